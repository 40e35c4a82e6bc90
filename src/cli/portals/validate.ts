// `portico validate`: checks every document and prints the findings in one or more formats.
import { renameSync, writeFileSync } from 'node:fs';
import { exit } from '../../app/world.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';
import { parseOutputs, rendererOf } from '../print/findings/formats.ts';
import { errorsIn, type FindingsOptions, readFindings } from './findings.ts';

interface ValidateOptions extends FindingsOptions {
  /** `FORMAT` or `FORMAT=FILE`; `human` where absent. */
  readonly format?: readonly string[];
}

export const validate: CommandDefinition<ValidateOptions> = {
  usage: '[dir]',
  summary: 'check every document',
  options: (command) =>
    command
      .option(
        '--format <format[=file]>',
        'human, json, sarif, github or junit, to standard output or a file; may be given several times (default: human)',
        (value: string, given: readonly string[] = []) => [...given, value],
      )
      .addOption(sourceOption())
      .option('--policies-from <rev>', 'check the policies of that commit: in a pull request, the base branch'),
  examples: [
    'portico validate',
    'portico validate customers --format human --format sarif=findings.sarif',
    'portico validate --policies-from origin/main',
  ],
  exits: { 0: 'no errors; warnings are allowed', 1: 'errors' },
  run: async (world, options) => {
    const outputs = parseOutputs(options.format ?? ['human']);
    const { report, valid } = await readFindings(world, options);
    for (const { format, file } of outputs) {
      const render = await rendererOf(format);
      if (file === null) world.print(render(report));
      else writeWhole(file, render({ ...report, colors: false }));
    }
    const errors = errorsIn(report);
    if (options.quiet !== true && outputs.some(({ format, file }) => format === 'human' && file === null)) {
      const warnings = report.problems.length - errors;
      world.report(`${count(valid, 'valid portal')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
    }
    return errors === 0 ? exit.fine : exit.error;
  },
};

/** Writes the file atomically. @throws PortalError `input-invalid` */
export function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  } catch (thrown) {
    throw new PortalError(
      'input-invalid',
      `${file} cannot be written: ${reasonOf(thrown)}`,
      'Name a file in a folder that exists.',
    );
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

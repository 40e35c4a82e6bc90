// The manual page, from the command line itself.
import type { Command } from 'commander';
import type { AnyCommand } from '../../src/cli/command.ts';
import { argumentText, optionMeaning, sentence } from '../reference-pages.ts';
import { describedProgram } from './described-program.ts';

/** In the language of man(7). */
export async function manPage(): Promise<string> {
  const { program, definitions } = await describedProgram();
  return `${[
    '.\\" Generated from the command line by `npm run generate`; do not edit.',
    '.TH PORTICO 1 "" "Portico" "User Commands"',
    '.SH NAME',
    `portico \\- ${plain('white-label customer portals as code')}`,
    '.SH SYNOPSIS',
    '.B portico',
    '[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]',
    '.SH DESCRIPTION',
    plain(
      'Portals of many brands are YAML in a Git repository. A reconciler follows the repository, renderers serve the pages. Results go to standard output, everything else to standard error.',
    ),
    '.SH OPTIONS',
    ...optionLines(program),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => commandLines(command, 'portico', definitions)),
    '.SH FILES',
    ...entry('portico.yaml', "the server's own settings, in the folder that the command is run in"),
    ...entry('portals/', 'the documents of the portals'),
    ...entry('var/', 'store, mirror of the repository and keys of a server without other settings'),
    '.SH ENVIRONMENT',
    plain('Each setting has a variable, as PORTICO_STORE for store; docs/reference/settings.md lists them.'),
    '.SH SEE ALSO',
    '.BR git (1),',
    plain('docs/index.md of the release.'),
  ].join('\n')}\n`;
}

function commandLines(command: Command, parent: string, definitions: ReadonlyMap<Command, AnyCommand>): string[] {
  const name = `${parent} ${command.name()}`;
  const definition = definitions.get(command);
  const below = command.commands.flatMap((child) => commandLines(child, name, definitions));
  // Groups do nothing themselves.
  if (definition === undefined) return below;
  const codes = Object.entries(definition.exits).map(([code, meaning]) => `${code}: ${meaning}`);
  return [
    `.SS ${plain([name, ...command.registeredArguments.map(argumentText)].join(' '))}`,
    plain(sentence(command.description())),
    ...optionLines(command),
    '.PP',
    plain(`Exit codes: ${codes.join('; ')}.`),
    '.PP',
    '.EX',
    ...definition.examples.map((example) => plain(example)),
    '.EE',
    ...below,
  ];
}

const optionLines = ({ options }: Command): string[] =>
  options.flatMap((option) => entry(option.flags, optionMeaning(option)));

const entry = (name: string, meaning: string): string[] => ['.TP', `.B ${plain(name)}`, plain(`${meaning}.`)];

/** Text in which nothing is an instruction, and what is copied from it is what was written. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
    .replaceAll('`', '\\(ga')
    .replace(/[^ -~]/gu, (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^\./, '\\&.');
}

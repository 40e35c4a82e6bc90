// The output formats of `validate`, and which of them `--format` asks for.
import { PortalError } from '../../../core/portal-error.ts';
import type { Render } from './report.ts';

// Each is loaded when it is asked for.
const renderers = {
  human: async () => (await import('./human.ts')).human,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
} satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof renderers;
const formats = Object.keys(renderers) as readonly Format[];

export function rendererOf(format: Format): Promise<Render> {
  return renderers[format]();
}

/** One output: a format, and the file it goes to; null is standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** Reads values of the form `FORMAT` or `FORMAT=FILE`; only one may be without a file. @throws PortalError `input-invalid` */
export function parseOutputs(given: readonly string[]): readonly Output[] {
  const outputs = given.map((text): Output => {
    const [name = '', ...rest] = text.split('=');
    const format = formats.find((known) => known === name);
    if (format === undefined) {
      throw new PortalError(
        'input-invalid',
        `--format: "${name}" is not a format`,
        `Use one of ${formats.join(', ')}.`,
      );
    }
    const file = rest.join('=');
    if (rest.length > 0 && file === '') {
      throw new PortalError('input-invalid', `--format: ${format}= names no file`, `Write --format ${format}=FILE.`);
    }
    return { format, file: rest.length === 0 ? null : file };
  });
  const toOutput = outputs.filter(({ file }) => file === null);
  if (toOutput.length > 1) {
    const names = toOutput.map(({ format }) => format).join(' and ');
    throw new PortalError(
      'input-invalid',
      `--format: ${names} cannot both be written to standard output`,
      'Give all but one a file: --format sarif=portico.sarif.',
    );
  }
  return outputs;
}

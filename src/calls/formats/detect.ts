// Which format a file has, by its content.
import { PortalError } from '../../core/portal-error.ts';
import type { FileSample } from '../reading/sample.ts';
import type { FileFormat } from './format.ts';
import { quoted } from './record.ts';
import { fileFormats } from './registry.ts';

export interface Detected {
  readonly format: FileFormat;
  /** Why, as a clause: `its header has calldate, src`. */
  readonly reason: string;
}

/** @throws PortalError `input-invalid` for a file of no known format, or of several */
export function detected(sample: FileSample): Detected {
  const found = fileFormats.flatMap((format) => {
    const reason = format.recognize(sample);
    return reason === undefined ? [] : [{ format, reason }];
  });
  const [only, ...more] = found;
  if (only === undefined) {
    const [first] = sample.lines;
    const what = first === undefined ? 'it has no line' : `its first line is ${quoted(first.text)}`;
    const hint = 'Name it with --format, or map its columns: --format csv --mapping FILE.';
    throw new PortalError('input-invalid', `the file is of no known format: ${what}`, hint);
  }
  if (more.length === 0) return only;
  const list = found.map(({ format, reason }) => `${format.id} (${reason})`).join('; ');
  throw new PortalError(
    'input-invalid',
    `the file may be of ${found.length} formats: ${list}`,
    'Name it with --format.',
  );
}

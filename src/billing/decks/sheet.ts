// A table of texts out of a spreadsheet or a CSV file.
import { parse } from 'csv-parse/sync';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';

export interface Sheet {
  readonly name: string;
  /** Whether days are counted from 1904, as some workbooks of a Mac do. */
  readonly is1904: boolean;
  /** @throws PortalError `input-invalid` for one with too many rows */
  readonly rows: () => Iterable<readonly string[]>;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The only sheet of a CSV file, in UTF-8 or Windows-1252. @throws PortalError `input-invalid` for what is not CSV */
export function csvSheet(bytes: Uint8Array): Sheet {
  const text = decoded(bytes).replace(/^\ufeff/, '');
  const [beginning = ''] = text.split('\n\n', 1);
  const count = (delimiter: string): number => beginning.split(delimiter).length;
  const delimiter = [...DELIMITERS].sort((left, right) => count(right) - count(left))[0] ?? ',';
  return { name: '', is1904: false, rows: () => recordsOf(text, delimiter) };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      to: limits.rateDeckRows + 1,
    });
    if (rows.length <= limits.rateDeckRows) return rows;
    throw new Error(`it has more than ${limits.rateDeckRows} rows`);
  } catch (thrown) {
    const hint = 'Save it again as XLSX or CSV.';
    throw new PortalError('input-invalid', `the file cannot be read as CSV: ${reasonOf(thrown)}`, hint, thrown);
  }
}

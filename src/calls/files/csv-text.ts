// CSV as RFC 4180 writes it, safe to open in a spreadsheet.

/** A text that starts so is run as a formula by spreadsheets (OWASP ASVS 5.0, 1.2.10). */
const FORMULA = /^[=+\-@\t\r\0]/;

/** Says to spreadsheets that the text is UTF-8; without it Excel takes the encoding of its system, and names lose their accents. */
export const CSV_MARK = '\uFEFF';

/** A CSV file as it is downloaded or mailed. */
export async function* markedCsv(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  yield CSV_MARK;
  yield* chunks;
}

/** One line with its CRLF; quotes where needed, doubled inside. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quotedCell).join(',')}\r\n`;
}

/** Text from outside (names, reasons, caller ids), made harmless by a leading apostrophe. Never used for numbers. */
export function guardedText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Quotes where needed. */
export function quotedCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

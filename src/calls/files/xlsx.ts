// The CDR report as a spreadsheet with typed cells: streamed in constant memory, as the CSV is. ECMA-376 (Office Open XML), only the parts
// that a workbook needs; fflate makes the ZIP.
import type { CustomerId } from '../../core/ids.ts';
import type { Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { type CallFilter, callBatches } from '../search/search.ts';
import { fieldsOf } from './cells.ts';
import { columnsOf, type FileCell, type FileColumn } from './file-cells.ts';
import { zipStream } from './zip-stream.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows of one sheet, with its header; the next rows go to another sheet. */
const MAX_ROWS = 1_048_576;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Chunks of the file. Throws where calls cannot be read: a truncated file is not a valid ZIP and does not open. */
export async function* callsXlsx(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  columns: readonly string[],
  zone: Zone,
): AsyncGenerator<Uint8Array> {
  const cells = await columnsOf(store, customer, columns, zone);
  const file = zipStream();
  let sheets = 0;
  let rows = MAX_ROWS;
  for await (const calls of callBatches(store, customer, filter, fieldsOf(columns))) {
    let xml = '';
    for (const call of calls) {
      if (rows >= MAX_ROWS) {
        if (sheets > 0) file.end(`${xml}</sheetData></worksheet>`);
        sheets += 1;
        file.begin(`xl/worksheets/sheet${sheets}.xml`);
        xml = sheetStart(cells);
        rows = 1;
      }
      xml += `<row>${cells.map(({ cell }) => cellXml(cell(call))).join('')}</row>`;
      rows += 1;
    }
    file.write(xml);
    yield* file.taken();
  }
  if (sheets === 0) {
    sheets = 1;
    file.begin('xl/worksheets/sheet1.xml');
    file.write(sheetStart(cells));
  }
  file.end('</sheetData></worksheet>');
  for (const [path, xml] of Object.entries(workbook(sheets))) {
    file.begin(path);
    file.end(xml);
  }
  file.close();
  yield* file.taken();
}

const sheetStart = (cells: readonly FileColumn[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row>${cells.map(({ id }) => cellXml({ type: 'text', text: id })).join('')}</row>`;

/** Text is never run as a formula here: a formula would be another element. */
function cellXml(cell: FileCell): string {
  switch (cell.type) {
    case 'empty':
      return '<c/>';
    case 'number':
      return `<c><v>${cell.text}</v></c>`;
    case 'text':
      return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML 1.0, 2.2: no control characters but three, and no halves of pairs. */
const UNSPEAKABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign) : text).replace(
    UNSPEAKABLE,
    '\u{fffd}',
  );

function workbook(sheets: number): Record<string, string> {
  const each = (make: (number: number) => string): string =>
    Array.from({ length: sheets }, (_, index) => make(index + 1)).join('');
  const type = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
  return {
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each(
      (number) => `<sheet name="Calls${number === 1 ? '' : ` ${number}`}" sheetId="${number}" r:id="r${number}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each(
      (number) =>
        `<Relationship Id="r${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )}</Relationships>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/>${each(
      (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type('worksheet')}"/>`,
    )}</Types>`,
  };
}

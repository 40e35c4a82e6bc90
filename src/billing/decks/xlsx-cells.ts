// Cells of a sheet of an Excel workbook (ECMA-376), as texts. Only what rate decks need: shared and inline strings, numbers, and which
// system its dates count in.
import { strFromU8, unzipSync } from 'fflate';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import type { Sheet } from './sheet.ts';

const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** The sheets of a workbook in its order. @throws PortalError `input-invalid` for what is not one, or unpacks to too much */
export function xlsxSheets(bytes: Uint8Array): readonly Sheet[] {
  const parts = partsOf(bytes);
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const targets = relationsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook);
  const sheets = [...workbook.matchAll(/<sheet\b([^>]*)\/?>/g)].map(([, attributes = '']) => attributesOf(attributes));
  return sheets.map((sheet) => ({
    name: sheet.get('name') ?? '',
    is1904,
    rows: () => rowsOf(parts.get(`xl/${targets.get(sheet.get('r:id') ?? '') ?? ''}`) ?? '', strings),
  }));
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > limits.rateDeckUnpackedBytes) throw tooLarge();
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (thrown) {
    if (thrown instanceof PortalError) throw thrown;
    const hint = 'Save it again as XLSX or CSV.';
    throw new PortalError('input-invalid', `the workbook cannot be read: ${reasonOf(thrown)}`, hint, thrown);
  }
}

/** Paths of the parts by the ids of their relations, below xl/. */
function relationsOf(xml: string): ReadonlyMap<string, string> {
  const all = [...xml.matchAll(/<Relationship\b([^>]*)\/?>/g)].map(([, attributes = '']) => attributesOf(attributes));
  return new Map(all.map((each) => [each.get('Id') ?? '', (each.get('Target') ?? '').replace(/^\/?xl\//, '')]));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]));
}

function sharedStrings(xml: string): readonly string[] {
  return [...elements(xml, 'si')].map(({ inside }) => textOf(inside));
}

/** The text of a string with its runs, without how it is spoken. */
function textOf(xml: string): string {
  const spoken = xml.replace(/<rPh\b.*?<\/rPh>/gs, '');
  return [...spoken.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => plain(text)).join('');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return entities.get(name) ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function* rowsOf(xml: string, strings: readonly string[]): Generator<readonly string[]> {
  let count = 0;
  for (const { inside } of elements(xml, 'row')) {
    count += 1;
    if (count > limits.rateDeckRows) throw tooLarge();
    yield cellsOf(inside, strings);
  }
}

interface XmlElement {
  readonly attributes: string;
  readonly inside: string;
}

/** Elements of a name that do not hold one of the same name, in one walk. */
function* elements(xml: string, name: string): Generator<XmlElement> {
  const [opening, closing] = [`<${name}`, `</${name}>`];
  for (let at = xml.indexOf(opening); at !== -1; ) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd === -1) return;
    const attributes = xml.slice(at + opening.length, tagEnd);
    let next = tagEnd + 1;
    // Not `<rowBreaks>` for `<row>`.
    if (attributes === '' || /^[\s/]/.test(attributes)) {
      const isEmpty = attributes.endsWith('/');
      const end = isEmpty ? tagEnd + 1 : xml.indexOf(closing, tagEnd);
      if (end === -1) return;
      yield { attributes, inside: isEmpty ? '' : xml.slice(tagEnd + 1, end) };
      next = end;
    }
    at = xml.indexOf(opening, next);
  }
}

function cellsOf(xml: string, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const { attributes, inside } of elements(xml, 'c')) {
    const given = attributesOf(attributes);
    const place = columnOf(given.get('r')) ?? cells.length;
    if (place >= limits.spreadsheetColumns) continue;
    while (cells.length < place) cells.push('');
    cells[place] = cellText(given.get('t') ?? 'n', inside, strings);
  }
  return cells;
}

/** `AB7` is in the column 27, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const name = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return name === undefined ? undefined : [...name].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
}

function cellText(type: string, inside: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return textOf(inside);
  const value = plain(/<v\b[^>]*>([^<]*)<\/v>/.exec(inside)?.[1] ?? '');
  if (type === 's') return strings[Number(value)] ?? '';
  // A number is written with more digits than it was typed with: its shortest form is the one that was typed.
  return type === 'n' && value !== '' && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}

const tooLarge = (): PortalError =>
  new PortalError('input-invalid', 'the workbook is too large', 'Save the sheet with the prices as CSV.');

// The parts that invoices, receipts and statements are made of, from the top of a sheet to its end: head, facts, a table, sums, how to pay.

import type { Fonts } from '../../core/text/fonts.ts';
import { fontsOf } from './fonts.ts';
import { createPaper, PAGE, type Paper } from './paper.ts';
import type { Sheet, SheetRow } from './sheet-view.ts';

const { margin: MARGIN } = PAGE;
const WIDTH = PAGE.width - 2 * MARGIN;
const BOTTOM = PAGE.height - PAGE.bottom;
/** Points of text, and between the columns of a table. */
const TEXT = 9;
const SMALL = 7.5;
const GAP = 10;
/** Least width of the first column, which is the one that wraps. */
const FIRST = 150;
const QR = 95;

/** Draws a sheet. @returns the bytes of the PDF */
export async function sheetPdf(sheet: Sheet, library: Fonts): Promise<Buffer> {
  const fonts = await fontsOf(library, [...textsOf(sheet), 'A?']);
  const parts = library.parts();
  const { title, brand, lang, dir, madeAt, attached, metadata } = sheet;
  const paper = await createPaper({ title, brand, lang, dir, madeAt, fonts, parts, attached, metadata });
  const pen = { paper, y: MARGIN as number };
  head(pen, sheet);
  const columns = columnsOf(paper, sheet);
  table(pen, sheet, columns);
  sums(pen, sheet);
  payment(pen, sheet);
  for (const note of sheet.notes) {
    need(pen, paper.heightOf(note, { width: WIDTH, size: TEXT }) + 12);
    pen.y += 12 + paper.text(paper.root, 'P', note, { x: MARGIN, y: pen.y + 12, width: WIDTH, size: TEXT });
  }
  footers(paper, sheet);
  return paper.end();
}

function* textsOf({ texts, ...sheet }: Sheet): Generator<string> {
  yield* [
    sheet.title,
    sheet.brand,
    ...sheet.seller,
    ...sheet.customer,
    ...sheet.facts.flat(),
    ...sheet.notes,
    ...sheet.footer,
  ];
  yield* [...sheet.head, ...sheet.rows.flat(), ...sheet.sums.flat(), ...texts];
  yield* sheet.payment === null ? [] : [sheet.payment.title, ...sheet.payment.fields.flat()];
  yield '0123456789 /';
}

interface Pen {
  readonly paper: Paper;
  /** Where the next part begins. */
  y: number;
}

/** Goes on to another page where a part does not fit. @returns whether it did */
function need(pen: Pen, height: number): boolean {
  if (pen.y + height <= BOTTOM || pen.y <= MARGIN) return false;
  pen.paper.document.addPage();
  pen.y = MARGIN;
  return true;
}

/** Columns are mirrored where the language begins at the right. */
const placed = ({ dir }: Sheet, x: number, width: number): number => (dir === 'rtl' ? PAGE.width - x - width : x);

function head(pen: Pen, sheet: Sheet): void {
  const { paper } = pen;
  const { brand, logo, seller, customer, title, facts } = sheet;
  const half = WIDTH / 2 - GAP;
  const left = placed(sheet, MARGIN, half);
  let top = 0;
  if (logo === null)
    top = paper.text(paper.root, 'P', brand, { x: left, y: MARGIN, width: half, size: 16, bold: true });
  else {
    const figure = paper.document.struct('Figure', { alt: brand }, () => {
      const shift = sheet.dir === 'rtl' ? half - 180 : 0;
      paper.document.image(logo, left + shift, MARGIN, { fit: [180, 48] });
    });
    paper.root.add(figure);
    figure.end();
    top = 48;
  }
  const right = placed(sheet, MARGIN + WIDTH - half, half);
  const sellers = paper.text(paper.root, 'P', seller.join('\n'), {
    x: right,
    y: MARGIN,
    width: half,
    size: TEXT,
    align: 'end',
  });
  pen.y = MARGIN + Math.max(top, sellers, 70) + 14;
  pen.y += paper.text(paper.root, 'P', customer.join('\n'), { x: left, y: pen.y, width: half, size: 10 }) + 22;
  pen.y += paper.text(paper.root, 'H1', title, { x: MARGIN, y: pen.y, width: WIDTH, size: 15, bold: true }) + 6;
  for (const [label, text] of facts)
    pen.y += paper.text(paper.root, 'P', `${label}: ${text}`, { x: MARGIN, y: pen.y, width: WIDTH, size: TEXT });
  pen.y += 14;
}

interface Columns {
  readonly size: number;
  readonly widths: readonly number[];
}

/** Columns of numbers are as wide as what is in them, the first has the rest; where that is little, the text is smaller. */
function columnsOf(paper: Paper, { head: titles, rows }: Sheet): Columns {
  for (let size = TEXT; ; size -= 0.5) {
    const numbers = titles.slice(1).map((title, index) => {
      const cells = rows.map((row) => paper.widthOf(row[index + 1] ?? '', size));
      const word = Math.max(...title.split(' ').map((part) => paper.widthOf(part, size, true)));
      return Math.max(word, ...cells) + GAP;
    });
    const first = WIDTH - numbers.reduce((sum, width) => sum + width, 0);
    if (first >= FIRST || size <= 5) return { size, widths: [Math.max(first, 40), ...numbers] };
  }
}

function table(pen: Pen, sheet: Sheet, columns: Columns): void {
  if (sheet.head.length === 0) return;
  const { paper } = pen;
  const element = paper.element(paper.root, 'Table');
  const heading = (): void => row(pen, { element, cells: sheet.head, tag: 'TH' }, sheet, columns);
  heading();
  for (const cells of sheet.rows) {
    if (need(pen, rowHeight(paper, cells, columns, false) + 8)) heading();
    row(pen, { element, cells, tag: 'TD' }, sheet, columns);
  }
  element.end();
  pen.y += 6;
}

const rowHeight = (paper: Paper, cells: SheetRow, { size, widths }: Columns, bold: boolean): number =>
  Math.max(...cells.map((text, index) => paper.heightOf(text, { width: (widths[index] ?? 0) - GAP / 2, size, bold })));

interface Row {
  readonly element: PDFKit.PDFStructureElement;
  readonly cells: SheetRow;
  readonly tag: 'TH' | 'TD';
}

function row(pen: Pen, { element, cells, tag }: Row, sheet: Sheet, columns: Columns): void {
  const { paper } = pen;
  const { size, widths } = columns;
  const bold = tag === 'TH';
  const tr = paper.element(element, 'TR');
  let x: number = MARGIN;
  for (const [index, text] of cells.entries()) {
    const width = widths[index] ?? 0;
    const own = width - GAP / 2;
    const at = placed(sheet, index === 0 ? x : x + GAP / 2, own);
    paper.text(tr, tag, text, { x: at, y: pen.y, width: own, size, bold, align: index === 0 ? 'start' : 'end' });
    x += width;
  }
  tr.end();
  pen.y += rowHeight(paper, cells, columns, bold) + 3;
  line(paper, pen.y);
  pen.y += 4;
}

function line(paper: Paper, y: number): void {
  paper.artifact(() => {
    paper.document
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + WIDTH, y)
      .lineWidth(0.4)
      .strokeColor('#bbbbbb')
      .stroke();
  });
}

function sums(pen: Pen, sheet: Sheet): void {
  const { paper } = pen;
  const width = Math.max(0, ...sheet.sums.map(([, text]) => paper.widthOf(text, 10, true))) + GAP;
  for (const [index, [label, text]] of sheet.sums.entries()) {
    const bold = index === sheet.sums.length - 1;
    const own = WIDTH - width - GAP;
    const height = paper.heightOf(label, { width: own, size: 10, bold });
    need(pen, height);
    paper.text(paper.root, 'P', label, {
      x: placed(sheet, MARGIN, own),
      y: pen.y,
      width: own,
      size: 10,
      bold,
      align: 'end',
    });
    const at = placed(sheet, MARGIN + WIDTH - width, width);
    paper.text(paper.root, 'P', text, { x: at, y: pen.y, width, size: 10, bold, align: 'end' });
    pen.y += height + 2;
  }
}

function payment(pen: Pen, sheet: Sheet): void {
  const { paper } = pen;
  if (sheet.payment === null) return;
  const { title, fields, qr } = sheet.payment;
  const width = qr === null ? WIDTH : WIDTH - QR - 20;
  const height = fields.reduce(
    (sum, [label, text]) => sum + paper.heightOf(`${label}: ${text}`, { width, size: TEXT }),
    24,
  );
  need(pen, Math.max(height, qr === null ? 0 : QR) + 20);
  pen.y += 16;
  const top = pen.y;
  const x = placed(sheet, MARGIN, width);
  pen.y += paper.text(paper.root, 'H2', title, { x, y: pen.y, width, size: 10, bold: true }) + 3;
  for (const [label, text] of fields)
    pen.y += paper.text(paper.root, 'P', `${label}: ${text}`, { x, y: pen.y, width, size: TEXT });
  if (qr === null) return;
  const figure = paper.document.struct('Figure', { alt: qr.alt }, () =>
    squares(paper, qr.modules, placed(sheet, MARGIN + WIDTH - QR, QR), top),
  );
  paper.root.add(figure);
  figure.end();
  pen.y = Math.max(pen.y, top + QR);
}

/** Draws a QR code, whose quiet zone is the paper around it. */
function squares({ document }: Paper, modules: readonly (readonly boolean[])[], left: number, top: number): void {
  const side = QR / modules.length;
  for (const [y, cells] of modules.entries())
    for (const [x, isDark] of cells.entries()) if (isDark) document.rect(left + x * side, top + y * side, side, side);
  document.fillColor('#000000').fill();
}

function footers(paper: Paper, { footer, pageLabel }: Sheet): void {
  const { document } = paper;
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const label = pageLabel.replace('{page}', String(page + 1)).replace('{pages}', String(count));
    let y = BOTTOM + 8;
    for (const text of [...footer, ...(count === 1 ? [] : [label])].filter((part) => part !== '')) {
      paper.mark(text, { x: MARGIN, y, width: WIDTH, size: SMALL, align: 'center', color: '#555555' });
      y += paper.heightOf(text, { width: WIDTH, size: SMALL });
    }
  }
}

// An invoice as PDF in the brand's theme. The standard fonts have the characters of Windows-1252 only; others are printed as "?".

export interface InvoiceLine {
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly amount: string;
}

/** The texts of an invoice, translated and formatted. */
export interface PrintedInvoice {
  readonly brand: string;
  readonly logo: { readonly bytes: Buffer; readonly width: number; readonly height: number } | null;
  readonly seller: readonly string[];
  readonly customer: readonly string[];
  readonly title: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly labels: {
    readonly description: string;
    readonly quantity: string;
    readonly unitPrice: string;
    readonly amount: string;
  };
  readonly lines: readonly InvoiceLine[];
  readonly totals: readonly (readonly [label: string, text: string])[];
  readonly note: string;
  readonly footer: string;
  /** Has the parameters `{page}` and `{pages}`. */
  readonly pageLabel: string;
  readonly lang: string;
  readonly madeAt: Date;
}

type Document = PDFKit.PDFDocument;

const MARGIN = 50;
const WIDTH = 595 - 2 * MARGIN;
const BOTTOM = 842 - 90;
const columns = { description: 0, quantity: 270, unitPrice: 330, amount: 415 } as const;
const widths = { description: 260, quantity: 50, unitPrice: 75, amount: 80 } as const;

/** Returns the bytes of the PDF. Its metadata names the brand only. */
export async function invoicePdf(invoice: PrintedInvoice): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: invoice.lang,
    displayTitle: true,
    info: {
      Title: printable(invoice.title),
      Author: printable(invoice.brand),
      Creator: printable(invoice.brand),
      Producer: printable(invoice.brand),
      CreationDate: invoice.madeAt,
    },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  head(document, invoice);
  table(document, invoice);
  totals(document, invoice);
  footers(document, invoice);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function head(document: Document, { brand, logo, seller, customer, title, facts }: PrintedInvoice): void {
  if (logo === null) document.font('Helvetica-Bold').fontSize(18).text(printable(brand), MARGIN, MARGIN);
  else document.image(logo.bytes, MARGIN, MARGIN, { fit: [200, 50] });
  document.font('Helvetica').fontSize(9);
  document.text(seller.map(printable).join('\n'), MARGIN + 300, MARGIN, { width: WIDTH - 300, align: 'right' });
  document.fontSize(10).text(customer.map(printable).join('\n'), MARGIN, 130, { width: 260 });
  document.font('Helvetica-Bold').fontSize(16).text(printable(title), MARGIN, 220);
  document.font('Helvetica').fontSize(10).moveDown(0.5);
  for (const [label, text] of facts) document.text(`${printable(label)}: ${printable(text)}`, MARGIN);
  document.moveDown(1);
}

function table(document: Document, { labels, lines }: PrintedInvoice): void {
  row(document, labels, 'Helvetica-Bold');
  for (const line of lines) {
    const height = document.heightOfString(printable(line.description), { width: widths.description });
    if (document.y + height > BOTTOM) {
      document.addPage();
      row(document, labels, 'Helvetica-Bold');
    }
    row(document, line, 'Helvetica');
  }
}

function row(document: Document, line: InvoiceLine, font: string): void {
  const top = document.y;
  document.font(font).fontSize(9);
  let bottom = top;
  for (const name of ['description', 'quantity', 'unitPrice', 'amount'] as const) {
    const align = name === 'description' ? 'left' : 'right';
    document.text(printable(line[name]), MARGIN + columns[name], top, { width: widths[name], align });
    bottom = Math.max(bottom, document.y);
  }
  document
    .moveTo(MARGIN, bottom + 3)
    .lineTo(MARGIN + WIDTH, bottom + 3)
    .lineWidth(0.4)
    .strokeColor('#bbbbbb')
    .stroke();
  document.x = MARGIN;
  document.y = bottom + 7;
}

function totals(document: Document, { totals: sums, note }: PrintedInvoice): void {
  if (document.y > BOTTOM - 20 * sums.length) document.addPage();
  document.moveDown(0.5).fontSize(10);
  for (const [index, [label, text]] of sums.entries()) {
    const top = document.y;
    document.font(index === sums.length - 1 ? 'Helvetica-Bold' : 'Helvetica');
    document.text(printable(label), MARGIN + 200, top, { width: 200, align: 'right' });
    document.text(printable(text), MARGIN + columns.amount, top, { width: widths.amount, align: 'right' });
  }
  document.font('Helvetica').moveDown(1.5).text(printable(note), MARGIN, document.y, { width: WIDTH });
}

function footers(document: Document, { footer, pageLabel }: PrintedInvoice): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const label = count === 1 ? '' : pageLabel.replace('{page}', String(page + 1)).replace('{pages}', String(count));
    const text = [footer, label]
      .filter((part) => part !== '')
      .map(printable)
      .join('   ');
    // The footer is below the margin, where text would otherwise start a new page.
    document.page.margins.bottom = 0;
    document
      .fontSize(8)
      .fillColor('#555555')
      .text(text, MARGIN, 842 - 40, { width: WIDTH, align: 'center', lineBreak: false });
  }
}

/** Replaces typographic spaces with plain ones, and characters outside of Windows-1252 with "?". */
const printable = (text: string): string =>
  text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/[^\u0020-\u007e\u00a1-\u00ff€‚„…†‡‰Š‹ŒŽ‘’“”•–—™š›œžŸ\n]/g, '?');

// A paper as PDF/A-3: text of any script in embedded fonts, tagged for readers, with files inside. Measures and draws; what is on it is decided elsewhere.
import type { FontPart } from '../../core/text/fonts.ts';
import { fontRuns } from './fonts.ts';
import { directionOf, linesOf, type Piece, piecesOf, plain, type TextStyle } from './lines.ts';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** A4 in points, and its margins. */
export const PAGE = { width: 595.28, height: 841.89, margin: 50, bottom: 70 } as const;

export interface AttachedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Buffer;
}

interface PaperFacts {
  readonly title: string;
  readonly brand: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly madeAt: Date;
  readonly fonts: ReadonlyMap<string, Buffer>;
  readonly parts: readonly FontPart[];
  readonly attached: readonly AttachedFile[];
  /** XML for the metadata of the attached files; empty for none. */
  readonly metadata: string;
}

/** How a block of text is drawn. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** `start` is the side on which the language begins. */
  readonly align?: 'start' | 'end' | 'center';
  readonly color?: string;
}

export interface Paper {
  readonly document: Document;
  /** Width of a text on one line. */
  widthOf(text: string, size: number, bold?: boolean): number;
  heightOf(text: string, block: Pick<Block, 'width' | 'size' | 'bold'>): number;
  /** Draws text as a part of the structure. @returns the height */
  text(parent: Element, tag: string, text: string, block: Block): number;
  /** Draws what is not read aloud, as lines and numbers of pages. */
  artifact(draw: () => void): void;
  /** Draws text that is not read aloud. */
  mark(text: string, block: Block): void;
  element(parent: Element, tag: string, options?: object): Element;
  readonly root: Element;
  end(): Promise<Buffer>;
}

/** Height of a line as a multiple of its size: the tallest scripts have room. */
const LEADING = 1.4;
/** Where the baseline is in the line. */
const ASCENT = 1.07;

/** Begins a paper. Its metadata names the brand only. */
export async function createPaper(facts: PaperFacts): Promise<Paper> {
  const { default: PDFDocument } = await import('pdfkit');
  const { title, brand, lang, madeAt, attached, metadata } = facts;
  const [first] = facts.fonts.values();
  const document = new PDFDocument({
    ...{ size: [PAGE.width, PAGE.height], margin: 0, bufferPages: true, lang, displayTitle: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true },
    font: (first ?? '') as string,
    info: { Title: title, Author: brand, Creator: brand, Producer: brand, CreationDate: madeAt, ModDate: madeAt },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const [name, bytes] of facts.fonts) document.registerFont(name, bytes);
  for (const { name, mediaType, description, bytes } of attached) {
    const dates = { creationDate: madeAt, modifiedDate: madeAt };
    document.file(bytes, { name, type: mediaType, description, relationship: 'Alternative', ...dates } as never);
  }
  if (metadata !== '') document.appendXML(metadata);
  const root = document.struct('Document');
  document.addStructure(root);
  return {
    ...{ document, root },
    ...textOn(document, facts),
    element: (parent, tag, options = {}) => {
      const element = document.struct(tag as 'Div', options);
      parent.add(element);
      return element;
    },
    artifact: (draw) => {
      document.markContent('Artifact', { type: 'Layout' });
      draw();
      document.endMarkedContent();
    },
    end: async () => {
      root.end();
      document.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}

type Drawn = Pick<Block, 'width' | 'size' | 'bold'>;

/** What measures text of a document: each piece once, since shaping is most of the work. */
function measures(document: Document, { lang, dir, parts }: PaperFacts) {
  const widths = new Map<string, number>();
  const pieceWidth = ({ font, text }: Piece, size: number): number => {
    if (font === null) return 0;
    const key = `${font} ${text}`;
    const known = widths.get(key) ?? document.font(font).fontSize(1_000).widthOfString(text, { features: [] }) / 1_000;
    widths.set(key, known);
    return known * size;
  };
  const styleOf = (text: string, bold = false): TextStyle => ({
    ...{ lang, parts, dir: directionOf(text, dir), weight: bold ? 700 : 400 },
  });
  const lineWidth = (line: string, size: number, style: TextStyle): number =>
    line === '' ? 0 : piecesOf(line, style).reduce((sum, piece) => sum + pieceWidth(piece, size), 0);
  const rowsOf = (text: string, { width, size, bold }: Drawn): string[] => {
    const style = styleOf(text, bold);
    return linesOf(text, width, style, (line) => lineWidth(line, size, style));
  };
  return { pieceWidth, styleOf, lineWidth, rowsOf };
}

/** Where a row begins: at the side of its language, or the other one, or in the middle. */
function startOf(free: number, align: Block['align'], dir: 'ltr' | 'rtl'): number {
  if (align === 'center') return free / 2;
  return (align === 'end') === (dir === 'rtl') ? 0 : free;
}

function textOn(document: Document, facts: PaperFacts): Pick<Paper, 'widthOf' | 'heightOf' | 'text' | 'mark'> {
  const shown = onlyKnown(document, facts.parts);
  const { pieceWidth, styleOf, lineWidth, rowsOf } = measures(document, facts);
  const drawRow = (row: string, style: TextStyle, { x, y, width, size, align, color = '#1a1a1a' }: Block): void => {
    if (row === '') return;
    let left = x + startOf(width - lineWidth(row, size, style), align, facts.dir);
    for (const piece of piecesOf(row, style)) {
      if (piece.font === null) continue;
      document.font(piece.font).fontSize(size).fillColor(color);
      // All fonts have one baseline.
      document.text(piece.text, left, y + size * ASCENT, { lineBreak: false, features: [], baseline: 'alphabetic' });
      left += pieceWidth(piece, size);
    }
  };
  const draw = (text: string, block: Block): number => {
    const rows = rowsOf(text, block);
    const style = styleOf(text, block.bold);
    const step = block.size * LEADING;
    for (const [index, row] of rows.entries()) drawRow(row, style, { ...block, y: block.y + index * step });
    return rows.length * step;
  };
  return {
    widthOf: (text, size, bold) =>
      Math.max(
        ...shown(text)
          .split('\n')
          .map((line) => lineWidth(line, size, styleOf(text, bold))),
      ),
    heightOf: (text, block) => rowsOf(shown(text), block).length * block.size * LEADING,
    text: (parent, tag, text, block) => {
      let height = 0;
      const element = document.struct(tag as 'P', { actual: plain(text) }, () => {
        height = draw(shown(text), block);
      });
      parent.add(element);
      element.end();
      return height;
    },
    mark: (text, block) => {
      document.markContent('Artifact', { type: 'Pagination' });
      draw(shown(text), block);
      document.endMarkedContent();
    },
  };
}

/** Puts a question mark for each character that no font has, since PDF/A has no place for a missing glyph. */
function onlyKnown(document: Document, parts: readonly FontPart[]): (text: string) => string {
  const known = new Map<string, boolean>();
  const isKnown = ({ font, text }: Piece): boolean => {
    const key = `${font} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = text === '\n' || (font !== null && hasGlyph(document.font(font), text.codePointAt(0) ?? 0));
    known.set(key, found);
    return found;
  };
  return (text) =>
    fontRuns(parts, plain(text), 400)
      .flatMap(({ font, text: run }) =>
        [...run].map((character) => (isKnown({ font, text: character }) ? character : '?')),
      )
      .join('');
}

/** Whether the font that a document has chosen has a glyph for a character; of what pdfkit keeps to itself. */
function hasGlyph(document: Document, code: number): boolean {
  const embedded: unknown = Reflect.get(document, '_font');
  const font: unknown = embedded instanceof Object ? Reflect.get(embedded, 'font') : undefined;
  if (!(font instanceof Object)) return false;
  const glyphOf: unknown = Reflect.get(font, 'hasGlyphForCodePoint');
  return typeof glyphOf === 'function' && glyphOf.call(font, code) === true;
}

// What a PDF is made of, read for tests: its objects, and its streams inflated.
import { inflateSync } from 'node:zlib';

export interface PdfObject {
  /** The dictionary or the value, as text. */
  readonly head: string;
  /** Inflated; null for objects that are not streams. */
  readonly stream: Buffer | null;
}

/** Returns the objects of a file whose objects are written one after another, as pdfkit does. */
export function pdfObjects(bytes: Buffer): PdfObject[] {
  const text = bytes.toString('latin1');
  const objects: PdfObject[] = [];
  for (const { index, 0: start } of text.matchAll(/^\d+ 0 obj\n/gm)) {
    const from = index + start.length;
    const end = text.indexOf('\nendobj', from);
    const at = text.slice(from, end).search(/\nstream\n/);
    const head = text.slice(from, at === -1 ? end : from + at);
    if (at === -1) objects.push({ head, stream: null });
    else {
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const data = bytes.subarray(from + at + 8, from + at + 8 + length);
      objects.push({ head, stream: head.includes('/FlateDecode') ? inflateSync(data) : data });
    }
  }
  return objects;
}

/** Returns a string of a dictionary by its key; undefined where it has none. */
export function pdfString(head: string, key: string): string | undefined {
  const [, written] = new RegExp(`/${key} \\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)`).exec(head) ?? [];
  if (written === undefined) return undefined;
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = written.replace(/\\([\s\S])/g, (_, sign: string) => signs[sign] ?? sign);
  return bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;
}

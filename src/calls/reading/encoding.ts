// Bytes to text: lines of a file whose encoding is named, marked or seen by its content. Characters are never replaced without a word: a line
// that cannot be read keeps the replacement character, and is refused for it.
import { isAscii, isUtf8 } from 'node:buffer';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';

/** What a decoder writes for bytes that are not of its encoding. */
export const REPLACED = '\ufffd';
const NEWLINE = 0x0a;
/** Bytes of a line that are held: those of the longest line that is taken, with four to a character. */
const HELD = limits.callLine * 4 + 8;
/** Bytes that Windows-1252 gives no character; a file that has them is in another encoding, or is not text. */
const UNUSED = /[\u0081\u008d\u008f\u0090\u009d]/;

export interface Encoding {
  /** As the encoding standard names it. */
  readonly name: string;
  /** How it is known. */
  readonly known: 'named' | 'marked' | 'by its content' | 'assumed';
}

/** Lines of the bytes so far, without the last one, which may not be whole. */
export interface LineDecoder {
  lines(bytes: Uint8Array): string[];
  /** What is left: the last line, which has no end. */
  rest(): string;
  /** Lines that were read as Windows-1252 in a file without a named encoding. */
  readonly windowsLines: () => number;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** The encoding of a file by its name, its mark, or its first bytes. @throws PortalError `input-invalid` for a name that is unknown */
export function encodingOf(head: Uint8Array, named: string | undefined): Encoding {
  if (named !== undefined) return { name: decoderOf(named).encoding, known: 'named' };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', known: 'marked' };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', known: 'marked' };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', known: 'marked' };
  const wide = wideEncoding(head.subarray(0, 512));
  return wide === undefined ? { name: 'utf-8', known: 'assumed' } : { name: wide, known: 'by its content' };
}

/** UTF-16 without a mark: of text in it every second byte is 0, and the others are not. */
function wideEncoding(head: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (head.length < 4 || Math.max(even, odd) <= many || Math.min(even, odd) * 10 > Math.max(even, odd))
    return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Text of bytes that come in pieces, for what has no lines. */
export const textDecoder = ({ name }: Encoding): Decoder => decoderOf(name);

export function lineDecoder(encoding: Encoding): LineDecoder {
  return encoding.name === 'utf-8' ? utf8Lines(encoding.known === 'assumed') : decodedLines(decoderOf(encoding.name));
}

function decoderOf(name: string): Decoder {
  try {
    return new TextDecoder(name);
  } catch (thrown) {
    const hint = 'Use utf-8, windows-1252, iso-8859-15, utf-16le or another name of the encoding standard.';
    throw new PortalError('input-invalid', `"${name}" is not an encoding`, hint, thrown);
  }
}

function decodedLines(decoder: Decoder): LineDecoder {
  let rest = '';
  return {
    lines: (bytes) => {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = (lines.pop() ?? '').slice(0, limits.callLine + 1);
      return lines;
    },
    rest: () => rest + decoder.decode(),
    windowsLines: () => 0,
  };
}

/**
 * Lines in UTF-8. With `maySwitch`, a line that is not in UTF-8 is read as Windows-1252, unless the file has other characters in UTF-8 as
 * well: then the line is damaged, and a guess would spoil it.
 */
function utf8Lines(maySwitch: boolean): LineDecoder {
  let rest: Uint8Array = new Uint8Array();
  let isStart = true;
  const reader = { hasUtf8: false, windowsLines: 0 };
  const read = (bytes: Uint8Array): string => {
    const from = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    isStart = false;
    return linesText(bytes.subarray(from), reader, maySwitch);
  };
  return {
    lines: (bytes) => {
      const whole = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const end = whole.lastIndexOf(NEWLINE);
      rest = Uint8Array.prototype.slice.call(whole, end + 1, end + 1 + HELD);
      return end === -1 ? [] : read(whole.subarray(0, end)).split('\n');
    },
    rest: () => {
      const text = rest.length === 0 ? '' : read(rest);
      rest = new Uint8Array();
      return text;
    },
    windowsLines: () => reader.windowsLines,
  };
}

interface Utf8Reader {
  hasUtf8: boolean;
  windowsLines: number;
}

function linesText(bytes: Uint8Array, reader: Utf8Reader, maySwitch: boolean): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(bytes) && (reader.windowsLines === 0 || isAscii(bytes))) {
    reader.hasUtf8 ||= !isAscii(bytes);
    return buffer.toString('utf8');
  }
  const lines: string[] = [];
  for (let from = 0; from <= buffer.length; ) {
    const end = buffer.indexOf(NEWLINE, from);
    const line = buffer.subarray(from, end === -1 ? buffer.length : end);
    lines.push(lineText(line, reader, maySwitch));
    from = end === -1 ? buffer.length + 1 : end + 1;
  }
  return lines.join('\n');
}

function lineText(line: Buffer, reader: Utf8Reader, maySwitch: boolean): string {
  if (isAscii(line)) return line.toString('latin1');
  const text = line.toString('utf8');
  if (isUtf8(line)) {
    reader.hasUtf8 ||= reader.windowsLines === 0;
    // A file has one encoding: after lines in Windows-1252 this one may be either.
    return reader.windowsLines === 0 ? text : `${REPLACED}${text}`;
  }
  const isMixed = reader.hasUtf8 || hasUtf8Signs(text);
  if (!maySwitch || isMixed || UNUSED.test(line.toString('latin1'))) return text;
  reader.windowsLines += 1;
  return windows.decode(line);
}

/** Of a line with bytes that are not UTF-8: whether it has characters that are. */
const hasUtf8Signs = (text: string): boolean => /[\u0080-\ufffc\ufffe\uffff]/.test(text);

const windows = new TextDecoder('windows-1252');

// A file that grows, read line by line as far as its lines have an end.
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { zoneOf } from '../../core/zone.ts';
import type { Adjust } from '../formats/adjusted.ts';
import type { LinesReader, OpenedFormat } from '../formats/format.ts';
import { formatFor, type OpenOptions } from '../ingest/open-file.ts';
import { elementCutter } from '../reading/elements.ts';
import { type Encoding, encodingOf, type LineDecoder, lineDecoder, textDecoder } from '../reading/encoding.ts';
import type { Line } from '../reading/lines.ts';
import { sampleOf } from '../reading/sample.ts';
import type { FollowedHandle } from './folder.ts';

const NEWLINE = 0x0a;
/** Bytes that are read together. */
const PIECE = 1024 * 1024;

export interface FollowedReader {
  /** The id of the format that was found. */
  readonly format: string;
  readonly read: LinesReader;
  /**
   * Whole lines behind what was read before, with the position behind them; none where there is no whole one yet.
   * @param handle The file, which begins with all that was read of it
   * @param until A position that is not read beyond
   */
  next(handle: FollowedHandle, until: number): Promise<Piece>;
}

export interface Piece {
  readonly lines: readonly Line[];
  /** Bytes of the file that were read by now, and lines. */
  readonly position: number;
  readonly line: number;
}

/**
 * A reader at the beginning of a file, or undefined where its format cannot be seen yet.
 * @throws PortalError `input-invalid` for a file of no known format
 */
export async function followedReader(
  handle: FollowedHandle,
  options: OpenOptions,
  adjust: Adjust,
): Promise<FollowedReader | undefined> {
  const head = await handle.read(0, limits.callSample);
  const encoding = encodingOf(head, options.encoding);
  const isWide = encoding.name.startsWith('utf-16');
  const sample = sampleOf(head, encoding, false);
  if (sample.lines.length === 0 && sample.json !== 'elements') return undefined;
  const found = formatFor(options, { sample, zone: zoneOf(options.timezone), adjust });
  const whole = found.opened.by === 'elements' || isWide;
  const next = whole ? wholeFile(encoding, found.opened) : wholeLines(encoding, found.opened.skip);
  return { format: found.id, read: found.opened.read, next };
}

/** Lines of what was appended, cut at the last line end. */
function wholeLines(encoding: Encoding, skip: number): FollowedReader['next'] {
  const decoder: LineDecoder = lineDecoder(encoding);
  let [position, line, left] = [0, 0, skip];
  return async (handle, until) => {
    const bytes = await handle.read(position, Math.min(PIECE, until - position));
    const end = bytes.lastIndexOf(NEWLINE);
    if (end === -1 && bytes.length === PIECE) {
      // A line that is longer than any is taken piece by piece, each of which is refused.
      position += PIECE;
      return { lines: [{ line: line + 1, text: 'x'.repeat(limits.callLine + 1) }], position, line };
    }
    if (end === -1) return { lines: [], position, line };
    const texts = decoder.lines(bytes.subarray(0, end + 1));
    position += end + 1;
    const lines = texts.map((text) => {
      line += 1;
      return { line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    });
    const filled = lines.filter(({ text }) => text.trim() !== '');
    const rest = filled.slice(left);
    left = Math.max(0, left - filled.length);
    return { lines: rest, position, line };
  };
}

/** Objects that are not one a line, and text without bytes of line ends: the file is read from its beginning whenever it has changed. */
function wholeFile(encoding: Encoding, { by, skip }: OpenedFormat): FollowedReader['next'] {
  let taken = 0;
  return async (handle, until) => {
    if (until <= taken) return { lines: [], position: taken, line: 0 };
    if (until > limits.callFollowedBytes) throw tooLarge(until);
    const text = textDecoder(encoding).decode(await handle.read(0, until));
    const lines = by === 'elements' ? objectsOf(text) : linesOf(text).slice(skip);
    // What is not whole waits, and all of it is read again with the rest: calls that are known stay as they are.
    if (lines === undefined) return { lines: [], position: taken, line: 0 };
    taken = until;
    return { lines, position: taken, line: lines.at(-1)?.line ?? 0 };
  };
}

/** Undefined while an object has no end. */
function objectsOf(text: string): readonly Line[] | undefined {
  const cutter = elementCutter();
  const found = cutter.cut(text);
  return cutter.rest().length > 0 ? undefined : found;
}

function linesOf(text: string): readonly Line[] {
  const lines = text.split(/\r?\n/).map((each, index) => ({ line: index + 1, text: each }));
  return lines.slice(0, -1).filter((each) => each.text.trim() !== '');
}

const tooLarge = (size: number): PortalError =>
  new PortalError(
    'input-invalid',
    `it has ${size} bytes and is not of lines in UTF-8; at most ${limits.callFollowedBytes} are followed`,
    'Load it with: portico import cdr FILE',
  );

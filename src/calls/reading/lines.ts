// From bytes to lines. One record is one line, as all formats here write it, so a broken line spoils itself and never those after it.
import { type Encoding, lineDecoder } from './encoding.ts';

/** A line that is not empty. */
export interface Line {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
  /** True for a last line without its end: the rest of it may still be missing. */
  readonly isOpen?: boolean;
}

export interface LineSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly encoding: Encoding;
  /** Called with the number of lines that were read as Windows-1252 so far. */
  readonly windowsLines?: (lines: number) => void;
}

/** Blocks of at most `size` lines, empty ones left out. */
export async function* lineBlocks(source: LineSource, size: number): AsyncGenerator<Line[]> {
  let first = 1;
  for await (const { lines, isOpen } of textBlocks(source, size)) {
    const start = first;
    const whole = lines.map((line, index) => ({
      line: start + index,
      text: line.endsWith('\r') ? line.slice(0, -1) : line,
      ...(isOpen && index === lines.length - 1 ? { isOpen } : {}),
    }));
    yield whole.filter(({ text }) => text.trim() !== '');
    first += lines.length;
  }
}

interface TextBlock {
  readonly lines: string[];
  readonly isOpen: boolean;
}

async function* textBlocks(source: LineSource, size: number): AsyncGenerator<TextBlock> {
  const decoder = lineDecoder(source.encoding);
  let block: string[] = [];
  for await (const bytes of source.bytes) {
    for (const line of decoder.lines(bytes)) {
      block.push(line);
      if (block.length < size) continue;
      yield { lines: block, isOpen: false };
      block = [];
    }
    source.windowsLines?.(decoder.windowsLines());
  }
  const rest = decoder.rest();
  source.windowsLines?.(decoder.windowsLines());
  if (rest !== '') block.push(rest);
  if (block.length > 0) yield { lines: block, isOpen: rest !== '' };
}

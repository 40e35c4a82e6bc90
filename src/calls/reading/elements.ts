// Objects of JSON that is not written one a line: elements of an array, of an array in an envelope, or one object after another. They are
// cut out of the text while it is read, so that a file of any length is taken.
import { limits } from '../../core/limits/limits.ts';
import { type Encoding, textDecoder } from './encoding.ts';
import type { Line } from './lines.ts';

/** Keys of envelopes, as APIs of carriers write them, whose arrays hold the records. */
const ENVELOPES: ReadonlySet<string> = new Set(['calls', 'cdr', 'cdrs', 'data', 'records', 'results', 'items', 'rows']);

export interface ElementSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly encoding: Encoding;
}

/** Blocks of at most `size` objects, each with the line that it begins at. */
export async function* elementBlocks({ bytes, encoding }: ElementSource, size: number): AsyncGenerator<Line[]> {
  const decoder = textDecoder(encoding);
  const cutter = elementCutter();
  let block: Line[] = [];
  for await (const piece of bytes) {
    for (const element of cutter.cut(decoder.decode(piece, { stream: true }))) {
      block.push(element);
      if (block.length < size) continue;
      yield block;
      block = [];
    }
  }
  block.push(...cutter.cut(decoder.decode()), ...cutter.rest());
  if (block.length > 0) yield block;
}

interface Cutter {
  cut(text: string): Line[];
  /** An object that has no end. */
  rest(): Line[];
}

interface State {
  /** Open brackets around the sign that is read. */
  depth: number;
  inString: boolean;
  isEscaped: boolean;
  line: number;
  /** Depth at which records begin: 0 for objects one after another, 1 in a list, 2 in a list in an envelope. */
  base: 0 | 1 | 2;
  /** Whether the list of the envelope is open. */
  inRecords: boolean;
  /** The text of the string that was read last in the object at the top: the key of what follows. */
  key: string;
  /** Text of the object so far; undefined between objects. */
  element: string | undefined;
  startLine: number;
}

/** Cuts objects out of text that comes in pieces. */
export function elementCutter(): Cutter {
  const state: State = {
    ...{ depth: 0, inString: false, isEscaped: false, line: 1, base: 0, inRecords: false, key: '' },
    ...{ element: undefined, startLine: 1 },
  };
  return {
    cut: (text) => {
      const found: Line[] = [];
      let from = 0;
      for (let at = 0; at < text.length; at += 1) {
        const event = state.inString ? inString(state, text[at]) : outside(state, text[at]);
        if (event === 'begins') {
          state.element = '';
          state.startLine = state.line;
          from = at;
        } else if (event === 'ends' && state.element !== undefined) {
          found.push({ line: state.startLine, text: held(state.element + text.slice(from, at + 1)) });
          state.element = undefined;
        }
      }
      if (state.element !== undefined) state.element = held(state.element + text.slice(from));
      return found;
    },
    rest: () => (state.element === undefined ? [] : [{ line: state.startLine, text: state.element, isOpen: true }]),
  };
}

/** No more of an object is held than is taken, and one character, by which it is seen to be longer. */
const held = (text: string): string => text.slice(0, limits.callObject + 1);

type Event = 'begins' | 'ends' | undefined;

function inString(state: State, sign: string | undefined): undefined {
  if (state.isEscaped) state.isEscaped = false;
  else if (sign === '\\') state.isEscaped = true;
  else if (sign === '"') state.inString = false;
  else if (state.depth === 1 && state.key.length < 20) state.key += sign;
}

function outside(state: State, sign: string | undefined): Event {
  if (sign === '\n') state.line += 1;
  else if (sign === '"') {
    state.inString = true;
    if (state.depth === 1) state.key = '';
  } else if (sign === '{') return objectBegins(state);
  else if (sign === '[') listBegins(state);
  else if (sign === '}' || sign === ']') return closes(state, sign);
  return undefined;
}

function objectBegins(state: State): Event {
  const begins = state.depth === state.base && (state.base < 2 || state.inRecords);
  state.depth += 1;
  return begins ? 'begins' : undefined;
}

function listBegins(state: State): void {
  if (state.depth === 0) state.base = 1;
  else if (state.depth === 1 && state.base !== 1 && ENVELOPES.has(state.key)) {
    // What was taken for a record is an envelope.
    Object.assign(state, { base: 2, inRecords: true, element: undefined });
  }
  state.depth += 1;
}

function closes(state: State, sign: string): Event {
  state.depth = Math.max(0, state.depth - 1);
  if (sign === '}' && state.depth === state.base && (state.base < 2 || state.inRecords)) return 'ends';
  if (state.depth <= 1) state.inRecords = false;
  if (state.depth === 0) state.base = 0;
  return undefined;
}

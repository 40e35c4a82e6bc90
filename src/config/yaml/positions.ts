// Locate values and keys in a YAML text. Positions are computed on the first lookup in a file, since most files never need them.
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Origin } from '../../core/problem.ts';
import type { Locator, Pointer } from './locator.ts';

/** A value with its range; offsets into the text, the end exclusive. */
interface Place {
  readonly start: number;
  end: number;
  readonly scalar: ScalarEvent | undefined;
  readonly members: Map<string, { readonly key: Place; readonly value: Place }>;
}

/** Locates values of the document with that index in the file. */
export function createLocator(file: string, text: string, index: number): Locator {
  // Positions take many times the memory of the text, so those of ten thousand documents are not all kept.
  let cached: WeakRef<{ readonly root: Place; readonly starts: readonly number[] }> | undefined;
  const parsed = () => {
    const known = cached?.deref() ?? { root: documentPlace(text, index), starts: lineStarts(text) };
    cached = new WeakRef(known);
    return known;
  };
  const rangeAt = (start: number, end: number): Origin => originIn(file, parsed().starts, start, end);
  const placeAt = (pointer: Pointer, part: 'value' | 'key'): Place => {
    let place = parsed().root;
    for (const [depth, step] of pointer.entries()) {
      const member = place.members.get(String(step));
      if (member === undefined) return place;
      const wantsKey = (part === 'key' && depth === pointer.length - 1) || member.value.start === -1;
      place = wantsKey ? member.key : member.value;
    }
    return place;
  };
  return {
    locate: (pointer, part) => {
      const { start, end, scalar } = placeAt(pointer, part);
      // Only the first line of a collection is marked, not the whole of it.
      return rangeAt(start, scalar === undefined ? Math.min(end, lineEnd(text, start)) : end);
    },
    locateInText: (pointer, line, column) => {
      const { start, scalar } = placeAt(pointer, 'value');
      const header = rangeAt(start, start);
      const isBlock = scalar?.style === SCALAR_STYLE.LITERAL_BLOCK || scalar?.style === SCALAR_STYLE.FOLDED_BLOCK;
      const at = isBlock
        ? { line: rangeAt(scalar.valueStart, 0).line + line - 1, column: scalar.indent + column }
        : { line: header.line, column: header.column + column - (scalar?.style === SCALAR_STYLE.PLAIN ? 1 : 0) };
      return { file, ...at, endLine: at.line, endColumn: at.column + 1 };
    },
  };
}

/** The origin of a range of a text. */
export function originAt(file: string, text: string, start: number, end: number): Origin {
  return originIn(file, lineStarts(text), start, end);
}

function originIn(file: string, starts: readonly number[], start: number, end: number): Origin {
  const [line, column] = lineAndColumn(starts, start);
  const [endLine, endColumn] = lineAndColumn(starts, Math.max(start, end));
  return { file, line, column, endLine, endColumn };
}

const LINE_END = /\r\n?|\n/g;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // A carriage return alone ends a line too: https://yaml.org/spec/1.2.2/#54-line-break-characters
  for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
  return starts;
}

function lineAndColumn(starts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}

function documentPlace(text: string, index: number): Place {
  const events = parseEvents(text, {});
  let document = -1;
  const at = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT && ++document === index);
  return new Reader(text, events, at + 1).place();
}

/** Reads one value with everything in it from events whose depth was checked before. */
class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next: number;

  constructor(text: string, events: readonly Event[], next: number) {
    this.#text = text;
    this.#events = events;
    this.#next = next;
  }

  place(): Place {
    const event = this.#events[this.#next];
    this.#next += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return scalarPlace(this.#text, event);
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const place: Place = { start: event.start, end: event.start, scalar: undefined, members: new Map() };
        this.#fill(place, event.type === EVENT_ID.MAPPING);
        if (event.style === COLLECTION_STYLE.FLOW) {
          const close = this.#text.indexOf(event.type === EVENT_ID.MAPPING ? '}' : ']', place.end);
          place.end = close === -1 ? this.#text.length : close + 1;
        }
        return place;
      }
      default:
        return { start: 0, end: 0, scalar: undefined, members: new Map() };
    }
  }

  /** Reads up to the event that closes the collection. */
  #fill(place: Place, isMapping: boolean): void {
    for (let index = 0; this.#events[this.#next] !== undefined; index += 1) {
      if (this.#events[this.#next]?.type === EVENT_ID.POP) {
        this.#next += 1;
        return;
      }
      const key = this.place();
      const value = isMapping ? this.place() : key;
      const name = isMapping ? (key.scalar === undefined ? '' : getScalarValue(this.#text, key.scalar)) : String(index);
      place.members.set(name, { key, value });
      place.end = Math.max(place.end, key.end, value.end);
    }
  }
}

function scalarPlace(text: string, event: ScalarEvent): Place {
  const { valueStart, valueEnd, style } = event;
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  // A block starts at its | or >.
  const header = isBlock ? Math.max(text.lastIndexOf('|', valueStart - 1), text.lastIndexOf('>', valueStart - 1)) : -1;
  const start = header === -1 ? valueStart - (quoted ? 1 : 0) : header;
  return { start, end: valueEnd + (quoted ? 1 : 0), scalar: event, members: new Map() };
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(LINE_END);
  return length === -1 ? text.length : offset + length;
}

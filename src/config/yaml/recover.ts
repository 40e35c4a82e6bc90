// What can be read of a YAML file with mistakes: the parts that do not parse alone are blanked, so that positions do not change,
// and the rest is checked.
import type { Pointer } from './locator.ts';

/** Whether a text is YAML within the bounds. */
export type Parses = (text: string) => boolean;

/** A part that was blanked. */
export interface Dropped {
  readonly text: string;
  /** Index of its first line in the file, from 0. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Whether its key is there twice; else it does not parse. */
  readonly isSecond: boolean;
}

export interface Recovered {
  readonly text: string;
  /** Values that were blanked, by the index of their document. */
  readonly lost: ReadonlyMap<number, readonly Pointer[]>;
  readonly dropped: readonly Dropped[];
  /** Whether nothing is left of some document: what it declares is not known. */
  readonly unread: boolean;
}

interface Line {
  readonly text: string;
  readonly number: number;
}

interface Part {
  readonly lines: readonly Line[];
  readonly lost: readonly Pointer[];
  readonly dropped: readonly Dropped[];
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('');
const blank = ({ text, number }: Line): Line => ({ text: text.replace(/[^\r\n]/g, ' '), number });
const whole = (lines: readonly Line[]): Part => ({ lines, lost: [], dropped: [] });
const isContent = ({ text }: Line): boolean => !/^[\s\uFEFF]*(?:#|$)/.test(text) && !/^(?:---|\.\.\.)\s*$/.test(text);
const isDirective = ({ text }: Line): boolean => text.startsWith('%');
const indentOf = ({ text }: Line): number => text.length - text.trimStart().length;

/** @returns undefined when nothing can be read of the file */
export function recover(text: string, parses: Parses): Recovered | undefined {
  const lines = text.split(/(?<=\n)/).map((line, number) => ({ text: line, number }));
  const parts = documentsIn(lines).map(({ head, body, index }) => {
    const part = parses(textOf(body)) ? whole(body) : mapping(body, parses);
    return {
      ...part,
      index,
      lines: [...head, ...part.lines],
      unread: body.some(isContent) && !part.lines.some(isContent),
    };
  });
  const left = parts.map((part) => textOf(part.lines)).join('');
  if (!parses(left)) return undefined;
  return {
    text: left,
    lost: new Map(parts.map((part) => [part.index, part.lost])),
    dropped: parts.flatMap((part) => part.dropped),
    unread: parts.some((part) => part.unread),
  };
}

interface Document {
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly index: number;
}

/** The documents of a file; what precedes the first `---` is one where it holds something. */
function documentsIn(lines: readonly Line[]): Document[] {
  const starts = lines.flatMap(({ text }, at) => (/^---(?:\s|$)/.test(text) ? [at] : []));
  const first = lines.slice(0, starts[0] ?? lines.length);
  const before = first.some((line) => isContent(line) && !isDirective(line)) || starts.length === 0 ? 1 : 0;
  const documents = starts.map((start, order) => ({
    head: lines.slice(start, start + 1),
    body: lines.slice(start + 1, starts[order + 1] ?? lines.length),
    index: order + before,
  }));
  const directives = first.map((line) => (isDirective(line) ? blank(line) : line));
  return [before === 0 ? { head: directives, body: [], index: -1 } : { head: [], body: first, index: 0 }, ...documents];
}

/** Blanks the entries of a mapping that do not parse alone, or their entries where some of those do. */
function mapping(lines: readonly Line[], parses: Parses): Part {
  const indent = Math.min(...lines.filter(isContent).map(indentOf));
  const seen = new Set<string>();
  const parts = entriesIn(lines, indent).map((entry): Part => {
    const key = keyOf(entry.find(isContent));
    // Which of two values counts is not known.
    const isSecond = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    if (isSecond) return without(entry, key, true);
    if (parses(textOf(entry))) return whole(entry);
    return key === undefined ? without(entry, undefined, false) : inside(entry, key, parses);
  });
  const joined = {
    lines: parts.flatMap((part) => part.lines),
    lost: parts.flatMap((part) => part.lost),
    dropped: parts.flatMap((part) => part.dropped),
  };
  return parses(textOf(joined.lines)) ? joined : { ...without(lines, undefined, false), dropped: joined.dropped };
}

function without(lines: readonly Line[], key: string | undefined, isSecond: boolean): Part {
  const from = Math.max(0, lines.findIndex(isContent));
  const part = { text: textOf(lines.slice(from)), isSecond };
  return {
    lines: lines.map(blank),
    // By a wrong indent other keys may be in it.
    lost: [...new Set([key, ...lines.map(keyOf)])].flatMap((each) => (each === undefined ? [] : [[each]])),
    dropped: [{ ...part, firstLine: lines[from]?.number ?? 0, lastLine: lines.at(-1)?.number ?? 0 }],
  };
}

/** An entry that does not parse: without the part of its mapping that does not, or blank. */
function inside(entry: readonly Line[], key: string, parses: Parses): Part {
  const at = entry.findIndex(isContent);
  const head = entry.slice(0, at + 1);
  const rest = entry.slice(at + 1);
  const opensMapping = /^[^'"#]+:\s*(?:#.*)?$/.test(head.at(-1)?.text.trimEnd() ?? '');
  if (!opensMapping || !rest.some((line) => isContent(line) && keyOf(line) !== undefined)) {
    return without(entry, key, false);
  }
  const { lines, lost, dropped } = mapping(rest, parses);
  if (!lines.some(isContent) || !parses(textOf([...head, ...lines]))) {
    return { ...without(entry, key, false), dropped };
  }
  return { lines: [...head, ...lines], lost: lost.map((pointer) => [key, ...pointer]), dropped };
}

/** The entries of a mapping: each begins at a key in its column. Lines before the first key are one of their own. */
function entriesIn(lines: readonly Line[], indent: number): Line[][] {
  const entries: Line[][] = [];
  for (const line of lines) {
    const starts = isContent(line) && indentOf(line) === indent && keyOf(line) !== undefined;
    if (starts || entries.length === 0) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries;
}

/** The key that a line begins with. */
function keyOf(line?: Line): string | undefined {
  const pattern = /^\s*(?:"([^"\\]*)"|'([^']*)'|([^\s'"#\-[\]{},&*!|>%@`?][^#]*?))\s*:(?:\s|$)/;
  const [, double, single, plain] = pattern.exec(line?.text ?? '') ?? [];
  return double ?? single ?? plain;
}

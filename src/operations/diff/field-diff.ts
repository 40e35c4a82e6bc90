// One field that differs, as a reader sees it: list items with + and -, texts line by line, maps key by key. Pure.
import { diffArrays, structuredPatch } from 'diff';
import { canonicalJson, type Json } from '../../core/canonical.ts';
import type { FieldValues } from '../../core/plan/diff.ts';
import { compareText } from '../../core/problem.ts';
import { cutLine, pairText, spelledApart, valueText, visibleLine, visibleText } from './visible.ts';

export interface DiffLine {
  /** `~` is an item that only moved, a blank one a line that is the same on both sides. */
  readonly sign: '+' | '-' | '~' | ' ';
  readonly text: string;
}

interface Inherited {
  /** The line of the base that says it; absent where the portal's own document does. */
  readonly inherited?: { readonly file: string; readonly line: number };
}

/** Items of a list or lines of a text, as they differ; counts are of those. */
interface LinesDiff {
  readonly type: 'list' | 'text';
  readonly path: string;
  readonly before: number;
  readonly after: number;
  readonly lines: readonly DiffLine[];
  /** Lines that are not shown. */
  readonly omitted: number;
}

/** A value on one line a side, null where there is none; or lines. */
export type FieldDiff = Inherited &
  (
    | { readonly type: 'value'; readonly path: string; readonly before: string | null; readonly after: string | null }
    | LinesDiff
    | {
        readonly type: 'file';
        readonly path: string;
        readonly before: FileFacts | null;
        readonly after: FileFacts | null;
        readonly lines: readonly DiffLine[];
        readonly omitted: number;
      }
  );

/** A file that a spec names by its digest. */
export interface FileFacts {
  readonly name: string;
  /** sha256 in hexadecimal. */
  readonly digest: string;
  /** Bytes; null where the content is not at hand. */
  readonly size: number | null;
  /** Width and height of an image in CSS pixels. */
  readonly pixels: string | null;
}

/** What is at hand of files by their digest; `text` only of those that are one. */
export type FileTexts = ReadonlyMap<string, { readonly size: number; readonly text?: string }>;

/** Lines of one field; more are counted. */
const MAX_LINES = 400;
/** Lines around a change of a text that are shown as they are. */
const CONTEXT_LINES = 2;
/** Edits up to which the shortest difference is looked for; beyond it the whole is shown as replaced. */
const MAX_EDITS = 5_000;

/** How a field reads; several where a map differs in several keys. */
export function diffField(change: FieldValues, files: FileTexts = new Map()): readonly FieldDiff[] {
  const { path, from, to } = change;
  const sides = [from, to].filter((side) => side !== undefined);
  if (sides.every(isList) && sides.some((side) => side.length > 0))
    return listDiffs(path, asList(from), asList(to), files);
  if (sides.every(isFileOrNull) && sides.some(isFile)) return [fileDiff(path, from, to, files)];
  if (sides.every(isMap) && sides.some((side) => Object.keys(side).length > 0)) return mapDiff(change, files);
  if (sides.every(isText) && sides.some((side) => side.includes('\n')))
    return [textDiff(path, asText(from), asText(to))];
  const [before, after] = pairText(from ?? null, to ?? null);
  return [{ type: 'value', path, before: from === undefined ? null : before, after: to === undefined ? null : after }];
}

/** A map key by key, also one that is new or goes. */
function mapDiff({ path, from, to }: FieldValues, files: FileTexts): readonly FieldDiff[] {
  const keys = [...new Set([from, to].flatMap((side) => (isMap(side) ? Object.keys(side) : [])))].sort(compareText);
  return keys.flatMap((key) => {
    const [before, after] = [isMap(from) ? from[key] : undefined, isMap(to) ? to[key] : undefined];
    if (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after)) return [];
    const inner = path === '' ? key : `${path}.${key}`;
    return diffField(
      {
        path: inner,
        ...(before === undefined ? {} : { from: before }),
        ...(after === undefined ? {} : { to: after }),
      },
      files,
    );
  });
}

/** A list's items, then what differs inside of those that are named on both sides. */
function listDiffs(path: string, from: readonly Json[], to: readonly Json[], files: FileTexts): readonly FieldDiff[] {
  const items = listDiff(path, from, to);
  return [...(items.lines.length === 0 ? [] : [items]), ...innerChanges(path, from, to, files)];
}

/** Items by value, or by the field that names them; an item on both sides at another place has moved. */
function listDiff(path: string, from: readonly Json[], to: readonly Json[]): LinesDiff {
  const keyOf = itemKey(from, to);
  const [left, right] = [from.map(keyOf), to.map(keyOf)];
  const parts = diffArrays([...left], [...right], { maxEditLength: MAX_EDITS }) ?? [
    { value: left, removed: true, added: false, count: left.length },
    { value: right, added: true, removed: false, count: right.length },
  ];
  const gone = new Set(parts.filter(({ removed }) => removed).flatMap(({ value }) => value));
  const come = new Set(parts.filter(({ added }) => added).flatMap(({ value }) => value));
  const isMoved = (key: string): boolean =>
    gone.has(key) &&
    come.has(key) &&
    left.indexOf(key) === left.lastIndexOf(key) &&
    right.indexOf(key) === right.lastIndexOf(key);
  const shown = new Map([
    ...from.map((item, at) => [left[at], item] as const),
    ...to.map((item, at) => [right[at], item] as const),
  ]);
  const nameOf = (key: string): string => itemName(key, shown.get(key));
  const lines = parts.flatMap(({ value, added, removed }) =>
    value.flatMap((key): DiffLine[] => {
      if (!added && !removed) return [];
      if (!isMoved(key)) return [{ sign: added ? '+' : '-', text: cutLine(nameOf(key)) }];
      return added
        ? [
            {
              sign: '~',
              text: `${cutLine(nameOf(key))} moved from ${left.indexOf(key) + 1} to ${right.indexOf(key) + 1}`,
            },
          ]
        : [];
    }),
  );
  return bounded({ type: 'list', path, before: from.length, after: to.length }, lines);
}

function innerChanges(
  path: string,
  left: readonly Json[],
  right: readonly Json[],
  files: FileTexts,
): readonly FieldDiff[] {
  if (!areNamed(left, right)) return [];
  const before = new Map(left.map((item) => [identityOf(item), item]));
  return right.flatMap((item) => {
    const name = identityOf(item);
    const old = before.get(name);
    if (name === undefined || old === undefined || canonicalJson(old) === canonicalJson(item)) return [];
    return diffField({ path: `${path}[${valueText(name)}]`, from: old, to: item }, files);
  });
}

/** Fields that name an item of a list, in the order in which they are looked for. */
const NAMING_FIELDS = ['name', 'id', 'title', 'path', 'src', 'host', 'code', 'description'];

/** What an item of a list is known by on both sides; undefined where it has no name. */
function identityOf(item: Json): string | undefined {
  if (!isMap(item)) return undefined;
  const names = [...NAMING_FIELDS.map((field) => item[field]), isFile(item['asset']) ? item['asset'].name : undefined];
  return names.find((name) => isText(name));
}

/** Whether every item has a name of its own on both sides. */
function areNamed(from: readonly Json[], to: readonly Json[]): boolean {
  const isNamed = (items: readonly Json[]): boolean => {
    const names = items.map(identityOf);
    return !names.includes(undefined) && new Set(names).size === items.length;
  };
  return isNamed(from) && isNamed(to);
}

function itemKey(from: readonly Json[], to: readonly Json[]): (item: Json) => string {
  return areNamed(from, to) ? (item) => identityOf(item) ?? '' : canonicalJson;
}

/** An item that is whole in the list is shown whole; one that is named, by its name and, when it comes or goes, what it holds. */
function itemName(key: string, item: Json | undefined): string {
  return item === undefined ? visibleText(key) : valueText(item);
}

/** A file beside a document: its facts on both sides, and the lines that differ where both are texts. */
function fileDiff(path: string, from: Json | undefined, to: Json | undefined, files: FileTexts): FieldDiff {
  const [before, after] = [factsOf(from, files), factsOf(to, files)];
  const [old, now] = [before, after].map((facts) => (facts === null ? '' : files.get(facts.digest)?.text));
  const hasTexts = old !== undefined && now !== undefined && old !== now;
  const { lines, omitted } = hasTexts ? textDiff(path, old, now) : { lines: [], omitted: 0 };
  return { type: 'file', path, before, after, lines, omitted };
}

function factsOf(side: Json | undefined, files: FileTexts): FileFacts | null {
  if (side === undefined || !isFile(side)) return null;
  const { name, digest, width, height } = side;
  const size = files.get(digest)?.size ?? null;
  return {
    name,
    digest,
    size,
    pixels: typeof width === 'number' && typeof height === 'number' ? `${width} x ${height}` : null,
  };
}

function textDiff(path: string, from: string, to: string): LinesDiff {
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_EDITS };
  const patch = structuredPatch('', '', from, to, '', '', options);
  const lines =
    patch === undefined
      ? replaced(from, to)
      : patch.hunks.flatMap(({ lines: own, oldStart }, index) => [
          ...(index === 0 && oldStart <= 1 ? [] : [{ sign: ' ' as const, text: `line ${oldStart}` }]),
          ...own.map(patchLine),
        ]);
  return bounded({ type: 'text', path, before: lineCount(from), after: lineCount(to) }, alikeSpelled(lines));
}

function patchLine(line: string): DiffLine {
  const sign = line.startsWith('+') ? '+' : line.startsWith('-') ? '-' : ' ';
  if (line.startsWith('\\')) return { sign: ' ', text: '(no line end here)' };
  return { sign, text: lineText(line.slice(1)) };
}

const replaced = (from: string, to: string): DiffLine[] => [
  ...from.split('\n').map((line): DiffLine => ({ sign: '-', text: lineText(line) })),
  ...to.split('\n').map((line): DiffLine => ({ sign: '+', text: lineText(line) })),
];

/** A line of a text: tabs as arrows, and spaces at its end in code points, since a reader cannot see them. */
function lineText(line: string): string {
  const trimmed = line.trimEnd();
  const end = line
    .slice(trimmed.length)
    .replace(/./gsu, (space) => `\\u{${(space.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  const body = trimmed.includes('⇥') ? visibleLine(trimmed) : trimmed.split('\t').map(visibleLine).join('⇥   ');
  return cutLine(body + end);
}

/** Neighbouring lines that read the same and are not: written in code points. */
function alikeSpelled(lines: readonly DiffLine[]): DiffLine[] {
  return lines.map((line, at) => {
    const other = line.sign === '-' ? lines[at + 1] : line.sign === '+' ? lines[at - 1] : undefined;
    if (other === undefined || other.sign === line.sign || other.sign === ' ') return line;
    return { ...line, text: spelledApart(line.text, other.text)[0] };
  });
}

function bounded(head: Omit<LinesDiff, 'lines' | 'omitted'>, lines: readonly DiffLine[]): LinesDiff {
  return { ...head, lines: lines.slice(0, MAX_LINES), omitted: Math.max(0, lines.length - MAX_LINES) };
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const asList = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A reference to content by its digest, as specs hold it. */
function isFile(value: Json | undefined): value is FileReference {
  return isMap(value) && isText(value['name']) && isText(value['digest']) && /^[0-9a-f]{64}$/.test(value['digest']);
}

type FileReference = { readonly [key: string]: Json } & { readonly name: string; readonly digest: string };

const isFileOrNull = (value: Json): boolean => value === null || isFile(value);

const isText = (value: Json | undefined): value is string => typeof value === 'string';
const asText = (value: Json | undefined): string => (isText(value) ? value : '');
const lineCount = (text: string): number => (text === '' ? 0 : text.split('\n').length);

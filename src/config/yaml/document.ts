// Parse YAML into documents in which every value and key can be located.
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Json } from '../../core/canonical.ts';
import { limits } from '../../core/limits/limits.ts';
import type { ValueChange } from '../../core/plan/resource.ts';
import { fileOrigin, type Origin, type Problem } from '../../core/problem.ts';
import { boundProblems, tooDeep } from './bounds.ts';
import { conflictProblems, withoutConflicts } from './conflicts.ts';
import type { Locator, Pointer } from './locator.ts';
import { createLocator, originAt } from './positions.ts';
import { type Dropped, type Recovered, recover } from './recover.ts';

export interface YamlDocument extends Locator {
  readonly file: string;
  readonly value: Json;
  /** Text of the whole file. */
  readonly text: string;
  /** Index of the document in the file, from 0. */
  readonly index: number;
  /** What could not be parsed; it is missing in `value`. */
  readonly lost: readonly Pointer[];
  /** Of a document that was merged of several. */
  readonly layers?: LayerOrigins;
}

/** Which of the merged documents a value is of. */
export interface LayerOrigins {
  readonly own: YamlDocument;
  /** Equal ids mean equal documents, in the same order. */
  readonly ids: readonly string[];
  /** What is filled into its texts. */
  readonly facts: readonly string[];
  fileAt(pointer: Pointer): string;
  /** Name of the base that says what is at a pointer; null for the document's own. */
  baseAt(pointer: Pointer): string | null;
  /** Where a base says what a value was changed to; null where the document itself does, or nothing. */
  inheritedAt(pointer: Pointer, change: ValueChange): Origin | null;
}

/** The file that says what is at a pointer, from whose folder the files are named. */
export const fileAt = ({ file, layers }: Pick<YamlDocument, 'file' | 'layers'>, pointer: Pointer): string =>
  layers?.fileAt(pointer) ?? file;

export interface ParsedFile {
  /** Of a file with problems, what could be read in spite of them: to be checked, never to be applied. */
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly Problem[];
  /** Whether nothing could be read of some document, so that what it declares is not known. */
  readonly unread: boolean;
}

/** Parses one file. */
export async function parseYaml(file: string, bytes: Uint8Array): Promise<ParsedFile> {
  if (bytes.length > limits.yamlFileBytes) return tooLargeFile(file, bytes.length);
  const text = decode(bytes);
  if (text === undefined) return refused(file, 'yaml-encoding', 'the file is not UTF-8 text', 'save it as UTF-8');
  if ((text.match(/^---/gm)?.length ?? 0) > limits.yamlDocuments) {
    return refused(file, 'yaml-documents', `the file holds more than ${limits.yamlDocuments} documents`, 'split it');
  }
  const conflicts = conflictProblems(file, text);
  const parsed = await parseText(file, conflicts.length === 0 ? text : withoutConflicts(text));
  return conflicts.length === 0 ? parsed : { ...parsed, problems: [...conflicts, ...parsed.problems] };
}

/** The same of a file that is too large, which needs no reading. */
export function tooLargeFile(file: string, bytes: number): ParsedFile {
  const message = `the file has ${bytes} bytes; at most ${limits.yamlFileBytes} are read`;
  return refused(file, 'file-too-large', message, 'split it');
}

async function parseText(file: string, text: string): Promise<ParsedFile> {
  const read = await eventsOf(file, text);
  if (read.ok) return { documents: documentsOf(file, text, read.events, new Map()), problems: [], unread: false };
  const recovered = recover(text, isYaml);
  if (recovered === undefined) return { documents: [], problems: read.problems, unread: true };
  const others = await droppedProblems(file, recovered.dropped, read.problems);
  const events = parseEvents(recovered.text, {});
  return {
    documents: documentsOf(file, recovered.text, events, recovered.lost),
    problems: [...read.problems, ...others],
    unread: recovered.unread,
  };
}

type ReadEvents =
  | { readonly ok: true; readonly events: Event[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

async function eventsOf(file: string, text: string): Promise<ReadEvents> {
  try {
    // One level more than allowed, so that boundProblems reports the depth with its position.
    const events = parseEvents(text, { maxDepth: limits.yamlDepth + 1 });
    const problems = boundProblems(file, text, events);
    if (problems.length > 0) return { ok: false, problems };
    constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return { ok: true, events };
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown;
    if (thrown.message.includes('maxDepth')) {
      const at = thrown.mark?.position ?? 0;
      const place = originAt(file, text, at, at + 1);
      return { ok: false, problems: refused(file, 'yaml-depth', tooDeep, 'write it flatter', place).problems };
    }
    // The slower parser reports every mistake instead of only the first; it is loaded when there is one.
    const { syntaxProblems } = await import('./syntax.ts');
    return { ok: false, problems: syntaxProblems(file, text, thrown) };
  }
}

/** Parts that are explained, of those in which the parsers reported nothing because of a mistake before. */
const MAX_EXPLAINED = 10;

async function droppedProblems(
  file: string,
  dropped: readonly Dropped[],
  reported: readonly Problem[],
): Promise<Problem[]> {
  const silent = dropped.filter(
    ({ firstLine, lastLine }) => !reported.some(({ origin }) => origin.line > firstLine && origin.line <= lastLine + 2),
  );
  const found: Problem[] = [];
  for (const { text, firstLine, isSecond } of silent.slice(0, MAX_EXPLAINED)) {
    const inPlace = '\n'.repeat(firstLine) + text;
    if (isSecond) {
      const { secondKey } = await import('./syntax.ts');
      found.push(secondKey(file, inPlace, firstLine + text.length - text.trimStart().length));
      continue;
    }
    const read = await eventsOf(file, inPlace);
    if (!read.ok) found.push(...read.problems);
  }
  return found;
}

function isYaml(text: string): boolean {
  try {
    const events = parseEvents(text, { maxDepth: limits.yamlDepth + 1 });
    constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return boundProblems('', text, events).length === 0;
  } catch (thrown) {
    if (thrown instanceof YAMLException) return false;
    throw thrown;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function documentsOf(file: string, text: string, events: Event[], lost: Recovered['lost']): YamlDocument[] {
  const values = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
  const empty = emptyDocuments(events);
  return values.flatMap((value, index) =>
    empty.has(index)
      ? []
      : [{ file, value: value as Json, text, index, lost: lost.get(index) ?? [], ...createLocator(file, text, index) }],
  );
}

/** Indexes of documents without any content, as between two `---`. */
function emptyDocuments(events: readonly Event[]): Set<number> {
  const empty = new Set<number>();
  let index = -1;
  events.forEach((event, at) => {
    if (event.type !== EVENT_ID.DOCUMENT) return;
    index += 1;
    const root = events[at + 1];
    if (root?.type === EVENT_ID.SCALAR && root.valueStart === -1 && root.tagStart === -1) empty.add(index);
  });
  return empty;
}

function refused(
  file: string,
  rule: string,
  message: string,
  suggestion: string,
  origin: Origin = fileOrigin(file),
): ParsedFile {
  return {
    documents: [],
    problems: [{ rule, severity: 'error', message, suggestion, pointer: '', origin }],
    unread: true,
  };
}

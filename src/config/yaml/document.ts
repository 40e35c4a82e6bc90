// Parse YAML into documents in which every value and key can be located.
import { CORE_SCHEMA, constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Json } from '../../core/canonical.ts';
import { fileOrigin, type Origin, type Problem } from '../../core/problem.ts';
import { boundProblems, MAX_DEPTH, MAX_DOCUMENTS, tooDeep } from './bounds.ts';
import type { Locator } from './locator.ts';
import { createLocator, originAt } from './positions.ts';

export const MAX_FILE_BYTES = 256 * 1024;

export interface YamlDocument extends Locator {
  readonly file: string;
  readonly value: Json;
  /** Text of the whole file. */
  readonly text: string;
  /** Index of the document in the file, from 0. */
  readonly index: number;
}

export interface ParsedFile {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly Problem[];
}

/** Parses one file. A file with problems has no documents. */
export async function parseYaml(file: string, bytes: Uint8Array): Promise<ParsedFile> {
  if (bytes.length > MAX_FILE_BYTES) {
    return refused(
      file,
      'file-too-large',
      `the file has ${bytes.length} bytes; at most ${MAX_FILE_BYTES} are read`,
      'split it',
    );
  }
  const text = decode(bytes);
  if (text === undefined) return refused(file, 'yaml-encoding', 'the file is not UTF-8 text', 'save it as UTF-8');
  if ((text.match(/^---/gm)?.length ?? 0) > MAX_DOCUMENTS) {
    return refused(file, 'yaml-documents', `the file holds more than ${MAX_DOCUMENTS} documents`, 'split it');
  }
  try {
    // One level more than allowed, so that boundProblems reports the depth with its position.
    const events = parseEvents(text, { maxDepth: MAX_DEPTH + 1 });
    const problems = boundProblems(file, text, events);
    if (problems.length > 0) return { documents: [], problems };
    return { documents: documentsOf(file, text, events), problems };
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown;
    if (thrown.message.includes('maxDepth')) {
      const at = thrown.mark?.position ?? 0;
      return refused(file, 'yaml-depth', tooDeep, 'write it flatter', originAt(file, text, at, at + 1));
    }
    // The slower parser reports every mistake instead of only the first; it is loaded when there is one.
    const { syntaxProblems } = await import('./syntax.ts');
    return { documents: [], problems: syntaxProblems(file, text, thrown) };
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function documentsOf(file: string, text: string, events: Event[]): YamlDocument[] {
  const values = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
  const empty = emptyDocuments(events);
  return values.flatMap((value, index) =>
    empty.has(index) ? [] : [{ file, value: value as Json, text, index, ...createLocator(file, text, index) }],
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
  return { documents: [], problems: [{ rule, severity: 'error', message, suggestion, pointer: '', origin }] };
}

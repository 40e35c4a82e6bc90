// YAML with positions: text to documents whose every value and key can be located, within bounds.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Json } from '../core/canonical.ts';
import { fileOrigin, type Origin, type Problem } from '../core/problem.ts';

export const MAX_FILE_BYTES = 256 * 1024;
const MAX_DEPTH = 32;
const MAX_DOCUMENTS = 1_000;
/** One slip can make the parser stumble at every later line; the first few say it all. */
const MAX_SYNTAX_PROBLEMS = 10;

export type Pointer = readonly (string | number)[];

export interface YamlDocument {
  readonly file: string;
  readonly value: Json;
  /** Where the value at a pointer stands (or its key); a pointer that leads nowhere gives the nearest parent's start. */
  locate(pointer: Pointer, part: 'value' | 'key'): Origin;
  /** Where a byte of a block or quoted text stands, counted in lines and columns from 1 inside the text. */
  locateInText(pointer: Pointer, line: number, column: number): Origin;
}

export interface ParsedFile {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly Problem[];
}

/** Parses one file. Never throws: what is wrong comes back as problems, and then there are no documents. */
export function parseYaml(file: string, bytes: Uint8Array): ParsedFile {
  if (bytes.length > MAX_FILE_BYTES) {
    return refused(
      file,
      'file-too-large',
      `the file has ${bytes.length} bytes; at most ${MAX_FILE_BYTES} are read`,
      'Split it.',
    );
  }
  const text = decode(bytes);
  if (text === undefined) return refused(file, 'yaml-encoding', 'the file is not UTF-8 text', 'Save it as UTF-8.');
  if ((text.match(/^---/gm)?.length ?? 0) > MAX_DOCUMENTS) {
    return refused(file, 'yaml-documents', `the file holds more than ${MAX_DOCUMENTS} documents`, 'Split it.');
  }
  try {
    return parseText(file, text);
  } catch (thrown) {
    // The parser is recursive: nesting beyond any sense ends in a RangeError.
    if (thrown instanceof RangeError) return refused(file, 'yaml-depth', tooDeep, 'Write it flatter.');
    throw thrown;
  }
}

const tooDeep = `values are nested more than ${MAX_DEPTH} deep`;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseText(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  // The parser reports its own exhaustion as one more syntax error at each bracket it gave up at.
  const exhausted =
    Array.isArray(parsed) && parsed.some(({ errors }) => errors.some((error) => /call stack/i.test(error.message)));
  if (exhausted) return refused(file, 'yaml-depth', tooDeep, 'Write it flatter.');
  const problems: Problem[] = [];
  const documents: YamlDocument[] = [];
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const found = problemsOf(file, document, lines);
    problems.push(...found);
    if (found.length === 0 && document.contents !== null) documents.push(documentOf(file, text, document, lines));
  }
  return { documents: problems.length === 0 ? documents : [], problems };
}

function problemsOf(file: string, document: Document.Parsed, lines: LineCounter): Problem[] {
  const told = new Map(
    [...document.errors, ...document.warnings].map((error) => [`${error.pos[0]} ${error.code}`, error]),
  );
  const problems: Problem[] = [...told.values()].slice(0, MAX_SYNTAX_PROBLEMS).map((error) => ({
    rule:
      error.code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : error.name === 'YAMLWarning' ? 'yaml-tag' : 'yaml-syntax',
    severity: 'error',
    message: error.message,
    pointer: '',
    origin: originAt(file, lines, error.pos[0], error.pos[1]),
  }));
  if (problems.length > 0) return problems;
  visit(document, (key, node, path) => {
    if (isAlias(node)) {
      problems.push(problemAt(file, lines, node, 'yaml-alias', 'aliases are not read', 'Write the value out.'));
      return visit.BREAK;
    }
    if (isCollection(node) && path.filter(isCollection).length >= MAX_DEPTH) {
      problems.push(problemAt(file, lines, node, 'yaml-depth', tooDeep, 'Write it flatter.'));
      return visit.BREAK;
    }
    if (isNode(node) && node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:') && key !== null) {
      problems.push(problemAt(file, lines, node, 'yaml-tag', `the tag ${node.tag} is not known`, 'Remove the tag.'));
      return visit.BREAK;
    }
    return undefined;
  });
  return problems;
}

function problemAt(
  file: string,
  lines: LineCounter,
  node: Node,
  rule: string,
  message: string,
  suggestion: string,
): Problem {
  const [start, end] = node.range ?? [0, 0];
  return { rule, severity: 'error', message, suggestion, pointer: '', origin: originAt(file, lines, start, end) };
}

function documentOf(file: string, text: string, document: Document.Parsed, lines: LineCounter): YamlDocument {
  const range = (pointer: Pointer, part: 'value' | 'key'): readonly [number, number] => {
    const node = nodeAt(document, pointer, part);
    const [start = 0, end = start] = node?.range ?? [];
    // A collection is pointed at by its first line alone: a whole document underlined helps nobody.
    return isCollection(node) ? [start, Math.min(end, lineEnd(text, start))] : [start, end];
  };
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }) as Json,
    locate: (pointer, part) => originAt(file, lines, ...range(pointer, part)),
    locateInText: (pointer, line, column) => {
      const [start] = range(pointer, 'value');
      const header = originAt(file, lines, start, start);
      const block = /^[|>]/.test(text.slice(start, start + 1));
      if (!block) return { ...header, column: header.column + column, endColumn: header.column + column + 1 };
      const first = header.line + line;
      const indent = /^ */.exec(text.split('\n')[first - 1] ?? '')?.[0].length ?? 0;
      return { file, line: first, column: indent + column, endLine: first, endColumn: indent + column + 1 };
    },
  };
}

/** The node at the pointer, or the deepest one on the way to it. */
function nodeAt(document: Document.Parsed, pointer: Pointer, part: 'value' | 'key'): Node | null {
  let node: Node | null = document.contents;
  for (const [depth, step] of pointer.entries()) {
    const wanted = depth === pointer.length - 1 ? part : 'value';
    const next = isMap(node) ? memberOf(node, step, wanted) : isCollection(node) ? node.get(Number(step), true) : null;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function memberOf(map: YAMLMap, step: string | number, part: 'value' | 'key'): unknown {
  const pair = map.items.find((item) => isNode(item.key) && String(item.key) === String(step));
  return part === 'key' ? pair?.key : (pair?.value ?? pair?.key);
}

function originAt(file: string, lines: LineCounter, start: number, end: number): Origin {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline;
}

function refused(file: string, rule: string, message: string, suggestion: string): ParsedFile {
  return {
    documents: [],
    problems: [{ rule, severity: 'error', message, suggestion, pointer: '', origin: fileOrigin(file) }],
  };
}

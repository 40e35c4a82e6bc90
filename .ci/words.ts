// `node .ci/words.ts [PATH...]`: names and texts that use a word which is to be replaced, with what to write instead.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Comment, parseSync } from 'oxc-parser';
import { type Entry, entries, flags, unread } from './word-list.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Piece {
  readonly kind: 'names' | 'text';
  readonly line: number;
  readonly value: string;
}

const findings = filesUnder(process.argv.slice(2)).flatMap(findingsIn);
for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? 'no words to replace' : `${findings.length} to replace`);
process.exitCode = findings.length === 0 ? 0 : 1;

function filesUnder(paths: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && !unread.some(({ pattern }) => pattern.test(file)));
}

function findingsIn(file: string): string[] {
  const content = contentOf(file);
  const lines = content.split('\n');
  const found = [{ kind: 'names', line: 0, value: file } as const, ...piecesOf(file, content)].flatMap((piece) =>
    entriesIn(piece, file, piece.line === 0 ? file : (lines[piece.line - 1] ?? '')).map(
      ([word, { write }]) => `${file}${piece.line === 0 ? '' : `:${piece.line}`}: "${word}" -> ${write}`,
    ),
  );
  return [...new Set(found)];
}

/** Empty for a file that was removed and is still listed. */
function contentOf(file: string): string {
  try {
    return readFileSync(`${root}${file}`, 'utf8');
  } catch {
    return '';
  }
}

function entriesIn({ kind, value }: Piece, file: string, line: string): [string, Entry][] {
  const words = divided(value);
  return [...entries, ...(kind === 'names' ? flags : [])].flatMap((entry): [string, Entry][] => {
    if (entry.scope !== 'both' && entry.scope !== kind) return [];
    if (entry.where?.test(file) === false) return [];
    const word = (/[A-Z]/.test(entry.word.source) ? entry.word.exec(words) : entry.word.exec(words.toLowerCase()))?.[0];
    if (word === undefined || entry.except.some(({ pattern }) => pattern.test(line))) return [];
    return [[word.trim(), entry]];
  });
}

/** `toldProblem` and `told_problem` as `told problem`. */
function divided(value: string): string {
  return value.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[_-]/g, ' ');
}

function piecesOf(file: string, content: string): Piece[] {
  if (/\.[cm]?[jt]s$/.test(file)) return piecesOfCode(file, content);
  const pieces = content.split('\n').map((value, index): Piece => ({ kind: 'text', line: index + 1, value }));
  return file.startsWith('templates/') ? pieces.flatMap((piece) => [piece, ...placeholdersOf(piece)]) : pieces;
}

/** Names of fields and functions of the code that a line of a template uses. */
function placeholdersOf({ line, value }: Piece): Piece[] {
  return [...value.matchAll(/\{\{[#/]?([^}]*)\}\}/g)].flatMap(([, inside = '']) =>
    [...inside.replace(/"[^"]*"/g, '').matchAll(/[A-Za-z]\w*/g)].map(
      ([name]): Piece => ({ kind: 'names', line, value: name }),
    ),
  );
}

function piecesOfCode(file: string, content: string): Piece[] {
  const { program, comments } = parseSync(file, content);
  const lineAt = lineFinder(content);
  const pieces = comments.flatMap((comment) => linesOfComment(comment, lineAt));
  walk(program, (node) => {
    const line = lineAt(node.start);
    if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') {
      pieces.push({ kind: 'names', line, value: String(node['name']) });
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string') {
      // A string without spaces is a name: a key, a path, a column.
      pieces.push({ kind: node['value'].includes(' ') ? 'text' : 'names', line, value: node['value'] });
    }
    if (node.type === 'TemplateElement') {
      pieces.push(...linesOf('text', line, content.slice(node.start, node.end)));
    }
    if (node.type === 'Property' || node.type === 'TSPropertySignature') {
      const [flag] = /^\w+: (?:true\b|')/.exec(content.slice(node.start, node.end)) ?? [];
      if (flag !== undefined) pieces.push({ kind: 'names', line, value: flag });
    }
  });
  return pieces.filter(({ value }) => value.length > 2);
}

function linesOfComment({ start, value }: Comment, lineAt: (offset: number) => number): Piece[] {
  return linesOf('text', lineAt(start), value);
}

function linesOf(kind: Piece['kind'], first: number, value: string): Piece[] {
  return value.split('\n').map((line, index) => ({ kind, line: first + index, value: line }));
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function walk(value: unknown, visitor: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visitor);
  if (!isNode(value)) return;
  visitor(value);
  for (const child of Object.values(value)) if (typeof child === 'object') walk(child, visitor);
}

/** The line, from 1, that an offset of the text is in. */
function lineFinder(content: string): (offset: number) => number {
  const starts = [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    return next === -1 ? starts.length : next;
  };
}

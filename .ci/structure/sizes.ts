// Limits of size, the first line of every file, and names that say nothing.
import { posix } from 'node:path';
import { type Finding, isNode, nameOf, programOf, type Source, type SyntaxNode, walk } from './source.ts';

/** Lines of a file: what is read in one sitting. */
const MAX_FILE_LINES = 300;
/** Lines of a function: what is seen at one time. */
const MAX_FUNCTION_LINES = 60;
/** Parameters; more of them are named fields of an object. */
const MAX_PARAMETERS = 4;
/** Files flat in a folder; more of them are several subjects. */
const MAX_FILES = 25;

const limited = /^(?:src|test|templates|docs|\.ci)\//;
const unlimited = /^docs\/decisions$|^src\/schema$|\/golden(?:\/|$)/;
const vague = /(?:^|[/-])(?:utils?|helpers?|common|manager|service|misc)(?:[./-]|$)/;

export function sizeFindings(source: Source): Finding[] {
  const { file, text } = source;
  const program = /^(?:src|test|\.ci)\//.test(file) && !file.startsWith('src/schema/') ? programOf(source) : null;
  if (program === null) return [];
  const found: Finding[] = [];
  const add = (line: number, message: string): void => {
    found.push({ file, line, message });
  };
  const lines = text.trimEnd().split('\n').length;
  if (lines > MAX_FILE_LINES) add(0, `${lines} lines; at most ${MAX_FILE_LINES}`);
  if (!/^(?:#!.*\n)?\/\/ /.test(text)) add(1, 'the first line is a comment that says what lives here');
  for (const { value, start } of source.syntax?.comments ?? []) {
    if (/^\s*(?:biome-ignore|@ts-(?:ignore|expect-error|nocheck))/.test(value)) {
      add(source.lineAt(start), 'a comment switches a checker off');
    }
  }
  walk(program, (node, parent) => {
    if (!/^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type)) return;
    const line = source.lineAt(node.start);
    const length = source.lineAt(node.end) - line + 1;
    const name = nameOf(node['id']) ?? nameOf(parent?.['id']) ?? nameOf(parent?.['key']) ?? 'a function';
    if (length > MAX_FUNCTION_LINES && !isSuite(node, parent, file))
      add(line, `${name}: ${length} lines; at most ${MAX_FUNCTION_LINES}`);
    const parameters = Array.isArray(node['params']) ? node['params'].filter(isNode).length : 0;
    if (parameters > MAX_PARAMETERS) add(line, `${name}: ${parameters} parameters; at most ${MAX_PARAMETERS}`);
  });
  return found;
}

/** The body of `describe(...)` or `test(...)`, which is a list of cases or a walk. */
function isSuite(node: SyntaxNode, parent: SyntaxNode | null, file: string): boolean {
  return file.startsWith('test/') && parent?.type === 'CallExpression' && parent['callee'] !== node;
}

/** Folders with too many files, and names that say nothing. */
export function treeFindings(files: readonly string[]): Finding[] {
  const folders = Map.groupBy(
    files.filter((file) => limited.test(file)),
    (file) => posix.dirname(file),
  );
  const crowded = [...folders]
    .filter(([folder, inside]) => inside.length > MAX_FILES && !unlimited.test(folder))
    .map(([file, { length }]) => ({
      file,
      line: 0,
      message: `${length} files; at most ${MAX_FILES} flat in a folder`,
    }));
  const unnamed = files
    .filter((file) => /^(?:src|test)\//.test(file) && vague.test(file))
    .map((file) => ({
      file,
      line: 0,
      message: 'name the subject: utils, helpers, common, manager, service and misc say nothing',
    }));
  return [...crowded, ...unnamed];
}

// Files that a portal's document names, by what is in them: equal files of several portals are one value then.
import { posix } from 'node:path';
import { sha256 } from '../../../core/canonical.ts';
import { isMap } from '../../layers/merge.ts';
import type { FileContent } from '../placed-files.ts';

export type Content = FileContent | Uint8Array;

/** Before the digest of a file in place of its path: no path of a document begins so. */
const MARK = '\u0000';

const isImage = (key: string | undefined): boolean => ['logo', 'logo2x', 'logoDark', 'favicon'].includes(key ?? '');

/** Whether the text at this path of a document names a file. */
function isFile([first, second, , last]: readonly (string | number)[], text: string): boolean {
  if (first === 'legal') return true;
  if (first !== 'theme') return false;
  if (second === 'css') return /^[^\s{}]+\.css$/i.test(text);
  return isImage(String(second)) || (second === 'javascript' && last === 'file');
}

/** The value with another text at each place that names a file. */
function replaceFiles(
  value: unknown,
  replace: (text: string) => string,
  path: readonly (string | number)[] = [],
): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) || isFile(path, value) ? replace(value) : value;
  if (Array.isArray(value)) return value.map((item, index) => replaceFiles(item, replace, [...path, index]));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceFiles(member, replace, [...path, key])]),
  );
}

export interface Marked {
  readonly value: unknown;
  /** Path from the document's folder, by mark. */
  readonly paths: ReadonlyMap<string, string>;
}

/** The value with marks of contents in place of paths; a file that is not at hand keeps its path. */
export function markFiles(value: unknown, folder: string, files: ReadonlyMap<string, Content>): Marked {
  const paths = new Map<string, string>();
  const marked = replaceFiles(value, (path) => {
    const content = files.get(posix.join(folder, path));
    if (content === undefined) return path;
    const mark = `${MARK}${digestOf(content)}/${posix.basename(path)}`;
    paths.set(mark, path);
    return mark;
  });
  return { value: marked, paths };
}

/** The value with the path of each mark. */
export const withPaths = (value: unknown, pathOf: (mark: string) => string): unknown =>
  replaceFiles(value, (text) => (text.startsWith(MARK) ? pathOf(text) : text));

/** A path for the file of a mark that no other file has. */
export const pathOfMark = (mark: string): string => {
  const [digest = '', name = ''] = mark.slice(MARK.length).split('/');
  return `files/${digest.slice(0, 12)}/${name}`;
};

function digestOf(content: Content): string {
  return typeof content === 'string' || content instanceof Uint8Array ? sha256(content) : content.digest;
}

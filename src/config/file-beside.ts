// A file that a document names: it lies beside the document, and stays under the limit for its kind.
import { posix } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { TreeEntry } from '../core/source.ts';
import { findingAt } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { Pointer, YamlDocument } from './yaml-document.ts';

/** Every regular file below the folder of documents, by its path. */
export type FileIndex = ReadonlyMap<string, TreeEntry>;

export type FileBeside =
  | { readonly ok: true; readonly entry: TreeEntry }
  | { readonly ok: false; readonly problem: Problem };

/** Looks up `path` as the value at `pointer` names it, relative to the document; `limit` in bytes. */
export function fileBeside(
  yaml: YamlDocument,
  pointer: Pointer,
  path: string,
  limit: number,
  files: FileIndex,
): FileBeside {
  const folder = posix.dirname(yaml.file);
  const full = posix.normalize(posix.join(folder, path));
  const entry = files.get(full);
  if (entry === undefined) {
    const beside = [...files.keys()]
      .filter((file) => posix.dirname(file) === folder)
      .map((file) => posix.basename(file));
    const suggestion = didYouMean(path, beside) ?? 'add it, or correct the name';
    const message = `there is no file ${full}`;
    return { ok: false, problem: findingAt(yaml, pointer, { rule: 'file-missing', message, suggestion }) };
  }
  if (entry.size <= limit) return { ok: true, entry };
  const message = `${full} has ${entry.size} bytes; at most ${limit} are allowed`;
  return {
    ok: false,
    problem: findingAt(yaml, pointer, { rule: 'file-too-large', message, suggestion: 'make it smaller' }),
  };
}

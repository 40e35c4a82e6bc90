// Find a file that a document names: it is below the document's folder and within the size limit of its kind.
import { posix } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { TreeEntry } from '../../core/source.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';
import type { ReadablePortal, ReadableTemplate } from './document.ts';
import { findingAt } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { type Broken, broken, entriesOf, known } from './sound.ts';

/** Every regular file below the folder of documents, by its path. */
export type FileIndex = ReadonlyMap<string, TreeEntry>;

export type FileBeside =
  | { readonly ok: true; readonly entry: TreeEntry }
  | { readonly ok: false; readonly problem: Problem };

/** Paths of all files that a document names, whether they are there or not. */
export function namedFiles(document: ReadablePortal | ReadableTemplate): string[] {
  const folder = posix.dirname(document.yaml.file);
  const names =
    document.kind === 'Portal'
      ? [...themeNames(known(document.value.theme)), ...Object.values(known(document.value.legal) ?? {})]
      : entriesOf(document.value.contracts).map(([, { file }]) => file);
  return names.flatMap((name) =>
    name === undefined || name === broken ? [] : [posix.normalize(posix.join(folder, name))],
  );
}

type Theme = Exclude<ReadablePortal['value']['theme'], Broken>;

function themeNames(theme: Theme): (string | Broken | undefined)[] {
  const { logo, logo2x, logoDark, favicon, css, javascript } = theme ?? {};
  return [logo, logo2x, logoDark, favicon, css, ...entriesOf(javascript).map(([, { file }]) => file)];
}

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

// Find a file that a document names: it is below the document's folder and within the size limit of its kind.
import { posix } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { TreeEntry } from '../../core/source.ts';
import { fileAt, type YamlDocument } from '../yaml/document.ts';
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
  const named =
    document.kind === 'Portal'
      ? namesOf(document)
      : entriesOf(document.value.contracts).map(([index, { file }]): Named => [['contracts', index, 'file'], file]);
  return named.flatMap(([pointer, name]) =>
    name === undefined || name === broken ? [] : [pathBeside(document.yaml, pointer, name)],
  );
}

type Named = readonly [Pointer, string | Broken | undefined];

function namesOf({ value }: ReadablePortal): Named[] {
  const { logo, logo2x, logoDark, favicon, css, javascript } = known(value.theme) ?? {};
  return [
    ...Object.entries<string | Broken | undefined>({ logo, logo2x, logoDark, favicon, css }).map(
      ([key, name]): Named => [['theme', key], name],
    ),
    ...entriesOf(javascript).map(([index, { file }]): Named => [['theme', 'javascript', index, 'file'], file]),
    ...Object.entries(known(value.legal) ?? {}).map(([key, name]): Named => [['legal', key], name]),
  ];
}

/** The path of a file as the value at `pointer` names it, from the folder of the document that has the value. */
export const pathBeside = (yaml: YamlDocument, pointer: Pointer, name: string): string =>
  posix.normalize(posix.join(posix.dirname(fileAt(yaml, pointer)), name));

/** Looks up `path` as the value at `pointer` names it, relative to the document; `limit` in bytes. */
export function fileBeside(
  yaml: YamlDocument,
  pointer: Pointer,
  path: string,
  limit: number,
  files: FileIndex,
): FileBeside {
  const full = pathBeside(yaml, pointer, path);
  const folder = posix.dirname(fileAt(yaml, pointer));
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

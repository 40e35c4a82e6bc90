// Rules on the contracts of a template customer: one text each, and the files that hold them.
import { posix } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import type { TemplateDocument } from '../documents/document.ts';
import { type FileIndex, fileBeside } from '../documents/file-beside.ts';
import { findingAt } from '../documents/finding.ts';

/** Bytes; the limit of a text inside the document. */
const MAX_BYTES = 200_000;

export function contractProblems({ value, yaml }: TemplateDocument, files: FileIndex): Problem[] {
  return (value.contracts ?? []).flatMap(({ name, text, file }, index) => {
    if ((text === undefined) === (file === undefined)) {
      const found = text === undefined ? 'neither text nor file' : 'both text and file';
      const suggestion = text === undefined ? 'add one of them' : 'keep one of them';
      const message = `contract "${name}" has ${found}`;
      return [findingAt(yaml, ['contracts', index], { rule: 'contract-text-missing', message, suggestion })];
    }
    if (file === undefined) return [];
    const found = fileBeside(yaml, ['contracts', index, 'file'], file, MAX_BYTES, files);
    return found.ok ? [] : [found.problem];
  });
}

/** Contents of the files that a template names, by that name; files that break a rule are left out. */
export async function contractTexts(
  { value, yaml }: TemplateDocument,
  tree: Tree,
  files: FileIndex,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { file } of value.contracts ?? []) {
    const entry =
      file === undefined ? undefined : files.get(posix.normalize(posix.join(posix.dirname(yaml.file), file)));
    if (file === undefined || entry === undefined || entry.size > MAX_BYTES) continue;
    texts.set(file, Buffer.from(await tree.read(entry)).toString());
  }
  return texts;
}

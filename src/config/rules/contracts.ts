// Rules on the contracts of a template customer: one text each, and the files that hold them.

import { posix } from 'node:path';
import { limits } from '../../core/limits/limits.ts';
import type { Problem } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import type { ReadableTemplate, TemplateDocument } from '../documents/document.ts';
import { type FileIndex, fileBeside } from '../documents/file-beside.ts';
import { findingAt } from '../documents/finding.ts';
import { lfsProblems } from '../documents/lfs.ts';
import { broken, entriesOf, known } from '../documents/sound.ts';
import { conflictProblems } from '../yaml/conflicts.ts';

export async function contractProblems(
  { value, yaml }: ReadableTemplate,
  tree: Tree,
  files: FileIndex,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [index, { name, text, file }] of entriesOf(value.contracts)) {
    if ((text === undefined) === (file === undefined)) {
      const found = text === undefined ? 'neither text nor file' : 'both text and file';
      const suggestion = text === undefined ? 'add one of them' : 'keep one of them';
      const message = `contract "${known(name) ?? index + 1}" has ${found}`;
      problems.push(findingAt(yaml, ['contracts', index], { rule: 'contract-text-missing', message, suggestion }));
      continue;
    }
    if (file === undefined || file === broken) continue;
    const found = fileBeside(yaml, ['contracts', index, 'file'], file, limits.contractBytes, files);
    if (!found.ok) problems.push(found.problem);
    else {
      const bytes = await tree.read(found.entry);
      const { path } = found.entry;
      const pointer = `contracts/${index}/file`;
      problems.push(
        ...lfsProblems(path, bytes, pointer),
        ...conflictProblems(path, Buffer.from(bytes).toString(), pointer),
      );
    }
  }
  return problems;
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
    if (file === undefined || entry === undefined || entry.size > limits.contractBytes) continue;
    texts.set(file, Buffer.from(await tree.read(entry)).toString());
  }
  return texts;
}

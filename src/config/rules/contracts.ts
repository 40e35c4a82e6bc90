// Rules on the contracts of a template customer: one text each, and the files that hold them.
import { posix } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { TreeEntry } from '../../core/source.ts';
import type { TemplateDocument } from '../document.ts';
import { findingAt } from '../finding.ts';
import { didYouMean } from '../nearest.ts';

/** As long as a text inside the document may be. */
const MAX_BYTES = 200_000;

export function contractProblems({ value, yaml }: TemplateDocument, files: ReadonlyMap<string, TreeEntry>): Problem[] {
  return (value.contracts ?? []).flatMap(({ name, text, file }, index) => {
    if ((text === undefined) === (file === undefined)) {
      const found = text === undefined ? 'neither text nor file' : 'both text and file';
      const suggestion = text === undefined ? 'add one of them' : 'keep one of them';
      const message = `contract "${name}" has ${found}`;
      return [findingAt(yaml, ['contracts', index], { rule: 'contract-text-missing', message, suggestion })];
    }
    return file === undefined ? [] : fileProblems(yaml, ['contracts', index, 'file'], file, files);
  });
}

function fileProblems(
  yaml: TemplateDocument['yaml'],
  pointer: readonly (string | number)[],
  file: string,
  files: ReadonlyMap<string, TreeEntry>,
): Problem[] {
  const folder = posix.dirname(yaml.file);
  const full = posix.normalize(posix.join(folder, file));
  const entry = files.get(full);
  if (entry === undefined) {
    const beside = [...files.keys()]
      .filter((path) => posix.dirname(path) === folder)
      .map((path) => posix.basename(path));
    const suggestion = didYouMean(file, beside) ?? 'add it, or correct the name';
    return [findingAt(yaml, pointer, { rule: 'file-missing', message: `there is no file ${full}`, suggestion })];
  }
  if (entry.size <= MAX_BYTES) return [];
  const message = `${full} has ${entry.size} bytes; at most ${MAX_BYTES} are allowed`;
  return [findingAt(yaml, pointer, { rule: 'file-too-large', message, suggestion: 'make it smaller' })];
}

// Rules on the contracts of a template customer: one text each, and the files that hold them.
import type { Problem } from '../../core/problem.ts';
import type { TemplateDocument } from '../document.ts';
import { type FileIndex, fileBeside } from '../file-beside.ts';
import { findingAt } from '../finding.ts';

/** As long as a text inside the document may be. */
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

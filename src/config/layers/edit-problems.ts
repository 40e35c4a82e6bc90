// What a layer takes away, or puts something after, that it does not inherit: without effect, and so reported.
import type { Problem } from '../../core/problem.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import type { Pointer } from '../yaml/locator.ts';
import type { Layer } from './layer.ts';
import { editEntries, idOf, isMap, listOf, memberOf } from './merge.ts';
import { isEditable, isWhole } from './places.ts';

/** `inherited` is what the layers below say together. */
export function editProblems({ value, yaml }: Layer, inherited: unknown): Problem[] {
  const report = (pointer: Pointer, message: string, suggestion: string): Problem =>
    findingAt(yaml, pointer, { rule: 'layer-without-effect', severity: 'warning', message, suggestion });

  const problemsAt = (own: unknown, below: unknown, pointer: readonly string[]): Problem[] => {
    const path = pointer.join('/');
    if (own === null) {
      if (below !== undefined) return [];
      return [report(pointer, `nothing is inherited that null could take away`, 'remove the line')];
    }
    if (!isMap(own) || isWhole(path)) return [];
    if (isEditable(path)) return typeof below === 'symbol' ? [] : inEdit(own, listOf(below), pointer);
    return Object.keys(own).flatMap((key) =>
      problemsAt(own[key], isMap(below) ? memberOf(below, key) : undefined, [...pointer, key]),
    );
  };

  const inEdit = (edit: Readonly<Record<string, unknown>>, list: readonly unknown[], pointer: Pointer): Problem[] => {
    const ids = list.map(idOf);
    const gone = listOf(edit['remove']).flatMap((id, index) =>
      typeof id !== 'string' || ids.includes(id)
        ? []
        : [
            report(
              [...pointer, 'remove', index],
              `"${id}" is not in the inherited list`,
              didYouMean(id, ids) ?? 'remove it here',
            ),
          ],
    );
    const { after } = edit;
    if (typeof after !== 'string') return gone;
    const left = editEntries(
      list.map((entry) => ({ value: entry, at: null })),
      { remove: edit['remove'] },
      () => null,
    );
    const anchors = left.map((entry) => idOf(entry.value));
    if (anchors.includes(after)) return gone;
    const message = `"${after}" is not in the list, so what is added is put at its end`;
    return [...gone, report([...pointer, 'after'], message, didYouMean(after, anchors) ?? 'name an id of the list')];
  };

  return problemsAt(value, inherited, []);
}

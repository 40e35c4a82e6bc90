// Values of a layer that repeat what it inherits: without them the merged portal is the same.
import { canonicalJson, type Json } from '../../core/canonical.ts';
import type { Problem } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import type { LayerDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { ParseCache } from '../documents/parse-cache.ts';
import { readDocuments } from '../documents/read.ts';
import type { Pointer } from '../yaml/locator.ts';
import { createBases, layerOf } from './bases.ts';
import type { Layer } from './layer.ts';
import { idOf, isMap, listOf, memberOf } from './merge.ts';
import { isEditable, isWhole } from './places.ts';

/** Every value below a path of a tree that its document would inherit anyway. */
export async function redundantValues(tree: Tree, path: string): Promise<readonly Problem[]> {
  const { layers } = await readDocuments(tree, path, new ParseCache());
  const idOfDocument = ({ yaml }: LayerDocument): string => `${yaml.file} ${yaml.index}`;
  const bases = createBases({ layers, idOf: idOfDocument, unread: [] });
  return layers.flatMap((layer) =>
    redundantIn(layerOf(layer.document, idOfDocument), bases.parentOf(layer).parent.value),
  );
}

function redundantIn({ value, yaml }: Layer, inherited: unknown): Problem[] {
  const report = (pointer: Pointer, message: string): Problem =>
    findingAt(yaml, pointer, {
      rule: 'layer-redundant',
      severity: 'warning',
      part: typeof pointer.at(-1) === 'number' ? 'value' : 'key',
      message,
      suggestion: 'remove it',
    });
  const within = (own: unknown, below: unknown, pointer: readonly string[]): Problem[] => {
    const path = pointer.join('/');
    if (below === undefined || typeof own === 'symbol') return [];
    if (isMap(own) && isEditable(path)) {
      const ids = listOf(below).map(idOf);
      // With `after`, what is there already is moved.
      const adds = own['after'] === undefined ? listOf(own['add']) : [];
      return adds.flatMap((entry, index) =>
        ids.includes(idOf(entry))
          ? [report([...pointer, 'add', index], `"${idOf(entry)}" is in the inherited list`)]
          : [],
      );
    }
    if (isMap(own) && isMap(below) && !isWhole(path)) {
      return Object.keys(own).flatMap((key) => within(own[key], memberOf(below, key), [...pointer, key]));
    }
    return isSame(own, below) ? [report(pointer, 'it repeats what is inherited')] : [];
  };
  return within(value, inherited, []);
}

/** What is broken is compared with nothing. */
const isSame = (own: unknown, below: unknown): boolean =>
  typeof own === typeof below &&
  typeof below !== 'symbol' &&
  canonicalJson(own as Json) === canonicalJson(below as Json);

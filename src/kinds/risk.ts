// The risk classes of what a plan changes: the fields of a kind lead to those of a document, which have their class in the schema.

import { type Change, parseSpec } from '../core/plan/change.ts';
import { diffSpecs, type FieldChange, keysOfPointer } from '../core/plan/diff.ts';
import { type RiskClass, type RiskTree, riskClasses, risksAt } from '../core/plan/risk.ts';
import { documentRisks } from '../schema/risk-classes.ts';
import { fieldAt } from './field.ts';
import type { Kind } from './kind.ts';
import { kindNamed } from './registry.ts';

/** The classes of the field at a path of a kind's spec; none for what comes from portico.yaml or is computed from other fields. */
export function fieldRisks(kind: Kind, name: string, path: readonly string[]): readonly RiskClass[] {
  const root = kind.pointer?.(name, null) ?? [];
  const found = path.length === 0 ? undefined : fieldAt(kind.fields, path);
  if (found?.field.pointer === 'settings') return [];
  const inner =
    found === undefined ? path : found.field.pointer === 'derived' ? [] : [...found.field.pointer, ...found.rest];
  const pointer = [...root, ...inner];
  return pointer.length === 0 ? [] : risksAt(treeOf(kind), pointer);
}

/** The classes of some fields of a change, in their usual order. */
export function risksOfFields(
  { kind: kindName, name }: Pick<Change, 'kind' | 'name'>,
  fields: readonly Pick<FieldChange, 'pointer'>[],
): readonly RiskClass[] {
  const kind = kindNamed(kindName);
  if (kind === undefined) return [];
  const found = new Set(fields.flatMap(({ pointer }) => fieldRisks(kind, name, keysOfPointer(pointer))));
  return riskClasses.filter((risk) => found.has(risk));
}

/** Every field that a change makes different for who uses the resource: all of it where it comes, goes or changes hands. */
export function changedFields({ action, from, to }: Change): readonly FieldChange[] {
  const before = from === null || from.archived ? undefined : parseSpec(from.spec);
  const after = to === null ? undefined : parseSpec(to.spec);
  const isMoved = action !== 'rename' && from !== null && to !== null && !from.archived && from.brand !== to.brand;
  return after === undefined || isMoved ? diffSpecs(undefined, after ?? before) : diffSpecs(before, after);
}

function treeOf({ fromTemplate, fromOverrides }: Kind): RiskTree {
  if (fromTemplate !== undefined) return documentRisks['template-customer'];
  return fromOverrides === undefined ? documentRisks.portal : documentRisks.overrides;
}

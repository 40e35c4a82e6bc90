// A plan as its distinct changes: what is the same for many brands stands once, with the brands that it is of. Pure.
import { sha256 } from '../../core/canonical.ts';
import { type Action, BRAND_FIELD, type Change, fieldsOf } from '../../core/plan/change.ts';
import { SHARED } from '../../core/plan/resource.ts';
import { compareText } from '../../core/problem.ts';
import { diffField, type FieldDiff, type FileTexts } from './field-diff.ts';

/** One change as it is the same for one or more resources. */
export interface DistinctChange {
  readonly action: Action;
  readonly kind: string;
  /** Names of the resources, sorted. */
  readonly names: readonly string[];
  /** Names of the portals that they belong to, sorted; `SHARED` for what brands share. */
  readonly portals: readonly string[];
  /** None for a removal, which takes all of it. Counts of lists and texts are those of the first resource. */
  readonly fields: readonly FieldDiff[];
  /** Where the files declare the first of them; null for what is not in them. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** Distinct changes that the same portals have, those with removals first, then the most portals. */
export interface ChangeGroup {
  readonly portals: readonly string[];
  readonly changes: readonly DistinctChange[];
}

/** A name that is made of its portal's, as `{portal}/cdr`: equal for all of them. */
const OWN = '{portal}';

/**
 * The distinct changes of a plan. Updates are told apart field by field, so that one field that many brands share is one change whatever
 * else differs among them; what comes or goes is told apart as a whole. Content of files (kind `asset`) is shown where it is named.
 */
export function foldChanges(changes: readonly Change[], files: FileTexts = new Map()): readonly ChangeGroup[] {
  const units = new Map<string, { readonly first: Unit; readonly of: Change[] }>();
  for (const change of changes) {
    if (change.kind === 'asset') continue;
    for (const unit of unitsOf(change, files)) {
      const known = units.get(unit.key);
      if (known === undefined) units.set(unit.key, { first: unit, of: [change] });
      else known.of.push(change);
    }
  }
  return grouped([...units.values()].map(({ first, of }) => distinct(first, of)));
}

interface Unit {
  /** Equal for what reads the same. */
  readonly key: string;
  readonly fields: readonly FieldDiff[];
}

function unitsOf(change: Change, files: FileTexts): readonly Unit[] {
  const fields = fieldsOf(change);
  const isWhole = change.action === 'create' || change.action === 'remove' || change.action === 'restore';
  const shown = isWhole
    ? [fields.flatMap((field) => diffField(field, files))]
    : fields.map((field) => diffField(field, files));
  const parts = shown.length === 0 ? [[]] : shown;
  return parts.map((diffs) => ({ key: unitKey(change, diffs), fields: diffs }));
}

/** Fields of a moved resource name the other portal, and those of what comes or goes its own: neither is the same for two. */
function unitKey({ action, kind, name, brand }: Change, fields: readonly FieldDiff[]): string {
  const own = brand ?? SHARED;
  const generic = brand !== null && (name === own || name.startsWith(`${own}/`)) ? name.replace(own, OWN) : '';
  const edits = fields.map((field) =>
    field.type === 'list' || field.type === 'text' ? { ...field, before: 0, after: 0 } : field,
  );
  const said = JSON.stringify(edits, (_key, value: unknown) => (value === own && own !== SHARED ? OWN : value));
  return sha256(
    [
      action,
      kind,
      generic,
      brand === null ? name : '',
      fields.some(({ path }) => path === BRAND_FIELD) ? name : '',
      said,
    ].join('\n'),
  );
}

function distinct({ fields }: Unit, of: readonly Change[]): DistinctChange {
  const [first] = of;
  if (first === undefined) throw new Error('a distinct change is of at least one resource');
  const origin = first.to?.origin;
  return {
    action: first.action,
    kind: first.kind,
    names: of.map(({ name }) => name).sort(compareText),
    portals: [...new Set(of.map(({ brand }) => brand ?? SHARED))].sort(compareText),
    fields,
    place: origin === undefined ? null : { file: origin.file, line: origin.line },
  };
}

function grouped(changes: readonly DistinctChange[]): readonly ChangeGroup[] {
  const groups = [...Map.groupBy(changes, ({ portals }) => portals.join('\n')).values()].map((own) => ({
    portals: own[0]?.portals ?? [],
    changes: joined(own).toSorted((left, right) => weight(right) - weight(left) || compareText(left.kind, right.kind)),
  }));
  const heaviest = ({ changes: own }: ChangeGroup): number => Math.max(...own.map(weight));
  return groups.sort(
    (left, right) =>
      heaviest(right) - heaviest(left) ||
      right.portals.length - left.portals.length ||
      compareText(left.portals[0] ?? '', right.portals[0] ?? ''),
  );
}

/** Changes of the same resources are one, with the fields of all. */
function joined(changes: readonly DistinctChange[]): readonly DistinctChange[] {
  const same = Map.groupBy(changes, ({ action, kind, names }) => [action, kind, ...names].join('\n'));
  return [...same.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...first, fields: own.flatMap(({ fields }) => fields) }];
  });
}

/** What takes something away is read first. */
function weight({ action, fields }: DistinctChange): number {
  if (action === 'remove') return 2;
  const takes = (field: FieldDiff): boolean =>
    field.type === 'list'
      ? field.lines.some(({ sign }) => sign === '-')
      : field.type !== 'text' && field.after === null;
  return fields.some(takes) ? 1 : 0;
}

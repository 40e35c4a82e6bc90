// A plan as its distinct changes: what is the same for many brands stands once, with the brands that it is of. Pure.
import { sha256 } from '../../core/canonical.ts';
import { type Action, BRAND_FIELD, type Change, fieldsOf, wholePortals } from '../../core/plan/change.ts';
import { type FieldChange, keysOfPointer } from '../../core/plan/diff.ts';
import { type Block, blockText } from '../../core/plan/guard.ts';
import { SHARED } from '../../core/plan/resource.ts';
import { type RiskClass, riskClasses } from '../../core/plan/risk.ts';
import { compareText } from '../../core/problem.ts';
import { changedFields, risksOfFields } from '../../kinds/risk.ts';
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
  /** The risk classes that it counts in; none of what comes or goes with a whole portal. */
  readonly risks: readonly RiskClass[];
  /** What the guards say that hold it. */
  readonly guards: readonly string[];
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
export function foldChanges(
  changes: readonly Change[],
  files: FileTexts = new Map(),
  blocks: readonly Block[] = [],
): readonly ChangeGroup[] {
  const whole = wholePortals(changes);
  const units = new Map<string, { readonly first: Unit; readonly of: Change[] }>();
  for (const change of changes) {
    if (change.kind === 'asset') continue;
    const counts = change.brand === null || !whole.has(change.brand);
    for (const unit of unitsOf(change, files, counts)) {
      const known = units.get(unit.key);
      if (known === undefined) units.set(unit.key, { first: unit, of: [change] });
      else known.of.push(change);
    }
  }
  return grouped([...units.values()].map(({ first, of }) => distinct(first, of, blocks)));
}

interface Unit {
  /** Equal for what reads the same. */
  readonly key: string;
  readonly fields: readonly FieldDiff[];
  readonly risks: readonly RiskClass[];
}

/** `counts`: whether the limits of changes count it. */
function unitsOf(change: Change, files: FileTexts, counts: boolean): readonly Unit[] {
  const fields = fieldsOf(change);
  const isWhole = change.action === 'create' || change.action === 'remove' || change.action === 'restore';
  const parts = isWhole || fields.length === 0 ? [fields] : fields.map((field) => [field]);
  return parts.map((part) => {
    const diffs = part.flatMap((field) =>
      diffField(field, files).map((diff) => withOrigin(diff, change, field, isWhole)),
    );
    const risks = counts ? risksOfFields(change, isWhole ? changedFields(change) : part) : [];
    return { key: unitKey(change, diffs, risks), fields: diffs, risks };
  });
}

/** With the line of the base that says it, so that what comes of a base is one change and what portals say themselves another. */
function withOrigin(diff: FieldDiff, { to }: Change, field: FieldChange, isWhole: boolean): FieldDiff {
  const origin = isWhole ? null : to?.inherited?.(keysOfPointer(field.pointer), field);
  return origin == null ? diff : { ...diff, inherited: { file: origin.file, line: origin.line } };
}

/** Fields of a moved resource name the other portal, and those of what comes or goes its own: neither is the same for two. */
function unitKey(
  { action, kind, name, brand, to }: Change,
  fields: readonly FieldDiff[],
  risks: readonly RiskClass[],
): string {
  const own = brand ?? SHARED;
  const generic = brand !== null && (name === own || name.startsWith(`${own}/`)) ? name.replace(own, OWN) : '';
  const edits = fields.map((field) =>
    field.type === 'list' || field.type === 'text' ? { ...field, before: 0, after: 0 } : field,
  );
  const whole = JSON.stringify(edits, (_key, value: unknown) => (value === own && own !== SHARED ? OWN : value));
  const said = fields.some(({ inherited }) => inherited !== undefined) ? withoutFacts(whole, to?.facts ?? []) : whole;
  return sha256(
    [
      action,
      kind,
      generic,
      brand === null ? name : '',
      fields.some(({ path }) => path === BRAND_FIELD) ? name : '',
      said,
      risks.join(),
    ].join('\n'),
  );
}

/** What a base says of many portals reads the same but for their own names. Longer facts first: one may be part of another. */
const withoutFacts = (text: string, facts: readonly string[]): string =>
  facts
    .toSorted((left, right) => right.length - left.length)
    .reduce((rest, fact) => rest.replaceAll(JSON.stringify(fact).slice(1, -1), '{fact}'), text);

function distinct({ fields, risks }: Unit, of: readonly Change[], blocks: readonly Block[]): DistinctChange {
  const [first] = of;
  if (first === undefined) throw new Error('a distinct change is of at least one resource');
  const origin = first.to?.origin;
  const portals = [...new Set(of.map(({ brand }) => brand ?? SHARED))].sort(compareText);
  const guards = blocks.filter((block) => holds(block, first, risks, portals)).map(blockText);
  return {
    action: first.action,
    kind: first.kind,
    names: of.map(({ name }) => name).sort(compareText),
    portals,
    fields,
    risks,
    guards,
    place: origin === undefined ? null : { file: origin.file, line: origin.line },
  };
}

/** Whether a guard is about this change; what is removed beside a portal, by kind and in all is said once, for the plan. */
function holds(
  block: Block,
  { action, kind }: Change,
  risks: readonly RiskClass[],
  portals: readonly string[],
): boolean {
  if ('portals' in block) {
    const held = new Set(block.portals);
    return risks.includes(block.subject) && portals.some((portal) => portal === SHARED || held.has(portal));
  }
  const isBrand = block.level === 'brand' || block.level === 'protected';
  return isBrand && action === 'remove' && kind === 'portal' && portals.includes(block.subject);
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
    if (first === undefined) return [];
    const risks = riskClasses.filter((risk) => own.some((each) => each.risks.includes(risk)));
    const guards = [...new Set(own.flatMap((each) => each.guards))];
    return [{ ...first, fields: own.flatMap(({ fields }) => fields), risks, guards }];
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

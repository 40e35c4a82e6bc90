// A plan as a page shows it: brand by brand, change by change, field by field. Pure.
import { type Action, type Change, fieldsOf } from '../core/plan/change.ts';
import type { FieldChange } from '../core/plan/diff.ts';
import type { Pass } from '../reconcile/pass.ts';
import { type DiffLine, diffField, type FieldDiff, type FileFacts } from './diff/field-diff.ts';

export interface FieldView {
  /** Path inside the spec; `value` for a spec that is not an object. */
  readonly field: string;
  /** What is there; empty where the field is new. Of a list or a text how many items or lines it has. */
  readonly before: string;
  /** What will be there; empty where the field goes. */
  readonly after: string;
  /** Items or lines that differ. */
  readonly lines: readonly LineView[];
  /** Lines that are not shown. */
  readonly more: number;
}

export interface LineView extends DiffLine {
  /** What the line is marked by beside its sign. */
  readonly tone: 'added' | 'removed' | 'moved' | 'same';
}

const tones = { '+': 'added', '-': 'removed', '~': 'moved', ' ': 'same' } as const;

const lineView = (line: DiffLine): LineView => ({ ...line, tone: tones[line.sign] });

export interface ChangeView {
  readonly action: Action;
  /** The sign in front of it, as the command line has it. */
  readonly mark: string;
  readonly kind: string;
  readonly name: string;
  readonly note: string;
  /** None for a removal, which takes all of it. */
  readonly fields: readonly FieldView[];
}

export interface BrandView {
  /** Empty for what brands share. */
  readonly brand: string;
  readonly changes: readonly ChangeView[];
  /** Changes that are not shown, of a brand with very many. */
  readonly more: number;
}

export interface PlanView {
  readonly counts: PlanCounts;
  readonly brands: readonly BrandView[];
  /** Brands that are not shown, of a plan with very many. */
  readonly more: number;
}

export interface PlanCounts {
  readonly create: number;
  readonly update: number;
  readonly remove: number;
  /** All of them, and the brands that they are of. */
  readonly changes: number;
  readonly brands: number;
}

/** What a page shows; all of it is in `portico plan`. */
const MAX_FIELDS = 100;
const MAX_CHANGES = 100;
const MAX_BRANDS = 50;

/** The sign in front of each action. */
export const marks: Readonly<Record<Action, '+' | '~' | '!' | '^' | '-'>> = {
  create: '+',
  update: '~',
  rename: '~',
  heal: '!',
  restore: '^',
  remove: '-',
};
const notes: Readonly<Record<Action, string>> = {
  create: '',
  update: '',
  rename: 'renamed, with all that is its own',
  heal: 'edited by hand, restored',
  restore: 'brought back',
  remove: 'archived',
};

/** The changes that are made once guards allow them: drift that a pass only reports is left as it is. */
export function applicable({ drift }: Pick<Pass, 'drift'>, changes: readonly Change[]): readonly Change[] {
  const reported = new Set(drift);
  return changes.filter((change) => !reported.has(change));
}

/** Brands with removals come first; what is cut is counted. */
export function planView(changes: readonly Change[]): PlanView {
  const brands = [...Map.groupBy(changes, (change) => change.brand ?? '')].sort(removalsFirst);
  return {
    counts: planCounts(changes),
    brands: brands.slice(0, MAX_BRANDS).map(([brand, own]) => ({
      brand,
      changes: own.toSorted(removalFirst).slice(0, MAX_CHANGES).map(changeView),
      more: Math.max(0, own.length - MAX_CHANGES),
    })),
    more: Math.max(0, brands.length - MAX_BRANDS),
  };
}

export function planCounts(changes: readonly Change[]): PlanCounts {
  const count = (...actions: Action[]) => changes.filter(({ action }) => actions.includes(action)).length;
  return {
    create: count('create', 'restore'),
    update: count('update', 'rename', 'heal'),
    remove: count('remove'),
    changes: changes.length,
    brands: new Set(changes.flatMap(({ brand }) => brand ?? [])).size,
  };
}

type BrandChanges = readonly [brand: string, changes: readonly Change[]];

const removals = (changes: readonly Change[]): number => changes.filter(({ action }) => action === 'remove').length;

function removalsFirst([, left]: BrandChanges, [, right]: BrandChanges): number {
  return Number(removals(right) > 0) - Number(removals(left) > 0);
}

const removalFirst = (left: Change, right: Change): number =>
  Number(right.action === 'remove') - Number(left.action === 'remove');

const changeView = (change: Change): ChangeView => keptChangeView({ ...change, fields: fieldsOf(change) });

/** A change as the history keeps it. */
export interface KeptChange extends Pick<Change, 'action' | 'kind' | 'name' | 'brand'> {
  readonly fields: readonly FieldChange[];
}

export function keptChangeView({ action, kind, name, fields: all }: KeptChange): ChangeView {
  const fields = all.slice(0, MAX_FIELDS);
  return {
    action,
    mark: marks[action],
    kind,
    name,
    note: notes[action],
    fields: fields.flatMap((field) => diffField(field)).map(fieldView),
  };
}

function fieldView(diff: FieldDiff): FieldView {
  const field = diff.path === '' ? 'value' : diff.path;
  switch (diff.type) {
    case 'value':
      return { field, before: diff.before ?? '', after: diff.after ?? '', lines: [], more: 0 };
    case 'file':
      return {
        field,
        before: factsText(diff.before),
        after: factsText(diff.after),
        lines: diff.lines.map(lineView),
        more: diff.omitted,
      };
    default: {
      const unit = diff.type === 'list' ? 'item' : 'line';
      const [before, after] = [diff.before, diff.after].map((count) => `${count} ${unit}${count === 1 ? '' : 's'}`);
      return { field, before: before ?? '', after: after ?? '', lines: diff.lines.map(lineView), more: diff.omitted };
    }
  }
}

const factsText = (facts: FileFacts | null): string =>
  facts === null
    ? ''
    : [facts.name, facts.digest.slice(0, 12), ...(facts.pixels === null ? [] : [facts.pixels])].join(', ');

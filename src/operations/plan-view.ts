// A plan as a page shows it: the distinct changes with the brands that they are of, field by field. Pure.
import type { Action, Change } from '../core/plan/change.ts';
import type { FieldChange } from '../core/plan/diff.ts';
import type { Block } from '../core/plan/guard.ts';
import { SHARED } from '../core/plan/resource.ts';
import type { Pass } from '../reconcile/pass.ts';
import { number } from './diff/effect-text.ts';
import { type DiffLine, diffField, type FieldDiff, type FileFacts } from './diff/field-diff.ts';
import { type ChangeGroup, type DistinctChange, foldChanges } from './diff/fold.ts';

export interface FieldView {
  /** `list` has items as lines; `text` and `file` have lines of a text. */
  readonly type: FieldDiff['type'];
  /** Path inside the spec; `value` for a spec that is not an object. */
  readonly field: string;
  /** What is there; empty where the field is new. Of a list or a text how many items or lines it has. */
  readonly before: string;
  /** What will be there; empty where the field goes. */
  readonly after: string;
  /** The line of the base that says it; empty where the portal's own document does. */
  readonly from: string;
  /** Items or lines that differ. */
  readonly lines: readonly LineView[];
  /** Lines that are not shown. */
  readonly more: number;
  /** Items of a list that are the same on both sides and at the same place, which are not among the lines. */
  readonly same: number;
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
  readonly mark: Mark;
  readonly kind: string;
  readonly name: string;
  readonly note: string;
  /** Risk classes, without the one of appearance alone. */
  readonly risks: readonly string[];
  /** What the guards say that hold it. */
  readonly guards: readonly string[];
  /** None for a removal, which takes all of it. */
  readonly fields: readonly FieldView[];
}

/** Changes that the same brands have. */
export interface GroupView {
  /** One brand by its name, several by their number; empty for what brands share. */
  readonly title: string;
  /** The brands, where there are several. */
  readonly brands: readonly string[];
  /** Brands that are not listed. */
  readonly moreBrands: number;
  readonly changes: readonly ChangeView[];
  /** Changes that are not shown, of a brand with very many. */
  readonly more: number;
}

export interface PlanView {
  readonly counts: PlanCounts;
  readonly groups: readonly GroupView[];
  /** Groups that are not shown, of a plan with very many. */
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
const MAX_GROUPS = 50;
const MAX_BRANDS = 500;
const MAX_NAMES = 4;

/** The sign in front of each action. */
type Mark = '+' | '~' | '!' | '^' | '-';

export const marks: Readonly<Record<Action, Mark>> = {
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

/** Changes that take something away come first; equal ones of several brands are one, and what is cut is counted. */
export function planView(changes: readonly Change[], blocks: readonly Block[] = []): PlanView {
  const groups = foldChanges(changes, new Map(), blocks);
  return {
    counts: planCounts(changes),
    groups: groups.slice(0, MAX_GROUPS).map(groupView),
    more: Math.max(0, groups.length - MAX_GROUPS),
  };
}

/** The changes of one brand, those that take something away first. */
export function brandChanges(
  changes: readonly Change[],
  blocks: readonly Block[] = [],
): Pick<GroupView, 'changes' | 'more'> {
  const all = foldChanges(changes, new Map(), blocks).flatMap((group) => group.changes);
  return { changes: all.slice(0, MAX_CHANGES).map(distinctView), more: Math.max(0, all.length - MAX_CHANGES) };
}

function groupView({ portals, changes }: ChangeGroup): GroupView {
  const [first = SHARED] = portals;
  const brands = portals.length > 1 ? portals : [];
  return {
    title: brands.length > 0 ? `${number(brands.length)} brands` : first,
    brands: brands.slice(0, MAX_BRANDS),
    moreBrands: Math.max(0, brands.length - MAX_BRANDS),
    changes: changes.slice(0, MAX_CHANGES).map(distinctView),
    more: Math.max(0, changes.length - MAX_CHANGES),
  };
}

function distinctView({ action, kind, names, portals, fields, risks, guards }: DistinctChange): ChangeView {
  const named = portals.length > 1 && names.length === portals.length ? [] : names;
  const more = named.length > MAX_NAMES ? ` and ${number(named.length - MAX_NAMES)} more` : '';
  return {
    ...{ action, mark: marks[action], kind, name: named.slice(0, MAX_NAMES).join(', ') + more, note: notes[action] },
    ...{ risks: risks.filter((risk) => risk !== 'appearance'), guards },
    fields: fields.slice(0, MAX_FIELDS).map(fieldView),
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
    ...{ risks: [], guards: [] },
    fields: fields.flatMap((field) => diffField(field)).map(fieldView),
  };
}

function fieldView(diff: FieldDiff): FieldView {
  const { type } = diff;
  const field = diff.path === '' ? 'value' : diff.path;
  const from = diff.inherited === undefined ? '' : `${diff.inherited.file}:${diff.inherited.line}`;
  switch (type) {
    case 'value':
      return { type, field, before: diff.before ?? '', after: diff.after ?? '', lines: [], more: 0, same: 0, from };
    case 'file': {
      const [before, after] = [factsText(diff.before), factsText(diff.after)];
      return { type, field, before, after, lines: diff.lines.map(lineView), more: diff.omitted, same: 0, from };
    }
    default: {
      const unit = type === 'list' ? 'item' : 'line';
      const [before = '', after = ''] = [diff.before, diff.after].map(
        (count) => `${count} ${unit}${count === 1 ? '' : 's'}`,
      );
      const changed = diff.lines.filter(({ sign }) => sign === '+' || sign === '~').length;
      const same = type === 'list' && diff.omitted === 0 ? Math.max(0, diff.after - changed) : 0;
      return { type, field, before, after, lines: diff.lines.map(lineView), more: diff.omitted, same, from };
    }
  }
}

const factsText = (facts: FileFacts | null): string =>
  facts === null
    ? ''
    : [facts.name, facts.digest.slice(0, 12), ...(facts.pixels === null ? [] : [facts.pixels])].join(', ');

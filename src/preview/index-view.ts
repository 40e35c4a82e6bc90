// The view of the index page: the differences of each brand, for reviewers. Long lists are cut, with the number of the rest.
import { formatProblem } from '../config/documents/format-problem.ts';
import type { Json } from '../core/canonical.ts';
import { BRAND_FIELD, type Change, fieldsOf } from '../core/plan/change.ts';
import type { FieldChange } from '../core/plan/diff.ts';
import type { Problem } from '../core/problem.ts';
import { type Revision, revisionLabel } from '../core/source.ts';
import type { PortalSpec } from '../kinds/portal.ts';
import type { ThemeSpec } from '../kinds/theme.ts';
import type { Script } from '../kinds/theme-files.ts';
import { askedPages, type PageId } from './draw-portal.ts';
import {
  otherProblems,
  type PreviewedPortal,
  type PreviewInput,
  previewStates,
  resourceOf,
} from './portals-to-show.ts';

const MAX_CHANGES = 100;
const MAX_PROBLEMS = 50;
const MAX_NAMES = 1_000;
const MAX_VALUE = 160;
/** Digits of a commit. */
const SHORT = 10;

export interface ShownPage {
  readonly id: PageId;
  /** Paths of the files; null where there is no such page. */
  readonly before: string | null;
  readonly after: string | null;
  readonly same: boolean;
}

export interface ShownPortal {
  readonly brand: PreviewedPortal;
  readonly pages: readonly ShownPage[];
  readonly failures: readonly string[];
}

export type IndexView = ReturnType<typeof indexView>;

const labels: Readonly<Record<PageId, string>> = {
  login: 'Log in',
  signup: 'Sign up',
  dashboard: 'Dashboard',
  cdr: 'Calls',
  breakout: 'Breakout',
  maintenance: 'Maintenance',
};

/** Builds the view. `named` are brands that are only listed by name. */
export function indexView(input: PreviewInput, shown: readonly ShownPortal[], named: readonly PreviewedPortal[]) {
  const brands = [...shown.map(({ brand }) => brand), ...named];
  const { before, after } = input;
  return {
    title: before === null ? 'Preview of all brands' : 'Preview of a change',
    from: before === null ? null : revisionView(before.revision),
    to: revisionView(after.revision),
    sentence: sentence(brands, before === null),
    problems: problemsView(otherProblems(after.desired)),
    complete: after.desired.complete,
    brands: shown.map((entry) => brandView(input, entry)),
    named: named.slice(0, MAX_NAMES).map(({ id, state }) => ({ id, state })),
    namedCount: named.length,
    namedMore: Math.max(0, named.length - MAX_NAMES),
  };
}

function revisionView({ id, message }: Pick<Revision, 'id' | 'message'>) {
  return { label: revisionLabel(id, SHORT), message };
}

function sentence(brands: readonly PreviewedPortal[], all: boolean): string {
  if (brands.length === 0) return all ? 'There is no brand here.' : 'No brand differs.';
  const counts = previewStates.flatMap((state) => {
    const count = brands.filter((brand) => brand.state === state).length;
    return count === 0 || state === 'as it is' ? [] : [`${count} ${state}`];
  });
  const many = brands.length === 1 ? '1 brand' : `${brands.length} brands`;
  return counts.length === 0 ? `${many}.` : `${many}: ${counts.join(', ')}.`;
}

function brandView(input: PreviewInput, { brand, pages, failures }: ShownPortal) {
  const { id, state, before, after } = brand;
  const both = before === 'fine' && after === 'fine';
  // A new or removed brand is shown by its pages; only for a brand on both sides are fields listed.
  const changes = both ? brand.changes.filter(({ kind }) => kind !== 'asset') : [];
  return {
    id,
    state,
    bad: state === 'does not validate',
    name: displayName(input, id),
    note: notes[state],
    problems: problemsView(brand.problems),
    failures,
    changes: changes.slice(0, MAX_CHANGES).map(changeView),
    changesMore: Math.max(0, changes.length - MAX_CHANGES),
    scripts: scriptsOf(after === 'absent' ? input.before?.desired : input.after.desired, id),
    pages: pages.map((page) => pageView(page, brand)),
    leftOut: leftOut(pages),
  };
}

const notes: Readonly<Record<PreviewedPortal['state'], string>> = {
  'does not validate': 'The server keeps its last good state until this is fixed; the pages show that state.',
  changed: '',
  new: 'It did not exist before.',
  removed: 'Its domains are no longer served; its customers, calls and payments are kept.',
  fixed: 'It did not validate before.',
  'as it is': '',
};

function displayName({ before, after }: PreviewInput, id: string): string {
  const portal = resourceOf(after.desired, id, 'portal') ?? (before && resourceOf(before.desired, id, 'portal'));
  return portal ? (JSON.parse(portal.spec) as PortalSpec).brand : id;
}

function problemsView(problems: readonly Problem[]) {
  const lines = problems.map(formatProblem);
  return { lines: lines.slice(0, MAX_PROBLEMS), more: Math.max(0, lines.length - MAX_PROBLEMS) };
}

function scriptsOf(desired: PreviewInput['after']['desired'] | undefined, id: string) {
  const theme = desired && resourceOf(desired, id, 'theme');
  return theme ? (JSON.parse(theme.spec) as ThemeSpec).javascript.map(scriptView) : [];
}

function scriptView(script: Script) {
  const name = script.source === 'asset' ? script.asset.name : script.src;
  return { name, pages: script.pages.join(', ') };
}

function pageView({ id, before, after, same }: ShownPage, { state, ...sides }: PreviewedPortal) {
  const label = labels[id];
  const view = (when: string, path: string | null, missing = '') => ({
    when,
    path,
    missing,
    title: `${label}, ${when.toLowerCase()}`,
  });
  if (state === 'as it is') return { label, folded: '', sides: [view('As it is', after)], single: true };
  if (state === 'does not validate') {
    return { label, folded: 'as it stays', sides: [view('As it stays', before)], single: true };
  }
  if (same) {
    const folded = 'looks the same before and after';
    return { label, folded, sides: [view('Before and after', after)], single: true };
  }
  const both = [
    ...(sides.before === 'fine' ? [view('Before', before, 'No such page before.')] : []),
    ...(sides.after === 'fine' ? [view('After', after, 'No such page after.')] : []),
  ];
  return { label, folded: '', sides: both, single: both.length === 1 };
}

/** Names of the pages that the portal does not have, since they are not allowed or not offered. */
function leftOut(pages: readonly ShownPage[]): string {
  if (pages.length === 0 || pages.some(({ id }) => id === 'maintenance')) return '';
  return askedPages
    .filter((id) => !pages.some((page) => page.id === id))
    .map((id) => labels[id])
    .join(', ');
}

function changeView(change: Change) {
  const { action, kind, name } = change;
  return { action: actions[action], kind, name, fields: fieldsOf(change).map(fieldView) };
}

const actions: Readonly<Record<Change['action'], string>> = {
  create: 'added',
  update: 'changed',
  rename: 'renamed',
  heal: 'changed',
  restore: 'brought back',
  remove: 'removed',
};

function fieldView({ path, from, to }: FieldChange) {
  return { path: path === BRAND_FIELD ? 'brand' : path, from: valueView(from), to: valueView(to) };
}

/** A value for display. A colour is also shown as a swatch; no other value is used in a style. */
function valueView(value: Json | undefined) {
  const text = valueText(value);
  return {
    text: text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text,
    swatch: /^#[0-9a-f]{6}$/.test(text) ? text : null,
  };
}

function valueText(value: Json | undefined): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return 'nothing';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 10)}…` : value;
}

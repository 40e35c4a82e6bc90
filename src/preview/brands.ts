// Which brands a preview shows, in what order, and what the files say about each before and after.
import { type Change, losingPortal } from '../core/plan/change.ts';
import type { Desired } from '../core/plan/desired.ts';
import { isPortal } from '../core/plan/plan.ts';
import type { Resource } from '../core/plan/resource.ts';
import { compareText, type Problem } from '../core/problem.ts';
import type { Revision } from '../core/source.ts';

export interface PreviewSide {
  readonly revision: Revision;
  readonly desired: Desired;
}

export interface PreviewInput {
  /** Null when there is nothing to compare with: every brand is shown as it is. */
  readonly before: PreviewSide | null;
  readonly after: PreviewSide;
  /** What the plan from before to after changes. */
  readonly changes: readonly Change[];
}

/** `broken`: declared, but it does not validate. */
export type SideState = 'absent' | 'fine' | 'broken';

export const previewStates = ['does not validate', 'changed', 'new', 'removed', 'mended', 'as it is'] as const;
export type PreviewState = (typeof previewStates)[number];

export interface PreviewedPortal {
  readonly id: string;
  readonly before: SideState;
  readonly after: SideState;
  readonly state: PreviewState;
  readonly changes: readonly Change[];
  /** Of the side after; of the side before where that one does not validate and the other does. */
  readonly problems: readonly Problem[];
}

/** The brands that differ or do not validate; all of them when there is no side before. Broken ones come first. */
export function portalsToShow({ before, after, changes }: PreviewInput): PreviewedPortal[] {
  const stateBefore = sideStates(before?.desired);
  const stateAfter = sideStates(after.desired);
  const byBrand = changesByBrand(changes);
  const brokenBefore = (before?.desired.held ?? []).map(({ portalName }) => portalName);
  const mended = brokenBefore.filter((brand) => stateAfter.get(brand) === 'fine');
  const declared = before === null ? [...stateAfter.keys()] : [];
  const broken = after.desired.held.map(({ portalName }) => portalName);
  const ids = new Set([...broken, ...byBrand.keys(), ...mended, ...declared]);
  return [...ids]
    .map((id): PreviewedPortal => {
      const sides = { before: stateBefore.get(id) ?? 'absent', after: stateAfter.get(id) ?? 'absent' } as const;
      const state = before === null && sides.after === 'fine' ? 'as it is' : stateOf(sides, after.desired.complete);
      const held = (sides.after === 'broken' ? after : before)?.desired.held ?? [];
      const problems = held.find(({ portalName }) => portalName === id)?.problems ?? [];
      return { id, ...sides, state, changes: byBrand.get(id) ?? [], problems };
    })
    .sort(
      (left, right) =>
        previewStates.indexOf(left.state) - previewStates.indexOf(right.state) || compareText(left.id, right.id),
    );
}

function stateOf({ before, after }: Pick<PreviewedPortal, 'before' | 'after'>, complete: boolean): PreviewState {
  // What is missing while a file could not be read may stand in that file.
  if (after === 'broken' || (after === 'absent' && !complete)) return 'does not validate';
  if (after === 'absent') return 'removed';
  if (before === 'broken') return 'mended';
  return before === 'absent' ? 'new' : 'changed';
}

function sideStates(desired: Desired | undefined): Map<string, SideState> {
  const states = new Map<string, SideState>();
  for (const brand of desired?.wanted.keys() ?? []) if (isPortal(brand)) states.set(brand, 'fine');
  for (const { portalName: brand } of desired?.held ?? []) states.set(brand, 'broken');
  return states;
}

/** A domain that moves is a change of both: of the one that gets it and of the one that gives it. */
function changesByBrand(changes: readonly Change[]): Map<string, Change[]> {
  const byBrand = new Map<string, Change[]>();
  const note = (brand: unknown, change: Change): void => {
    if (typeof brand !== 'string') return;
    const known = byBrand.get(brand);
    if (known === undefined) byBrand.set(brand, [change]);
    else known.push(change);
  };
  for (const change of changes) {
    note(change.brand, change);
    note(losingPortal(change), change);
  }
  return byBrand;
}

/** Problems that belong to none of the brands shown as broken. */
export function otherProblems({ held, problems }: Desired): readonly Problem[] {
  const told = new Set(held.flatMap((brand) => brand.problems));
  return problems.filter((problem) => !told.has(problem));
}

/** The brand's own one resource of a kind. */
export function resourceOf(desired: Desired, brand: string, kind: string): Resource | undefined {
  const own = desired.wanted.get(brand)?.resources() ?? [];
  return own.find((resource) => resource.kind === kind && resource.name === brand);
}

// Select and order the brands that a preview shows, with their state before and after.
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
  /** Null when there is nothing to compare with: every brand is then shown as it is now. */
  readonly before: PreviewSide | null;
  readonly after: PreviewSide;
  /** The changes of the plan from before to after. */
  readonly changes: readonly Change[];
}

/** `broken`: declared, but it does not validate. */
export type SideState = 'absent' | 'fine' | 'broken';

export const previewStates = ['does not validate', 'changed', 'new', 'removed', 'fixed', 'as it is'] as const;
export type PreviewState = (typeof previewStates)[number];

export interface PreviewedPortal {
  readonly id: string;
  readonly before: SideState;
  readonly after: SideState;
  readonly state: PreviewState;
  readonly changes: readonly Change[];
  /** Problems of the side after; of the side before where only that one does not validate. */
  readonly problems: readonly Problem[];
}

/** The brands that differ or do not validate; all of them when there is no side before. Broken ones come first. */
export function portalsToShow({ before, after, changes }: PreviewInput): PreviewedPortal[] {
  const stateBefore = sideStates(before?.desired);
  const stateAfter = sideStates(after.desired);
  const byBrand = changesByBrand(changes);
  const brokenBefore = (before?.desired.held ?? []).map(({ portalName }) => portalName);
  const fixed = brokenBefore.filter((brand) => stateAfter.get(brand) === 'fine');
  const declared = before === null ? [...stateAfter.keys()] : [];
  const broken = after.desired.held.map(({ portalName }) => portalName);
  const ids = new Set([...broken, ...byBrand.keys(), ...fixed, ...declared]);
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
  // A missing brand may be declared in a file that could not be read.
  if (after === 'broken' || (after === 'absent' && !complete)) return 'does not validate';
  if (after === 'absent') return 'removed';
  if (before === 'broken') return 'fixed';
  return before === 'absent' ? 'new' : 'changed';
}

function sideStates(desired: Desired | undefined): Map<string, SideState> {
  const states = new Map<string, SideState>();
  for (const brand of desired?.wanted.keys() ?? []) if (isPortal(brand)) states.set(brand, 'fine');
  for (const { portalName: brand } of desired?.held ?? []) states.set(brand, 'broken');
  return states;
}

/** A domain that moves to another brand is a change of both brands. */
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

/** Problems that are not shown with a broken brand. */
export function otherProblems({ held, problems }: Desired): readonly Problem[] {
  const shown = new Set(held.flatMap((brand) => brand.problems));
  return problems.filter((problem) => !shown.has(problem));
}

/** The single resource of a kind that has the brand's name. */
export function resourceOf(desired: Desired, brand: string, kind: string): Resource | undefined {
  const own = desired.wanted.get(brand)?.resources() ?? [];
  return own.find((resource) => resource.kind === kind && resource.name === brand);
}

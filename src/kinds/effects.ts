// What customers notice of the changes of a kind: the changes as a kind is given them, and the effects of lists of ids.
import type { Json } from '../core/canonical.ts';
import type { Action } from '../core/plan/change.ts';
import type { EffectFact } from '../core/plan/effect.ts';

/** A spec as it was or will be; empty where there is none, or where it was edited by hand into something else. */
export type SpecFields = { readonly [field: string]: Json };

/** One change of a resource of the kind. */
export interface KindChange {
  readonly action: Action;
  readonly name: string;
  readonly from: SpecFields;
  readonly to: SpecFields;
}

/** The effects of the changes of a kind, all of one portal. */
export type EffectsOfKind = (changes: readonly KindChange[]) => readonly EffectFact[];

/** Items that come into a list of ids or go from it. */
export const itemEffects =
  (what: 'section' | 'currency' | 'column', field: string): EffectsOfKind =>
  (changes) =>
    changes.flatMap(({ from, to }) => {
      const [before, after] = [texts(from[field]), texts(to[field])];
      return [
        ...before.filter((id) => !after.includes(id)).map((subject) => ({ type: `${what}-lost` as const, subject })),
        ...after.filter((id) => !before.includes(id)).map((subject) => ({ type: `${what}-gained` as const, subject })),
      ];
    });

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

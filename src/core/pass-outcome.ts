// The outcome of a reconcile pass, as data: stored with the request for the pass. Pure.

/** Why no newer commit is applied for now. */
export interface Hold {
  readonly reason:
    | 'SourceUnreadable'
    | 'Rewound'
    | 'Unsigned'
    | 'TrailerInvalid'
    | 'NotBefore'
    | 'OutsideWindow'
    | 'RolledBack'
    | 'Suspended';
  /** For people. */
  readonly message: string;
  /** UTC milliseconds at which it ends automatically; null when only a person or another commit ends it. */
  readonly until: number | null;
}

export type PassOutcome =
  /** Nothing was compared, since nothing has changed. `hold` holds newer commits back. */
  | { readonly state: 'unchanged'; readonly hold: Hold | null }
  /** `partial`: portals with errors in their files were left out. `blocked`: a guard holds changes back. */
  | {
      readonly state: 'applied' | 'partial' | 'blocked';
      readonly changes: number;
      /** Label of the revision. */
      readonly revision: string;
      readonly hold: Hold | null;
    }
  /** Nothing was applied: `failed` when the source could not be read, `held` otherwise. */
  | { readonly state: 'held' | 'failed'; readonly hold: Hold };

/** @returns why a pass has applied nothing newer; null when it has, or when that is what the operator asked for. */
export function heldBack(outcome: PassOutcome): Hold | null {
  const { hold } = outcome;
  const moved = 'changes' in outcome && outcome.changes > 0;
  return moved || hold === null || hold.reason === 'RolledBack' ? null : hold;
}

/** The outcome in one line, for the person or the log. */
export function outcomeText(outcome: PassOutcome): string {
  if (outcome.state === 'failed' || outcome.state === 'held') return `${outcome.state}: ${outcome.hold.message}`;
  const held = heldBack(outcome);
  if (held !== null) return `held: ${held.message}`;
  if (!('changes' in outcome) || (outcome.state === 'applied' && outcome.changes === 0)) return 'no changes';
  const { state, changes, revision, hold } = outcome;
  const applying = `${state}: ${changes} change(s) at ${revision}`;
  return hold === null ? applying : `${applying}; ${hold.message}`;
}

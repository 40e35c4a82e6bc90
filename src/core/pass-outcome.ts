// The outcome of a reconcile pass, as data: stored with the request for the pass. Pure.
import { type RevisionId, revisionLabel } from './source.ts';

/** Why no newer commit is applied for now. */
export type Hold =
  | { readonly reason: 'SourceUnreadable'; readonly why: string }
  /** The head does not follow the commit that was applied last. */
  | { readonly reason: 'Rewound'; readonly head: RevisionId; readonly applied: string }
  | { readonly reason: 'Unsigned'; readonly why: string }
  /** A commit with trailers that cannot be followed. */
  | { readonly reason: 'TrailerInvalid'; readonly commit: NamedCommit; readonly wrong: readonly string[] }
  /** A commit that asks to wait until then; UTC milliseconds. */
  | { readonly reason: 'NotBefore'; readonly commit: NamedCommit; readonly until: number }
  /** `until` is when the next window opens; null when none does within a week. */
  | { readonly reason: 'OutsideWindow'; readonly head: RevisionId; readonly until: number | null }
  | {
      readonly reason: 'RolledBack';
      readonly to: string;
      readonly skipped: string;
      readonly actor: string;
      readonly why: string;
    }
  | { readonly reason: 'Suspended'; readonly suspension: SuspensionFacts };

interface NamedCommit {
  readonly id: string;
  /** First line of its message. */
  readonly message: string;
}

interface SuspensionFacts {
  readonly actor: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly reason: string;
}

/** UTC milliseconds at which the hold ends automatically; null when only an operator or another commit ends it. */
export const holdEnd = (hold: Hold): number | null => ('until' in hold ? hold.until : null);

/** Digits of a commit in a text. */
const SHORT = 10;
const short = (commit: string): string => commit.slice(0, SHORT);

/** Why nothing newer is applied, and how it ends, for people. */
export function holdText(hold: Hold): string {
  switch (hold.reason) {
    case 'SourceUnreadable':
    case 'Unsigned':
      return `${hold.why}; the last good state is kept`;
    case 'Rewound':
      return (
        `${revisionLabel(hold.head)} does not follow the applied commit ${hold.applied}: the branch was rewritten, or it is another branch; ` +
        'the last good state is kept. To follow it: portico sync --allow-rewind'
      );
    case 'TrailerInvalid':
      return `${commitText(hold.commit)} is held: ${hold.wrong.join('; ')}. Revert it (git revert ${hold.commit.id.slice(0, 10)}) or amend it, and push`;
    case 'NotBefore':
      return `${commitText(hold.commit)} is held until ${new Date(hold.until).toISOString()}, as it asks`;
    case 'OutsideWindow':
      return `${revisionLabel(hold.head)} waits for a change window; ${openingText(hold.until)}`;
    case 'RolledBack':
      return (
        `rolled back to ${short(hold.to)} by ${hold.actor}: ${hold.why}. ` +
        `${short(hold.skipped)} is passed over; a newer commit is followed by each portal that it changes`
      );
    case 'Suspended':
      return suspensionText(hold.suspension);
  }
}

const commitText = ({ id, message }: NamedCommit): string => `${short(id)} (${message})`;

const openingText = (at: number | null): string =>
  at === null ? 'no window opens within a week' : `the next one opens ${new Date(at).toISOString()}`;

export function suspensionText({ actor, at, reason }: SuspensionFacts): string {
  return `suspended by ${actor} on ${new Date(at).toISOString()}: ${reason}. To continue: portico resume`;
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
  | { readonly state: 'held' | 'failed'; readonly hold: Hold }
  /** Of several sources, each by its name. */
  | {
      readonly state: 'several';
      readonly outcomes: readonly { readonly source: string; readonly outcome: PassOutcome }[];
      readonly hold: null;
    };

/** @returns why a pass has applied nothing newer; null when it has, or when that is what the operator asked for. */
export function heldBack(outcome: PassOutcome): Hold | null {
  const { hold } = outcome;
  const moved = 'changes' in outcome && outcome.changes > 0;
  return moved || hold === null || hold.reason === 'RolledBack' ? null : hold;
}

const NO_CHANGES = 'no changes';

/** The outcome in one line, for the person or the log. */
export function outcomeText(outcome: PassOutcome): string {
  if (outcome.state === 'several') {
    const texts = outcome.outcomes.map((each) => ({ source: each.source, text: outcomeText(each.outcome) }));
    const notable = texts.filter(({ text }) => text !== NO_CHANGES);
    return notable.length === 0 ? NO_CHANGES : notable.map(({ source, text }) => `${source}: ${text}`).join('; ');
  }
  if (outcome.state === 'failed' || outcome.state === 'held') return `${outcome.state}: ${holdText(outcome.hold)}`;
  const held = heldBack(outcome);
  if (held !== null) return `held: ${holdText(held)}`;
  if (!('changes' in outcome) || (outcome.state === 'applied' && outcome.changes === 0)) return NO_CHANGES;
  const { state, changes, revision, hold } = outcome;
  const applying = `${state}: ${changes} change(s) at ${revision}`;
  return hold === null ? applying : `${applying}; ${holdText(hold)}`;
}

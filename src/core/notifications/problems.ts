// Which conditions are problems that the operator is notified of, and what has changed since the last notification. Pure.

import type { ConditionDetail } from '../condition.ts';
import { MINUTE } from '../durations.ts';
import type { NotificationType } from './notification.ts';

export type ProblemType = Exclude<NotificationType, 'applied'>;

interface Meaning {
  readonly type: ProblemType;
  /** What to do. */
  readonly hint: string;
  /** Milliseconds that it has to last before it is notified, since most of these resolve automatically. */
  readonly afterMs?: number;
}

const FIX_FILES = 'Fix the files and commit: portico validate shows every problem with its line.';
const REACH = 'It is retried automatically: check that this machine can reach and read the repository.';
const DNS = 'Restore the record, or remove the domain from the files: portico domains check has the details.';
const CERTIFICATE = 'It is retried automatically: portico domains check shows what prevents it.';

/** By reason of the condition. Reasons of conditions that are true or only waiting are not listed. */
const meanings: Readonly<Record<string, Meaning>> = {
  Invalid: { type: 'failed', hint: FIX_FILES },
  FilesUnreadable: { type: 'failed', hint: FIX_FILES },
  PolicyUnusable: { type: 'failed', hint: 'Fix the policy and commit: portico validate shows what is wrong with it.' },
  TemplateNotLive: {
    type: 'impaired',
    hint: 'Fix the template, or name another one; sign-up opens when it is applied.',
  },
  SecretMissing: {
    type: 'impaired',
    hint: 'Set the variable or write the file for the process that uses it; a variable needs a restart.',
    afterMs: 2 * MINUTE,
  },
  EmailRefused: {
    type: 'impaired',
    hint: 'portico mail list shows what the server said; what waits is sent once it takes it.',
  },
  MailServerFailing: {
    type: 'impaired',
    hint: 'Correct the server, its user or password; a change is tested immediately, or by portico mail test.',
    afterMs: 2 * MINUTE,
  },
  AlertsLate: {
    type: 'impaired',
    hint: 'Check that portico serve runs, and its log for "a background job failed".',
    afterMs: 2 * MINUTE,
  },
  CallsUnrated: {
    type: 'impaired',
    hint: 'portico calls unrated says what is missing; add the rate or route, then: portico calls rate.',
  },
  ErasureAsked: {
    type: 'impaired',
    hint: 'Close the account, then erase it: portico account customer close ID, portico account customer erase ID.',
  },
  SourceUnreadable: { type: 'failed', hint: REACH, afterMs: 2 * MINUTE },
  Rewound: { type: 'failed', hint: 'If the branch was rewritten on purpose: portico sync --allow-rewind.' },
  Unsigned: {
    type: 'failed',
    hint: 'Have the commit signed by one of the signers in the file that source.requireSignedBy names.',
  },
  TrailerInvalid: { type: 'failed', hint: 'Revert that commit with git revert, or amend it, and push.' },
  Blocked: {
    type: 'blocked',
    hint: 'Read the plan (portico plan), then approve it by its id or revert the change.',
  },
  Drifted: {
    type: 'drift',
    hint: 'Revert it by hand or with portico apply, or change the files to match it.',
  },
  Lost: { type: 'domain-lost', hint: DNS, afterMs: MINUTE / 2 },
  Stopped: { type: 'domain-lost', hint: DNS, afterMs: MINUTE / 2 },
  Failed: { type: 'certificate-failed', hint: CERTIFICATE, afterMs: 2 * MINUTE },
  RenewalFailed: { type: 'certificate-failed', hint: CERTIFICATE, afterMs: 2 * MINUTE },
  IssueFailed: { type: 'certificate-failed', hint: CERTIFICATE, afterMs: MINUTE / 2 },
  ProvidedUnusable: {
    type: 'certificate-failed',
    hint: 'Put a usable certificate and its key at the paths under certificates.provided.',
    afterMs: MINUTE / 2,
  },
  ExpiresSoon: {
    type: 'certificate-expiring',
    hint: 'See what prevents its renewal (portico domains check), or replace the provided files.',
    afterMs: MINUTE / 2,
  },
};

/** Reasons of conditions that are true while a failed renewal is retried: the problem is not resolved yet. */
const undecided: ReadonlySet<string> = new Set(['Renewing', 'RenewalHeld']);

/** Domains fail and recover one by one: those of one cause within this time are reported in one notification. */
const GATHER_MS = 5 * MINUTE;
const gathered: ReadonlySet<ProblemType> = new Set(['domain-lost', 'certificate-failed', 'certificate-expiring']);

/** Reasons of conditions that are problems. */
export const problemReasons: readonly string[] = Object.keys(meanings);

/** A condition of a live resource. */
export interface ObservedCondition {
  readonly kind: string;
  readonly name: string;
  /** Type of the condition. */
  readonly aspect: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly detail?: ConditionDetail | undefined;
  readonly file: string | null;
  readonly line: number | null;
  readonly since: number;
  readonly revision: string;
  /** The portal that it belongs to; null where it belongs to none. */
  readonly brand: string | null;
}

/** A notified problem that is not known to be resolved. */
export interface OpenProblem {
  readonly kind: string;
  readonly name: string;
  readonly aspect: string;
  readonly type: ProblemType;
  readonly brand: string | null;
  readonly since: number;
  /** Its condition now; null where the resource is no longer live. */
  readonly now: ObservedCondition | null;
}

export interface NewProblem extends ObservedCondition {
  readonly type: ProblemType;
  readonly hint: string;
}

export interface ResolvedProblem extends OpenProblem {
  /** When it ended. */
  readonly until: number;
}

export interface ProblemChanges {
  /** Problems that were not notified yet. */
  readonly started: readonly NewProblem[];
  /** Notified problems that are resolved. */
  readonly resolved: readonly ResolvedProblem[];
  /** When the next notification is due even if nothing changes until then; null when none is. */
  readonly nextDue: number | null;
}

/** When a notification of a type was last created, of new or of resolved problems. */
export type LastNotified = (type: ProblemType, what: 'fresh' | 'over') => number;

/** Compares the problems that are seen now with those that were notified. */
export function compareProblems(
  seen: readonly ObservedCondition[],
  open: readonly OpenProblem[],
  lastNotified: LastNotified,
  now: number,
): ProblemChanges {
  const ended = open.flatMap((entry) => {
    const until = endOf(entry, now);
    if (until === null) return [];
    return [{ due: notifiableAt(entry.type, 'over', lastNotified), entry: { ...entry, until } }];
  });
  const over = ended.flatMap(({ due, entry }) => (due <= now ? [entry] : []));
  const gone = new Set(over.map(subjectKey));
  const notified = new Set(open.map(subjectKey).filter((key) => !gone.has(key)));
  const found = seen.flatMap((entry) => {
    const meaning = meanings[entry.reason];
    if (meaning === undefined || notified.has(subjectKey(entry))) return [];
    const { type, hint, afterMs = 0 } = meaning;
    const due = Math.max(entry.since + afterMs, notifiableAt(type, 'fresh', lastNotified));
    return [{ due, entry: { ...entry, type, hint } }];
  });
  const fresh = found.flatMap(({ due, entry }) => (due <= now ? [entry] : []));
  const waiting = [...found, ...ended].map(({ due }) => due).filter((due) => due > now);
  return {
    started: fresh,
    resolved: over,
    nextDue: waiting.length === 0 ? null : waiting.reduce((first, due) => Math.min(first, due)),
  };
}

function notifiableAt(type: ProblemType, what: 'fresh' | 'over', lastNotified: LastNotified): number {
  return gathered.has(type) ? lastNotified(type, what) + GATHER_MS : 0;
}

/** When a notified problem ended; null while it continues or is undecided: suspended, waiting and retrying are not resolved. */
function endOf({ type, now: seen }: OpenProblem, now: number): number | null {
  if (seen === null) return now;
  const meaning = meanings[seen.reason];
  if (meaning !== undefined) return meaning.type === type ? null : seen.since;
  return seen.status === 'True' && !undecided.has(seen.reason) ? seen.since : null;
}

const subjectKey = ({ kind, name, aspect }: Pick<ObservedCondition, 'kind' | 'name' | 'aspect'>): string =>
  `${kind} ${name} ${aspect}`;

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

const MEND = 'Mend the files and commit: portico validate shows every problem at its line.';
const REACH = 'It is tried again by itself: see whether this machine reaches the repository, and may read it.';
const DNS = 'Put the record back, or take the domain out of the files: portico domains check has the details.';
const CERTIFICATE = 'It is tried again by itself: portico domains check says what stands in the way.';

/** By reason; a reason of conditions that are fine, or that are waited for, is not among them. */
const meanings: Readonly<Record<string, Meaning>> = {
  Invalid: { type: 'failed', hint: MEND },
  FilesUnreadable: { type: 'failed', hint: MEND },
  SourceUnreadable: { type: 'failed', hint: REACH, afterMs: 2 * MINUTE },
  Rewound: { type: 'failed', hint: 'If that was meant: portico sync --allow-rewind.' },
  Unsigned: { type: 'failed', hint: 'Have somebody sign who may: source.requireSignedBy names the file of those.' },
  TrailerInvalid: { type: 'failed', hint: 'Amend that commit and push it anew.' },
  Blocked: {
    type: 'blocked',
    hint: 'Read the plan (portico plan); then approve it by its id, or take the change back.',
  },
  Drifted: {
    type: 'drift',
    hint: 'Put it right by hand, or with portico apply; or write into the files what is right.',
  },
  Lost: { type: 'domain-lost', hint: DNS, afterMs: MINUTE / 2 },
  Stopped: { type: 'domain-lost', hint: DNS, afterMs: MINUTE / 2 },
  Failed: { type: 'certificate-failed', hint: CERTIFICATE, afterMs: 2 * MINUTE },
  RenewalFailed: { type: 'certificate-failed', hint: CERTIFICATE, afterMs: 2 * MINUTE },
  IssueFailed: { type: 'certificate-failed', hint: CERTIFICATE, afterMs: MINUTE / 2 },
  ProvidedUnusable: {
    type: 'certificate-failed',
    hint: 'Put a certificate and its key where certificates.provided says.',
    afterMs: MINUTE / 2,
  },
  ExpiresSoon: {
    type: 'certificate-expiring',
    hint: 'See what keeps it from being renewed (portico domains check), or put its successor in its place.',
    afterMs: MINUTE / 2,
  },
};

/** Reasons of conditions that are true while what went wrong is tried again: nothing is over yet. */
const undecided: ReadonlySet<string> = new Set(['Renewing', 'RenewalHeld']);

/** Names are found and lost one by one: what comes of one cause within this time is one notice. */
const GATHER_MS = 5 * MINUTE;
const gathered: ReadonlySet<ProblemType> = new Set(['domain-lost', 'certificate-failed', 'certificate-expiring']);

/** The reasons of conditions that are problems. */
export const problemReasons: readonly string[] = Object.keys(meanings);

/** A condition of something that is live. */
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
  /** The portal it belongs to; null for what belongs to none. */
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
  /** What is said of it now; null where it is no longer live. */
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
  /** When there is something to tell though nothing changes until then; null when there is not. */
  readonly nextDue: number | null;
}

/** When a notice of a type was last made, `over` or not. */
export type LastNotified = (type: ProblemType, what: 'fresh' | 'over') => number;

/** Compares the problems that are seen now with those that were notified. */
export function compareProblems(
  seen: readonly ObservedCondition[],
  open: readonly OpenProblem[],
  lastTold: LastNotified,
  now: number,
): ProblemChanges {
  const ended = open.flatMap((entry) => {
    const until = endOf(entry, now);
    if (until === null) return [];
    return [{ due: mayBeTold(entry.type, 'over', lastTold), entry: { ...entry, until } }];
  });
  const over = ended.flatMap(({ due, entry }) => (due <= now ? [entry] : []));
  const gone = new Set(over.map(subjectKey));
  const told = new Set(open.map(subjectKey).filter((key) => !gone.has(key)));
  const found = seen.flatMap((entry) => {
    const meaning = meanings[entry.reason];
    if (meaning === undefined || told.has(subjectKey(entry))) return [];
    const { type, hint, afterMs = 0 } = meaning;
    const due = Math.max(entry.since + afterMs, mayBeTold(type, 'fresh', lastTold));
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

function mayBeTold(type: ProblemType, what: 'fresh' | 'over', lastTold: LastNotified): number {
  return gathered.has(type) ? lastTold(type, what) + GATHER_MS : 0;
}

/** When a told problem ended; null while it lasts, or nobody knows: what is suspended, waited for or tried again is not over. */
function endOf({ type, now: seen }: OpenProblem, now: number): number | null {
  if (seen === null) return now;
  const meaning = meanings[seen.reason];
  if (meaning !== undefined) return meaning.type === type ? null : seen.since;
  return seen.status === 'True' && !undecided.has(seen.reason) ? seen.since : null;
}

const subjectKey = ({ kind, name, aspect }: Pick<ObservedCondition, 'kind' | 'name' | 'aspect'>): string =>
  `${kind} ${name} ${aspect}`;

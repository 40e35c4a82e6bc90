// Whether commits are followed at all: a condition that no store holds, since who would write it may be what is missing.
import type { Condition } from '../core/condition.ts';
import { progressOf } from '../core/condition.ts';
import { SECOND } from '../core/durations.ts';
import type { Store } from '../store/store.ts';
import { readLastPass } from '../store/tables/revisions.ts';
import { readSourceHead } from '../store/tables/source-head.ts';
import type { ShownCondition } from './status.ts';

/** Missed polls after which the reconciler is late. */
const MISSED_POLLS = 3;
/** A pass over a large fleet may take this long, however often the repository is polled. */
const PASS_MS = 30 * SECOND;

export interface ReconcilerFacts {
  /** Whether a process holds the lease and renews it. */
  readonly running: boolean;
  /** Milliseconds between two polls, from the settings. */
  readonly every: number;
  readonly now: number;
}

/** The state of the reconciler: active, none, or one that does not get to reading the repository. */
export async function reconcilerCondition(store: Store, facts: ReconcilerFacts): Promise<ShownCondition> {
  const { running, every, now } = facts;
  const polledAt = await lastPolledAt(store);
  const condition = stateOf(running, polledAt, now - (MISSED_POLLS * every + PASS_MS));
  return { ...condition, since: polledAt ?? 0, revision: '', progress: progressOf(condition) };
}

/** When the repository was last asked for what is new, whatever came of it; null before the first pass. */
async function lastPolledAt(store: Store): Promise<number | null> {
  const head = await readSourceHead(store);
  const pass = await readLastPass(store);
  return head === undefined && pass === undefined ? null : Math.max(head?.at ?? 0, pass?.at ?? 0);
}

function stateOf(running: boolean, polledAt: number | null, lateBefore: number): Condition {
  const subject = { kind: 'reconciler', name: 'reconciler', type: 'Ready' } as const;
  const last = polledAt === null ? 'it was never read' : `it was last read at ${new Date(polledAt).toISOString()}`;
  if (!running) {
    const message = `no reconciler is active, so nothing follows the repository; ${last}`;
    return { ...subject, status: 'False', reason: 'NoReconciler', message };
  }
  if (polledAt === null || polledAt >= lateBefore) {
    return { ...subject, status: 'True', reason: 'Active', message: 'a reconciler follows the repository' };
  }
  const message = `the active reconciler does not read the repository; ${last}`;
  return { ...subject, status: 'False', reason: 'ReconcilerLate', message };
}

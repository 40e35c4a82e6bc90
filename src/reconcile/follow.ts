// Follows the source: one pass from the fetched head to applied state, and the record of what it came to.

import { DAY } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import { type Hold, holdText, outcomeText, type PassOutcome } from '../core/pass-outcome.ts';
import { commitOf, revisionLabel } from '../core/source.ts';
import { dropIdleApprovals } from '../operations/approve.ts';
import { readChangeCounter } from '../store/change-counter.ts';
import type { Store } from '../store/store.ts';
import { readBreakGlass } from '../store/tables/break-glass.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { holdFence } from '../store/tables/leases.ts';
import {
  finishRequests,
  HOOK,
  type OperatorRequest,
  readApprovals,
  waitingRequests,
} from '../store/tables/requests.ts';
import { readLastPass, writePass } from '../store/tables/revisions.ts';
import type { Applied } from './apply.ts';
import { sourceCondition } from './conditions.ts';
import {
  chooseFollowed,
  type FollowDependencies,
  type Followed,
  type NothingToFollow,
  unreadableOf,
} from './followed-revision.ts';
import type { Pass } from './pass.ts';
import { type PassLog, passLog } from './pass-log.ts';
import { type ApplyDependencies, planAndApply } from './plan-and-apply.ts';

/** Handled requests are kept for a day, for those who still wait for the outcome. */
const KEEP_REQUESTS_MS = DAY;

export interface FollowerDependencies extends Omit<FollowDependencies, 'log'>, Omit<ApplyDependencies, 'history'> {
  readonly log: Log;
  /** Digest of the settings and the release that decide what files mean. */
  readonly inputsDigest: string;
}

/** What one pass is asked for besides following the source. */
export interface PassOptions {
  readonly fence: number;
  /** Id of a plan whose guards are lifted for this pass. */
  readonly approved?: string;
  readonly allowRewind?: boolean;
  /** Compares every row, whatever is known of it. */
  readonly whole?: boolean;
  /** The log of this pass; a new one without it. */
  readonly log?: PassLog;
}

/** What a pass came to, with the plan and what was applied of it. */
export type PassResult =
  | { readonly state: 'unchanged'; readonly hold: Hold | null }
  | { readonly state: 'done'; readonly pass: Pass; readonly applied: Applied; readonly hold: Hold | null }
  | { readonly state: 'held' | 'failed'; readonly hold: Hold };

/** The result as it is stored and shown. */
export function outcomeOf(result: PassResult): PassOutcome {
  if (result.state !== 'done') return result;
  const { pass, applied, hold } = result;
  return { state: applied.outcome, changes: applied.changes.length, revision: revisionLabel(pass.revision.id), hold };
}

export interface Follower {
  /** One pass now. Rejects only when the store fails or the lease is lost. */
  once(options: PassOptions): Promise<PassResult>;
  /** True when another writer changed live state since the last pass, or an operator asked for a pass. */
  hasPendingWork(): Promise<boolean>;
}

export function createFollower(dependencies: FollowerDependencies): Follower {
  const { store, clock } = dependencies;
  let known: number | undefined;

  const once = async (options: PassOptions): Promise<PassResult> => {
    const requests = await waitingRequests(store);
    const approvals = await readApprovals(store, clock.now());
    const log = options.log ?? passLog(dependencies.log);
    const result = await runPass({ ...dependencies, log }, options, requests);
    if (result.state === 'done') known = result.applied.counter;
    if (result.state === 'done' || result.state === 'unchanged') await dropIdleApprovals(store, approvals);
    const now = clock.now();
    const ids = requests.map(({ id }) => id);
    const outcome = outcomeOf(result);
    await finishRequests(store, ids, outcome, now, now - KEEP_REQUESTS_MS);
    if (result.state !== 'unchanged') log.info('pass ended', { state: result.state, outcome: outcomeText(outcome) });
    return result;
  };

  return {
    once,
    hasPendingWork: async () => {
      const counter = await readChangeCounter(store);
      const moved = known !== undefined && counter !== known;
      known = counter;
      return moved || (await waitingRequests(store)).length > 0 || (await isBreakGlassOver(store, clock.now()));
    },
  };
}

type PassDependencies = FollowerDependencies & { readonly log: PassLog };

async function runPass(
  dependencies: PassDependencies,
  options: PassOptions,
  requests: readonly OperatorRequest[],
): Promise<PassResult> {
  const { fence, approved = null, whole = false } = options;
  const { store, clock, log } = dependencies;
  const allowRewind = options.allowRewind === true || requests.some(({ kind }) => kind === 'rewind');
  // A pass that an operator requested is always made, so that its outcome is reported even where nothing has changed.
  const isRequested = requests.some(({ actor }) => actor !== HOOK);
  const followed = await chooseFollowed(dependencies, { fence, allowRewind, insist: isRequested });
  if (followed.state === 'none') return leave(dependencies, fence, followed);
  const { hold, endedPin } = followed;
  const inputs = inputsOf(followed, dependencies.inputsDigest);
  const mayRepeat = endedPin === undefined && approved === null && !whole && !isRequested;
  if (mayRepeat && (await isNothingNew(store, clock.now(), inputs))) return { state: 'unchanged', hold };
  try {
    const done = await planAndApply({ ...dependencies, history: dependencies.source.history }, followed, {
      fence,
      approved,
      whole,
      inputs,
    });
    if (done.applied.endedRollbacks.length > 0)
      log.info('a rollback has ended', { portals: done.applied.endedRollbacks });
    return { state: 'done', ...done, hold };
  } catch (thrown) {
    return leave(dependencies, fence, unreadableOf(thrown));
  }
}

/** All that decides the outcome besides live state; null where that takes reading the files. */
function inputsOf({ revision, hold, suspended, rollbacks }: Followed, inputsDigest: string): string | null {
  if (revision.treeId === null) return null;
  return JSON.stringify([revisionLabel(revision.id), revision.treeId, inputsDigest, hold, suspended, rollbacks]);
}

async function isBreakGlassOver(store: Store, now: number): Promise<boolean> {
  return (await readBreakGlass(store)).some(({ until }) => until <= now);
}

/** Whether a pass would come to what the last one came to, so that it can be left out. */
async function isNothingNew(store: Store, now: number, inputs: string | null): Promise<boolean> {
  if (inputs === null || (await isBreakGlassOver(store, now))) return false;
  const last = await readLastPass(store);
  return last?.inputs === inputs && last.counter === (await readChangeCounter(store));
}

/** Leaves everything as it is, and records why. */
async function leave(
  { store, clock, log }: PassDependencies,
  fence: number,
  { hold, head }: NothingToFollow,
): Promise<PassResult> {
  if (hold === null) return { state: 'unchanged', hold };
  log.warn('nothing was applied', { reason: hold.reason, why: holdText(hold) });
  const state = hold.reason === 'SourceUnreadable' ? 'failed' : 'held';
  const now = clock.now();
  const label = head === null ? '' : revisionLabel(head.id);
  const counter = await readChangeCounter(store);
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeConditions(tx, [sourceCondition(null, hold)], label, now);
    const row = {
      label,
      commit_id: head === null ? null : commitOf(head.id),
      at: now,
      message: holdText(hold),
      inputs: null,
      counter,
    };
    await writePass(tx, { ...row, outcome: state });
  });
  return { state, hold };
}

// Follows the source: one pass from the fetched head to applied state, and the record of what it came to.

import { DAY } from '../core/durations.ts';
import { type Log, withFields } from '../core/log.ts';
import { type Hold, holdText, outcomeText, type PassOutcome } from '../core/pass-outcome.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { commitOf, type FetchOptions, revisionLabel, type Source } from '../core/source.ts';
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
import { readSourcePart, type SourcePart, soleSource } from './source-part.ts';

/** Handled requests are kept for a day, for those who still wait for the outcome. */
const KEEP_REQUESTS_MS = DAY;

export interface FollowerDependencies extends Omit<FollowDependencies, 'log'>, Omit<ApplyDependencies, 'history'> {
  readonly log: Log;
  /** Digest of the settings and the release that decide what files mean. */
  readonly inputsDigest: string;
  /** Digest of what the operator's source shares with this one. Rejects with `source-unreadable` where that is not known. */
  readonly sharedDigest?: () => Promise<string>;
  /** Of one of several sources: whether it is to be asked again before the next routine pass. */
  readonly isDue?: () => boolean;
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
  | { readonly state: 'held' | 'failed'; readonly hold: Hold }
  | { readonly state: 'several'; readonly results: readonly SourceResult[]; readonly hold: null };

export interface SourceResult {
  readonly source: string;
  readonly result: PassResult;
}

/** The results of all sources. */
export const resultsOf = (result: PassResult): readonly PassResult[] =>
  result.state === 'several' ? result.results.map((each) => each.result) : [result];

/** The result as it is stored and shown. */
export function outcomeOf(result: PassResult): PassOutcome {
  if (result.state === 'several')
    return {
      state: 'several',
      outcomes: result.results.map((each) => ({ source: each.source, outcome: outcomeOf(each.result) })),
      hold: null,
    };
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

export const createFollower = (dependencies: FollowerDependencies): Follower => followerOf([dependencies]);

/** Follows sources that share a store. Each is reconciled for itself: what one comes to changes nothing of the others. */
export function followerOf(all: readonly [FollowerDependencies, ...FollowerDependencies[]]): Follower {
  const [{ store, clock, log: rootLog }] = all;
  let known: number | undefined;

  const once = async (options: PassOptions): Promise<PassResult> => {
    const requests = await waitingRequests(store);
    const approvals = await readApprovals(store, clock.now());
    const log = options.log ?? passLog(rootLog);
    const results = await passOfEach(all, log, options, requests);
    const result = joined(results);
    const counter = results.findLast((each) => each.result.state === 'done')?.result;
    if (counter?.state === 'done') known = counter.applied.counter;
    if (results.every((each) => each.result.state === 'done' || each.result.state === 'unchanged'))
      await dropIdleApprovals(store, approvals);
    const now = clock.now();
    const ids = requests.map(({ id }) => id);
    const outcome = outcomeOf(result);
    await finishRequests(store, ids, outcome, now, now - KEEP_REQUESTS_MS);
    if (!isIdle(result)) log.info('pass ended', { state: result.state, outcome: outcomeText(outcome) });
    return result;
  };

  return {
    once,
    hasPendingWork: async () => {
      const counter = await readChangeCounter(store);
      const moved = known !== undefined && counter !== known;
      known = counter;
      if (moved || all.some(({ isDue }) => isDue?.() === true)) return true;
      return (await waitingRequests(store)).length > 0 || (await isBreakGlassOver(store, clock.now()));
    },
  };
}

/** A pass of each source, one after the other; they are asked for their heads at the same time. */
async function passOfEach(
  all: readonly FollowerDependencies[],
  log: PassLog,
  options: PassOptions,
  requests: readonly OperatorRequest[],
): Promise<SourceResult[]> {
  const [only, ...more] = all;
  if (only !== undefined && more.length === 0)
    return [{ source: '', result: await runPass({ ...only, log }, options, requests) }];
  const insist = requests.some(({ actor }) => actor !== HOOK);
  await fetchAll(
    all.map(({ source }) => source),
    { insist },
  );
  const results: SourceResult[] = [];
  for (const one of all) {
    const source = one.followed?.name ?? '';
    const own = passLog(withFields(one.log, { source }));
    results.push({ source, result: await runIsolated({ ...one, log: own }, options, requests) });
  }
  return results;
}

const joined = (results: readonly SourceResult[]): PassResult => {
  const [only] = results;
  return only !== undefined && results.length === 1 ? only.result : { state: 'several', results, hold: null };
};

const isIdle = (result: PassResult): boolean =>
  result.state === 'unchanged' || (result.state === 'several' && result.results.every((each) => isIdle(each.result)));

/** Sources that are asked at the same time: each starts a process. */
const FETCHES = 8;

/** Asks all sources for their heads; what each answers is kept for its pass. */
async function fetchAll(sources: readonly Source[], options: FetchOptions): Promise<void> {
  const left = [...sources];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next.fetch(options);
  };
  await Promise.all(Array.from({ length: Math.min(FETCHES, sources.length) }, work));
}

type PassDependencies = FollowerDependencies & { readonly log: PassLog };

/** The pass of one of several sources: what breaks it stops no other. */
async function runIsolated(...[dependencies, options, requests]: Parameters<typeof runPass>): Promise<PassResult> {
  try {
    return await runPass(dependencies, options, requests);
  } catch (thrown) {
    if (thrown instanceof PortalError && thrown.code === 'lease-lost') throw thrown;
    dependencies.log.error('the pass failed', { why: reasonOf(thrown) });
    return { state: 'failed', hold: { reason: 'SourceUnreadable', why: reasonOf(thrown) } };
  }
}

async function runPass(
  dependencies: PassDependencies,
  options: PassOptions,
  requests: readonly OperatorRequest[],
): Promise<PassResult> {
  const { fence, approved = null, whole = false } = options;
  const { store, clock, log, followed: source = soleSource } = dependencies;
  const allowRewind = options.allowRewind === true || requests.some(({ kind }) => kind === 'rewind');
  // A pass that an operator requested is always made, so that its outcome is reported even where nothing has changed.
  const isRequested = requests.some(({ actor }) => actor !== HOOK);
  const part = await readSourcePart(store, source);
  // Of several sources, each was asked before.
  const insist = isRequested && source.name === '';
  const followed = await chooseFollowed(dependencies, { fence, allowRewind, insist, part });
  if (followed.state === 'none') return leave(dependencies, fence, followed);
  const { hold, endedPin } = followed;
  try {
    const shared = (await dependencies.sharedDigest?.()) ?? '';
    const inputs = inputsOf(followed, JSON.stringify([dependencies.inputsDigest, shared, handedIn(part)]));
    const mayRepeat = endedPin === undefined && approved === null && !whole && !isRequested;
    if (mayRepeat && (await isNothingNew(store, clock.now(), { inputs, source: source.id })))
      return { state: 'unchanged', hold };
    const done = await planAndApply({ ...dependencies, history: dependencies.source.history }, followed, {
      ...{ fence, approved, whole, inputs, part },
    });
    if (done.applied.endedRollbacks.length > 0)
      log.info('a rollback has ended', { portals: done.applied.endedRollbacks });
    return { state: 'done', ...done, hold };
  } catch (thrown) {
    return leave(dependencies, fence, unreadableOf(thrown));
  }
}

/** Where the portals are that are handed over. */
const handedIn = ({ handOvers, ownership: { owners } }: SourcePart) =>
  [...handOvers].map(([portal, to]) => [portal, to, owners.get(portal) ?? 0]);

/** All that decides the outcome besides live state; null where that takes reading the files. */
function inputsOf({ revision, hold, suspended, rollbacks }: Followed, inputsDigest: string): string | null {
  if (revision.treeId === null) return null;
  return JSON.stringify([revisionLabel(revision.id), revision.treeId, inputsDigest, hold, suspended, rollbacks]);
}

async function isBreakGlassOver(store: Store, now: number): Promise<boolean> {
  return (await readBreakGlass(store)).some(({ until }) => until <= now);
}

/** Whether a pass would come to what the last one came to, so that it can be left out. */
async function isNothingNew(
  store: Store,
  now: number,
  { inputs, source }: { readonly inputs: string | null; readonly source: number },
): Promise<boolean> {
  if (inputs === null || (await isBreakGlassOver(store, now))) return false;
  const last = await readLastPass(store, source);
  return last?.inputs === inputs && last.counter === (await readChangeCounter(store));
}

/** Leaves everything as it is, and records why. */
async function leave(
  { store, clock, log, followed: { id, name } = soleSource }: PassDependencies,
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
    await writeConditions(tx, [sourceCondition(name, null, hold)], label, now);
    const row = {
      label,
      commit_id: head === null ? null : commitOf(head.id),
      at: now,
      message: holdText(hold),
      inputs: null,
      counter,
    };
    await writePass(tx, { ...row, outcome: state }, id);
  });
  return { state, hold };
}

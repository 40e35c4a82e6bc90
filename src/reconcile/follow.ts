// Follows the source: one look carried all the way, from the revision to applied state.
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Desired } from '../core/plan/desired.ts';
import type { GuardLimits } from '../core/plan/guard.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Read } from '../core/read.ts';
import type { Revision, Source } from '../core/source.ts';
import { dropIdleApprovals } from '../operations/approve.ts';
import { readChangeCounter } from '../store/change-counter.ts';
import type { Store } from '../store/store.ts';
import { readBreakGlass } from '../store/tables/break-glass.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { holdFence } from '../store/tables/leases.ts';
import {
  ALL_PORTALS,
  finishRequests,
  type OperatorRequest,
  type Pin,
  readApprovals,
  readPin,
  readSuspensions,
  type Suspension,
  waitingRequests,
} from '../store/tables/requests.ts';
import { lastAppliedCommit, readLastPass, writePass } from '../store/tables/revisions.ts';
import { writeSourceHead } from '../store/tables/source-head.ts';
import { type Applied, apply, type Step } from './apply.ts';
import { type Hold, type Suspensions, sourceCondition } from './conditions.ts';
import { type Pass, planPass } from './pass.ts';
import { type PassLog, passLog } from './pass-log.ts';
import { chooseTarget, type Target, type Windows } from './target.ts';

/** How often a look is repeated when live state moves under it; each repeat starts from what is there then. */
const MAX_ATTEMPTS = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface FollowDependencies {
  readonly store: Store;
  readonly source: Source;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: GuardLimits;
  readonly selfHeal: boolean;
  readonly windows: Windows;
  /** File of those who may sign; null asks for no signature. */
  readonly signers: string | null;
  /** Digest of the settings and the release that decide what files mean. */
  readonly inputsDigest: string;
  readonly readDesired: (revision: Revision) => Promise<Desired & Kept>;
  readonly step: Step;
}

/** What a reader keeps of a revision. */
interface Kept {
  /** Puts away for the next process what came of parsing it. */
  save(fence: number): Promise<void>;
  /** Lets go of what can be made again. */
  forget(): void;
}

/** What one look is asked for besides following the source. */
export interface PassOptions {
  readonly fence: number;
  /** Id of a plan whose guards are lifted for this look. */
  readonly approved?: string;
  readonly allowRewind?: boolean;
  /** Looks at every row, whatever is known of it. */
  readonly whole?: boolean;
  /** Where the look is told of; one of its own otherwise. */
  readonly log?: PassLog;
}

export type Outcome =
  | { readonly state: 'unchanged'; readonly hold?: Hold }
  | { readonly state: 'done'; readonly look: Pass; readonly applied: Applied; readonly hold: Hold | null }
  | { readonly state: 'held'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

export interface Follower {
  /** One look now. Rejects only when the store fails or the lease is lost. */
  once(options: PassOptions): Promise<Outcome>;
  /** True when live state was changed by somebody else since the last look, or something was asked for. */
  hasPendingWork(): Promise<boolean>;
}

export function createFollower(dependencies: FollowDependencies): Follower {
  const { store, clock } = dependencies;
  let known: number | undefined;

  const once = async (options: PassOptions): Promise<Outcome> => {
    const requests = await waitingRequests(store);
    const approvals = await readApprovals(store, clock.now());
    const log = options.log ?? passLog(dependencies.log);
    const outcome = await followSource({ ...dependencies, log }, options, requests);
    if (outcome.state === 'done') known = outcome.applied.counter;
    if (outcome.state === 'done' || outcome.state === 'unchanged') await dropIdleApprovals(store, approvals);
    const now = clock.now();
    const ids = requests.map(({ id }) => id);
    await finishRequests(store, ids, wordsOf(outcome), now, now - DAY_MS);
    if (outcome.state !== 'unchanged') log.info('looked', { state: outcome.state, outcome: wordsOf(outcome) });
    return outcome;
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

async function followSource(
  parts: FollowDependencies & { readonly log: PassLog },
  options: PassOptions,
  requests: readonly OperatorRequest[],
): Promise<Outcome> {
  const head = await parts.source.fetch();
  if (head.state !== 'found') return leave(parts, options, unreadable(head), null);
  parts.log.about(head.value.label);
  const { label, commit } = head.value;
  await writeSourceHead(parts.store, options.fence, { label, commit_id: commit, at: parts.clock.now() });
  const suspensions = await readSuspensions(parts.store);
  const all = suspensions.find(({ portal }) => portal === ALL_PORTALS);
  if (all !== undefined) return leave(parts, options, suspendedHold(all), head.value);
  const allowRewind = options.allowRewind === true || requests.some(({ kind }) => kind === 'rewind');
  try {
    const pin = await readPin(parts.store);
    const target = await targetOf(parts, head.value, pin, allowRewind);
    if (target.revision === null) return leave(parts, options, target.hold, head.value);
    parts.log.about(target.revision.label);
    const inputs = inputsOf(parts, target, suspensions);
    if (!target.liftPin && (await isNothingNew(parts, options, inputs))) {
      return target.hold === null ? { state: 'unchanged' } : { state: 'unchanged', hold: target.hold };
    }
    const endedPin = target.liftPin ? pin : undefined;
    return await lookAndApply(parts, options, { ...target, revision: target.revision, endedPin }, suspensions, inputs);
  } catch (thrown) {
    if (!(thrown instanceof PortalError) || thrown.code !== 'source-unreadable') throw thrown;
    return leave(parts, options, { reason: 'SourceUnreadable', message: kept(thrown.message), until: null }, null);
  }
}

async function targetOf(
  parts: FollowDependencies,
  head: Revision,
  pin: Pin | undefined,
  allowRewind: boolean,
): Promise<Target> {
  const { store, source, signers, windows, clock } = parts;
  const { history } = source;
  if (history === null) return { revision: head, hold: null, approved: [], liftPin: false };
  const applied = await lastAppliedCommit(store);
  const now = clock.now();
  try {
    return await chooseTarget({ history, head, applied, pin, signers, windows, allowRewind, now });
  } catch (thrown) {
    const message = `the history of ${head.label} cannot be read: ${reasonOf(thrown)}`;
    throw new PortalError('source-unreadable', message, 'It is tried again.', thrown);
  }
}

/** All that decides what a look comes to besides live state; null where that takes reading the files. */
function inputsOf(
  { inputsDigest }: FollowDependencies,
  { revision, hold }: Target,
  suspensions: readonly Suspension[],
) {
  if (revision === null || revision.treeId === null) return null;
  return JSON.stringify([revision.label, revision.treeId, inputsDigest, hold, suspensions]);
}

async function isBreakGlassOver(store: Store, now: number): Promise<boolean> {
  return (await readBreakGlass(store)).some(({ until }) => until <= now);
}

/** Whether a look would come to what the last one came to, so that it need not be made. */
async function isNothingNew(
  { store, clock }: FollowDependencies,
  { approved, whole }: PassOptions,
  inputs: string | null,
): Promise<boolean> {
  if (inputs === null || approved !== undefined || whole === true) return false;
  if (await isBreakGlassOver(store, clock.now())) return false;
  const last = await readLastPass(store);
  return last?.inputs === inputs && last.counter === (await readChangeCounter(store));
}

/** Plans and applies; starts over from what is there when live state moves in between. */
async function lookAndApply(
  parts: FollowDependencies,
  options: PassOptions,
  target: Target & { readonly revision: Revision; readonly endedPin: Pin | undefined },
  suspended: readonly Suspension[],
  inputs: string | null,
): Promise<Outcome> {
  const { store, clock, log, step } = parts;
  const suspensions: Suspensions = new Map(suspended.map((entry) => [entry.portal, suspensionText(entry)]));
  let read: Kept | undefined;
  const readDesired = async (revision: Revision): Promise<Desired> => {
    const desired = await parts.readDesired(revision);
    read = desired;
    return withSuspended(desired, suspensions);
  };
  const own = options.approved === undefined ? [] : [options.approved];
  for (let attempt = 1; ; attempt += 1) {
    const startedAt = clock.now();
    const approved = new Set([...(await readApprovals(store, startedAt)), ...target.approved, ...own]);
    const whole = options.whole === true;
    const looked = await planPass(target.revision, { ...parts, readDesired, approved, now: startedAt, whole });
    try {
      const { hold, endedPin } = target;
      const { fence } = options;
      const how = { fence, startedAt, now: clock.now(), suspensions, hold, inputs, endedPin, step };
      const applied = await apply(store, looked, how);
      if (target.liftPin) log.info('the rollback has ended');
      await read?.save(fence);
      read?.forget();
      return { state: 'done', look: looked, applied, hold };
    } catch (thrown) {
      const moved = thrown instanceof PortalError && thrown.code === 'plan-changed';
      if (!moved || attempt === MAX_ATTEMPTS) throw thrown;
    }
  }
}

/** A suspended brand stays as it is, like one that is wrong. */
export function withSuspended(desired: Desired, suspensions: Suspensions): Desired {
  const held = new Set(desired.held.map(({ portalName }) => portalName));
  const added = [...suspensions.keys()].filter((brand) => brand !== ALL_PORTALS && !held.has(brand));
  if (added.length === 0) return desired;
  const { content, complete, problems } = desired;
  return {
    wanted: desired.wanted,
    content,
    complete,
    problems,
    held: [...desired.held, ...added.map((portalName) => ({ portalName, problems: [] }))],
  };
}

/** Leaves everything as it is, and says why. */
async function leave(
  { store, clock, log }: FollowDependencies,
  { fence }: PassOptions,
  hold: Hold | null,
  head: Revision | null,
): Promise<Outcome> {
  if (hold === null) return { state: 'unchanged' };
  log.warn('nothing was applied', { reason: hold.reason, why: hold.message });
  const failed = hold.reason === 'SourceUnreadable';
  const now = clock.now();
  const label = head?.label ?? '';
  const counter = await readChangeCounter(store);
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeConditions(tx, [sourceCondition(null, hold)], label, now);
    const outcome = failed ? 'failed' : 'held';
    const commit = head?.commit ?? null;
    await writePass(tx, { label, commit_id: commit, at: now, outcome, message: hold.message, inputs: null, counter });
  });
  return { state: failed ? 'failed' : 'held', why: hold.message };
}

function unreadable(read: Exclude<Read<Revision>, { state: 'found' }>): Hold {
  const why = read.state === 'unknown' ? read.why : read.what;
  return { reason: 'SourceUnreadable', message: kept(why), until: null };
}

const kept = (why: string): string => `${why}; the last good state is kept`;

function suspensionText({ actor, at, reason }: Suspension): string {
  return `suspended by ${actor} on ${new Date(at).toISOString()}: ${reason}. To go on: portico resume`;
}

function suspendedHold(suspension: Suspension): Hold {
  return { reason: 'Suspended', message: suspensionText(suspension), until: null };
}

/** Why a look that came through has applied nothing newer; null when it has, or when that is what was asked for. */
export function heldBack(outcome: Extract<Outcome, { readonly state: 'unchanged' | 'done' }>): string | null {
  const { hold = null } = outcome;
  const moved = outcome.state === 'done' && outcome.applied.changes.length > 0;
  return moved || hold === null || hold.reason === 'RolledBack' ? null : hold.message;
}

/** One line for whoever asked for the look. */
function wordsOf(outcome: Outcome): string {
  if (outcome.state === 'failed' || outcome.state === 'held') return `${outcome.state}: ${outcome.why}`;
  const why = heldBack(outcome);
  if (why !== null) return `held: ${why}`;
  if (outcome.state === 'unchanged') return 'no changes';
  const { applied, look: looked, hold } = outcome;
  const applying = `${applied.outcome}: ${applied.changes.length} change(s) at ${looked.revision.label}`;
  return hold === null ? applying : `${applying}; ${hold.message}`;
}

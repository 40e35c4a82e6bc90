// What to follow: reads the source's head and chooses the revision that a pass applies, or why none is applied.

import type { Clock } from '../core/clock.ts';
import type { Hold } from '../core/pass-outcome.ts';
import { FIRST_SOURCE, isForeignTo } from '../core/plan/ownership.ts';
import { SHARED } from '../core/plan/resource.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Read } from '../core/read.ts';
import { commitOf, type Revision, revisionLabel, type Source } from '../core/source.ts';
import { type Rollback, readRollbacks } from '../store/rollbacks.ts';
import type { Store } from '../store/store.ts';
import { ALL_PORTALS, type Pin, readPin, readSuspensions, type Suspension } from '../store/tables/requests.ts';
import { lastAppliedCommit } from '../store/tables/revisions.ts';
import { writeSourceHead } from '../store/tables/source-head.ts';
import type { PassLog } from './pass-log.ts';
import { type FollowedSource, type SourcePart, soleSource } from './source-part.ts';
import { chooseTarget, type Target, type TrailerApproval, type Windows } from './target.ts';

/** What decides which revision may be followed. */
export interface FollowPolicy {
  readonly windows: Windows;
  /** File of the allowed signers; null requires no signature. */
  readonly signers: string | null;
}

export interface FollowDependencies extends FollowPolicy {
  /** Which of several sources this is; absent for the only one. */
  readonly followed?: FollowedSource;
  readonly store: Store;
  readonly source: Source;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: PassLog;
}

/** A revision to apply. */
export interface Followed {
  readonly state: 'found';
  readonly revision: Revision;
  /** Why newer commits than this one are not followed; null when there are none. */
  readonly hold: Hold | null;
  /** What commits on the way approve. */
  readonly approved: readonly TrailerApproval[];
  /** The rollback that ends with this revision. */
  readonly endedPin: Pin | undefined;
  readonly suspended: readonly Suspension[];
  readonly rollbacks: readonly Rollback[];
}

/** Nothing to apply. `head` is null where the source could not be read; without a hold, nothing has to be recorded. */
export interface NothingToFollow {
  readonly state: 'none';
  readonly hold: Hold | null;
  readonly head: Revision | null;
}

interface FollowRequest {
  readonly fence: number;
  readonly allowRewind: boolean;
  readonly insist: boolean;
  readonly part: SourcePart;
}

/** @throws PortalError other than `source-unreadable`, which is a hold */
export async function chooseFollowed(
  dependencies: FollowDependencies,
  { fence, allowRewind, insist, part }: FollowRequest,
): Promise<Followed | NothingToFollow> {
  const { store, source, clock, log, followed: { id: sourceId } = soleSource } = dependencies;
  const head = await source.fetch({ insist });
  if (head.state !== 'found') return unreadable(whyNot(head));
  const { id } = head.value;
  const { ownership } = part;
  const label = revisionLabel(id);
  log.about(label);
  await writeSourceHead(store, { fence, source: sourceId }, { label, commit_id: commitOf(id), at: clock.now() });
  const suspended = (await readSuspensions(store)).filter(({ portal }) => !isForeignTo(ownership, portal));
  const all = suspended.find(({ portal }) => portal === ALL_PORTALS);
  if (all !== undefined) return { state: 'none', hold: { reason: 'Suspended', suspension: all }, head: head.value };
  const pin = await readPin(store, sourceId);
  // What the first source shares is rolled back under no name.
  const rollbacks = (await readRollbacks(store)).filter(
    ({ portal }) => !isForeignTo(ownership, portal) && (portal !== SHARED || sourceId === FIRST_SOURCE),
  );
  const target = await targetOf(dependencies, head.value, pin, allowRewind);
  if (!('liftPin' in target)) return target;
  const { revision, hold, approved, liftPin } = target;
  if (revision === null) return { state: 'none', hold, head: head.value };
  log.about(revisionLabel(revision.id));
  return { state: 'found', revision, hold, approved, endedPin: liftPin ? pin : undefined, suspended, rollbacks };
}

async function targetOf(
  { store, source, signers, windows, clock, followed = soleSource }: FollowDependencies,
  head: Revision,
  pin: Pin | undefined,
  allowRewind: boolean,
): Promise<Target | NothingToFollow> {
  const { history } = source;
  if (history === null) return { revision: head, hold: null, approved: [], liftPin: false };
  const applied = await lastAppliedCommit(store, followed.id);
  const now = clock.now();
  try {
    return await chooseTarget({ history, head, applied, pin, signers, windows, allowRewind, now });
  } catch (thrown) {
    return unreadable(`the history of ${revisionLabel(head.id)} cannot be read: ${reasonOf(thrown)}`);
  }
}

const whyNot = (read: Exclude<Read<Revision>, { state: 'found' }>): string =>
  read.state === 'unknown' ? read.why : read.what;

/** The source or its files could not be read: what is live stays. */
function unreadable(why: string): NothingToFollow {
  return { state: 'none', hold: { reason: 'SourceUnreadable', why }, head: null };
}

/** @returns the hold of an error of the source. @throws any other error */
export function unreadableOf(thrown: unknown): NothingToFollow {
  if (thrown instanceof PortalError && thrown.code === 'source-unreadable') return unreadable(thrown.message);
  throw thrown;
}

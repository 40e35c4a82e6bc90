// Follows the source: one look carried all the way, from the revision to applied state and settled certificates.
import type { Clock } from '../core/clock.ts';
import type { GuardLimits } from '../core/guard.ts';
import type { Log } from '../core/log.ts';
import type { Desired } from '../core/plan.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Revision, Source } from '../core/source.ts';
import { writeConditions } from '../store/conditions.ts';
import { readChangeCounter } from '../store/resources.ts';
import { lastAppliedCommit } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';
import { type Applied, apply } from './apply.ts';
import { sourceHeld } from './conditions.ts';
import { type Look, look } from './look.ts';

/** How often a look is repeated when live state moves under it; each repeat starts from what is there then. */
const MAX_ATTEMPTS = 5;

export interface FollowDependencies {
  readonly store: Store;
  readonly source: Source;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: GuardLimits;
  /** Id of the one plan whose guards the operator has lifted; null for a daemon. */
  readonly approved: string | null;
  readonly readDesired: (revision: Revision) => Promise<Desired>;
  /** Whether a commit may follow another; a source that knows no history answers true. */
  readonly descends: (ancestor: string, commit: string) => Promise<boolean>;
  /** What has to follow an apply: certificates and readiness of domains. */
  readonly settle: () => Promise<void>;
}

export type Outcome =
  | { readonly state: 'unchanged' }
  | { readonly state: 'done'; readonly look: Look; readonly applied: Applied }
  | { readonly state: 'held'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

export interface Follower {
  /** One look now. Rejects only when the store fails. */
  once(): Promise<Outcome>;
  /** True when live state was changed by somebody else since the last look. */
  drifted(): Promise<boolean>;
}

export function createFollower(dependencies: FollowDependencies): Follower {
  const { store, source, log } = dependencies;
  let seen: { readonly label: string; readonly counter: number } | undefined;

  const unreadable = async (why: string): Promise<Outcome> => {
    seen = undefined;
    await hold(dependencies, 'SourceUnreadable', `${why}; the last good state is kept`, '');
    return { state: 'failed', why };
  };

  const once = async (): Promise<Outcome> => {
    const read = await source.look();
    if (read.state !== 'found') return unreadable(read.state === 'unknown' ? read.why : read.what);
    const revision = read.value;
    if (seen?.label === revision.label && seen.counter === (await readChangeCounter(store))) {
      return { state: 'unchanged' };
    }
    const rewound = await rewindOf(dependencies, revision);
    if (rewound !== undefined) {
      seen = undefined;
      await hold(dependencies, 'Rewound', rewound, revision.label);
      return { state: 'held', why: rewound };
    }
    const result = await lookAndApply(dependencies, revision).catch(whyUnreadable);
    if (typeof result === 'string') return unreadable(result);
    const { look: looked, applied } = result;
    seen = { label: revision.label, counter: applied.counter };
    await dependencies.settle();
    log.info('applied', { revision: revision.label, outcome: applied.outcome, changes: applied.changes.length });
    return { state: 'done', look: looked, applied };
  };

  return { once, drifted: async () => seen !== undefined && (await readChangeCounter(store)) !== seen.counter };
}

/** Plans and applies; starts over from what is there when live state moves in between. */
async function lookAndApply(
  dependencies: FollowDependencies,
  revision: Revision,
): Promise<{ look: Look; applied: Applied }> {
  const { store, clock } = dependencies;
  for (let attempt = 1; ; attempt += 1) {
    const startedAt = clock.now();
    const looked = await look(revision, dependencies);
    try {
      return { look: looked, applied: await apply(store, looked, startedAt, clock.now()) };
    } catch (thrown) {
      const moved = thrown instanceof PortalError && thrown.code === 'plan-changed';
      if (!moved || attempt === MAX_ATTEMPTS) throw thrown;
    }
  }
}

/** The words of a failed read of the source; anything else that was thrown goes on. */
function whyUnreadable(thrown: unknown): string {
  if (thrown instanceof PortalError && thrown.code === 'source-unreadable') return thrown.message;
  throw thrown;
}

async function hold(
  { store, clock, log }: FollowDependencies,
  reason: 'SourceUnreadable' | 'Rewound',
  why: string,
  revision: string,
): Promise<void> {
  log.warn('nothing was applied', { reason, why });
  await writeConditions(store, [sourceHeld(reason, why)], revision, clock.now());
}

/** Only ever forwards: the words that hold a commit which does not follow the applied one. */
async function rewindOf(dependencies: FollowDependencies, revision: Revision): Promise<string | undefined> {
  if (revision.commit === null) return undefined;
  const last = await lastAppliedCommit(dependencies.store);
  if (last === null || (await dependencies.descends(last, revision.commit))) return undefined;
  return (
    `${revision.label} does not follow the applied commit ${last}: the branch was rewritten, or it is another branch; ` +
    'the last good state is kept. To follow it: portico reconcile --once --allow-rewind'
  );
}

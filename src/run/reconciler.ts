// The reconciler: level-triggered. Every trigger (watch, timer, start-up, operator) only means "look again".
import type { Clock } from '../core/clock.ts';
import type { GuardLimits } from '../core/guard.ts';
import type { Log } from '../core/log.ts';
import type { Desired } from '../core/plan.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Revision, Source } from '../core/source.ts';
import { writeConditions } from '../store/conditions.ts';
import { readChangeCounter } from '../store/resources.ts';
import { lastAppliedCommit } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';
import { type Applied, apply } from './apply.ts';
import { sourceHeld } from './conditions.ts';
import { look } from './look.ts';

/** After a failure the next look comes sooner than the routine one: most are a restart of something else. */
const RETRY_MS = 5_000;

/** How often a look is repeated when live state moves under it; each repeat starts from what is there then. */
const MAX_ATTEMPTS = 5;

export interface ReconcilerDependencies {
  readonly store: Store;
  readonly source: Source;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: GuardLimits;
  /** Milliseconds between routine looks. */
  readonly every: number;
  readonly readDesired: (revision: Revision) => Promise<Desired>;
  /** Whether a commit may follow another; a source that knows no history answers true. */
  readonly descends: (ancestor: string, commit: string) => Promise<boolean>;
  /** What has to follow an apply: certificates and readiness of domains. */
  readonly settle: () => Promise<void>;
}

export type Outcome =
  | { readonly state: 'unchanged' }
  | { readonly state: 'done'; readonly revision: Revision; readonly applied: Applied; readonly desired: Desired }
  | { readonly state: 'held'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

export interface Reconciler {
  /** Asks for a look; many askings before it starts are one look, an asking during a look is one more. */
  poke(): void;
  /** One look now. */
  once(): Promise<Outcome>;
  /** Looks at every poke until aborted; never rejects. */
  run(signal: AbortSignal): Promise<void>;
  /** Asks for a look when one is due: the routine one, the next try after a failure, or because somebody changed live state. */
  tick(): Promise<void>;
}

export function createReconciler(dependencies: ReconcilerDependencies): Reconciler {
  const { store, source, clock, log } = dependencies;
  let seen: { readonly label: string; readonly counter: number } | undefined;
  let asked = true;
  let nextLookAt = 0;
  let wake: () => void = () => undefined;

  const attempt = async (revision: Revision): Promise<Applied & { desired: Desired }> => {
    for (let tries = 1; ; tries += 1) {
      const startedAt = clock.now();
      const looked = await look(revision, { ...dependencies, approved: null });
      try {
        return { ...(await apply(store, looked, startedAt, clock.now())), desired: looked.desired };
      } catch (thrown) {
        const moved = thrown instanceof PortalError && thrown.code === 'plan-changed';
        if (!moved || tries === MAX_ATTEMPTS) throw thrown;
      }
    }
  };

  const hold = async (reason: 'SourceUnreadable' | 'Rewound', why: string, revision: string): Promise<void> => {
    log.warn('nothing was applied', { reason, why });
    await writeConditions(store, [sourceHeld(reason, why)], revision, clock.now());
  };

  const once = async (): Promise<Outcome> => {
    const read = await source.look();
    if (read.state !== 'found') {
      const why = read.state === 'unknown' ? read.why : 'the source holds nothing';
      await hold('SourceUnreadable', `${why}; the last good state is kept`, '');
      seen = undefined;
      return { state: 'failed', why };
    }
    const revision = read.value;
    if (seen?.label === revision.label && seen.counter === (await readChangeCounter(store)))
      return { state: 'unchanged' };
    const rewound = await rewindOf(dependencies, revision);
    if (rewound !== undefined) {
      await hold('Rewound', rewound, revision.label);
      return { state: 'held', why: rewound };
    }
    const applied = await attempt(revision);
    seen = { label: revision.label, counter: applied.counter };
    await dependencies.settle();
    log.info('applied', { revision: revision.label, outcome: applied.outcome, changes: applied.changes.length });
    return { state: 'done', revision, applied, desired: applied.desired };
  };

  const poke = (): void => {
    asked = true;
    wake();
  };

  const lookAndSchedule = async (): Promise<void> => {
    nextLookAt = clock.now() + dependencies.every;
    try {
      const outcome = await once();
      if (outcome.state !== 'failed') return;
    } catch (thrown) {
      log.error('the look failed', { why: reasonOf(thrown) });
    }
    nextLookAt = clock.now() + Math.min(RETRY_MS, dependencies.every);
  };

  return {
    poke,
    once,
    run: async (signal) => {
      signal.addEventListener('abort', () => wake(), { once: true });
      while (!signal.aborted) {
        if (asked) {
          asked = false;
          await lookAndSchedule();
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
    tick: async () => {
      const drifted = seen !== undefined && (await readChangeCounter(store)) !== seen.counter;
      if (drifted || clock.now() >= nextLookAt) poke();
    },
  };
}

/** Only ever forwards: the words that hold a commit which does not follow the applied one. */
async function rewindOf(dependencies: ReconcilerDependencies, revision: Revision): Promise<string | undefined> {
  if (revision.commit === null) return undefined;
  const last = await lastAppliedCommit(dependencies.store);
  if (last === null || (await dependencies.descends(last, revision.commit))) return undefined;
  return (
    `${revision.label} does not follow the applied commit ${last}: the branch was rewritten, or it is another branch; ` +
    'the last good state is kept. To follow it: portico reconcile --once --allow-rewind'
  );
}

// The loop: level-triggered. Every trigger (watch, timer, hook, start-up, operator) only means "look again". New commits go
// before routine looks at the world, and a loop that stands still is started anew.
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Follower } from './follow.ts';
import type { Lease } from './lease.ts';
import type { Rechecks } from './rechecks.ts';

/** After a failure the next look comes sooner than the routine one: most are a restart of something else. */
const RETRY_MS = 5_000;
/** Work that waits while nothing moves for so long is stuck: every wait of a healthy look ends sooner. */
const STUCK_MS = 30_000;
/** A fleet of daemons that started together does not look together for ever. */
const JITTER = 0.1;

export interface LoopDependencies {
  readonly follower: Follower;
  readonly lease: Lease;
  readonly rechecks: Rechecks;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Milliseconds between routine looks. */
  readonly every: number;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Ends what a stuck look waits for: processes, connections. */
  readonly interrupt: () => Promise<void>;
}

export interface Loop {
  /** Asks for a look; many askings before it starts are one look, an asking during a look is one more. */
  poke(): void;
  /** To be called every second: keeps the lease, asks for a look that is due, sees whether anything moves. */
  tick(): Promise<void>;
  /** Looks at every poke until aborted; never rejects. The first look comes at once. */
  run(signal: AbortSignal): Promise<void>;
  /** Whether work goes on: false while work waits and nothing has moved for half a minute. */
  isMoving(): boolean;
  /** True while this process is the active one. */
  isActive(): boolean;
}

export function createLoop(dependencies: LoopDependencies): Loop {
  const { follower, lease, rechecks, clock, log, every, random, interrupt } = dependencies;
  let asked = true;
  let nextLookAt = 0;
  let fence: number | null = null;
  let movedAt = clock.now();
  let working = false;
  /** Grows when a stuck run is given up; what belongs to an earlier one does no more. */
  let generation = 0;
  let wake: () => void = () => undefined;

  const moved = (): void => {
    movedAt = clock.now();
  };
  const poke = (): void => {
    if (!asked && !working) moved();
    asked = true;
    wake();
  };
  const isStuck = (): boolean => (asked || working) && fence !== null && clock.now() - movedAt > STUCK_MS;

  const lookOnce = async (active: number): Promise<void> => {
    nextLookAt = clock.now() + every * (1 + JITTER * (2 * random() - 1));
    try {
      const outcome = await follower.once({ fence: active });
      if (outcome.state === 'done') rechecks.first(hostsIn(outcome.applied.changes));
      await rechecks.start();
      if (outcome.state !== 'failed') return;
    } catch (thrown) {
      if (thrown instanceof PortalError && thrown.code === 'lease-lost') fence = null;
      log.error('the look failed', { why: reasonOf(thrown) });
    }
    nextLookAt = clock.now() + Math.min(RETRY_MS, every);
  };

  const workOnce = async (active: number): Promise<void> => {
    if (asked) {
      asked = false;
      return lookOnce(active);
    }
    return rechecks.next(active).catch((thrown: unknown) => log.error('a re-check failed', { why: reasonOf(thrown) }));
  };

  const runOne = async (signal: AbortSignal, own: number): Promise<void> => {
    while (!signal.aborted && own === generation) {
      if (fence !== null && (asked || rechecks.waiting() > 0)) {
        working = true;
        await workOnce(fence);
        if (own !== generation) return;
        working = false;
        moved();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  };

  const keepLease = async (): Promise<void> => {
    const before = fence;
    fence = await lease.hold();
    if (fence === before) return;
    log.info(fence === null ? 'another reconciler is active' : 'this reconciler is active', { holder: lease.holder() });
    if (fence !== null) {
      moved();
      poke();
    }
  };

  let restart: () => void = () => undefined;
  return {
    poke,
    isMoving: () => !isStuck(),
    isActive: () => fence !== null,
    tick: async () => {
      await keepLease();
      if (fence === null) return;
      if (isStuck()) {
        log.error('nothing has moved for half a minute; the loop starts anew');
        await lease.release();
        fence = null;
        restart();
        return;
      }
      await rechecks.start();
      if (clock.now() >= nextLookAt || (await follower.disturbed())) poke();
      else if (rechecks.waiting() > 0) wake();
    },
    run: async (signal) => {
      await keepLease().catch((thrown: unknown) => log.error('the store was not reached', { why: reasonOf(thrown) }));
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => wake(), { once: true });
        const begin = (): void => {
          const own = generation;
          void runOne(signal, own).then(() => {
            if (own === generation) resolve();
          });
        };
        restart = () => {
          generation += 1;
          working = false;
          asked = true;
          moved();
          void interrupt().finally(begin);
        };
        begin();
      });
      await lease.release().catch(() => undefined);
    },
  };
}

function hostsIn(changes: readonly { readonly kind: string; readonly name: string }[]): string[] {
  return [...new Set(changes.flatMap(({ kind, name }) => (kind === 'domain' || kind === 'certificate' ? [name] : [])))];
}

// The loop: level-triggered. Every trigger (watch, timer, hook, start-up, operator) only requests a pass. New commits go
// before routine re-checks of hosts, and a stuck loop is restarted.

import type { Clock } from '../core/clock.ts';
import { HOUR, SECOND } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { retryWait, sourceRetries } from '../core/retry.ts';
import type { Controllers } from './controllers.ts';
import { type Follower, resultsOf } from './follow.ts';
import type { Lease } from './lease.ts';
import { passLog } from './pass-log.ts';
import type { Rechecks } from './rechecks.ts';

/** Work that makes no progress for this long, beyond what the source may be silent, is stuck: every wait of a healthy pass ends sooner. */
const STUCK_MS = 30 * SECOND;
/** Every row is compared with the files this often, whether or not anything is known to have changed it. */
const WHOLE_MS = 6 * HOUR;
/** Spreads the passes of a fleet of daemons that started together. */
const JITTER = 0.1;

export interface LoopDependencies {
  readonly follower: Follower;
  readonly lease: Lease;
  readonly rechecks: Rechecks;
  readonly controllers: Pick<Controllers, 'wake'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Milliseconds between routine passes. */
  readonly every: number;
  /** Milliseconds that the source may take without a sign of progress. */
  readonly sourceSilence: number;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Ends what a stuck pass waits for: processes, connections. */
  readonly interrupt: () => Promise<void>;
}

export class Loop {
  readonly #parts: LoopDependencies;
  #asked = true;
  #working = false;
  #nextPassAt = 0;
  #nextWholeAt: number;
  #movedAt: number;
  #tickedAt: number;
  /** Passes in a row that failed. */
  #failures = 0;
  #fence: number | null = null;
  /** Grows when a stuck run is given up; what belongs to an earlier one does no more. */
  #generation = 0;
  #wake: () => void = () => undefined;
  #restart: () => void = () => undefined;

  constructor(parts: LoopDependencies) {
    this.#parts = parts;
    this.#movedAt = parts.clock.now();
    this.#tickedAt = this.#movedAt;
    this.#nextWholeAt = this.#movedAt + WHOLE_MS;
  }

  /** Requests a pass; requests before it starts are one pass, requests during a pass are one more. */
  requestPass(): void {
    if (!this.#asked && !this.#working) this.#moved();
    this.#asked = true;
    this.#wake();
  }

  /** False while work waits and nothing has moved for longer than a healthy pass may take. */
  isMoving(): boolean {
    const waiting = this.#asked || this.#working;
    const { clock, sourceSilence } = this.#parts;
    return this.#fence === null || !waiting || clock.now() - this.#movedAt <= sourceSilence + STUCK_MS;
  }

  /** To be called while the source says that something moves: a long fetch is not a stuck one. */
  moved(): void {
    this.#moved();
  }

  /** Passes that were requested and not begun. */
  waiting(): number {
    return this.#asked ? 1 : 0;
  }

  /** True while this process is the active one. */
  isActive(): boolean {
    return this.#fence !== null;
  }

  /** Keeps the lease, requests a pass that is due, restarts a stuck loop. To be called every second. */
  async tick(): Promise<void> {
    const { follower, lease, rechecks, controllers, clock, log } = this.#parts;
    await this.#keepLease();
    if (this.#fence === null) return;
    this.#followClock();
    if (!this.isMoving()) {
      log.error('nothing has moved for too long; the loop restarts');
      await lease.release();
      this.#fence = null;
      this.#restart();
      return;
    }
    await rechecks.start();
    controllers.wake(this.#fence);
    if (clock.now() >= this.#nextPassAt || (await follower.hasPendingWork())) this.requestPass();
    else if (rechecks.waiting() > 0) this.#wake();
  }

  /** A clock that was put back would keep every wait from ending until it is where it was. */
  #followClock(): void {
    const now = this.#parts.clock.now();
    if (now < this.#tickedAt) {
      this.#moved();
      this.#nextPassAt = now;
      this.#nextWholeAt = now + WHOLE_MS;
    }
    this.#tickedAt = now;
  }

  /** Runs a pass at every request until aborted; never rejects. The first pass runs immediately. */
  async run(signal: AbortSignal): Promise<void> {
    const { lease, log } = this.#parts;
    await this.#keepLease().catch((thrown: unknown) => log.error('the store was not reached', why(thrown)));
    signal.addEventListener('abort', () => this.#wake(), { once: true });
    await new Promise<void>((resolve) => {
      const begin = (): void => {
        const own = this.#generation;
        void this.#work(signal, own).then(() => {
          if (own === this.#generation) resolve();
        });
      };
      this.#restart = () => {
        this.#generation += 1;
        this.#working = false;
        this.#asked = true;
        this.#moved();
        void this.#parts.interrupt().finally(begin);
      };
      begin();
    });
    await lease.release().catch(() => undefined);
  }

  async #work(signal: AbortSignal, own: number): Promise<void> {
    const { rechecks } = this.#parts;
    while (!signal.aborted && own === this.#generation) {
      if (this.#fence !== null && (this.#asked || rechecks.waiting() > 0)) {
        this.#working = true;
        await this.#workOnce(this.#fence);
        if (own !== this.#generation) return;
        this.#working = false;
        this.#moved();
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  async #workOnce(fence: number): Promise<void> {
    const { rechecks, controllers, log } = this.#parts;
    if (this.#asked) {
      this.#asked = false;
      return this.#pass(fence);
    }
    await rechecks.next(fence).catch((thrown: unknown) => log.error('a re-check failed', why(thrown)));
    // Domains and certificates that are due now are started immediately.
    controllers.wake(fence);
  }

  async #pass(fence: number): Promise<void> {
    const { follower, rechecks, clock, every, random } = this.#parts;
    const log = passLog(this.#parts.log);
    this.#nextPassAt = clock.now() + every * (1 + JITTER * (2 * random() - 1));
    try {
      const whole = clock.now() >= this.#nextWholeAt;
      const outcome = await follower.once({ fence, whole, log });
      if (whole) this.#nextWholeAt = clock.now() + WHOLE_MS;
      for (const result of resultsOf(outcome))
        if (result.state === 'done') rechecks.first(hostsIn(result.applied.changes));
      await rechecks.start();
      if (outcome.state !== 'failed') {
        this.#failures = 0;
        return;
      }
    } catch (thrown) {
      if (thrown instanceof PortalError && thrown.code === 'lease-lost') this.#fence = null;
      log.error('the pass failed', why(thrown));
    }
    this.#failures += 1;
    // Further and further apart, up to what is usual or longer.
    const wait = retryWait(sourceRetries, this.#failures, random());
    this.#nextPassAt = clock.now() + (this.#failures > sourceRetries.length ? Math.max(wait, every) : wait);
  }

  async #keepLease(): Promise<void> {
    const { lease, log } = this.#parts;
    const before = this.#fence;
    this.#fence = await lease.hold();
    if (this.#fence === before) return;
    const active = this.#fence !== null;
    log.info(active ? 'this reconciler is active' : 'another reconciler is active', { holder: lease.holder() });
    if (!active) return;
    this.#moved();
    this.requestPass();
  }

  #moved(): void {
    this.#movedAt = this.#parts.clock.now();
  }
}

const why = (thrown: unknown) => ({ why: reasonOf(thrown) });

function hostsIn(changes: readonly { readonly kind: string; readonly name: string }[]): string[] {
  return [...new Set(changes.flatMap(({ kind, name }) => (kind === 'domain' || kind === 'certificate' ? [name] : [])))];
}

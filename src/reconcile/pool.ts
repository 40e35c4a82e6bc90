// Works on hosts that are due: several hosts concurrently, one job per host. A job has stored its result when it ends; a job
// that fails frees its host.
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';

export interface PoolOptions {
  /** For the log. */
  readonly name: string;
  /** Hosts with something to do now, at most `limit`. */
  readonly due: (limit: number) => Promise<readonly string[]>;
  /** Checks a host, acts once, and records the result and when it is due again. */
  readonly act: (host: string, fence: number, signal: AbortSignal) => Promise<void>;
  readonly limit: number;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Wait before the next job of a host whose job failed without recording a result. */
const REST_MS = 5_000;

export class Pool {
  readonly #options: PoolOptions;
  readonly #busy = new Map<string, Promise<void>>();
  readonly #resting = new Map<string, number>();
  readonly #stopping = new AbortController();
  #filling: Promise<void> | undefined;
  #again = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts what is due, as far as there is room; what becomes due while jobs run is started when they end. */
  fill(fence: number): Promise<void> {
    this.#again = true;
    this.#filling ??= this.#fillAll(fence).finally(() => {
      this.#filling = undefined;
    });
    return this.#filling;
  }

  /** Resolves when nothing is due and nothing runs. */
  async drain(fence: number): Promise<void> {
    await this.fill(fence);
    while (this.#busy.size > 0) {
      await Promise.race(this.#busy.values());
      await this.fill(fence);
    }
  }

  /** Asks the running jobs to stop where they are, and waits for them. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#busy.values());
  }

  async #fillAll(fence: number): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#fillOnce(fence);
    }
  }

  async #fillOnce(fence: number): Promise<void> {
    const { due, limit, clock } = this.#options;
    if (this.#busy.size >= limit || this.#stopping.signal.aborted) return;
    // Those at work are due until they have written; those that rest are too.
    const hosts = await due(limit + this.#resting.size);
    const now = clock.now();
    for (const [host, until] of this.#resting) if (until <= now) this.#resting.delete(host);
    const free = hosts.filter((host) => !this.#busy.has(host) && !this.#resting.has(host));
    for (const host of free.slice(0, limit - this.#busy.size)) this.#start(host, fence);
  }

  #start(host: string, fence: number): void {
    const { name, act, clock, log } = this.#options;
    const job = act(host, fence, this.#stopping.signal)
      .catch((thrown: unknown) => {
        this.#resting.set(host, clock.now() + REST_MS);
        log.error('a job failed', { pool: name, host, why: reasonOf(thrown) });
      })
      .then(() => {
        this.#busy.delete(host);
        return this.fill(fence).catch((thrown: unknown) => log.error('nothing was started', { why: reasonOf(thrown) }));
      });
    this.#busy.set(host, job);
  }
}

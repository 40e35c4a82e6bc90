// A queue of work that many owners share: many pieces at a time, few of one owner and of one lane (a server, a channel), each with a deadline, the
// owners in turn, so that what stalls delays only what goes through it. What is due is read from the store, where each piece is claimed.
import type { Clock } from '../clock.ts';

export interface QueueLimits {
  /** Pieces at a time in one process. */
  readonly total: number;
  readonly perOwner: number;
  readonly perLane: number;
  /** Milliseconds after which a piece gives up its place. Whatever it does has deadlines of its own; this one is for what they miss. */
  readonly deadlineMs: number;
}

/** Resolves when the work has ended, or after that many milliseconds. */
export type Within = (milliseconds: number, work: Promise<void>) => Promise<void>;

export interface WorkQueueParts<Item> {
  readonly clock: Pick<Clock, 'now'>;
  readonly limits: QueueLimits;
  /** Owners of what is due, mostly portals; the longest due first. */
  readonly owners: (now: number) => Promise<readonly string[]>;
  /** Claims the longest due piece of an owner. Undefined when none is left. */
  readonly claim: (owner: string, now: number) => Promise<Item | undefined>;
  /** Does one piece, and records what came of it. Resolves with whether it counts as done; a rejection leaves it to its claim, which ends. */
  readonly run: (owner: string, item: Item) => Promise<boolean>;
  /** Holds the deadline of the limits; without it a piece has those of its own alone. */
  readonly within?: Within | undefined;
  /** What else bounds the pieces of an owner, as the name of a server. Without it, each owner has a lane of its own. */
  readonly laneOf?: (owner: string) => string;
}

export interface WorkQueue {
  /** Starts what is due and has room, without waiting for it; what ends makes room for more. Rejects when the store cannot be read. */
  fill(): Promise<void>;
  /** Works until nothing is due. @returns how many pieces were done */
  drain(): Promise<number>;
  /** Starts no more and waits for what is on its way. */
  close(): Promise<void>;
}

export function createWorkQueue<Item>(parts: WorkQueueParts<Item>): WorkQueue {
  return new Queue(parts);
}

class Queue<Item> implements WorkQueue {
  readonly #parts: WorkQueueParts<Item>;
  readonly #flights = new Set<Promise<void>>();
  readonly #held = new Counts();
  #filling: Promise<number> | null = null;
  #closed = false;
  #done = 0;

  constructor(parts: WorkQueueParts<Item>) {
    this.#parts = parts;
  }

  async fill(): Promise<void> {
    await this.#fill();
  }

  async drain(): Promise<number> {
    for (;;) {
      const started = await this.#fill();
      if (this.#flights.size > 0) await Promise.race(this.#flights);
      else if (started === 0) return this.#done;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#filling?.catch(() => undefined);
    await Promise.all(this.#flights);
  }

  #fill(): Promise<number> {
    this.#filling ??= this.#fillOnce().finally(() => {
      this.#filling = null;
    });
    return this.#filling;
  }

  /** One piece of each owner in turn, until nothing is due that has room. @returns how many were started */
  async #fillOnce(): Promise<number> {
    const { clock, owners, claim } = this.#parts;
    let started = 0;
    let waiting = await owners(clock.now());
    while (waiting.length > 0 && !this.#closed) {
      const next: string[] = [];
      for (const owner of waiting) {
        const keys = this.#keysOf(owner);
        if (!this.#hasRoom(keys)) continue;
        const item = await claim(owner, clock.now());
        if (item === undefined) continue;
        this.#start(owner, keys, item);
        started += 1;
        next.push(owner);
      }
      waiting = next;
    }
    return started;
  }

  #keysOf(owner: string): Keys {
    return { owner: `owner ${owner}`, lane: `lane ${this.#parts.laneOf?.(owner) ?? owner}` };
  }

  #hasRoom({ owner, lane }: Keys): boolean {
    const { total, perOwner, perLane } = this.#parts.limits;
    return this.#flights.size < total && this.#held.of(owner) < perOwner && this.#held.of(lane) < perLane;
  }

  #bounded(work: Promise<void>): Promise<void> {
    const { within, limits } = this.#parts;
    return within === undefined ? work : within(limits.deadlineMs, work);
  }

  #start(owner: string, keys: Keys, item: Item): void {
    this.#held.add(keys, 1);
    const work = this.#parts.run(owner, item).then(
      (done) => {
        if (done) this.#done += 1;
      },
      // The store was not reached: the claim ends, and the piece is done again.
      () => undefined,
    );
    const landed = this.#bounded(work).then(() => {
      this.#held.add(keys, -1);
      this.#flights.delete(landed);
      if (!this.#closed) void this.#fill().catch(() => undefined);
    });
    this.#flights.add(landed);
  }
}

interface Keys {
  readonly owner: string;
  readonly lane: string;
}

/** How many there are of each key. */
class Counts {
  readonly #counts = new Map<string, number>();

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  add({ owner, lane }: Keys, more: number): void {
    for (const key of [owner, lane]) {
      const count = this.of(key) + more;
      if (count > 0) this.#counts.set(key, count);
      else this.#counts.delete(key);
    }
  }
}

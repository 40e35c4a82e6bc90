// The queue that empties the outbox: many emails on their way concurrently, few of one portal and of one server, so that a server that
// stalls delays only what goes through it.

import { type PortalName, storedPortalName } from '../core/ids.ts';
import { type ClaimedEmail, claimEmail, type DeliveryParts, deliverClaimed, portalsWithDueEmails } from './outbox.ts';

/** Emails on their way in one process. Far more than healthy servers need: what stalls is given up after a minute. */
const MAX_TOTAL = 200;
/** Of one server: those of the operator take many portals' emails. */
const MAX_OF_SERVER = 8;
const MAX_OF_PORTAL = 4;

export interface DeliveryQueueParts extends DeliveryParts {
  /** The name of the server that a portal's emails go through, by which they are bounded. Without it, each portal counts as one. */
  readonly serverOf?: (portal: PortalName) => string;
}

export interface DeliveryQueue {
  /** Sends what is due and has room, without waiting for it; what was sent makes room for more. Rejects when the store cannot be read. */
  fill(): Promise<void>;
  /** Sends until nothing is due. @returns how many were sent */
  drain(): Promise<number>;
  /** Starts no more and waits for what is on its way. */
  close(): Promise<void>;
}

export function createDeliveryQueue(parts: DeliveryQueueParts): DeliveryQueue {
  return new Queue(parts);
}

class Queue implements DeliveryQueue {
  readonly #parts: DeliveryQueueParts;
  readonly #flights = new Set<Promise<void>>();
  readonly #held = new Counts();
  #filling: Promise<number> | null = null;
  #closed = false;
  #sent = 0;

  constructor(parts: DeliveryQueueParts) {
    this.#parts = parts;
  }

  async fill(): Promise<void> {
    await this.#fill();
  }

  async drain(): Promise<number> {
    for (;;) {
      const started = await this.#fill();
      if (this.#flights.size > 0) await Promise.race(this.#flights);
      else if (started === 0) return this.#sent;
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

  /** One email of each portal in turn, the longest due first, until nothing is due that has room. @returns how many were started */
  async #fillOnce(): Promise<number> {
    const { store, clock } = this.#parts;
    let started = 0;
    let waiting: readonly string[] = await portalsWithDueEmails(store, clock.now());
    while (waiting.length > 0 && !this.#closed) {
      const next: string[] = [];
      for (const name of waiting) {
        const portal = storedPortalName(name);
        const keys = this.#keysOf(portal);
        if (!this.#hasRoom(keys)) continue;
        const email = await claimEmail(store, name, clock.now());
        if (email === undefined) continue;
        this.#start(portal, keys, email);
        started += 1;
        next.push(name);
      }
      waiting = next;
    }
    return started;
  }

  #keysOf(portal: PortalName): Keys {
    return { portal: `portal ${portal}`, server: `server ${this.#parts.serverOf?.(portal) ?? portal}` };
  }

  #hasRoom({ portal, server }: Keys): boolean {
    const isFree = this.#held.of(portal) < MAX_OF_PORTAL && this.#held.of(server) < MAX_OF_SERVER;
    return this.#flights.size < MAX_TOTAL && isFree;
  }

  #start(portal: PortalName, keys: Keys, email: ClaimedEmail): void {
    this.#held.add(keys, 1);
    const flight = deliverClaimed(this.#parts, portal, email).then(
      (delivered) => {
        if (delivered) this.#sent += 1;
      },
      // The store was not reached: the claim ends, and the email is sent again.
      () => undefined,
    );
    const landed = flight.then(() => {
      this.#held.add(keys, -1);
      this.#flights.delete(landed);
      if (!this.#closed) void this.#fill().catch(() => undefined);
    });
    this.#flights.add(landed);
  }
}

interface Keys {
  readonly portal: string;
  readonly server: string;
}

/** How many there are of each key. */
class Counts {
  readonly #counts = new Map<string, number>();

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  add({ portal, server }: Keys, more: number): void {
    for (const key of [portal, server]) {
      const count = this.of(key) + more;
      if (count > 0) this.#counts.set(key, count);
      else this.#counts.delete(key);
    }
  }
}

// Which renewals are planned for which hour, so that the next one finds a quiet one.

import { type Life, spreadRenewal } from '../core/certificates/renewal.ts';
import { HOUR } from '../core/durations.ts';
import type { Store } from '../store/store.ts';
import { plannedRenewals } from '../store/tables/certificates.ts';

export class RenewalCalendar {
  readonly #store: Store;
  #read: Promise<void> | undefined;
  #planned = new Map<number, number>();
  #total = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The time for a new certificate; `before` is that of the one it replaces. */
  async plan(life: Life, before: number | null, random: number): Promise<number> {
    this.#read ??= plannedRenewals(this.#store).then(({ planned, total }) => {
      this.#planned = planned;
      this.#total = total;
    });
    await this.#read;
    const at = spreadRenewal(life, this.#planned, Math.max(1, this.#total), random);
    this.move(before, at);
    if (before === null) this.#total += 1;
    return at;
  }

  /** A renewal is planned for another time. */
  move(from: number | null, to: number | null): void {
    if (from !== null) this.#add(from, -1);
    if (to !== null) this.#add(to, 1);
  }

  #add(at: number, by: number): void {
    const hour = Math.floor(at / HOUR);
    const load = (this.#planned.get(hour) ?? 0) + by;
    if (load > 0) this.#planned.set(hour, load);
    else this.#planned.delete(hour);
  }
}

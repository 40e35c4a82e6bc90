// A sample of a customer's calls over the last seconds or hours, for alerts and small graphs.

import { sql } from 'kysely';
import { HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

/** Calls that one sample reads at most. Samples longer than an hour are taken from the hourly sums. */
const MAX_RAW = 20_000;

export interface Sample {
  readonly attempts: number;
  readonly connected: number;
  /** Seconds. */
  readonly duration: number;
  /** Mean post-dial delay in seconds; null where no call has one, or the sample is longer than an hour. */
  readonly pdd: number | null;
}

/** The calls that began in `[from, to)`; a range of more than an hour is rounded to whole hours. */
export async function sampleOf(store: Store, customer: CustomerId, from: number, to: number): Promise<Sample> {
  return to - from <= HOUR ? fromCalls(store, customer, from, to) : fromHours(store, customer, from, to);
}

async function fromCalls(store: Store, customer: CustomerId, from: number, to: number): Promise<Sample> {
  const rows = await store
    .selectFrom('cdr')
    .select(['connected', 'duration', 'pdd'])
    .where('customer', '=', customer)
    .where('call_time', '>=', from)
    .where('call_time', '<', to)
    .limit(MAX_RAW)
    .execute();
  const delays = rows.flatMap(({ pdd }) => (pdd === null ? [] : [pdd]));
  const connected = rows.filter((row) => row.connected === 1);
  return {
    attempts: rows.length,
    connected: connected.length,
    duration: connected.reduce((sum, row) => sum + row.duration, 0),
    pdd: delays.length === 0 ? null : delays.reduce((sum, delay) => sum + delay, 0) / delays.length / 1000,
  };
}

async function fromHours(store: Store, customer: CustomerId, from: number, to: number): Promise<Sample> {
  const row = await store
    .selectFrom('cdr_hour')
    .select([
      sql<number | null>`sum(attempts)`.as('attempts'),
      sql<number | null>`sum(connected)`.as('connected'),
      sql<number | null>`sum(duration)`.as('duration'),
    ])
    .where('customer', '=', customer)
    .where('slot', '>=', from - (from % HOUR))
    .where('slot', '<', to)
    .executeTakeFirstOrThrow();
  const count = (value: number | null): number => Number(value ?? 0);
  return { attempts: count(row.attempts), connected: count(row.connected), duration: count(row.duration), pdd: null };
}

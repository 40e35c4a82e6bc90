// Concurrent calls, as the operator's switches report them.
import type { Reach } from '../../core/access/reach.ts';
import { type CustomerId, isCustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';
import { batchesOf } from '../../store/tables/resources.ts';

/** Age in milliseconds after which the report of a switch no longer counts. */
const FRESH_MS = 120_000;

export interface ChannelReading {
  readonly customer: CustomerId;
  /** The switch; several of one customer add up. */
  readonly origin: string;
  readonly channels: number;
  /** Calls per second; null where the switch does not report them. */
  readonly cps: number | null;
}

/** Reads a posted report. @returns the reading, or why it is invalid */
export function readingOf(value: unknown): ChannelReading | string {
  if (typeof value !== 'object' || value === null) return 'no object';
  const { customer, origin = 'api', channels, cps = null } = value as Readonly<Record<string, unknown>>;
  if (typeof customer !== 'string' || !isCustomerId(customer)) return 'customer: an id such as CUST-1042';
  if (typeof origin !== 'string' || !/^[\w.-]{1,64}$/.test(origin)) return 'origin: up to 64 letters, digits, dots';
  if (!isCount(channels) || !Number.isInteger(channels)) return 'channels: a whole number';
  if (cps !== null && !isCount(cps)) return 'cps: a number';
  return { customer, origin, channels, cps };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1_000_000;

/** Stores the newest reading of each switch. @returns the customers that do not exist in the portals that are reached */
export async function storeReadings(
  store: Store,
  readings: readonly ChannelReading[],
  reach: Reach,
  now: number,
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>(readings.map(({ customer }) => customer));
  for (const ids of batchesOf([...missing], 500)) {
    const known = store.selectFrom('customer').select('id').where('id', 'in', ids);
    const rows = await (reach === 'all' ? known : known.where('portal', 'in', [...reach])).execute();
    for (const { id } of rows) missing.delete(id);
  }
  const newest = new Map(readings.map((reading) => [`${reading.customer}\0${reading.origin}`, reading]));
  const rows = [...newest.values()]
    .filter(({ customer }) => !missing.has(customer))
    .map(({ customer, origin, channels, cps }) => ({ customer, origin, channels, cps, at: now }));
  for (const values of batchesOf(rows, 500)) {
    await store
      .insertInto('channel')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['customer', 'origin']).doUpdateSet((eb) => ({
          channels: eb.ref('excluded.channels'),
          cps: eb.ref('excluded.cps'),
          at: eb.ref('excluded.at'),
        })),
      )
      .execute();
  }
  return missing;
}

/** Concurrent calls now, summed over all switches; null where none has reported recently. */
export async function liveChannels(
  store: Store,
  customer: CustomerId,
  now: number,
): Promise<{ readonly channels: number; readonly cps: number | null } | null> {
  const rows = await store
    .selectFrom('channel')
    .select(['channels', 'cps'])
    .where('customer', '=', customer)
    .where('at', '>', now - FRESH_MS)
    .execute();
  if (rows.length === 0) return null;
  const reported = rows.flatMap(({ cps }) => (cps === null ? [] : [cps]));
  return {
    channels: rows.reduce((sum, row) => sum + row.channels, 0),
    cps: reported.length === 0 ? null : reported.reduce((sum, cps) => sum + cps, 0),
  };
}

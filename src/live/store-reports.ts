// Store what switches report: single reports in any order, and snapshots that end what they do not name.
import type { Reach } from '../core/access/reach.ts';
import { limits } from '../core/limits/limits.ts';
import { insertBatches } from '../store/insert-batches.ts';
import type { LiveStateTable, LiveTopic } from '../store/schema/calls.ts';
import type { Store, Tx } from '../store/store.ts';
import { batchesOf } from '../store/tables/resources.ts';
import { type LiveState, OVER_MS, type Report, withReport } from './report.ts';

/** Values of one statement. */
const PER_STATEMENT = 500;

/** Why a report is not taken. */
export type Refused = 'no-customer' | 'too-many';

export interface Stored {
  readonly taken: number;
  /** Reports of something unknown that came too late. */
  readonly late: number;
  /** Of those that a snapshot did not name. */
  readonly ended: number;
  /** By the index of the report. */
  readonly refused: ReadonlyMap<number, Refused>;
}

/** A whole list of what an origin has: what is not in it is over. */
export interface Snapshot {
  readonly topic: LiveTopic;
  readonly origin: string;
  /** When it was made, by the clock of the switch. */
  readonly at: number;
}

interface Input {
  readonly topic: LiveTopic;
  readonly reports: readonly Report[];
  /** Null for single reports. */
  readonly snapshot: Snapshot | null;
  readonly reach: Reach;
  /** UTC milliseconds. */
  readonly now: number;
}

/** Stores reports in one transaction. Customers in portals that are not reached do not exist. */
export async function storeReports(store: Store, { topic, reports, snapshot, reach, now }: Input): Promise<Stored> {
  const reached = await customersReached(store, [...new Set(reports.map(({ customer }) => customer))], reach);
  const refused = new Map<number, Refused>();
  const byCustomer = new Map<string, (readonly [index: number, report: Report])[]>();
  for (const [index, report] of reports.entries()) {
    if (!reached.has(report.customer)) refused.set(index, 'no-customer');
    else byCustomer.set(report.customer, [...(byCustomer.get(report.customer) ?? []), [index, report]]);
  }
  return store.transaction().execute(async (tx) => {
    let late = 0;
    const leaving = snapshot === null ? [] : await customersWith(tx, snapshot, reach);
    // In one order in every transaction, so that no two of them wait for each other.
    for (const customer of [...new Set([...byCustomer.keys(), ...leaving])].sort()) {
      await claim(tx, topic, customer);
      const own = byCustomer.get(customer) ?? [];
      const { states, tooLate, tooMany } = await merged(tx, { topic, customer }, own, now);
      late += tooLate;
      for (const index of tooMany) refused.set(index, 'too-many');
      await write(tx, states);
    }
    const ended = snapshot === null ? 0 : await endUnnamed(tx, snapshot, { customers: leaving, now });
    return { taken: reports.length - refused.size - late, late, ended, refused };
  });
}

/** Counts the change, and has every other transaction about the customer wait for this one. */
async function claim(tx: Tx, topic: LiveTopic, customer: string): Promise<void> {
  await tx
    .insertInto('live_version')
    .values({ topic, customer, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['topic', 'customer']).doUpdateSet((eb) => ({ version: eb('live_version.version', '+', 1) })),
    )
    .execute();
}

async function customersReached(store: Store, customers: readonly string[], reach: Reach): Promise<Set<string>> {
  const found = new Set<string>();
  for (const ids of batchesOf(customers, PER_STATEMENT)) {
    const known = store.selectFrom('customer').select('id').where('id', 'in', ids);
    const rows = await (reach === 'all' ? known : known.where('portal', 'in', [...reach])).execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** The customers of the reach that the origin has something of. */
async function customersWith(tx: Tx, { topic, origin }: Snapshot, reach: Reach): Promise<string[]> {
  const rows = await tx
    .selectFrom('live_state')
    .select('customer')
    .distinct()
    .where('topic', '=', topic)
    .where('origin', '=', origin)
    .where('ended', '=', 0)
    .$if(reach !== 'all', (query) =>
      query.where('customer', 'in', (eb) =>
        eb
          .selectFrom('customer')
          .select('id')
          .where('portal', 'in', [...reach]),
      ),
    )
    .execute();
  return rows.map(({ customer }) => customer);
}

interface Merged {
  readonly states: readonly LiveState[];
  readonly tooLate: number;
  /** Indexes of reports beyond the limit of the customer. */
  readonly tooMany: readonly number[];
}

/** What is known of the customer's things after the reports. */
async function merged(
  tx: Tx,
  { topic, customer }: { readonly topic: LiveTopic; readonly customer: string },
  reports: readonly (readonly [index: number, report: Report])[],
  now: number,
): Promise<Merged> {
  const known = await statesOf(tx, { topic, customer }, [...new Set(reports.map(([, { id }]) => id))]);
  const changed = new Map<string, LiveState>();
  const tooMany: number[] = [];
  let room = limits.liveStatesOfCustomer - (reports.length === 0 ? 0 : await countOf(tx, topic, customer));
  let tooLate = 0;
  for (const [index, report] of reports) {
    const key = keyOf(report);
    const before = changed.get(key) ?? known.get(key);
    const state = withReport(before, report, now);
    if (state === null) tooLate += 1;
    else if (before === undefined && room <= 0) tooMany.push(index);
    else {
      if (before === undefined) room -= 1;
      changed.set(key, state);
    }
  }
  return { states: [...changed.values()], tooLate, tooMany };
}

const keyOf = ({ origin, id }: Pick<Report, 'origin' | 'id'>): string => `${origin}\n${id}`;

async function countOf(tx: Tx, topic: LiveTopic, customer: string): Promise<number> {
  const { count } = await tx
    .selectFrom('live_state')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('topic', '=', topic)
    .where('customer', '=', customer)
    .where('ended', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function statesOf(
  tx: Tx,
  { topic, customer }: { readonly topic: LiveTopic; readonly customer: string },
  ids: readonly string[],
): Promise<Map<string, LiveState>> {
  const states = new Map<string, LiveState>();
  for (const some of batchesOf(ids, PER_STATEMENT)) {
    const rows = await tx
      .selectFrom('live_state')
      .selectAll()
      .where('topic', '=', topic)
      .where('customer', '=', customer)
      .where('id', 'in', some)
      .execute();
    for (const row of rows) states.set(keyOf(row), stateOf(row));
  }
  return states;
}

/** The state of a row. Customers and bodies were checked before they were stored. */
export const stateOf = ({ ends_at, seen_at, ended, body, customer, ...row }: LiveStateTable): LiveState => ({
  ...row,
  customer: customer as LiveState['customer'],
  body: JSON.parse(body) as LiveState['body'],
  ...{ endsAt: ends_at, seenAt: seen_at, ended: ended === 1 },
});

async function write(tx: Tx, states: readonly LiveState[]): Promise<void> {
  await insertBatches(tx, states, rowOf, (values) =>
    tx
      .insertInto('live_state')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['topic', 'customer', 'origin', 'id']).doUpdateSet((eb) => ({
          ...{ since: eb.ref('excluded.since'), body: eb.ref('excluded.body'), at: eb.ref('excluded.at') },
          ...{ seen_at: eb.ref('excluded.seen_at'), ends_at: eb.ref('excluded.ends_at') },
          ended: eb.ref('excluded.ended'),
        })),
      ),
  );
}

const rowOf = ({ topic, customer, origin, id, since, body, at, seenAt, endsAt, ended }: LiveState) => ({
  ...{ topic, customer, origin, id, since, body: JSON.stringify(body), at },
  ...{ seen_at: seenAt, ends_at: endsAt, ended: ended ? 1 : 0 },
});

/** Ends what the snapshot did not name. What is known from after it was made stays: a call may have begun since. */
async function endUnnamed(
  tx: Tx,
  { topic, origin, at }: Snapshot,
  { customers, now }: { readonly customers: readonly string[]; readonly now: number },
): Promise<number> {
  let ended = 0;
  for (const some of batchesOf(customers, PER_STATEMENT)) {
    const { numUpdatedRows } = await tx
      .updateTable('live_state')
      .set({ ended: 1, ends_at: now + OVER_MS })
      .where('topic', '=', topic)
      .where('origin', '=', origin)
      .where('ended', '=', 0)
      .where('customer', 'in', some)
      .where('seen_at', '<', now)
      .where('at', '<=', Math.min(at, now))
      .executeTakeFirst();
    ended += Number(numUpdatedRows);
  }
  return ended;
}

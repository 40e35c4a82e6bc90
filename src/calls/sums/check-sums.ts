// Verification of the sums against the calls, customer by customer, and rebuilding of sums that differ.

import { type RawBuilder, sql } from 'kysely';
import { DAY, HOUR } from '../../core/durations.ts';
import type { Store, Tx } from '../../store/store.ts';
import { SHORT_S } from './rollups.ts';

export interface SumsCheck {
  readonly customer: string;
  /** Id of the customer. */
  readonly calls: number;
  /** Rows of sums that differ from the calls, are missing, or have none. */
  readonly wrong: { readonly hours: number; readonly days: number; readonly codes: number; readonly total: boolean };
}

export const sumsMatch = ({ wrong }: SumsCheck): boolean =>
  wrong.hours === 0 && wrong.days === 0 && wrong.codes === 0 && !wrong.total;

/** Checks one customer after the other, to bound memory. */
export async function* checkSums(store: Store): AsyncGenerator<SumsCheck> {
  for (const customer of await customersOf(store)) yield await checkOne(store, customer);
}

/** Computes the sums of a customer from its calls. Charges of deleted calls remain in the balance. */
export async function rebuildSums(store: Store, customer: string): Promise<void> {
  await store.transaction().execute(async (tx) => {
    for (const { table, slot } of tables) {
      await tx.deleteFrom(table).where('customer', '=', customer).execute();
      await sql`
        insert into ${sql.table(table)} (customer, slot, ${columns}, longest)
        select customer, ${slot}, ${sums}, max(duration) from cdr where customer = ${customer} group by ${keys(slot)}`.execute(
        tx,
      );
    }
    await tx.deleteFrom('cdr_code').where('customer', '=', customer).execute();
    await sql`
      insert into cdr_code (customer, slot, sip_code, attempts)
      select customer, ${hourOf}, sip_code, count(*) from cdr where customer = ${customer} and sip_code is not null
      group by customer, ${hourOf}, sip_code`.execute(tx);
    await rebuildTotal(tx, customer);
  });
}

async function rebuildTotal(tx: Tx, customer: string): Promise<void> {
  await tx
    .insertInto('cdr_total')
    .values({ customer, charge: 0, deleted_charge: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .updateTable('cdr_total')
    .set((eb) => ({
      charge: eb(
        'deleted_charge',
        '+',
        eb
          .selectFrom('cdr_day')
          .select(sql<number>`coalesce(sum(charge), 0)`.as('charge'))
          .where('customer', '=', customer),
      ),
    }))
    .where('customer', '=', customer)
    .execute();
}

const hourOf = sql.raw(`call_time - call_time % ${HOUR}`);
const dayOf = sql.raw(`call_time - call_time % ${DAY}`);
const tables = [
  { table: 'cdr_hour', slot: hourOf },
  { table: 'cdr_day', slot: dayOf },
] as const;
const columns = sql.raw(
  'destination_name, direction, attempts, connected, dtmf, short, duration, billed_duration, charge',
);
const sums = sql.raw(`coalesce(destination_name, ''), coalesce(direction, ''), count(*), sum(connected), count(dtmf),
  sum(case when connected = 1 and duration <= ${SHORT_S} then 1 else 0 end), sum(duration), sum(billed_duration), sum(charge)`);
const keys = (slot: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`customer, ${slot}, coalesce(destination_name, ''), coalesce(direction, '')`;

async function customersOf(store: Store): Promise<string[]> {
  const { rows } = await sql<{ customer: string }>`
    select customer from cdr_total union select customer from cdr_day union
    select id from customer order by 1`.execute(store);
  return rows.map(({ customer }) => customer);
}

async function checkOne(store: Store, customer: string): Promise<SumsCheck> {
  const differences = async (left: RawBuilder<unknown>, right: RawBuilder<unknown>): Promise<number> => {
    const { rows } = await sql<{ count: number | string }>`
      select count(*) as count from (
        select * from (${left} except ${right}) as extra union all select * from (${right} except ${left}) as missing
      ) as different`.execute(store);
    return Number(rows[0]?.count ?? 0);
  };
  const [hours, days] = await sequentially(tables, ({ table, slot }) =>
    differences(
      sql`select slot, ${columns} from ${sql.table(table)} where customer = ${customer}`,
      sql`select ${slot}, ${sums} from cdr where customer = ${customer} group by ${keys(slot)}`,
    ),
  );
  const codes = await differences(
    sql`select slot, sip_code, attempts from cdr_code where customer = ${customer}`,
    sql`select ${hourOf}, sip_code, count(*) from cdr where customer = ${customer} and sip_code is not null
        group by ${hourOf}, sip_code`,
  );
  const { rows } = await sql<{ calls: number | string; counted: string | null; summed: string | null }>`
    select (select count(*) from cdr where customer = ${customer}) as calls,
      (select cast(charge - deleted_charge as text) from cdr_total where customer = ${customer}) as counted,
      (select cast(sum(charge) as text) from cdr where customer = ${customer}) as summed`.execute(store);
  const [row] = rows;
  const total = BigInt(row?.counted ?? 0) !== BigInt(row?.summed ?? 0);
  return { customer, calls: Number(row?.calls ?? 0), wrong: { hours: hours ?? 0, days: days ?? 0, codes, total } };
}

async function sequentially<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

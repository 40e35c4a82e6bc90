// Retention of calls: deletes calls that a portal no longer keeps, with their sums, in short transactions; their charges stay in the balance.

import { sql } from 'kysely';
import { DAY } from '../../core/durations.ts';
import { callMonths, dropCallMonth } from '../../store/call-months.ts';
import { monthRange } from '../../store/dialects/call-months.ts';
import type { Store } from '../../store/store.ts';
import { addToSums } from '../sums/rollups.ts';
import { removePlaces } from './places.ts';

/** Calls that one transaction deletes: few enough that other writers do not wait noticeably. */
const STEP = 2_000;

/** The start of the UTC day that lies `13 months`, `90 days` or `2 years` before now; undefined for another form. */
export function retentionStart(keep: string, now: number): number | undefined {
  const match = /^([1-9]\d{0,3}) (day|month|year)s?$/.exec(keep);
  if (match === null) return undefined;
  const count = Number(match[1]);
  const today = new Date(now - (now % DAY));
  if (match[2] === 'day') return today.getTime() - count * DAY;
  const months = match[2] === 'year' ? 12 * count : count;
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()];
  // The 31st of a shorter month is its last day.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day, lastDay));
}

/** Refuses calls of the portal before `since` from now on. Never moves back, or deleted calls could be imported and charged again. */
export async function setRetentionHorizon(store: Store, portal: string, since: number): Promise<void> {
  await store
    .insertInto('cdr_horizon')
    .values({ portal, since })
    .onConflict((conflict) => conflict.column('portal').doUpdateSet({ since }).where('cdr_horizon.since', '<', since))
    .execute();
}

/** Deletes the calls before the portals' horizons, in at most `steps` transactions. @returns how many were deleted */
export async function deleteOldCalls(store: Store, steps: number): Promise<number> {
  await dropOldMonths(store);
  const owners = await store
    .selectFrom('customer')
    .innerJoin('cdr_horizon', 'cdr_horizon.portal', 'customer.portal')
    .select(['customer.id', 'cdr_horizon.since'])
    .orderBy('customer.id')
    .execute();
  let deleted = 0;
  let left = steps;
  for (const { id, since } of owners) {
    for (let gone = STEP; gone === STEP && left > 0; left -= 1) {
      gone = await deleteStep(store, id, since);
      deleted += gone;
    }
  }
  return deleted;
}

/** Deletes the oldest calls of a customer, at most `STEP`, together with their share of the sums. */
async function deleteStep(store: Store, customer: string, since: number): Promise<number> {
  return store.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('cdr')
      .selectAll()
      .where('customer', '=', customer)
      .where('call_time', '<', since)
      .orderBy('call_time')
      .orderBy('id')
      .limit(STEP)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return 0;
    await tx
      .deleteFrom('cdr')
      .where('customer', '=', customer)
      .where('call_time', '<=', last.call_time)
      .where((eb) => eb.or([eb('call_time', '<', last.call_time), eb('id', '<=', last.id)]))
      .execute();
    await removePlaces(tx, JSON.stringify(rows.map(({ id }) => id)));
    await addToSums(tx, [], rows);
    const charge = rows.reduce((sum, row) => sum + row.charge, 0);
    await tx
      .updateTable('cdr_total')
      .set((eb) => ({ charge: eb('charge', '+', charge), deleted_charge: eb('deleted_charge', '+', charge) }))
      .where('customer', '=', customer)
      .execute();
    return rows.length;
  });
}

/**
 * Drops whole months that no portal keeps, with their sums, where the store has a table for each month (PostgreSQL): the duration
 * does not depend on the number of calls.
 */
async function dropOldMonths(store: Store): Promise<void> {
  const months = await callMonths(store);
  if (months.length === 0) return;
  const { rows } = await sql<{ since: number }>`
    select min(coalesce(h.since, 0)) as since from customer c left join cdr_horizon h on h.portal = c.portal`.execute(
    store,
  );
  const since = Number(rows[0]?.since ?? 0);
  for (const month of months) {
    const [from, to] = monthRange(month);
    if (to > since) return;
    await store.transaction().execute(async (tx) => {
      await sql`
        update cdr_total t set deleted_charge = t.deleted_charge + s.charge
        from (select customer, sum(charge) as charge from cdr_day where slot >= ${from} and slot < ${to} group by 1) s
        where s.customer = t.customer`.execute(tx);
      for (const table of ['cdr_hour', 'cdr_day', 'cdr_code'] as const) {
        await tx.deleteFrom(table).where('slot', '>=', from).where('slot', '<', to).execute();
      }
      await dropCallMonth(tx, month);
    });
  }
}

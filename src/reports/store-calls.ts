// Writes a batch of calls with their hourly sums in one transaction: reports read the sums, never all calls.
import { hash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import { compareText } from '../core/problem.ts';
import type { Database } from '../store/schema.ts';
import type { CdrTable } from '../store/schema-calls.ts';
import type { Store } from '../store/store.ts';
import type { CallRecord } from './formats/record.ts';

const HOUR = 3_600_000;
/** 32 columns each: below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL. */
const ROWS_PER_STATEMENT = 500;

export type NewCall = Omit<CallRecord, 'customer'> & { readonly customer: CustomerId };

/**
 * Stores the calls whose (origin, call id) is not there yet, and adds exactly those to `cdr_hour`, all or nothing.
 * Answers how many were new. Safe with other imports at the same time: the insert itself tells which rows it added.
 */
export async function storeCalls(store: Store, origin: string, calls: readonly NewCall[]): Promise<number> {
  const rows = new Map<string, Insertable<CdrTable>>();
  for (const call of calls) {
    if (!rows.has(call.call_id)) rows.set(call.call_id, { ...call, origin, id: idOf(origin, call.call_id) });
  }
  // In one order for all: two imports that wait for each other's rows would wait for ever.
  const all = [...rows.values()].sort((left, right) => compareText(left.call_id, right.call_id));
  return store.transaction().execute(async (tx) => {
    const added: Insertable<CdrTable>[] = [];
    for (let start = 0; start < all.length; start += ROWS_PER_STATEMENT) {
      const fresh = await tx
        .insertInto('cdr')
        .values(all.slice(start, start + ROWS_PER_STATEMENT))
        // Of either key: an import of the same call at the same time may be met at both.
        .onConflict((conflict) => conflict.doNothing())
        .returning('call_id')
        .execute();
      for (const { call_id } of fresh) {
        const row = rows.get(call_id);
        if (row !== undefined) added.push(row);
      }
    }
    await addToHours(tx, added);
    await addToTotals(tx, added);
    return added.length;
  });
}

/** 53 bits of a digest: the same call has the same id in every store. */
function idOf(origin: string, callId: string): number {
  const digest = hash('sha256', `${origin}\0${callId}`, 'buffer');
  return digest.readUIntBE(0, 6) * 32 + (digest.readUInt8(6) >> 3);
}

type HourRow = Insertable<Database['cdr_hour']>;

async function addToHours(tx: Store, calls: readonly Insertable<CdrTable>[]): Promise<void> {
  const sums = hourlySums(calls);
  const hours = [...sums.keys()].sort(compareText).flatMap((key) => sums.get(key) ?? []);
  for (let start = 0; start < hours.length; start += ROWS_PER_STATEMENT) {
    await tx
      .insertInto('cdr_hour')
      .values(hours.slice(start, start + ROWS_PER_STATEMENT))
      .onConflict((conflict) =>
        conflict.columns(['customer', 'hour', 'destination_name', 'direction']).doUpdateSet((eb) => ({
          attempts: eb('cdr_hour.attempts', '+', eb.ref('excluded.attempts')),
          connected: eb('cdr_hour.connected', '+', eb.ref('excluded.connected')),
          dtmf: eb('cdr_hour.dtmf', '+', eb.ref('excluded.dtmf')),
          duration: eb('cdr_hour.duration', '+', eb.ref('excluded.duration')),
          billed_duration: eb('cdr_hour.billed_duration', '+', eb.ref('excluded.billed_duration')),
          charge: eb('cdr_hour.charge', '+', eb.ref('excluded.charge')),
        })),
      )
      .execute();
  }
}

/** In one order, for the same reason as the calls. */
async function addToTotals(tx: Store, calls: readonly Insertable<CdrTable>[]): Promise<void> {
  const totals = new Map<string, number>();
  for (const { customer, charge } of calls) totals.set(customer, (totals.get(customer) ?? 0) + charge);
  for (const customer of [...totals.keys()].sort(compareText)) {
    const charge = totals.get(customer) ?? 0;
    await tx
      .insertInto('cdr_total')
      .values({ customer, charge })
      .onConflict((conflict) =>
        conflict.column('customer').doUpdateSet((eb) => ({ charge: eb('cdr_total.charge', '+', charge) })),
      )
      .execute();
  }
}

function hourlySums(calls: readonly Insertable<CdrTable>[]): Map<string, HourRow> {
  const sums = new Map<string, HourRow>();
  for (const call of calls) {
    const hour = call.call_time - (call.call_time % HOUR);
    const [name, direction] = [call.destination_name ?? '', call.direction ?? ''];
    const key = `${call.customer}\0${hour}\0${name}\0${direction}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = {
        customer: call.customer,
        hour,
        destination_name: name,
        direction,
        attempts: 0,
        connected: 0,
        dtmf: 0,
        duration: 0,
        billed_duration: 0,
        charge: 0,
      };
      sums.set(key, sum);
    }
    sum.attempts += 1;
    sum.connected += call.connected;
    sum.dtmf += call.dtmf === null ? 0 : 1;
    sum.duration += call.duration;
    sum.billed_duration += call.billed_duration;
    sum.charge += call.charge;
  }
  return sums;
}

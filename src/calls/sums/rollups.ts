// The sums that reports read: by hour, by day, by SIP code, and in total. Updated in the transaction that stores the calls, by
// adding each call and subtracting each call that a correction replaces.

import { DAY, HOUR } from '../../core/durations.ts';
import { compareText } from '../../core/problem.ts';
import { insertBatches } from '../../store/insert-batches.ts';
import type { CdrCodeTable, CdrSumTable, CdrTable } from '../../store/schema/calls.ts';
import type { Tx } from '../../store/store.ts';

/** Seconds up to which a connected call counts as short (column `sdp`, short duration percentage). */
export const SHORT_S = 6;

type Summed = Pick<
  CdrTable,
  | 'customer'
  | 'call_time'
  | 'destination_name'
  | 'direction'
  | 'sip_code'
  | 'connected'
  | 'dtmf'
  | 'duration'
  | 'billed_duration'
  | 'charge'
>;

/** Sums of an hour or a day of a customer, by destination and direction. */
interface Slot {
  readonly customer: string;
  readonly slot: number;
  readonly sums: Map<string, CdrSumTable>;
}

/** Calls of an hour or a day by SIP code. */
interface Hour extends Slot {
  readonly codes: Map<number, CdrCodeTable>;
}

/** Adds calls to all sums and subtracts others. Rows are locked in one order, so that two imports cannot deadlock. */
export async function addToSums(tx: Tx, added: readonly Summed[], removed: readonly Summed[]): Promise<void> {
  const known = new Map<string, Hour>();
  addCalls(known, added, 1);
  addCalls(known, removed, -1);
  const hours = [...known.values()].sort(
    (left, right) => compareText(left.customer, right.customer) || left.slot - right.slot,
  );
  await writeSums(tx, 'cdr_hour', hours.flatMap(inOrder));
  await writeSums(tx, 'cdr_day', daysOf(hours).flatMap(inOrder));
  await writeCodes(
    tx,
    hours.flatMap(({ codes }) => [...codes.values()].sort((left, right) => left.sip_code - right.sip_code)),
  );
  await writeTotals(tx, hours);
}

/** Successive calls mostly share an hour, so the last one is cached. */
function addCalls(hours: Map<string, Hour>, calls: readonly Summed[], sign: 1 | -1): void {
  let hour: Hour | undefined;
  for (const call of calls) {
    const slot = call.call_time - (call.call_time % HOUR);
    if (hour === undefined || hour.slot !== slot || hour.customer !== call.customer) {
      const key = `${call.customer}\0${slot}`;
      hour = hours.get(key) ?? { customer: call.customer, slot, sums: new Map(), codes: new Map() };
      hours.set(key, hour);
    }
    addCall(hour, call, sign);
  }
}

function addCall({ customer, slot, sums, codes }: Hour, call: Summed, sign: 1 | -1): void {
  const { destination_name: name, direction, sip_code: code, duration } = call;
  const names = `${name ?? ''}\0${direction ?? ''}`;
  let sum = sums.get(names);
  if (sum === undefined) {
    sum = emptySum(customer, slot, name ?? '', direction ?? '');
    sums.set(names, sum);
  }
  sum.attempts += sign;
  sum.connected += sign * call.connected;
  if (call.dtmf !== null) sum.dtmf += sign;
  if (call.connected === 1 && duration <= SHORT_S) sum.short += sign;
  sum.duration += sign * duration;
  sum.billed_duration += sign * call.billed_duration;
  sum.charge += sign * call.charge;
  if (sign === 1 && duration > sum.longest) sum.longest = duration;
  if (code === null) return;
  const known = codes.get(code);
  if (known === undefined) codes.set(code, { customer, slot, sip_code: code, attempts: sign });
  else known.attempts += sign;
}

const emptySum = (customer: string, slot: number, name: string, direction: string): CdrSumTable => ({
  customer,
  slot,
  destination_name: name,
  direction,
  attempts: 0,
  connected: 0,
  dtmf: 0,
  short: 0,
  duration: 0,
  billed_duration: 0,
  charge: 0,
  longest: 0,
});

/** The numbers that add up. */
const summed = ['attempts', 'connected', 'dtmf', 'short', 'duration', 'billed_duration', 'charge'] as const;

/** Sums sorted hours to days, in order. */
function daysOf(hours: readonly Slot[]): Slot[] {
  const days: Slot[] = [];
  for (const { customer, slot: start, sums } of hours) {
    const slot = start - (start % DAY);
    let day = days.at(-1);
    if (day?.customer !== customer || day.slot !== slot) {
      day = { customer, slot, sums: new Map() };
      days.push(day);
    }
    for (const [names, sum] of sums) addSum(day, names, sum);
  }
  return days;
}

function addSum({ slot, sums }: Slot, names: string, hour: CdrSumTable): void {
  const day = sums.get(names);
  if (day === undefined) {
    sums.set(names, { ...hour, slot });
    return;
  }
  for (const column of summed) day[column] += hour[column];
  day.longest = Math.max(day.longest, hour.longest);
}

const inOrder = ({ sums }: Slot): CdrSumTable[] =>
  [...sums].sort(([left], [right]) => compareText(left, right)).map(([, sum]) => sum);

async function writeSums(tx: Tx, table: 'cdr_hour' | 'cdr_day', rows: readonly CdrSumTable[]): Promise<void> {
  await insertBatches(
    tx,
    rows,
    (row) => row,
    (values) =>
      tx
        .insertInto(table)
        .values(values)
        .onConflict((conflict) =>
          conflict.columns(['customer', 'slot', 'destination_name', 'direction']).doUpdateSet((eb) => ({
            ...Object.fromEntries(
              summed.map((column) => [column, eb(`${table}.${column}`, '+', eb.ref(`excluded.${column}`))]),
            ),
            longest: eb
              .case()
              .when(`${table}.longest`, '>', eb.ref('excluded.longest'))
              .then(eb.ref(`${table}.longest`))
              .else(eb.ref('excluded.longest'))
              .end(),
          })),
        ),
  );
  // A correction can remove the last call of a row.
  if (!rows.some(({ attempts }) => attempts <= 0)) return;
  const gone = rows.filter(({ attempts }) => attempts <= 0);
  for (const { customer, slot } of gone) {
    await tx
      .deleteFrom(table)
      .where('customer', '=', customer)
      .where('slot', '=', slot)
      .where('attempts', '=', 0)
      .execute();
  }
}

async function writeCodes(tx: Tx, rows: readonly CdrCodeTable[]): Promise<void> {
  await insertBatches(
    tx,
    rows,
    (row) => row,
    (values) =>
      tx
        .insertInto('cdr_code')
        .values(values)
        .onConflict((conflict) =>
          conflict
            .columns(['customer', 'sip_code', 'slot'])
            .doUpdateSet((eb) => ({ attempts: eb('cdr_code.attempts', '+', eb.ref('excluded.attempts')) })),
        ),
  );
  for (const { customer, slot, attempts } of rows) {
    if (attempts > 0) continue;
    await tx
      .deleteFrom('cdr_code')
      .where('customer', '=', customer)
      .where('slot', '=', slot)
      .where('attempts', '=', 0)
      .execute();
  }
}

async function writeTotals(tx: Tx, hours: readonly Slot[]): Promise<void> {
  const totals = new Map<string, number>();
  for (const { customer, sums } of hours) {
    let total = totals.get(customer) ?? 0;
    for (const { charge } of sums.values()) total += charge;
    totals.set(customer, total);
  }
  await insertBatches(
    tx,
    [...totals],
    ([customer, charge]) => ({ customer, charge, deleted_charge: 0 }),
    (values) =>
      tx
        .insertInto('cdr_total')
        .values(values)
        .onConflict((conflict) =>
          conflict
            .column('customer')
            .doUpdateSet((eb) => ({ charge: eb('cdr_total.charge', '+', eb.ref('excluded.charge')) })),
        ),
  );
}

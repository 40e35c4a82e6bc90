// Charges of packages: which are due, and posting each exactly once.

import { sha256 } from '../core/canonical.ts';
import { DAY } from '../core/durations.ts';
import { type Micros, parseMicros } from '../core/money/money.ts';
import { listRecords, type RecordBody } from '../customers/records.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

/** Charges that one run posts for a package; more that are overdue follow with later runs. */
const MAX_CHARGES = 400;

export interface DueCharge {
  /** `setup`, or the UTC day that it is due on. */
  readonly period: string;
  readonly amount: Micros;
  readonly at: number;
}

/**
 * The charges of a package from when the account got it until `now`, oldest first: the setup once, then each period's, on
 * the day of the week or month that it names (a month that is too short: its last day), within its first and last day.
 */
export function dueCharges(body: RecordBody<'package'>, since: number, now: number): readonly DueCharge[] {
  const quantity = BigInt(body.quantity ?? 1);
  const price = (text: string | undefined): Micros => (parseMicros(text ?? '0') ?? 0n) * quantity;
  const start = Math.max(midnight(since), body.startDate === undefined ? 0 : Date.parse(`${body.startDate}T00:00:00Z`));
  const end = body.endDate === undefined ? now : Math.min(now, Date.parse(`${body.endDate}T23:59:59Z`));
  if (start > end) return [];
  const setup = price(body.setupRetail);
  const charges: DueCharge[] = setup > 0n ? [{ period: 'setup', amount: setup, at: start }] : [];
  const amount = price(body.retail);
  for (const at of dueDays(body.frequency, body.frequencyMatch ?? 0, start, end)) {
    if (amount > 0n) charges.push({ period: new Date(at).toISOString().slice(0, 10), amount, at });
  }
  return charges;
}

/** The days that fall due; the first period is charged at the start, whatever day that is. */
function dueDays(frequency: RecordBody<'package'>['frequency'], match: number, start: number, end: number): number[] {
  const days = [start];
  if (frequency === 'once') return days;
  for (let day = start + DAY; day <= end && days.length < MAX_CHARGES; day += DAY) {
    if (isDue(frequency, match, start, day)) days.push(day);
  }
  return days;
}

function isDue(frequency: 'daily' | 'weekly' | 'monthly', match: number, start: number, day: number): boolean {
  if (frequency === 'daily') return true;
  const date = new Date(day);
  if (frequency === 'weekly') return (date.getUTCDay() || 7) === (match || new Date(start).getUTCDay() || 7);
  const wanted = match || new Date(start).getUTCDate();
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(wanted, last);
}

const midnight = (time: number): number => time - (time % DAY);

/** Posts the due charges of a customer's packages, except of those that the operator's system charges. @returns how many were new */
export async function postDueCharges(store: Store, scope: Scope, now: number): Promise<number> {
  let posted = 0;
  for (const { id, body, createdAt } of await listRecords(store, scope, 'package')) {
    if (body.autoDecrementCredit !== true) continue;
    for (const { period, amount, at } of dueCharges(body, createdAt, now)) {
      const result = await within(store, scope)
        .insert('package_charge', {
          id: sha256(`${id}\0${period}`).slice(0, 32),
          package: id,
          description: body.name,
          amount: Number(amount),
          created_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      posted += Number(result.numInsertedOrUpdatedRows ?? 0n);
    }
  }
  return posted;
}

export interface PackageCharge {
  readonly description: string;
  readonly amount: Micros;
  readonly createdAt: number;
}

/** The newest charges of packages. */
export async function chargesOf(store: Store, scope: Scope, limit: number): Promise<PackageCharge[]> {
  const rows = await within(store, scope)
    .select('package_charge')
    .select(['description', 'amount', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

// Charges of packages: the setup, each period, what a period's minimum lacks, and the credit for included minutes. Each is posted once.

import { sha256 } from '../core/canonical.ts';
import { DAY } from '../core/durations.ts';
import type { CustomerId } from '../core/ids.ts';
import { type Micros, parseMicros } from '../core/money/money.ts';
import { everyRecord, type RecordBody, type StoredRecord } from '../customers/records.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { type Included, includedMinutes } from './included-minutes.ts';
import { dayName, openPeriods, type Period, periodsOf } from './package-periods.ts';

/** Newest charges of a package among which the last one of a period is looked for. */
const NEWEST = 50;

export interface DueCharge {
  /** `setup`, or the UTC day that it is due on. */
  readonly period: string;
  readonly amount: Micros;
  readonly at: number;
}

type Customer = Scope & { readonly customer: CustomerId };
type Package = StoredRecord<'package'>;

/** The charges of a package from when the account got it until `now`, oldest first: the setup once, then each period's on its first day. */
export function dueCharges(body: RecordBody<'package'>, since: number, now: number): readonly DueCharge[] {
  const periods = periodsOf(body, since, now);
  const [first] = periods;
  const setup = priceOf(body, body.setupRetail);
  const amount = priceOf(body, body.retail);
  return [
    ...(first === undefined || setup === 0n ? [] : [{ period: 'setup', amount: setup, at: first.from }]),
    ...(amount === 0n ? [] : periods.map(({ from }) => ({ period: dayName(from), amount, at: from }))),
  ];
}

const priceOf = ({ quantity = 1 }: RecordBody<'package'>, text: string | undefined): Micros => {
  const price = (parseMicros(text ?? '0') ?? 0n) * BigInt(quantity);
  return price > 0n ? price : 0n;
};

/**
 * Posts the due charges of a customer's packages, except of those that the operator's system charges. What falls due while the customer is
 * disabled is never charged. @returns how many were new
 */
export async function postDueCharges(store: Store, scope: Customer, now: number): Promise<number> {
  const packages = (await everyRecord(store, scope, 'package')).filter(({ body }) => body.autoDecrementCredit === true);
  if (packages.length === 0) return 0;
  const isDisabled = await disabled(store, scope);
  let posted = 0;
  for (const item of packages) {
    const last = await lastPeriod(store, scope, item.id);
    for (const { period, amount, at } of dueCharges(item.body, item.createdAt, now)) {
      // The periods before the last one that was posted are past, whatever has changed in the package since.
      if (at < last) continue;
      posted += await post(store, scope, { item, name: period, amount: isDisabled ? 0n : amount, at });
    }
  }
  const kept = await keptSince(store, scope);
  const included = (await includedMinutes(store, scope.customer, packages, now)).filter(({ from }) => from >= kept);
  for (const item of packages) {
    const own = included.filter((period) => period.package === item.id);
    for (const { from, credit } of own)
      await adjust(store, scope, { item, name: `included ${dayName(from)}`, amount: -credit, at: from });
    if (!isDisabled) await postMinimum(store, scope, { item, included: own, kept, now });
  }
  return posted;
}

async function disabled(store: Store, { customer }: Customer): Promise<boolean> {
  const row = await store.selectFrom('customer').select('status').where('id', '=', customer).executeTakeFirst();
  return row?.status === 'disabled';
}

/** Since when all calls are kept: what older ones made of a period stays as it is. */
async function keptSince(store: Store, { portal }: Customer): Promise<number> {
  const row = await store.selectFrom('cdr_horizon').select('since').where('portal', '=', portal).executeTakeFirst();
  return row?.since ?? 0;
}

interface NamedCharge {
  readonly item: Package;
  /** What it is for; with the package it is the identity of the charge. */
  readonly name: string;
  readonly amount: Micros;
  readonly at: number;
}

const chargeId = (item: string, name: string): string => sha256(`${item}\0${name}`).slice(0, 32);

/** When the last period began that was posted; 0 before the first. The operator's own charges of the package do not count. */
async function lastPeriod(store: Store, scope: Customer, item: string): Promise<number> {
  const rows = await within(store, scope)
    .select('package_charge')
    .select(['id', 'created_at'])
    .where('package', '=', item)
    .orderBy('created_at', 'desc')
    .limit(NEWEST)
    .execute();
  return rows.find(({ id, created_at: at }) => id === chargeId(item, dayName(at)))?.created_at ?? 0;
}

async function post(store: Store, scope: Customer, { item, name, amount, at }: NamedCharge): Promise<number> {
  const result = await within(store, scope)
    .insert('package_charge', {
      ...{ id: chargeId(item.id, name), package: item.id, description: item.body.name },
      ...{ amount: Number(amount), created_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n);
}

/** Posts a charge or a credit that follows from calls, or corrects it where they have changed. */
async function adjust(store: Store, scope: Customer, charge: NamedCharge): Promise<void> {
  const changed = await within(store, scope)
    .update('package_charge')
    .set({ amount: Number(charge.amount) })
    .where('id', '=', chargeId(charge.item.id, charge.name))
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n && charge.amount !== 0n) await post(store, scope, charge);
}

interface Minimum {
  readonly item: Package;
  readonly included: readonly Included[];
  readonly kept: number;
  readonly now: number;
}

/** Charges what the calls of an ended period have cost less than its minimum, on the day after. */
async function postMinimum(store: Store, scope: Customer, { item, included, kept, now }: Minimum): Promise<void> {
  const minimum = priceOf(item.body, item.body.minimumSpend);
  if (minimum === 0n) return;
  for (const period of openPeriods(item.body, item.createdAt, now)) {
    if (period.to > now || period.from < kept) continue;
    const credit = included.find(({ from }) => from === period.from)?.credit ?? 0n;
    const lacking = minimum - (await spentIn(store, scope.customer, period)) + credit;
    const amount = lacking > 0n ? lacking : 0n;
    await adjust(store, scope, { item, name: `minimum ${dayName(period.from)}`, amount, at: period.to });
  }
}

async function spentIn(store: Store, customer: CustomerId, { from, to }: Period): Promise<Micros> {
  const row = await store
    .selectFrom('cdr_day')
    .select((eb) => eb.cast<string | null>(eb.fn.sum('charge'), 'text').as('charge'))
    .where('customer', '=', customer)
    .where('slot', '>=', from)
    .where('slot', '<', to)
    .executeTakeFirst();
  return BigInt(row?.charge ?? 0);
}

export interface PackageCharge {
  readonly description: string;
  /** Negative for included minutes. */
  readonly amount: Micros;
  readonly createdAt: number;
  /** Whether it is for a day, and not for a time: the reader's clock does not move it. */
  readonly isDay: boolean;
}

/** How many charges of packages there are. */
export async function countCharges(store: Store, scope: Scope): Promise<number> {
  const row = await within(store, scope)
    .select('package_charge')
    .select((eb) => eb.fn.countAll<number | string>().as('all'))
    .where('amount', '!=', 0)
    .executeTakeFirstOrThrow();
  return Number(row.all);
}

/** Charges of packages, the newest first, without the first ones. */
export async function chargesOf(store: Store, scope: Scope, limit: number, first = 0): Promise<PackageCharge[]> {
  const rows = await within(store, scope)
    .select('package_charge')
    .select(['description', 'amount', 'created_at as createdAt'])
    .where('amount', '!=', 0)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(first)
    .execute();
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount), isDay: row.createdAt % DAY === 0 }));
}

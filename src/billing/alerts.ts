// Alert rules: each is measured regularly; a notification is sent when it begins to hold, and repeated while it does.

import { liveChannels } from '../calls/sums/channels.ts';
import { sampleOf } from '../calls/sums/sample.ts';
import { DAY, MINUTE } from '../core/durations.ts';
import type { CustomerId } from '../core/ids.ts';
import { alertsDue, type DueAlert } from '../customers/across.ts';
import type { RecordBody } from '../customers/records.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store, Tx } from '../store/store.ts';
import { ledgerOf } from './ledger.ts';

type Rule = RecordBody<'alert'>;

/** How often a rule is evaluated. */
const EVALUATE_MS = MINUTE;
const DEFAULT_SAMPLE_S = 300;

export interface RaisedAlert {
  readonly scope: Scope & { readonly customer: CustomerId };
  readonly rule: Rule;
  readonly value: number;
  /** True for the first time, false for a repetition. */
  readonly first: boolean;
}

/** Queues the notifications of an alert in the transaction that records them as sent: a process that ends sends all of them or none. */
export type SendAlert = (tx: Tx, alert: RaisedAlert) => Promise<void>;

/** Whether an area is measured in units of a currency. */
export const measuresMoney = (area: Rule['area']): boolean => area === 'balance' || area === 'daily-spend';

/** Decides what an evaluation changes. A `null` value could not be measured and changes nothing. */
export function evaluateRule(rule: Rule, value: number | null, raised: boolean): 'raise' | 'hold' | 'reset' | 'quiet' {
  if (value === null) return raised ? 'hold' : 'quiet';
  if (!raised) return compare(value, rule.operator, rule.threshold) ? 'raise' : 'quiet';
  return isOver(rule, value) ? 'reset' : 'hold';
}

/** Resolved only beyond the reset threshold, so that a value that swings around the threshold notifies once. */
function isOver({ operator, threshold, resetThreshold = threshold }: Rule, value: number): boolean {
  if (compare(value, operator, threshold)) return false;
  if (operator === '=') return true;
  return operator.startsWith('<') ? value >= resetThreshold : value <= resetThreshold;
}

function compare(value: number, operator: Rule['operator'], threshold: number): boolean {
  switch (operator) {
    case '<':
      return value < threshold;
    case '<=':
      return value <= threshold;
    case '=':
      return value === threshold;
    case '>=':
      return value >= threshold;
    case '>':
      return value > threshold;
  }
}

/**
 * What a rule measures: units of the currency (`balance`, `daily-spend` since midnight UTC), percent (`asr`), seconds (`acd`,
 * `pdd`), calls a second (`cps`), concurrent calls (`channels`): as switches report them, else the mean of the sample. Null where there were no calls to measure, and where the
 * threshold is in another currency than the account's by now.
 */
export async function measure(store: Store, scope: Scope & { customer: CustomerId }, rule: Rule, now: number) {
  if (measuresMoney(rule.area) && !(await isInCurrency(store, scope.customer, rule))) return null;
  if (rule.area === 'balance') return units((await ledgerOf(store, scope)).balance);
  if (rule.area === 'daily-spend') return spentSince(store, scope.customer, now - (now % DAY));
  const seconds = rule.samplePeriod ?? DEFAULT_SAMPLE_S;
  const sample = await sampleOf(store, scope.customer, now - seconds * 1000, now);
  switch (rule.area) {
    case 'asr':
      return sample.attempts === 0 ? null : (100 * sample.connected) / sample.attempts;
    case 'acd':
      return sample.connected === 0 ? null : sample.duration / sample.connected;
    case 'pdd':
      return sample.pdd;
    case 'cps':
      return sample.attempts / seconds;
    case 'channels':
      return (await liveChannels(store, scope.customer, now))?.channels ?? sample.duration / seconds;
  }
}

async function isInCurrency(store: Store, customer: CustomerId, { currency }: Rule): Promise<boolean> {
  if (currency === undefined) return true;
  const own = await store.selectFrom('customer').select('currency').where('id', '=', customer).executeTakeFirst();
  return own?.currency === currency;
}

/** Whole units of the currency. For comparisons only: sums stay exact in micro-units. */
const units = (micros: bigint): number => Number(micros) / 1e6;

async function spentSince(store: Store, customer: CustomerId, since: number): Promise<number> {
  const row = await store
    .selectFrom('cdr_hour')
    .select((eb) => eb.cast<string | null>(eb.fn.sum('charge'), 'text').as('charge'))
    .where('customer', '=', customer)
    .where('slot', '>=', since)
    .executeTakeFirst();
  return units(BigInt(row?.charge ?? 0));
}

/** Evaluates the rules that are due, batch by batch until none is left, and sends their notifications. Several processes share the work. */
export async function evaluateAlerts(store: Store, now: number, send: SendAlert, limit = 500): Promise<void> {
  for (let ours = limit; ours > 0; ) {
    const due = await alertsDue(store, now, limit);
    ours = 0;
    for (const one of due) {
      if (!(await claim(store, one.scope, one.id, one.state?.nextCheck ?? null, now))) continue;
      ours += 1;
      if (one.rule.paused !== true) await evaluateDue(store, one, now, send);
    }
    // The others of a full batch are those of another process.
    if (due.length < limit) return;
  }
}

async function evaluateDue(
  store: Store,
  { scope, id, rule, state }: DueAlert,
  now: number,
  send: SendAlert,
): Promise<void> {
  const value = await measure(store, scope, rule, now);
  const verdict = evaluateRule(rule, value, state?.raised ?? false);
  const repeat = (rule.repeat ?? 0) * 1000;
  const again = verdict === 'hold' && repeat > 0 && now - (state?.sentAt ?? 0) >= repeat;
  const isSent = value !== null && (verdict === 'raise' || again);
  await store.transaction().execute(async (tx) => {
    await within(tx, scope)
      .update('alert_state')
      .set({
        raised: verdict === 'raise' || verdict === 'hold' ? 1 : 0,
        value: value === null ? null : String(value),
        ...(isSent ? { sent_at: now } : {}),
      })
      .where('alert', '=', id)
      .execute();
    if (isSent) await send(tx, { scope, rule, value, first: verdict === 'raise' });
  });
}

async function claim(store: Store, scope: Scope, alert: string, seen: number | null, now: number): Promise<boolean> {
  const next = now + EVALUATE_MS;
  if (seen === null) {
    const result = await within(store, scope)
      .insert('alert_state', { alert, raised: 0, value: null, sent_at: null, next_check: next })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }
  const result = await within(store, scope)
    .update('alert_state')
    .set({ next_check: next })
    .where('alert', '=', alert)
    .where('next_check', '=', seen)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface AlertState {
  readonly raised: boolean;
  readonly value: string | null;
  readonly sentAt: number | null;
}

/** The state of each rule of an account, by rule id. */
export async function alertStates(store: Store, scope: Scope): Promise<ReadonlyMap<string, AlertState>> {
  const rows = await within(store, scope)
    .select('alert_state')
    .select(['alert', 'raised', 'value', 'sent_at'])
    .execute();
  return new Map(rows.map((row) => [row.alert, { raised: row.raised === 1, value: row.value, sentAt: row.sent_at }]));
}

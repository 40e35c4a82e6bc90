// Included minutes: which seconds of calls the packages of a customer cover, and what those calls have cost.
import type { CustomerId } from '../core/ids.ts';
import type { Micros } from '../core/money/money.ts';
import type { RecordBody, StoredRecord } from '../customers/records.ts';
import type { Store } from '../store/store.ts';
import { openPeriods, type Period } from './package-periods.ts';

/** Calls that are read with one query. */
const STEP = 1_000;

/** The minutes of one period of a package. */
export interface Included extends Period {
  readonly package: string;
  /** Seconds. */
  readonly free: number;
  readonly used: number;
  /** What the covered seconds have cost. */
  readonly credit: Micros;
}

interface Window extends Included {
  used: number;
  credit: Micros;
  /** In lower case; null for every destination. */
  readonly destinations: ReadonlySet<string> | null;
}

/** Whether the minutes of a package are counted here, and not reported by the operator's system. */
export const countsMinutes = ({ autoDecrementCredit, freeMinutes = 0, usedMinutes }: RecordBody<'package'>): boolean =>
  autoDecrementCredit === true && freeMinutes > 0 && usedMinutes === undefined;

/**
 * The last periods of packages with their minutes, used up by the calls that were rated here in the order in which they were made; where several
 * packages cover a call, the first by id does. A call that is covered in part costs the share of the rest.
 */
export async function includedMinutes(
  store: Store,
  customer: CustomerId,
  packages: readonly StoredRecord<'package'>[],
  now: number,
): Promise<readonly Included[]> {
  const windows = packages.filter(({ body }) => countsMinutes(body)).flatMap((item) => windowsOf(item, now));
  const from = Math.min(...windows.map((window) => window.from));
  const until = Math.min(now, Math.max(...windows.map(({ to }) => to)));
  for await (const calls of ratedCalls(store, customer, from, until)) {
    for (const call of calls) cover(call, windows);
    if (windows.every(({ used, free }) => used === free)) break;
  }
  return windows;
}

function windowsOf({ id, body, createdAt }: StoredRecord<'package'>, now: number): Window[] {
  const { destinations = [], freeMinutes = 0, quantity = 1 } = body;
  const named = destinations.length === 0 ? null : new Set(destinations.map((name) => name.toLowerCase()));
  return openPeriods(body, createdAt, now).map((period) => ({
    ...period,
    ...{ package: id, free: freeMinutes * quantity * 60, used: 0, credit: 0n, destinations: named },
  }));
}

interface RatedCall {
  readonly call_time: number;
  readonly id: number;
  readonly destination_name: string | null;
  readonly billed_duration: number;
  readonly charge: number;
}

function cover({ call_time: at, destination_name: name, billed_duration: billed, charge }: RatedCall, all: Window[]) {
  let covered = 0;
  /** What the first `seconds` of the call have cost. */
  const costOf = (seconds: number): Micros =>
    (BigInt(charge) * BigInt(2 * seconds) + BigInt(billed)) / BigInt(2 * billed);
  for (const window of all) {
    if (covered === billed) return;
    const fits = window.destinations === null || window.destinations.has((name ?? '').toLowerCase());
    if (!fits || at < window.from || at >= window.to) continue;
    const seconds = Math.min(window.free - window.used, billed - covered);
    window.used += seconds;
    window.credit += costOf(covered + seconds) - costOf(covered);
    covered += seconds;
  }
}

async function* ratedCalls(
  store: Store,
  customer: CustomerId,
  from: number,
  until: number,
): AsyncGenerator<readonly RatedCall[]> {
  if (from > until) return;
  for (let [time, id] = [from, -1]; ; ) {
    const calls = await store
      .selectFrom('cdr')
      .select(['call_time', 'id', 'destination_name', 'billed_duration', 'charge'])
      .where('customer', '=', customer)
      .where((eb) => eb(eb.refTuple('call_time', 'id'), '>', eb.tuple(time, id)))
      .where('call_time', '<=', until)
      .where('rating', '=', 'here')
      .where('billed_duration', '>', 0)
      .orderBy('call_time')
      .orderBy('id')
      .limit(STEP)
      .execute();
    yield calls;
    const last = calls.at(-1);
    if (last === undefined || calls.length < STEP) return;
    [time, id] = [last.call_time, last.id];
  }
}

// The statement of an account: what moved its balance in a month, from the balance before to the one after. Days are those of the account's own
// clock; charges of packages have days of the calendar. Exact, in micro-units.
import { breakout } from '../calls/sums/breakout.ts';
import { DAY } from '../core/durations.ts';
import type { CustomerId } from '../core/ids.ts';
import type { Micros } from '../core/money/money.ts';
import type { Zone } from '../core/zone.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { ledgerOf } from './ledger.ts';

export interface Movement {
  /** The day, as the midnight of UTC of the same name. */
  readonly day: number;
  readonly kind: 'payment' | 'calls' | 'package';
  /** Empty for calls, which are summed up by day. */
  readonly description: string;
  /** Positive where the balance rises. */
  readonly amount: Micros;
}

export interface Statement {
  readonly opening: Micros;
  /** In the order of their days; on a day payments first. */
  readonly movements: readonly Movement[];
  readonly closing: Micros;
}

type Account = Scope & { readonly customer: CustomerId };

/** Days from one to the day before another, as midnights of UTC of the same name, on the account's clock. */
export interface StatementDays {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
}

/** Beyond the present: calls are not made later than now, and clocks of switches run a little ahead. */
const AHEAD_MS = 400 * DAY;

/** Returns the statement of the days. Its opening balance, movements and closing balance always add up. */
export async function statementOf(store: Store, scope: Account, days: StatementDays, now: number): Promise<Statement> {
  const [ledger, movements] = await Promise.all([ledgerOf(store, scope), movementsSince(store, scope, days, now)]);
  const sum = (some: readonly Movement[]): Micros => some.reduce((all, { amount }) => all + amount, 0n);
  const inside = movements.filter(({ day }) => day < days.to);
  const closing = ledger.balance - sum(movements.filter(({ day }) => day >= days.to));
  return { opening: closing - sum(inside), movements: inside, closing };
}

const order = ['payment', 'package', 'calls'];

async function movementsSince(
  store: Store,
  scope: Account,
  { from, zone }: StatementDays,
  now: number,
): Promise<Movement[]> {
  const dayOf = (time: number): number => time + zone.offsetAt(time) - ((time + zone.offsetAt(time)) % DAY);
  const start = zone.toUtc(from);
  const [payments, charges, calls] = await Promise.all([
    within(store, scope)
      .select('payment')
      .select(['description', 'amount', 'created_at'])
      .where('status', '=', 'completed')
      .where('created_at', '>=', start)
      .execute(),
    within(store, scope)
      .select('package_charge')
      .select(['description', 'amount', 'created_at'])
      .where('amount', '!=', 0)
      .where('created_at', '>=', Math.min(start, from))
      .execute(),
    breakout(store, scope.customer, { from: start, to: now + AHEAD_MS, zone, by: ['day'] }),
  ]);
  const all: Movement[] = [
    ...payments.map(({ description, amount, created_at: at }) => ({
      ...{ day: dayOf(at), kind: 'payment' as const, description, amount: BigInt(amount) },
    })),
    ...charges.map(({ description, amount, created_at: at }) => ({
      ...{ day: at % DAY === 0 ? at : dayOf(at), kind: 'package' as const, description, amount: -BigInt(amount) },
    })),
    ...calls.rows.flatMap(({ time, charge }) =>
      time === null || charge === 0n
        ? []
        : [{ day: dayOf(time), kind: 'calls' as const, description: '', amount: -charge }],
    ),
  ];
  return all
    .filter(({ day }) => day >= from)
    .sort((left, right) => left.day - right.day || order.indexOf(left.kind) - order.indexOf(right.kind));
}

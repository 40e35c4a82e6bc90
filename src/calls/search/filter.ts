// Which calls are meant: what a contact can filter by, as conditions on rows, and on the sums that tell where such calls can be.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { CustomerId } from '../../core/ids.ts';
import { onPostgres } from '../../store/dialects/dialect.ts';
import type { Database } from '../../store/schema/tables.ts';
import type { Store } from '../../store/store.ts';

export interface CallFilter {
  /** UTC milliseconds, included. */
  readonly from: number;
  /** UTC milliseconds, excluded. */
  readonly to: number;
  /** Source or destination, exact, or the digits it starts with when it ends in `*`. */
  readonly number?: string | null;
  /** Where the number is looked for; in both without it. */
  readonly numberIn?: readonly ('source' | 'destination')[];
  /** Name of the destination; empty for calls without one. */
  readonly destination?: string | null;
  readonly sipCode?: number | null;
  readonly direction?: string | null;
  /** True for connected calls only. */
  readonly connected?: boolean;
  /** Seconds, both included. */
  readonly minSeconds?: number | null;
  readonly maxSeconds?: number | null;
}

/** Whether the sums by hour and day can answer for it: nothing is asked that they do not keep apart. */
export function isSummed({ number, sipCode, minSeconds, maxSeconds }: CallFilter): boolean {
  return isFree(number) && isFree(sipCode) && isFree(minSeconds) && isFree(maxSeconds);
}

/** Whether every call of the range is meant. */
export const isWhole = (filter: CallFilter): boolean =>
  isSummed(filter) && isFree(filter.destination) && isFree(filter.direction) && filter.connected !== true;

const isFree = (value: string | number | null | undefined): boolean => value === null || value === undefined;

type Calls = ExpressionBuilder<Database, 'cdr'>;

/** The time of a call, in words that no index is in the order of: for where another index has to be chosen. */
export const plainTime = sql<number>`(call_time + 0)`;

/**
 * The time by which a range is cut where another index than that of time has to be chosen. PostgreSQL may be told it as it is: it
 * compares how many rows each index would give, and looks only into the months of the range.
 */
export const rangeTime = (store: Store, time: Expression<number> = plainTime): Expression<number> =>
  onPostgres(store) ? sql.ref('call_time') : time;

/** Of the customer, in the range, and all else that is asked but the number. */
export function matching(
  eb: Calls,
  customer: CustomerId,
  filter: CallFilter,
  time: Expression<number> = eb.ref('call_time'),
): Expression<SqlBool> {
  const { destination, sipCode, direction, connected, minSeconds, maxSeconds } = filter;
  const conditions = [eb('customer', '=', customer), eb(time, '>=', filter.from), eb(time, '<', filter.to)];
  if (typeof destination === 'string') {
    conditions.push(
      destination === ''
        ? eb(eb.fn.coalesce('destination_name', sql.lit('')), '=', '')
        : eb('destination_name', '=', destination),
    );
  }
  if (typeof sipCode === 'number') conditions.push(eb('sip_code', '=', sipCode));
  if (typeof direction === 'string') conditions.push(eb('direction', '=', direction));
  if (connected === true) conditions.push(eb('connected', '=', 1));
  if (typeof minSeconds === 'number') conditions.push(eb('duration', '>=', minSeconds));
  if (typeof maxSeconds === 'number') conditions.push(eb('duration', '<=', maxSeconds));
  return eb.and(conditions);
}

/** On sums: whether such calls may be among them. Never false where there is one. */
export function mayHold(filter: CallFilter) {
  const { destination, direction, connected, minSeconds } = filter;
  return (eb: ExpressionBuilder<Database, 'cdr_hour' | 'cdr_day'>): Expression<SqlBool> =>
    eb.and([
      ...(typeof destination === 'string' ? [eb('destination_name', '=', destination)] : []),
      ...(typeof direction === 'string' ? [eb('direction', '=', direction)] : []),
      ...(connected === true ? [eb('connected', '>', 0)] : []),
      ...(typeof minSeconds === 'number' ? [eb('longest', '>=', minSeconds)] : []),
    ]);
}

/** The numbers that are meant, as the range of texts that the index is in the order of. */
export function numberRange(wanted: string): { readonly from: string; readonly to: string | null } {
  // Numbers are stored as digits; people paste them with "+", blanks and brackets.
  const number = wanted.replace(/[\s()/]/g, '').replace(/^\+/, '');
  if (!number.endsWith('*')) return { from: number, to: null };
  const start = number.slice(0, -1);
  return { from: start, to: `${start}\u{10ffff}` };
}

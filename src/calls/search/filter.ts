// The filter of the CDR report as SQL conditions: on calls, and on the hourly and daily sums that show where matching calls can be.
import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CustomerId } from '../../core/ids.ts';
import { onPostgres } from '../../store/dialects/dialect.ts';
import type { Database } from '../../store/schema/tables.ts';
import type { Store } from '../../store/store.ts';

export interface CallFilter {
  /** UTC milliseconds, included. */
  readonly from: number;
  /** UTC milliseconds, excluded. */
  readonly to: number;
  /** Source or destination, exact, or the digits it starts with when it ends in `*`; any of a list. */
  readonly number?: string | readonly string[] | null;
  /** Columns to look for the number in; both when absent. */
  readonly numberIn?: readonly ('source' | 'destination')[];
  /** Name of the destination; empty for calls without one. */
  readonly destination?: string | null;
  /** Names of destinations, as a set of the store. */
  readonly destinationIn?: RawBuilder<string> | null;
  readonly sipCode?: number | null;
  readonly direction?: string | null;
  /** True for connected calls only. */
  readonly connected?: boolean;
  /** Seconds, both included. */
  readonly minSeconds?: number | null;
  readonly maxSeconds?: number | null;
  /** True for calls with a recording only. */
  readonly recorded?: boolean;
}

/** Whether the sums by hour and day can count the matching calls: the filter names no column that they do not group by. */
export function answeredBySums({ number, sipCode, minSeconds, maxSeconds, recorded }: CallFilter): boolean {
  return recorded !== true && isFree(number) && isFree(sipCode) && isFree(minSeconds) && isFree(maxSeconds);
}

/** Whether every call of the range matches. */
export const matchesAll = (filter: CallFilter): boolean =>
  answeredBySums(filter) &&
  isFree(filter.destination) &&
  isFree(filter.destinationIn) &&
  isFree(filter.direction) &&
  filter.connected !== true;

const isFree = (value: unknown): boolean => value === null || value === undefined;

type CdrBuilder = ExpressionBuilder<Database, 'cdr'>;

/** The time of a call as an expression that no index serves, so that the planner chooses another index than that of time. */
export const unindexedTime = sql<number>`(call_time + 0)`;

/**
 * The time to cut a range by where another index than that of time must be chosen. PostgreSQL gets the plain column: its planner
 * compares the indexes by their statistics, and needs the column to skip the partitions of other months.
 */
export const rangeTimeColumn = (store: Store, time: Expression<number> = unindexedTime): Expression<number> =>
  onPostgres(store) ? sql.ref('call_time') : time;

/** Matches the customer's calls in the range by all fields of the filter but the number. */
export function filterCondition(
  eb: CdrBuilder,
  customer: CustomerId,
  filter: CallFilter,
  time: Expression<number> = eb.ref('call_time'),
): Expression<SqlBool> {
  const { destination, destinationIn, sipCode, direction, connected, minSeconds, maxSeconds, recorded } = filter;
  const conditions: Expression<SqlBool>[] = [
    eb('customer', '=', customer),
    eb(time, '>=', filter.from),
    eb(time, '<', filter.to),
  ];
  if (typeof destination === 'string') {
    conditions.push(
      destination === ''
        ? eb(eb.fn.coalesce('destination_name', sql.lit('')), '=', '')
        : eb('destination_name', '=', destination),
    );
  }
  if (destinationIn != null) conditions.push(isAmong(destinationIn));
  if (typeof sipCode === 'number') conditions.push(eb('sip_code', '=', sipCode));
  if (typeof direction === 'string') conditions.push(eb('direction', '=', direction));
  if (connected === true) conditions.push(eb('connected', '=', 1));
  if (typeof minSeconds === 'number') conditions.push(eb('duration', '>=', minSeconds));
  if (typeof maxSeconds === 'number') conditions.push(eb('duration', '<=', maxSeconds));
  if (recorded === true) conditions.push(eb('recording_file', '!=', ''));
  return eb.and(conditions);
}

/** Matches the destinations of a set. */
const isAmong = (names: RawBuilder<string>): RawBuilder<SqlBool> => sql<SqlBool>`destination_name in ${names}`;

/** Matches sums that may include a matching call. Never excludes one that does. */
export function sumsCondition(filter: CallFilter) {
  const { destination, destinationIn, direction, connected, minSeconds } = filter;
  return (eb: ExpressionBuilder<Database, 'cdr_hour' | 'cdr_day'>): Expression<SqlBool> =>
    eb.and([
      ...(typeof destination === 'string' ? [eb('destination_name', '=', destination)] : []),
      ...(destinationIn != null ? [isAmong(destinationIn)] : []),
      ...(typeof direction === 'string' ? [eb('direction', '=', direction)] : []),
      ...(connected === true ? [eb('connected', '>', 0)] : []),
      ...(typeof minSeconds === 'number' ? [eb('longest', '>=', minSeconds)] : []),
    ]);
}

/** The matching numbers as a range of texts in the order of the index; `to` is excluded, and null for a single number. */
export function numberRange(wanted: string): { readonly from: string; readonly to: string | null } {
  // Numbers are stored as digits; people paste them with "+", spaces and brackets.
  const number = wanted.replace(/[\s()/]/g, '').replace(/^\+/, '');
  if (!number.endsWith('*')) return { from: number, to: null };
  const start = number.slice(0, -1);
  return { from: start, to: `${start}\u{10ffff}` };
}

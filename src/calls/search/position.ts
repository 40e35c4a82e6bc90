// The position in time from which calls are read, and the part of a range that is left from there on.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { CustomerId } from '../../core/ids.ts';
import type { Database } from '../../store/schema/tables.ts';
import type { Store } from '../../store/store.ts';
import type { Call } from '../call.ts';
import { type CallFilter, unindexedTime } from './filter.ts';

/** A call's time and id, and the direction of reading: towards older or newer calls than that one. */
export interface CallPosition {
  readonly side: 'older' | 'newer';
  /** UTC milliseconds. */
  readonly time: number;
  readonly id: number;
}

export interface Search {
  /** The columns to read; time and id must be among them. Reading seven of them is three times as fast as reading all. */
  readonly fields: readonly (keyof Call)[];
  readonly store: Store;
  readonly customer: CustomerId;
  readonly filter: CallFilter;
  /** Without one, reading begins at the newest call. */
  readonly position: CallPosition | undefined;
  readonly limit: number;
}

export type CdrBuilder = ExpressionBuilder<Database, 'cdr'>;

/** The position right after a call when reading towards `side`. */
export function positionOf(call: Pick<Call, 'call_time' | 'id'>, side: CallPosition['side']): CallPosition {
  return { side, time: call.call_time, id: call.id };
}

/** Excludes calls of the position's own millisecond that were read already. The range itself ends at that millisecond. */
export function afterPosition(eb: CdrBuilder, { side, time, id }: CallPosition): Expression<SqlBool> {
  return side === 'older'
    ? eb.or([eb(unindexedTime, '<', time), eb('id', '<', id)])
    : eb.or([eb(unindexedTime, '>', time), eb('id', '>', id)]);
}

/** The part of the filter's range that is still to be read, in UTC milliseconds; `to` is excluded. */
export function remainingRange({ filter, position }: Pick<Search, 'filter' | 'position'>): {
  readonly from: number;
  readonly to: number;
} {
  const { from, to } = filter;
  if (position === undefined) return { from, to };
  const { side, time } = position;
  return side === 'older' ? { from, to: Math.min(to, time + 1) } : { from: Math.max(from, time), to };
}

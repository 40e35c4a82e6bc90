// Where reading of calls begins, and the part of a range that lies beyond it.
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely';
import type { CustomerId } from '../../core/ids.ts';
import type { CdrTable } from '../../store/schema/calls.ts';
import type { Database } from '../../store/schema/tables.ts';
import type { Store } from '../../store/store.ts';
import { type CallFilter, plainTime } from './filter.ts';

export type Call = Selectable<CdrTable>;

/** A call of which only some is read. */
export type CallFields = Pick<Call, 'call_time' | 'id'> & Partial<Call>;

/** Where a page begins: the calls before (older) or after (newer) this place. */
export interface CallPosition {
  readonly side: 'older' | 'newer';
  readonly time: number;
  readonly id: number;
}

export interface Search {
  /** What is read of each call, with its time and id among them: a file of seven columns is read three times as fast as all. */
  readonly fields: readonly (keyof Call)[];
  readonly store: Store;
  readonly customer: CustomerId;
  readonly filter: CallFilter;
  readonly place: CallPosition | undefined;
  readonly limit: number;
}

export type Calls = ExpressionBuilder<Database, 'cdr'>;

/** Cuts calls of the place's own millisecond; the range ends there already. */
export function beyond(eb: Calls, { side, time, id }: CallPosition): Expression<SqlBool> {
  return side === 'older'
    ? eb.or([eb(plainTime, '<', time), eb('id', '<', id)])
    : eb.or([eb(plainTime, '>', time), eb('id', '>', id)]);
}

/** The part of the range that lies beyond the place. */
export function rangeFrom({ filter, place }: Search): { from: number; to: number } {
  const { from, to } = filter;
  if (place === undefined) return { from, to };
  return place.side === 'older' ? { from, to: Math.min(to, place.time + 1) } : { from: Math.max(from, place.time), to };
}

// Sums of calls over any range: whole days from the sums by day, whole hours beside them from those by hour, and the calls
// themselves only where the range cuts an hour, as it does where clocks are half an hour off.

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { DAY, HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import type { Micros } from '../../core/money/money.ts';
import { onPostgres } from '../../store/dialects/dialect.ts';
import type { Store } from '../../store/store.ts';
import { batchesOf } from '../../store/tables/resources.ts';
import { SHORT_S } from './rollups.ts';

/** What adds up. */
export interface Sums {
  readonly attempts: number;
  readonly connected: number;
  /** Calls with DTMF. */
  readonly dtmf: number;
  /** Connected calls of at most six seconds. */
  readonly short: number;
  /** Seconds. */
  readonly duration: bigint;
  /** Seconds billed. */
  readonly billedDuration: bigint;
  readonly charge: Micros;
}

export const noSums: Sums = {
  attempts: 0,
  connected: 0,
  dtmf: 0,
  short: 0,
  duration: 0n,
  billedDuration: 0n,
  charge: 0n,
};

export const addSums = (left: Sums, right: Sums): Sums => ({
  attempts: left.attempts + right.attempts,
  connected: left.connected + right.connected,
  dtmf: left.dtmf + right.dtmf,
  short: left.short + right.short,
  duration: left.duration + right.duration,
  billedDuration: left.billedDuration + right.billedDuration,
  charge: left.charge + right.charge,
});

/** Selects calls by customer, range and filter. */
export interface SumFilter {
  /** UTC milliseconds. */
  readonly from: number;
  /** UTC milliseconds, excluded. */
  readonly to: number;
  readonly destination?: string | null;
  /** Names of destinations, as a set of the store. */
  readonly destinationIn?: RawBuilder<string> | null;
  readonly direction?: string | null;
}

type Source = 'cdr_day' | 'cdr_hour' | 'cdr';

export interface Piece {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

/** Divides the range into pieces that need the fewest rows. Pieces cover the range without overlap. */
export function piecesOf(from: number, to: number): Piece[] {
  const [firstHour, lastHour] = [up(from, HOUR), down(to, HOUR)];
  if (firstHour >= lastHour) return [piece('cdr', from, to)].filter(isThere);
  const [firstDay, lastDay] = [up(firstHour, DAY), down(lastHour, DAY)];
  const whole =
    firstDay < lastDay
      ? [
          piece('cdr_hour', firstHour, firstDay),
          piece('cdr_day', firstDay, lastDay),
          piece('cdr_hour', lastDay, lastHour),
        ]
      : [piece('cdr_hour', firstHour, lastHour)];
  return [piece('cdr', from, firstHour), ...whole, piece('cdr', lastHour, to)].filter(isThere);
}

const piece = (source: Source, from: number, to: number): Piece => ({ source, from, to });
const isThere = ({ from, to }: Piece): boolean => from < to;
const up = (time: number, step: number): number => Math.ceil(time / step) * step;
const down = (time: number, step: number): number => Math.floor(time / step) * step;

/** Columns of every piece, by the same names. */
const fromSums = sql.raw('destination_name, attempts, connected, dtmf, short, duration, billed_duration, charge');
const fromCalls = sql.raw(`coalesce(destination_name, '') as destination_name, 1 as attempts, connected,
  case when dtmf is null then 0 else 1 end as dtmf, case when connected = 1 and duration <= ${SHORT_S} then 1 else 0 end as short,
  duration, billed_duration, charge`);

/** The rows of a piece; `label` is made of `slot`, the time of the row. */
export function selectPiece(
  customer: CustomerId,
  { source, from, to }: Piece,
  filter: SumFilter,
  label: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (source === 'cdr') {
    return sql`select ${label} as label, ${fromCalls} from (select *, call_time as slot from cdr) as calls
      where customer = ${customer} and call_time >= ${sql.lit(from)} and call_time < ${sql.lit(to)} ${conditions(filter, true)}`;
  }
  return sql`select ${label} as label, ${fromSums} from ${sql.table(source)}
    where customer = ${customer} and slot >= ${sql.lit(from)} and slot < ${sql.lit(to)} ${conditions(filter, false)}`;
}

/** A range whose calls are counted for another group and belong to the group `label`. */
export interface MovedRange {
  readonly label: number;
  readonly counted: number;
  readonly from: number;
  readonly to: number;
}

/** Selects the sums of many short ranges as `selectPiece` does, in one statement whose planning does not grow with their number. */
export function selectRanges(
  store: Store,
  customer: CustomerId,
  source: Exclude<Source, 'cdr_day'>,
  ranges: readonly MovedRange[],
  filter: SumFilter,
): RawBuilder<unknown> {
  const rows = ranges.map(({ label, counted, from, to }) => sql.raw(`(${label}, ${counted}, ${from}, ${to})`));
  const ofCalls = source === 'cdr';
  const time = sql.ref(ofCalls ? 'call_time' : 'slot');
  const isMeant = sql`customer = ${customer} and ${time} >= column3 and ${time} < column4`;
  const columns = ofCalls ? fromCalls : fromSums;
  const table = sql.table(source);
  const meant = sql`where ${isMeant} ${conditions(filter, ofCalls)}`;
  if (!onPostgres(store)) {
    return sql`select column1 as label, column2 as counted, ${columns}
      from (values ${sql.join(rows)}) as ranges cross join ${table} ${meant}`;
  }
  // Each range is aggregated on its own: joined, PostgreSQL also reads the rows between the ranges and sorts all calls.
  return sql`select column1 as label, column2 as counted, sums.* from (values ${sql.join(rows)}) as ranges cross join lateral (
    select destination_name, ${summed} from (select ${columns} from ${table} ${meant}) as found group by destination_name) as sums`;
}

function conditions({ destination, destinationIn, direction }: SumFilter, ofCalls: boolean): RawBuilder<SqlBool> {
  const column = (name: string) => sql.raw(ofCalls ? `coalesce(${name}, '')` : name);
  return sql`${typeof destination === 'string' ? sql`and ${column('destination_name')} = ${destination}` : sql``}
    ${destinationIn != null ? sql`and ${column('destination_name')} in ${destinationIn}` : sql``}
    ${typeof direction === 'string' ? sql`and ${column('direction')} = ${direction}` : sql``}`;
}

/** What adds up, by the names of every piece. */
export const sumColumns = ['attempts', 'connected', 'dtmf', 'short', 'duration', 'billed_duration', 'charge'] as const;

/** In parts of a statement, by the same names. */
export const summed = sql.raw(sumColumns.map((column) => `sum(${column}) as ${column}`).join(', '));

/** Sums are selected as text, since they may exceed 2^53. */
export const summing = sql.raw(sumColumns.map((column) => `cast(sum(${column}) as text) as ${column}`).join(', '));

export type SummedRow = Readonly<Record<(typeof sumColumns)[number], string | null>>;

export const readSums = (row: SummedRow): Sums => ({
  attempts: Number(row.attempts ?? 0),
  connected: Number(row.connected ?? 0),
  dtmf: Number(row.dtmf ?? 0),
  short: Number(row.short ?? 0),
  duration: BigInt(row.duration ?? 0),
  billedDuration: BigInt(row.billed_duration ?? 0),
  charge: BigInt(row.charge ?? 0),
});

/** Parts of one compound SELECT; SQLite allows 500. */
const JOINED = 100;

/** The rows of all parts. */
export function allOf(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  if (parts.length <= JOINED) return sql.join([...parts], sql` union all `);
  const groups = batchesOf(parts, JOINED).map((some) => sql`select * from (${allOf(some)}) as parts`);
  return sql.join(groups, sql` union all `);
}

/** All calls of the range in one row of sums. */
export async function sumsOf(store: Store, customer: CustomerId, filter: SumFilter): Promise<Sums> {
  const pieces = piecesOf(filter.from, filter.to);
  if (pieces.length === 0) return noSums;
  const parts = pieces.map((one) => selectPiece(customer, one, filter, sql`null`));
  const { rows } = await sql<SummedRow>`select ${summing} from (${allOf(parts)}) as parts`.execute(store);
  const [row] = rows;
  return row === undefined ? noSums : readSums(row);
}

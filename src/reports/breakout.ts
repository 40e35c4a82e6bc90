// The breakout report: calls grouped by destination or time, read from the hourly sums alone. Hours, days and months
// are of UTC.
import { type ExpressionBuilder, sql } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import type { Micros } from '../core/money.ts';
import type { Database } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

const HOUR = 3_600_000;
const MAX_ROWS = 5_000;

export type BreakoutBy = 'destination' | 'hour' | 'day' | 'month';

export interface BreakoutQuery {
  /** UTC milliseconds; cut down to the start of its hour. */
  readonly from: number;
  /** UTC milliseconds, excluded; an hour that has begun before it counts whole. */
  readonly to: number;
  readonly by: BreakoutBy;
  /** Name of one destination; null for all. */
  readonly destination: string | null;
}

export interface BreakoutRow {
  /** Start of the hour, day or month; null when grouped by destination, and in totals. */
  readonly time: number | null;
  /** Empty for calls without a destination name; null when grouped by time, and in totals. */
  readonly destination: string | null;
  readonly attempts: number;
  readonly connected: number;
  /** Calls with DTMF. */
  readonly dtmf: number;
  /** Seconds. */
  readonly duration: bigint;
  /** Seconds billed. */
  readonly billedDuration: bigint;
  readonly charge: Micros;
  /** Average duration of a connected call in seconds; null when none was. */
  readonly acd: number | null;
  /** Percent of attempts that were connected; null without attempts. */
  readonly asr: number | null;
}

export interface Breakout {
  /** Newest first, or by name of destination. At most 5,000. */
  readonly rows: readonly BreakoutRow[];
  /** Of all calls of the query, also of rows left out. */
  readonly totals: BreakoutRow;
  /** True when rows were left out; a narrower range shows them. */
  readonly truncated: boolean;
}

/** The report of one customer. Sums are exact and equal those of the CDR report over the same hours. */
export async function breakout(store: Store, customer: CustomerId, query: BreakoutQuery): Promise<Breakout> {
  const base = store
    .selectFrom('cdr_hour')
    .where('customer', '=', customer)
    .where('slot', '>=', query.from - (query.from % HOUR))
    .where('slot', '<', query.to)
    .$if(query.destination !== null, (where) => where.where('destination_name', '=', query.destination ?? ''));
  const totals = await base.select(sums).executeTakeFirstOrThrow();
  const grouped =
    query.by === 'destination'
      ? await base
          .select('destination_name as destination')
          .select(sql<null>`null`.as('time'))
          .select(sums)
          .groupBy('destination_name')
          .orderBy('destination_name')
          .limit(MAX_ROWS + 1)
          .execute()
      : await base
          .select(sql<null>`null`.as('destination'))
          .select(slots[query.by].as('time'))
          .select(sums)
          .groupBy(slots[query.by])
          .orderBy(slots[query.by], 'desc')
          .limit(MAX_ROWS + 1)
          .execute();
  const read = grouped.map((row) => breakoutRow(row, row.time, row.destination));
  const rows = query.by === 'month' ? byMonth(read) : read;
  return {
    rows: rows.slice(0, MAX_ROWS),
    totals: breakoutRow(totals, null, null),
    truncated: grouped.length > MAX_ROWS,
  };
}

// Literal numbers: a bound parameter would be a floating-point number on SQLite. Months are folded from days.
const day = sql<number>`(slot - slot % 86400000)`;
const slots = { hour: sql<number>`slot`, day, month: day };

/** Sums leave the database as text: they may exceed what a number holds. */
function sums(_: ExpressionBuilder<Database, 'cdr_hour'>) {
  const sum = (column: string) => sql<string | null>`cast(sum(${sql.ref(column)}) as text)`;
  return [
    sum('attempts').as('attempts'),
    sum('connected').as('connected'),
    sum('dtmf').as('dtmf'),
    sum('duration').as('duration'),
    sum('billed_duration').as('billedDuration'),
    sum('charge').as('charge'),
  ] as const;
}

type Sums = Readonly<
  Record<'attempts' | 'connected' | 'dtmf' | 'duration' | 'billedDuration' | 'charge', string | bigint | number | null>
>;

function breakoutRow(sum: Sums, time: number | string | null, destination: string | null): BreakoutRow {
  const [attempts, connected, duration] = [
    Number(sum.attempts ?? 0),
    Number(sum.connected ?? 0),
    BigInt(sum.duration ?? 0),
  ];
  return {
    time: time === null ? null : Number(time),
    destination,
    attempts,
    connected,
    dtmf: Number(sum.dtmf ?? 0),
    duration,
    billedDuration: BigInt(sum.billedDuration ?? 0),
    charge: BigInt(sum.charge ?? 0),
    acd: connected === 0 ? null : Number(duration) / connected,
    asr: attempts === 0 ? null : (connected * 100) / attempts,
  };
}

/** Days of one month become one row; the days come newest first, so the months do. */
function byMonth(days: readonly BreakoutRow[]): BreakoutRow[] {
  const months = Map.groupBy(days, (row) => {
    const date = new Date(row.time ?? 0);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  });
  return [...months].map(([month, rows]) => breakoutRow(rows.reduce(added), month, null));
}

function added(left: BreakoutRow, right: BreakoutRow): BreakoutRow {
  return {
    ...left,
    attempts: left.attempts + right.attempts,
    connected: left.connected + right.connected,
    dtmf: left.dtmf + right.dtmf,
    duration: left.duration + right.duration,
    billedDuration: left.billedDuration + right.billedDuration,
    charge: left.charge + right.charge,
  };
}

// The breakout report: calls grouped by destination, hour, day or month, or two of these. Days and months are those of the
// zone's clock.

import { type RawBuilder, sql } from 'kysely';
import { DAY, HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { type Zone, zoneChanges } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import { dayLabel, hourLabel, movedParts } from './midnights.ts';

import {
  addSums,
  allOf,
  noSums,
  piecesOf,
  readSums,
  type SumFilter,
  type SummedRow,
  type Sums,
  selectPiece,
  summing,
} from './sums.ts';

/** Rows that are read at most; a longer report is marked as truncated. */
const MAX_ROWS = 100_000;
/** Longest range by hour in zones whose hours are not those of UTC: there, hours are computed from single calls. */
export const MAX_SPLIT_HOURS_MS = 8 * DAY;

export type Dimension = 'destination' | 'hour' | 'day' | 'month';
type Grain = Exclude<Dimension, 'destination'>;

export interface BreakoutQuery extends SumFilter {
  readonly zone: Zone;
  /** One or two, different. */
  readonly by: readonly Dimension[];
}

export interface BreakoutRow extends Sums {
  /** Start of the hour, day or month, UTC milliseconds; null when not grouped by time, and in totals. */
  readonly time: number | null;
  /** Empty for calls without a destination name; null when not grouped by, and in totals. */
  readonly destination: string | null;
}

export interface Breakout {
  /** Newest first, then by name of destination. */
  readonly rows: readonly BreakoutRow[];
  /** Totals of all calls of the query, including rows left out. */
  readonly totals: BreakoutRow;
  /** True when rows were left out; a narrower range shows them. */
  readonly truncated: boolean;
}

/** The report of one customer. Sums are exact and equal those of the CDR report over the same range. */
export async function breakout(
  store: Store,
  customer: CustomerId,
  query: BreakoutQuery,
  most = MAX_ROWS,
): Promise<Breakout> {
  const grain = finest(query.by);
  const byDestination = query.by.includes('destination');
  const parts = partsOf(store, customer, query, grain);
  const totals = (sums: Sums): BreakoutRow => ({ ...sums, time: null, destination: null });
  if (parts.length === 0) return { rows: [], totals: totals(noSums), truncated: false };
  const destination = sql.raw(byDestination ? 'destination_name' : 'null');
  const { rows } = await sql<SummedRow & { label: number | string | null; destination: string | null }>`
    select label, ${destination} as destination, ${summing} from (${allOf(parts)}) as parts
    group by label${sql.raw(byDestination ? ', destination_name' : '')} having sum(attempts) > 0
    order by 1 desc, 2 limit ${sql.lit(most + 1)}`.execute(store);
  const shown = rows.slice(0, most).map((row) => ({
    ...readSums(row),
    time: grain === null ? null : startOf(Number(row.label), grain, query.zone),
    destination: row.destination,
  }));
  const truncated = rows.length > most;
  const all = truncated ? await allSums(store, parts) : shown.reduce<Sums>(addSums, noSums);
  return { rows: shown, totals: totals(all), truncated };
}

/** Whether hours of this zone's clock begin between hours of UTC somewhere in the range. */
export function splitsHours({ from, to, zone }: Pick<BreakoutQuery, 'from' | 'to' | 'zone'>): boolean {
  return zoneChanges(zone, from, to).some(({ offset }) => offset % HOUR !== 0);
}

async function allSums(store: Store, parts: readonly RawBuilder<unknown>[]): Promise<Sums> {
  const { rows } = await sql<SummedRow>`select ${summing} from (${allOf(parts)}) as parts`.execute(store);
  const [row] = rows;
  return row === undefined ? noSums : readSums(row);
}

function finest(by: readonly Dimension[]): Grain | null {
  return (['hour', 'day', 'month'] as const).find((grain) => by.includes(grain)) ?? null;
}

/** Selects the rows, each with the label of its group: the number of the local hour, day or month. */
function partsOf(store: Store, customer: CustomerId, query: BreakoutQuery, grain: Grain | null): RawBuilder<unknown>[] {
  const { from, to, zone } = query;
  if (from >= to) return [];
  if (grain === null) return piecesOf(from, to).map((piece) => selectPiece(customer, piece, query, sql`null`));
  if (grain === 'month') {
    return monthsOf(from, to, zone).flatMap(({ label, start, end }) =>
      piecesOf(start, end).map((piece) => selectPiece(customer, piece, query, sql.lit(label))),
    );
  }
  if (grain === 'day') {
    const pieces = piecesOf(from, to);
    return [
      ...pieces.map((piece) => selectPiece(customer, piece, query, dayLabel(piece, zone))),
      ...movedParts(store, customer, query, pieces, zone),
    ];
  }
  const label = hourLabel(zone, from, to);
  if (splitsHours(query)) return [selectPiece(customer, { source: 'cdr', from, to }, query, label)];
  return piecesOf(from, to)
    .map((piece) => (piece.source === 'cdr_day' ? { ...piece, source: 'cdr_hour' as const } : piece))
    .map((piece) => selectPiece(customer, piece, query, label));
}

function monthsOf(from: number, to: number, zone: Zone) {
  const local = new Date(from + zone.offsetAt(from));
  const months: { label: number; start: number; end: number }[] = [];
  for (let label = 12 * local.getUTCFullYear() + local.getUTCMonth(); ; label += 1) {
    const start = Math.max(from, startOf(label, 'month', zone));
    if (start >= to || months.length >= 1_200) return months;
    months.push({ label, start, end: Math.min(to, startOf(label + 1, 'month', zone)) });
  }
}

/** When the hour, day or month of this label begins. */
function startOf(label: number, grain: Grain, zone: Zone): number {
  switch (grain) {
    case 'month':
      return zone.toUtc(Date.UTC(Math.floor(label / 12), label % 12, 1));
    case 'day':
      return zone.toUtc(label * DAY);
    case 'hour':
      return label;
  }
}

// The breakout report: calls grouped by destination, hour, day or month, or two of these. Days and months are those of the
// zone's clock.
import { type RawBuilder, sql } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { DAY, HOUR } from './rollups.ts';
import {
  addSums,
  allOf,
  type LabelledRange,
  noSums,
  piecesOf,
  readSums,
  type SumFilter,
  type SummedRow,
  type Sums,
  selectPiece,
  selectRanges,
  sumColumns,
  summing,
} from './sums.ts';
import { type Zone, zoneChanges } from './zone.ts';

/** Rows that are read at most; a report of more is told to be cut. */
const MAX_ROWS = 100_000;
/** Where hours of the clock are not hours of UTC, they are made of single calls, and of no more than this range. */
export const MAX_SPLIT_HOURS_MS = 8 * DAY;

export type Dimension = 'destination' | 'hour' | 'day' | 'month';
type Grain = Exclude<Dimension, 'destination'>;

export interface BreakoutQuery extends SumFilter {
  readonly zone: Zone;
  /** One or two, different. */
  readonly by: readonly Dimension[];
}

export interface BreakoutRow extends Sums {
  /** Start of the finest unit of time that is grouped by, UTC milliseconds; null without one, and in totals. */
  readonly time: number | null;
  /** Empty for calls without a destination name; null when not grouped by, and in totals. */
  readonly destination: string | null;
}

export interface Breakout {
  /** Newest first, then by name of destination. */
  readonly rows: readonly BreakoutRow[];
  /** Of all calls of the query, also of rows left out. */
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

/** What is read, each row with the label of its group: the number of the hour or day on the zone's clock, or of the month. */
function partsOf(store: Store, customer: CustomerId, query: BreakoutQuery, grain: Grain | null): RawBuilder<unknown>[] {
  const { from, to, zone } = query;
  if (from >= to) return [];
  if (grain === null) return piecesOf(from, to).map((piece) => selectPiece(customer, piece, query, sql`null`));
  if (grain === 'month') {
    return monthsOf(from, to, zone).flatMap(({ label, start, end }) =>
      piecesOf(start, end).map((piece) => selectPiece(customer, piece, query, sql.lit(label))),
    );
  }
  const label = labelOf(zone, from, to, grain === 'hour' ? HOUR : DAY);
  if (grain === 'hour' && splitsHours(query)) {
    return [selectPiece(customer, { source: 'cdr', from, to }, query, label)];
  }
  // Sums by day are of UTC's days; where days begin elsewhere, hours are added up.
  const inHours = piecesOf(from, to).map((piece) =>
    piece.source === 'cdr_day' && !isUtc(query) ? hours(piece) : piece,
  );
  const pieces = grain === 'hour' ? inHours.map(hours) : inHours;
  const split = grain === 'day' ? splitHours(from, to, zone) : [];
  return [
    ...pieces.map((piece) => selectPiece(customer, piece, query, label)),
    ...(split.length > 0 ? [movedCalls(store, customer, query, split)] : []),
  ];
}

/** Where a day begins inside an hour of UTC, the hour is told to the day before by `labelOf`; its later calls are moved to the next. */
function movedCalls(
  store: Store,
  customer: CustomerId,
  query: BreakoutQuery,
  split: readonly LabelledRange[],
): RawBuilder<unknown> {
  const late = selectRanges(store, customer, split, query);
  return sql`select label - back as label, destination_name, ${timesSign}
    from (select label, destination_name, ${summed} from (${late}) as late group by label, destination_name) as late
    cross join (select 0 as back union all select 1 as back) as sides`;
}

const timesSign = sql.raw(sumColumns.map((column) => `(1 - 2 * back) * ${column} as ${column}`).join(', '));
const summed = sql.raw(sumColumns.map((column) => `sum(${column}) as ${column}`).join(', '));

const hours = <Piece extends { readonly source: string }>(piece: Piece) =>
  piece.source === 'cdr_day' ? { ...piece, source: 'cdr_hour' as const } : piece;

const isUtc = ({ zone, from, to }: BreakoutQuery): boolean =>
  zoneChanges(zone, from, to).every(({ offset }) => offset === 0);

/** The hour or day on the zone's clock that `slot` lies in. Literal numbers: bound ones are floating-point on SQLite. */
function labelOf(zone: Zone, from: number, to: number, unit: number): RawBuilder<unknown> {
  const changes = zoneChanges(zone, from, to);
  const last = changes.at(-1)?.offset ?? 0;
  const cases = changes
    .slice(0, -1)
    .map(({ offset }, index) => `when slot < ${changes[index + 1]?.from ?? 0} then ${offset}`);
  const offset = cases.length === 0 ? String(last) : `case ${cases.join(' ')} else ${last} end`;
  // An hour is told by when it begins: where clocks go back there are two of one name.
  return sql.raw(unit === HOUR ? `(slot - (slot + (${offset})) % ${HOUR})` : `((slot + (${offset})) / ${unit})`);
}

/** From the beginning of a day to the end of the hour of UTC that it begins in, where that hour is whole in the range. */
function splitHours(from: number, to: number, zone: Zone): LabelledRange[] {
  const [firstHour, lastHour] = [Math.ceil(from / HOUR) * HOUR, Math.floor(to / HOUR) * HOUR];
  const first = Math.floor((from + zone.offsetAt(from)) / DAY);
  const last = Math.floor((to - 1 + zone.offsetAt(to - 1)) / DAY);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const label = first + 1 + index;
    const start = zone.toUtc(label * DAY);
    return { label, from: start, to: start - (start % HOUR) + HOUR };
  }).filter((late) => late.from % HOUR !== 0 && late.to - HOUR >= firstHour && late.to <= lastHour);
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

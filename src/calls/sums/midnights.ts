// Sums by day of a time zone, computed from sums by UTC hour and day: a row counts for the local day of its middle, and the part
// beyond a local midnight inside it is moved to the neighbouring day. Most of a day is then read from one row.

import { type RawBuilder, sql } from 'kysely';
import { DAY, HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { type Zone, zoneChanges } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';

import { type MovedRange, type Piece, piecesOf, type SumFilter, selectRanges, sumColumns, summed } from './sums.ts';

/** Milliseconds from the start of a row to its middle, which decides for which day it counts. */
const middleOf = { cdr: 0, cdr_hour: HOUR / 2, cdr_day: DAY / 2 } as const;

/** In SQL: the local day for which a row of the piece counts. */
export function dayLabel({ source, from, to }: Piece, zone: Zone): RawBuilder<unknown> {
  const middle = middleOf[source];
  return sql.raw(`((slot + ${middle} + ${offsetText(zone, from, to, middle)}) / ${DAY})`);
}

/** In SQL: the start of the local hour that contains `slot`. When clocks go back, two hours have the same name. */
export const hourLabel = (zone: Zone, from: number, to: number): RawBuilder<unknown> =>
  sql.raw(`(slot - (slot + ${offsetText(zone, from, to, 0)}) % ${HOUR})`);

/** The offset of the clock at `slot` plus `later` milliseconds. Literal numbers: bound ones are floating-point on SQLite. */
function offsetText(zone: Zone, from: number, to: number, later: number): string {
  const changes = zoneChanges(zone, from + later, to + later);
  const cases = changes
    .slice(1)
    .map((change, index) => `when slot < ${change.from - later} then ${changes[index]?.offset ?? 0}`);
  const last = changes.at(-1)?.offset ?? 0;
  return cases.length === 0 ? `(${last})` : `(case ${cases.join(' ')} else ${last} end)`;
}

/** Parts that correct `dayLabel`: they move the calls beyond a midnight to the neighbouring day. */
export function movedParts(
  store: Store,
  customer: CustomerId,
  filter: SumFilter,
  pieces: readonly Piece[],
  zone: Zone,
): RawBuilder<unknown>[] {
  const moved = pieces.flatMap((piece) => beyondMidnight(piece, zone));
  if (moved.length === 0) return [];
  const read = (['cdr', 'cdr_hour'] as const).flatMap((source) => {
    const ranges = moved.flatMap((range) =>
      piecesOf(range.from, range.to)
        .filter((piece) => piece.source === source)
        .map(({ from, to }) => ({ ...range, from, to })),
    );
    return ranges.length === 0 ? [] : [selectRanges(store, customer, source, ranges, filter)];
  });
  const all = sql.join(read, sql` union all `);
  return [
    sql`select case back when 0 then label else counted end as label, destination_name, ${timesSign}
      from (select label, counted, destination_name, ${summed} from (${all}) as moved group by label, counted, destination_name) as moved
      cross join (select 0 as back union all select 1 as back) as sides`,
  ];
}

const timesSign = sql.raw(sumColumns.map((column) => `(1 - 2 * back) * ${column} as ${column}`).join(', '));

/** The shorter part of each row that a local midnight cuts. */
function beyondMidnight({ source, from, to }: Piece, zone: Zone): MovedRange[] {
  if (source === 'cdr') return [];
  const length = source === 'cdr_day' ? DAY : HOUR;
  return midnights(from, to, zone).flatMap((midnight) => {
    const start = midnight - (midnight % length);
    if (start === midnight) return [];
    const middle = start + length / 2;
    const [first, end] = midnight > middle ? [midnight, start + length] : [start, midnight];
    return [{ label: dayOf(first, zone), counted: dayOf(middle, zone), from: first, to: end }];
  });
}

/** The number of the local day. */
const dayOf = (utc: number, zone: Zone): number => Math.floor((utc + zone.offsetAt(utc)) / DAY);

/** Without duplicates: a local day that a zone skipped begins at the same time as the next. */
function midnights(from: number, to: number, zone: Zone): number[] {
  const first = dayOf(from, zone);
  const days = Math.max(0, dayOf(to - 1, zone) - first);
  return [...new Set(Array.from({ length: days }, (_, index) => zone.toUtc((first + 1 + index) * DAY)))];
}

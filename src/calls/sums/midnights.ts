// Days of a clock out of sums that are kept by UTC: a row of sums counts whole towards the day that its middle lies in, and what lies
// beyond the midnight inside it is moved to the day where it belongs. Most of a day then comes from one row of sums.

import { type RawBuilder, sql } from 'kysely';
import { DAY, HOUR } from '../../core/durations.ts';
import type { CustomerId } from '../../core/ids.ts';
import { type Zone, zoneChanges } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';

import { type MovedRange, type Piece, piecesOf, type SumFilter, selectRanges, sumColumns, summed } from './sums.ts';

/** Milliseconds from the beginning of a row to the instant that says which day it counts towards. */
const middleOf = { cdr: 0, cdr_hour: HOUR / 2, cdr_day: DAY / 2 } as const;

/** In SQL: the day on the zone's clock that a row of the piece counts towards. */
export function dayLabel({ source, from, to }: Piece, zone: Zone): RawBuilder<unknown> {
  const middle = middleOf[source];
  return sql.raw(`((slot + ${middle} + ${offsetText(zone, from, to, middle)}) / ${DAY})`);
}

/** In SQL: when the hour of the zone's clock that `slot` lies in begins. Where clocks go back there are two of one name. */
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

/** Moves what `dayLabel` counts towards a neighbouring day; as many parts to add to the pieces' own. */
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

/** The shorter side of each row of sums that a midnight cuts. */
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

/** The number of the day that the clock shows. */
const dayOf = (utc: number, zone: Zone): number => Math.floor((utc + zone.offsetAt(utc)) / DAY);

/** Each once: a day that a zone has left out begins when the next one does. */
function midnights(from: number, to: number, zone: Zone): number[] {
  const first = dayOf(from, zone);
  const days = Math.max(0, dayOf(to - 1, zone) - first);
  return [...new Set(Array.from({ length: days }, (_, index) => zone.toUtc((first + 1 + index) * DAY)))];
}

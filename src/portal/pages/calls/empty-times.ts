// Hours, days and months without a call, as rows of zeros: a report over time has no gaps.
import type { BreakoutRow, Dimension } from '../../../calls/sums/breakout.ts';
import { noSums } from '../../../calls/sums/sums.ts';
import { HOUR } from '../../../core/durations.ts';
import { localText, type Zone } from '../../../core/zone.ts';
import { datePlus, startOfDate } from '../../ui/days.ts';

/** Rows that are filled up to: a report that is longer keeps its gaps. */
const MAX_FILLED = 1_000;

interface Period {
  readonly by: readonly Dimension[];
  /** UTC milliseconds: a day of the zone's clock begins then. */
  readonly from: number;
  /** Excluded; nothing after it is filled. */
  readonly to: number;
  readonly zone: Zone;
}

/** Adds the times of the period without a row, newest first; of reports that are grouped by a time alone. */
export function withEmptyTimes(rows: readonly BreakoutRow[], period: Period): readonly BreakoutRow[] {
  const [dimension, other] = period.by;
  if (rows.length === 0 || other !== undefined || dimension === undefined || dimension === 'destination') return rows;
  const known = new Map(rows.map((row) => [row.time, row]));
  const times = timesOf(dimension, period);
  if (times.length > MAX_FILLED || rows.some(({ time }) => time === null || !times.includes(time))) return rows;
  return times.map((time) => known.get(time) ?? { ...noSums, time, destination: null }).reverse();
}

/** The beginnings of the hours, days or months of the period, oldest first, and one more than `MAX_FILLED` at most. */
function timesOf(dimension: 'hour' | 'day' | 'month', { from, to, zone }: Period): readonly number[] {
  const times: number[] = [];
  const next = (time: number): number => {
    if (dimension === 'hour') return time + HOUR;
    const date = localText(time, zone).slice(0, 10);
    return startOfDate(dimension === 'day' ? datePlus(date, 1) : monthAfter(date), zone);
  };
  const begin = dimension === 'month' ? startOfDate(`${localText(from, zone).slice(0, 7)}-01`, zone) : from;
  for (let time = begin; time < to && times.length <= MAX_FILLED; time = next(time)) times.push(time);
  return times;
}

const monthAfter = (date: string): string => `${datePlus(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

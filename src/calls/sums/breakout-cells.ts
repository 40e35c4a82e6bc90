// One cell of the breakout report, and the report as CSV.
import { breakoutColumns } from '../../core/column.ts';
import type { CustomerId } from '../../core/ids.ts';
import { utcIso } from '../../core/moment.ts';
import { formatMicros } from '../../core/money/money.ts';
import { localIso, localText, type Zone } from '../../core/zone.ts';
import { type Cell, clockText } from '../files/cells.ts';
import { csvLine, guardedText } from '../files/csv-text.ts';
import type { Breakout, BreakoutRow, Dimension } from './breakout.ts';
import type { Sums } from './sums.ts';

/** What a file of the report says besides its rows. */
export interface BreakoutFile extends BreakoutView {
  /** ISO 4217 code of the customer's amounts. */
  readonly currency: string;
}

export interface BreakoutView {
  readonly by: readonly Dimension[];
  readonly zone: Zone;
  readonly customer: CustomerId;
}

/** Percent of attempts that were connected; null without attempts. */
export const asrOf = ({ attempts, connected }: Sums): number | null =>
  attempts === 0 ? null : (connected * 100) / attempts;

/** Average duration of a connected call in seconds; null when none was. */
export const acdOf = ({ connected, duration }: Sums): number | null =>
  connected === 0 ? null : Number(duration) / connected;

/** Percent of attempts with DTMF; null without attempts. */
const dtmfPercentOf = ({ attempts, dtmf }: Sums): number | null => (attempts === 0 ? null : (dtmf * 100) / attempts);

/** Percent of connected calls that were short; null when none was connected. */
const sdpOf = ({ connected, short }: Sums): number | null => (connected === 0 ? null : (short * 100) / connected);

/** The number that a column is sorted by and drawn as; null for texts, and where there is none. */
export function breakoutNumber(row: BreakoutRow, column: string): number | null {
  switch (column) {
    case 'call-time':
      return row.time;
    case 'attempts':
    case 'connected':
    case 'dtmf':
      return row[column];
    case 'duration':
      return Number(row.duration);
    case 'customer-duration':
    case 'provider-duration':
      return Number(row.billedDuration);
    case 'charge':
    case 'provider-charge':
      return Number(row.charge) / 1e6;
    case 'acd':
      return acdOf(row);
    case 'asr':
      return asrOf(row);
    case 'dtmf-percent':
      return dtmfPercentOf(row);
    case 'sdp':
      return sdpOf(row);
    default:
      return null;
  }
}

/**
 * The cell of one column. `duration` is talk time, `customer-duration` and `provider-duration` the billed time of
 * the viewer: a customer's row or a carrier's.
 */
export function breakoutCell(row: BreakoutRow, column: string, view: BreakoutView): Cell {
  switch (column) {
    case 'call-time':
      return row.time === null ? blank : { text: timeText(row.time, view), raw: utcIso(row.time) };
    case 'customer':
      return same(view.customer);
    case 'destination-name':
      return same(row.destination ?? '');
    case 'attempts':
    case 'connected':
    case 'dtmf':
      return same(String(row[column]));
    case 'duration':
      return { text: clockText(row.duration), raw: String(row.duration) };
    case 'customer-duration':
    case 'provider-duration':
      return { text: clockText(row.billedDuration), raw: String(row.billedDuration) };
    case 'charge':
    case 'provider-charge':
      return { text: formatMicros(row.charge), raw: formatMicros(row.charge, 0) };
    case 'acd':
      return row.connected === 0
        ? blank
        : { text: clockText(rounded(ratioOf(row, column), 0)), raw: ratioText(ratioOf(row, column), 2) };
    default:
      return percentCell(ratioOf(row, column));
  }
}

/** The time as precise as the grouping: `2026-11-23 15:00`, `2026-11-23` or `2026-11`. */
function timeText(time: number, { by, zone }: BreakoutView): string {
  const text = localText(time, zone);
  if (by.includes('hour')) return text.slice(0, 16);
  return text.slice(0, by.includes('day') ? 10 : 7);
}

/**
 * The report as CSV with a header of column ids and the totals as last line. Where it is grouped by time there are two columns: the
 * instant in UTC that the hour, day or month begins at, and the same on the zone's clock, as on screen. Where it has amounts, their
 * currency is the last column. A report that was limited says so in one more line.
 */
export function breakoutCsv(report: Breakout, columns: readonly string[], view: BreakoutFile): string {
  const hasAmounts = columns.some((column) => breakoutColumns.get(column) === 'money');
  const currency = hasAmounts ? [view.currency] : [];
  const cells = (row: BreakoutRow): string[] =>
    columns.flatMap((column) => {
      if (column === 'call-time')
        return row.time === null ? ['', ''] : [utcIso(row.time), localIso(row.time, view.zone)];
      const { raw } = breakoutCell(row, column, view);
      return breakoutColumns.get(column) === 'text' ? guardedText(raw) : raw;
    });
  const header = columns.flatMap((column) =>
    column === 'call-time' ? ['call-time-utc', 'call-time-local'] : [column],
  );
  const rows = [...report.rows, report.totals].map((row) => csvLine([...cells(row), ...currency]));
  const limit = report.truncated ? [csvLine([limitText(report.rows.length)])] : [];
  return [csvLine([...header, ...(hasAmounts ? ['currency'] : [])]), ...rows, ...limit].join('');
}

const limitText = (rows: number): string =>
  `Limited to the first ${rows} rows; the line before has the totals of all. A shorter range has the rest.`;

const blank: Cell = { text: '', raw: '' };
const same = (text: string): Cell => ({ text, raw: text });

/** A part and the whole that it is of. */
type Ratio = readonly [part: bigint, of: bigint];

/** The sums that a ratio is made of, percents as hundred parts of the whole. */
function ratioOf({ attempts, connected, dtmf, short, duration }: Sums, column: string): Ratio {
  switch (column) {
    case 'acd':
      return [duration, BigInt(connected)];
    case 'asr':
      return [100n * BigInt(connected), BigInt(attempts)];
    case 'dtmf-percent':
      return [100n * BigInt(dtmf), BigInt(attempts)];
    case 'sdp':
      return [100n * BigInt(short), BigInt(connected)];
    default:
      throw new Error(`no ratio of the breakout: ${column}`);
  }
}

/** In units of that many places after the point, half up: of whole numbers, since a float of 1.005 is less than that. */
function rounded([part, of]: Ratio, places: number): bigint {
  return (2n * part * 10n ** BigInt(places) + of) / (2n * of);
}

function ratioText(ratio: Ratio, places: 1 | 2): string {
  const digits = String(rounded(ratio, places)).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const percentCell = (ratio: Ratio): Cell =>
  ratio[1] === 0n ? blank : { text: `${ratioText(ratio, 1)} %`, raw: ratioText(ratio, 2) };

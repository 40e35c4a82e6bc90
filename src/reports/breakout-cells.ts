// One cell of the breakout report, and the report as CSV.
import { breakoutColumns } from '../core/column.ts';
import type { CustomerId } from '../core/ids.ts';
import { formatMicros } from '../core/money.ts';
import type { Breakout, BreakoutBy, BreakoutRow } from './breakout.ts';
import { type Cell, clockText } from './cells.ts';
import { csvLine, guardedText } from './csv-text.ts';
import { utcIso } from './zone.ts';

const TIME_LENGTH = { hour: 16, day: 10, month: 7, destination: 16 };

/**
 * The cell of one column. `duration` is talk time, `customer-duration` and `provider-duration` the billed time of
 * whoever looks: a customer's row or a carrier's. `sdp` is empty until hourly sums keep it.
 */
export function breakoutCell(row: BreakoutRow, column: string, by: BreakoutBy, customer: CustomerId): Cell {
  switch (column) {
    case 'call-time':
      return row.time === null ? blank : timeCell(row.time, by);
    case 'customer':
      return same(customer);
    case 'destination-name':
      return same(row.destination ?? '');
    case 'attempts':
      return same(String(row.attempts));
    case 'connected':
      return same(String(row.connected));
    case 'dtmf':
      return same(String(row.dtmf));
    case 'duration':
      return { text: clockText(row.duration), raw: String(row.duration) };
    case 'customer-duration':
    case 'provider-duration':
      return { text: clockText(row.billedDuration), raw: String(row.billedDuration) };
    case 'charge':
    case 'provider-charge':
      return { text: formatMicros(row.charge), raw: formatMicros(row.charge, 0) };
    case 'acd':
      return row.acd === null ? blank : { text: clockText(Math.round(row.acd)), raw: row.acd.toFixed(2) };
    case 'asr':
      return percentCell(row.asr);
    case 'dtmf-percent':
      return percentCell(row.attempts === 0 ? null : (row.dtmf * 100) / row.attempts);
    default:
      return blank;
  }
}

/** The report as CSV with a header of column ids and the totals as last line. Times are UTC. */
export function breakoutCsv(
  report: Breakout,
  columns: readonly string[],
  by: BreakoutBy,
  customer: CustomerId,
): string {
  const line = (row: BreakoutRow): string =>
    csvLine(
      columns.map((column) => {
        const { raw } = breakoutCell(row, column, by, customer);
        return breakoutColumns.get(column) === 'text' ? guardedText(raw) : raw;
      }),
    );
  return [csvLine(columns), ...report.rows.map(line), line(report.totals)].join('');
}

const blank: Cell = { text: '', raw: '' };
const same = (text: string): Cell => ({ text, raw: text });

function timeCell(time: number, by: BreakoutBy): Cell {
  return { text: utcIso(time).replace('T', ' ').slice(0, TIME_LENGTH[by]), raw: utcIso(time) };
}

function percentCell(percent: number | null): Cell {
  return percent === null ? blank : { text: `${percent.toFixed(1)} %`, raw: percent.toFixed(2) };
}

// Views of report tables: columns with their units, and rows of cells that are aligned, complete, and written as the reader's language does.

import type { Cell } from '../../calls/files/cells.ts';
import type { ColumnType } from '../../core/column.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import type { Zone } from '../../core/zone.ts';
import { phoneText } from './phone-number.ts';
import type { Precision, Translator } from './translator.ts';

const decimal: ReadonlySet<ColumnType> = new Set(['count', 'money', 'percent', 'number']);
const numeric: ReadonlySet<ColumnType> = new Set(['seconds', 'count', 'money', 'percent', 'number']);
/** Columns of phone numbers, which are written in groups. */
const phones: ReadonlySet<string> = new Set(['source', 'destination', 'lrn']);

export interface TableColumn {
  /** Link of its heading; null for none. */
  readonly href: string | null;
  /** `aria-sort` of its heading; null where the table is not sorted by it. */
  readonly order: 'ascending' | 'descending' | null;
  readonly id: string;
  readonly type: ColumnType;
  readonly label: string;
  /** What its values are in, such as `USD` or `min:s`; empty for none. */
  readonly unit: string;
  readonly numeric: boolean;
  readonly time: boolean;
  /** Whether its values are phone numbers. */
  readonly tel: boolean;
}

export interface TableCell extends TableColumn {
  readonly text: string;
  /** ISO 8601; null for cells that are not times. */
  readonly datetime: string | null;
  /** Colour of a word that is a state; empty for none. */
  readonly mark: string;
  /** Place in a card of three lines on a phone; empty for cells that are one tap away. */
  readonly slot: string;
}

/** How the reader sees times and money. */
export interface TableFormat {
  readonly t: Translator;
  readonly zone: Zone;
  readonly currency: string;
  /** How precise times are. */
  readonly precision: Precision;
  /** UTC milliseconds: years are left out where they are that of now. */
  readonly now: number;
}

export interface TableSource<Row> {
  readonly ids: readonly string[];
  readonly types: ReadonlyMap<string, ColumnType>;
  readonly rows: readonly Row[];
  /** A last row with sums; undefined for none. */
  readonly totals?: Row;
  readonly cell: (row: Row, column: string) => Cell;
}

/** Returns a table; ids that this release does not know are left out. All values of a column have one form: the same decimals, the same unit. */
export function tableView<Row>({ ids, types, rows, totals, cell }: TableSource<Row>, format: TableFormat) {
  const all = totals === undefined ? rows : [...rows, totals];
  const columns = ids.flatMap((id) => {
    const type = types.get(id);
    return type === undefined
      ? []
      : [
          {
            id,
            type,
            form: formOf(
              type,
              all.map((row) => cell(row, id).raw),
              format,
            ),
          },
        ];
  });
  const drawn = columns.map(({ id, type, form }) => columnOf(id, type, form, format.t));
  const cells = (row: Row): TableCell[] =>
    columns.map(({ id, type, form }, index) => {
      const { text, raw, waits } = cell(row, id);
      const column = drawn[index] ?? columnOf(id, type, form, format.t);
      return {
        ...column,
        href: null,
        text: waits ? format.t('call.unpriced') : written({ text, raw }, column, form, format),
        datetime: column.time && raw !== '' ? raw : null,
        mark: type === 'outcome' ? (marks.get(raw) ?? '') : '',
        slot: slots.get(id) ?? '',
      };
    });
  return { columns: drawn, rows: rows.map(cells), totals: totals === undefined ? null : cells(totals) };
}

/** What all values of a column have in common. */
interface Form {
  readonly unit: string;
  /** Digits after the point. */
  readonly decimals: number;
  readonly withYear: boolean;
}

const HOUR_S = 3600;

function formOf(type: ColumnType, raws: readonly string[], { currency, now, zone }: TableFormat): Form {
  const digits = raws.map((raw) => (raw.includes('.') ? raw.length - raw.indexOf('.') - 1 : 0));
  const yearOf = (time: number): number => new Date(time + zone.offsetAt(time)).getUTCFullYear();
  switch (type) {
    case 'money':
      return { unit: currency, decimals: Math.max(currencyDecimals.get(currency) ?? 2, ...digits), withYear: false };
    case 'number':
      return { unit: 's', decimals: Math.max(0, ...digits), withYear: false };
    case 'seconds':
      return { unit: raws.some((raw) => Number(raw) >= HOUR_S) ? 'h:min:s' : 'min:s', decimals: 0, withYear: false };
    case 'time':
      return {
        unit: '',
        decimals: 0,
        withYear: raws.some((raw) => raw !== '' && yearOf(Date.parse(raw)) !== yearOf(now)),
      };
    default:
      return { unit: '', decimals: 0, withYear: false };
  }
}

function columnOf(id: string, type: ColumnType, { unit }: Form, t: Translator): TableColumn {
  return {
    ...{ href: null, order: null, id, type, label: t(`column.${id}`), unit },
    ...{ numeric: numeric.has(type), time: type === 'time', tel: phones.has(id) },
  };
}

function written({ text, raw }: Cell, column: TableColumn, form: Form, { t, zone, precision }: TableFormat): string {
  if (raw === '') return '';
  switch (column.type) {
    case 'outcome':
      return t(`outcome.${raw}`);
    case 'time':
      return t.time(Date.parse(raw), zone, precision, form.withYear ? 'year' : undefined);
    case 'seconds':
      // A call that was not answered has no length; in sums nothing is zero.
      if (precision === 'second' && Number(raw) === 0) return '–';
      return durationText(Math.round(Number(raw)), form.unit === 'h:min:s');
    case 'money':
      return Number(raw) === 0 ? '–' : t.decimal(padded(raw, form.decimals));
    case 'number':
      return t.decimal(padded(raw, form.decimals));
    default:
      return column.tel ? phoneText(text) : cellText(text, column.type, t);
  }
}

/** Writes seconds as `2:06`, or with hours as `0:02:06`. */
function durationText(seconds: number, withHours: boolean): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const [minutes, rest] = [Math.floor(seconds / 60), two(seconds % 60)];
  return withHours ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}` : `${minutes}:${rest}`;
}

/** Writes seconds in a text, as `2 min 6 s`; the signs are those of all languages (SI). */
export function spokenDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}\u00a0${unit}`);
  return said.length === 0 ? '0\u00a0s' : said.join(' ');
}

/** Adds zeros after the point, so that points are below one another. */
function padded(raw: string, decimals: number): string {
  if (decimals === 0) return raw;
  const [whole = '', fraction = ''] = raw.split('.');
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}

/** Red is what failed; what callers did is grey. */
const marks: ReadonlyMap<string, string> = new Map([
  ['answered', 'good'],
  ...(['busy', 'no-answer', 'cancelled'] as const).map((outcome) => [outcome, 'none'] as const),
  ...(['rejected', 'no-such-number', 'failed'] as const).map((outcome) => [outcome, 'bad'] as const),
]);

/** Where a cell of a call is when its row is a card of three lines on a phone; others are one tap away, on the page of the call. */
const slots: ReadonlyMap<string, string> = new Map([
  ['destination', '1'],
  ['charge', '1-end'],
  ['destination-name', '2'],
  ['duration', '2-end'],
  ['call-time', '3'],
  ['outcome', '3-end'],
]);

/** Formats numbers in the reader's language; times, dates and texts are returned unchanged. */
export function cellText(text: string, type: ColumnType | undefined, t: Translator): string {
  if (text === '' || type === undefined || !decimal.has(type)) return text;
  const [number = '', ...unit] = text.split(' ');
  return [t.decimal(number), ...unit].join(' ');
}

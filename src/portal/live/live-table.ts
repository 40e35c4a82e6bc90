// The view of a table that follows a feed: the same cells for the page, and for the events that change it.
import { sha256 } from '../../core/canonical.ts';
import { DAY, HOUR, MINUTE } from '../../core/durations.ts';

/** Path of a page's feed, below the page. */
export const FEED = '/events';
/** The parameter of a page that a browser without scripts opens again. */
export const AGAIN = 'live';
/** Seconds between two of these. */
const AGAIN_SECONDS = 5;
/** Value of the parameter on a page that stays as it is. */
const PAUSED = 'off';

/** A cell: a text, with what else its column needs. */
export interface LiveCell {
  readonly text: string;
  /** CSS class of a mark; null for plain text. */
  readonly mark: string | null;
  /** ISO 8601, of a time. */
  readonly iso: string | null;
  /** Seconds so far, of a duration that continues. */
  readonly seconds: number | null;
}

export interface LiveRow {
  /** Identifies the thing on the page. */
  readonly key: string;
  readonly cells: readonly LiveCell[];
}

export interface LiveTable {
  readonly caption: string;
  readonly columns: readonly LiveColumn[];
  /** How many there are, as a sentence; the rows may be fewer. */
  readonly total: string;
  readonly rows: readonly LiveRow[];
}

export interface LiveColumn {
  readonly label: string;
  readonly kind: 'text' | 'time' | 'number' | 'long';
  /** Where it is when a row is a card on a phone, as in `ui/table.ts`; null where it is left out there. */
  readonly slot: string | null;
}

export const liveCell = (text: string, more: Partial<LiveCell> = {}): LiveCell => ({
  ...{ text, mark: null, iso: null, seconds: null },
  ...more,
});

/** A key that says nothing of what it is made of. */
export const rowKey = (of: string): string => sha256(of).slice(0, 16);

/** Seconds as `4:05` or `1:04:05`. The script of the page writes them the same way. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** Returns what a page needs to keep itself up to date, or to stay as it is. */
export function liveness(page: string, query: URLSearchParams) {
  const paused = query.get(AGAIN) === PAUSED;
  return {
    view: {
      ...{ paused, feed: `/${page}${FEED}` },
      switchTo: paused ? `/${page}` : `/${page}?${AGAIN}=${PAUSED}`,
    },
    refresh: paused ? {} : { refresh: { seconds: AGAIN_SECONDS, to: `/${page}?${AGAIN}=1` } },
  };
}

/** Returns the table as its template reads it: each cell with its column's label. */
export function liveTableView({ caption, columns, total, rows }: LiveTable) {
  return {
    ...{ caption, total },
    columns: columns.map(columnView),
    rows: rows.map(({ key, cells }) => ({
      key,
      cells: cells.map((cell, index) => ({
        ...cell,
        ...columnView(columns[index]),
        counts: cell.seconds !== null,
      })),
    })),
  };
}

const columnView = ({ label = '', kind = 'text', slot = null }: Partial<LiveColumn> = {}) => ({
  ...{ label, slot },
  ...{ style: kind === 'number' || kind === 'long' ? kind : '', hasTime: kind === 'time' },
});

/** Returns the writer of a time as seen from now: `in 4 minutes`, `yesterday`, `now`. Milliseconds; before now they are negative. */
export function relativeTo(lang: string): (milliseconds: number) => string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  return (milliseconds) => {
    const size = Math.abs(milliseconds);
    if (size < MINUTE) return format.format(0, 'second');
    const [unit, length] =
      size < 2 * HOUR
        ? (['minute', MINUTE] as const)
        : size < 2 * DAY
          ? (['hour', HOUR] as const)
          : (['day', DAY] as const);
    return format.format(Math.trunc(milliseconds / length), unit);
  };
}

/** What an event of the feed holds. */
export const liveEvent = ({ total, rows }: LiveTable) => ({
  total,
  rows: rows.map(({ key, cells }) => [key, ...cells.map(compact)]),
});

/** A cell as the script reads it: its text alone where there is nothing else. */
function compact({ text, mark, iso, seconds }: LiveCell): string | object {
  if (mark !== null) return { text, mark };
  if (iso !== null) return { text, iso };
  return seconds === null ? text : { text, seconds };
}

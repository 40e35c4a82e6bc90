// A call as every format reads it, and the checks of fields that all formats share.

import { type CdrColumn, type ColumnType, type StoredName, storedColumns, storedName } from '../../core/column.ts';
import { HOUR } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import { momentOf } from '../../core/moment.ts';
import type { Zone } from '../../core/zone.ts';
import type { CdrTable } from '../../store/schema/calls.ts';
import type { Adjust } from './adjusted.ts';
import { decimal } from './decimal.ts';
import { type Dialing, storedNumber } from './numbers.ts';

/** A call as a file has it; `customer` is the account code of the row, null where the row has none. */
export type CallRecord = Omit<CdrTable, 'customer' | 'id' | 'origin' | 'charge' | 'rating'> & {
  readonly customer: string | null;
  /** Null where the operator did not rate it. */
  readonly charge: number | null;
};

/** Reads the fields of one row. @throws BadRow with the reason where they are not a call */
export type RowReader = (fields: readonly string[]) => CallRecord;

/** A row that is refused; the message is the reason shown to the operator. */
export class BadRow extends Error {}

/** A row that is not a call, or not one yet: counted by its reason, and not refused. */
export class PassedOver extends Error {}

/** Columns that every call has a value in; all others are null where the file has none. */
const required = ['call-id', 'call-time', 'source', 'destination', 'duration', 'billed-duration'] as const;
type RequiredColumn = (typeof required)[number];
const REQUIRED: ReadonlySet<string> = new Set(required);

/** Columns that may be without a value, with their types. */
export const optionalColumns: ReadonlyMap<string, ColumnType> = new Map(
  [...storedColumns].filter(([id]) => !REQUIRED.has(id)),
);

/** Does not compile when a column is missing in the table, or a nullable column of the table is missing here. */
type OptionalName = StoredName<Exclude<CdrColumn, RequiredColumn>>;
/** The values of the optional columns. */
export type OptionalValues = Pick<CallRecord, OptionalName>;

/** A call without any optional value: each format fills in what it has. */
export const emptyCall = {
  // The names are those of the optional columns; a test reads a call without any of them.
  ...(Object.fromEntries([...optionalColumns.keys()].map((id) => [storedName(id), null])) as Record<
    OptionalName,
    null
  >),
  revision: 0,
  ...{ source_sent: null, destination_sent: null },
} as const;

/** Columns with links and notes, which are longer than others. */
const notes: ReadonlySet<string> = new Set(['recording-file', 'meta', 'userfield']);
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** C0, DEL and C1: no telephone record holds them. */
// Written as the complement: `\p{Cc}` takes five times as long.
const CONTROL = /[^ -~\u00a0-\u{10ffff}]/u;
const CONTROLS = /[^ -~\u00a0-\u{10ffff}]+/gu;
const WHOLE = /^\d{1,9}$/;
/** What most files have; anything else is read digit by digit. */
const MICROS = /^(\d{1,6})(?:\.(\d{1,6}))?$/;
const WALL_TIME = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})$/;
const ZONED_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Text of at most 255 characters without control characters; null when empty. */
export function optionalText(name: string, value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (value.length > limits.callTextCharacters)
    throw new BadRow(`${name} has ${value.length} characters; at most ${limits.callTextCharacters} are kept`);
  if (CONTROL.test(value)) throw new BadRow(`${name} holds control characters; is the file text?`);
  return value;
}

/** As `optionalText` for a column that is only shown: what is too long is shortened, control characters become blanks. */
export function shownText(name: string, value: string | undefined, adjust: Adjust): string | null {
  if (value === undefined || value === '') return null;
  const most = notes.has(name) ? limits.callNoteCharacters : limits.callTextCharacters;
  let text = value;
  if (CONTROL.test(text)) {
    text = text.replace(CONTROLS, ' ').trim();
    adjust(name, 'freed of control characters');
  }
  if (text.length <= most) return text === '' ? null : text;
  adjust(name, 'shortened');
  // Half of a pair would be another character.
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

export function requiredText(name: string, value: string | undefined): string {
  const text = optionalText(name, value);
  if (text === null) throw new BadRow(`${name} is empty`);
  return text;
}

/** Both telephone numbers, or SIP users, as stored, and as sent where the rules of dialling made others of them. */
export function phoneNumbers(
  source: readonly [name: string, value: string | undefined],
  destination: readonly [name: string, value: string | undefined],
  dialing: Dialing | undefined,
) {
  const [from, to] = [optionalText(...source) ?? '', requiredText(...destination)];
  const numbers = {
    source: storedNumber(from, dialing),
    destination: storedNumber(to, dialing),
    ...{ source_sent: null, destination_sent: null },
  };
  if (dialing === undefined) return numbers;
  return { ...numbers, source_sent: sentAs(from, numbers.source), destination_sent: sentAs(to, numbers.destination) };
}

function sentAs(text: string, stored: string): string | null {
  const sent = storedNumber(text);
  return sent === stored ? null : sent;
}

/** Whole seconds from 0 to thirty days. */
export function seconds(name: string, value: string | undefined): number {
  const count = whole(name, value);
  if (count > limits.callMs / 1000) throw new BadRow(`${name} ${count} is longer than thirty days`);
  return count;
}

/** A whole number from 0 to 999,999,999. */
export function whole(name: string, value: string | undefined): number {
  if (value !== undefined && WHOLE.test(value)) return Number(value);
  const count = value === undefined ? 'not-a-number' : decimal(value, 0);
  if (typeof count === 'number' && count >= 0 && count < 1e9) return count;
  throw new BadRow(`${name} ${quoted(value)} is not a whole number`);
}

/** Seconds as milliseconds, which are rounded; null when empty, negative, or not a number of seconds at all. */
export function shownDelay(name: string, value: string | undefined, adjust: Adjust): number | null {
  if (value === undefined || value === '') return null;
  const milliseconds = decimal(value, 3, 'round');
  if (typeof milliseconds === 'number' && milliseconds >= 0 && milliseconds <= limits.callMs) {
    if (decimal(value, 3) !== milliseconds) adjust(name, 'rounded');
    return milliseconds;
  }
  adjust(name, 'left out');
  return null;
}

/** A decimal from 0 to a million with at most six decimals, as micro-units; null when empty. */
export function optionalMicros(name: string, value: string | undefined): number | null {
  if (value === undefined || value === '') return null;
  const match = MICROS.exec(value);
  if (match !== null) return Number((match[1] ?? '') + (match[2] ?? '').padEnd(6, '0'));
  const micros = decimal(value.trim(), 6);
  if (micros === 'not-a-number' || micros === 'too-many-places')
    throw new BadRow(`${name} ${quoted(value)} is not a decimal with at most six places`);
  if (micros === 'too-large' || micros > limits.callUnits * 1_000_000)
    throw new BadRow(`${name} ${quoted(value)} is more than a million`);
  if (micros < 0) throw new BadRow(`${name} ${quoted(value)} is negative`);
  return micros;
}

/**
 * `2026-11-23 13:44:05` on the clock of the zone, as UTC milliseconds. Of a wall time that occurs twice, in the night when clocks go back, it is
 * the occurrence nearer to `near`, UTC milliseconds; the first without it.
 */
export function wallTime(name: string, value: string | undefined, zone: Zone, near?: number): number {
  const match = WALL_TIME.exec(value ?? '');
  if (match === null) throw new BadRow(`${name} ${quoted(value)} is not a time such as 2026-11-23 13:44:05`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  // A day or hour that does not exist rolls over into another one; that is a broken row, not a call.
  if (new Date(local).toISOString().slice(0, 19) !== `${value}`.replace(' ', 'T')) {
    throw new BadRow(`${name} ${quoted(value)} does not exist in the calendar`);
  }
  const first = zone.toUtc(local);
  if (near === undefined || Math.abs(near - first) < HOUR / 2) return inRange(name, value, first);
  const later = zone.laterUtc(local);
  return inRange(name, value, Math.abs(near - later) < Math.abs(near - first) ? later : first);
}

/** `2026-11-23T13:44:05Z` or with an offset, as UTC milliseconds. */
export function zonedTime(name: string, value: string | undefined): number {
  const text = value ?? '';
  if (!ZONED_TIME.test(text)) throw new BadRow(`${name} ${quoted(value)} is not an ISO 8601 time with a zone or Z`);
  const parsed = momentOf(text);
  if (parsed === null) throw new BadRow(`${name} ${quoted(value)} does not exist in the calendar`);
  return inRange(name, value, parsed);
}

function inRange(name: string, value: string | undefined, utc: number): number {
  if (utc < EARLIEST || utc >= LATEST) throw new BadRow(`${name} ${quoted(value)} lies outside 2000 to 2099`);
  return utc;
}

/** The value in a message: short, and on one line. */
export function quoted(value: string | undefined): string {
  return JSON.stringify((value ?? '').slice(0, 60));
}

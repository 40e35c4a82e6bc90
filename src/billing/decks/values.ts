// Values of rate decks as carriers write them: codes, prices, days, billing steps, and what changes.
import { decimal } from '../../calls/formats/decimal.ts';
import { DAY } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import { utcIso } from '../../core/moment.ts';
import type { Zone } from '../../core/zone.ts';

/** A value that is refused; the message is the reason. */
export class BadCell extends Error {}

const CODE = /^\d{1,15}$/;

/** `1201-1205, 1207` as six codes, each behind the country's. @throws BadCell */
export function codesOf(text: string, country = ''): string[] {
  const parts = text
    .replace(/\s*[-\u2010-\u2015]\s*/g, '-')
    .split(/[,;/|\s]+/)
    .filter((part) => part !== '');
  if (parts.length === 0 && country !== '') return [codeOf(country)];
  const codes = parts.flatMap((part) => rangeOf(part));
  if (codes.length === 0) throw new BadCell('names no code');
  return codes.map((code) => codeOf(country + code));
}

function rangeOf(part: string): string[] {
  const [first = '', last, ...more] = part.replace(/^(?:\+|00)(?=\d)/, '').split('-');
  if (last === undefined) return [first];
  if (more.length > 0 || !CODE.test(first) || !CODE.test(last) || last.length > first.length)
    throw new BadCell(`${JSON.stringify(part)} is not a range of codes`);
  // `1201-05` is short for 1201-1205.
  const end = first.slice(0, first.length - last.length) + last;
  const count = Number(end) - Number(first) + 1;
  if (count < 1 || count > limits.rateDeckRange) throw new BadCell(`${JSON.stringify(part)} is not a range of codes`);
  return Array.from({ length: count }, (_, index) => String(Number(first) + index).padStart(first.length, '0'));
}

function codeOf(code: string): string {
  if (CODE.test(code) && !code.startsWith('0')) return code;
  throw new BadCell(`${JSON.stringify(code.slice(0, 40))} is not a code with its country code`);
}

/** Micro-units of a price: `$0.0123`, `0,0123`, `1.2E-05`. With `round`, digits behind the sixth are rounded. @throws BadCell */
export function priceOf(text: string, further: 'refuse' | 'round'): bigint {
  const bare = text.replace(/^[A-Z]{3}\s*|\s*[A-Z]{3}$|[$€£¥\s\u00a0]/g, '');
  const pointed = /^\d+,\d+$/.test(bare) ? pointedOf(bare, text) : bare;
  const micros = decimal(pointed, 6, further);
  if (micros === 'too-many-places')
    throw new BadCell(`${JSON.stringify(text)} has more than six places; --round rounds such prices`);
  if (typeof micros !== 'number' || micros < 0 || micros > limits.callUnits * 1e6)
    throw new BadCell(`${JSON.stringify(text.slice(0, 40))} is not a price`);
  return BigInt(micros);
}

/** A comma in a price a minute is a decimal sign; three digits behind a whole number could be thousands as well. */
function pointedOf(bare: string, text: string): string {
  if (/^[1-9]\d*,\d{3}$/.test(bare)) throw new BadCell(`${JSON.stringify(text)} may be thousands or a decimal`);
  return bare.replace(',', '.');
}

export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const NUMBERED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const NAMED = /^(\d{1,2})[-\s/]([A-Za-z]{3})[a-z]*[-\s/,]+(\d{4}|\d{2})(?!\d)/;
const NAMED_FIRST = /^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/;
/** Days since the end of 1899, of about 1990 to 2100. */
const SERIAL = /^(?:3[3-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/;

/** The order of a day such as 12/1/2026 where the text says it itself. */
export function orderIn(text: string): DayOrder | undefined {
  const [, first = '', second = ''] = NUMBERED.exec(text.trim()) ?? [];
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

export interface DayForm {
  readonly zone: Zone;
  readonly is1904: boolean;
  /** Undefined where nothing says which one it is. */
  readonly order: DayOrder | undefined;
}

/** The beginning of a day, UTC milliseconds. @throws BadCell */
export function dayOf(text: string, { zone, is1904, order }: DayForm): number {
  const bare = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(bare))
    return calendarDay(bare, bare.slice(0, 10)) && Date.parse(bare);
  if (SERIAL.test(bare)) {
    const days = Math.floor(Number(bare)) + (is1904 ? 1462 : 0);
    return zone.toUtc(Date.UTC(1899, 11, 30) + days * DAY);
  }
  const parts = partsOf(bare, order);
  if (parts === undefined) throw new BadCell(`${JSON.stringify(text.slice(0, 40))} is not a day`);
  const [year, month, day] = parts;
  const whole = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return zone.toUtc(calendarDay(text, whole));
}

function partsOf(text: string, order: DayOrder | undefined): [year: string, month: string, day: string] | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return [year, month, day];
  const named = NAMED.exec(text) ?? NAMED_FIRST.exec(text);
  if (named !== null) {
    const [, one = '', two = '', its = ''] = named;
    const [name, number] = /^\d/.test(one) ? [two, one] : [one, two];
    const index = MONTHS.indexOf(name.toLowerCase());
    return index === -1 ? undefined : [its, String(index + 1), number];
  }
  const [, first, second, its] = NUMBERED.exec(text) ?? [];
  if (first === undefined || second === undefined || its === undefined) return undefined;
  if (order === undefined)
    throw new BadCell(
      `${JSON.stringify(text.slice(0, 40))} may be of two days; say which: --dates day-first or month-first`,
    );
  return order === 'day-first' ? [its, second, first] : [its, first, second];
}

/** @throws BadCell for a day that is not in the calendar */
function calendarDay(text: string, day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isNaN(time) && utcIso(time).slice(0, 10) === day) return time;
  throw new BadCell(`${JSON.stringify(text.slice(0, 40))} does not exist in the calendar`);
}

/** `60/60`, `30-6`, `1+1`, `6`. @throws BadCell */
export function stepsOf(text: string): { readonly minimum: number; readonly increment: number } {
  const [, first, second] = /^(\d{1,5})\s*(?:s|sec)?(?:\s*[/\-+:|]\s*(\d{1,5}))?/i.exec(text.trim()) ?? [];
  if (first === undefined || Number(first) > 86_400)
    throw new BadCell(`${JSON.stringify(text.slice(0, 40))} are not billing steps`);
  return { minimum: Number(first), increment: Math.max(1, Number(second ?? first)) };
}

export type Change = 'priced' | 'ended' | 'blocked';

const flags: ReadonlyMap<string, Change> = new Map(
  Object.entries({
    priced:
      '|new|n|increase|increased|inc|i|up|decrease|decreased|dec|down|same|no change|nochange|nc|unchanged|current|active|pending|changed|change|effective|open|update|updated|name change|add|added',
    ended: 'deleted|delete|removed|remove|withdrawn|withdraw|discontinued|ended|end|expired|terminated|obsolete',
    blocked: 'blocked|block|closed|close|suspended|not available|unavailable|n/a|barred|not offered|no route',
  }).flatMap(([change, list]) => list.split('|').map((word): [string, Change] => [word, change as Change])),
);

/** What the flag of a line says; a word that is not known is refused, since a guess would price or end a code. @throws BadCell */
export function changeOf(text: string): Change {
  const change = flags.get(
    text
      .trim()
      .toLowerCase()
      .replace(/[.\s]+/g, ' '),
  );
  if (change !== undefined) return change;
  throw new BadCell(`${JSON.stringify(text.slice(0, 40))} is not a known flag`);
}

/** Words in place of a price for a code that is not offered. */
export const isNoPrice = (text: string): boolean =>
  /^(?:|-|n\/?a|blocked|block|closed|not available|no route)$/i.test(text.trim());

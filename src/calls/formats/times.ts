// Times and durations as exports write them, read into one form; what has another form than the mapping says is refused.
import { utcIso } from '../../core/moment.ts';
import { localIso, type Zone } from '../../core/zone.ts';
import { decimal, type NotDecimal } from './decimal.ts';
import { BadRow, quoted, wallTime } from './record.ts';

/** With its zone; on the clock of a zone, year first, day first or month first; or counted since 1970. */
export type TimeForm = 'any' | 'iso' | 'local' | 'day-first' | 'month-first' | 'unix' | 'unix-ms' | 'unix-us';
export type DurationForm = 'seconds' | 'decimal-seconds' | 'minutes' | 'milliseconds' | 'microseconds' | 'clock';

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,](\d{1,9}))? ?(?:([Zz]|UTC|GMT)|([+-]\d{2}):?(\d{2})?)$/;
const CLOCK = '(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,](\\d{1,9}))?(?: ?([AaPp])\\.?[Mm]\\.?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T|,? )${CLOCK}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:T|,? )${CLOCK}$`);
const HOURS = /^(\d{1,4}):([0-5]\d):([0-5]\d)(?:[.,]\d{1,9})?$/;

/** Decimal places of a second in each count. */
const counts = { unix: 3, 'unix-ms': 0, 'unix-us': -3 } as const;

/** The time in ISO 8601, to the millisecond. @throws BadRow */
export function timeText(text: string, form: TimeForm, zone: Zone): string {
  if (form === 'any') return anyTimeText(text, zone);
  if (form === 'iso') return isoText(text);
  if (form === 'local' || form === 'day-first' || form === 'month-first') return wallText(text, form, zone);
  const milliseconds = decimal(text, counts[form], 'round');
  if (typeof milliseconds === 'number' && milliseconds >= 0 && milliseconds <= 8.64e15) return utcIso(milliseconds);
  const unit = { unix: 'seconds', 'unix-ms': 'milliseconds', 'unix-us': 'microseconds' }[form];
  throw new BadRow(`call-time ${quoted(text)} is not a count of ${unit}`);
}

const COUNTED = /^(\d{9,10}|\d{12,13}|\d{15,16})(?:\.\d+)?$/;
/** RFC 5322, section 3.3, as APIs of carriers write it. */
const MAILED = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}|GMT|UTC)$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A time in whichever form it is written in, of those that cannot be taken for one another: with a zone, with the year first on the
 * zone's clock, as an email has it, or counted in seconds, milliseconds or microseconds, which the number of digits tells apart.
 * @throws BadRow
 */
export function anyTimeText(text: string, zone: Zone): string {
  const count = COUNTED.exec(text)?.[1];
  if (count !== undefined)
    return timeText(text, count.length < 11 ? 'unix' : count.length < 14 ? 'unix-ms' : 'unix-us', zone);
  const [, day, month = '', year, time, offset] = MAILED.exec(text) ?? [];
  if (day !== undefined) {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return isoText(`${year}-${number}-${day.padStart(2, '0')} ${time}${offset}`);
  }
  return ISO.test(text) ? isoText(text) : wallText(text, 'local', zone);
}

/** What is not in this form stays, and is refused with the reason for all. */
function isoText(text: string): string {
  const match = ISO.exec(text);
  if (match === null) return text;
  const [, day, time, fraction = '', utc, hours, minutes = '00'] = match;
  const zone = utc === undefined ? `${hours}:${minutes}` : 'Z';
  return `${day}T${time}${fraction === '' ? '' : `.${fraction.slice(0, 3)}`}${zone}`;
}

function wallText(text: string, form: 'local' | 'day-first' | 'month-first', zone: Zone): string {
  const match = (form === 'local' ? YEAR_FIRST : YEAR_LAST).exec(text);
  if (match === null) throw new BadRow(`call-time ${quoted(text)} is not a time such as ${examples[form]}`);
  const [, one = '', two = '', three = '', hour = '', minute, second = '00', fraction = '', half = ''] = match;
  const [year, month, day] =
    form === 'local' ? [one, two, three] : form === 'day-first' ? [three, two, one] : [three, one, two];
  const two2 = (part: string): string => part.padStart(2, '0');
  const wall = `${year}-${two2(month)}-${two2(day)} ${two2(hourOf(text, hour, half))}:${minute}:${second}`;
  return localIso(wallTime('call-time', wall, zone) + Number(fraction.padEnd(3, '0').slice(0, 3)), zone);
}

const examples = {
  local: '2026-11-23 13:44:05',
  'day-first': '23/11/2026 13:44:05',
  'month-first': '11/23/2026 1:44:05 PM',
} as const;

/** Of a clock of twelve hours, 12 is the first hour of its half. */
function hourOf(text: string, hour: string, half: string): string {
  if (half === '') return hour;
  const count = Number(hour);
  if (count < 1 || count > 12) throw new BadRow(`call-time ${quoted(text)} has an hour that no clock of twelve shows`);
  return String((count % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

/** Decimal places of a second in each form, and whether more of them are a second that has begun. */
const durationPlaces = { 'decimal-seconds': 3, milliseconds: 0, microseconds: -3 } as const;

/** Whole seconds; one that has begun counts. @throws BadRow */
export function durationText(id: string, text: string, form: DurationForm): string {
  if (form === 'seconds') return text;
  if (form === 'clock') {
    const [, hours, minutes, seconds] = HOURS.exec(text) ?? [];
    if (hours === undefined) throw new BadRow(`${id} ${quoted(text)} is not a duration such as 00:08:10`);
    const begun = /[.,]\d*[1-9]/.test(text) ? 1 : 0;
    return String(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + begun);
  }
  const milliseconds = form === 'minutes' ? minutesText(text) : decimal(text, durationPlaces[form], 'round');
  if (typeof milliseconds !== 'number') throw new BadRow(`${id} ${quoted(text)} is not a number of ${form}`);
  return String(Math.ceil(milliseconds / 1000));
}

/** Milliseconds of a decimal of minutes; one of 0.1 has six seconds, and not one more. */
function minutesText(text: string): number | NotDecimal {
  const micros = decimal(text, 6, 'round');
  return typeof micros === 'number' ? Math.round((micros * 60) / 1000) : micros;
}

/** Some systems write what a call costs as a negative amount. */
export const negatedText = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

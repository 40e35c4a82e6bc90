// Telephone numbers as they are stored: digits without what people and protocols write around them, so that what is shown can be found
// and a prefix fits.

/** How a system writes numbers that are not in E.164. */
export interface Dialing {
  /** Country code of numbers in national form, such as `49`. */
  readonly country?: string;
  /** What is dialled before a country code, such as `00`. */
  readonly international?: string;
  /** What is dialled before an area code, such as `0`. */
  readonly trunk?: string;
  /** Digits of a number in national form where it is written without a trunk prefix, such as 10 in North America. */
  readonly national?: number;
}

/** The rules of a system that calls come from; undefined where it has none. */
export type DialingOf = (origin: string) => Dialing | undefined;

const SCHEME = /^(?:tel|sips?):/i;
/** RFC 3966, section 5.1.1, and blanks. */
const SEPARATORS = /[\s\u00a0().\-/]+/g;
const DIGITS = /^\+?\d+$/;
/** Digits below which separators are not taken away: `100-20` is a name of a system, not a number. */
const SHORTEST = 7;

/**
 * The number that a text names: `+44 (20) 7946-0100`, `tel:+44-20-7946-0100` and `sip:+442079460100@host` are 442079460100. A leading
 * "+" is dropped, since spreadsheets read it as a formula. What is not a number, such as a SIP user, stays as it is.
 */
export function storedNumber(text: string, dialing: Dialing = {}): string {
  if (DIGITS.test(text)) return e164(text, dialing);
  const bare = SCHEME.test(text) ? (text.replace(SCHEME, '').split(/[;?@]/, 1)[0] ?? '') : text;
  const digits = bare.replace(SEPARATORS, '');
  const isNumber = DIGITS.test(digits) && (bare !== text || digits.startsWith('+') || digits.length >= SHORTEST);
  return isNumber ? e164(digits, dialing) : text;
}

function e164(number: string, { country = '', international = '', trunk = '', national = 0 }: Dialing): string {
  if (number.startsWith('+')) return number.slice(1);
  if (international !== '' && number.startsWith(international)) return number.slice(international.length);
  if (trunk !== '' && number.startsWith(trunk)) return country + number.slice(trunk.length);
  return number.length === national ? country + number : number;
}

// Phone numbers: how they are written for people, and in which spellings one that people type may be stored.
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** Digits of a number with its country code (E.164); shorter ones are extensions and service numbers. */
const E164 = /^[1-9]\d{6,14}$/;

/** Writes a stored number in groups, as `+44 20 7946 0439`; what is not a number of any plan is returned unchanged. */
export function phoneText(stored: string): string {
  if (!E164.test(stored)) return stored;
  const parsed = parsePhoneNumberFromString(`+${stored}`);
  return parsed?.isPossible() === true ? parsed.formatInternational() : stored;
}

/** Marks of direction that are copied along with a number, and the dashes of typography. */
const plain = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();

/** A number, or its beginning followed by `*`. */
const NUMBER = /^(?:tel:)?\+?[\d\s()/.-]{1,40}\*?$/i;

/**
 * Returns the digits that a typed number may be stored as: as it is typed, with its country code, and as the country dials it; null for what
 * is not a number. Takes blanks, dashes, `00`, `+` and, of the customer's country, local numbers.
 */
export function numberSpellings(typed: string, country: string | null): readonly string[] | null {
  const text = plain(typed);
  const digits = text.replace(/\D/g, '');
  if (!NUMBER.test(text) || digits === '') return null;
  const international = text.includes('+') ? digits : digits.replace(/^00/, '');
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  const found = text.endsWith('*')
    ? beginnings(digits, international, home)
    : [digits, international, ...spellingsOf(digits, international, home)];
  return [...new Set(found)].map((number) => (text.endsWith('*') ? `${number}*` : number));
}

function spellingsOf(digits: string, international: string, home: CountryCode | undefined): string[] {
  const isHome = home !== undefined && international === digits;
  const parsed = parsePhoneNumberFromString(isHome ? digits : `+${international}`, home);
  if (parsed?.isPossible() !== true) return [];
  const withCode = parsed.number.slice(1);
  return home !== undefined && parsed.country === home
    ? [withCode, parsed.formatNational().replace(/\D/g, '')]
    : [withCode];
}

/** The beginning of a local number, with the country's code in place of the digit that is dialled before it. */
function beginnings(digits: string, international: string, home: CountryCode | undefined): string[] {
  if (home === undefined || international !== digits || !digits.startsWith('0')) return [digits, international];
  const code = getCountryCallingCode(home);
  return [digits, `${code}${digits.slice(1)}`, `${code}${digits}`];
}

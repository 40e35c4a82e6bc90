// The country of a visitor: from a header that a trusted proxy sets, or from a database that the operator names. Used to report logins only.
import type { IncomingMessage } from 'node:http';

/** @returns an ISO 3166 code; null where it is not known */
export type CountryOf = (request: IncomingMessage, address: string) => string | null;

/** The code in a header; null for codes of no country, as `XX` and `T1` of some proxies. */
export function countryInHeader(value: string | readonly string[] | undefined): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{2}$/.test(code) && code !== 'XX' && code !== 'ZZ' ? code : null;
}

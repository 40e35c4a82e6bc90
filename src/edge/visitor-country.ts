// The country of a visitor, from a header that a trusted proxy sets. Used to report logins only.
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { isTrustedPeer } from './client-address.ts';

/** @returns an ISO 3166 code; null where it is not known */
export type CountryOf = (request: IncomingMessage) => string | null;

/** The code in a header; null for codes of no country, as `XX` and `T1` of some proxies. */
export function countryInHeader(value: string | readonly string[] | undefined): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{2}$/.test(code) && code !== 'XX' && code !== 'ZZ' ? code : null;
}

/** @param header as the operator names it; null where no proxy sets one */
export function countryFromProxy(header: string | null, trustedProxies: BlockList): CountryOf {
  if (header === null) return () => null;
  const name = header.toLowerCase();
  return (request) => (isTrustedPeer(request, trustedProxies) ? countryInHeader(request.headers[name]) : null);
}

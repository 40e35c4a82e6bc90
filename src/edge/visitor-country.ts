// The country of a visitor: from a header that a trusted proxy sets, else from a database of the operator. Used to report logins only.
import type { IncomingMessage } from 'node:http';
import { clientAddress, isTrustedPeer, type TrustedProxies } from './client-address.ts';

/** @returns an ISO 3166 code; null where it is not known */
export type CountryOf = (request: IncomingMessage) => string | null;

export interface CountrySources {
  /** As the operator names it; null where no proxy sets one. */
  readonly header: string | null;
  readonly trustedProxies: TrustedProxies;
  /** Null without one. */
  readonly database: { countryOf(address: string): string | null } | null;
}

/** A code of a country; null for codes of none, as `XX` and `T1` of some proxies. */
export function countryCode(value: unknown): string | null {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{2}$/.test(code) && code !== 'XX' && code !== 'ZZ' ? code : null;
}

/** The proxy knows more than a database of addresses: it counts first. */
export function countryOf({ header, trustedProxies, database }: CountrySources): CountryOf {
  const name = header?.toLowerCase();
  return (request) => {
    const named =
      name !== undefined && isTrustedPeer(request, trustedProxies) ? countryCode(request.headers[name]) : null;
    return named ?? database?.countryOf(clientAddress(request, trustedProxies)) ?? null;
  };
}

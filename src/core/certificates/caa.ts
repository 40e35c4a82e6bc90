// Whether CAA records allow an authority to certify a name (RFC 8659). Pure.
import type { DnsRecord } from '../domains/dns.ts';

export type CaaRecord = Extract<DnsRecord, { readonly type: 'CAA' }>;

/** Tags that do not restrict who may issue for a name without a wildcard. */
const harmless: ReadonlySet<string> = new Set([
  'issuewild',
  'iodef',
  'contactemail',
  'contactphone',
  'issuemail',
  'issuevmc',
]);

/**
 * True when these records, the whole set of one name, allow one of the identities to issue. A set without `issue` has no
 * restriction; an unknown tag that is marked critical forbids every authority.
 */
export function caaAllows(records: readonly CaaRecord[], identities: readonly string[]): boolean {
  if (records.some(({ critical, tag }) => critical && tag !== 'issue' && !harmless.has(tag))) return false;
  const issuers = records.filter(({ tag }) => tag === 'issue').map(({ value }) => issuerIn(value));
  return issuers.length === 0 || issuers.some((issuer) => identities.includes(issuer));
}

/** `letsencrypt.org; validationmethods=http-01` names `letsencrypt.org`; `;` names no authority. */
const issuerIn = (value: string): string => (value.split(';')[0] ?? '').trim().toLowerCase();

/** The names whose CAA records apply, in the order of lookup: the host and its parents below the root. */
export function caaNames(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

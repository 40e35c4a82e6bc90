// Whether CAA records let an authority certify a name (RFC 8659). Pure.
import type { DnsRecord } from '../domains/dns.ts';

export type CaaRecord = Extract<DnsRecord, { readonly type: 'CAA' }>;

/** Tags that say nothing about who may issue for a plain name. */
const harmless: ReadonlySet<string> = new Set([
  'issuewild',
  'iodef',
  'contactemail',
  'contactphone',
  'issuemail',
  'issuevmc',
]);

/**
 * True when these records, the whole set of one name, let one of the identities issue. A set without `issue` restricts nobody;
 * a critical tag that nobody knows forbids everybody.
 */
export function caaAllows(records: readonly CaaRecord[], identities: readonly string[]): boolean {
  if (records.some(({ critical, tag }) => critical && tag !== 'issue' && !harmless.has(tag))) return false;
  const issuers = records.filter(({ tag }) => tag === 'issue').map(({ value }) => issuerIn(value));
  return issuers.length === 0 || issuers.some((issuer) => identities.includes(issuer));
}

/** `letsencrypt.org; validationmethods=http-01` names `letsencrypt.org`; `;` names nobody. */
const issuerIn = (value: string): string => (value.split(';')[0] ?? '').trim().toLowerCase();

/** The names whose CAA records count, in the order in which they are asked: the host and its parents below the root. */
export function caaNames(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

// Normalize a hostname to the form that is compared and stored.
import { domainToASCII } from 'node:url';

const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** ASCII hostnames that are not punycode and do not end in a number: normalization does not change them. */
const PLAIN = /^(?!.*xn--)[a-z0-9.-]+\.[a-z]{2,}$/;

/** Lower-case punycode without a trailing dot; empty when the text is not a hostname. */
export function normalHost(text: string): string {
  const lower = text.trim().toLowerCase().replace(/\.$/, '');
  const host = PLAIN.test(lower) ? lower : domainToASCII(lower);
  return HOSTNAME.test(host) && !/^[\d.]+$/.test(host) ? host : '';
}

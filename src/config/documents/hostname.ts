// Normalize a hostname to the form that is compared and stored.
import { domainToASCII, domainToUnicode } from 'node:url';

const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** ASCII hostnames that are not punycode and do not end in a number: normalization does not change them. */
const PLAIN = /^(?!.*xn--)[a-z0-9.-]+\.[a-z]{2,}$/;

/** ASCII that no hostname has: a URL would take some of it for the end of the name, or for another spelling, and another name than is read would be served. */
const FOREIGN = /[^\u0080-\u{10ffff}a-z0-9.-]/u;

/** Lower-case punycode without a trailing dot; empty when the text is not a hostname. */
export function normalHost(text: string): string {
  const lower = text.trim().toLowerCase().replace(/\.$/, '');
  if (FOREIGN.test(lower)) return '';
  const host = PLAIN.test(lower) ? lower : domainToASCII(lower);
  // Punycode that decodes to nothing is left as it is.
  if (host.includes('xn--') && /(?:^|\.)xn--/.test(domainToUnicode(host))) return '';
  return HOSTNAME.test(host) && !/^[\d.]+$/.test(host) ? host : '';
}

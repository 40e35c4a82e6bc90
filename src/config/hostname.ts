// A hostname as people write it, brought to the form that is compared and stored.
import { domainToASCII } from 'node:url';

const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** Lower-case punycode without a trailing dot; empty when the text is no hostname. */
export function normalHost(text: string): string {
  const host = domainToASCII(text.trim().toLowerCase().replace(/\.$/, ''));
  return HOSTNAME.test(host) && !/^[\d.]+$/.test(host) ? host : '';
}

// Which host a request is for, and whether its TLS connection was opened for the same one.

import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import { TLSSocket } from 'node:tls';
import { limits } from '../core/limits/limits.ts';

const NAME = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;
const AUTHORITY = /^(\[[0-9a-f:.]+\]|[^:[\]]*)(?::\d{0,5})?$/;

/**
 * The host in lower case without port and trailing dot; an IPv6 literal keeps its brackets. Undefined when it is missing,
 * given twice, malformed, or an absolute-form target names another one (RFC 9112, 3.2 and 3.2.2).
 */
export function requestHost(request: Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'url'>): string | undefined {
  const given = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  const host = given.length === 1 ? hostOf(request.headers.host ?? '') : undefined;
  const target = /^https?:\/\/([^/?#]*)/i.exec(request.url ?? '')?.[1];
  return target === undefined || hostOf(target) === host ? host : undefined;
}

/** True when the request came over TLS opened for another host than it names, or for none. */
export function serverNameMismatch(request: IncomingMessage): boolean {
  const { socket } = request;
  if (!(socket instanceof TLSSocket)) return false;
  const { servername } = socket as TLSSocket & { readonly servername?: string | false | null };
  return typeof servername !== 'string' || hostOf(servername) !== requestHost(request);
}

/** True for `192.0.2.1` and `[2001:db8::1]`. */
export function isAddressLiteral(host: string): boolean {
  return isIP(host.replace(/^\[|\]$/g, '')) !== 0;
}

function hostOf(authority: string): string | undefined {
  const host = AUTHORITY.exec(authority.toLowerCase())?.[1];
  if (host === undefined) return undefined;
  if (host.startsWith('[')) return isIPv6(host.slice(1, -1)) ? host : undefined;
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return name.length <= limits.hostCharacters && NAME.test(name) ? name : undefined;
}

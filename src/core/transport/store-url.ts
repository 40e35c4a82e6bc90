// The URL of a PostgreSQL store: beyond this machine its connection is TLS whose certificate is verified, unless the URL says otherwise.
import { isThisMachine } from './this-machine.ts';

/** libpq's own words for it: `disable` has to be written where a private network is trusted. */
const SECURE = 'sslmode=verify-full';

export function withVerifiedTls(url: string): string {
  const [, authority = '', query = ''] = /^[a-z]+:\/\/([^/?]*)[^?]*\??(.*)$/.exec(url) ?? [];
  const given = new URLSearchParams(query);
  if (given.has('sslmode') || given.has('ssl')) return url;
  // `host` in the query takes the place of the one before the path; without either it is a socket of this machine.
  const host = given.get('host') ?? decodeURIComponent(authority.replace(/^.*@/, '').replace(/:\d*$/, ''));
  if (host === '' || host.startsWith('/') || isThisMachine(host)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${SECURE}`;
}

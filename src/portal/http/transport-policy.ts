// `Strict-Transport-Security` (RFC 6797) of a portal.
import type { Clock } from '../../core/clock.ts';
import { DAY } from '../../core/durations.ts';
import type { TransportPolicy } from '../../edge/response-headers.ts';
import { defaultHsts, type PortalSpec } from '../../kinds/portal.ts';
import type { Directory } from '../site/directory.ts';

/**
 * Returns the policy of a portal whose certificate has been valid for a day; null for none. Browsers remember it, and would refuse
 * the portal while its certificate is invalid.
 */
export function strictTransport(hsts: PortalSpec['hsts'], goodSince: number | null, now: number): string | null {
  if (hsts === 'off' || goodSince === null || now - goodSince < DAY) return null;
  const { maxAge, includeSubDomains } = hsts ?? defaultHsts;
  return `max-age=${maxAge}${includeSubDomains ? '; includeSubDomains' : ''}`;
}

/** Returns the policy of a host by what its directory holds of it. */
export function transportPolicy(
  directory: Pick<Directory, 'find' | 'goodSince'>,
  clock: Pick<Clock, 'now'>,
): TransportPolicy {
  return (host) => {
    const snapshot = directory.find(host);
    return snapshot === undefined
      ? null
      : strictTransport(snapshot.portal.hsts, directory.goodSince(host), clock.now());
  };
}

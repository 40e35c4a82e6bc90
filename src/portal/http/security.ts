// Security headers, the content security policy, and the check for cross-site writes.

import type { IncomingMessage } from 'node:http';
import { secretPages } from '../../core/access/section.ts';
import { DAY } from '../../core/durations.ts';
import { requestHost } from '../../edge/request-host.ts';
import type { Script } from '../../kinds/theme-files.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';

/** Headers of every response of a portal. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-robots-tag': 'noindex, nofollow',
  'reporting-endpoints': 'csp="/csp-reports"',
};

/**
 * Returns `Strict-Transport-Security` (RFC 6797) where the portal wants it and its certificate has been valid for a day; else null.
 * Browsers remember the header, so with an invalid certificate they would refuse the portal.
 */
export function transportSecurity({ portal }: PortalSnapshot, goodSince: number | null, now: number): string | null {
  const { hsts } = portal;
  if (hsts === undefined || goodSince === null || now - goodSince < DAY) return null;
  return `max-age=${hsts.maxAge}${hsts.includeSubDomains ? '; includeSubDomains' : ''}`;
}

/** Returns the brand's scripts that run on a page. */
export function scriptsOf(scripts: readonly Script[], page: string): readonly Script[] {
  if (secretPages.has(page)) return [];
  return scripts.filter((script) => script.pages.includes(page) && (script.source === 'asset' || isPlain(script.src)));
}

/** Whether a URL contains nothing that ends a directive or the header. Validation refuses such URLs; this catches rows edited by hand. */
const isPlain = (src: string): boolean => /^https:\/\/[\x21-\x7e]+$/.test(src) && !/[;,'"]/.test(src);

/**
 * Returns the policy of a page: the portal's own files and the exact URLs of the page's external scripts. `ownScript` is true for
 * a page that has a script of ours.
 */
export function contentSecurityPolicy(scripts: readonly Script[], ownScript = false): string {
  const urls = scripts.flatMap((script) => (script.source === 'external' ? [script.src] : []));
  const none = scripts.length === 0 && !ownScript;
  return [
    "default-src 'none'",
    `script-src ${none ? "'none'" : ["'self'", ...urls].join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${none ? "'none'" : "'self'"}`,
    "form-action 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(scripts.length === 0 ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
    'report-to csp',
    'report-uri /csp-reports',
  ].join('; ');
}

/**
 * Whether a write comes from the portal's own pages. `Sec-Fetch-Site` decides where the browser sends it (`same-site` is refused,
 * since sibling domains belong to others); else the `Origin` has to be this host.
 */
export function isOwnWrite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = URL.parse(request.headers.origin ?? '');
  if (origin === null || requestHost(request) === undefined) return false;
  // Parsed with the origin's scheme, so that `host` and `host:443` are equal.
  return URL.parse(`${origin.protocol}//${request.headers.host}`)?.host === origin.host && origin.host !== '';
}

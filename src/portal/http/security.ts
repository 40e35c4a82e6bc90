// What protects visitors on every answer: headers, content security policy, refusal of writes from other sites.

import type { IncomingMessage } from 'node:http';
import { secretPages } from '../../core/access/section.ts';
import { DAY } from '../../core/durations.ts';
import { requestHost } from '../../edge/request-host.ts';
import type { Script } from '../../kinds/theme-files.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';

/** Sent with every answer of a portal. */
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
 * `Strict-Transport-Security` (RFC 6797) where the portal asks for it, once its certificate has been good for a day: what a
 * browser was told once cannot be taken back while the certificate is bad.
 */
export function transportSecurity({ portal }: PortalSnapshot, goodSince: number | null, now: number): string | null {
  const { hsts } = portal;
  if (hsts === undefined || goodSince === null || now - goodSince < DAY) return null;
  return `max-age=${hsts.maxAge}${hsts.includeSubDomains ? '; includeSubDomains' : ''}`;
}

/** The brand's scripts that run on a page. */
export function scriptsOf(scripts: readonly Script[], page: string): readonly Script[] {
  if (secretPages.has(page)) return [];
  return scripts.filter((script) => script.pages.includes(page) && (script.source === 'asset' || isPlain(script.src)));
}

/** A URL that ends neither a directive nor the header; validation lets no other through, an edit by hand might. */
const isPlain = (src: string): boolean => /^https:\/\/[\x21-\x7e]+$/.test(src) && !/[;,'"]/.test(src);

/**
 * The policy of one page, built from data: own files, and the exact URLs of its external scripts. `ownScript`: the page has a
 * script of ours.
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
 * True when a write comes from the portal's own pages. Fetch metadata decides, where the browser sends it (`same-site`
 * is not trusted: sibling names belong to other people); else the Origin must be this very host.
 */
export function isOwnWrite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = URL.parse(request.headers.origin ?? '');
  if (origin === null || requestHost(request) === undefined) return false;
  // Read with the origin's scheme, so that a default port counts the same whether it is written or not.
  return URL.parse(`${origin.protocol}//${request.headers.host}`)?.host === origin.host && origin.host !== '';
}

// Security headers, the content security policy, and the check for cross-site writes.

import type { IncomingMessage } from 'node:http';
import { secretPages } from '../../core/access/section.ts';
import { requestHost } from '../../edge/request-host.ts';
import { defaultHeaders } from '../../edge/response-headers.ts';
import type { Script } from '../../kinds/theme-files.ts';

/** Headers of every response of a portal. */
export const commonHeaders: Readonly<Record<string, string>> = {
  ...defaultHeaders,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'reporting-endpoints': 'csp="/csp-reports"',
};

/** The policy of a file that was uploaded: opened as a document, nothing in it runs, and nothing frames it. */
export const fileOnly = "sandbox; default-src 'none'; frame-ancestors 'none'";

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

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

/** Prefix of the documents that a brand's scripts run in; the id of the page follows. */
export const SCRIPT_FRAMES = '/script-frames/';

/** The policy of a file that was uploaded: opened as a document, nothing in it runs, and nothing frames it. */
export const fileOnly = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Returns the brand's scripts that run on a page. */
export function scriptsOf(scripts: readonly Script[], page: string): readonly Script[] {
  if (secretPages.has(page)) return [];
  return scripts.filter((script) => script.pages.includes(page) && (script.source === 'asset' || isPlain(script.src)));
}

/** Whether a URL contains nothing that ends a directive or the header. Validation refuses such URLs; this catches rows edited by hand. */
const isPlain = (src: string): boolean => /^https:\/\/[\x21-\x7e]+$/.test(src) && !/[;,'"]/.test(src);

/** Pages that our script keeps up to date from a feed of their own. */
export const livePages: ReadonlySet<string> = new Set(['dialog', 'user-registration']);

/** The page whose player plays recordings. */
export const PLAYING = 'recording';

/** What runs on a page. */
export interface PageScripts {
  /** Scripts of the brand that run in the page itself. */
  readonly inPage: readonly Script[];
  /** Whether the page has the frame in which scripts of the brand run. */
  readonly framed: boolean;
  /** Whether the page has a script of ours, besides the one of that frame. */
  readonly own: boolean;
  /** Whether that script follows a feed of the page. */
  readonly follows: boolean;
  /** Whether the page plays what this portal sends. */
  readonly plays: boolean;
}

/** Returns the headers of a page that depend on what runs on it. */
export function pageHeaders({ inPage, framed, own, follows, plays }: PageScripts): Readonly<Record<string, string>> {
  const urls = urlsOf(inPage);
  const any = inPage.length > 0 || framed || own;
  const policy = [
    "default-src 'none'",
    `script-src ${any ? ["'self'", ...urls].join(' ') : "'none'"}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(plays ? ["media-src 'self'"] : []),
    `connect-src ${inPage.length > 0 || follows ? "'self'" : "'none'"}`,
    ...(framed ? ["frame-src 'self'"] : []),
    "worker-src 'none'",
    "form-action 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(inPage.length === 0 ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
    ...reports,
  ];
  return {
    'content-security-policy': policy.join('; '),
    // Another value than that of all other pages: what a script opens leaves its group of windows, and it holds nothing of them.
    ...(inPage.length > 0 ? { 'cross-origin-opener-policy': 'same-origin-allow-popups' } : {}),
  };
}

/** What the frame of a brand's scripts may do: its origin is its own, so that nothing in it reaches the portal, its cookies or its pages. */
const FRAME_SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox';

/** Returns the policy of the document that a brand's scripts run in: only those scripts, and what they load and connect to. */
export function framePolicy(scripts: readonly Script[]): string {
  return [
    `sandbox ${FRAME_SANDBOX}`,
    "default-src 'none'",
    `script-src ${["'self'", ...urlsOf(scripts)].join(' ')}`,
    "style-src 'unsafe-inline' https:",
    'img-src https: data: blob:',
    'media-src https: data: blob:',
    'font-src https: data:',
    'connect-src https: wss:',
    'frame-src https:',
    "worker-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    ...reports,
  ].join('; ');
}

const reports = ['report-to csp', 'report-uri /csp-reports'];

const urlsOf = (scripts: readonly Script[]): string[] =>
  scripts.flatMap((script) => (script.source === 'external' ? [script.src] : []));

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

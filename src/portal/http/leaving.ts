// Redirects that lead out of a portal. Browsers hold every redirect after a form against `form-action`, to its last address, so a form of
// ours is answered with a page that leads there instead: immediately by its `Refresh` header, and by its link.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTML } from '../site/site.ts';
import { noMenu } from '../ui/frame.ts';
import type { RequestContext } from './request-context.ts';
import { commonHeaders } from './security.ts';

/** Paths of our own that redirect to another origin. */
const OUTWARD_PATHS = /^\/open\//;

/** Whether a redirect that responds to this request may not be one, since it leads from a form to another origin. */
export function leadsFormAway({ method }: Pick<IncomingMessage, 'method'>, to: string): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return !to.startsWith('/') || to.startsWith('//') || OUTWARD_PATHS.test(to);
}

/** Sends the page that leads to `to`, which is a path of ours or an https: URL. */
export function sendLeaving(
  response: ServerResponse,
  { site, t }: Pick<RequestContext, 'site' | 't'>,
  to: string,
): void {
  const section = /^\/open\/([\w-]+)/.exec(to)?.[1];
  const host = section === undefined ? (URL.parse(to)?.host ?? to) : t(`section.${section}`);
  const title = t('leaving.title', { host });
  const html = site.page('leaving', { title, to }, { page: 'leaving', title, menu: noMenu, script: null }, t);
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': HTML,
    'content-language': t.lang,
    ...site.headers('leaving', false),
    'content-length': Buffer.byteLength(html),
    refresh: `0;url=${to}`,
  });
  response.end(html);
}

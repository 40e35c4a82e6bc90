// The door of the renderer: which portal a request is for, what can be answered from memory, and the rest to the app.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { DAY } from '../../core/durations.ts';
import { requestHost, serverNameMismatch } from '../../edge/request-host.ts';
import type { Directory } from '../site/directory.ts';
import { HTML, type Site } from '../site/site.ts';
import type { Sites } from '../site/sites.ts';
import { noMenu } from '../ui/frame.ts';
import { chooseLanguage } from '../ui/translator.ts';
import { createApp } from './app.ts';
import { requestMeter } from './measured-requests.ts';
import type { RequestContext } from './request-context.ts';
import { commonHeaders, transportSecurity } from './security.ts';
import type { PortalDependencies } from './session-context.ts';
import { type StaticFile, sendStatic } from './static-files.ts';

export interface HandlerDependencies extends PortalDependencies {
  readonly directory: Directory;
  readonly sites: Sites;
}

/** How long an archived portal still says that it is gone; then its name is nobody's. */
const GONE_MS = 30 * DAY;

/** Answers every request of every portal. */
export function createPortalHandler(dependencies: HandlerDependencies): RequestListener {
  const { directory, sites, services } = dependencies;
  const { clock } = services;
  const arrivals = new WeakMap<IncomingMessage, RequestContext>();
  const app = createApp(dependencies, (request) => {
    const requestContext = arrivals.get(request);
    if (requestContext === undefined) throw new Error('a request came round the door');
    return requestContext;
  });

  const measure = requestMeter(services, (request) => arrivals.get(request)?.requestId);

  return (request, response) => {
    measure(request, response);
    const host = servedHost(request, directory);
    const snapshot = host === undefined ? undefined : directory.find(host);
    if (host === undefined || snapshot === undefined) return misdirected(response);
    if (snapshot.archivedAt !== null)
      return gone(response, request, sites(snapshot), clock.now() - snapshot.archivedAt);
    const policy =
      'encrypted' in request.socket ? transportSecurity(snapshot, directory.goodSince(host), clock.now()) : null;
    if (policy !== null) response.setHeader('strict-transport-security', policy);
    const { canonicalHost } = snapshot;
    if (host !== canonicalHost && directory.isReady(canonicalHost))
      return toCanonical(request, response, canonicalHost);
    const site = sites(snapshot);
    if (site === undefined) return neutral(response, 500, 'Something went wrong on our side. It has been recorded.');
    const file = preparedFile(site, request);
    if (file !== undefined) return sendStatic(request, response, file);
    arrivals.set(request, { site, t: translatorOfBrowser(site, request), requestId: randomUUID().slice(-12) });
    app(request, response);
  };
}

const translatorOfBrowser = (site: Site, request: IncomingMessage) =>
  site.translator(chooseLanguage(site.languages, null, request.headers['accept-language'] ?? ''));

/** The host that a request is for, unless its connection is another's or it is served no more. */
function servedHost(request: IncomingMessage, directory: Directory): string | undefined {
  const host = requestHost(request);
  return host === undefined || serverNameMismatch(request) || directory.isStopped(host) ? undefined : host;
}

/** What can be answered from memory: most requests never get further. */
function preparedFile(site: Site, request: IncomingMessage): StaticFile | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  // A notice that waits to be shown is not in what was prepared.
  const isPlain = !(request.headers.cookie ?? '').includes('__Host-notice=');
  return isPlain ? site.file(request.url ?? '/', request.headers['accept-language'] ?? '') : undefined;
}

/** Neutral: the words of no brand, for a name that has no portal (RFC 9110, 15.5.20). */
function misdirected(response: ServerResponse): void {
  neutral(response, 421, 'This address is not set up.');
}

/** In the brand's look and with its contact for a month, so that its customers know whom to ask. */
function gone(response: ServerResponse, request: IncomingMessage, site: Site | undefined, since: number): void {
  if (site === undefined || since > GONE_MS) {
    misdirected(response);
    return;
  }
  const path = request.url ?? '/';
  const file = path.startsWith('/assets/') ? site.file(path, '') : undefined;
  if (file !== undefined) {
    sendStatic(request, response, file);
    return;
  }
  const t = translatorOfBrowser(site, request);
  const frame = { page: 'gone', title: t('gone.title'), menu: noMenu, script: null };
  const html = site.page('gone', { text: t('gone.text', { brand: site.snapshot.portal.brand }) }, frame, t);
  response.writeHead(410, {
    ...commonHeaders,
    'content-type': HTML,
    'content-security-policy': site.policy('gone', false),
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(html),
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

function neutral(response: ServerResponse, status: number, sentence: string): void {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${status}</title><p>${sentence}</p></html>\n`;
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function toCanonical(request: IncomingMessage, response: ServerResponse, canonicalHost: string): void {
  const port = /:\d+$/.exec(request.headers.host ?? '')?.[0] ?? '';
  const scheme = 'encrypted' in request.socket || port === '' ? 'https' : 'http';
  const path = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '');
  const location = `${scheme}://${canonicalHost}${port}${path.startsWith('/') ? path : `/${path}`}`;
  response.writeHead(308, { ...commonHeaders, location, 'cache-control': 'no-store', 'content-length': 0 });
  response.end();
}

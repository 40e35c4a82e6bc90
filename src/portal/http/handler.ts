// The request handler of the renderer: finds the portal of a request, serves prepared files from memory, passes the rest to the app.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { DAY } from '../../core/durations.ts';
import { leaveUnread } from '../../edge/request-bodies.ts';
import { requestHost, serverNameMismatch } from '../../edge/request-host.ts';
import { refusalRecorder } from '../refusals/refused.ts';
import type { Directory } from '../site/directory.ts';
import { HTML, type Site } from '../site/site.ts';
import type { Sites } from '../site/sites.ts';
import { noMenu } from '../ui/frame.ts';
import { chooseLanguage } from '../ui/translator.ts';
import { type AppDependencies, createApp } from './app.ts';
import { FLASH_COOKIE } from './cookies.ts';
import { isAnswered, routeClassOf } from './fetch-metadata.ts';
import { leadsFormAway, sendLeaving } from './leaving.ts';
import { requestMeter } from './measured-requests.ts';
import type { RequestContext } from './request-context.ts';
import { commonHeaders } from './security.ts';
import { type StaticFile, sendStatic } from './static-files.ts';

export interface HandlerDependencies extends AppDependencies {
  readonly directory: Directory;
  readonly sites: Sites;
}

/** Milliseconds after archiving in which a portal's hosts respond with its 410 page; afterwards they are unknown hosts. */
const GONE_MS = 30 * DAY;

/** Creates the handler for the requests of all portals. */
export function createPortalHandler(dependencies: HandlerDependencies): RequestListener {
  const { directory, sites, services } = dependencies;
  const { clock } = services;
  const contexts = new WeakMap<IncomingMessage, RequestContext>();
  const app = createApp(dependencies, (request) => {
    const requestContext = contexts.get(request);
    if (requestContext === undefined) throw new Error('a request has no context');
    return requestContext;
  });

  const measure = requestMeter(services, (request) => contexts.get(request)?.requestId);

  const record = refusalRecorder(services, (request) => contexts.get(request));

  return (request, response) => {
    measure(request, response);
    leaveUnread(request, response);
    record(request, response);
    const host = servedHost(request, directory);
    const snapshot = host === undefined ? undefined : directory.find(host);
    if (host === undefined || snapshot === undefined) return misdirected(response);
    if (snapshot.archivedAt !== null)
      return gone(response, request, sites(snapshot), clock.now() - snapshot.archivedAt);
    const { canonicalHost } = snapshot;
    const site = sites(snapshot);
    if (host !== canonicalHost && directory.isReady(canonicalHost))
      return toCanonical(request, response, originOf(request, canonicalHost, services.publicPort), site);
    if (site === undefined) return neutral(response, 500, 'Something went wrong on our side. It has been recorded.');
    if (!isAnswered(request, routeClassOf(request.url ?? '/'), site.scriptsInPage)) {
      return neutral(
        response,
        403,
        'This page opens in a window of a current browser, by a link or a form. No script reads it.',
      );
    }
    const file = preparedFile(site, request);
    if (file !== undefined) return sendStatic(request, response, file);
    contexts.set(request, { site, t: translatorOfBrowser(site, request), requestId: randomUUID().slice(-12) });
    app(request, response);
  };
}

const translatorOfBrowser = (site: Site, request: IncomingMessage) =>
  site.translator(chooseLanguage(site.languages, null, request.headers['accept-language'] ?? ''));

/** Returns the host of a request; undefined where its TLS connection was made for another host, or the host is no longer served. */
function servedHost(request: IncomingMessage, directory: Directory): string | undefined {
  const host = requestHost(request);
  return host === undefined || serverNameMismatch(request) || directory.isStopped(host) ? undefined : host;
}

/** Returns the prepared file for a request. Most requests need nothing else. */
function preparedFile(site: Site, request: IncomingMessage): StaticFile | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  // A prepared page does not contain the flash message.
  const isPlain = !(request.headers.cookie ?? '').includes(`${FLASH_COOKIE}=`);
  return isPlain ? site.file(request.url ?? '/', request.headers['accept-language'] ?? '') : undefined;
}

/** Responds 421 for a host without a portal (RFC 9110, 15.5.20), without any brand. */
function misdirected(response: ServerResponse): void {
  neutral(response, 421, 'This address is not set up.');
}

/** Responds 410 for an archived portal, in the brand's theme and with its support contact; 421 after `GONE_MS`. */
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
    ...site.headers('gone', false),
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
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** Where visitors reach a host: at the public port of HTTPS, or without one at the port that this request was sent to. */
export function originOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  host: string,
  publicPort: string | null,
): string {
  if (publicPort !== null) return `https://${host}${publicPort}`;
  const port = /:\d+$/.exec(headers.host ?? '')?.[0] ?? '';
  const scheme = 'encrypted' in socket || port === '' ? 'https' : 'http';
  return `${scheme}://${host}${port}`;
}

/** Sends a visitor to the portal's first host; a form, which was of a page from before that host was ready, to the page that has it there. */
function toCanonical(request: IncomingMessage, response: ServerResponse, origin: string, site: Site | undefined): void {
  const path = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '');
  const location = `${origin}${path.startsWith('/') ? path : `/${path}`}`;
  if (site !== undefined && request.headers['sec-fetch-mode'] === 'navigate' && leadsFormAway(request, location)) {
    sendLeaving(response, { site, t: translatorOfBrowser(site, request) }, location);
    return;
  }
  response.writeHead(308, { ...commonHeaders, location, 'content-length': 0 });
  response.end();
}

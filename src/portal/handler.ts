// The door of the renderer: which portal a request is for, what can be answered from memory, and the rest to the app.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { reasonOf } from '../core/portal-error.ts';
import { requestHost, serverNameMismatch } from '../edge/request-host.ts';
import { type AppDependencies, createApp } from './app.ts';
import type { Arrival } from './arrival.ts';
import type { Directory } from './directory.ts';
import { commonHeaders, transportSecurity } from './security.ts';
import { createSite, type Site } from './site.ts';
import type { PortalSnapshot } from './snapshot.ts';
import { type StaticFile, sendStatic } from './static-files.ts';
import { loadTemplates } from './templates.ts';

export interface HandlerDependencies extends AppDependencies {
  readonly directory: Directory;
}

/** Answers every request of every portal. */
export function createPortalHandler(dependencies: HandlerDependencies): RequestListener {
  const { directory, store, clock, log } = dependencies;
  const templates = loadTemplates();
  const arrivals = new WeakMap<IncomingMessage, Arrival>();
  const app = createApp(dependencies, (request) => {
    const arrival = arrivals.get(request);
    if (arrival === undefined) throw new Error('a request came round the door');
    return arrival;
  });
  const sites = new WeakMap<PortalSnapshot, Site>();
  const siteOf = (snapshot: PortalSnapshot): Site | undefined => {
    const known = sites.get(snapshot);
    if (known !== undefined) return known;
    try {
      const site = createSite(snapshot, templates, store);
      sites.set(snapshot, site);
      return site;
    } catch (thrown) {
      // Here no framework catches: one brand that cannot be drawn must not end the process that serves the others.
      log.error('a brand cannot be drawn', { portal: snapshot.name, why: reasonOf(thrown) });
      return undefined;
    }
  };

  return (request, response) => {
    const host = servedHost(request, directory);
    const snapshot = host === undefined ? undefined : directory.find(host);
    if (host === undefined || snapshot === undefined) return misdirected(response);
    if (snapshot.state === 'archived') return gone(response);
    const policy =
      'encrypted' in request.socket ? transportSecurity(snapshot, directory.goodSince(host), clock.now()) : null;
    if (policy !== null) response.setHeader('strict-transport-security', policy);
    const { canonicalHost } = snapshot;
    if (host !== canonicalHost && directory.isReady(canonicalHost))
      return toCanonical(request, response, canonicalHost);
    const site = siteOf(snapshot);
    if (site === undefined) return neutral(response, 500, 'Something went wrong on our side. It has been recorded.');
    const file = preparedFile(site, request);
    if (file !== undefined) return sendStatic(request, response, file);
    arrivals.set(request, { site, requestId: randomBytes(6).toString('hex') });
    app(request, response);
  };
}

/** The host that a request is for, unless its connection is another's or it is served no more. */
function servedHost(request: IncomingMessage, directory: Directory): string | undefined {
  const host = requestHost(request);
  return host === undefined || serverNameMismatch(request) || directory.isStopped(host) ? undefined : host;
}

/** What can be answered from memory: most requests never get further. */
function preparedFile({ files }: Site, request: IncomingMessage): StaticFile | undefined {
  return request.method === 'GET' || request.method === 'HEAD' ? files.get(request.url ?? '/') : undefined;
}

/** Neutral: the words of no brand, for a name that has no portal (RFC 9110, 15.5.20). */
function misdirected(response: ServerResponse): void {
  neutral(response, 421, 'This address is not set up.');
}

function gone(response: ServerResponse): void {
  neutral(response, 410, 'This address is no longer in use.');
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

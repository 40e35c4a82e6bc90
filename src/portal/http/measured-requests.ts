// Counts the requests to portals by page, method and status, and logs slow ones.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LabelsOf } from '../../core/metrics.ts';
import { pages } from '../pages/registry.ts';
import { openPages } from '../public-pages/open-pages.ts';
import { publicPages } from '../public-pages/registry.ts';
import type { Services } from '../services.ts';

/** Milliseconds from which a request is logged as slow: longer than a visitor waits without noticing. */
const SLOW_MS = 2_000;
/** The status under which a request is counted that the client closed before the response (as nginx does). */
const WENT_AWAY = '499';

/** First segments of known paths; all other paths are counted together, so that the number of series is bounded. */
const routes: ReadonlySet<string> = new Set(
  [
    ...pages.map(({ id }) => `/${id}`),
    ...publicPages.map(({ path }) => path),
    ...openPages.map(([path]) => path),
    ...['/', '/logout', '/assets', '/api', '/hooks', '/csp-reports', '/.well-known', '/robots.txt'],
  ].map((path) => firstPart(path)),
);

type Method = LabelsOf<'portico_http_requests_total'>['method'];
const methods: ReadonlyMap<string | undefined, Method> = new Map(
  (['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => [method, method]),
);

/** Creates the meter that observes a request until its end. `idOf` returns the request id, once a portal was found. */
export function requestMeter(
  { metrics, clock, log }: Pick<Services, 'metrics' | 'clock' | 'log'>,
  idOf: (request: IncomingMessage) => string | undefined,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const started = clock.now();
    // Read now, since routers change `request.url`.
    const route = routeOf(request);
    response.once('close', () => {
      const method = methods.get(request.method) ?? 'other';
      const status = response.headersSent ? String(response.statusCode) : WENT_AWAY;
      const took = clock.now() - started;
      metrics.count('portico_http_requests_total', { route, method, status });
      metrics.observe('portico_http_request_duration_seconds', { route }, took / 1000);
      // The route and not the path, which may contain a secret.
      if (took >= SLOW_MS) log.warn('a request was slow', { request: idOf(request), route, method, status, took });
    });
  };
}

/** Returns the first part of a request's path where there is such a page, else `other`. */
export function routeOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const part = firstPart(url);
  return routes.has(part) ? part : 'other';
}

/** Returns the first segment of a path: `/cdr` of `/cdr/17?page=2`. */
function firstPart(path: string): string {
  let end = 1;
  while (end < path.length && path[end] !== '/' && path[end] !== '?') end += 1;
  return path.slice(0, end);
}

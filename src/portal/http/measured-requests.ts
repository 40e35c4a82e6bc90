// Counts every request to a portal by its page, method and status, and tells the log of those that took long.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LabelsOf } from '../../core/metrics.ts';
import { pages } from '../pages/registry.ts';
import { openPages } from '../public-pages/open-pages.ts';
import { publicPages } from '../public-pages/registry.ts';
import type { Services } from '../services.ts';

/** Longer than this, somebody waited. */
const SLOW_MS = 2_000;
/** As other servers have it: the visitor went away before there was an answer. */
const WENT_AWAY = '499';

/** First parts of the paths that are answered; any other is counted as one. */
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

/** Watches a request to its end; `idOf` answers the number of a request that reached a portal. */
export function requestMeter(
  { metrics, clock, log }: Pick<Services, 'metrics' | 'clock' | 'log'>,
  idOf: (request: IncomingMessage) => string | undefined,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const started = clock.now();
    // Now: a router shortens it while it answers.
    const part = firstPart(request.url ?? '/');
    response.once('close', () => {
      const route = routes.has(part) ? part : 'other';
      const method = methods.get(request.method) ?? 'other';
      const status = response.headersSent ? String(response.statusCode) : WENT_AWAY;
      const took = clock.now() - started;
      metrics.count('portico_http_requests_total', { route, method, status });
      metrics.observe('portico_http_request_duration_seconds', { route }, took / 1000);
      // The path itself may hold what only the visitor should know.
      if (took >= SLOW_MS) log.warn('a request was slow', { request: idOf(request), route, method, status, took });
    });
  };
}

/** `/cdr` of `/cdr/17?page=2`. */
function firstPart(path: string): string {
  let end = 1;
  while (end < path.length && path[end] !== '/' && path[end] !== '?') end += 1;
  return path.slice(0, end);
}

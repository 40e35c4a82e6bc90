// What depends on the visitor: login, logout, and the pages behind it. Every answer is of one snapshot.
import type { IncomingMessage } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { findSession, type SignedIn } from '../accounts/session.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { effectiveSections } from '../core/permission.ts';
import { errorCodes, PortalError, reasonOf } from '../core/portal-error.ts';
import { localText, utcIso, zoneOf } from '../reports/zone.ts';
import { sendCsv, sendError, sendPage } from './answers.ts';
import type { Arrival } from './arrival.ts';
import { menuOf } from './frame.ts';
import { message, type Page } from './page.ts';
import { pages } from './pages/registry.ts';
import { ownPath, queryOf } from './request-address.ts';
import { commonHeaders, isOwnWrite } from './security.ts';
import { postLogin, postLogout, type SigningInDependencies, sendLogin, sessionToken } from './signing-in.ts';
import { sendStatic } from './static-files.ts';

export interface AppDependencies extends SigningInDependencies {
  readonly clock: Clock;
  readonly log: Log;
}

const FORM_LIMIT = '16kb';
const MAINTENANCE_RETRY_SECONDS = 300;

/** `arrivalOf` answers what the door has noted of a request. */
export function createApp(dependencies: AppDependencies, arrivalOf: (request: IncomingMessage) => Arrival): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);

  app.use((request, response, next) => {
    const arrival = arrivalOf(request);
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    // For redirects; whatever else is answered sets its own.
    response.setHeader('cache-control', 'no-store');
    if (arrival.site.snapshot.portal.status.state === 'maintenance' && !request.path.startsWith('/assets/')) {
      return sendMaintenance(response, arrival, dependencies.clock.now());
    }
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !isOwnWrite(request)) return sendError(response, arrival, 403);
    return next();
  });
  app.get('/', (_request, response) => response.redirect(303, '/dashboard'));
  // Not as parameters: a name is compared as it stands in the address, so that none has to be decoded.
  app.get(/^\/assets\//, async (request, response) => sendAsset(arrivalOf(request), request, response));
  app.get('/login', (request, response) => {
    const next = ownPath(queryOf(request).get('next') ?? '');
    sendLogin(response, arrivalOf(request), 200, { problem: '', email: '', next });
  });
  app.post('/login', express.urlencoded({ extended: false, limit: FORM_LIMIT }), async (request, response) =>
    postLogin(dependencies, arrivalOf(request), request, response),
  );
  app.post('/logout', async (request, response) => postLogout(dependencies, arrivalOf(request), request, response));
  for (const page of pages) {
    app.get(`/${page.id}`, async (request, response) =>
      answerPage(dependencies, arrivalOf(request), page, request, response),
    );
  }
  app.use((request, response) => {
    const methods = methodsOf.get(request.path);
    if (methods !== undefined) response.setHeader('allow', methods);
    sendError(response, arrivalOf(request), methods === undefined ? 404 : 405);
  });
  app.use(failed(dependencies.log, arrivalOf));
  return app;
}

/** What each path can be asked for, for those who ask for something else. */
const methodsOf: ReadonlyMap<string, string> = new Map([
  ...['/', ...pages.map((page) => `/${page.id}`)].map((path): [string, string] => [path, 'GET, HEAD']),
  ['/login', 'GET, HEAD, POST'],
  ['/logout', 'POST'],
]);

async function answerPage(
  dependencies: AppDependencies,
  arrival: Arrival,
  page: Page,
  request: Request,
  response: Response,
): Promise<void> {
  const { store, clock, log } = dependencies;
  const { snapshot, messages } = arrival.site;
  const token = sessionToken(request);
  const now = clock.now();
  const visitor = token === undefined ? undefined : await findSession(store, snapshot.name, token, now);
  if (visitor === undefined) {
    response.redirect(303, `/login?next=${encodeURIComponent(request.originalUrl)}`);
    return;
  }
  const sections = effectiveSections(
    snapshot.access.sections,
    [snapshot.overrides.get(visitor.customer), snapshot.breakGlass.get(visitor.customer)],
    now,
  );
  // Not allowed looks like not there: nobody learns what others have.
  if (page.section !== null && !sections.includes(page.section)) return sendError(response, arrival, 404);
  const query = queryOf(request);
  const zone = zoneOf(visitor.timezone);
  const result = await page.answer({ store, snapshot, visitor, sections, query, zone, messages, now });
  if (result.type === 'csv') return sendCsv(response, result.name, result.chunks, log);
  const menu = menuFor(arrival, sections, visitor);
  sendPage(response, arrival, 200, page.id, result.view, {
    page: page.id,
    title: message(messages, page.title),
    menu,
    visitor,
  });
}

const pagedSections = new Set(pages.flatMap((page) => page.section ?? []));

function menuFor({ site }: Arrival, sections: readonly string[], visitor: SignedIn) {
  const dashboard = {
    id: 'dashboard',
    href: '/dashboard',
    label: message(site.messages, 'menu.dashboard'),
    external: false,
  };
  return [dashboard, ...menuOf(site.snapshot, sections, visitor, pagedSections, site.messages)];
}

async function sendAsset(arrival: Arrival, request: Request, response: Response): Promise<void> {
  const [, , digest = '', name = '', ...rest] = request.path.split('/');
  const file = rest.length > 0 ? undefined : await arrival.site.asset(digest, name);
  if (file === undefined) sendError(response, arrival, 404);
  else sendStatic(request, response, file);
}

function sendMaintenance(response: Response, arrival: Arrival, now: number): void {
  const { status } = arrival.site.snapshot.portal;
  if (status.state !== 'maintenance') return;
  const end = Date.parse(status.until ?? '');
  // An end that has passed, or that no calendar has, promises nothing.
  const until = end > now ? { iso: utcIso(end), text: `${localText(end, zoneOf('UTC')).slice(0, 16)} UTC` } : null;
  response.setHeader('retry-after', until === null ? MAINTENANCE_RETRY_SECONDS : new Date(end).toUTCString());
  const title = message(arrival.site.messages, 'maintenance.title');
  const view = { text: status.text, until };
  sendPage(response, arrival, 503, 'maintenance', view, { page: 'maintenance', title, menu: [], visitor: null });
}

/** The last resort: words for the visitor, the reason for the log. Express knows it by its four parameters. */
function failed(log: Log, arrivalOf: (request: IncomingMessage) => Arrival): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const arrival = arrivalOf(request);
    const status = statusOf(thrown);
    if (status >= 500) {
      const portal = arrival.site.snapshot.name;
      log.error('a request failed', { portal, request: arrival.requestId, path: request.path, why: reasonOf(thrown) });
    }
    if (response.headersSent) response.destroy();
    else sendError(response, arrival, status);
  };
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof PortalError) return errorCodes[thrown.code].http;
  const status: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

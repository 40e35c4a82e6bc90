// What depends on the visitor: the pages before the login, and those behind it. Every answer is of one snapshot.
import type { IncomingMessage } from 'node:http';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { recordAuditEvent } from '../../auth/audit.ts';
import { endSession, findSession } from '../../auth/session.ts';
import type { Log } from '../../core/log.ts';
import { utcIso } from '../../core/moment.ts';
import { errorCodes, PortalError, reasonOf } from '../../core/portal-error.ts';
import { localText, zoneOf } from '../../core/zone.ts';
import { customersApi } from '../api/api.ts';
import { pages } from '../pages/registry.ts';
import { openPages } from '../public-pages/open-pages.ts';
import type { PublicPage } from '../public-pages/public-page.ts';
import { publicPages } from '../public-pages/registry.ts';
import type { Services } from '../services.ts';
import { fieldsOf } from '../ui/form.ts';
import { noMenu } from '../ui/frame.ts';
import { endedSessionCookie, sessionToken } from './cookies.ts';
import { takeCspReport } from './csp-reports.ts';
import { takeFlashMessage } from './flash-message.ts';
import { createMenus } from './menus.ts';
import { takeProviderEvent } from './provider-events.ts';
import { queryOf } from './request-address.ts';
import { type RequestContext, servicesFor } from './request-context.ts';
import { sendError, sendJson, sendPage, sendPlain } from './respond.ts';
import type { PageResponse } from './response.ts';
import { commonHeaders, isOwnWrite } from './security.ts';
import { baseOf, createSessionContexts, originOf, type PortalDependencies, translatorFor } from './session-context.ts';
import { servePage } from './signed-in.ts';
import { sendStatic } from './static-files.ts';

const FORM_LIMIT = '64kb';
const MAINTENANCE_RETRY_SECONDS = 300;

export type AppDependencies = PortalDependencies;

/** `arrivalOf` answers what the door has noted of a request. */
export function createApp(
  dependencies: AppDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): Express {
  const { services } = dependencies;
  const { log } = services;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);

  app.use(atTheDoor(dependencies, contextOf));
  const form = express.text({ type: 'application/x-www-form-urlencoded', limit: FORM_LIMIT });
  // First, since most requests are for them.
  const visits = createSessionContexts(dependencies);
  const menuFor = createMenus();
  for (const page of pages) {
    const answer: RequestHandler = async (request, response) =>
      servePage({ ...dependencies, visits, menuFor }, contextOf(request), page, request, response);
    const path = page.hasItems === true ? new RegExp(`^/${page.id}(?:/[A-Za-z0-9._-]{1,100}){0,2}$`) : `/${page.id}`;
    app.get(path, answer);
    const upload = page.uploads === true ? express.raw({ type: 'multipart/form-data', limit: '10mb' }) : form;
    if (page.actions !== undefined) app.post(path, upload, answer);
  }
  addOpenPaths(app, dependencies, contextOf);
  for (const page of publicPages) {
    const { path, get, post } = page;
    if (get !== undefined)
      app.get(path, (request, response) => enter(dependencies, contextOf(request), page, 'get', request, response));
    if (post !== undefined) {
      app.post(path, form, (request, response) =>
        enter(dependencies, contextOf(request), page, 'post', request, response),
      );
    }
  }
  app.post('/logout', async (request, response) => logOut(dependencies, contextOf(request), request, response));
  app.use((request, response) => {
    const methods = methodsOf.get(request.path);
    if (methods !== undefined) response.setHeader('allow', methods);
    sendError(response, contextOf(request), methods === undefined ? 404 : 405);
  });
  app.use(failed(log, contextOf));
  return app;
}

/** What needs no session: files, what programs ask for, pages that anybody may read. */
function addOpenPaths(
  app: Express,
  dependencies: AppDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): void {
  const { services } = dependencies;
  app.get('/', (_request, response) => response.redirect(303, '/dashboard'));
  // Not as parameters: a name is compared as it stands in the address, so that none has to be decoded.
  app.get(/^\/assets\//, async (request, response) => sendAsset(contextOf(request), request, response));
  app.get('/.well-known/change-password', (_request, response) => response.redirect(302, '/password'));
  app.get('/.well-known/jwks.json', async (_request, response) => {
    sendJson(response, 200, await services.tokens.published(services.clock.now()));
  });
  app.get('/.well-known/security.txt', (request, response) => sendSecurityText(services, contextOf(request), response));
  app.post('/csp-reports', express.raw({ type: () => true, limit: '16kb' }), async (request, response) => {
    await takeCspReport(dependencies, contextOf(request), request, response);
  });
  app.post(/^\/hooks\//, express.raw({ type: () => true, limit: '256kb' }), async (request, response) => {
    await takeProviderEvent(dependencies, contextOf(request), request, response);
  });
  app.use('/api', customersApi(dependencies, contextOf));
  for (const [path, answer] of openPages) {
    app.get(path, async (request, response) => {
      const requestContext = contextOf(request);
      const { title, view } = await answer(dependencies, requestContext, request.path);
      if (view === null) return sendError(response, requestContext, 404);
      const frame = { page: path.split('/')[1] ?? '', title, menu: noMenu, script: null };
      return sendPage(response, requestContext, 200, path.split('/')[1] ?? '', view, frame);
    });
  }
}

/** What holds for every request: headers, maintenance, writes from other sites. */
function atTheDoor(
  { services }: AppDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): RequestHandler {
  return (request, response, next) => {
    const requestContext = contextOf(request);
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
    // For redirects; whatever else is answered sets its own.
    response.setHeader('cache-control', 'no-store');
    const isAlive = /^\/(?:assets|\.well-known|hooks|csp-reports)(?:\/|$)/.test(request.path);
    if (requestContext.site.snapshot.portal.status.state === 'maintenance' && !isAlive) {
      return sendMaintenance(response, requestContext, services.clock.now());
    }
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    // Those of programs carry a token or a signature, and no cookie counts there.
    const byProgram = /^\/(?:api|hooks|csp-reports)(?:\/|$)/.test(request.path);
    if (writes && !byProgram && !isOwnWrite(request)) return sendError(response, requestContext, 403);
    return next();
  };
}

/** Whom to tell of a weakness (RFC 9116): the operator's addresses. It expires a year from now. */
function sendSecurityText(
  { securityContacts, clock }: Services,
  requestContext: RequestContext,
  response: Response,
): void {
  if (securityContacts.length === 0) {
    sendError(response, requestContext, 404);
    return;
  }
  const contacts = securityContacts.map((contact) => `Contact: ${contact}`);
  const expires = new Date(clock.now() + 364 * 24 * 60 * 60_000).toISOString();
  response
    .type('text/plain')
    .send(
      `${[...contacts, `Expires: ${expires}`, `Preferred-Languages: ${requestContext.site.languages.join(', ')}`].join('\n')}\n`,
    );
}

/** What each path can be asked for, for those who ask for something else. */
const methodsOf: ReadonlyMap<string, string> = new Map([
  ['/', 'GET, HEAD'],
  ...pages.map(({ id, actions }): [string, string] => [
    `/${id}`,
    actions === undefined ? 'GET, HEAD' : 'GET, HEAD, POST',
  ]),
  ...publicPages.map(({ path }): [string, string] => [path, 'GET, HEAD, POST']),
  ['/logout', 'POST'],
]);

async function enter(
  dependencies: AppDependencies,
  baseContext: RequestContext,
  page: PublicPage,
  method: 'get' | 'post',
  request: Request,
  response: Response,
): Promise<void> {
  const { store } = dependencies;
  const services = servicesFor(dependencies.services, baseContext);
  const { site } = baseContext;
  const { snapshot } = site;
  const now = services.clock.now();
  const token = sessionToken(request);
  const origin = originOf(request, baseContext, services);
  const visitor =
    token === undefined ? null : ((await findSession(store, snapshot.name, token, origin.address, now)) ?? null);
  const t = translatorFor(request, baseContext, visitor);
  const requestContext = { ...baseContext, t };
  const handler = page[method];
  const fields = fieldsOf(typeof request.body === 'string' ? request.body : '');
  const context = { store, services, site, snapshot, t, query: queryOf(request), fields, origin, visitor, now };
  const answer: PageResponse =
    handler === undefined ? { type: 'error', status: 405 } : await handler({ ...context, base: baseOf(request) });
  if (answer.type !== 'html') return sendPlain(response, requestContext, answer, services.log);
  for (const cookie of answer.cookies ?? []) response.append('set-cookie', cookie);
  if (answer.retryAfter !== undefined) response.setHeader('retry-after', answer.retryAfter);
  const flash = takeFlashMessage(request, response, t);
  const title = answer.title ?? t(page.title, { brand: snapshot.portal.brand });
  const frame = { page: page.page, title, menu: noMenu, script: answer.script ?? null };
  const template = answer.template ?? page.page;
  sendPage(response, requestContext, answer.status ?? 200, template, answer.view, frame, {
    visitor: null,
    flash,
    formToken: '',
  });
  await answer.after?.();
}

async function logOut(
  { store, services }: AppDependencies,
  requestContext: RequestContext,
  request: Request,
  response: Response,
): Promise<void> {
  const token = sessionToken(request);
  const left = token === undefined ? undefined : await endSession(store, requestContext.site.snapshot.name, token);
  if (left !== undefined) {
    await recordAuditEvent(
      store,
      left,
      'signed-out',
      '',
      originOf(request, requestContext, services),
      services.clock.now(),
    );
  }
  response.setHeader('set-cookie', endedSessionCookie);
  response.setHeader('clear-site-data', '"cache", "storage"');
  response.redirect(303, '/login');
}

async function sendAsset(requestContext: RequestContext, request: Request, response: Response): Promise<void> {
  const [, , digest = '', name = '', ...rest] = request.path.split('/');
  const file = rest.length > 0 ? undefined : await requestContext.site.asset(digest, name);
  if (file === undefined) sendError(response, requestContext, 404);
  else sendStatic(request, response, file);
}

function sendMaintenance(response: Response, requestContext: RequestContext, now: number): void {
  const { status } = requestContext.site.snapshot.portal;
  if (status.state !== 'maintenance') return;
  const end = Date.parse(status.until ?? '');
  // An end that has passed, or that no calendar has, promises nothing.
  const until = end > now ? { iso: utcIso(end), text: `${localText(end, zoneOf('UTC')).slice(0, 16)} UTC` } : null;
  response.setHeader('retry-after', until === null ? MAINTENANCE_RETRY_SECONDS : new Date(end).toUTCString());
  const title = requestContext.t('maintenance.title');
  const frame = { page: 'maintenance', title, menu: noMenu, script: null };
  sendPage(response, requestContext, 503, 'maintenance', { text: status.text, until }, frame);
}

/** The last resort: words for the visitor, the reason for the log. Express knows it by its four parameters. */
function failed(log: Log, contextOf: (request: IncomingMessage) => RequestContext): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const requestContext = contextOf(request);
    const status = statusOf(thrown);
    if (status >= 500) {
      const portal = requestContext.site.snapshot.name;
      log.error('a request failed', {
        portal,
        request: requestContext.requestId,
        path: request.path,
        why: reasonOf(thrown),
      });
    }
    if (response.headersSent) response.destroy();
    else sendError(response, requestContext, status);
  };
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof PortalError) return errorCodes[thrown.code].http;
  const status: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

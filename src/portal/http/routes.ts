// The routes of a portal: pages behind the login, files and public information, pages before the login, logout.
import type { IncomingMessage } from 'node:http';
import type { Express, Request, RequestHandler, Response } from 'express';
import { recordAuditEvent } from '../../auth/audit.ts';
import { endSession } from '../../auth/session.ts';
import { pages } from '../pages/registry.ts';
import { publicPages } from '../public-pages/registry.ts';
import { pathOf } from '../writes/table.ts';
import { endedSessionCookie, sessionToken } from './cookies.ts';
import { createMenus } from './menus.ts';
import { addOpenRoutes } from './open-routes.ts';
import type { RequestContext } from './request-context.ts';
import { servePublicPage } from './serve-public-page.ts';
import { createSessionContexts, originOf, type PortalDependencies } from './session-context.ts';
import { keepMenu, servePage } from './signed-in.ts';

export function addRoutes(
  app: Express,
  dependencies: PortalDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): void {
  // Registered first, since most requests are for these pages.
  const sessions = createSessionContexts(dependencies);
  const menus = createMenus();
  for (const page of pages) {
    const serve: RequestHandler = async (request, response) =>
      servePage({ ...dependencies, sessions, menus }, contextOf(request), page, request, response);
    app.get(pathOf(page), serve);
    if (page.actions !== undefined) app.post(pathOf(page), serve);
  }
  addOpenRoutes(app, dependencies, contextOf);
  for (const page of publicPages) {
    for (const method of ['get', 'post'] as const) {
      if (page[method] === undefined) continue;
      app[method](page.path, (request, response) =>
        servePublicPage(dependencies, { baseContext: contextOf(request), page }, request, response),
      );
    }
  }
  app.post('/logout', async (request, response) => logOut(dependencies, contextOf(request), request, response));
  app.use(async (request, response, next) => {
    await keepMenu({ ...dependencies, sessions, menus }, contextOf(request), request, response);
    next();
  });
}

async function logOut(
  { store, services }: PortalDependencies,
  requestContext: RequestContext,
  request: Request,
  response: Response,
): Promise<void> {
  const token = sessionToken(request);
  const ended = token === undefined ? undefined : await endSession(store, requestContext.site.snapshot.name, token);
  if (ended !== undefined) {
    await recordAuditEvent(
      store,
      ended,
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

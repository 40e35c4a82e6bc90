// The routes of a portal: pages behind the login, files and public information, pages before the login, logout.
import type { IncomingMessage } from 'node:http';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
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
import { servePage } from './signed-in.ts';

/** Largest body of a form without files; its longest field, a note, is 20 kB. */
const FORM_LIMIT = '64kb';
/** Largest body of a form with files. */
const UPLOAD_LIMIT = '10mb';

export function addRoutes(
  app: Express,
  dependencies: PortalDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): void {
  const form = express.text({ type: 'application/x-www-form-urlencoded', limit: FORM_LIMIT });
  // Registered first, since most requests are for these pages.
  const sessions = createSessionContexts(dependencies);
  const menus = createMenus();
  for (const page of pages) {
    const serve: RequestHandler = async (request, response) =>
      servePage({ ...dependencies, sessions, menus }, contextOf(request), page, request, response);
    app.get(pathOf(page), serve);
    const body = page.uploads === true ? express.raw({ type: 'multipart/form-data', limit: UPLOAD_LIMIT }) : form;
    if (page.actions !== undefined) app.post(pathOf(page), body, serve);
  }
  addOpenRoutes(app, dependencies, contextOf);
  for (const page of publicPages) {
    for (const method of ['get', 'post'] as const) {
      if (page[method] === undefined) continue;
      app[method](page.path, ...(method === 'post' ? [form] : []), (request, response) =>
        servePublicPage(dependencies, { baseContext: contextOf(request), page }, request, response),
      );
    }
  }
  app.post('/logout', async (request, response) => logOut(dependencies, contextOf(request), request, response));
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

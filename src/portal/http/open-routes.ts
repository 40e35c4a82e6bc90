// Routes that need no session: files, addresses for programs, public pages.

import type { IncomingMessage } from 'node:http';
import type { Express, Request, Response } from 'express';
import { DAY } from '../../core/durations.ts';
import { customersApi } from '../api/api.ts';
import { keepingLast, openPages } from '../public-pages/open-pages.ts';
import type { Services } from '../services.ts';
import { noMenu } from '../ui/frame.ts';
import { takeCspReport } from './programs/csp-reports.ts';
import { takeProviderEvent } from './programs/provider-events.ts';
import type { RequestContext } from './request-context.ts';
import { sendError, sendJson, sendPage } from './respond.ts';
import type { PortalDependencies } from './session-context.ts';
import { sendStatic } from './static-files.ts';

export function addOpenRoutes(
  app: Express,
  dependencies: PortalDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): void {
  const { services } = dependencies;
  app.get('/', (_request, response) => response.redirect(303, '/dashboard'));
  // A regular expression and not route parameters: names are compared in their encoded form, so nothing has to be decoded.
  app.get(/^\/assets\//, async (request, response) => sendAsset(contextOf(request), request, response));
  app.get('/.well-known/change-password', (_request, response) => response.redirect(302, '/password'));
  app.get('/.well-known/jwks.json', async (request, response) => {
    const { name } = contextOf(request).site.snapshot;
    sendJson(response, 200, await services.tokens.published(name, services.clock.now()));
  });
  app.get('/.well-known/security.txt', (request, response) => sendSecurityText(services, contextOf(request), response));
  app.post('/csp-reports', async (request, response) => {
    await takeCspReport(dependencies, contextOf(request), request, response);
  });
  app.post(/^\/hooks\//, async (request, response) => {
    await takeProviderEvent(dependencies, contextOf(request), request, response);
  });
  app.use('/api', customersApi(dependencies, contextOf));
  for (const [path, page] of openPages) {
    const viewOf = keepingLast(page);
    app.get(path, async (request, response) => {
      const requestContext = contextOf(request);
      const { title, view } = await viewOf(dependencies, requestContext, request.path);
      if (view === null) return sendError(response, requestContext, 404);
      const frame = { page: path.split('/')[1] ?? '', title, menu: noMenu, script: null };
      return sendPage(response, requestContext, 200, path.split('/')[1] ?? '', view, frame);
    });
  }
}

/** Sends `security.txt` (RFC 9116) with the operator's addresses for reports of vulnerabilities. It expires a year from now. */
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
  const expires = new Date(clock.now() + 364 * DAY).toISOString();
  response
    .type('text/plain')
    .send(
      `${[...contacts, `Expires: ${expires}`, `Preferred-Languages: ${requestContext.site.languages.join(', ')}`].join('\n')}\n`,
    );
}

async function sendAsset(requestContext: RequestContext, request: Request, response: Response): Promise<void> {
  const [, , digest = '', name = '', ...rest] = request.path.split('/');
  const file = rest.length > 0 ? undefined : await requestContext.site.asset(digest, name);
  if (file === undefined) sendError(response, requestContext, 404);
  else sendStatic(request, response, file);
}

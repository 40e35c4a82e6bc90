// Serve a public page: make its context, and send its response in the portal's frame without a visitor.

import type { Request, Response } from 'express';
import { findSession } from '../../auth/session.ts';
import { fieldsOf } from '../forms/fields.ts';
import { refusedView } from '../forms/refused-view.ts';
import type { PublicPage, PublicPageContext } from '../public-pages/public-page.ts';
import { markAccount } from '../refusals/refused.ts';
import { type AnnouncementView, announcementsFor } from '../ui/announcements.ts';
import { noMenu } from '../ui/frame.ts';
import { deviceToken, dismissedIds, sessionToken } from './cookies.ts';
import { takeFlashMessage } from './flash-message.ts';
import { readForm } from './read-form.ts';
import { queryOf } from './request-address.ts';
import { type RequestContext, servicesFor } from './request-context.ts';
import { sendPage, sendPlain } from './respond.ts';
import { cookiesOf, type PageResponse } from './response.ts';
import { baseOf, originOf, type PortalDependencies, translatorFor } from './session-context.ts';

export async function servePublicPage(
  dependencies: PortalDependencies,
  { baseContext, page }: { readonly baseContext: RequestContext; readonly page: PublicPage },
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
  const handler = page[request.method === 'POST' ? 'post' : 'get'];
  const fields =
    request.method === 'POST' ? await readForm(dependencies.bodies, request, response, origin.address) : fieldsOf('');
  if ('type' in fields) return sendPlain(response, requestContext, fields, services.log);
  markAccount(response, fields.text('email', 254));
  const country = services.countryOf(request);
  const cookies = { session: token, device: deviceToken(request), dismissed: dismissedIds(request) };
  const context = {
    store,
    services,
    site,
    snapshot,
    t,
    query: queryOf(request),
    fields,
    origin,
    visitor,
    cookies,
    country,
    now,
  };
  const result: PageResponse =
    handler === undefined ? { type: 'error', status: 405 } : await handler({ ...context, base: baseOf(request) });
  if (result.type !== 'html') return sendPlain(response, requestContext, result, services.log);
  for (const cookie of cookiesOf(result)) response.append('set-cookie', cookie);
  if (result.retryAfter !== undefined) response.setHeader('retry-after', result.retryAfter);
  const flash = takeFlashMessage(request, response, t);
  const title = result.title ?? t(page.title, { brand: snapshot.portal.brand });
  const frame = { page: page.page, title, menu: noMenu, script: result.script ?? null };
  const template = result.template ?? page.page;
  sendPage(response, requestContext, result.status ?? 200, template, result.view, frame, {
    visitor: null,
    announcements: page.page === 'login' ? atLogin(context, request) : [],
    flash,
    refused: refusedView({ form: '', problems: result.problems ?? [] }, t),
    formToken: '',
  });
}

/** The announcements on the login page, to which the form of each leads back. */
function atLogin(
  { snapshot, now, cookies: { dismissed } }: Pick<PublicPageContext, 'snapshot' | 'now' | 'cookies'>,
  { method, originalUrl, path }: Request,
): readonly AnnouncementView[] {
  return announcementsFor(snapshot, { reader: 'login', now, dismissed, path: method === 'POST' ? path : originalUrl });
}

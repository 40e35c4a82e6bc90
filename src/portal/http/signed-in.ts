// A page behind the login: who may see it, its forms, and the frame with the visitor's menu.
import { timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { recordAuditEvent } from '../../auth/audit.ts';
import { sha256 } from '../../core/canonical.ts';
import type { Page, PageContext } from '../pages/page.ts';
import { type Fields, fieldsOf, uploadOf } from '../ui/form.ts';
import { takeFlashMessage } from './flash-message.ts';
import type { Menus } from './menus.ts';
import { type RequestContext, servicesFor } from './request-context.ts';
import { sendPage, sendPlain } from './respond.ts';
import type { PageResponse } from './response.ts';
import type { PortalDependencies, SessionContexts } from './session-context.ts';

/** A proof of who this is counts for so long, for what changes how one gets in. */
const FRESH_MS = 10 * 60_000;

interface SignedInDependencies extends PortalDependencies {
  readonly menuFor: Menus;
  readonly visits: SessionContexts;
}

export async function servePage(
  dependencies: SignedInDependencies,
  baseContext: RequestContext,
  page: Page,
  request: Request,
  response: Response,
): Promise<void> {
  const { log } = servicesFor(dependencies.services, baseContext);
  const visit = await dependencies.visits.open(request, baseContext, itemOf(page, request.path));
  if (visit.is === 'elsewhere') return sendPlain(response, baseContext, visit.response, log);
  const { context } = visit;
  const requestContext = { ...baseContext, t: context.t };
  const closed = closedTo(page, context, visit.restrictions.length > 0);
  if (closed !== null) return sendPlain(response, requestContext, closed, log);
  const shown =
    request.method === 'POST'
      ? await act(page, context, await sentFields(request))
      : { answer: await page.respond(context), context };
  if (request.method === 'POST') dependencies.visits.invalidate(context.visitor.contact);
  const { answer } = shown;
  if ((answer.type === 'csv' || answer.type === 'stream') && request.method === 'GET') {
    await recordAuditEvent(context.store, context.visitor, 'list-downloaded', answer.name, context.origin, context.now);
  }
  if (answer.type !== 'html') return sendPlain(response, requestContext, answer, log);
  for (const cookie of answer.cookies ?? []) response.append('set-cookie', cookie);
  const { t, visitor } = context;
  const flash = takeFlashMessage(request, response, t);
  const frame = {
    page: page.id,
    title: answer.title ?? t(page.title),
    menu: dependencies.menuFor(context),
    script: answer.script ?? null,
  };
  const status = answer.status ?? (shown.context.refused === null ? 200 : 422);
  sendPage(response, requestContext, status, answer.template ?? page.id, answer.view, frame, {
    visitor: {
      name: visitor.name,
      customer: visitor.customerName,
      id: visitor.customer,
      operator: visitor.operator,
    },
    flash,
    formToken: formToken(visitor.session),
  });
  await answer.after?.();
}

/** Why a page is not shown now; null when it is. */
function closedTo(page: Page, { visitor, sections }: PageContext, restricted: boolean): PageResponse | null {
  if (visitor.stage === 'enrol' && page.id !== 'two-factor') return { type: 'redirect', to: '/two-factor' };
  // Not allowed looks like not there: nobody learns what others have.
  if (page.section !== null && !sections.includes(page.section)) return { type: 'error', status: 404 };
  if (restricted && page.allowedWhileRestricted !== true)
    return { type: 'redirect', to: '/dashboard', flash: 'first-things-first' };
  return null;
}

/** Runs the form's action; a refused one shows the page again with what is wrong. */
async function act(
  page: Page,
  context: PageContext,
  fields: Fields,
): Promise<{ readonly answer: PageResponse; readonly context: PageContext }> {
  const say = (answer: PageResponse) => ({ answer, context });
  const { visitor, now } = context;
  if (visitor.operator !== null) return say({ type: 'error', status: 403 });
  if (!isOwnForm(visitor.session, fields.raw('form'))) return say({ type: 'error', status: 403 });
  const action = page.actions?.[fields.text('do', 40)];
  if (action === undefined) return say({ type: 'error', status: 400 });
  if (action.section !== null && !context.sections.includes(action.section)) return say({ type: 'error', status: 404 });
  if (action.requiresRecentAuth === true && now - visitor.authenticatedAt > FRESH_MS) {
    return say({ type: 'redirect', to: `/confirm?next=/${page.id}`, flash: 'confirm-first' });
  }
  const result = await action.run({ ...context, fields });
  if (result.type !== 'refused') return say(result);
  const again: PageContext = {
    ...context,
    refused: { field: result.field, problem: result.problem, typed: fields },
  };
  return { answer: await page.respond(again), context: again };
}

/** Bound to the session: a form that was shown to another one is refused. */
export const formToken = (session: string): string => sha256(`form\0${session}`).slice(0, 32);

function isOwnForm(session: string, given: string): boolean {
  const right = Buffer.from(formToken(session));
  const typed = Buffer.from(given);
  return typed.length === right.length && timingSafeEqual(typed, right);
}

async function sentFields(request: Request): Promise<Fields> {
  if (Buffer.isBuffer(request.body)) return uploadOf(request.body, request.headers['content-type'] ?? '');
  return fieldsOf(typeof request.body === 'string' ? request.body : '');
}

/** What stands after the page's path; names in it are letters, digits, dots, hyphens and underscores. */
function itemOf(page: Page, path: string): string | null {
  const rest = path.slice(page.id.length + 2);
  return rest === '' ? null : rest;
}

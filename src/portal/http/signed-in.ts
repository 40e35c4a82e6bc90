// Serve a page behind the login: check access, run its forms' actions, and send it in the frame with the visitor's menu.

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { recordAuditEvent } from '../../auth/audit.ts';
import { sha256 } from '../../core/canonical.ts';
import { limits } from '../../core/limits/limits.ts';
import { type Fields, uploadOf } from '../forms/fields.ts';
import { refusedView } from '../forms/refused-view.ts';
import { reportChange } from '../mail/account-change.ts';
import { openSteps, stepsView } from '../pages/first-steps.ts';
import { walletOf } from '../pages/money/wallet.ts';
import type { Page, PageContext } from '../pages/page.ts';
import { markRefusal } from '../refusals/refused.ts';
import type { FrameOptions, WalletView } from '../site/site.ts';
import { type AnnouncementView, announcementsFor } from '../ui/announcements.ts';
import { initialsOf, linkOf } from '../ui/frame.ts';
import { confirmFirst, hasRecentProof } from '../writes/recent-proof.ts';
import { dismissedIds, sessionToken } from './cookies.ts';
import { takeFlashMessage } from './flash-message.ts';
import type { Menus } from './menus.ts';
import { readForm } from './read-form.ts';
import { type RequestContext, servicesFor } from './request-context.ts';
import { keepOwnFrame, type OwnFrame, sendPage, sendPlain } from './respond.ts';
import { cookiesOf, type PageResponse } from './response.ts';
import type { OpenSession, PortalDependencies, SessionContexts } from './session-context.ts';

interface SignedInDependencies extends PortalDependencies {
  readonly sessions: SessionContexts;
  readonly menus: Menus;
}

export async function servePage(
  dependencies: SignedInDependencies,
  baseContext: RequestContext,
  page: Page,
  request: Request,
  response: Response,
): Promise<void> {
  const { log } = servicesFor(dependencies.services, baseContext);
  const session = await dependencies.sessions.open(request, baseContext, itemOf(page, request.path));
  if (session.is === 'elsewhere') return sendPlain(response, baseContext, session.response, log);
  const { context } = session;
  const requestContext = { ...baseContext, t: context.t };
  const menu = dependencies.menus(context, session.restrictions.length > 0);
  if (context.visitor.stage === 'open')
    keepOwnFrame(response, { t: context.t, menu, visitor: visitorView(context, null) });
  const closed = closedTo(page, context) ?? (await closedToSupport(page, context));
  if (closed !== null) return sendPlain(response, requestContext, closed, log);
  const shown = await shownBy(dependencies, { page, session }, request, response);
  if ('type' in shown) return sendPlain(response, requestContext, shown, log);
  if (request.method === 'POST') dependencies.sessions.invalidate(context.visitor.contact);
  const { result } = shown;
  markForbidden(result, response);
  if (request.method === 'GET') await recordDownload(context, result);
  if (result.type === 'feed') return context.services.feeds.open(response, context.visitor, result);
  if (result.type !== 'html') return sendPlain(response, requestContext, result, log);
  for (const cookie of cookiesOf(result)) response.append('set-cookie', cookie);
  const { t, visitor } = context;
  const flash = takeFlashMessage(request, response, t);
  const frame = frameOf(page, result, { title: result.title ?? t(page.title), menu });
  const status = result.status ?? (shown.context.refused === null ? 200 : 422);
  sendPage(response, requestContext, status, result.template ?? page.id, result.view, frame, {
    visitor: visitorView(context, session.restrictions.length > 0 ? null : await walletView(context)),
    announcements: announcementsInside(context, request),
    flash,
    refused: refusedView(shown.context.refused, t),
    formToken: formToken(result.renewed === undefined ? visitor.session : sha256(result.renewed), page.id),
  });
}

/** Keeps the menu for the response to a path that is not a page, where a visitor is logged in. */
export async function keepMenu(
  { sessions, menus }: SignedInDependencies,
  baseContext: RequestContext,
  request: Request,
  response: Response,
): Promise<void> {
  if (sessionToken(request) === undefined || request.path.startsWith('/api')) return;
  const session = await sessions.open(request, baseContext, null);
  if (session.is === 'elsewhere' || session.context.visitor.stage !== 'open') return;
  const { context, restrictions } = session;
  const menu = menus(context, restrictions.length > 0);
  keepOwnFrame(response, { t: context.t, menu, visitor: visitorView(context, null) });
}

interface Shown {
  readonly result: PageResponse;
  readonly context: PageContext;
}

/** Returns what a page or one of its forms responds; only a response where the form is not read. */
async function shownBy(
  dependencies: SignedInDependencies,
  { page, session }: { readonly page: Page; readonly session: OpenSession },
  request: Request,
  response: Response,
): Promise<Shown | PageResponse> {
  const { context } = session;
  const waits = await waitingPage(page, session, request.method);
  if (waits !== null) return { result: waits, context };
  if (request.method !== 'POST') return { result: await page.respond(context), context };
  const sent = await sentFields(dependencies, { page, context }, request, response);
  return 'type' in sent ? sent : act(page, context, sent);
}

function visitorView({ visitor }: PageContext, wallet: WalletView | null): OwnFrame['visitor'] {
  const { name, customerName, customer, operator, isMenuNarrow, density } = visitor;
  const view = { isMenuNarrow, density };
  return { name, initials: initialsOf(name), customer: customerName, id: customer, operator, wallet, view };
}

/** The announcements for the visitor's customer, to whose page the form of each leads back. */
function announcementsInside({ snapshot, visitor, now }: PageContext, request: Request): readonly AnnouncementView[] {
  const path = request.method === 'POST' ? request.path : request.originalUrl;
  return announcementsFor(snapshot, { reader: visitor.customerType, now, dismissed: dismissedIds(request), path });
}

/** Returns the balance in the head of the page, and where to top up; null where it is not shown. */
async function walletView(context: PageContext): Promise<WalletView | null> {
  const wallet = await walletOf(context);
  if (wallet === null) return null;
  const { balance, topUp } = wallet;
  return { amount: context.t.money(balance, context.visitor.currency), owed: balance < 0n, topUp };
}

/** What the frame around a page depends on. */
function frameOf(
  { id }: Page,
  { script, refresh }: Extract<PageResponse, { type: 'html' }>,
  shown: Pick<FrameOptions, 'title' | 'menu'>,
): FrameOptions {
  const again = refresh === undefined ? {} : { refresh: `${refresh.seconds}; url=${refresh.to}` };
  return { ...shown, page: id, script: script ?? 'portal.js', ...again };
}

async function recordDownload({ store, visitor, origin, now }: PageContext, result: PageResponse): Promise<void> {
  if (result.type !== 'csv' && result.type !== 'stream') return;
  await recordAuditEvent(store, visitor, 'list-downloaded', result.name, origin, now);
}

/** A 403 of a page is a form of another session, or a write in a support view. */
function markForbidden(result: PageResponse, response: Response): void {
  if (result.type === 'error' && result.status === 403) markRefusal(response, 'form');
}

/** Refuses a support view what acts as the contact: with a message on the dashboard, and an entry in the contact's log. */
async function closedToSupport(
  { id, closedToSupport: closed }: Page,
  context: PageContext,
): Promise<PageResponse | null> {
  const { store, visitor, item, origin, now } = context;
  const { operator } = visitor;
  if (closed !== true || operator === null) return null;
  const path = item === null ? `/${id}` : `/${id}/${item}`;
  await recordAuditEvent(store, visitor, 'support-refused', `${operator}: ${path}`, origin, now);
  return { type: 'redirect', to: '/dashboard', flash: 'support-refused' };
}

/** Returns the response in place of a page that may not be shown now; null when it may. */
function closedTo(page: Page, { visitor, sections, snapshot: { access } }: PageContext): PageResponse | null {
  const first = visitor.stage === 'enrol' ? 'two-factor' : visitor.stage === 'new-password' ? 'password' : page.id;
  if (page.id !== first) return { type: 'redirect', to: `/${first}` };
  // The same response as for an unknown path, so that it does not reveal which sections other customers have.
  if (page.section !== null && !sections.includes(page.section)) return { type: 'error', status: 404 };
  // The operator's own system has the function.
  if (page.section === page.id && linkOf(access, page.id) !== null) return { type: 'redirect', to: `/open/${page.id}` };
  return null;
}

/** Returns the page in place of one that waits until the contact has done something: what that is, with where to do it. */
async function waitingPage(
  page: Page,
  { context, restrictions }: Pick<OpenSession, 'context' | 'restrictions'>,
  method: string,
): Promise<PageResponse | null> {
  if (restrictions.length === 0 || page.allowedWhileRestricted === true) return null;
  if (method === 'POST' || context.query.has('format'))
    return { type: 'redirect', to: '/dashboard', flash: 'first-things-first' };
  const title = context.t(page.id === 'open' ? `section.${context.item ?? ''}` : page.title);
  const steps = (await openSteps(context, restrictions)).filter(({ needed }) => needed);
  const stepToken = formToken(context.visitor.session, 'dashboard');
  return {
    ...{ type: 'html', template: 'waits', title },
    view: { title, steps: stepsView(context, steps).steps, stepToken },
  };
}

/** Runs the action of a form. If it is refused, shows the page again with its problems. */
async function act(page: Page, context: PageContext, fields: Fields): Promise<Shown> {
  const respond = (result: PageResponse) => ({ result, context });
  if (!isOwnForm(context, page.id, fields.raw('form'))) return respond({ type: 'error', status: 403 });
  const action = page.actions?.[fields.text('do', 40)];
  if (action === undefined) return respond({ type: 'error', status: 400 });
  if (action.section !== null && !context.sections.includes(action.section))
    return respond({ type: 'error', status: 404 });
  if (action.proof === 'recent' && !hasRecentProof(context)) {
    return respond(confirmFirst(context.item === null ? `/${page.id}` : `/${page.id}/${context.item}`));
  }
  if (action.asks !== undefined && fields.text('sure', 1) !== '1')
    return respond(askFirst(context, page, action.asks, fields));
  const result = await action.run({ ...context, fields });
  if (result.type === 'changed') {
    if (action.email === 'customer') await reportChange(context, action.entry, result);
    return respond(result.response);
  }
  if (result.type !== 'refused') return respond(result);
  const again: PageContext = {
    ...context,
    refused: { form: fields.text('do', 40), problems: result.problems, typed: fields },
  };
  return { result: await page.respond(again), context: again };
}

/** Longest name of a thing that is repeated on the page that asks; it is only shown. */
const MAX_WHAT = 200;

/** Returns the page that says what an action does and asks for it once more. */
function askFirst({ t, item }: PageContext, page: Page, asks: string, fields: Fields): PageResponse {
  const what = fields.text('what', MAX_WHAT);
  const label = t(`sure.${asks}-do`, { what });
  return {
    ...{ type: 'html', template: 'sure', title: label },
    view: {
      ...{ label, effect: t(`sure.${asks}`, { what }), back: item === null ? `/${page.id}` : `/${page.id}/${item}` },
      fields: ['do', 'id', 'what'].map((name) => ({ name, value: fields.text(name, MAX_WHAT) })),
    },
  };
}

/** Bytes of a form token: a nonce, and a digest of which that much is kept. */
const NONCE = 4;
const TAG = 12;

/**
 * Returns the CSRF token of a page's forms in a session: a form that was shown to another session, or by another page, is refused. With a
 * nonce of its own it is another one in each response, so that the size of compressed pages tells nothing of it (BREACH).
 */
export function formToken(session: string, page: string, nonce: Buffer = randomBytes(NONCE)): string {
  const tag = sha256(`form\0${session}\0${page}\0${nonce.toString('hex')}`).slice(0, 2 * TAG);
  return `${nonce.toString('hex')}${tag}`;
}

function isOwnForm({ visitor }: PageContext, page: string, given: string): boolean {
  if (!/^[0-9a-f]+$/.test(given)) return false;
  const right = Buffer.from(formToken(visitor.session, page, Buffer.from(given.slice(0, 2 * NONCE), 'hex')));
  const typed = Buffer.from(given);
  return typed.length === right.length && timingSafeEqual(typed, right);
}

/** Reads the form of a visitor, or returns why it is not read. A support view sends none. */
async function sentFields(
  { bodies }: PortalDependencies,
  { page, context }: { readonly page: Page; readonly context: PageContext },
  request: Request,
  response: Response,
): Promise<Fields | PageResponse> {
  const { visitor, origin } = context;
  const { address } = origin;
  if (visitor.operator !== null) return { type: 'error', status: 403 };
  if (page.uploads !== true || request.is('multipart/form-data') !== 'multipart/form-data') {
    return readForm(bodies, request, response, address);
  }
  const accepts = (head: Buffer): boolean => isOwnForm(context, page.id, formTokenIn(head));
  const read = await bodies.read(request, response, { address, limit: limits.uploadBytes, accepts });
  if (read.is === 'refused') return { type: 'error', ...read };
  return uploadOf(read.bytes, request.headers['content-type'] ?? '');
}

/** The form token in the beginning of a form with a file, where it is the first field; else an empty text. */
const formTokenIn = (head: Buffer): string =>
  /^--[^\r\n]*\r\ncontent-disposition: form-data; name="form"\r\n\r\n([0-9a-f]+)\r\n/i.exec(
    head.toString('latin1'),
  )?.[1] ?? '';

/** Returns the part of the path after the page's own: ids of letters, digits, dots, hyphens and underscores; null where there is none. */
function itemOf(page: Page, path: string): string | null {
  const rest = path.slice(page.id.length + 2);
  return rest === '' ? null : rest;
}

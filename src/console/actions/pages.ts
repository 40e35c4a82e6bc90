// `/do/ACTION`: a page that says what an action will do, and the form that does it.

import type { Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import { limits } from '../../core/limits/limits.ts';
import { errorCodes, PortalError } from '../../core/portal-error.ts';
import { actorFrom, allow } from '../http/principal.ts';
import { saveFlash } from '../http/sessions.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { frameOf } from '../pages/frame.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { planCards } from '../ui/change-cards.ts';
import { type ActionRequest, type Confirmation, type ConsoleAction, emptyConfirmation, errorText } from './action.ts';
import { executeAction } from './execute-action.ts';
import { actions } from './registry.ts';

/** Access was checked before; each route checks the role. */
export function actionPages(parts: ConsoleParts, templates: ConsoleTemplates): Router {
  const router = express.Router();
  for (const action of actions) {
    router.get(`/do/${action.name}`, allow(action.role), shown(action, parts, templates));
    router.post(`/do/${action.name}`, allow(action.role), done(action, parts, templates));
  }
  return router;
}

function shown(action: ConsoleAction, parts: ConsoleParts, templates: ConsoleTemplates): RequestHandler {
  return async (request, response) => {
    const { searchParams } = new URL(request.originalUrl, 'http://console');
    const given = (name: string): string => bounded(searchParams.getAll(name).join(','));
    await respond(action, await requestOf(parts, response, given), templates, response, '');
  };
}

function done(action: ConsoleAction, parts: ConsoleParts, templates: ConsoleTemplates): RequestHandler {
  return async (request: Request, response: Response) => {
    const asked = await requestOf(parts, response, (name) => textField(request.body, name));
    try {
      const { operation, message } = await executeAction(action, asked);
      await saveFlash(parts.store, response, message);
      response.redirect(303, operation.returnTo);
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      response.status(errorCodes[thrown.code].http);
      await respond(action, asked, templates, response, errorText(thrown));
    }
  };
}

const requestOf = async (
  parts: ConsoleParts,
  response: Response,
  given: ActionRequest['given'],
): Promise<ActionRequest> => ({
  ...{ given, actor: actorFrom(response), now: parts.clock.now() },
  parts: await parts.forPortal(given('portal')),
});

const bounded = (text: string): string => text.slice(0, limits.actionCharacters).trim();

/** Returns the text of a field, or its texts joined by commas; '' for anything else. */
export function textField(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  if (Array.isArray(value)) return bounded(value.filter((each) => typeof each === 'string').join(','));
  return typeof value === 'string' ? bounded(value) : '';
}

/** Sends the confirmation page of an action; `problem` is what was wrong with the form that was sent. */
async function respond(
  action: ConsoleAction,
  asked: ActionRequest,
  templates: ConsoleTemplates,
  response: Response,
  problem: string,
): Promise<void> {
  const confirmation = await confirmationOf(action, asked, response);
  const view = {
    ...confirmation,
    plan: confirmation.plan === null ? null : planCards(confirmation.plan),
    destroys: action.name === 'purge',
    problem,
    name: action.name,
    needsReason: action.needsReason,
    reason: asked.given('reason'),
    carried: Object.entries(confirmation.carried).map(([name, value]) => ({ name, value })),
    frame: await frameOf(asked.parts, response, { menu: '', title: confirmation.title }),
  };
  response.type('html').send(templates.render('confirm', view));
}

/** Returns a confirmation that says why, where the action is impossible. */
async function confirmationOf(action: ConsoleAction, asked: ActionRequest, response: Response): Promise<Confirmation> {
  try {
    return await action.confirm(asked);
  } catch (thrown) {
    if (!(thrown instanceof PortalError)) throw thrown;
    if (response.statusCode === 200) response.status(errorCodes[thrown.code].http);
    return {
      ...emptyConfirmation,
      title: action.summary,
      effects: [],
      command: '',
      button: '',
      refused: errorText(thrown),
    };
  }
}

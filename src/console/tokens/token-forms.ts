// `/tokens/new`, `/tokens/NAME/renew`, `/tokens/NAME/remove`: forms that change API tokens. A new secret is shown once.
import express, { type Request, type Response, type Router } from 'express';
import { apiTokens } from '../../auth/tokens/api-token.ts';
import { tokenRoles } from '../../core/access/role.ts';
import { errorCodes, PortalError } from '../../core/portal-error.ts';
import {
  addTokenOperation,
  issueToken,
  removeTokenOperation,
  rotateTokenOperation,
  type TokenContext,
  type TokenOperation,
} from '../../operations/api-tokens.ts';
import { executeOperation } from '../../operations/operation.ts';
import { errorText } from '../actions/action.ts';
import { textField } from '../actions/pages.ts';
import { actorFrom, allow } from '../http/principal.ts';
import { saveFlash } from '../http/sessions.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { frameOf } from '../pages/frame.ts';
import type { ConsoleParts } from '../pages/page.ts';

type Form = 'new' | 'renew' | 'remove';

interface Exchange {
  readonly parts: ConsoleParts;
  readonly templates: ConsoleTemplates;
  readonly request: Request;
  readonly response: Response;
  readonly form: Form;
}

const nameIn = ({ params }: Request): string => String(params['name'] ?? '');

/** Carries out what the form asks for. */
const works: Readonly<Record<Form, (exchange: Exchange) => Promise<void>>> = {
  new: (exchange) => {
    const given = (field: string): string => textField(exchange.request.body, field);
    const limits = { portals: given('portals'), addresses: given('addresses'), expires: given('expires') };
    const token = { name: given('name'), role: given('role'), ...limits };
    return issue(exchange, 'add-token', token.name, (context) => addTokenOperation(token, context));
  },
  renew: (exchange) => {
    const { request } = exchange;
    const given = { overlap: textField(request.body, 'overlap'), expires: textField(request.body, 'expires') };
    const name = nameIn(request);
    return issue(exchange, 'rotate-token', name, (context) => rotateTokenOperation(name, given, context));
  },
  remove: async ({ parts: { store, clock }, request, response }) => {
    const name = nameIn(request);
    const context = { action: 'remove-token', subject: name, reason: '', actor: actorFrom(response) };
    await executeOperation({ store, ...context, now: clock.now() }, async () => removeTokenOperation(name));
    await saveFlash(store, response, `The token ${name} is removed.`);
    response.redirect(303, '/tokens');
  },
};

/** Access was checked before; each route checks the role. */
export function tokenForms(parts: ConsoleParts, templates: ConsoleTemplates): Router {
  const router = express.Router();
  for (const [form, path] of [
    ['new', '/tokens/new'],
    ['renew', '/tokens/:name/renew'],
    ['remove', '/tokens/:name/remove'],
  ] as const) {
    router.get(path, allow('admin'), (request, response) => show({ parts, templates, request, response, form }, ''));
    router.post(path, allow('admin'), async (request, response) => {
      const exchange = { parts, templates, request, response, form };
      try {
        await works[form](exchange);
      } catch (thrown) {
        if (!(thrown instanceof PortalError)) throw thrown;
        response.status(errorCodes[thrown.code].http);
        await show(exchange, errorText(thrown));
      }
    });
  }
  return router;
}

/** Writes the token, and shows its secret. */
async function issue(
  { parts, templates, response }: Exchange,
  action: string,
  subject: string,
  prepare: (context: TokenContext) => TokenOperation,
): Promise<void> {
  const { store, clock, tokenLife: life } = parts;
  const actor = actorFrom(response);
  const now = clock.now();
  const context = { store, actor, action, subject, reason: '', now };
  const secret = await issueToken(context, () => prepare({ life, now, by: actor.name }));
  const frame = await frameOf(parts, response, { menu: 'tokens', title: 'New secret' });
  response.type('html').send(templates.render('token-secret', { name: subject, secret, frame }));
}

/** @param problem what was wrong with the form that was sent; '' for nothing */
async function show({ parts, templates, request, response, form }: Exchange, problem: string): Promise<void> {
  const name = nameIn(request);
  if (form !== 'new' && !(await apiTokens(parts.store)).some((token) => token.name === name)) {
    response.status(404).type('text').send('There is no such token.\n');
    return;
  }
  const given = (field: string): string => textField(request.body, field);
  const title = { new: 'New API token', renew: `Renew ${name}`, remove: `Remove ${name}` }[form];
  const view = {
    ...{ problem, title, form: { new: form === 'new', renew: form === 'renew', remove: form === 'remove' } },
    ...{ name: name || given('name'), portals: given('portals'), addresses: given('addresses') },
    ...{ expires: given('expires'), overlap: given('overlap') },
    roles: tokenRoles.map((role) => ({ role, selected: role === (given('role') || 'accounts') })),
    action: form === 'new' ? '/tokens/new' : `/tokens/${encodeURIComponent(name)}/${form}`,
    frame: await frameOf(parts, response, { menu: 'tokens', title }),
  };
  response.type('html').send(templates.render('token-form', view));
}

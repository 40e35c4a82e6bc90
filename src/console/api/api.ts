// The API of the console, for people with the token and programs with tokens of their own: state, actions, accounts, calls.
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import { createHasher } from '../../auth/password.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { recordAudit } from '../../operations/operation.ts';
import type { ConsoleAction } from '../actions/action.ts';
import { executeAction } from '../actions/execute-action.ts';
import { textField } from '../actions/pages.ts';
import { actions } from '../actions/registry.ts';
import { actorFrom, allow, principalOf } from '../http/principal.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { accountsApi } from './accounts.ts';
import { callsApi } from './calls.ts';
import { openApi } from './openapi.ts';
import { countsOf, parameter, sendProblem, withProblems } from './problems.ts';
import { stateRoutes } from './state.ts';

/** Who asks was found out before. */
export function consoleApi(parts: ConsoleParts): Router {
  const { store, clock, portalUrl } = parts;
  const router = express.Router();
  for (const { path, role, read } of stateRoutes) {
    router.get(
      path,
      allow(role),
      ...(role === 'operator' ? [noteReads(parts)] : []),
      withProblems(async (request, response) => {
        const given = (name: string): string => parameter(request, name) || textField(request.query, name);
        response.json(await read({ parts, principal: principalOf(response), given, limit: limitOf(given('limit')) }));
      }),
    );
  }
  router.get('/openapi.json', (_request, response) => void response.json(openApi()));
  router.use(actionsApi(parts));
  // What follows belongs to customers.
  router.use(allow('accounts'), noteReads(parts));
  router.use(callsApi({ store, clock }));
  router.use(accountsApi({ store, clock, portalUrl, hasher: createHasher({ concurrency: 1, queue: 20 }) }));
  router.use((_request, response) => sendProblem(response, 404, 'there is no such path', 'See /api/v1/openapi.json.'));
  router.use(unreadable);
  return router;
}

const MAX_ROWS = 500;

const limitOf = (text: string): number =>
  /^\d{1,3}$/.test(text) ? Math.min(Math.max(Number(text), 1), MAX_ROWS) : 100;

/**
 * Opening what belongs to customers is noted before it is done, writing to it with what was answered; many lines are one entry,
 * with their counts.
 */
function noteReads({ store, clock, log }: ConsoleParts): RequestHandler {
  return async (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const action = reads ? 'read-accounts' : 'write-accounts';
    const doing = { store, actor: actorFrom(response), action, subject: request.path, reason: '', now: clock.now() };
    if (reads) {
      await recordAudit(doing, 'done', request.method);
      return next();
    }
    const end = response.end;
    // The answer is held back until it is noted.
    const noteAndEnd = async (given: unknown[]): Promise<void> => {
      const { statusCode } = response;
      try {
        const counts = countsOf(response);
        const detail = `${request.method} ${statusCode}${counts === '' ? '' : `: ${counts}`}`;
        await recordAudit(doing, statusCode < 400 ? 'done' : 'refused', detail);
      } catch (thrown) {
        log.error('what was written was not noted', { path: doing.subject, why: reasonOf(thrown) });
      }
      Reflect.apply(end, response, given);
    };
    const held = (...given: unknown[]) => {
      void noteAndEnd(given);
      return response;
    };
    Object.assign(response, { end: held });
    next();
  };
}

/** A body that is no JSON, or too long, is the sender's mistake; anything else is ours and goes on. */
const unreadable: ErrorRequestHandler = (thrown, _request, response, next) => {
  const status: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  if (typeof status !== 'number' || status < 400 || status > 499) return next(thrown);
  sendProblem(response, status, 'the body cannot be read', 'Send what /api/v1/openapi.json says, as JSON.');
};

/** `POST /actions/ACTION` does what the page of that name does; `GET` says what it would do. */
function actionsApi(parts: ConsoleParts): Router {
  const router = express.Router();
  for (const action of actions) {
    const path = `/actions/${action.name}`;
    router.get(
      path,
      allow(action.role),
      withProblems(async (request, response) => {
        const given = (name: string): string => textField(request.query, name);
        const { effects, facts, plan, refused, carried, command } = await action.confirm(asked(parts, response, given));
        response.json({ effects, facts, plan, refused: refused === '' ? null : refused, carried, command });
      }),
    );
    router.post(
      path,
      allow(action.role),
      express.json({ limit: '16kb' }),
      withProblems(async (request, response) => {
        checkFields(action, request.body);
        const given = (name: string): string => textField(request.body, name);
        const { message, operation } = await executeAction(action, asked(parts, response, given));
        response.json({ action: action.name, subject: operation.subject, message });
      }),
    );
  }
  return router;
}

/** What would be passed over in a body is refused: it was meant to say something. @throws PortalError `input-invalid` */
function checkFields({ parameters }: ConsoleAction, body: unknown): void {
  // A form of a session has the token of its form.
  const known = [...Object.keys(parameters), 'reason', 'form'];
  const isText = (value: unknown): boolean => typeof value === 'string';
  for (const [name, value] of Object.entries(body ?? {})) {
    if (!known.includes(name))
      throw new PortalError(
        'input-invalid',
        `there is no field "${name.slice(0, 60)}"`,
        `Fields: ${known.join(', ')}.`,
      );
    if (!isText(value) && !(Array.isArray(value) && value.every(isText)))
      throw new PortalError(
        'input-invalid',
        `"${name}" is no text`,
        'Write it as in "portal": "acme" or "all": "true".',
      );
  }
}

const asked = (parts: ConsoleParts, response: Parameters<RequestHandler>[1], given: (name: string) => string) => ({
  ...{ parts, given, actor: actorFrom(response), now: parts.clock.now() },
});

// The API of the console, for people with the token and programs with tokens of their own: state, actions, accounts, calls.
import express, { type RequestHandler, type Router } from 'express';
import { createHasher } from '../../accounts/password.ts';
import { readStatus } from '../../run/status.ts';
import { carryOut } from '../actions/carry-out.ts';
import { givenIn } from '../actions/pages.ts';
import { actions } from '../actions/registry.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { actorFrom, allow } from '../person.ts';
import { accountsApi } from './accounts.ts';
import { callsApi } from './calls.ts';
import { handled } from './handled.ts';

/** Who asks was found out before. */
export function consoleApi(parts: ConsoleParts): Router {
  const { store, clock, portalUrl } = parts;
  const router = express.Router();
  router.get('/status', async (_request, response) => void response.json(await readStatus(store, null)));
  router.use(actionsApi(parts));
  router.use(allow('operator'));
  router.use(callsApi({ store, clock }));
  router.use(accountsApi({ store, clock, portalUrl, hasher: createHasher({ concurrency: 1, queue: 20 }) }));
  return router;
}

/** `POST /actions/ACTION` does what the page of that name does; `GET` says what it would do. */
function actionsApi(parts: ConsoleParts): Router {
  const router = express.Router();
  for (const action of actions) {
    const path = `/actions/${action.name}`;
    router.get(
      path,
      allow(action.least),
      handled(async (request, response) => {
        const given = (name: string): string => givenIn(request.query, name);
        const { says, facts, plan, refused, carried, command } = await action.confirm(asked(parts, response, given));
        response.json({ says, facts, plan, refused: refused === '' ? null : refused, carried, command });
      }),
    );
    router.post(
      path,
      allow(action.least),
      express.json({ limit: '16kb' }),
      handled(async (request, response) => {
        const given = (name: string): string => givenIn(request.body, name);
        const { said, deed } = await carryOut(action, asked(parts, response, given));
        response.json({ action: action.name, subject: deed.subject, said });
      }),
    );
  }
  return router;
}

const asked = (parts: ConsoleParts, response: Parameters<RequestHandler>[1], given: (name: string) => string) => ({
  ...{ parts, given, actor: actorFrom(response), now: parts.clock.now() },
});

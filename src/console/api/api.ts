// The operator's API, for people with the token and programs with tokens of their own: a route for each endpoint of the table.

import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { createHasher } from '../../auth/password.ts';
import { callRater } from '../../billing/rate-calls.ts';
import { routePath } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { type InputCheck, inputCheck } from '../../edge/api-input.ts';
import { createRequestBodies } from '../../edge/request-bodies.ts';
import { createPortalMail } from '../../portal/mail/portal-mail.ts';
import { textField } from '../actions/pages.ts';
import { actorFrom, allow, principalOf } from '../http/principal.ts';
import { sessionOf } from '../http/sessions.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { recordAccess, setCounts } from './access-record.ts';
import type { ApiParts, ApiRequest, ApiResult, ConsoleEndpoint } from './endpoint.ts';
import { endpoints, schemas } from './endpoints.ts';
import { respondOnce } from './idempotency.ts';
import { sendError, sendProblem } from './problems.ts';
import { withinReach } from './reach.ts';
import { bodyReader } from './read-body.ts';

/** Access was checked before; what a role may do is checked here. */
export function consoleApi(consoleParts: ConsoleParts): Router {
  const parts: ApiParts = {
    ...consoleParts,
    hasher: createHasher({ concurrency: 1, queue: 20 }),
    rater: callRater(consoleParts.store),
    send: createPortalMail({ ...consoleParts, urlOf: consoleParts.portalUrl }),
  };
  const bodies = createRequestBodies({ ofAddress: limits.apiBytesOfAddress, ofProcess: limits.apiBytesOfProcess });
  const router = express.Router();
  for (const endpoint of endpoints) {
    router[endpoint.method](
      routePath(endpoint.path),
      ...(endpoint.role === 'any' ? [] : [allow(endpoint.role)]),
      ...withinReach(endpoint, consoleParts.store),
      ...(endpoint.audit === 'data' ? [recordAccess(parts)] : []),
      ...bodyReader(endpoint, bodies),
      handlerOf(endpoint, parts),
    );
  }
  router.use((_request, response) => sendProblem(response, 404, 'there is no such path', 'See /api/v1/openapi.json.'));
  return router;
}

function handlerOf(endpoint: ConsoleEndpoint, parts: ApiParts): RequestHandler {
  let check: Promise<InputCheck> | undefined;
  return async (request, response) => {
    try {
      check ??= inputCheck(endpoint, schemas);
      const body = bodyOf(endpoint, request, response);
      const apiRequest = requestOf(parts, request, response, body);
      const problem = (await check)({ path: request.params, query: request.query, body });
      if (problem !== null) {
        await endpoint.onInvalid?.(apiRequest, problem);
        return sendProblem(response, 400, problem, `See ${endpoint.operationId} in /api/v1/openapi.json.`);
      }
      if (!endpoint.idempotent) return await send(response, await endpoint.handle(apiRequest));
      const work = async () => ({ status: 200, body: (await endpoint.handle(apiRequest)) ?? {} });
      return await respondOnce(parts, request, response, work);
    } catch (thrown) {
      return sendError(response, thrown);
    }
  };
}

/** A form of a session carries its form token beside the fields. */
function bodyOf({ body: content }: ConsoleEndpoint, request: Request, response: Response): unknown {
  const body: unknown = request.body;
  if (content?.mediaType !== 'application/json') return body;
  if (typeof body !== 'object' || body === null) return body ?? {};
  if (sessionOf(response) === undefined) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'form'));
}

function requestOf(parts: ApiParts, request: Request, response: Response, body: unknown): ApiRequest {
  return {
    ...{ parts, body, principal: principalOf(response), actor: actorFrom(response), now: parts.clock.now() },
    parameter: (name) => {
      const inPath: unknown = request.params[name];
      return typeof inPath === 'string' ? inPath : textField(request.query, name);
    },
    recordCounts: (prefix, counts) => setCounts(response, prefix, counts),
  };
}

const isLines = (result: object): result is AsyncIterable<object> => Symbol.asyncIterator in result;

async function send(response: Response, result: ApiResult): Promise<void> {
  if (result === null) response.status(204).end();
  else if (!isLines(result)) response.json(result);
  else {
    response.type('application/x-ndjson');
    for await (const line of result) response.write(`${JSON.stringify(line)}\n`);
    response.end();
  }
}

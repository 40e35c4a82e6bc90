// The customers' own API on the portal's host: read-only, by personal access tokens, limited to what the customer sees.
import type { IncomingMessage } from 'node:http';
import express, { type Request, type Response, type Router } from 'express';
import { findTokenHolder } from '../../auth/access-tokens.ts';
import { queryOf } from '../http/request-address.ts';
import type { RequestContext } from '../http/request-context.ts';
import { sendJson, sendPage } from '../http/respond.ts';
import { type PortalDependencies, sectionsOf, translatorFor } from '../http/session-context.ts';
import { noMenu } from '../ui/frame.ts';
import { endpoints } from './endpoints.ts';
import { openApiOf } from './openapi.ts';

const WAIT_LIMIT_SECONDS = 60;

export function customersApi(
  dependencies: PortalDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): Router {
  const router = express.Router();
  router.get('/', (request, response) => sendReference(dependencies, contextOf(request), request, response));
  router.get('/v1/openapi.json', (request, response) => {
    const { site } = contextOf(request);
    sendJson(response, 200, openApiOf(site.snapshot, dependencies.services.urlOf(site.snapshot.canonicalHost)));
  });
  for (const { path } of endpoints) {
    router.get(`/v1${path}`, (request, response) => answer(dependencies, contextOf(request), path, request, response));
  }
  router.use((_request, response) =>
    problem(response, 404, 'There is no such resource.', 'Read /api for those there are.'),
  );
  return router;
}

async function answer(
  { store, services }: PortalDependencies,
  { site }: RequestContext,
  path: string,
  request: Request,
  response: Response,
): Promise<void> {
  const { snapshot } = site;
  const now = services.clock.now();
  const secret = /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1];
  const holder = secret === undefined ? undefined : await findTokenHolder(store, snapshot.name, secret, now);
  if (holder === undefined) {
    response.setHeader('www-authenticate', 'Bearer');
    return problem(response, 401, 'The token is missing, unknown, or over.', 'Make one under Profile, API tokens.');
  }
  const wait = services.limits.api.take(holder.token, now);
  if (wait > 0) {
    response.setHeader('retry-after', Math.min(WAIT_LIMIT_SECONDS, Math.ceil(wait / 1000)));
    return problem(response, 429, 'Too many requests.', 'Wait as Retry-After says.');
  }
  const endpoint = endpoints.find((candidate) => candidate.path === path);
  const sections = sectionsOf(snapshot, holder, now);
  // What the customer does not see is not there, whatever the token was made for.
  if (endpoint === undefined || !sections.includes(endpoint.section)) {
    return problem(response, 404, 'There is no such resource.', 'Read /api for those there are.');
  }
  if (!holder.scopes.has(endpoint.section)) {
    return problem(response, 403, `The token is not for ${endpoint.section}.`, 'Make one that is.');
  }
  const result = await endpoint.answer({ store, snapshot, holder, query: queryOf(request), now });
  if ('problem' in result) return problem(response, 400, result.problem, 'Correct the parameter.');
  sendJson(response, 200, result);
}

/** Problem details (RFC 9457). */
function problem(response: Response, status: number, title: string, detail: string): void {
  sendJson(response.status(status), status, { status, title, detail });
}

function sendReference(
  { services }: PortalDependencies,
  baseContext: RequestContext,
  request: Request,
  response: Response,
): void {
  const t = translatorFor(request, baseContext, null);
  const { snapshot } = baseContext.site;
  const base = services.urlOf(snapshot.canonicalHost);
  const view = {
    base: `${base}/api/v1`,
    endpoints: endpoints
      .filter(({ section }) => snapshot.access.sections.includes(section))
      .map(({ path, section, parameters, example }) => ({
        path: `/api/v1${path}`,
        title: t(`section.${section}`),
        parameters: parameters.map(({ name, description }) => ({ name, description })),
        example: JSON.stringify(example, null, 2),
      })),
  };
  const frame = { page: 'api', title: t('api.title'), menu: noMenu, script: null };
  sendPage(response, { ...baseContext, t }, 200, 'api', view, frame);
}

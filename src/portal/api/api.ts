// The customers' own API on the portal's host: read-only, by personal access tokens, limited to what the customer sees.
import type { IncomingMessage } from 'node:http';
import express, { type Request, type Response, type Router } from 'express';
import { isHeld } from '../../auth/restrictions.ts';
import { findTokenHolder } from '../../auth/tokens/access-tokens.ts';
import { routePath } from '../../core/api/endpoint.ts';
import { queryProblem } from '../../core/api/parameters.ts';
import { clientAddress } from '../../edge/client-address.ts';
import { sessionToken } from '../http/cookies.ts';
import { queryOf } from '../http/request-address.ts';
import type { RequestContext } from '../http/request-context.ts';
import { sendJson, sendPage } from '../http/respond.ts';
import { type PortalDependencies, sectionsOf, translatorFor } from '../http/session-context.ts';
import { noMenu } from '../ui/frame.ts';
import type { ApiProblem, CustomerEndpoint } from './endpoint.ts';
import { customersOpenApi } from './openapi.ts';
import { endpoints } from './registry.ts';

/** Upper bound of `Retry-After` in seconds: requests are limited per minute, so waiting longer is never needed. */
const MAX_RETRY_AFTER = 60;

export function customersApi(
  dependencies: PortalDependencies,
  contextOf: (request: IncomingMessage) => RequestContext,
): Router {
  const router = express.Router();
  router.get('/', (request, response) => sendReference(dependencies, contextOf(request), request, response));
  router.get('/v1/openapi.json', (request, response) => {
    const { site } = contextOf(request);
    sendJson(response, 200, customersOpenApi(site.snapshot, dependencies.services.urlOf(site.snapshot.canonicalHost)));
  });
  for (const endpoint of endpoints) {
    router[endpoint.method](`/v1${routePath(endpoint.path)}`, (request, response) =>
      serveEndpoint(dependencies, contextOf(request), endpoint, request, response),
    );
  }
  router.use((_request, response) => sendNotFound(response));
  return router;
}

async function serveEndpoint(
  { store, services }: PortalDependencies,
  { site }: RequestContext,
  endpoint: CustomerEndpoint,
  request: Request,
  response: Response,
): Promise<void> {
  const { snapshot } = site;
  const now = services.clock.now();
  const address = clientAddress(request, services.trustedProxies);
  // A request of a page with a session was made by a script, which would read what the token of another reads.
  if (sessionToken(request) !== undefined && isOfPage(request)) {
    return sendProblem(
      response,
      403,
      'The API takes no sessions.',
      'Call it from a program, with a token and without cookies.',
    );
  }
  const secret = /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1];
  const holder =
    secret === undefined ? undefined : await findTokenHolder(store, snapshot.name, { secret, address }, now);
  if (holder === undefined) {
    response.setHeader('www-authenticate', 'Bearer');
    return sendProblem(
      response,
      401,
      'The token is missing, unknown or expired.',
      'Create one under Profile, API tokens.',
    );
  }
  const wait = services.limits.api.take(holder.token, now);
  if (wait > 0) {
    response.setHeader('retry-after', Math.min(MAX_RETRY_AFTER, Math.ceil(wait / 1000)));
    return sendProblem(response, 429, 'Too many requests.', 'Wait for the number of seconds in Retry-After.');
  }
  if (await isHeld(store, holder, snapshot.portal.require2fa === 'all', now)) {
    return sendProblem(
      response,
      403,
      'The account has something to do before it can be used.',
      'Log in to the portal with a browser: it shows what is to be done.',
    );
  }
  const sections = sectionsOf(snapshot, holder, now);
  // A section that is not in effect for the customer is 404 for the token too, whatever its scopes.
  if (!sections.includes(endpoint.section)) return sendNotFound(response);
  if (!holder.scopes.has(endpoint.section)) {
    const detail = `Create a token with the scope ${endpoint.section}.`;
    return sendProblem(response, 403, `The token does not have the scope ${endpoint.section}.`, detail);
  }
  const query = queryOf(request);
  const wrong = queryProblem(endpoint, query);
  const result =
    wrong === undefined ? await endpoint.read({ store, snapshot, holder, query, now }) : { problem: wrong };
  if (isProblem(result)) return sendProblem(response, 400, result.problem, 'Correct the parameter.');
  sendJson(response, 200, result);
}

const isProblem = (result: object | ApiProblem): result is ApiProblem => 'problem' in result;

/** Problem details (RFC 9457). */
function sendProblem(response: Response, status: number, title: string, detail: string): void {
  sendJson(response, status, { status, title, detail }, 'application/problem+json');
}

const sendNotFound = (response: Response): void =>
  sendProblem(response, 404, 'This resource does not exist.', 'See /api for the list of resources.');

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

/** Whether a browser made a request for a page: it says so, or where it came from. */
const isOfPage = ({ headers }: Request): boolean =>
  headers['sec-fetch-site'] !== undefined || headers['referer'] !== undefined || headers['origin'] !== undefined;

// Which refusal a response of a portal is: by its route and status, so that none is forgotten, or as a handler has marked it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Response } from 'express';
import { networkOf } from '../../core/access/network.ts';
import type { RefusalReason } from '../../core/access/refusals.ts';
import { clientAddress } from '../../edge/client-address.ts';
import { routeOf } from '../http/measured-requests.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Services } from '../services.ts';

const MARK = 'refusal';
const ACCOUNT = 'account';

/** Marks a refusal that route and status alone do not tell. */
export function markRefusal(response: Response, reason: RefusalReason): void {
  response.locals[MARK] = reason;
}

/** Keeps the email address that was typed into a form before a login, for the digest in the log. */
export function markAccount(response: Response, email: string): void {
  response.locals[ACCOUNT] = email;
}

/** Records a request that is refused, once its response is sent. `contextOf` returns the context, once a portal was found. */
export function refusalRecorder(
  { refusals, trustedProxies }: Pick<Services, 'refusals' | 'trustedProxies'>,
  contextOf: (request: IncomingMessage) => RequestContext | undefined,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // Read now, since routers change `request.url`.
    const route = routeOf(request);
    response.once('close', () => {
      const reason = refusalOf(request, response, route);
      if (reason === undefined) return;
      const context = contextOf(request);
      const account = localOf(response, ACCOUNT);
      refusals.record({
        ...{ reason, route, portal: context?.site.snapshot.name ?? null, request: context?.requestId ?? '' },
        network: networkOf(clientAddress(request, trustedProxies)),
        ...(typeof account === 'string' ? { account } : {}),
      });
    });
  };
}

function refusalOf(request: IncomingMessage, response: ServerResponse, route: string): RefusalReason | undefined {
  const marked = localOf(response, MARK);
  // Only `markRefusal` writes it.
  if (marked !== undefined) return marked as RefusalReason;
  const { statusCode } = response;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const own = isRead ? undefined : writesAt[`${route} ${statusCode}`];
  return own ?? readsAt[`${route} ${statusCode}`] ?? anywhere[statusCode];
}

/** Express adds the locals, where the request gets that far. */
function localOf(response: ServerResponse, name: string): unknown {
  const locals: unknown = Reflect.get(response, 'locals');
  return typeof locals === 'object' && locals !== null ? Reflect.get(locals, name) : undefined;
}

/** By route and status, of requests that write. */
const writesAt: Readonly<Record<string, RefusalReason>> = {
  '/login 403': 'password',
  '/login 429': 'login-wait',
  '/second-factor 403': 'second-factor',
  '/second-factor 429': 'login-wait',
  '/passkey 403': 'second-factor',
  '/confirm 403': 'confirm',
  '/confirm 422': 'confirm',
  '/confirm 429': 'login-wait',
  '/hooks 400': 'signature',
  '/hooks 403': 'signature',
};
/** By route and status, of all requests. */
const readsAt: Readonly<Record<string, RefusalReason>> = {
  '/api 403': 'scope',
  '/verify 410': 'link',
  '/reset 410': 'link',
  '/subscription 410': 'link',
  '/unsubscribe 410': 'link',
  '/support-view 410': 'link',
};
const anywhere: Readonly<Record<number, RefusalReason>> = { 401: 'bearer', 403: 'forbidden', 429: 'limit' };

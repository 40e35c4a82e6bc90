// Programs of the operator: a bearer token of their own says who they are and what they may do.
import type { RequestHandler } from 'express';
import { apiTokenHolder } from '../../auth/api-token.ts';
import type { Clock } from '../../core/clock.ts';
import type { Store } from '../../store/store.ts';
import { setPrincipal } from './principal.ts';

/** A program with a token goes past what is there for browsers; any other request goes on to the console's checks. */
export function byApiToken(store: Store, clock: Pick<Clock, 'now'>, api: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    const token = /^Bearer (op_\S{1,100})$/.exec(request.get('authorization') ?? '')?.[1];
    const holder = token === undefined ? undefined : await apiTokenHolder(store, token, clock.now());
    if (holder === undefined) return next();
    setPrincipal(response, holder, 'api');
    return api(request, response, next);
  };
}

// Access of programs: an API token names the program and its role.
import type { RequestHandler } from 'express';
import { apiTokenHolder } from '../../auth/api-token.ts';
import type { Clock } from '../../core/clock.ts';
import type { Store } from '../../store/store.ts';
import { setPrincipal } from './principal.ts';

/** Sends requests with an API token to the API, past the checks for browsers; any other request continues to those checks. */
export function byApiToken(store: Store, clock: Pick<Clock, 'now'>, api: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    const token = /^Bearer (op_\S{1,100})$/.exec(request.get('authorization') ?? '')?.[1];
    const holder = token === undefined ? undefined : await apiTokenHolder(store, token, clock.now());
    if (holder === undefined) return next();
    setPrincipal(response, holder, 'api');
    return api(request, response, next);
  };
}

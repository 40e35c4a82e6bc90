// Access of programs: an API token names the program, its role and its portals.
import type { RequestHandler } from 'express';
import { createLimiter } from '../../auth/limiter.ts';
import { apiTokenHolder, EXPIRY_WARNING_MS } from '../../auth/tokens/api-token.ts';
import type { Clock } from '../../core/clock.ts';
import { DAY, MINUTE } from '../../core/durations.ts';
import type { Log } from '../../core/log.ts';
import { utcIso } from '../../core/moment.ts';
import type { Store } from '../../store/store.ts';
import { bearerOf } from './bearer.ts';
import { originOf, setPrincipal } from './principal.ts';

export interface ApiTokenAccess {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Sends requests with an API token to the API, past the checks for browsers; any other request continues to those checks. */
export function byApiToken({ store, clock, log }: ApiTokenAccess, api: RequestHandler): RequestHandler {
  const warnings = createLimiter({ limit: 1, windowMs: DAY });
  const refusals = createLimiter({ limit: 1, windowMs: MINUTE });
  return async (request, response, next) => {
    const token = bearerOf(request);
    if (token === undefined) return next();
    const { address } = originOf(response);
    const now = clock.now();
    const found = await apiTokenHolder(store, token, address, now);
    if ('refused' in found) {
      const { name, refused } = found;
      if (name !== '' && refusals.take(`${name} ${refused}`, now) === 0)
        log.warn('API token refused', { token: name, address, why: refused });
      return next();
    }
    const { name, role, reach, id, expiresAt } = found;
    setPrincipal(response, { name, role, reach, id }, 'api');
    if (expiresAt !== null && expiresAt - now <= EXPIRY_WARNING_MS) {
      response.set('portico-token-expires', utcIso(expiresAt));
      if (warnings.take(name, now) === 0) log.warn('an API token ends soon', { token: name, at: utcIso(expiresAt) });
    }
    return api(request, response, next);
  };
}

// Who may read /metrics: the holder of a token, or a program of this machine that asks for this machine.
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Secret } from '../../core/secret.ts';
import type { TrustedProxies } from '../../edge/client-address.ts';
import { bearerOf, type Guard, isToken } from './bearer.ts';

/** Headers of proxies: what came through one did not come from this machine, wherever the proxy runs. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
/** A name of another site may lead to this machine (DNS rebinding). */
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** @param proxies who may say in a PROXY header that a visitor is elsewhere */
export function metricsAccess(tokens: readonly Secret[], guard: Guard, { peers }: TrustedProxies): RequestHandler {
  return async (request, response, next) => {
    const bearer = bearerOf(request);
    if (bearer === undefined) return isLocal(request, peers) ? next() : refuse(response, 401);
    const wait = guard.take(request, response);
    if (wait > 0) return refuse(response.set('retry-after', String(Math.ceil(wait / 1000))), 429);
    if (!tokens.some((token) => isToken(bearer, token))) {
      await guard.refused(request, response);
      return refuse(response, 401);
    }
    guard.giveBack(request, response);
    return next();
  };
}

function refuse(response: Response, status: 401 | 429): void {
  response.status(status).set('www-authenticate', 'Bearer').type('text');
  response.send(
    'Metrics are for programs of this machine, and for those that send operations.token as a bearer token.\n',
  );
}

const isLocal = ({ socket, headers }: IncomingMessage, peers: TrustedProxies['peers']): boolean =>
  LOOPBACK.test(peers.addressOf(socket)) &&
  LOCAL_HOST.test(headers.host ?? '') &&
  FORWARDED.every((name) => headers[name] === undefined);

// Probes of a running process: liveness, readiness and metrics. They name no brand, so they need no login. Served by the console's
// listener, and by `portico serve` on its own.
import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler, type Router } from 'express';
import { createLoginLimiter } from '../../auth/limiter.ts';
import { networkOf } from '../../core/access/network.ts';
import type { Refusals } from '../../core/access/refusals.ts';
import type { Clock } from '../../core/clock.ts';
import type { Metrics } from '../../core/metrics.ts';
import type { Secret } from '../../core/secret.ts';
import { type TrustedProxies, trustedProxyList } from '../../edge/client-address.ts';
import { startPlainListener } from '../../edge/listeners.ts';
import type { Guard } from './bearer.ts';
import { metricsAccess } from './metrics-access.ts';

/** @returns why the process is not ready; null where it is */
export type ReadyCheck = () => Promise<string | null>;

export interface Operations {
  /** Of everything. */
  readonly checks: readonly ReadyCheck[];
  /** Of public pages alone, which are served from memory; null in a process that serves none. */
  readonly servingChecks: readonly ReadyCheck[] | null;
  readonly metrics: Pick<Metrics, 'count'> & { readonly contentType: string; scrape(): Promise<string> };
  /** What metrics are read with from elsewhere; null where none is set. */
  readonly token: Secret | null;
}

export interface OperationsAccess {
  /** What metrics are read with besides the token of the settings. */
  readonly tokens: readonly Secret[];
  readonly guard: Guard;
  /** Whose connections are not of this machine, although they come from it. */
  readonly trustedProxies: TrustedProxies;
}

export function operationsRoutes(
  { checks, servingChecks, metrics, token }: Operations,
  { tokens, guard, trustedProxies }: OperationsAccess,
): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  router.get('/readyz', ready([...checks, ...(servingChecks ?? [])], 'ready\n'));
  router.get('/servez', ready(servingChecks ?? [async () => 'this process serves no portals'], 'serving\n'));
  const own = token === null ? [] : [token];
  router.get('/metrics', metricsAccess([...own, ...tokens], guard, trustedProxies), async (_request, response) => {
    response.set('content-type', metrics.contentType).send(await metrics.scrape());
  });
  return router;
}

function ready(checks: readonly ReadyCheck[], fine: string): RequestHandler {
  return async (_request, response) => {
    const reasons = (await Promise.all(checks.map((check) => check()))).filter((reason) => reason !== null);
    response.status(reasons.length === 0 ? 200 : 503).type('text');
    response.send(reasons.length === 0 ? fine : `${reasons.join('\n')}\n`);
  };
}

/** Listens for these alone. Port 0 takes a free one; the real one is in `url`. */
export async function startOperations(
  operations: Operations,
  address: { readonly host: string; readonly port: number },
  { clock, refusals }: { readonly clock: Clock; readonly refusals: Refusals },
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const limit = createLoginLimiter();
  const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';
  const guard: Guard = {
    take: (request) => limit.take(addressOf(request), clock.now()),
    giveBack: (request) => limit.giveBack(addressOf(request)),
    refused: async (request) => {
      const network = networkOf(addressOf(request));
      refusals.record({ reason: 'console-bearer', portal: null, network, route: '/metrics', request: '' });
    },
  };
  const routes = operationsRoutes(operations, { tokens: [], guard, trustedProxies: trustedProxyList([]) });
  const handler = express().disable('x-powered-by').use(routes);
  const listener = await startPlainListener({ address, handler, clock });
  const shown = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { url: `http://${shown}:${listener.port}`, close: listener.close };
}

// Probes of a running process: liveness, readiness and metrics. They name no brand, so they need no login. Served by the console's
// listener, and by `portico serve` on its own.
import express, { type RequestHandler, type Router } from 'express';
import type { Clock } from '../../core/clock.ts';
import { startPlainListener } from '../../edge/listeners.ts';

/** @returns why the process is not ready; null where it is */
export type ReadyCheck = () => Promise<string | null>;

export interface Operations {
  /** Of everything. */
  readonly checks: readonly ReadyCheck[];
  /** Of public pages alone, which are served from memory; null in a process that serves none. */
  readonly servingChecks: readonly ReadyCheck[] | null;
  readonly metrics: { readonly contentType: string; scrape(): Promise<string> };
}

export function operationsRoutes({ checks, servingChecks, metrics }: Operations): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  router.get('/readyz', ready([...checks, ...(servingChecks ?? [])], 'ready\n'));
  router.get('/servez', ready(servingChecks ?? [async () => 'this process serves no portals'], 'serving\n'));
  router.get('/metrics', async (_request, response) => {
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
  clock: Pick<Clock, 'sleep'>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const handler = express().disable('x-powered-by').use(operationsRoutes(operations));
  const listener = await startPlainListener({ address, handler, clock });
  const shown = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { url: `http://${shown}:${listener.port}`, close: listener.close };
}

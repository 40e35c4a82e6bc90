// Probes of a running process: liveness, readiness and metrics. They name no brand, so they need no login. Served by the console's
// listener, and by `portico serve` on its own.
import express, { type Router } from 'express';
import type { Clock } from '../../core/clock.ts';
import { startPlainListener } from '../../edge/listeners.ts';

/** @returns why the process is not ready; null where it is */
export type ReadyCheck = () => Promise<string | null>;

export interface Operations {
  readonly checks: readonly ReadyCheck[];
  readonly metrics: { readonly contentType: string; scrape(): Promise<string> };
}

export function operationsRoutes({ checks, metrics }: Operations): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  router.get('/readyz', async (_request, response) => {
    const reasons = (await Promise.all(checks.map((check) => check()))).filter((reason) => reason !== null);
    if (reasons.length === 0) response.type('text').send('ready\n');
    else
      response
        .status(503)
        .type('text')
        .send(`${reasons.join('\n')}\n`);
  });
  router.get('/metrics', async (_request, response) => {
    response.set('content-type', metrics.contentType).send(await metrics.scrape());
  });
  return router;
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

// Follows the changes of a PostgreSQL store by LISTEN, and survives the loss of its connection.
import type { Client } from 'pg';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import { connectionRetries, retryWait } from '../core/retry.ts';
import { withVerifiedTls } from '../core/transport/store-url.ts';

const CHANNEL = 'portico_change';
/** Milliseconds that a connection has lasted for its loss to count as the first in a row. */
const STEADY_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Calls back at every change, and once after each time it was connected, since something may have been missed. For a store
 * that has no notifications nothing is ever called.
 */
export function listenForChanges(
  url: string,
  changed: () => void,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): { close(): Promise<void> } {
  if (!/^postgres(?:ql)?:/.test(url)) return { close: async () => undefined };
  const stopping = new AbortController();
  let client: Client | undefined;

  const listen = async (): Promise<void> => {
    // Loaded here: a store in a file does not need it.
    const { default: pg } = await import('pg');
    if (stopping.signal.aborted) return;
    const fresh = new pg.Client({
      connectionString: withVerifiedTls(url),
      application_name: 'portico-listener',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    });
    client = fresh;
    const ended = new Promise<void>((resolve) => {
      fresh.once('end', () => resolve());
      // For as long as it exists: a second error without a listener would end the process.
      fresh.on('error', () => resolve());
    });
    fresh.on('notification', () => changed());
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
      changed();
      await ended;
    } finally {
      await fresh.end().catch(() => undefined);
    }
  };

  const running = (async () => {
    for (let failures = 1; !stopping.signal.aborted; failures += 1) {
      const startedAt = clock.now();
      await listen().catch((thrown: unknown) => log.warn('no notifications of changes', { why: reasonOf(thrown) }));
      if (clock.now() - startedAt > STEADY_MS) failures = 1;
      await clock.sleep(retryWait(connectionRetries, failures), stopping.signal);
    }
  })();

  return {
    close: async () => {
      stopping.abort();
      await client?.end().catch(() => undefined);
      await running;
    },
  };
}

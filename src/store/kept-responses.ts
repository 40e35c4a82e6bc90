// How long responses to requests with an Idempotency-Key are kept.
import { DAY } from '../core/durations.ts';
import type { Store } from './store.ts';

/** A day, as the API's documentation says. */
const REMEMBER_MS = DAY;

export async function purgeKeptResponses(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('idempotency')
    .where('at', '<', now - REMEMBER_MS)
    .execute();
}

// Limits whose counts are in the store: all processes count together, and a restart forgets none. For what is done seldom; each is a write.
import { sha256 } from '../core/canonical.ts';
import { rates, type SharedRate } from '../core/limits/rates.ts';
import type { Store } from '../store/store.ts';

/**
 * Counts one attempt in the window that begins at a multiple of its length. Only a digest of the key is stored.
 * @returns the milliseconds to wait; 0 when it may go ahead
 */
export async function takeShared(store: Store, rate: SharedRate, key: string, now: number): Promise<number> {
  const { limit, windowMs } = rates[rate];
  const begins = now - (now % windowMs);
  const row = { rate, subject: sha256(key), begins_at: begins, ends_at: begins + windowMs, count: 1 };
  const taken = await store
    .insertInto('shared_count')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['rate', 'subject', 'begins_at'])
        .doUpdateSet((eb) => ({ count: eb('shared_count.count', '+', 1) }))
        .where('shared_count.count', '<', limit),
    )
    .executeTakeFirst();
  return taken.numInsertedOrUpdatedRows === 1n ? 0 : row.ends_at - now;
}

/** How often it was done in this window and the one before. */
export async function readShared(store: Store, rate: SharedRate, key: string, now: number): Promise<number> {
  const { windowMs } = rates[rate];
  const { total } = await store
    .selectFrom('shared_count')
    .select(({ fn }) => fn.sum<number | string | null>('count').as('total'))
    .where('rate', '=', rate)
    .where('subject', '=', sha256(key))
    .where('begins_at', '>', now - 2 * windowMs)
    .executeTakeFirstOrThrow();
  return Number(total ?? 0);
}

/** Deletes the counts of windows that ended two windows of the longest rate ago. */
export async function purgeSharedCounts(store: Store, now: number): Promise<void> {
  const longest = Math.max(...Object.values(rates).map(({ windowMs }) => windowMs));
  await store
    .deleteFrom('shared_count')
    .where('ends_at', '<=', now - 2 * longest)
    .execute();
}

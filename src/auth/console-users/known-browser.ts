// Browsers that a user of the console has logged in with: failures from them are counted apart from those of strangers.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../../core/canonical.ts';
import type { Store } from '../../store/store.ts';
import { DEVICE_MS, deviceHash } from '../device.ts';

/** The digest of the browser's token; null for any other browser. */
export async function knownBrowser(
  store: Store,
  email: string,
  token: string | undefined,
  now: number,
): Promise<string | null> {
  const row = await store
    .selectFrom('console_device')
    .select('hash')
    .where('hash', '=', deviceHash(token))
    .where('email', '=', email)
    .where('seen_at', '>', now - DEVICE_MS)
    .executeTakeFirst();
  return row?.hash ?? null;
}

/** @returns the token of the browser: the one that it has where that is known of this user, else a new one */
export async function rememberBrowser(
  store: Store,
  email: string,
  given: string | undefined,
  now: number,
): Promise<string> {
  const known = await knownBrowser(store, email, given, now);
  const token = known === null || given === undefined ? randomBytes(32).toString('base64url') : given;
  await store
    .insertInto('console_device')
    .values({ hash: sha256(token), email, seen_at: now })
    .onConflict((conflict) => conflict.columns(['hash', 'email']).doUpdateSet({ seen_at: now }))
    .execute();
  return token;
}

/** Deletes browsers that were not used for long. */
export async function purgeBrowsers(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('console_device')
    .where('seen_at', '<=', now - DEVICE_MS)
    .execute();
}

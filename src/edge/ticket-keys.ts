// Keys that TLS session tickets are sealed with (RFC 5077, RFC 8446 4.6.1): kept in the store, so that a session begun with one
// process is resumed by another, and replaced each day, so that one that leaks opens no more than a day.

import { randomBytes } from 'node:crypto';
import { DAY } from '../core/durations.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import type { Sealer } from './seal.ts';

/** Node's three keys in one: name, HMAC, AES. */
const KEY_BYTES = 48;

/**
 * The key in use; makes the next one when the newest is a day old. Of several processes that do, the last counts for all.
 * Where the stored one cannot be opened, one of this process alone: session resumption is optional, so the process serves without it.
 */
export async function currentTicketKey(store: Store, sealer: Sealer, now: number): Promise<Buffer> {
  const newest = await newestKey(store);
  if (newest !== undefined && newest.at > now - DAY) return opened(newest.sealed_key, sealer);
  const sealed = sealer.seal(randomBytes(KEY_BYTES).toString('base64'), sealedAs.ticketKey());
  await store.insertInto('ticket_key').values({ sealed_key: sealed, at: now }).execute();
  await store
    .deleteFrom('ticket_key')
    .where('at', '<', now - 2 * DAY)
    .execute();
  return opened((await newestKey(store))?.sealed_key ?? sealed, sealer);
}

const newestKey = (store: Store) =>
  store.selectFrom('ticket_key').select(['sealed_key', 'at']).orderBy('id', 'desc').limit(1).executeTakeFirst();

function opened(sealed: string, sealer: Sealer): Buffer {
  try {
    return Buffer.from(sealer.open(sealed, sealedAs.ticketKey()), 'base64');
  } catch {
    return randomBytes(KEY_BYTES);
  }
}

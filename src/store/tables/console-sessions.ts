// Sessions of the console, by the digest of their cookie.
import type { Selectable } from 'kysely';
import type { Database } from '../schema/tables.ts';
import type { Store, Tx } from '../store.ts';

export type ConsoleSession = Selectable<Database['console_session']>;

/** Opens one, and lets go of those that have ended. */
export async function writeConsoleSession(tx: Tx, session: ConsoleSession): Promise<void> {
  await tx.deleteFrom('console_session').where('ends_at', '<=', session.created_at).execute();
  await tx.insertInto('console_session').values(session).execute();
}

export async function readConsoleSession(store: Store, tokenHash: string): Promise<ConsoleSession | undefined> {
  return store.selectFrom('console_session').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}

export async function updateConsoleSession(
  store: Store | Tx,
  tokenHash: string,
  change: Partial<Pick<ConsoleSession, 'token_hash' | 'seen_at' | 'flash' | 'authenticated_at'>>,
): Promise<void> {
  await store.updateTable('console_session').set(change).where('token_hash', '=', tokenHash).execute();
}

export async function endConsoleSession(db: Store | Tx, tokenHash: string): Promise<void> {
  await db.deleteFrom('console_session').where('token_hash', '=', tokenHash).execute();
}

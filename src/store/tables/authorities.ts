// Authorities that are left alone for a while, and the challenges that they are to find answered.
import type { Selectable } from 'kysely';
import type { Database } from '../schema/tables.ts';
import type { Db, Tx } from '../store.ts';

export type AuthorityState = Selectable<Database['ca_state']>;

export async function readAuthorityStates(db: Db): Promise<Map<string, AuthorityState>> {
  const rows = await db.selectFrom('ca_state').selectAll().execute();
  return new Map(rows.map((row) => [row.ca, row]));
}

export async function blockAuthority(tx: Tx, state: AuthorityState): Promise<void> {
  const { ca: _ca, ...rest } = state;
  await tx
    .insertInto('ca_state')
    .values(state)
    .onConflict((conflict) => conflict.column('ca').doUpdateSet(rest))
    .execute();
}

export async function freeAuthority(tx: Tx, ca: string): Promise<void> {
  await tx.deleteFrom('ca_state').where('ca', '=', ca).execute();
}

/** Puts an answer where every listener finds it. */
export async function writeChallenge(tx: Tx, challenge: Selectable<Database['acme_challenge']>): Promise<void> {
  const { token: _token, ...rest } = challenge;
  await tx
    .insertInto('acme_challenge')
    .values(challenge)
    .onConflict((conflict) => conflict.column('token').doUpdateSet(rest))
    .execute();
}

export async function dropChallenges(tx: Tx, host: string): Promise<void> {
  await tx.deleteFrom('acme_challenge').where('host', '=', host).execute();
}

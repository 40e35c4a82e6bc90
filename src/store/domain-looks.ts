// What DNS was last seen to say of each hostname that needs a record.
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { DomainLook } from '../core/domain.ts';
import type { Database } from './schema.ts';

type Db = Kysely<Database>;
type Tx = Transaction<Database>;

export async function dueDomains(db: Db, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('domain_look')
    .select('host')
    .where('next_look', '<=', now)
    .orderBy('next_look')
    .limit(limit)
    .execute();
  return rows.map(({ host }) => host);
}

export async function readLook(db: Db, host: string): Promise<Selectable<Database['domain_look']> | undefined> {
  return db.selectFrom('domain_look').selectAll().where('host', '=', host).executeTakeFirst();
}

/** Hosts that were not looked at yet are looked at now. */
export async function addLooks(tx: Tx, hosts: readonly string[], now: number): Promise<void> {
  if (hosts.length === 0) return;
  await tx
    .insertInto('domain_look')
    .values(hosts.map((host) => ({ host, state: 'New' as const, since: now, next_look: now })))
    .onConflict((conflict) => conflict.column('host').doNothing())
    .execute();
}

export async function writeDomainLook(tx: Tx, host: string, look: DomainLook, nextLook: number): Promise<void> {
  await tx
    .updateTable('domain_look')
    .set({ ...look, next_look: nextLook })
    .where('host', '=', host)
    .execute();
}

export async function dropLooks(tx: Tx, hosts: readonly string[]): Promise<void> {
  if (hosts.length > 0) await tx.deleteFrom('domain_look').where('host', 'in', hosts).execute();
}

/** Asks for a look now, of one host or of all. */
export async function hurryLooks(tx: Tx, host: string | null, now: number): Promise<void> {
  const update = tx.updateTable('domain_look').set({ next_look: now });
  await (host === null ? update : update.where('host', '=', host)).execute();
}

// Signing keys of portals: each has its own, and the one that all shared is gone. Answers to repeated requests: sealed, by the id of
// the token; those that were kept in clear are deleted.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createPortalKeys(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('signing_key').execute();
  await db.schema.alterTable('signing_key').addColumn('portal', 'text').execute();
  await db.schema.createIndex('signing_key_portal').on('signing_key').columns(['portal', 'at']).execute();
  await db.deleteFrom('idempotency').execute();
  await db.schema.alterTable('idempotency').addColumn('sealed_answer', 'text').execute();
  await db.schema.createIndex('idempotency_at').on('idempotency').column('at').execute();
}

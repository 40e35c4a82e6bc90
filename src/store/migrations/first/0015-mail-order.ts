// The newest letters, of all portals or of one, are found without sorting all of them.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createMailOrder(db: Kysely<Database>): Promise<void> {
  await db.schema.createIndex('mail_created').on('mail').column('created_at').execute();
  await db.schema.createIndex('mail_portal_created').on('mail').columns(['portal', 'created_at']).execute();
}

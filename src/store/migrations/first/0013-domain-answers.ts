// What resolvers answered when a name was last looked at, so that an operator can read it resolver by resolver.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createDomainAnswers(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable('domain_look').addColumn('answers', 'text').execute();
  await db.schema.alterTable('certificate_task').addColumn('caa', 'text').execute();
}

// The tables of the operator's console: sessions, the log of what was done, and the roles of the operator's systems.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createConsole(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('console_session')
    .addColumn('token_hash', 'text', (col) => col.primaryKey())
    .addColumn('person', 'text', (col) => col.notNull())
    .addColumn('role', 'text', (col) => col.notNull())
    .addColumn('via', 'text', (col) => col.notNull())
    .addColumn('proof', 'text', (col) => col.notNull())
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addColumn('seen_at', 'bigint', (col) => col.notNull())
    .addColumn('ends_at', 'bigint', (col) => col.notNull())
    .addColumn('flash', 'text')
    .execute();
  await db.schema.createIndex('console_session_ends').on('console_session').column('ends_at').execute();
  let audit = db.schema
    .createTable('console_audit')
    .addColumn('id', 'bigint', (col) => col.primaryKey())
    .addColumn('at', 'bigint', (col) => col.notNull());
  for (const column of auditTexts) audit = audit.addColumn(column, 'text', (col) => col.notNull());
  await audit.execute();
  for (const column of ['actor', 'action', 'subject'] as const) {
    await db.schema.createIndex(`console_audit_${column}`).on('console_audit').columns([column, 'id']).execute();
  }
  await db.schema
    .createTable('console_audit_head')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('last', 'bigint', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .execute();
  await db.insertInto('console_audit_head').values({ id: 1, last: 0, hash: '' }).execute();
  for (const trigger of dialect.auditTriggers) await sql.raw(trigger).execute(db);
  await db.schema
    .alterTable('api_token')
    // The tokens that there are were made for accounts and calls, and get to nothing else by an upgrade.
    .addColumn('role', 'text', (col) => col.notNull().defaultTo('accounts'))
    .execute();
  // Only tokens had keys before there were people; a request that is sent again after the upgrade is still done once.
  await sql`UPDATE idempotency SET owner = 'api:' || owner`.execute(db);
}

const auditTexts = [
  ...['actor', 'role', 'via', 'address', 'action', 'subject', 'reason', 'detail', 'request', 'outcome', 'hash'],
] as const;

// Users of the console with factors of their own, and when the holder of a session last authenticated.
import type { Kysely } from 'kysely';
import type { Database } from '../schema/tables.ts';

export async function createConsoleUsers(db: Kysely<Database>): Promise<void> {
  // Sessions that there are have authenticated at no known time.
  await db.schema
    .alterTable('console_session')
    .addColumn('authenticated_at', 'bigint', (col) => col.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('console_user')
    .addColumn('email', 'text', (col) => col.primaryKey())
    .addColumn('invitation_hash', 'text', (col) => col.unique())
    .addColumn('invitation_ends_at', 'bigint')
    .addColumn('password_hash', 'text')
    .addColumn('totp_sealed', 'text')
    .addColumn('totp_step', 'bigint')
    .execute();
  await db.schema
    .createTable('console_passkey')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('public_key', 'text', (col) => col.notNull())
    .addColumn('counter', 'bigint', (col) => col.notNull())
    .addColumn('transports', 'text', (col) => col.notNull())
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
  await db.schema.createIndex('console_passkey_email').on('console_passkey').column('email').execute();
  await db.schema
    .createTable('console_recovery_code')
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('console_recovery_code_pk', ['email', 'hash'])
    .execute();
  await db.schema
    .createTable('console_device')
    .addColumn('hash', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('seen_at', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('console_device_pk', ['hash', 'email'])
    .execute();
}

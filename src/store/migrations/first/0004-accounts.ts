// Customers, contacts, sessions, login attempts and payments.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createAccounts(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('customer')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('currency', 'text', (col) => col.notNull())
    .addColumn('timezone', 'text', (col) => col.notNull())
    .addColumn('status', 'text', (col) => col.notNull())
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('customer_portal').on('customer').column('portal').execute();
  await db.schema
    .createTable('contact')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull().references('customer.id'))
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('password_hash', 'text', (col) => col.notNull())
    .addColumn('timezone', 'text')
    .addColumn('disabled', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addUniqueConstraint('contact_email', ['portal', 'email'])
    .execute();
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull().references('contact.id'))
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addColumn('seen_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('login_attempt')
    .addColumn('subject', 'text', (col) => col.primaryKey())
    .addColumn('misses', 'integer', (col) => col.notNull())
    .addColumn('blocked_until', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('payment')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('customer', 'text', (col) => col.notNull().references('customer.id'))
    .addColumn('description', 'text', (col) => col.notNull())
    .addColumn('amount', 'bigint', (col) => col.notNull())
    .addColumn('currency', 'text', (col) => col.notNull())
    .addColumn('status', 'text', (col) => col.notNull())
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema.createIndex('payment_customer').on('payment').columns(['customer', 'created_at']).execute();
}

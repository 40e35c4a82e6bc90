// The tables of the customers' portal: what an account holds, proofs of who somebody is, letters, and what was noted.
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createCustomersPortal(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await widenAccounts(db);
  await createHoldings(db, dialect);
  await createProofs(db);
  await createTokens(db);
  await createPayingTables(db);
  await createLetters(db, dialect);
  await createTotals(db);
}

const money = 'bigint';
const time = 'bigint';

async function widenAccounts(db: Kysely<Database>): Promise<void> {
  const customer = [
    ['debit_limit', money, 0],
    ['minimum_payment', money, 0],
    ['channels', 'integer', null],
    ['flow_speed', 'integer', null],
    ['tax', 'text', '0'],
    ['daily_spend_limit', money, null],
    ['invoice_schedule', 'text', null],
    ['invoice_due_days', 'integer', null],
    ['topup_currencies', 'text', '[]'],
    ['tags', 'text', '[]'],
    ['country', 'text', null],
    ['phone', 'text', null],
    ['address', 'text', ''],
    ['verify_phone', 'integer', 0],
  ] as const;
  const contact = [
    ['department', 'text', ''],
    ['phone', 'text', ''],
    ['mobile', 'text', ''],
    ['language', 'text', null],
    ['email_verified_at', time, null],
    ['phone_verified_at', time, null],
    ['totp_sealed', 'text', null],
    ['totp_step', 'bigint', null],
    ['allowed_addresses', 'text', '[]'],
    ['report_columns', 'text', '{}'],
  ] as const;
  const session = [
    ['stage', 'text', 'open'],
    ['proved_at', time, 0],
    ['address', 'text', ''],
    ['agent', 'text', ''],
    ['operator', 'text', null],
    ['challenge', 'text', null],
    ['misses', 'integer', 0],
  ] as const;
  const payment = [
    ['portal', 'text', ''],
    ['method', 'text', 'operator'],
    ['reference', 'text', null],
  ] as const;
  for (const [table, columns] of Object.entries({ customer, contact, session, payment })) {
    for (const [name, type, preset] of columns) {
      await db.schema
        .alterTable(table)
        .addColumn(name, type, (col) => (preset === null ? col : col.notNull().defaultTo(preset)))
        .execute();
    }
  }
  await sql`update payment set portal = (select portal from customer where customer.id = payment.customer)`.execute(db);
  // Contacts of an earlier release were created by the operator, who vouched for their addresses.
  await sql`update contact set email_verified_at = created_at`.execute(db);
  await db.schema.createIndex('session_contact').on('session').column('contact').execute();
}

/** A table that belongs to portals and, where `customer` is not empty, to one customer of it. */
function scoped<Name extends string>(db: Kysely<Database>, name: Name): CreateTableBuilder<Name, never> {
  return db.schema
    .createTable(name)
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('customer', 'text', (col) => col.notNull()) as CreateTableBuilder<Name, never>;
}

async function createHoldings(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await scoped(db, 'record')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('created_at', time, (col) => col.notNull())
    .addColumn('updated_at', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('record_pk', ['portal', 'customer', 'kind', 'id'] as never)
    .execute();
  await db.schema.createIndex('record_kind').on('record').columns(['kind', 'portal']).execute();
  await scoped(db, 'file_content')
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('media_type', 'text', (col) => col.notNull())
    .addColumn('bytes', sql.raw(dialect.bytes), (col) => col.notNull())
    .addPrimaryKeyConstraint('file_content_pk', ['portal', 'customer', 'id'] as never)
    .execute();
  await db.schema
    .createTable('rate')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('card', 'text', (col) => col.notNull())
    .addColumn('prefix', 'text', (col) => col.notNull())
    .addColumn('valid_from', time, (col) => col.notNull())
    .addColumn('destination', 'text', (col) => col.notNull())
    .addColumn('rate', money, (col) => col.notNull())
    .addColumn('connect_cost', money, (col) => col.notNull())
    .addColumn('minimum', 'integer', (col) => col.notNull())
    .addColumn('increment', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('rate_pk', ['portal', 'card', 'prefix', 'valid_from'])
    .execute();
  await scoped(db, 'package_charge')
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('package', 'text', (col) => col.notNull())
    .addColumn('description', 'text', (col) => col.notNull())
    .addColumn('amount', money, (col) => col.notNull())
    .addColumn('created_at', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('package_charge_pk', ['portal', 'customer', 'id'] as never)
    .execute();
  await scoped(db, 'signature')
    .addColumn('contract', 'text', (col) => col.notNull())
    .addColumn('revision', 'integer', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('signer', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('address', 'text', (col) => col.notNull())
    .addColumn('signed_at', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('signature_pk', ['portal', 'customer', 'contract', 'revision'] as never)
    .execute();
  await scoped(db, 'alert_state')
    .addColumn('alert', 'text', (col) => col.notNull())
    .addColumn('raised', 'integer', (col) => col.notNull())
    .addColumn('value', 'text')
    .addColumn('sent_at', time)
    .addColumn('next_look', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('alert_state_pk', ['portal', 'customer', 'alert'] as never)
    .execute();
}

async function createProofs(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('recovery_code')
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('recovery_code_pk', ['contact', 'hash'])
    .execute();
  await db.schema
    .createTable('passkey')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('public_key', 'text', (col) => col.notNull())
    .addColumn('counter', 'bigint', (col) => col.notNull())
    .addColumn('transports', 'text', (col) => col.notNull())
    .addColumn('created_at', time, (col) => col.notNull())
    .addColumn('used_at', time)
    .execute();
  await db.schema.createIndex('passkey_contact').on('passkey').column('contact').execute();
  await db.schema
    .createTable('link')
    .addColumn('hash', 'text', (col) => col.primaryKey())
    .addColumn('purpose', 'text', (col) => col.notNull())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('detail', 'text', (col) => col.notNull())
    .addColumn('expires_at', time, (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('signup')
    .addColumn('hash', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('password_hash', 'text', (col) => col.notNull())
    .addColumn('expires_at', time, (col) => col.notNull())
    .execute();
}

async function createTokens(db: Kysely<Database>): Promise<void> {
  await scoped(db, 'access_token')
    .addColumn('hash', 'text', (col) => col.primaryKey())
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('scopes', 'text', (col) => col.notNull())
    .addColumn('created_at', time, (col) => col.notNull())
    .addColumn('expires_at', time, (col) => col.notNull())
    .addColumn('used_at', time)
    .execute();
  await db.schema
    .createTable('api_token')
    .addColumn('hash', 'text', (col) => col.primaryKey())
    .addColumn('name', 'text', (col) => col.notNull().unique())
    .addColumn('created_at', time, (col) => col.notNull())
    .addColumn('used_at', time)
    .execute();
  await db.schema
    .createTable('idempotency')
    .addColumn('owner', 'text', (col) => col.notNull())
    .addColumn('key', 'text', (col) => col.notNull())
    .addColumn('digest', 'text', (col) => col.notNull())
    .addColumn('status', 'integer')
    .addColumn('answer', 'text')
    .addColumn('at', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('idempotency_pk', ['owner', 'key'])
    .execute();
  await db.schema
    .createTable('signing_key')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .addColumn('public_key', 'text', (col) => col.notNull())
    .addColumn('at', time, (col) => col.notNull())
    .execute();
}

async function createPayingTables(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('voucher')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('value', money, (col) => col.notNull())
    .addColumn('currency', 'text', (col) => col.notNull())
    .addColumn('minimum', money, (col) => col.notNull())
    .addColumn('expires_at', time)
    .addColumn('used_by', 'text')
    .addColumn('used_at', time)
    .addColumn('created_at', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('voucher_pk', ['portal', 'hash'])
    .execute();
  await scoped(db, 'checkout')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('provider', 'text', (col) => col.notNull())
    .addColumn('payment', 'text', (col) => col.notNull())
    .addColumn('amount', money, (col) => col.notNull())
    .addColumn('currency', 'text', (col) => col.notNull())
    .addColumn('created_at', time, (col) => col.notNull())
    .execute();
}

async function createLetters(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('mail')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('recipient', 'text', (col) => col.notNull())
    .addColumn('subject', 'text', (col) => col.notNull())
    .addColumn('sealed_body', 'text')
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('next_try', time)
    .addColumn('problem', 'text')
    .addColumn('created_at', time, (col) => col.notNull())
    .addColumn('sent_at', time)
    .execute();
  await db.schema.createIndex('mail_next').on('mail').column('next_try').execute();
  await scoped(db, 'audit')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('detail', 'text', (col) => col.notNull())
    .addColumn('address', 'text', (col) => col.notNull())
    .addColumn('agent', 'text', (col) => col.notNull())
    .addColumn('request', 'text', (col) => col.notNull())
    .addColumn('at', time, (col) => col.notNull())
    .execute();
  await db.schema.createIndex('audit_contact').on('audit').columns(['portal', 'customer', 'contact', 'id']).execute();
  await db.schema
    .createTable('csp_report')
    .addColumn('portal', 'text', (col) => col.notNull())
    .addColumn('page', 'text', (col) => col.notNull())
    .addColumn('directive', 'text', (col) => col.notNull())
    .addColumn('blocked', 'text', (col) => col.notNull())
    .addColumn('count', 'integer', (col) => col.notNull())
    .addColumn('first_at', time, (col) => col.notNull())
    .addColumn('last_at', time, (col) => col.notNull())
    .addPrimaryKeyConstraint('csp_report_pk', ['portal', 'page', 'directive', 'blocked'])
    .execute();
}

/** What each customer's calls have cost in all, so that a balance is one row and not the sum of years of hours. */
async function createTotals(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('cdr_total')
    .addColumn('customer', 'text', (col) => col.primaryKey())
    .addColumn('charge', 'bigint', (col) => col.notNull())
    .execute();
  await sql`insert into cdr_total (customer, charge) select customer, sum(charge) from cdr_hour group by customer`.execute(
    db,
  );
}

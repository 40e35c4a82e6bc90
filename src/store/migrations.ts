// The ordered list of migrations. Statements use the schema builder or SQL that SQLite and PostgreSQL share;
// what a dialect has to say in its own words (triggers, bytes, counting keys) is asked of the dialect. Forwards only: never edit a released one.
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import { createDomainAnswers } from './migrations-answers.ts';
import { clusterCodes } from './migrations-codes.ts';
import { createConsole } from './migrations-console.ts';
import { createCustomersPortal } from './migrations-customers.ts';
import { createEdge } from './migrations-edge.ts';
import { createFleetTables } from './migrations-fleet.ts';
import { createLongCalls } from './migrations-long-calls.ts';
import { createMailOrder } from './migrations-mail.ts';
import { createMeasureIndexes } from './migrations-measures.ts';
import { createNotices } from './migrations-notices.ts';
import { createReconciler } from './migrations-reconciler.ts';
import { createReports } from './migrations-reports.ts';
import type { Database } from './schema/tables.ts';

/** What a dialect has to say in its own words. */
export interface DialectWords {
  /** Column type of raw bytes. */
  readonly bytes: 'blob' | 'bytea';
  /** A primary key that counts up by itself. */
  readonly identity: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Type of a key of 64 bits that a table is kept in the order of. */
  readonly rowKey: 'integer' | 'bigint';
  /** Ends the making of a table that is kept in the order of its key. */
  readonly clusteredEnd: string;
  /** Ends the making of the table of calls. */
  readonly callsEnd: string;
  /** Statements that make room for the calls of a month, `2026_11`. */
  readonly monthOfCalls: (month: string) => readonly string[];
  /** Marks resource rows changed by anything but an apply, and bumps the change counter. */
  readonly triggers: readonly string[];
  /** Marks a brand as drifted, one of whose rows was changed by anything but an apply. */
  readonly stateTriggers: readonly string[];
  /** Refuse every change of what was noted of operators. */
  readonly auditTriggers: readonly string[];
}

export type Migration = (db: Kysely<Database>, dialect: DialectWords) => Promise<void>;

export const migrations: readonly { readonly name: string; readonly up: Migration }[] = [
  { name: '0001-resources', up: createResources },
  { name: '0002-history', up: createHistory },
  { name: '0003-certificates', up: createCertificates },
  { name: '0004-accounts', up: createAccounts },
  { name: '0005-calls', up: createCalls },
  { name: '0006-reconciler', up: createReconciler },
  { name: '0007-edge', up: createEdge },
  { name: '0008-customers-portal', up: createCustomersPortal },
  { name: '0009-reports', up: createReports },
  { name: '0010-console', up: createConsole },
  { name: '0011-notices', up: createNotices },
  { name: '0012-fleet', up: createFleetTables },
  { name: '0013-domain-answers', up: createDomainAnswers },
  { name: '0014-measures', up: createMeasureIndexes },
  { name: '0015-mail-order', up: createMailOrder },
  { name: '0016-long-calls', up: createLongCalls },
  { name: '0017-clustered-codes', up: clusterCodes },
];

async function createResources(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('resource')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('brand', 'text')
    .addColumn('spec', 'text', (col) => col.notNull())
    .addColumn('digest', 'text', (col) => col.notNull())
    .addColumn('file', 'text', (col) => col.notNull())
    .addColumn('line', 'integer', (col) => col.notNull())
    .addColumn('edited', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('archived_at', 'bigint')
    .addColumn('seq', 'bigint', (col) => col.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('resource_pk', ['kind', 'name'])
    .execute();
  await db.schema.createIndex('resource_seq').on('resource').column('seq').execute();
  await db.schema.createIndex('resource_brand').on('resource').column('brand').execute();
  await db.schema
    .createTable('asset_content')
    .addColumn('digest', 'text', (col) => col.primaryKey())
    .addColumn('bytes', sql.raw(dialect.bytes), (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('change_counter')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('value', 'bigint', (col) => col.notNull())
    .execute();
  await db.insertInto('change_counter').values({ id: 1, value: 0 }).execute();
  for (const trigger of dialect.triggers) await sql.raw(trigger).execute(db);
}

async function createHistory(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await db.schema
    .createTable('revision')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('commit_id', 'text')
    .addColumn('author', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('plan_id', 'text', (col) => col.notNull())
    .addColumn('changes', 'integer', (col) => col.notNull())
    .addColumn('outcome', 'text', (col) => col.notNull())
    .addColumn('started_at', 'bigint', (col) => col.notNull())
    .addColumn('applied_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('condition')
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('status', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('file', 'text')
    .addColumn('line', 'integer')
    .addColumn('since', 'bigint', (col) => col.notNull())
    .addColumn('revision', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('condition_pk', ['kind', 'name', 'type'])
    .execute();
  await db.schema
    .createTable('event')
    .addColumn('id', 'integer', dialect.identity)
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull())
    .addColumn('revision', 'text', (col) => col.notNull())
    .execute();
}

async function createCertificates(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('authority')
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('certificate', 'text', (col) => col.notNull())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('certificate')
    .addColumn('host', 'text', (col) => col.primaryKey())
    .addColumn('issuer', 'text', (col) => col.notNull())
    .addColumn('chain', 'text', (col) => col.notNull())
    .addColumn('sealed_key', 'text', (col) => col.notNull())
    .addColumn('not_before', 'bigint', (col) => col.notNull())
    .addColumn('not_after', 'bigint', (col) => col.notNull())
    .addColumn('seq', 'bigint', (col) => col.notNull())
    .execute();
}

async function createAccounts(db: Kysely<Database>): Promise<void> {
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

async function createCalls(db: Kysely<Database>): Promise<void> {
  let cdr = db.schema
    .createTable('cdr')
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('call_time', 'bigint', (col) => col.notNull())
    .addColumn('id', 'bigint', (col) => col.notNull())
    .addColumn('origin', 'text', (col) => col.notNull())
    .addColumn('call_id', 'text', (col) => col.notNull())
    .addColumn('source', 'text', (col) => col.notNull())
    .addColumn('destination', 'text', (col) => col.notNull())
    .addColumn('duration', 'integer', (col) => col.notNull())
    .addColumn('billed_duration', 'integer', (col) => col.notNull())
    .addColumn('charge', 'bigint', (col) => col.notNull())
    .addColumn('connected', 'integer', (col) => col.notNull());
  for (const column of nullableTexts) cdr = cdr.addColumn(column, 'text');
  for (const column of nullableIntegers) cdr = cdr.addColumn(column, 'bigint');
  await cdr.addPrimaryKeyConstraint('cdr_pk', ['customer', 'call_time', 'id']).execute();
  await db.schema.createIndex('cdr_identity').on('cdr').columns(['origin', 'call_id']).unique().execute();
  await db.schema
    .createTable('cdr_hour')
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('hour', 'bigint', (col) => col.notNull())
    .addColumn('destination_name', 'text', (col) => col.notNull())
    .addColumn('direction', 'text', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('connected', 'integer', (col) => col.notNull())
    .addColumn('dtmf', 'integer', (col) => col.notNull())
    .addColumn('duration', 'bigint', (col) => col.notNull())
    .addColumn('billed_duration', 'bigint', (col) => col.notNull())
    .addColumn('charge', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('cdr_hour_pk', ['customer', 'hour', 'destination_name', 'direction'])
    .execute();
}

const nullableTexts = [
  'switch',
  'card_id',
  'tech_prefix',
  'lrn',
  'recording_file',
  'play_audio',
  'release_reason',
  'sip_reason',
  'dtmf',
  'direction',
  'source_ip',
  'destination_code',
  'destination_name',
  'meta',
] as const;

const nullableIntegers = ['pdd_in', 'ring_duration', 'sip_code', 'rate', 'connect_cost', 'pdd'] as const;

// Calls, and their sums by hour.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

export async function createCalls(db: Kysely<Database>): Promise<void> {
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

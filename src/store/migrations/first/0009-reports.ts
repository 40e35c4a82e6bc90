// The tables of calls as reports need them: calls kept together by customer and time, sums by hour and by day, and where
// each call is. What was there before is carried over.
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { callMonth } from '../../dialects/call-months.ts';
import type { Database } from '../../schema/tables.ts';
import type { DialectWords } from '../migration.ts';

export async function createReports(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  await sql`alter table cdr rename to cdr_before`.execute(db);
  await createCalls(db, dialect);
  await sql`drop table cdr_hour`.execute(db);
  for (const name of ['cdr_hour', 'cdr_day'] as const) await createSums(db, dialect, name);
  await createPlaces(db, dialect);
  await createOthers(db);
  await createMailedReports(db, dialect);
  await carryOver(db, dialect);
  await sql`drop table cdr_before`.execute(db);
}

const texts = [
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
const numbers = ['pdd_in', 'ring_duration', 'sip_code', 'rate', 'connect_cost', 'pdd'] as const;

async function createCalls(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  let table = db.schema
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
    .addColumn('connected', 'integer', (col) => col.notNull())
    .addColumn('revision', 'integer', (col) => col.notNull().defaultTo(0));
  for (const column of texts) table = table.addColumn(column, 'text');
  for (const column of numbers) table = table.addColumn(column, 'bigint');
  await table
    .addPrimaryKeyConstraint('cdr_key', ['customer', 'call_time', 'id'])
    .modifyEnd(sql.raw(dialect.callsEnd))
    .execute();
  // By day, so that new calls touch few pages of the index however many calls there are.
  for (const column of ['source', 'destination']) {
    await sql`create index ${sql.raw(`cdr_${column}`)} on cdr (customer, (call_time / 86400000), ${sql.ref(column)})`.execute(
      db,
    );
  }
}

async function createSums(db: Kysely<Database>, dialect: DialectWords, name: 'cdr_hour' | 'cdr_day'): Promise<void> {
  await db.schema
    .createTable(name)
    .addColumn('customer', 'text', (col) => col.notNull())
    .addColumn('slot', 'bigint', (col) => col.notNull())
    .addColumn('destination_name', 'text', (col) => col.notNull())
    .addColumn('direction', 'text', (col) => col.notNull())
    .addColumn('attempts', 'bigint', (col) => col.notNull())
    .addColumn('connected', 'bigint', (col) => col.notNull())
    .addColumn('dtmf', 'bigint', (col) => col.notNull())
    .addColumn('short', 'bigint', (col) => col.notNull())
    .addColumn('duration', 'bigint', (col) => col.notNull())
    .addColumn('billed_duration', 'bigint', (col) => col.notNull())
    .addColumn('charge', 'bigint', (col) => col.notNull())
    .addColumn('longest', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['customer', 'slot', 'destination_name', 'direction'])
    .modifyEnd(sql.raw(dialect.clusteredEnd))
    .execute();
}

async function createPlaces(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  for (const name of ['cdr_place', 'cdr_place_new'] as const) {
    // SQLite keeps a table in the order of a key of type "integer", which holds 64 bits there.
    await db.schema
      .createTable(name)
      .addColumn('id', sql.raw(dialect.rowKey), (col) => col.primaryKey())
      .addColumn('customer', 'text', (col) => col.notNull())
      .addColumn('call_time', 'bigint', (col) => col.notNull())
      .execute();
  }
}

async function createOthers(db: Kysely<Database>): Promise<void> {
  await counted(db, 'cdr_code')
    .addColumn('slot', 'bigint', (col) => col.notNull())
    .addColumn('sip_code', 'integer', (col) => col.notNull())
    .addColumn('attempts', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('cdr_code_key', ['customer', 'sip_code', 'slot'])
    .execute();
  await sql`alter table cdr_total add column deleted_charge bigint not null default 0`.execute(db);
  await db.schema
    .createTable('cdr_origin')
    .addColumn('origin', 'text', (col) => col.primaryKey())
    .addColumn('calls', 'bigint', (col) => col.notNull())
    .addColumn('batches', 'bigint', (col) => col.notNull())
    .addColumn('last_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('cdr_horizon')
    .addColumn('portal', 'text', (col) => col.primaryKey())
    .addColumn('since', 'bigint', (col) => col.notNull())
    .execute();
  await counted(db, 'channel')
    .addColumn('origin', 'text', (col) => col.notNull())
    .addColumn('channels', 'integer', (col) => col.notNull())
    .addColumn('cps', 'real')
    .addColumn('at', 'bigint', (col) => col.notNull())
    .addPrimaryKeyConstraint('channel_key', ['customer', 'origin'])
    .execute();
}

const counted = (db: Kysely<Database>, name: string): CreateTableBuilder<string, 'customer'> =>
  db.schema.createTable(name).addColumn('customer', 'text', (col) => col.notNull());

async function createMailedReports(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  const owned = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('portal', 'text', (col) => col.notNull())
      .addColumn('customer', 'text', (col) => col.notNull())
      .addColumn('id', 'text', (col) => col.primaryKey())
      .addColumn('contact', 'text', (col) => col.notNull())
      .addColumn('query', 'text', (col) => col.notNull());
  await owned('report_file')
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('size', 'bigint', (col) => col.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (col) => col.notNull())
    .addColumn('claimed_until', 'bigint', (col) => col.notNull().defaultTo(0))
    .addColumn('expires_at', 'bigint', (col) => col.notNull())
    .execute();
  await db.schema
    .createTable('report_part')
    .addColumn('file', 'text', (col) => col.notNull())
    .addColumn('part', 'integer', (col) => col.notNull())
    .addColumn('bytes', sql.raw(dialect.bytes), (col) => col.notNull())
    .addPrimaryKeyConstraint('report_part_key', ['file', 'part'])
    .execute();
  await owned('report_schedule')
    .addColumn('every', 'text', (col) => col.notNull())
    .addColumn('next_at', 'bigint', (col) => col.notNull())
    .execute();
}

async function carryOver(db: Kysely<Database>, dialect: DialectWords): Promise<void> {
  const { rows } = await sql<{ month: number }>`
    select distinct (call_time - call_time % 86400000) as month from cdr_before`.execute(db);
  const months = new Set(rows.map(({ month }) => callMonth(Number(month))));
  for (const month of months) for (const statement of dialect.monthOfCalls(month)) await sql.raw(statement).execute(db);
  const columns = sql.raw(
    `customer, call_time, id, origin, call_id, source, destination, duration, billed_duration, charge, connected, ${[...texts, ...numbers].join(', ')}`,
  );
  await sql`insert into cdr (${columns}) select ${columns} from cdr_before`.execute(db);
  await sql`insert into cdr_place (id, customer, call_time) select id, customer, call_time from cdr_before`.execute(db);
  for (const [table, length] of [
    ['cdr_hour', 3_600_000],
    ['cdr_day', 86_400_000],
  ] as const) {
    const slot = sql.raw(`call_time - call_time % ${length}`);
    await sql`
      insert into ${sql.table(table)}
      select customer, ${slot}, coalesce(destination_name, ''), coalesce(direction, ''), count(*), sum(connected),
        count(dtmf), sum(case when connected = 1 and duration <= 6 then 1 else 0 end), sum(duration), sum(billed_duration),
        sum(charge), max(duration)
      from cdr_before group by customer, ${slot}, coalesce(destination_name, ''), coalesce(direction, '')`.execute(db);
  }
  await sql`
    insert into cdr_code (customer, slot, sip_code, attempts)
    select customer, call_time - call_time % 3600000, sip_code, count(*) from cdr_before
    where sip_code is not null group by customer, call_time - call_time % 3600000, sip_code`.execute(db);
}

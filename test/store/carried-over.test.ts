// A store of an earlier release that has calls: what was there is carried over, and its sums are made.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, inject, onTestFinished, test } from 'vitest';
import { identified, idOf } from '../../src/calls/ingest/identify.ts';
import { storeCalls } from '../../src/calls/ingest/store-calls.ts';
import { callsPage } from '../../src/calls/search/search.ts';
import { breakout } from '../../src/calls/sums/breakout.ts';
import { HOUR } from '../../src/core/durations.ts';
import { utc } from '../../src/core/zone.ts';
import { postgresDialect, postgresSql } from '../../src/store/dialects/postgres.ts';
import { sqliteDialect, sqliteSql } from '../../src/store/dialects/sqlite.ts';
import type { DialectWords } from '../../src/store/migrations/migration.ts';
import { migrations } from '../../src/store/migrations/migrations.ts';
import type { Database } from '../../src/store/schema/tables.ts';
import { isPostgres, openStore } from '../../src/store/store.ts';
import { newDatabase } from '../support/test-store.ts';
import { always, cust1, plainCall, wrongSums } from '../support/worlds/calls.ts';

const start = Date.UTC(2026, 9, 30);

test('calls of the release before are there, found again, and in all sums', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-before-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const server = inject('postgres');
  // Without the tables that databases of tests have.
  const url = server === undefined ? `sqlite:${join(folder, 'store.db')}` : await newDatabase(server);
  await fillBefore(url);
  const store = await openStore(url);
  onTestFinished(() => store.destroy());
  expect(await wrongSums(store)).toEqual([]);
  const { calls } = await callsPage(store, cust1, always, null, 100);
  expect(calls).toHaveLength(60);
  expect(calls[0]).toMatchObject({
    call_id: 'old-59',
    sip_code: 486,
    charge: 59,
    revision: 0,
    destination_name: 'Paris',
  });
  const report = await breakout(store, cust1, { from: 0, to: always.to, by: ['month'], zone: utc });
  expect(report.rows.map(({ attempts }) => attempts)).toEqual([12, 48]);
  // The same records again are known; a later revision corrects one.
  const sent = { source: '4420', destination: '4930', duration: 0, charge: 0 };
  const again = { ...plainCall, ...sent, call_id: 'old-0', call_time: start };
  expect(await storeCalls(store, identified('before', [again]), 0)).toMatchObject({ added: 0, known: 1 });
  expect(await storeCalls(store, identified('before', [{ ...again, charge: 500, revision: 1 }]), 0)).toMatchObject({
    corrected: 1,
  });
  expect(await wrongSums(store)).toEqual([]);
});

/** A call an hour for sixty hours, as the release before wrote them. */
async function fillBefore(url: string): Promise<void> {
  const words: DialectWords = isPostgres(url) ? postgresSql : sqliteSql;
  const dialect = isPostgres(url)
    ? postgresDialect(url, 'read-write')
    : sqliteDialect(url.slice('sqlite:'.length), 'read-write');
  const db = new Kysely<Database>({ dialect });
  const before = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name === '0009-reports'),
  );
  const provider = Object.fromEntries(
    before.map(({ name, up }) => [name, { up: (store: Kysely<Database>) => up(store, words) }]),
  );
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => provider } }).migrateToLatest();
  expect(error).toBeUndefined();
  for (let index = 0; index < 60; index += 1) {
    const [name, code] = index % 2 === 0 ? ['Berlin', 200] : ['Paris', 486];
    const callId = `old-${index}`;
    await sql`
      insert into cdr (customer, call_time, id, origin, call_id, source, destination, duration, billed_duration, charge,
        connected, destination_name, direction, sip_code)
      values ('CUST-1', ${start + index * HOUR}, ${idOf('before', callId)}, 'before', ${callId}, '4420', '4930', ${index},
        ${index}, ${index}, ${code === 200 ? 1 : 0}, ${name}, 'outbound', ${code})`.execute(db);
    await sql`
      insert into cdr_hour (customer, hour, destination_name, direction, attempts, connected, dtmf, duration, billed_duration,
        charge)
      values ('CUST-1', ${start + index * HOUR}, ${name}, 'outbound', 1, ${code === 200 ? 1 : 0}, 0, ${index}, ${index},
        ${index})`.execute(db);
  }
  await sql`insert into cdr_total (customer, charge) select customer, sum(charge) from cdr_hour group by customer`.execute(
    db,
  );
  await db.destroy();
}

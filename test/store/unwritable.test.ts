// A store that takes no writes is reported as that: by its check, by the metrics, and by errors that say what to do.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PortalError } from '../../src/core/portal-error.ts';
import { postgresFailure, sqliteFailure } from '../../src/store/dialects/store-failure.ts';
import { storeGauges } from '../../src/store/measures.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createWriteCheck, requireWritable } from '../../src/store/write-check.ts';
import { refuseWrites } from '../support/store-faults.ts';
import { newStoreUrl } from '../support/test-store.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-unwritable-'));
  store = await openStore(await newStoreUrl(join(folder, 'store.db')));
});
afterAll(async () => {
  await store.destroy();
  await rm(folder, { recursive: true, force: true });
});

test('the check, the metrics and each statement say so, and all is well again without a restart', async () => {
  const clock = { time: 1, now: () => clock.time, sleep: () => new Promise<void>(() => undefined) };
  const check = createWriteCheck({ store, clock, process: 'one' });
  const gauges = storeGauges(store, clock, async () => {
    await requireWritable(check);
    return {};
  });
  const isUp = async () => (await gauges()).portico_store_up?.[0]?.value;
  expect([await check(), await isUp()]).toEqual([null, 1]);
  const end = await refuseWrites(store);
  // A scraper that comes again within seconds gets the last result.
  expect(await check()).toBeNull();
  clock.time += 5_000;
  expect(await check()).toBe('the store cannot be written: it is read-only');
  expect(await isUp()).toBe(0);
  const write = store
    .insertInto('write_check')
    .values({ process: 'x'.repeat(100_000), at: 1 })
    .execute();
  await expect(write).rejects.toMatchObject({ code: expect.stringMatching(/^store-(?:full|read-only)$/) });
  await end();
  clock.time += 5_000;
  expect([await check(), await isUp()]).toEqual([null, 1]);
  expect(await store.selectFrom('write_check').select('at').where('process', '=', 'one').execute()).toEqual([
    { at: clock.time },
  ]);
});

const reported: readonly (readonly [string, object, string, RegExp])[] = [
  ['SQLite on a full disk', { errcode: 13 }, 'store-full', /the disk of s\.db is full .*Free some space/s],
  ['SQLite beyond a limit of file sizes', { errcode: 778 }, 'store-full', /the disk of s\.db is full/],
  ['SQLite on a read-only disk', { errcode: 1544 }, 'store-read-only', /s\.db or its disk is read-only/],
  ['SQLite that cannot read', { errcode: 522 }, 'store-unreachable', /cannot be read.*integrity_check/s],
  ['SQLite with a damaged file', { errcode: 11 }, 'store-unreachable', /portico restore/],
];

test.each(reported)('%s is %o and is reported as %s', (_, how, code, text) => {
  const error = sqliteFailure(Object.assign(new Error('it said'), how), 's.db');
  expect(error).toMatchObject({ code });
  expect(error instanceof PortalError && `${error.message} ${error.hint}`).toMatch(text);
});

test.each([
  ['a full disk', '53100', 'store-full'],
  ['a standby', '25006', 'store-read-only'],
  ['a server that shuts down', '57P01', 'store-unreachable'],
  ['too many connections', '53300', 'store-unreachable'],
  ['a refused connection', 'ECONNREFUSED', 'store-unreachable'],
  ['a connection that ended', undefined, 'store-unreachable'],
  ['a row that is there already', '23505', '23505'],
])('PostgreSQL with %s (%s) is reported as %s', (_, code, expected) => {
  const thrown = Object.assign(new Error('it said'), code === undefined ? {} : { code });
  expect(postgresFailure(thrown)).toMatchObject({ code: expected });
});

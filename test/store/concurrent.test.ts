// What a store does for concurrent clients: this file runs on SQLite and on PostgreSQL.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identified } from '../../src/calls/ingest/identify.ts';
import { mergePlaces, removePlaces } from '../../src/calls/ingest/places.ts';
import { storeCalls } from '../../src/calls/ingest/store-calls.ts';
import { breakout } from '../../src/calls/sums/breakout.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { utc } from '../../src/core/zone.ts';
import { claimCounter, nextCounter, readChangeCounter } from '../../src/store/change-counter.ts';
import { insertBatches } from '../../src/store/insert-batches.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readBreakGlass, writeBreakGlass } from '../../src/store/tables/break-glass.ts';
import { writeEvents } from '../../src/store/tables/conditions.ts';
import { holdFence, readLease, takeLease } from '../../src/store/tables/leases.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { callsWorld, cust1, plainCall } from '../support/worlds/calls.ts';
import { applied, marks } from '../support/worlds/rows.ts';

let folder: string;
let url: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-concurrent-'));
  url = await newStoreUrl(join(folder, 'portico.db'));
  store = await openStore(url);
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const eight = <T>(make: (index: number) => T): T[] => Array.from({ length: 8 }, (_, index) => make(index));

const expectMoved = (thrown: unknown): void => expect(thrown).toMatchObject({ code: 'plan-changed' });

test('of eight applies planned from one state one is written, from however many processes', async () => {
  const stores = await Promise.all(eight(() => openStore(url)));
  const seen = await readChangeCounter(store);
  const claims = stores.map((own) => own.transaction().execute((tx) => claimCounter(tx, seen)));
  const results = await Promise.allSettled(claims);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'plan-changed' });
  await Promise.all(stores.map((own) => own.destroy()));
});

test('of eight reconcilers one takes the lease, and who lost it writes nothing', async () => {
  const stores = await Promise.all(eight(() => openStore(url)));
  const seen = await readLease(store);
  const taken = await Promise.all(stores.map((own, index) => takeLease(own, seen, `r${index}`)));
  expect(taken.filter((fence) => fence !== null)).toEqual([1]);
  await expect(store.transaction().execute((tx) => holdFence(tx, 0))).rejects.toMatchObject({ code: 'lease-lost' });
  await Promise.all(stores.map((own) => own.destroy()));
});

test('eight break-glass overrides are all written, each with a value of the counter of its own', async () => {
  const stores = await Promise.all(eight(() => openStore(url)));
  const entry = { portal: 'a', show: ['cdr'], hide: [], reason: 'r', actor: 'ada', until: 1 };
  const writing = stores.map((own, index) =>
    own.transaction().execute((tx) => writeBreakGlass(tx, { customer: `C-${index}`, ...entry })),
  );
  await Promise.all(writing);
  expect(await readBreakGlass(store)).toHaveLength(8);
  const rows = await store.selectFrom('resource').select('seq').execute();
  expect(new Set(rows.map(({ seq }) => seq)).size).toBe(8);
  expect((await marks(store)).rows).toEqual([]);
  await Promise.all(stores.map((own) => own.destroy()));
});

test('edits by hand and applies never wait for each other for ever, and no edit is lost', async () => {
  const [hand, daemon] = [await openStore(url), await openStore(url)];
  await applied(store);
  const applying = async (): Promise<void> => {
    for (let round = 0; round < 40; round += 1) await applied(daemon).catch(expectMoved);
  };
  const editing = async (): Promise<void> => {
    for (let round = 0; round < 40; round += 1) {
      await sql.raw(`UPDATE resource SET spec = '[${round}]' WHERE kind IN ('portal', 'asset')`).execute(hand);
      await sql.raw(`UPDATE asset_content SET bytes = '${round}'`).execute(hand);
    }
  };
  await Promise.all([applying(), editing()]);
  await sql.raw("UPDATE resource SET spec = '[]' WHERE kind = 'portal'").execute(hand);
  expect(await marks(store)).toMatchObject({ drifted: expect.arrayContaining(['a', 'b']) });
  await Promise.all([hand.destroy(), daemon.destroy()]);
});

test('a reader that has seen an event has seen all with smaller numbers', async () => {
  const other = await openStore(url);
  const happening = (name: string) => [{ kind: 'portal', name, reason: 'Seen', message: '' }];
  const order: string[] = [];
  let second: Promise<unknown> | undefined;
  await store.transaction().execute(async (tx) => {
    await writeEvents(tx, happening('first'), '', 0);
    second = other
      .transaction()
      .execute((own) => writeEvents(own, happening('second'), '', 0))
      .then(() => order.push('second'));
    await nextCounter(tx);
    for (let turn = 0; turn < 20; turn += 1) await readChangeCounter(tx);
    order.push('first');
  });
  await second;
  expect(order).toEqual(['first', 'second']);
  const events = await store.selectFrom('event').select('name').orderBy('id').execute();
  expect(events.map(({ name }) => name)).toEqual(['first', 'second']);
  await other.destroy();
});

test('of one file imported by six concurrently each call is there once, and the hours sum them', async () => {
  await using world = await callsWorld();
  const calls = Array.from({ length: 1_200 }, (_, index) => ({
    ...plainCall,
    call_id: `call ${index}`,
    call_time: Date.UTC(2026, 0, 1, index % 24),
    destination_name: `place ${index % 7}`,
  }));
  const orders = [calls, calls.toReversed(), [...calls.slice(600), ...calls.slice(0, 600)]];
  const added = await Promise.all(
    [...orders, ...orders].map((order) => storeCalls(world.store, identified('test', order), 0)),
  );
  expect(added.reduce((sum, { added: count }) => sum + count, 0)).toBe(calls.length);
  const { totals } = await breakout(world.store, cust1, {
    from: 0,
    to: Date.UTC(2099, 0),
    by: ['day'],
    zone: utc,
  });
  expect(totals).toMatchObject({ attempts: 1_200, duration: 1_200n * BigInt(plainCall.duration) });
});

/** Enough for places to be merged. */
const LATE = MINUTE;
const SHARE = 2 ** 53 / 16;

async function addLatePlaces(): Promise<void> {
  const rows = Array.from({ length: LATE }, (_, index) => ({
    id: index * 1_000,
    customer: 'CUST-1',
    call_time: index,
  }));
  await store.transaction().execute((tx) =>
    insertBatches(
      tx,
      rows,
      (row) => row,
      (values) => tx.insertInto('cdr_place_new').values(values),
    ),
  );
}

const placesIn = async (table: 'cdr_place' | 'cdr_place_new'): Promise<number> => {
  const { count } = await store
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

test('two imports that merge the same places concurrently do not block each other', async () => {
  await addLatePlaces();
  const merge = () => store.transaction().execute((tx) => mergePlaces(tx, 0));
  await Promise.all([merge(), merge()]);
  expect(SHARE).toBeGreaterThan(LATE * 1_000);
  expect([await placesIn('cdr_place'), await placesIn('cdr_place_new')]).toEqual([LATE, 0]);
});

test('a place that is removed while it is merged is gone', async () => {
  await addLatePlaces();
  let removing: Promise<void> | undefined;
  await store.transaction().execute(async (tx) => {
    await mergePlaces(tx, 0);
    removing = store.transaction().execute((other) => removePlaces(other, '[0, 1000]'));
    // Until it waits for the transaction that is not committed yet.
    await wait(300);
  });
  await removing;
  expect([await placesIn('cdr_place'), await placesIn('cdr_place_new')]).toEqual([LATE - 2, 0]);
});

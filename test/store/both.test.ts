// What a store does whatever database it is: this file runs on SQLite and on PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callsTotal } from '../../src/calls/search/search.ts';
import { breakout } from '../../src/calls/sums/breakout.ts';
import type { Condition } from '../../src/core/condition.ts';
import { utc } from '../../src/core/zone.ts';
import { nextCounter, readChangeCounter } from '../../src/store/change-counter.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readConditions, writeConditions } from '../../src/store/tables/conditions.ts';
import { writeChanges } from '../../src/store/tables/write-resources.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { always, callsWorld, cust1 } from '../support/worlds/calls.ts';
import { applied, creation, marks } from '../support/worlds/rows.ts';

let folder: string;
let url: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-both-'));
  url = await newStoreUrl(join(folder, 'portico.db'));
  store = await openStore(url);
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const byHand = (statement: string) => sql.raw(statement).execute(store);

describe('an edit by hand moves the counter, marks its rows and makes their brands drifted', () => {
  const columns = 'INSERT INTO resource (kind, name, brand, spec, digest, file, line, seq) VALUES';
  test.each([
    ["UPDATE resource SET spec = '[]' WHERE name = 'a.test'", ['a.test 1'], ['a']],
    ["UPDATE resource SET digest = '' WHERE kind = 'portal'", ['a 1', 'b 1'], ['a', 'b']],
    ["UPDATE resource SET archived_at = 1 WHERE name = 'a'", ['a 1'], ['a']],
    ["UPDATE resource SET brand = 'b' WHERE name = 'a.test'", ['a.test 1'], ['a', 'b']],
    ["UPDATE resource SET brand = NULL WHERE name = 'a.test'", ['a.test 1'], ['', 'a']],
    ["UPDATE resource SET edited = 1 WHERE name = 'a'", ['a 1'], ['a']],
    ["UPDATE resource SET name = 'z.test' WHERE name = 'a.test'", ['z.test 2'], ['a']],
    ["UPDATE resource SET kind = 'section' WHERE name = 'a.test'", ['a.test 2'], ['a']],
    [`${columns} ('domain', 'n.test', 'a', '{}', '', '', 1, 0)`, ['n.test 2'], ['a']],
    // The value that the counter is about to take; on SQLite the row then passes for one that was edited.
    [`${columns} ('domain', 'n.test', 'a', '{}', '', '', 1, 3)`, [expect.stringMatching(/^n.test [12]$/)], ['a']],
    [
      `${columns} ('domain', 'n.test', 'a', '{}', '', '', 1, 9), ('domain', 'm.test', 'c', '{}', '', '', 1, 0)`,
      ['m.test 2', 'n.test 2'],
      ['a', 'c'],
    ],
    ["DELETE FROM resource WHERE kind = 'portal'", [], ['a', 'b']],
    ["UPDATE asset_content SET bytes = 'other'", ['logo 1'], ['']],
    ['DELETE FROM asset_content', ['logo 1'], ['']],
  ])('%s', async (statement, rows, drifted) => {
    await applied(store);
    expect(await marks(store)).toEqual({ rows: [], drifted: [] });
    const before = await readChangeCounter(store);
    await byHand(statement);
    expect(await marks(store)).toEqual({ rows, drifted });
    expect(await readChangeCounter(store)).toBeGreaterThan(before);
    const newer = await store.selectFrom('resource').select('name').where('seq', '>', before).execute();
    expect(newer.length).toBe(rows.length);
    // An apply puts things right, and nothing is marked any longer.
    await byHand("DELETE FROM resource WHERE name LIKE '%.test'");
    await applied(store);
    expect((await marks(store)).rows).toEqual([]);
  });

  test('a row that was put there by hand stays known as that when it is edited again', async () => {
    await applied(store);
    await byHand(`${columns} ('domain', 'n.test', 'a', '{}', '', '', 1, 0)`);
    await byHand("UPDATE resource SET spec = '[]' WHERE name = 'n.test'");
    expect((await marks(store)).rows).toEqual(['n.test 2']);
  });

  test('a moved line in its file is not an edit of a row, nor is writing the same values', async () => {
    await applied(store);
    const before = await readChangeCounter(store);
    await byHand('UPDATE resource SET line = line + 1, spec = spec');
    expect(await marks(store)).toEqual({ rows: [], drifted: [] });
    expect(await readChangeCounter(store)).toBe(before);
  });
});

describe('conditions', () => {
  const ready: Condition = { kind: 'domain', name: 'a.test', type: 'Ready', status: 'True', reason: 'R', message: 'm' };
  const write = (conditions: readonly Condition[], now: number) =>
    store.transaction().execute((tx) => writeConditions(tx, conditions, 'rev', now));

  test('keep their time while they stay, and leave an event only when they change', async () => {
    await write([ready], 1);
    await write([ready], 2);
    await write([{ ...ready, message: 'other words' }], 3);
    expect(await readConditions(store)).toEqual([{ ...ready, message: 'other words', since: 1, revision: 'rev' }]);
    await write([{ ...ready, status: 'False', file: 'f.yaml', line: 2, nextTry: 9 }], 4);
    expect(await readConditions(store)).toMatchObject([{ status: 'False', since: 4, file: 'f.yaml', nextTry: 9 }]);
    expect(await store.selectFrom('event').select('at').orderBy('id').execute()).toEqual([{ at: 1 }, { at: 4 }]);
  });

  test('are for any text, and thousands are written in one statement', async () => {
    const strange = { ...ready, name: 'x', message: 'a zero byte \0, half a pair \ud83d, \u{1f600}' };
    const many = Array.from({ length: 2_345 }, (_, index) => ({ ...ready, name: `${index}.test` }));
    await write([strange, ...many], 1);
    const found = await readConditions(store);
    expect(found).toHaveLength(2_346);
    expect(found.find(({ name }) => name === 'x')?.message).toContain('\u{1f600}');
  });
});

describe('calls', () => {
  test('are found by the start of a number as it is written, with any character in it', async () => {
    await using world = await callsWorld();
    await world.add(
      { call_id: '1', source: 'Alice_1%' },
      { call_id: '2', source: 'alice', destination: '\u{1f600}49' },
    );
    const count = async (number: string) => (await callsTotal(world.store, cust1, { ...always, number })).count;
    expect(
      await Promise.all(['Ali*', 'ali*', 'Alice_*', 'Alice%*', '\u{1f600}4*', 'al\0*', 'al\0', '*'].map(count)),
    ).toEqual([1, 1, 1, 0, 1, 0, 0, 2]);
  });

  test('are broken out in the order of bytes', async () => {
    await using world = await callsWorld();
    const names = ['Zagreb', 'a-b', 'ab', 'aB', 'Ärger', 'zebra', 'B'];
    await world.add(...names.map((name) => ({ call_id: name, destination_name: name })));
    const query = { from: 0, to: Date.UTC(2099, 0), by: ['destination'], zone: utc } as const;
    const { rows } = await breakout(world.store, cust1, query);
    expect(rows.map(({ destination }) => destination)).toEqual([...names].sort());
  });
});

test('text is ordered byte by byte, whatever language the database was made for', async () => {
  const names = ['Zagreb', 'a-b', 'a_b', 'ab', 'aB', 'Ärger', 'zebra', '10', '9', 'B'];
  const changes = names.map((name) => creation('domain', name, 'a'));
  await store.transaction().execute((tx) => writeChanges(tx, changes, new Map(), { claimed: 0, now: 0 }));
  const rows = await store.selectFrom('resource').select('name').orderBy('name').execute();
  expect(rows.map(({ name }) => name)).toEqual([...names].sort());
});

test('opened to read, nothing can be written; opened again, nothing is created again', async () => {
  await applied(store);
  const reader = await openStore(url, 'read-only');
  await expect(reader.updateTable('change_counter').set({ value: 9 }).execute()).rejects.toThrow(/read-?only/);
  await expect(reader.transaction().execute((tx) => nextCounter(tx))).rejects.toThrow(/read-?only/);
  await reader.destroy();
  const again = await openStore(url);
  expect(await readChangeCounter(again)).toBe(await readChangeCounter(store));
  await again.destroy();
});

test('a number that would be read wrong is not read', async () => {
  await byHand('UPDATE change_counter SET value = 9007199254740993');
  await expect(readChangeCounter(store)).rejects.toThrow(/too large/);
});

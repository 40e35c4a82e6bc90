// A rename carries whatever is kept by a portal's name: held by the live schema, so that no new table is forgotten.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renamedResource } from '../../src/kinds/registry.ts';
import { nextCounter } from '../../src/store/change-counter.ts';
import { namedTables, portalColumns, renamePortals } from '../../src/store/portal-names.ts';
import { fullWorld } from '../support/full-account.ts';
import { textsOf } from '../support/store-texts.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

let world: PortalWorld;
beforeAll(async () => {
  world = await fullWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

test('every column that is named for a portal is carried, and every table of kinds and names', async () => {
  const tables = await world.store.introspection.getTables();
  const columns = tables.flatMap(({ name, columns: own }) =>
    own.flatMap((column) => (/portal|brand/.test(column.name) ? [`${name}.${column.name}`] : [])),
  );
  const carried = Object.entries(portalColumns).map(([table, column]) => `${table}.${column}`);
  // Resources are renamed one by one.
  expect(columns.sort()).toEqual([...carried, 'resource.brand'].sort());
  const subjects = tables.filter(({ columns: own }) =>
    ['kind', 'name'].every((name) => own.some((column) => column.name === name)),
  );
  expect(subjects.map(({ name }) => name).sort()).toEqual([...namedTables, 'resource'].sort());
});

test('nothing of an account that holds one of everything is left under the old name', async () => {
  const { store } = world;
  const isNamed = (text: string): boolean => text === 'acme' || text.startsWith('acme/');
  const before = (await textsOf(store)).filter(({ text }) => isNamed(text));
  expect(new Set(before.map(({ table }) => table)).size).toBeGreaterThan(8);
  await store.transaction().execute(async (tx) => {
    const applied = { seq: await nextCounter(tx), revision: 'main@sha1:1', at: world.now() };
    await renamePortals(tx, [{ from: 'acme', to: 'store' }], renamedResource, applied);
  });
  const left = (await textsOf(store)).filter(({ text }) => isNamed(text));
  expect(left.map(({ table, column }) => `${table}.${column}`)).toEqual(['portal_rename.from_name']);
  const moved = (await textsOf(store)).filter(({ text }) => text === 'store' || text.startsWith('store/'));
  expect(moved.length).toBe(before.length + 1);
});

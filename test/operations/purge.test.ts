// A removed portal is deleted permanently: only what is archived, nothing of a customer, and nothing of a portal that has come back.
import { expect, test } from 'vitest';
import { executeOperation } from '../../src/operations/operation.ts';
import { purgeOperation, readPurgeable } from '../../src/operations/purge.ts';
import { claimCounter, readChangeCounter } from '../../src/store/change-counter.ts';
import type { Store } from '../../src/store/store.ts';
import { writeChanges } from '../../src/store/tables/write-resources.ts';
import { accountsWorld, acme, zenith } from '../support/worlds/accounts.ts';
import { creation } from '../support/worlds/rows.ts';

const NOW = Date.UTC(2026, 10, 30);

/** Rows of a portal, all of them archived. */
async function archived(store: Store, brand: string, rows: readonly (readonly [kind: string, name: string])[]) {
  const changes = rows.map(([kind, name]) => creation(kind, name, brand));
  await store.transaction().execute(async (tx) => {
    const claimed = await claimCounter(tx, await readChangeCounter(tx));
    await writeChanges(tx, changes, new Map(), { claimed, now: NOW });
    await tx.updateTable('resource').set({ archived_at: NOW }).where('brand', '=', brand).execute();
  });
}
const rowsOf = async (store: Store, brand: string): Promise<string[]> =>
  (await store.selectFrom('resource').select('name').where('brand', '=', brand).orderBy('name').execute()).map(
    ({ name }) => name,
  );
const purge = (store: Store, portal: string, before: () => Promise<unknown> = async () => undefined) => {
  const actor = { name: 'kim', role: 'admin', via: 'token', address: '', request: '' } as const;
  const context = { store, actor, action: 'purge', reason: 'it has left us', subject: portal, now: NOW };
  return executeOperation(context, async () => {
    const operation = await purgeOperation(store, { portal, actor: 'kim', now: NOW });
    await before();
    return operation;
  });
};

test('what is archived goes, with an event and an entry of the audit; customers and other portals stay', async () => {
  const { store, customer } = await accountsWorld();
  await customer('A-1', acme);
  await customer('Z-1', zenith);
  await store.deleteFrom('resource').execute();
  await archived(store, 'acme', [
    ['portal', 'acme'],
    ['domain', 'a.example'],
    ['domain', 'b.example'],
  ]);
  await archived(store, 'zenith', [['portal', 'zenith']]);
  expect(await readPurgeable(store, 'acme')).toEqual({
    kinds: [
      { kind: 'domain', count: 2 },
      { kind: 'portal', count: 1 },
    ],
    ...{ resources: 3, customers: 1 },
  });
  const counter = await readChangeCounter(store);
  expect(await purge(store, 'acme')).toMatchObject({ resources: 3, customers: 1 });
  expect([await rowsOf(store, 'acme'), await rowsOf(store, 'zenith')]).toEqual([[], ['zenith']]);
  // A pass that has read these rows plans again.
  expect(await readChangeCounter(store)).toBeGreaterThan(counter);
  expect(await store.selectFrom('customer').select('id').orderBy('id').execute()).toEqual([
    { id: 'A-1' },
    { id: 'Z-1' },
  ]);
  expect(await store.selectFrom('event').select(['name', 'reason']).where('reason', '=', 'Purged').execute()).toEqual([
    { name: 'acme', reason: 'Purged' },
  ]);
  const audit = store.selectFrom('console_audit').select(['action', 'subject', 'reason', 'outcome']);
  expect(await audit.execute()).toEqual([
    { action: 'purge', subject: 'acme', reason: 'it has left us', outcome: 'done' },
  ]);
  await expect(purge(store, 'acme')).rejects.toThrow('there is no portal acme');
  expect((await audit.execute()).map(({ outcome }) => outcome)).toEqual(['done', 'refused']);
});

test('a portal that is live, or comes back before it is written, loses nothing', async () => {
  const { store } = await accountsWorld();
  await store.deleteFrom('resource').execute();
  await archived(store, 'acme', [
    ['portal', 'acme'],
    ['domain', 'a.example'],
  ]);
  const back = () =>
    store
      .updateTable('resource')
      .set({ archived_at: null })
      .where('kind', '=', 'portal')
      .where('brand', '=', 'acme')
      .execute();
  await expect(purge(store, 'acme', back)).rejects.toThrow('acme is live');
  expect(await rowsOf(store, 'acme')).toEqual(['a.example', 'acme']);
  await expect(purge(store, 'acme')).rejects.toThrow('acme is live');
  expect(await store.selectFrom('event').select('id').where('reason', '=', 'Purged').execute()).toEqual([]);
});

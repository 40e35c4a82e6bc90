// Replacing the key that seals what is stored: every kind of value, values of earlier releases, damaged ones, an end in the middle, two
// processes that re-encrypt at the same time, and a lost key. The columns are those of the live schema.
import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { DAY } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer, headerOf, type KeyRing } from '../../src/edge/seal.ts';
import { discardUnreadable, findUnreadable } from '../../src/operations/sealed-secrets/discard.ts';
import { isRotated, readKeyUsage, requireKeys } from '../../src/operations/sealed-secrets/key-usage.ts';
import { reencryptAll, reencryptBatch, START } from '../../src/operations/sealed-secrets/re-encrypt.ts';
import { createRotation } from '../../src/operations/sealed-secrets/rotation.ts';
import { type SealContext, type SealedColumn, sealedAs, sealedColumns } from '../../src/store/sealed-columns.ts';
import { readSealed, replaceSealed } from '../../src/store/sealed-values.ts';
import type { Store } from '../../src/store/store.ts';
import { readLease, takeLease } from '../../src/store/tables/leases.ts';
import { textsOf } from '../support/store-texts.ts';
import { newStore } from '../support/test-store.ts';

/** As short as some were that earlier releases accepted. */
const SHORT = new Secret('too short');
const FORMER = new Secret('the former key of this test, long enough');
const NEW = new Secret('the next key of this test, long enough too');
const former = createSealer(FORMER);
const both = createSealer(NEW, [FORMER]);
const onlyNew = createSealer(NEW);
const noSteps = { fence: null, step: () => undefined };

async function opened(): Promise<Store> {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  return store;
}

const tablesOf = new WeakMap<Store, ReturnType<Store['introspection']['getTables']>>();

/** What must be in the columns besides the sealed text. */
async function requiredOf(
  store: Store,
  table: string,
  number: number,
  keys: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const live = tablesOf.get(store) ?? store.introspection.getTables();
  tablesOf.set(store, live);
  const columns = (await live).find(({ name }) => name === table)?.columns ?? [];
  const required = columns.filter(
    ({ name, isNullable, hasDefaultValue, isAutoIncrementing }) =>
      !isAutoIncrementing && (keys.includes(name) || !(isNullable || hasDefaultValue)),
  );
  return Object.fromEntries(
    required.map(({ name, dataType }) => [name, /int/i.test(dataType) ? number : `${name} ${number}`]),
  );
}

async function insert(store: Store, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  await sql`INSERT INTO ${sql.table(table)} (${sql.join(Object.keys(row).map(sql.ref))})
    VALUES (${sql.join(Object.values(row))})`.execute(store);
}

/** A row with a sealed value in a column; each is one more of its kind. */
async function insertSealed(store: Store, column: SealedColumn, number: number, sealed: (of: SealContext) => string) {
  const row = await requiredOf(store, column.table, number, column.keys);
  if (column.table === 'contact') {
    const customer = `customer ${number}`;
    await insert(store, 'customer', { ...(await requiredOf(store, 'customer', number)), id: customer });
    row['customer'] = customer;
  }
  if (column.only !== undefined) row[column.only.column] = column.only.value;
  // Two of them are in one row.
  const inRow = sealedColumns.filter(({ table }) => table === column.table);
  for (const other of inRow) row[other.column] = sealed(other.contextOf(row));
  await insert(store, column.table, row);
}

const tables = [...new Map(sealedColumns.map((column) => [column.table, column])).values()];
const textFor = (of: SealContext): string => `the text of ${of}`;

/** Rows in every table that holds sealed values; one row of the authority, which has one. */
async function fill(store: Store, keys: KeyRing, from: number, count: number): Promise<void> {
  for (const column of tables) {
    const many = column.table === 'authority' ? Math.min(1, 2 - from) : count;
    for (let at = from; at < from + many; at += 1) {
      await insertSealed(store, column, at, (of) => keys.seal(textFor(of), of));
    }
  }
}

async function everyText(store: Store, keys: KeyRing): Promise<string[]> {
  const texts: string[] = [];
  for (const column of sealedColumns) {
    for (const { row, sealed } of await readSealed(store, column, { after: null, limit: 10_000 })) {
      const context = column.contextOf(row);
      expect(keys.open(sealed, context)).toBe(textFor(context));
      texts.push(`${column.table}.${column.column} ${context}`);
    }
  }
  return texts.toSorted();
}

/** As the release before sealed: without the id of the key. */
function sealedBefore(secret: Secret, text: string, of: SealContext): string {
  const key = Buffer.from(hkdfSync('sha256', secret.reveal(), '', 'secrets at rest v1', 32));
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `v1.${nonce.toString('base64url')}.${body.toString('base64url')}`;
}

test('every column of the live schema that can hold sealed text is in the list, with its primary key', async () => {
  const store = await opened();
  const live = await store.introspection.getTables();
  const named = live.flatMap(({ name: table, columns }) =>
    columns.filter(({ name }) => name.includes('sealed')).map(({ name }) => `${table}.${name}`),
  );
  const listed = sealedColumns.map(({ table, column }) => `${table}.${column}`);
  expect(named.filter((name) => !listed.includes(name))).toEqual([]);
  // The two whose name does not say it.
  expect(listed.filter((name) => !named.includes(name)).toSorted()).toEqual([
    'acme_challenge.answer',
    'idempotency.digest',
  ]);
  for (const { table, column, keys, only } of sealedColumns) {
    const columns = live.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
    expect(columns, table).toEqual(expect.arrayContaining([column, ...keys, ...(only ? [only.column] : [])]));
  }
});

test('every kind of value is re-encrypted, is opened by the new key alone, and nothing else is changed', async () => {
  const store = await opened();
  await fill(store, former, 1, 3);
  const plain = { token: 'plain', host: 'a.example', type: 'http-01', answer: 'v1.of-the-authority', at: 1 };
  await store.insertInto('acme_challenge').values(plain).execute();
  const before = await everyText(store, former);
  const others = async () =>
    (await textsOf(store))
      .filter(({ text }) => !text.startsWith('v2.'))
      .map((found) => JSON.stringify(found))
      .toSorted();
  const untouched = await others();
  expect(isRotated(await readKeyUsage(store, both))).toBe(false);

  expect(await reencryptAll({ store, keys: both, ...noSteps })).toEqual({ replaced: before.length, unreadable: 0 });
  expect(await everyText(store, onlyNew)).toEqual(before);
  expect(await others()).toEqual(untouched);
  const usage = await readKeyUsage(store, both);
  expect(usage.map(({ role, values }) => [role, values])).toEqual([
    ['in use', before.length],
    ['fallback', 0],
  ]);
  expect(usage[0]?.of).toContain('second factors 3');
  expect(isRotated(usage)).toBe(true);
  await requireKeys(store, onlyNew);
  // The second time there is nothing to do.
  expect(await reencryptAll({ store, keys: both, ...noSteps })).toEqual({ replaced: 0, unreadable: 0 });
});

test('values of an earlier release are opened and re-encrypted, also where their key was short', async () => {
  const store = await opened();
  for (const column of tables) await insertSealed(store, column, 1, (of) => sealedBefore(SHORT, textFor(of), of));
  const keys = createSealer(NEW, [SHORT]);
  const before = await everyText(store, keys);
  await requireKeys(store, keys);
  await expect(requireKeys(store, onlyNew)).rejects.toThrow('sealed by an earlier release with another key');
  expect((await readKeyUsage(store, keys)).at(-1)).toMatchObject({ key: '', role: 'unnamed', values: before.length });
  await reencryptAll({ store, keys, ...noSteps });
  expect(await everyText(store, onlyNew)).toEqual(before);
});

test('a key that still seals something cannot be dropped: the start names it, what it seals, and the way out', async () => {
  const store = await opened();
  await fill(store, former, 1, 2);
  const refused = requireKeys(store, onlyNew);
  await expect(refused).rejects.toMatchObject({
    code: 'secret-unreadable',
    message: expect.stringMatching(new RegExp(`the key ${former.sealing} \\(.*certificates 2, .*second factors 2`)),
    hint: expect.stringContaining('certificates.secretKeyFallbacks'),
  });
  await requireKeys(store, former);
  await requireKeys(store, createSealer(FORMER, [NEW]));
});

test('an end at any value loses nothing, and the next run continues', async () => {
  const store = await opened();
  await fill(store, former, 1, 4);
  const before = await everyText(store, former);
  for (const endsAt of [1, 3, 9]) {
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps === endsAt) throw new Error('ended here');
    };
    await expect(reencryptAll({ store, keys: both, fence: null, step })).rejects.toThrow('ended here');
    expect(await everyText(store, both)).toEqual(before);
  }
  await reencryptAll({ store, keys: both, ...noSteps });
  expect(await everyText(store, onlyNew)).toEqual(before);
});

test('a value that another process replaced in the meantime stays as it is', async () => {
  const store = await opened();
  await fill(store, former, 1, 1);
  const column = sealedColumns.find(({ table }) => table === 'contact');
  if (column === undefined) throw new Error('second factors are sealed');
  const [read] = await readSealed(store, column, { after: null, limit: 1 });
  if (read === undefined) throw new Error('there is a contact');
  const of = sealedAs.totp('id 1');
  const newer = former.seal('a newer secret', of);
  await store.updateTable('contact').set({ totp_sealed: newer }).execute();
  const replaced = await store
    .transaction()
    .execute((tx) => replaceSealed(tx, column, read, both.seal('the read one', of)));
  expect(replaced).toBe(false);
  expect(await store.selectFrom('contact').select('totp_sealed').executeTakeFirst()).toEqual({ totp_sealed: newer });
});

test('a damaged value neither stops the others nor counts as done', async () => {
  const store = await opened();
  await fill(store, former, 1, 3);
  await store
    .updateTable('mail')
    .set({ sealed_body: `${headerOf(former.sealing)}AAAA.AAAA` })
    .where('id', '=', 'id 2')
    .execute();
  const { unreadable } = await reencryptAll({ store, keys: both, ...noSteps });
  expect(unreadable).toBe(1);
  const left = (await readKeyUsage(store, both)).find(({ role }) => role === 'fallback');
  expect(left).toMatchObject({ values: 1, of: 'queued emails 1' });
  const found = await findUnreadable(store, both);
  await store.transaction().execute((tx) => discardUnreadable(tx, found));
  expect(isRotated(await readKeyUsage(store, both))).toBe(true);
  expect(await store.selectFrom('mail').select('id').orderBy('id').execute()).toEqual([{ id: 'id 1' }, { id: 'id 3' }]);
});

test('after a key was lost, what it sealed can be given up: accounts stay, without their second factors', async () => {
  const store = await opened();
  await fill(store, former, 1, 2);
  await fill(store, onlyNew, 3, 1);
  const found = await findUnreadable(store, onlyNew);
  await store.transaction().execute((tx) => discardUnreadable(tx, found));
  await requireKeys(store, onlyNew);
  const contacts = await store.selectFrom('contact').select(['id', 'totp_sealed']).orderBy('id').execute();
  expect(contacts.map(({ id, totp_sealed }) => [id, totp_sealed !== null])).toEqual([
    ['id 1', false],
    ['id 2', false],
    ['id 3', true],
  ]);
  expect(await store.selectFrom('certificate').select('host').execute()).toEqual([{ host: 'host 3' }]);
});

test('the reconciler re-encrypts in bounded batches under its lease, and later what was sealed since', async () => {
  const store = await opened();
  const column = sealedColumns.find(({ table }) => table === 'mail');
  if (column === undefined) throw new Error('emails are sealed');
  for (let at = 1; at <= 450; at += 1) await insertSealed(store, column, at, (of) => former.seal(textFor(of), of));
  const fence = await takeLease(store, await readLease(store), 'this test');
  if (fence === null) throw new Error('the lease was not taken');
  let now = 0;
  const logged: unknown[][] = [];
  const log = {
    info: (...line: unknown[]) => logged.push(line),
    warn: () => undefined,
    error: () => undefined,
  };
  const rotation = createRotation({ ...{ store, keys: both, step: noSteps.step }, clock: { now: () => now }, log });
  const left = async () => (await readKeyUsage(store, both)).find(({ role }) => role === 'fallback')?.values;
  const turn = async () => {
    rotation.wake(fence);
    await rotation.close();
    return left();
  };
  expect([await turn(), await turn(), await turn()]).toEqual([250, 50, 0]);
  await turn();
  expect(logged).toEqual([['secrets re-encrypted', { values: 450, key: both.sealing }]]);
  await insertSealed(store, column, 451, (of) => former.seal(textFor(of), of));
  expect(await turn()).toBe(1);
  now += DAY;
  expect(await turn()).toBe(0);
  await insertSealed(store, column, 452, (of) => former.seal(textFor(of), of));
  await expect(
    reencryptBatch({ store, keys: both, fence: fence + 1, step: noSteps.step }, START),
  ).rejects.toMatchObject({
    code: 'lease-lost',
  });
  expect(await left()).toBe(1);
});

// What belongs to a customer is reached with its portal and its customer, or not at all.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRecordId, putRecord } from '../../src/customers/records.ts';
import { type ScopedTable, scopedTables, within } from '../../src/store/scope.ts';
import { accountsWorld, acme, START, zenith } from '../support/worlds/accounts.ts';

test('no module but the scope names a table of customers, the few questions across customers aside', () => {
  // Found by a secret of one user, or asked by jobs that serve all.
  const across = [
    ...['customers/across.ts', 'calls/files/due-reports.ts', 'auth/tokens/access-tokens.ts', 'billing/checkout.ts'],
    'mail/recipients.ts',
  ];
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const tables = scopedTables.join('|');
  const direct = new RegExp(
    `(?:selectFrom|insertInto|updateTable|deleteFrom|[jJ]oin)\\(\\s*'(?:${tables})(?: as \\w+)?'`,
  );
  const named = files.filter((file) => direct.test(readFileSync(`src/${file}`, 'utf8')) && !file.startsWith('store/'));
  expect(named.filter((file) => !across.includes(file))).toEqual([]);
  expect(named).toContain('customers/across.ts');
});

test('a row of one scope is not seen, changed or removed from another', async () => {
  const { store, customer } = await accountsWorld();
  const mine = { portal: acme, customer: await customer('C-1', acme) };
  const others = [
    { portal: acme, customer: await customer('C-2', acme) },
    { portal: zenith, customer: mine.customer },
    { portal: acme, customer: '' as const },
  ];
  const id = newRecordId();
  await putRecord(store, mine, 'cli', id, { number: '493012345' }, START);
  for (const scope of others) {
    const found = within(store, scope);
    expect(await found.select('record').selectAll().execute()).toEqual([]);
    expect((await found.update('record').set({ body: '{}' }).executeTakeFirst()).numUpdatedRows).toBe(0n);
    expect((await found.remove('record').executeTakeFirst()).numDeletedRows).toBe(0n);
    await putRecord(store, scope, 'cli', id, { number: '441234567' }, START);
  }
  const rows = await store.selectFrom('record').select(['portal', 'customer', 'body']).execute();
  expect(rows.find((row) => row.portal === 'acme' && row.customer === 'C-1')?.body).toBe('{"number":"493012345"}');
  expect(rows).toHaveLength(4);
});

test('every table with both columns is among them', async () => {
  const { store } = await accountsWorld();
  const tables = await store.introspection.getTables();
  const both = tables
    .filter(({ columns }) => ['portal', 'customer'].every((name) => columns.some((column) => column.name === name)))
    .map(({ name }) => name as ScopedTable);
  expect(both.filter((name) => ![...scopedTables, 'contact'].includes(name)).sort()).toEqual([]);
});

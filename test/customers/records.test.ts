// Customers, contacts and payments: what is refused, and what a customer sees.
import { expect, test } from 'vitest';
import { addPayment, paidBy, paymentsOf } from '../../src/billing/payment.ts';
import { addCustomer, listCustomers } from '../../src/customers/customer.ts';
import { accountsWorld, acme, START, zenith } from '../support/worlds/accounts.ts';

test('an e-mail is unique in a portal, and can be used at another', async () => {
  const { customer, contact } = await accountsWorld();
  await customer('C-1', acme);
  await customer('Z-1', zenith);
  await contact('C-1', 'ann@acme.example');
  await expect(contact('C-1', 'ANN@acme.example')).rejects.toMatchObject({ code: 'already-exists' });
  expect(await contact('Z-1', 'ann@acme.example')).toHaveLength(22);
});

test.each(['', 'ann', 'ann@', '@acme.example', 'a b@acme.example', 'ann@acme', `${'x'.repeat(250)}@acme.example`])(
  'the e-mail "%s" is refused',
  async (email) => {
    const { customer, contact } = await accountsWorld();
    await customer('C-1', acme);
    await expect(contact('C-1', email)).rejects.toMatchObject({ code: 'input-invalid' });
  },
);

test('customers are checked and listed by portal', async () => {
  const { store, customer, contact } = await accountsWorld();
  const good = { id: 'C-1', portal: 'acme', type: 'carrier', name: 'One', currency: 'EUR', timezone: 'UTC' } as const;
  const add = (change: object) => addCustomer(store, { ...good, ...change }, START);
  await expect(add({ id: 'no id' })).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(add({ name: ' ' })).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(add({ currency: 'EURO' })).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(add({ timezone: 'Mars/Base' })).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(add({ portal: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(contact('C-1', 'ann@acme.example')).rejects.toMatchObject({ code: 'not-found' });
  await add({});
  await expect(add({})).rejects.toMatchObject({ code: 'already-exists' });
  await customer('Z-1', zenith);
  expect((await listCustomers(store, zenith)).map(({ id }) => id)).toEqual(['Z-1']);
  expect((await listCustomers(store)).map(({ id }) => id)).toEqual(['C-1', 'Z-1']);
});

test('only completed payments count, newest come first, and the private part stays private', async () => {
  const { store, customer } = await accountsWorld();
  const id = await customer('C-1', acme);
  const other = await customer('C-2', acme);
  const pay = (amount: bigint, status: 'completed' | 'pending', at: number, description = 'x') =>
    addPayment(store, { customer: id, amount, status, description }, at);
  await pay(5_000_001n, 'completed', START, 'Welcome # campaign 7');
  await pay(-1n, 'completed', START + 2);
  await pay(900_000_000_000_000n, 'completed', START + 3);
  await pay(7n, 'pending', START + 1);
  expect(await paidBy(store, { portal: acme, customer: id })).toMatchObject({
    completed: 900_000_005_000_000n,
    pending: 7n,
  });
  expect(await paidBy(store, { portal: acme, customer: other })).toMatchObject({ completed: 0n });
  expect(await paidBy(store, { portal: zenith, customer: id })).toMatchObject({ completed: 0n });
  const shown = await paymentsOf(store, { portal: acme, customer: id }, { limit: 50 });
  expect(shown.map(({ amount }) => amount)).toEqual([900_000_000_000_000n, -1n, 7n, 5_000_001n]);
  expect(shown[3]?.description).toBe('Welcome');
  await expect(pay(0n, 'completed', START)).rejects.toMatchObject({ code: 'input-invalid' });
});

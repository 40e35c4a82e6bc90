// What entries refer to exists and is in the same currency, and a card that is loaded again changes nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../../src/billing/alerts.ts';
import { allRates } from '../../src/billing/rates.ts';
import { DAY } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { findRecord, removeRecord } from '../../src/customers/records.ts';
import { checkedEntry, putEntry } from '../../src/provisioning/entries.ts';
import { removeCard } from '../../src/provisioning/references.ts';
import type { Store } from '../../src/store/store.ts';
import { cheapHasher } from '../support/cheap-hasher.ts';
import { type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const hasher = cheapHasher();
const acme = storedPortalName('acme');
let world: PortalWorld;
let store: Store;
beforeAll(async () => {
  world = await portalWorld();
  ({ store } = world);
  await put(cardEntry('retail'));
});
afterAll(() => world[Symbol.asyncDispose]());

const put = async (entry: object) => putEntry(store, hasher, checkedEntry(entry), world.now());

const cardEntry = (id: string, currency = 'USD') => ({
  ...{ kind: 'rate-card', portal: 'acme', id },
  body: { name: id, currency },
});

test.each([
  [
    'a card of a route that the portal does not have',
    { kind: 'route', customer: 'CUST-1', id: 'r', body: { name: 'R', rateCard: 'retial' } },
    /^rateCard: portal acme has no rate card "retial"/,
  ],
  [
    'a card of a rate that the portal does not have',
    { kind: 'rate', portal: 'acme', id: 'retial', body: { prefix: '49', destination: 'Germany', rate: '0.01' } },
    /rateCard: portal acme has no rate card "retial"/,
  ],
  [
    'a negative rate',
    { kind: 'rate', portal: 'acme', id: 'retail', body: { prefix: '49', destination: 'Germany', rate: '-0.01' } },
    /^rate: must match pattern/,
  ],
  [
    'a negative connect cost',
    {
      kind: 'rate',
      portal: 'acme',
      id: 'retail',
      body: { prefix: '49', destination: 'Germany', rate: '1', connectCost: '-1' },
    },
    /^connectCost: must match pattern/,
  ],
  ['a currency that is none', cardEntry('x', 'XYZ'), /^currency: "XYZ" is not an ISO 4217 code/],
])('%s is refused by name', async (_what, entry, why) => {
  await expect(put(entry)).rejects.toThrow(why);
});

test('a card and the accounts that it prices have one currency, whichever of them would change', async () => {
  const customer = (currency: string) => ({
    kind: 'customer',
    portal: 'acme',
    id: 'CUR-2',
    body: { name: 'C', currency },
  });
  const route = (rateCard: string) => ({ kind: 'route', customer: 'CUR-2', id: 'r', body: { name: 'R', rateCard } });
  await put(customer('EUR'));
  await put(cardEntry('in-eur', 'EUR'));
  await put(cardEntry('in-usd', 'USD'));
  await expect(put(route('in-usd'))).rejects.toThrow('rateCard: "in-usd" is in USD, and customer CUR-2 in EUR');
  await put(cardEntry('in-usd', 'EUR'));
  await put(route('in-usd'));
  await expect(put(cardEntry('in-usd', 'USD'))).rejects.toThrow(/^currency: it is EUR by now/);
  await expect(put(customer('USD'))).rejects.toThrow(/^currency: calls would be priced in EUR/);
  await expect(removeCard(store, acme, 'in-usd')).rejects.toThrow(
    'rate card in-usd is that of a route of customer CUR-2',
  );
  await put(route('in-eur'));
  const line = { kind: 'rate', portal: 'acme', id: 'in-usd', body: { prefix: '1', destination: 'X', rate: '1' } };
  await put(line);
  await expect(put(cardEntry('in-usd', 'USD'))).rejects.toThrow(/^currency: it is EUR by now/);
  expect(await removeCard(store, acme, 'in-usd')).toBe(true);
  // Its lines are gone with it: a new card of that id begins empty, in whatever currency.
  await put(cardEntry('in-usd', 'USD'));
  expect(await allRates(store, acme, 'in-usd')).toEqual([]);
});

test('a card that is loaded every night has each line once, and a new price beside the old one', async () => {
  await put(cardEntry('nightly'));
  const load = async (...rates: readonly string[]) => {
    for (const [at, rate] of rates.entries())
      await put({ kind: 'rate', portal: 'acme', id: 'nightly', body: { prefix: `4${at}`, destination: 'D', rate } });
    world.pass(DAY);
    return (await allRates(store, acme, 'nightly')).length;
  };
  expect(await load('0.10', '0.20')).toBe(2);
  expect(await load('0.100', '0.20')).toBe(2);
  expect(await load('0.10', '0.30')).toBe(3);
  expect(await load('0.10', '0.20')).toBe(4);
});

test('amounts of an account are in its currency, and it changes together with them', async () => {
  await put({
    kind: 'customer',
    portal: 'acme',
    id: 'CUR-3',
    body: { name: 'C', currency: 'JPY', minimumPayment: '1500' },
  });
  const own = { customer: 'CUR-3' } as const;
  const item = { kind: 'package', ...own, id: 'p', body: { name: 'P', retail: '600', frequency: 'once' } };
  const alert = {
    kind: 'alert',
    ...own,
    id: 'a',
    body: { title: 'A', area: 'balance', operator: '<', threshold: 300 },
  };
  const scope = { portal: acme, customer: storedCustomerId('CUR-3') };
  for (const entry of [item, alert]) {
    await expect(put({ ...entry, body: { ...entry.body, currency: 'USD' } })).rejects.toThrow(
      'currency: it is USD, and that of customer CUR-3 is JPY',
    );
    await put(entry);
    expect(await findRecord(store, scope, entry.kind as 'package' | 'alert', entry.id)).toMatchObject({
      body: { currency: 'JPY' },
    });
    const change = put({ kind: 'customer', id: 'CUR-3', body: { name: 'C', currency: 'USD', minimumPayment: '10' } });
    await expect(change).rejects.toThrow(`currency: amounts of ${entry.kind} ${entry.id} are not in USD`);
    await removeRecord(store, scope, entry.kind as 'package' | 'alert', entry.id);
  }
  await expect(put({ ...alert, body: { ...alert.body, area: 'asr', currency: 'JPY' } })).rejects.toThrow(
    'currency: asr is not an amount',
  );
  const change = { kind: 'customer', id: 'CUR-3', body: { name: 'C', currency: 'USD' } };
  await expect(put(change)).rejects.toThrow('currency: minimumPayment is an amount in JPY');
  await put({ ...change, body: { ...change.body, minimumPayment: '10' } });
  const yen = { title: 'A', area: 'balance', operator: '<', threshold: 300, currency: 'JPY' } as const;
  expect(await measure(store, scope, yen, world.now())).toBeNull();
  expect(await measure(store, scope, { ...yen, currency: 'USD' }, world.now())).toBe(0);
});

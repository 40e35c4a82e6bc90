// Charges of packages: periods of any length of time, minimums, included minutes, and customers that are disabled.
import { expect, test } from 'vitest';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { chargesOf, dueCharges, postDueCharges } from '../../src/billing/package-charges.ts';
import { callRater } from '../../src/billing/rate-calls.ts';
import { putRates } from '../../src/billing/rates.ts';
import { ingestLines } from '../../src/calls/ingest/ingest-lines.ts';
import { setRetentionHorizon } from '../../src/calls/ingest/retention.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { putRecord, type RecordBody } from '../../src/customers/records.ts';
import { accountsWorld, acme, START } from '../support/worlds/accounts.ts';

async function account() {
  const world = await accountsWorld();
  const customer = await world.customer('C-1', acme);
  return { ...world, scope: { portal: acme, customer } };
}

type World = Awaited<ReturnType<typeof account>>;

const monthly: RecordBody<'package'> = {
  name: 'Minutes',
  retail: '4.00',
  setupRetail: '1.00',
  frequency: 'monthly',
  frequencyMatch: 31,
  quantity: 2,
  autoDecrementCredit: true,
};

test.each<[Partial<RecordBody<'package'>>, string, string, string[]]>([
  [{}, '2026-01-10', '2026-04-02', ['setup', '2026-01-10', '2026-01-31', '2026-02-28', '2026-03-31']],
  [{ frequency: 'once' }, '2026-01-10', '2026-04-02', ['setup', '2026-01-10']],
  [
    { frequency: 'weekly', frequencyMatch: 1 },
    '2026-01-01',
    '2026-01-20',
    ['setup', '2026-01-01', '2026-01-05', '2026-01-12', '2026-01-19'],
  ],
  [
    { frequency: 'daily', endDate: '2026-01-03' },
    '2026-01-01',
    '2026-01-20',
    ['setup', '2026-01-01', '2026-01-02', '2026-01-03'],
  ],
  [{ startDate: '2026-02-01' }, '2026-01-01', '2026-01-20', []],
  [{ endDate: '2025-12-31' }, '2026-01-01', '2026-01-20', []],
])('charges of %j between %s and %s', (change, since, until, periods) => {
  const charges = dueCharges(
    { ...monthly, ...change },
    Date.parse(`${since}T10:00:00Z`),
    Date.parse(`${until}T12:00:00Z`),
  );
  expect(charges.map(({ period }) => period)).toEqual(periods);
  expect(charges.every(({ period, amount }) => amount === (period === 'setup' ? 2_000_000n : 8_000_000n))).toBe(true);
});

test('a charge is posted once however often it is looked at, and counts against the balance', async () => {
  const { store, scope, now, pass } = await account();
  await putRecord(store, scope, 'package', 'minutes', { ...monthly, frequencyMatch: 1 }, START);
  await putRecord(store, scope, 'package', 'theirs', { ...monthly, autoDecrementCredit: false }, START);
  await Promise.all([1, 2, 3].map(() => postDueCharges(store, scope, now())));
  expect(await ledgerOf(store, scope)).toMatchObject({ packages: 10_000_000n, balance: -10_000_000n });
  pass(40 * DAY);
  expect(await postDueCharges(store, scope, now())).toBe(1);
  expect(await postDueCharges(store, scope, now())).toBe(0);
});

test('a package is charged for any length of time, also after months without a run; what changes counts from then on', async () => {
  const { store, scope, now, pass } = await account();
  const daily: RecordBody<'package'> = { name: 'x', retail: '1', frequency: 'daily', autoDecrementCredit: true };
  await putRecord(store, scope, 'package', 'p', daily, START);
  let posted = await postDueCharges(store, scope, now());
  pass(30 * DAY);
  posted += await postDueCharges(store, scope, now());
  pass(600 * DAY);
  posted += await postDueCharges(store, scope, now());
  expect(posted).toBe(631);
  await putRecord(store, scope, 'package', 'm', { ...daily, frequency: 'monthly', startDate: '2027-01-01' }, START);
  // The same day of 2027-09-24 is one of 10 monthly ones; daily from then on, no past day is charged.
  expect(await postDueCharges(store, scope, now())).toBe(9);
  await putRecord(store, scope, 'package', 'm', { ...daily, startDate: '2027-01-01' }, START);
  expect(await postDueCharges(store, scope, now())).toBe(22);
});

test('a disabled customer is not charged, and not for that time when it is enabled again', async () => {
  const { store, scope, now, pass } = await account();
  await putRecord(
    store,
    scope,
    'package',
    'p',
    { ...monthly, setupRetail: '0', frequencyMatch: 1, quantity: 1 },
    START,
  );
  const set = (status: 'disabled' | 'active') => store.updateTable('customer').set({ status }).execute();
  await postDueCharges(store, scope, now());
  await set('disabled');
  pass(70 * DAY);
  await postDueCharges(store, scope, now());
  await set('active');
  pass(DAY);
  await postDueCharges(store, scope, now());
  expect((await ledgerOf(store, scope)).packages).toBe(4_000_000n);
  pass(31 * DAY);
  await postDueCharges(store, scope, now());
  expect(
    (await chargesOf(store, scope, 10)).map(({ createdAt, isDay }) => [new Date(createdAt).getUTCMonth(), isDay]),
  ).toEqual([
    [3, true],
    [0, true],
  ]);
});

const line = (id: string, at: number, changes: object = {}) =>
  JSON.stringify({
    ...{
      customer: 'C-1',
      'call-id': id,
      'call-time': new Date(at).toISOString(),
      source: '1',
      destination: '4930123456',
    },
    ...{ duration: 600, ...changes },
  });

async function pricedAccount(...packages: readonly Partial<RecordBody<'package'>>[]) {
  const world = await account();
  const { store, scope } = world;
  await putRecord(store, { portal: acme, customer: '' }, 'rate-card', 'eur', { name: 'Euro', currency: 'EUR' }, 0);
  await putRecord(store, scope, 'route', 'r', { name: 'R', rateCard: 'eur' }, 0);
  const line49 = { prefix: '49', destination: 'Germany', rate: 100_000n, connectCost: 0n, minimum: 1, increment: 1 };
  const line44 = { ...line49, prefix: '44', destination: 'UK', rate: 200_000n };
  await putRates(
    store,
    acme,
    'eur',
    [line49, line44].map((rate) => ({ ...rate, validFrom: 0 })),
  );
  for (const [at, body] of packages.entries()) {
    const whole = { name: `P${at}`, retail: '5.00', frequency: 'monthly', autoDecrementCredit: true, ...body } as const;
    await putRecord(store, scope, 'package', `p${at}`, whole, START);
  }
  return world;
}

const load = ({ store, now }: World, ...lines: readonly string[]) =>
  ingestLines(store, lines, { origin: 'o', customer: null, rater: callRater(store), reach: 'all' }, now());

/** Credits and minimums, in units. */
async function others({ store, scope, now }: World) {
  await postDueCharges(store, scope, now());
  const charges = await chargesOf(store, scope, 100);
  const kept = charges
    .filter(({ amount }) => amount !== 5_000_000n)
    .map(({ description, amount }) => [description, Number(amount) / 1e6]);
  return kept.sort(([left], [right]) => String(left).localeCompare(String(right)));
}

test('included minutes are used up by calls to their destinations, in order, over packages; corrections and late calls count', async () => {
  const world = await pricedAccount(
    { freeMinutes: 15, destinations: ['Germany'] },
    { freeMinutes: 5 },
    { freeMinutes: 100, usedMinutes: 100 },
  );
  const at = START + HOUR;
  await load(
    world,
    line('a', at),
    line('b', at + MINUTE),
    line('uk', at + 2 * MINUTE, { destination: '442079460100' }),
  );
  world.pass(DAY);
  // 20 minutes to Germany at 0.10: 15 by the first package, 5 by the second, which leaves nothing for the United Kingdom.
  expect(await others(world)).toEqual([
    ['P0', -1.5],
    ['P1', -0.5],
  ]);
  await load(world, line('a', at, { duration: 300, revision: 1 }));
  expect(await others(world)).toEqual([
    ['P0', -1.5],
    ['P1', -1],
  ]);
  await load(world, line('b', at + MINUTE, { duration: 0, revision: 1 }));
  expect(await others(world)).toEqual([
    ['P0', -0.5],
    ['P1', -1],
  ]);
  // A call that the switch has charged uses no minutes.
  await load(world, line('own', at - MINUTE, { charge: '9' }));
  expect(await others(world)).toEqual([
    ['P0', -0.5],
    ['P1', -1],
  ]);
  world.pass(31 * DAY);
  await load(world, line('c', world.now() - MINUTE));
  expect(await others(world)).toEqual([
    ['P0', -1],
    ['P0', -0.5],
    ['P1', -1],
  ]);
});

test('a share of a call is credited to the last micro-unit, and calls that are no longer kept change nothing', async () => {
  const world = await pricedAccount({ freeMinutes: 1, destinations: ['germany'] });
  await load(world, line('a', START + HOUR, { duration: 7 }), line('b', START + 2 * HOUR, { duration: 171 }));
  world.pass(DAY);
  // 7 s cost 0.011667 and 171 s 0.285: the other 53 of these are 0.088333.
  expect(await others(world)).toEqual([['P0', -0.1]]);
  await setRetentionHorizon(world.store, 'acme', START + DAY);
  await world.store.deleteFrom('cdr').execute();
  expect(await others(world)).toEqual([['P0', -0.1]]);
});

test('a minimum is charged when a period has ended with less, without what was included', async () => {
  const world = await pricedAccount({ minimumSpend: '2.00', freeMinutes: 5 }, { minimumSpend: '0.50' });
  await load(world, line('a', START + HOUR));
  expect(await others(world)).toEqual([]);
  world.pass(DAY);
  expect(await others(world)).toEqual([['P0', -0.5]]);
  world.pass(31 * DAY);
  expect(await others(world)).toEqual([
    ['P0', 1.5],
    ['P0', -0.5],
  ]);
  await load(world, line('late', START + 2 * HOUR));
  expect(await others(world)).toEqual([
    ['P0', 0.5],
    ['P0', -0.5],
  ]);
});

test('a package runs at least its days', () => {
  const body = { name: 'x', retail: '1', frequency: 'daily', endDate: '2026-01-02', minimumDays: 5 } as const;
  expect(dueCharges(body, START, START + 30 * DAY).map(({ period }) => period.slice(-2))).toEqual([
    '01',
    '02',
    '03',
    '04',
    '05',
  ]);
});

// Rating: the price of a call by the route's card, calls that find none and what becomes of them, cards of other currencies.
import { expect, onTestFinished, test } from 'vitest';
import { listUnrated, rateUnrated } from '../../src/billing/rate-unrated.ts';
import { putRates } from '../../src/billing/rates.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { putRecord, type RecordBody } from '../../src/customers/records.ts';
import { countUnratedCalls } from '../../src/store/unrated-calls.ts';
import { type CallsWorld, callsWorld, cust1, cust2, wrongSums } from '../support/worlds/calls.ts';

const acme = storedPortalName('acme');
const ofPortal = { portal: acme, customer: '' } as const;

const line = (id: string, changes: object = {}): string =>
  JSON.stringify({
    ...{ customer: 'CUST-1', 'call-id': id, 'call-time': '2026-11-20T09:00:00Z', source: '+442079460100' },
    ...{ destination: '4930123456', duration: 37 },
    ...changes,
  });

const rate = (prefix: string, destination: string, perMinute: bigint, validFrom = 0) => ({
  ...{ prefix, destination, rate: perMinute, connectCost: 10_000n, minimum: 30, increment: 6, validFrom },
});

async function world(): Promise<CallsWorld> {
  const made = await callsWorld();
  onTestFinished(() => made[Symbol.asyncDispose]());
  return made;
}

const card = ({ store }: CallsWorld, id: string, currency = 'USD') =>
  putRecord(store, ofPortal, 'rate-card', id, { name: id, currency }, 0);

const route = ({ store }: CallsWorld, id: string, body: Partial<RecordBody<'route'>>, customer = cust1) =>
  putRecord(store, { portal: acme, customer }, 'route', id, { name: id, rateCard: id, ...body }, 0);

async function rated(): Promise<CallsWorld> {
  const made = await world();
  for (const id of ['retail', 'premium']) await card(made, id);
  await route(made, 'standard', { rateCard: 'retail' });
  await route(made, 'premium', { techPrefix: '77' });
  await putRates(made.store, acme, 'retail', [
    rate('49', 'Germany', 20_000n),
    rate('4930', 'Germany Berlin', 12_345n),
    rate('4930', 'Germany Berlin', 24_690n, Date.UTC(2026, 10, 21)),
    rate('49301', 'Germany Berlin Centre', 1n, Date.UTC(2030, 0)),
  ]);
  await putRates(made.store, acme, 'premium', [rate('49', 'Premium Germany', 600_000n)]);
  return made;
}

async function stored({ store }: CallsWorld) {
  const calls = await store.selectFrom('cdr').selectAll().where('customer', '=', cust1).execute();
  return new Map(calls.map((call) => [call.call_id, call]));
}

test('a call without a charge is priced by the longest prefix of its route’s card, as it was then: 30/6, connect cost, six decimals', async () => {
  const made = await rated();
  const calls = [
    line('1s', { duration: 1 }),
    line('31s', { duration: 31 }),
    line('37s'),
    line('later', { duration: 60, 'call-time': '2026-11-21T00:00:00Z' }),
    line('unanswered', { duration: 0 }),
    line('other', { destination: '49891', duration: 60 }),
    line('premium', { destination: '49891', duration: 60, 'tech-prefix': '77' }),
    line('own', { duration: 60, charge: '0.5' }),
    line('inbound', { duration: 60, direction: 'inbound' }),
    line('nowhere', { duration: 60, destination: '380441234567' }),
  ];
  expect(await made.load(calls.join('\n'), 'ndjson')).toMatchObject({ added: calls.length, badCount: 0 });
  const found = await stored(made);
  const shown = (id: string) => {
    const call = found.get(id);
    return [call?.billed_duration, call?.rate, call?.charge, call?.destination_name, call?.destination_code];
  };
  const berlin = ['Germany Berlin', '4930'];
  // 12,345 a minute: 30 s are 6,172.5, which is rounded half away from zero, and 10,000 to connect.
  expect(shown('1s')).toEqual([30, 12_345, 16_173, ...berlin]);
  expect(shown('31s')).toEqual([36, 12_345, 17_407, ...berlin]);
  expect(shown('37s')).toEqual([42, 12_345, 18_642, ...berlin]);
  expect(shown('later')).toEqual([60, 24_690, 34_690, ...berlin]);
  expect(shown('unanswered')).toEqual([0, 12_345, 0, ...berlin]);
  expect(shown('other')).toEqual([60, 20_000, 30_000, 'Germany', '49']);
  expect(shown('premium')).toEqual([60, 600_000, 610_000, 'Premium Germany', '49']);
  expect(shown('own')).toEqual([60, null, 500_000, ...berlin]);
  expect(shown('inbound')).toEqual([60, null, 0, ...berlin]);
  // No line of the card: named by the world's numbering plans, and unrated.
  expect(shown('nowhere')).toEqual([60, null, 0, 'Ukraine', null]);
  expect(await wrongSums(made.store)).toEqual([]);
});

test.each([
  ['no prefix of its card', {}, { destination: '81312345678' }, 'no-prefix'],
  ['a rate that is not valid yet', {}, { destination: '4412345678' }, 'not-valid-yet'],
  ['a card that does not exist', { rateCard: 'retial' }, {}, 'no-card'],
  ['a card in another currency', { rateCard: 'euro' }, {}, 'other-currency'],
  ['a route that is not in use', { enabled: false }, {}, 'no-route'],
  ['what did not last', {}, { destination: '81312345678', duration: 0 }, null],
  ['an incoming call', {}, { destination: '81312345678', direction: 'inbound' }, null],
  ['a charge of the switch', {}, { destination: '81312345678', charge: '0' }, null],
  ['a rate', {}, {}, 'here'],
])('with %s (route %j, call %j) a call is %s', async (_what, changes, call, rating) => {
  const made = await world();
  await card(made, 'usd');
  await card(made, 'euro', 'EUR');
  const lines = [rate('49', 'Germany', 20_000n), rate('44', 'UK', 20_000n, Date.UTC(2030, 0))];
  for (const id of ['usd', 'euro', 'retial']) await putRates(made.store, acme, id, lines);
  await route(made, 'usd', changes);
  const { unrated } = await made.load(line('a', call), 'ndjson');
  expect((await stored(made)).get('a')).toMatchObject({ rating, ...(rating === 'here' ? {} : { charge: 0 }) });
  const isUnrated = rating !== null && rating !== 'here';
  expect(unrated.map(({ customer, reason, calls }) => [customer, reason, calls])).toEqual(
    isUnrated ? [['CUST-1', rating, 1]] : [],
  );
  expect(await countUnratedCalls(made.store)).toBe(isUnrated ? 1 : 0);
});

test('calls of a customer without routes are not priced here, and not unrated', async () => {
  const made = await world();
  expect(await made.load(line('a'), 'ndjson')).toMatchObject({ added: 1, unrated: [] });
  expect((await stored(made)).get('a')?.rating).toBe(null);
});

test('only routes in use set the price, however many there are before them', async () => {
  const made = await world();
  await card(made, 'old');
  await card(made, 'new');
  await putRates(made.store, acme, 'old', [rate('49', 'Germany', 9_000_000n)]);
  await putRates(made.store, acme, 'new', [rate('49', 'Germany', 1_000_000n)]);
  for (let at = 0; at < 1_001; at += 1) {
    await route(made, `a${String(at).padStart(4, '0')}`, { rateCard: 'old', enabled: false, techPrefix: `${at}` });
  }
  await route(made, 'b', { rateCard: 'new' });
  await made.load(line('a', { duration: 60, 'tech-prefix': '7' }), 'ndjson');
  expect((await stored(made)).get('a')?.charge).toBe(1_010_000);
});

test('unrated calls are charged when there is a rate: once, with all sums, named by the card; the others say what they lack', async () => {
  const made = await rated();
  const calls = Array.from({ length: 2_300 }, (_, at) =>
    line(`c${at}`, { destination: at % 2 === 0 ? '380441234567' : '81312345678', 'destination-name': undefined }),
  );
  calls.push(line('named', { destination: '380441234567', 'destination-name': 'Kyiv of the switch' }));
  await route(made, 'retail', {}, cust2);
  calls.push(line('theirs', { customer: 'CUST-2', destination: '380441234567' }));
  await made.load(calls.join('\n'), 'ndjson');
  expect(await countUnratedCalls(made.store)).toBe(2_302);
  await putRates(made.store, acme, 'retail', [rate('380', 'Ukraine Kyiv', 60_000_000n)]);
  expect(await rateUnrated(made.store, cust2)).toEqual({ rated: 1, unrated: [] });
  // Two of them beside each other charge each call once.
  const both = await Promise.all([rateUnrated(made.store, null), rateUnrated(made.store, null)]);
  expect(both[0].rated + both[1].rated).toBeGreaterThanOrEqual(1_151);
  const left = {
    customer: 'CUST-1',
    reason: 'no-prefix',
    calls: 1_150,
    duration: 1_150 * 37,
    destination: '81312345678',
  };
  expect(await rateUnrated(made.store, null)).toEqual({ rated: 0, unrated: [left] });
  expect(await listUnrated(made.store, null)).toEqual([left]);
  const found = await stored(made);
  const kyiv = { charge: 42_010_000, rate: 60_000_000, billed_duration: 42, destination_code: '380', rating: 'here' };
  expect(found.get('c0')).toMatchObject({ ...kyiv, destination_name: 'Ukraine Kyiv' });
  expect(found.get('named')).toMatchObject({ ...kyiv, destination_name: 'Kyiv of the switch' });
  const totals = await made.store.selectFrom('cdr_total').select(['customer', 'charge']).orderBy('customer').execute();
  expect(totals).toEqual([
    { customer: 'CUST-1', charge: 1_151 * 42_010_000 },
    { customer: 'CUST-2', charge: 42_010_000 },
  ]);
  expect(await wrongSums(made.store)).toEqual([]);
});

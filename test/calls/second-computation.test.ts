// Every row of the reports against a second computation of it, in SQL over the calls as they were sent: on every kind of clock, around both
// changes of it, in currencies of 0, 2 and 3 decimals, with corrections in any order, legs of one call, and calls priced here. Takes three seconds.
import { expect, test } from 'vitest';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { callRater } from '../../src/billing/rate-calls.ts';
import { putRates } from '../../src/billing/rates.ts';
import { callsCsv } from '../../src/calls/files/csv.ts';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { ingestLines } from '../../src/calls/ingest/ingest-lines.ts';
import { callsPage } from '../../src/calls/search/search.ts';
import { breakout, type Dimension } from '../../src/calls/sums/breakout.ts';
import { breakoutCsv } from '../../src/calls/sums/breakout-cells.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { formatMicros } from '../../src/core/money/money.ts';
import { zoneOf } from '../../src/core/zone.ts';
import { putRecord } from '../../src/customers/records.ts';
import {
  type Asked,
  type CardLine,
  clockNames,
  type SentCall,
  secondComputation,
} from '../support/calls/second-computation.ts';
import { sized } from '../support/test-size.ts';
import { callsWorld, wrongSums } from '../support/worlds/calls.ts';

const acme = storedPortalName('acme');
const accounts = { 'C-EUR': 'EUR', 'C-JPY': 'JPY', 'C-KWD': 'KWD' };
const names = Object.keys(accounts);
/** Around the changes of the clocks of the table, and an ordinary week. */
const weeks = ['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31', '2026-12-30'].map(
  (day) => Date.parse(`${day}T00:00:00Z`),
);

const lines: readonly CardLine[] = Object.entries({ EUR: 1, JPY: 160, KWD: 0.3 }).flatMap(([currency, worth]) =>
  (
    [
      ['49', 'Germany', 20_000, 10_000, 30, 6, 0],
      ['4930', 'Germany Berlin', 12_345, 0, 1, 1, 0],
      ['4930', 'Germany Berlin', 24_691, 1, 60, 60, Date.UTC(2026, 9, 25, 1)],
      ['1', 'USA, Canada', 7_001, 3, 6, 6, 0],
    ] as const
  ).map(([prefix, name, rate, connect, minimum, increment, since]) => ({
    ...{ currency, prefix, name, minimum, increment, since },
    ...{ rate: Math.round(rate * worth), connect: Math.round(connect * worth) },
  })),
);

function sentCalls(seed: number, count: number): SentCall[] {
  const random = seededRandom(seed);
  const one = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[random.between(0, items.length - 1)] ?? otherwise;
  return Array.from({ length: count }, (_, index) => {
    const isPriced = random.between(0, 3) > 0;
    const legs = random.between(1, 3);
    const of = one(names, 'C-EUR');
    // The quarters of an hour and the moments beside them.
    const at = one(weeks, 0) + random.between(0, 4 * 48) * 900_000 + one([0, -1, 1, 1_000, 59_999], 0);
    return Array.from({ length: legs }, (_leg, leg) =>
      Array.from(
        { length: random.between(1, 3) },
        (_record, revision): SentCall => ({
          ...{ customer: of, id: `c${index}`, leg: String(leg), revision },
          at: at + leg * 500 + revision * one([0, 0, HOUR, DAY], 0),
          destination: one(['4930123456', '49891234', '12125550100', '4930'], ''),
          name: one([null, null, 'Germany Mobile'], null),
          seconds: one([0, 1, 6, 7, 31, 37, 3_599, 86_400, random.between(0, 7_200)], 0),
          sip: one([200, 486, null], null),
          direction: one(['outbound', 'inbound', null], null),
          dtmf: one(['12#', null], null),
          charge: isPriced ? null : random.between(0, 900_000_000),
        }),
      ),
    ).flat();
  }).flat();
}

const lineOf = (call: SentCall): string =>
  JSON.stringify({
    ...{ customer: call.customer, 'call-id': `${call.id}-${call.leg}`, revision: call.revision },
    ...{ 'call-time': new Date(call.at).toISOString(), source: '442079460100', destination: call.destination },
    ...(call.name === null ? {} : { 'destination-name': call.name }),
    ...{ duration: call.seconds, 'sip-code': call.sip, direction: call.direction, dtmf: call.dtmf },
    ...(call.charge === null ? {} : { charge: formatMicros(BigInt(call.charge)) }),
  });

async function loadedWorld(calls: readonly SentCall[], seed: number) {
  const world = await callsWorld(names);
  const { store } = world;
  for (const [id, currency] of Object.entries(accounts)) {
    await store.updateTable('customer').set({ currency }).where('id', '=', id).execute();
    await putRecord(store, { portal: acme, customer: '' }, 'rate-card', currency, { name: currency, currency }, 0);
    const scope = { portal: acme, customer: storedCustomerId(id) };
    await putRecord(store, scope, 'route', 'r', { name: 'r', rateCard: currency }, 0);
    const own = lines.filter((line) => line.currency === currency);
    await putRates(
      ...([store, acme, currency] as const),
      own.map(({ prefix, name, rate, connect, minimum, increment, since }) => ({
        ...{ prefix, destination: name, rate: BigInt(rate), connectCost: BigInt(connect) },
        ...{ minimum, increment, validFrom: since },
      })),
    );
  }
  // In any order: corrections before what they correct, files that overlap, and what is sent over HTTP among them.
  const random = seededRandom(seed);
  const shuffled = calls
    .map((call) => ({ call, place: random.unit() }))
    .sort((left, right) => left.place - right.place)
    .map(({ call }) => lineOf(call));
  const part = Math.ceil(shuffled.length / 3);
  for (const some of [shuffled.slice(0, part + 20), shuffled.slice(part, 2 * part)]) {
    expect(await world.load(some.join('\n'), 'ndjson', { origin: 'pbx' })).toMatchObject({ bad: [] });
  }
  const sent = { origin: 'pbx', customer: null, rater: callRater(store), reach: 'all' } as const;
  expect(await ingestLines(store, shuffled.slice(2 * part - 10), sent, 0)).toMatchObject({ refused: [] });
  return world;
}

const groupings: readonly (readonly Dimension[])[] = [
  ...([['destination'], ['hour'], ['day'], ['month']] as const),
  ...([
    ['day', 'destination'],
    ['destination', 'hour'],
    ['month', 'destination'],
  ] as const),
];
const measures = [
  ...['attempts', 'connected', 'customer-duration', 'duration', 'charge', 'acd', 'asr', 'dtmf', 'dtmf-percent', 'sdp'],
];

const currencyOf: ReadonlyMap<string, string> = new Map(Object.entries(accounts));
/** The lines of a file without its header, each of which ends with the currency. */
const bareOf = (currency: string, csv: string): string[] =>
  csv
    .replaceAll('"', '')
    .split('\r\n')
    .slice(1, -1)
    .map((line) => {
      expect(line.slice(-4)).toBe(`,${currency}`);
      return line.slice(0, -4);
    });

type World = Awaited<ReturnType<typeof loadedWorld>>;
type Second = ReturnType<typeof secondComputation>;
const rangesOf = (clock: string) =>
  (
    [
      [weeks[1] ?? 0, 9],
      [weeks[4] ?? 0, 8],
      [weeks[0] ?? 0, 330],
    ] as const
  ).map(([first, days]) => ({
    from: zoneOf(clock).toUtc(first),
    to: zoneOf(clock).toUtc(first + days * DAY),
  }));

/** Compares the file of calls and the pages with it. @returns how many calls there are */
async function compareCalls({ store }: World, second: Second, asked: Asked): Promise<number> {
  const customer = storedCustomerId(asked.customer);
  let csv = '';
  const columns = ['call-id', 'call-time', 'duration', 'billed-duration', 'destination-name', 'charge'];
  for await (const chunk of callsCsv(store, customer, asked, columns, zoneOf(asked.zone))) csv += chunk;
  const wanted = second.calls(asked);
  expect([asked.zone, bareOf(currencyOf.get(asked.customer) ?? '', csv).sort()]).toEqual([asked.zone, wanted]);
  const paged: string[] = [];
  for (let at: string | null = null, more = true; more; more = at !== null) {
    const page = await callsPage(store, customer, asked, at, 50);
    paged.push(...page.calls.map(({ call_id: id }) => id));
    at = page.older;
  }
  expect(paged.sort()).toEqual(wanted.map((line) => line.split(',')[0]).sort());
  return wanted.length;
}

async function compareBreakout({ store }: World, second: Second, asked: Asked, by: readonly Dimension[]) {
  const customer = storedCustomerId(asked.customer);
  const zone = zoneOf(asked.zone);
  const ids = [...by.map((one) => (one === 'destination' ? 'destination-name' : 'call-time')), ...measures];
  const report = await breakout(store, customer, { ...asked, zone, by });
  const got = bareOf('XTS', breakoutCsv(report, ids, { by, zone, customer, currency: 'XTS' }));
  expect([by, asked.zone, got.slice(0, -1).sort()]).toEqual([by, asked.zone, second.breakout(by, asked).sort()]);
  const [totals] = second.totals(asked);
  if (totals !== undefined) expect(got.at(-1)?.replace(/^,+/, '')).toBe(totals);
  return got.length;
}

test('every row of every report is what SQL over the sent calls says, to the last digit', async () => {
  const seed = 5;
  const calls = sentCalls(seed, sized(150, 3_000));
  await using world = await loadedWorld(calls, seed);
  const second = secondComputation(accounts, lines, calls);
  expect(await wrongSums(world.store)).toEqual([]);
  let rows = 0;
  for (const customer of names) {
    const scope = { portal: acme, customer: storedCustomerId(customer) };
    expect(String((await ledgerOf(world.store, scope)).calls)).toBe(second.spent(customer));
    const asks = clockNames.flatMap((zone) => rangesOf(zone).map((range) => ({ customer, zone, ...range })));
    for (const asked of asks) {
      rows += await compareCalls(world, second, asked);
      for (const by of groupings) rows += await compareBreakout(world, second, asked, by);
    }
  }
  second.close();
  expect(rows).toBeGreaterThan(4_000);
}, 600_000);

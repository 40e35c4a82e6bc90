// The reports against a computation in memory: whatever the calls, corrections and clocks, sums are theirs to the last micro-unit.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../../src/calls/call.ts';
import { breakoutFileName, callsCsv } from '../../src/calls/files/csv.ts';
import type { NewCall } from '../../src/calls/ingest/identify.ts';
import { callsPage, callsTotal } from '../../src/calls/search/search.ts';
import { spentQuery } from '../../src/calls/sums/balance.ts';
import { breakout, type Dimension } from '../../src/calls/sums/breakout.ts';
import { acdOf, asrOf, breakoutCell, breakoutCsv } from '../../src/calls/sums/breakout-cells.ts';
import { pivot } from '../../src/calls/sums/pivot.ts';
import { noSums, type Sums } from '../../src/calls/sums/sums.ts';
import { breakoutColumns } from '../../src/core/column.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { utc, zoneOf } from '../../src/core/zone.ts';
import { sized } from '../support/test-size.ts';
import { always, callsWorld, cust1, cust2, plainCall, wrongSums } from '../support/worlds/calls.ts';

/** Clocks that change in the weeks below, by an hour, by half of one, at midnight; and those that are minutes off. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
].map(zoneOf);
/** Around both changes of the clock in the north. */
const weeks = [Date.UTC(2026, 2, 27), Date.UTC(2026, 9, 23), Date.UTC(2026, 10, 1)];

const randomCall = fc.record({
  customer: fc.constantFrom(cust1, cust1, cust2),
  day: fc.integer({ min: -1, max: 4 }),
  // Borders of hours and days of all kinds of clocks, and times beside them.
  minute: fc.oneof(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  ),
  millisecond: fc.constantFrom(0, 0, 1, 59_999),
  destination_name: fc.constantFrom('Berlin', 'Paris', null),
  direction: fc.constantFrom('inbound', 'outbound', null),
  sip_code: fc.constantFrom(200, 486, null),
  dtmf: fc.constantFrom('12', null),
  connected: fc.constantFrom(0, 1),
  duration: fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(599, 600),
    fc.integer({ min: 0, max: 2_592_000 }),
  ),
  billed_duration: fc.integer({ min: 0, max: 2_592_000 }),
  charge: fc.integer({ min: -1_000, max: 1_000_000_000_000 }),
  source: fc.constantFrom('4420', '4921', '1'),
  destination: fc.constantFrom('4420', '49211', '33'),
  /** Which call this is a record of. */
  of: fc.integer({ min: 0, max: 25 }),
  revision: fc.integer({ min: 0, max: 2 }),
});

type Drawn = ReturnType<(typeof randomCall)['generate']>['value'];

const toCall = (drawn: Drawn, week: number): NewCall => {
  const { day, minute, millisecond, of, ...call } = drawn;
  return { ...plainCall, ...call, call_id: `c${of}`, call_time: week + day * DAY + minute * MINUTE + millisecond };
};

/** What is there after all records, in whatever order they came: of each call the first of its highest revision. */
function latest(calls: readonly NewCall[]): NewCall[] {
  const kept = new Map<string, NewCall>();
  for (const call of calls) {
    const other = kept.get(call.call_id);
    if (other === undefined || other.revision < call.revision) kept.set(call.call_id, call);
  }
  return [...kept.values()];
}

function sumOf(calls: readonly (NewCall | Call)[]): Sums {
  const connected = calls.filter((call) => call.connected === 1);
  return {
    attempts: calls.length,
    connected: connected.length,
    dtmf: calls.filter((call) => call.dtmf !== null).length,
    short: connected.filter((call) => call.duration <= 6).length,
    duration: calls.reduce((sum, call) => sum + BigInt(call.duration), 0n),
    billedDuration: calls.reduce((sum, call) => sum + BigInt(call.billed_duration), 0n),
    charge: calls.reduce((sum, call) => sum + BigInt(call.charge), 0n),
  };
}

const clocks = new Map(
  zones.map(({ name }) => [
    name,
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: name,
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    }),
  ]),
);
/** `2026-03-29 02:30`, from the runtime and not from our own code. */
const wall = (time: number, zone: string): string => clocks.get(zone)?.format(time) ?? '';

const keyOf = (call: { time: number; name: string }, by: readonly Dimension[], zone: string): string =>
  by
    .map((dimension) => {
      const local = wall(call.time, zone);
      if (dimension === 'destination') return call.name;
      if (dimension === 'month') return local.slice(0, 7);
      if (dimension === 'day') return local.slice(0, 10);
      // Two hours of one name, where clocks go back, are told apart by the instant that they begin at.
      return String(call.time - (call.time % MINUTE) - Number(local.slice(14)) * MINUTE);
    })
    .join('|');

const spentBy = async (store: Parameters<typeof spentQuery>[0], customer: Parameters<typeof spentQuery>[1]) =>
  BigInt((await spentQuery(store, customer).executeTakeFirst())?.charge ?? 0);

const groupings: readonly (readonly Dimension[])[] = [
  ['destination'],
  ['hour'],
  ['day'],
  ['month'],
  ['day', 'destination'],
  ['destination', 'hour'],
  ['month', 'destination'],
  ['day', 'hour'],
];

const scenario = fc.record({
  week: fc.constantFrom(...weeks),
  zone: fc.constantFrom(...zones),
  records: fc.array(randomCall, { maxLength: 50 }),
  // From a day of the clock to another, as the page asks; or any instants, as the API may.
  days: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 })),
  shift: fc.constantFrom(0, 0, 0, 1_234_567, 30 * MINUTE),
});

test('rows, pages, CSV, breakout by each grouping, totals and balance agree, on any clock, after corrections in any order', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ week, zone, records, days, shift }) => {
      await using world = await callsWorld();
      const calls = records.map((drawn) => toCall(drawn, week));
      // In two batches that overlap: what is known already must not be added to the sums again.
      await world.add(...calls.slice(0, 30));
      await world.add(...calls.slice(15));
      expect(await wrongSums(world.store)).toEqual([]);

      const all = latest(calls);
      const from = zone.toUtc(week + days[0] * DAY) + shift;
      const to = zone.toUtc(week + (days[0] + days[1]) * DAY) + shift;
      const wanted = all.filter((call) => call.customer === cust1 && call.call_time >= from && call.call_time < to);
      for (const by of groupings) {
        const report = await breakout(world.store, cust1, { from, to, by, zone });
        const groups = Map.groupBy(wanted, (call) =>
          keyOf({ time: call.call_time, name: call.destination_name ?? '' }, by, zone.name),
        );
        const rowKey = (row: (typeof report.rows)[number]) =>
          keyOf({ time: row.time ?? 0, name: row.destination ?? '' }, by, zone.name);
        expect([by, report.rows.map(rowKey).sort()]).toEqual([by, [...groups.keys()].sort()]);
        for (const row of report.rows) expect(row).toMatchObject(sumOf(groups.get(rowKey(row)) ?? []));
        expect(report.totals).toMatchObject(sumOf(wanted));
        const [first, second] = by;
        if (first === undefined || second === undefined) continue;
        const table = pivot(report.rows, [first, second], zone);
        expect(table.total).toEqual(sumOf(wanted));
        expect(table.rows.reduce((sum, row) => sum + row.total.charge, 0n)).toBe(sumOf(wanted).charge);
        expect(table.totals.reduce((sum, column) => sum + column.charge, 0n)).toBe(sumOf(wanted).charge);
      }
      expect(await pagedIds({ from, to })).toEqual(idsOf(wanted));
      let csv = '';
      for await (const chunk of callsCsv(world.store, cust1, { from, to }, ['charge'], zone)) csv += chunk;
      const cells = csv
        .split('\r\n')
        .slice(1, -1)
        .map((line) => micros(line.replace(/,USD$/, '')));
      expect(cells.reduce((sum, one) => sum + one, 0n)).toBe(sumOf(wanted).charge);
      expect(await spentBy(world.store, cust1)).toBe(sumOf(all.filter((call) => call.customer === cust1)).charge);

      async function pagedIds(filter: { from: number; to: number }): Promise<string[]> {
        const ids: string[] = [];
        for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
          const page = await callsPage(world.store, cust1, filter, cursor, 7);
          ids.push(...page.calls.map((call) => call.call_id));
          cursor = page.older;
        }
        return ids.sort();
      }
    }),
    { numRuns: sized(20, 60) },
  );
}, 480_000);

const idsOf = (calls: readonly NewCall[]): string[] => calls.map((call) => call.call_id).sort();

const micros = (text: string): bigint => {
  const [, sign, whole = '0', part = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const value = BigInt(whole + part.padEnd(6, '0'));
  return sign === '-' ? -value : value;
};

const randomFilter = fc.record({
  number: fc.constantFrom(null, null, '4420', '49*', '*', '4'),
  destination: fc.constantFrom(null, null, 'Berlin', ''),
  sipCode: fc.constantFrom(null, null, 200, 486, 404),
  direction: fc.constantFrom(null, null, 'inbound'),
  connected: fc.boolean(),
  minSeconds: fc.constantFrom(null, null, 5, 600, 1_000_000),
  maxSeconds: fc.constantFrom(null, null, 12),
});

test('every filter, and any of them together, finds what looking at each call would, both ways, with its total', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomCall, { maxLength: 50 }),
      fc.array(randomFilter, { minLength: 4, maxLength: 8 }),
      async (records, filters) => {
        await using world = await callsWorld();
        const [week] = weeks;
        const calls = records.map((drawn, index) => ({ ...toCall(drawn, week ?? 0), call_id: `c${index}` }));
        await world.add(...calls);
        const range = { from: (week ?? 0) - DAY / 2, to: (week ?? 0) + 4.1 * DAY };
        for (const filter of filters) {
          const is = (number: string): boolean =>
            filter.number?.endsWith('*') === true
              ? number.startsWith(filter.number.slice(0, -1))
              : number === filter.number;
          const wanted = calls.filter(
            (call) =>
              call.customer === cust1 &&
              call.call_time >= range.from &&
              call.call_time < range.to &&
              (filter.number === null || is(call.source) || is(call.destination)) &&
              (filter.destination === null || (call.destination_name ?? '') === filter.destination) &&
              (filter.sipCode === null || call.sip_code === filter.sipCode) &&
              (filter.direction === null || call.direction === filter.direction) &&
              (!filter.connected || call.connected === 1) &&
              (filter.minSeconds === null || call.duration >= filter.minSeconds) &&
              (filter.maxSeconds === null || call.duration <= filter.maxSeconds),
          );
          const page = (cursor: string | null) => callsPage(world.store, cust1, { ...filter, ...range }, cursor, 4);
          const down = [await page(null)];
          for (let next = down[0]?.older ?? null; next !== null; next = down.at(-1)?.older ?? null) {
            down.push(await page(next));
          }
          const found = down.flatMap((one) => one.calls);
          expect([filter, found.map((call) => call.call_id).sort()]).toEqual([filter, idsOf(wanted)]);
          const times = found.map((call) => call.call_time);
          expect(times).toEqual([...times].sort((left, right) => right - left));
          const up = [down.at(-1)];
          for (let next = up[0]?.newer ?? null; next !== null; next = up.at(-1)?.newer ?? null)
            up.push(await page(next));
          expect(up.reverse().map((one) => one?.calls)).toEqual(down.map((one) => one.calls));
          expect(await callsTotal(world.store, cust1, { ...filter, ...range })).toEqual({
            count: wanted.length,
            more: false,
          });
        }
      },
    ),
    { numRuns: sized(15, 40) },
  );
}, 480_000);

test('sums beyond 2^53 micro-units are exact', async () => {
  await using world = await callsWorld();
  for (let batch = 0; batch < 10; batch += 1) {
    const calls = Array.from({ length: 1000 }, (_, index) => ({
      call_id: `${batch}-${index}`,
      charge: 999_999_999_999,
    }));
    await world.add(...calls);
  }
  expect(await spentBy(world.store, cust1)).toBe(9_999_999_999_990_000n);
  expect(await spentBy(world.store, cust2)).toBe(0n);
});

test('ratios come from the sums, also in totals; a destination can be picked; nothing is empty, not zero', async () => {
  await using world = await callsWorld();
  await world.add(
    { call_id: 'a', destination_name: 'Berlin', duration: 90 },
    { call_id: 'b', destination_name: 'Berlin', duration: 31 },
    { call_id: 'c', destination_name: 'Berlin', duration: 0, connected: 0 },
    { call_id: 'd', destination_name: '=Paris', duration: 5, charge: 12_345 },
  );
  const query = { from: 0, to: always.to, by: ['destination'], zone: utc } as const;
  const berlin = await breakout(world.store, cust1, { ...query, destination: 'Berlin' });
  expect(berlin.rows).toHaveLength(1);
  expect(berlin.totals).toMatchObject({ attempts: 3, connected: 2 });
  expect([acdOf(berlin.totals), asrOf(berlin.totals)]).toEqual([60.5, 200 / 3]);

  const none = await breakout(world.store, cust2, query);
  expect(none).toMatchObject({ rows: [], totals: { attempts: 0 }, truncated: false });
  expect([acdOf(none.totals), asrOf(none.totals)]).toEqual([null, null]);

  const all = await breakout(world.store, cust1, query);
  const columns = ['destination-name', 'attempts', 'connected', 'duration', 'charge', 'acd', 'asr', 'sdp'];
  const view = { by: query.by, zone: utc, customer: cust1, currency: 'USD' };
  expect(breakoutCsv(all, columns, view)).toBe(
    `${columns.join(',')},currency\r\n'=Paris,1,1,5,0.012345,5.00,100.00,100.00,USD\r\n` +
      'Berlin,3,2,121,0,60.50,66.67,0.00,USD\r\n,4,3,126,0.012345,42.00,75.00,33.33,USD\r\n',
  );
  for (const column of breakoutColumns.keys()) {
    expect(breakoutCell(all.totals, column, view).text).toEqual(expect.any(String));
  }
});

test('a report of more rows than it shows says so and keeps its totals whole', async () => {
  await using world = await callsWorld();
  const from = Date.UTC(2026, 9, 30);
  await world.add(
    ...Array.from({ length: 301 }, (_, index) => ({ call_id: `c${index}`, call_time: from + index * HOUR })),
  );
  const report = await breakout(world.store, cust1, { from, to: always.to, by: ['hour'], zone: utc }, 300);
  expect(report).toMatchObject({ truncated: true, totals: { attempts: 301 } });
  expect(report.rows).toHaveLength(300);
  const view = { by: ['hour'], zone: utc, customer: cust1, currency: 'USD' } as const;
  const lines = breakoutCsv(report, ['call-time', 'attempts', 'charge'], view).split('\r\n');
  expect(lines.slice(-3)).toEqual([
    ',,301,0,USD',
    'Limited to the first 300 rows; the line before has the totals of all. A shorter range has the rest.',
    '',
  ]);
  const name = breakoutFileName(storedPortalName('acme'), report, { from, to: from + DAY }, utc);
  expect(name).toBe('acme_breakout_2026-10-30_2026-10-30_UTC_first-300-rows.csv');
  expect(breakoutCsv({ ...report, truncated: false }, ['attempts'], view)).not.toMatch(/Limited|currency/);
});

test.each<[{ attempts?: number; connected?: number; seconds?: number }, string, string, string]>([
  // Percent of 20,000: 1.005, as a float a little less.
  [{ attempts: 20_000, connected: 201 }, 'asr', '1.01', '1.0 %'],
  [{ attempts: 400, connected: 41 }, 'asr', '10.25', '10.3 %'],
  [{ attempts: 3, connected: 2 }, 'asr', '66.67', '66.7 %'],
  [{ connected: 40, seconds: 41 }, 'acd', '1.03', '0:00:01'],
  [{ connected: 200, seconds: 201 }, 'acd', '1.01', '0:00:01'],
  [{ connected: 2, seconds: 3 }, 'acd', '1.50', '0:00:02'],
  [{ attempts: 0 }, 'asr', '', ''],
])('a ratio is rounded half up from whole numbers: %j, %s: %s', ({ seconds = 0, ...sums }, column, raw, text) => {
  const row = { ...noSums, ...sums, duration: BigInt(seconds), time: null, destination: null };
  expect(breakoutCell(row, column, { by: ['destination'], zone: utc, customer: cust1 })).toEqual({ text, raw });
});

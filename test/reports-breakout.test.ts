// The breakout report against the calls themselves: whatever the calls, its sums are theirs to the last micro-unit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakoutColumns } from '../src/core/column.ts';
import { spentQuery } from '../src/reports/balance.ts';
import { breakout } from '../src/reports/breakout.ts';
import { breakoutCell, breakoutCsv } from '../src/reports/breakout-cells.ts';
import { type Call, callsPage } from '../src/reports/calls.ts';
import { callsCsv } from '../src/reports/csv.ts';
import { zoneOf } from '../src/reports/zone.ts';
import { always, callsWorld, cust1, cust2 } from './calls-world.ts';

const HOUR = 3_600_000;
const from = Date.UTC(2026, 9, 30);
const to = from + 72 * HOUR;

const randomCall = fc.record({
  customer: fc.constantFrom(cust1, cust1, cust2),
  call_time: fc.integer({ min: from - 6 * HOUR, max: to + 6 * HOUR }),
  destination_name: fc.constantFrom('Berlin', 'Paris', null),
  direction: fc.constantFrom('inbound', 'outbound', null),
  dtmf: fc.constantFrom('12', null),
  connected: fc.constantFrom(0, 1),
  duration: fc.integer({ min: 0, max: 2_592_000 }),
  billed_duration: fc.integer({ min: 0, max: 2_592_000 }),
  charge: fc.integer({ min: 0, max: 1_000_000_000_000 }),
});

const chargeOf = (calls: readonly Call[]): bigint => calls.reduce((sum, call) => sum + BigInt(call.charge), 0n);

function sumOf(calls: readonly Call[]) {
  return {
    attempts: calls.length,
    connected: calls.filter((call) => call.connected === 1).length,
    dtmf: calls.filter((call) => call.dtmf !== null).length,
    duration: calls.reduce((sum, call) => sum + BigInt(call.duration), 0n),
    billedDuration: calls.reduce((sum, call) => sum + BigInt(call.billed_duration), 0n),
    charge: chargeOf(calls),
  };
}

const groupOf = {
  destination: (call: Call) => call.destination_name ?? '',
  hour: (call: Call) => call.call_time - (call.call_time % HOUR),
  day: (call: Call) => call.call_time - (call.call_time % (24 * HOUR)),
  month: (call: Call) => Date.UTC(new Date(call.call_time).getUTCFullYear(), new Date(call.call_time).getUTCMonth()),
};

const spentBy = async (store: Parameters<typeof spentQuery>[0], customer: Parameters<typeof spentQuery>[1]) =>
  BigInt((await spentQuery(store, customer).executeTakeFirst())?.charge ?? 0);

test('pages, CSV, breakout by each grouping and the balance agree for any calls', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomCall, { maxLength: 60 }), async (calls) => {
      await using world = await callsWorld();
      // In two halves that overlap: what is known already must not be added to the sums again.
      const named = calls.map((call, index) => ({ ...call, call_id: `c${index}` }));
      await world.add(...named.slice(0, 40));
      await world.add(...named.slice(20));

      const filter = { from, to, number: null };
      const paged: Call[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const page = await callsPage(world.store, cust1, filter, cursor, 7);
        paged.push(...page.calls);
        cursor = page.older;
        more = cursor !== null;
      }
      for (const by of ['destination', 'hour', 'day', 'month'] as const) {
        const report = await breakout(world.store, cust1, { from, to, by, destination: null });
        const groups = Map.groupBy(paged, (call) => String(groupOf[by](call)));
        expect(report.rows.map((row) => String(row.destination ?? row.time)).sort()).toEqual([...groups.keys()].sort());
        for (const row of report.rows) {
          expect(row).toMatchObject(sumOf(groups.get(String(row.destination ?? row.time)) ?? []));
        }
        expect(report.totals).toMatchObject(sumOf(paged));
      }
      let csv = '';
      for await (const chunk of callsCsv(world.store, cust1, filter, ['charge'], zoneOf('UTC'))) csv += chunk;
      const cells = csv.split('\r\n').slice(1, -1);
      const micros = cells.map((cell) => BigInt(cell.replace(/^(\d+)\.?(\d*)$/, (_, a, b) => a + b.padEnd(6, '0'))));
      expect(micros.reduce((sum, one) => sum + one, 0n)).toBe(chargeOf(paged));
      const all = (await callsPage(world.store, cust1, always, null, 100)).calls;
      expect(await spentBy(world.store, cust1)).toBe(chargeOf(all));
    }),
    { numRuns: 40 },
  );
});

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

test('ASR and ACD come from the sums; a destination can be picked; nothing is empty, not zero', async () => {
  await using world = await callsWorld();
  await world.add(
    { call_id: 'a', destination_name: 'Berlin', duration: 90 },
    { call_id: 'b', destination_name: 'Berlin', duration: 31 },
    { call_id: 'c', destination_name: 'Berlin', duration: 0, connected: 0 },
    { call_id: 'd', destination_name: '=Paris', duration: 10, charge: 12_345 },
  );
  const query = { from: 0, to: always.to, by: 'destination' } as const;
  const berlin = await breakout(world.store, cust1, { ...query, destination: 'Berlin' });
  expect(berlin.rows).toHaveLength(1);
  expect(berlin.totals).toMatchObject({ attempts: 3, connected: 2, acd: 60.5, asr: 200 / 3 });

  const none = await breakout(world.store, cust2, { ...query, destination: null });
  expect(none).toMatchObject({ rows: [], totals: { attempts: 0, acd: null, asr: null }, truncated: false });

  const all = await breakout(world.store, cust1, { ...query, destination: null });
  const columns = ['destination-name', 'attempts', 'connected', 'duration', 'charge', 'acd', 'asr', 'sdp'];
  expect(breakoutCsv(all, columns, 'destination', cust1)).toBe(
    `${columns.join(',')}\r\n'=Paris,1,1,10,0.012345,10.00,100.00,\r\n` +
      'Berlin,3,2,121,0,60.50,66.67,\r\n,4,3,131,0.012345,43.67,75.00,\r\n',
  );
  for (const column of breakoutColumns.keys()) {
    expect(breakoutCell(all.totals, column, 'destination', cust1).text).toEqual(expect.any(String));
  }
});

test('a report of more rows than it shows says so and keeps its totals whole', async () => {
  await using world = await callsWorld();
  await world.add(
    ...Array.from({ length: 5_001 }, (_, index) => ({ call_id: `c${index}`, call_time: from + index * HOUR })),
  );
  const report = await breakout(world.store, cust1, { from, to: always.to, by: 'hour', destination: null });
  expect(report).toMatchObject({ truncated: true, totals: { attempts: 5_001 } });
  expect(report.rows).toHaveLength(5_000);
});

// Reading calls: pages by keyset, filters, bounded totals, the scope of a customer, and the CSV of all of it.
import { expect, test } from 'vitest';
import { callCell } from '../../src/calls/files/cells.ts';
import { callsCsv, reportFileName } from '../../src/calls/files/csv.ts';
import { type CallFilter, callsPage, callsTotal } from '../../src/calls/search/search.ts';
import { cdrColumns } from '../../src/core/column.ts';
import { type CustomerId, storedPortalName } from '../../src/core/ids.ts';
import { zoneOf } from '../../src/core/zone.ts';
import type { Store } from '../../src/store/store.ts';
import { always, callsWorld, cust1, cust2 } from '../support/worlds/calls.ts';

const start = Date.UTC(2026, 10, 20, 9);
const utc = zoneOf('UTC');

async function csvOf(store: Store, customer: CustomerId, columns: string[], zone = utc): Promise<string> {
  let text = '';
  for await (const chunk of callsCsv(store, customer, always, columns, zone)) text += chunk;
  return text;
}

/** Calls of which seven share each millisecond. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ call_id: `c${index}`, call_time: start + Math.floor(index / 7) }));

test('pages walk all calls once towards older ones and the same pages back, also with equal times', async () => {
  await using world = await callsWorld();
  await world.add(...crowd(53), { call_id: 'other', customer: cust2, call_time: start });
  const page = (cursor: string | null) => callsPage(world.store, cust1, always, cursor, 10);

  const down = [await page(null)];
  for (let next = down[0]?.older ?? null; next !== null; next = down.at(-1)?.older ?? null) down.push(await page(next));
  expect(down.map(({ calls }) => calls.length)).toEqual([10, 10, 10, 10, 10, 3]);
  const walked = down.flatMap(({ calls }) => calls);
  expect(new Set(walked.map((call) => call.call_id)).size).toBe(53);
  const keys = walked.map((call) => [call.call_time, call.id] as const);
  expect(keys).toEqual([...keys].sort(([time, id], [otherTime, otherId]) => otherTime - time || otherId - id));
  expect(down[0]?.newer).toBeNull();

  const up = [down.at(-1)];
  for (let next = up[0]?.newer ?? null; next !== null; next = up.at(-1)?.newer ?? null) up.push(await page(next));
  expect(up.reverse().map((shown) => shown?.calls)).toEqual(down.map((shown) => shown.calls));
});

test('a call that arrives while paging shifts no page', async () => {
  await using world = await callsWorld();
  await world.add(...crowd(25));
  const first = await callsPage(world.store, cust1, always, null, 10);
  const second = await callsPage(world.store, cust1, always, first.older, 10);
  await world.add({ call_id: 'late', call_time: start + 1000 });
  expect(await callsPage(world.store, cust1, always, first.older, 10)).toEqual(second);
});

test.each(['', 'x', 'bzE', '../../etc', Buffer.from('o1.99999999999999999').toString('base64url'), 'A'.repeat(9999)])(
  'a damaged cursor shows the first page: %s',
  async (cursor) => {
    await using world = await callsWorld();
    await world.add(...crowd(12));
    const first = await callsPage(world.store, cust1, always, null, 5);
    expect(await callsPage(world.store, cust1, always, cursor, 5)).toEqual(first);
  },
);

test("a cursor of one customer shows nothing of that customer's calls to another", async () => {
  await using world = await callsWorld();
  await world.add(...crowd(12), { call_id: 'theirs', customer: cust2, call_time: start - 5 });
  const { older } = await callsPage(world.store, cust1, always, null, 5);
  const shown = await callsPage(world.store, cust2, always, older, 5);
  expect(shown.calls.map((call) => call.call_id)).toEqual(['theirs']);
  expect(await callsTotal(world.store, cust2, always)).toEqual({ count: 1, more: false });
  const csv = await csvOf(world.store, cust2, ['call-id']);
  expect(csv).toBe('call-id\r\ntheirs\r\n');
});

test.each([
  ['4930123456', ['a', 'd']],
  ['+49 30 123456', ['a', 'd']],
  ['4930*', ['a', 'b', 'd']],
  ['(+49) 30*', ['a', 'b', 'd']],
  ['49', []],
  ['4_30*', []],
  ['%*', []],
])('the number filter %s finds %j', async (number, expected) => {
  await using world = await callsWorld();
  await world.add(
    { call_id: 'a', destination: '4930123456' },
    { call_id: 'b', destination: '4930999' },
    { call_id: 'c', destination: '33140' },
    { call_id: 'd', destination: '33140', source: '4930123456' },
    { call_id: 'x', destination: '4930123456', customer: cust2 },
  );
  const { calls } = await callsPage(world.store, cust1, { ...always, number }, null, 50);
  expect(calls.map((call) => call.call_id).sort()).toEqual(expected);
});

test('the range holds its first instant and not its last; totals stop at their bound', async () => {
  await using world = await callsWorld();
  await world.add(...crowd(21));
  const filter: CallFilter = { from: start, to: start + 2, number: null };
  expect((await callsPage(world.store, cust1, filter, null, 50)).calls).toHaveLength(14);
  expect(await callsTotal(world.store, cust1, filter)).toEqual({ count: 14, more: false });
  const counted = { ...filter, number: '44*' };
  expect(await callsTotal(world.store, cust1, counted, 14)).toEqual({ count: 14, more: false });
  expect(await callsTotal(world.store, cust1, counted, 13)).toEqual({ count: 13, more: true });
});

test('every column of the report is a cell; money is exact and times are of the zone', async () => {
  await using world = await callsWorld();
  const call_time = Date.UTC(2026, 9, 25, 0, 30);
  await world.add({
    call_id: 'a',
    call_time,
    duration: 3725,
    charge: 12_345,
    rate: 1_500_000,
    pdd: 1705,
    sip_code: 200,
  });
  const [call] = (await callsPage(world.store, cust1, always, null, 1)).calls;
  if (call === undefined) throw new Error('the call is gone');
  const zone = zoneOf('Europe/Berlin');
  for (const column of cdrColumns.keys()) expect(callCell(call, column, zone).text).toEqual(expect.any(String));
  const shown = ['call-time', 'duration', 'charge', 'rate', 'pdd', 'sip-code', 'meta'];
  expect(shown.map((column) => callCell(call, column, zone))).toEqual([
    { text: '2026-10-25 02:30:00', raw: '2026-10-25T00:30:00Z' },
    { text: '1:02:05', raw: '3725' },
    { text: '0.012345', raw: '0.012345' },
    { text: '1.50', raw: '1.5' },
    { text: '1.705', raw: '1.705' },
    { text: '200', raw: '200' },
    { text: '', raw: '' },
  ]);
  expect(() => callCell(call, 'customer', zone)).toThrow('no column');
});

test('the CSV has both times, only the asked columns, and quotes as RFC 4180 says', async () => {
  await using world = await callsWorld();
  const call_time = Date.UTC(2026, 9, 25, 1, 30);
  await world.add({ call_id: 'a', call_time, destination_name: 'Paris, "La\u00a0Ville"', charge: 5, meta: 'hidden' });
  expect(await csvOf(world.store, cust1, ['destination-name', 'call-time', 'charge'], zoneOf('Europe/Berlin'))).toBe(
    'destination-name,call-time-utc,call-time-local,charge,currency\r\n' +
      '"Paris, ""La\u00a0Ville""",2026-10-25T01:30:00Z,2026-10-25T02:30:00+01:00,0.000005,USD\r\n',
  );
});

test('text that a spreadsheet would run is guarded, numbers are not, and no "+" is written', async () => {
  await using world = await callsWorld();
  const hostile = ['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)', '\t=1', '\r=1', 'fine'];
  await world.add(
    ...hostile.map((meta, index) => ({
      call_id: `c${index}`,
      call_time: start - index,
      meta,
      source: '+4930',
      charge: -5,
    })),
    { call_id: 'sip', call_time: start - 99, source: '=cmd', meta: null },
  );
  const csv = await csvOf(world.store, cust1, ['meta', 'source', 'charge']);
  expect(csv).toBe(
    'meta,source,charge,currency\r\n' +
      `"'=HYPERLINK(""http://x"")",4930,-0.000005,USD\r\n` +
      `'+1+1,4930,-0.000005,USD\r\n'-2,4930,-0.000005,USD\r\n'@SUM(A1),4930,-0.000005,USD\r\n` +
      `'\t=1,4930,-0.000005,USD\r\n"'\r=1",4930,-0.000005,USD\r\nfine,4930,-0.000005,USD\r\n` +
      `,'=cmd,0,USD\r\n`,
  );
});

test('a file longer than a batch is whole and in the order of the screen; a broken read throws', async () => {
  await using world = await callsWorld();
  await world.add(...crowd(4500));
  const csv = await csvOf(world.store, cust1, ['call-id']);
  const page = await callsPage(world.store, cust1, always, null, 4500);
  expect(csv.split('\r\n').slice(1, -1)).toEqual(page.calls.map((call) => call.call_id));

  const reading = callsCsv(world.store, cust1, always, ['call-id'], utc);
  await reading.next();
  await reading.next();
  await world.store.schema.dropTable('cdr').execute();
  // The second batch was read while the first was written; the third is not there.
  await reading.next();
  await expect(reading.next()).rejects.toThrow();
});

test('the file is named after portal, local days and zone', () => {
  const range = { from: Date.UTC(2026, 9, 31, 22), to: Date.UTC(2026, 10, 30, 22) };
  expect(reportFileName(storedPortalName('acme'), 'cdr', range, zoneOf('Europe/Kyiv'))).toBe(
    'acme_cdr_2026-11-01_2026-11-30_Europe-Kyiv.csv',
  );
});

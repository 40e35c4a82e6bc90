// What becomes of call records: JSON, mapped files, corrections, names of destinations, retention, and sums that are checked.

import { expect, test } from 'vitest';
import type { Mapping } from '../../src/calls/formats/mapped.ts';
import { identified } from '../../src/calls/ingest/identify.ts';
import { deleteOldCalls, retentionStart, setRetentionHorizon } from '../../src/calls/ingest/retention.ts';
import { storeCalls } from '../../src/calls/ingest/store-calls.ts';
import { callsPage } from '../../src/calls/search/search.ts';
import { rebuildSums } from '../../src/calls/sums/check-sums.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { callMonths } from '../../src/store/call-months.ts';
import { always, callsWorld, cust1, plainCall, wrongSums } from '../support/worlds/calls.ts';

const line = (changes: object): string =>
  JSON.stringify({
    customer: 'CUST-1',
    'call-id': 'a',
    'call-time': '2026-11-20T09:00:00Z',
    source: '+442079460100',
    destination: '4930123456',
    duration: 37,
    ...changes,
  });

async function stored(world: Awaited<ReturnType<typeof callsWorld>>) {
  return (await callsPage(world.store, cust1, always, null, 500)).calls;
}

test('JSON lines: numbers and texts, meta of any shape, null for nothing; bad lines are refused one by one', async () => {
  await using world = await callsWorld();
  const result = await world.load(
    [
      line({ charge: 0.000001, rate: '0.0217', meta: { queue: 'sales', tries: 2 }, 'sip-code': 200, dtmf: null }),
      'no json',
      '[1]',
      line({ 'call-id': 'b', colour: 'red' }),
      line({ 'call-id': 'c', duration: 1.5 }),
      line({ 'call-id': 'd', duration: true }),
      line({ 'call-id': 'e', charge: 1e-7 }),
      line({ 'call-id': 'f', charge: '12.5', destination: '4989' }),
    ].join('\n'),
    'ndjson',
  );
  expect(result).toMatchObject({ rows: 8, added: 2, badCount: 6 });
  expect(result.bad.map(({ line: number, reason }) => `${number}: ${reason}`)).toEqual([
    '2: the line is not JSON',
    '3: the line is not an object',
    '4: "colour" is not a column of a call',
    '5: duration "1.5" is not a whole number',
    '6: duration is neither text nor a number',
    '7: charge "1e-7" is not a decimal with at most six places',
  ]);
  const calls = await stored(world);
  expect(calls.map(({ call_id, charge, rate, meta }) => [call_id, charge, rate, meta]).sort()).toEqual([
    ['a', 1, 21_700, '{"queue":"sales","tries":2}'],
    ['f', 12_500_000, null, null],
  ]);
});

test('texts come back as they were, whatever they are made of; half a pair is a replacement character in both databases', async () => {
  await using world = await callsWorld();
  const reasons = ['it\'s "so": \\\\ud800, {a,b} \\n', 'ключ 🗝 \u2028', 'half \ud800 a pair', 'null', ' '];
  const lines = reasons.map((reason, index) => line({ 'call-id': `c${index}`, 'release-reason': reason }));
  expect(await world.load(lines.join('\n'), 'ndjson')).toMatchObject({ added: 5, badCount: 0 });
  const kept = await stored(world);
  expect(
    kept.toSorted((left, right) => left.call_id.localeCompare(right.call_id)).map((call) => call.release_reason),
  ).toEqual(reasons.map((reason) => reason.toWellFormed()));
});

test('a mapping file: names and numbers of columns, other words, constants, four kinds of time', async () => {
  const mapping: Mapping = {
    delimiter: ';',
    time: 'local',
    columns: { 'call-id': 'Id', 'call-time': 'Beginn', source: 'Von', destination: 4, duration: 'Sek', direction: 'R' },
    values: { direction: { A: 'outbound', E: 'inbound' } },
    constants: { customer: 'CUST-1', direction: 'outbound' },
  };
  await using world = await callsWorld();
  const file =
    'Id;Beginn;Von;Nach;Sek;R\nx1;2026-11-20 10:00:00;4420;4930;5;E\nx2;2026-11-20 10:00:01;"44;20";4930;7;\n';
  expect(await world.load(file, mapping, { timezone: 'Europe/Berlin' })).toMatchObject({ added: 2, badCount: 0 });
  const [second, first] = await stored(world);
  expect(first).toMatchObject({ call_time: Date.UTC(2026, 10, 20, 9), direction: 'inbound', source: '4420' });
  expect(second).toMatchObject({ direction: 'outbound', source: '44;20' });

  const bare: Mapping = {
    header: false,
    time: 'unix',
    columns: { customer: 1, 'call-id': 2, 'call-time': 3, source: 4, destination: 5, duration: 6 },
  };
  expect(await world.load('CUST-1,y,1763629200.5,1,2,3\nCUST-1,z,soon,1,2,3\n', bare)).toMatchObject({
    added: 1,
    bad: [{ line: 2, reason: 'call-time "soon" is not a count of seconds' }],
  });
  await expect(world.load('a,b\n', { columns: { 'call-id': 'a' } })).rejects.toThrow('the mapping lacks call-time');
  await expect(world.load('a,b\n', { columns: { ...bare.columns, cost: 1 } })).rejects.toThrow('"cost"');
  await expect(world.load('a,b\n', { columns: { ...bare.columns, source: 'c' } })).rejects.toThrow(
    'source: the file has no column "c"',
  );
});

test('corrections: a higher revision takes the place of a call, whatever it changes; in any order the end is the same', async () => {
  const records = [
    line({ charge: 1 }),
    line({ charge: 2, revision: 1, 'call-time': '2026-12-01T09:00:00Z' }),
    line({ charge: 3, revision: 2, customer: 'CUST-2', destination: '33' }),
    line({ charge: 0, revision: 3, duration: 0, 'destination-name': 'Voided' }),
  ];
  const orders = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ];
  const ends: unknown[] = [];
  for (const order of orders) {
    await using world = await callsWorld();
    let corrected = 0;
    for (const index of order) corrected += (await world.load(records[index] ?? '', 'ndjson')).corrected;
    expect(await wrongSums(world.store)).toEqual([]);
    expect(await world.load(records.join('\n'), 'ndjson')).toMatchObject({ added: 0, corrected: 0, known: 4 });
    const hours = await world.store.selectFrom('cdr_hour').selectAll().execute();
    const totals = await world.store.selectFrom('cdr_total').selectAll().where('charge', '!=', 0).execute();
    ends.push({ calls: await world.store.selectFrom('cdr').selectAll().execute(), hours, totals });
    expect(corrected).toBe(order[0] === 3 ? 0 : order[0] === 2 ? 1 : 3);
  }
  expect(ends[1]).toEqual(ends[0]);
  expect(ends[2]).toEqual(ends[0]);
});

test('a file of a switch that writes no revisions corrects another with --revision', async () => {
  const row = (seconds: number) =>
    `"n","1","2","c","2026-11-20 09:00:00","2026-11-20 09:00:00","2026-11-20 09:01:00","${seconds}","${seconds}","NORMAL_CLEARING","id","","CUST-1"\n`;
  await using world = await callsWorld();
  await world.load(row(30), 'freeswitch');
  expect(await world.load(row(60), 'freeswitch')).toMatchObject({ added: 0, corrected: 0, known: 0, badCount: 1 });
  expect(await world.load(row(60), 'freeswitch', { revision: 1 })).toMatchObject({ corrected: 1, known: 0 });
  expect((await stored(world)).map(({ duration }) => duration)).toEqual([60]);
  expect(await world.load(row(30), 'freeswitch')).toMatchObject({ corrected: 0, known: 1 });
});

test.each([
  ['4915112345678', 'Germany Mobile'],
  ['442079460100', 'United Kingdom'],
  ['18005550199', 'United States Toll Free'],
  ['88216', 'International'],
  ['123', null],
  ['alice', null],
])('without a card %s is named %s', async (destination, name) => {
  await using world = await callsWorld();
  await world.load(line({ destination }), 'ndjson');
  expect((await stored(world))[0]?.destination_name).toBe(name);
});

test.each([
  ['13 months', '2025-10-24'],
  ['1 month', '2026-10-24'],
  ['2 years', '2024-11-24'],
  ['90 days', '2026-08-26'],
  ['9 moons', undefined],
])('%s before 24 November 2026 is %s', (keep, day) => {
  const since = retentionStart(keep, Date.UTC(2026, 10, 24, 15, 30));
  expect(since === undefined ? undefined : new Date(since).toISOString()).toBe(day && `${day}T00:00:00.000Z`);
});

test('the 31st of a month that has fewer days is its last', () => {
  expect(retentionStart('1 month', Date.UTC(2026, 2, 31))).toBe(Date.UTC(2026, 1, 28));
});

test('old calls are deleted with their sums in small steps, stay counted in the balance, and are not taken again', async () => {
  await using world = await callsWorld();
  const since = Date.UTC(2026, 10, 10);
  const calls = Array.from({ length: 4_500 }, (_, index) => ({
    call_id: `c${index}`,
    call_time: since - 60 * DAY + index * 30 * MINUTE,
    charge: 7,
    sip_code: 200,
    destination_name: index % 2 === 0 ? 'Even' : 'Odd',
  }));
  await world.add(...calls);
  await setRetentionHorizon(world.store, 'acme', since);
  const old = calls.filter(({ call_time }) => call_time < since).length;
  let deleted = 0;
  for (let step = 0; step < 10; step += 1) {
    deleted += await deleteOldCalls(world.store, 1);
    expect(await wrongSums(world.store)).toEqual([]);
  }
  const left = await world.store.selectFrom('cdr').select('call_time').execute();
  expect(left).toHaveLength(calls.length - old);
  expect(left.every(({ call_time }) => call_time >= since)).toBe(true);
  expect(await world.store.selectFrom('cdr_total').selectAll().execute()).toEqual([
    { customer: 'CUST-1', charge: 7 * calls.length, deleted_charge: 7 * old },
  ]);
  const again = await world.load(line({ 'call-time': '2026-11-09T23:59:59Z' }), 'ndjson');
  expect(again.bad).toEqual([
    { line: 1, reason: 'older than the portal keeps calls, which is since 2026-11-10T00:00:00Z' },
  ]);
  expect(await world.load(line({ 'call-time': '2026-11-10T00:00:00Z' }), 'ndjson')).toMatchObject({ added: 1 });
  // Months that no portal keeps are dropped whole, where the store has a table for each.
  const months = await callMonths(world.store);
  expect(months.filter((month) => month < '2026_11')).toEqual([]);
  expect(months.length === 0 || deleted < old).toBe(true);
  // A horizon does not move back: what was deleted could be counted twice.
  await setRetentionHorizon(world.store, 'acme', 0);
  expect(await world.load(line({ 'call-id': 'b', 'call-time': '2026-11-09T00:00:00Z' }), 'ndjson')).toMatchObject({
    badCount: 1,
  });
});

test('sums that are wrong are found, and made again from the calls', async () => {
  await using world = await callsWorld();
  await world.add(
    { call_id: 'a', charge: 5, sip_code: 200 },
    { call_id: 'b', charge: 6, call_time: Date.UTC(2026, 9, 1) },
  );
  await world.store.updateTable('cdr_hour').set({ attempts: 9 }).where('charge', '=', 5).execute();
  await world.store.deleteFrom('cdr_day').where('charge', '=', 6).execute();
  await world.store.updateTable('cdr_code').set({ attempts: 2 }).execute();
  await world.store.updateTable('cdr_total').set({ charge: 1 }).execute();
  expect(await wrongSums(world.store)).toEqual([
    { customer: 'CUST-1', calls: 2, wrong: { hours: 2, days: 1, codes: 2, total: true } },
  ]);
  await rebuildSums(world.store, 'CUST-1');
  expect(await wrongSums(world.store)).toEqual([]);
  expect(await world.store.selectFrom('cdr_total').select('charge').executeTakeFirst()).toEqual({ charge: 11 });
});

test('two calls of one digest are two calls, and each is found again', async () => {
  await using world = await callsWorld();
  await world.add({ call_id: 'a' }, { call_id: 'b', call_time: Date.UTC(2026, 10, 20, 10) });
  // As if the digest of "b" were that of "a".
  const { id } = await world.store.selectFrom('cdr').select('id').where('call_id', '=', 'a').executeTakeFirstOrThrow();
  const b = await world.store.selectFrom('cdr').select('id').where('call_id', '=', 'b').executeTakeFirstOrThrow();
  await world.store.updateTable('cdr').set({ call_id: 'x' }).where('call_id', '=', 'b').execute();
  expect(b.id).not.toBe(id);
  expect(await world.add({ call_id: 'b', call_time: Date.UTC(2026, 10, 20, 11) })).toMatchObject({ added: 1 });
  const b11 = { call_id: 'b', call_time: Date.UTC(2026, 10, 20, 11) };
  expect(await world.add(b11, { call_id: 'a' })).toMatchObject({ added: 0, known: 2 });
  const ids = await world.store.selectFrom('cdr').select(['call_id', 'id']).orderBy('call_id').execute();
  expect(ids).toEqual([
    { call_id: 'a', id },
    { call_id: 'b', id: b.id + 1 },
    { call_id: 'x', id: b.id },
  ]);
});

test('calls of one digest are kept apart: in one batch, and whichever of them comes again or is corrected', async () => {
  await using world = await callsWorld();
  /** As if all had the same digest. */
  const store = (revision: number, ...callIds: string[]) => {
    const calls = callIds.map((call_id) => ({ ...plainCall, call_id, revision, duration: 60 + revision }));
    const clashing = identified('test', calls).calls.map(({ call }) => ({ id: 7, call }));
    return storeCalls(world.store, { origin: 'test', calls: clashing, ids: '[7]', doubled: 0, differing: [] }, 0);
  };
  expect(await store(0, 'a', 'b', 'c')).toMatchObject({ added: 3, corrected: 0, known: 0 });
  expect(await store(0, 'c', 'd')).toMatchObject({ added: 1, corrected: 0, known: 1 });
  expect(await store(1, 'b')).toMatchObject({ added: 0, corrected: 1, known: 0 });
  const calls = await stored(world);
  expect(calls.map(({ call_id, duration }) => [call_id, duration]).sort()).toEqual([
    ['a', 60],
    ['b', 61],
    ['c', 60],
    ['d', 60],
  ]);
  expect(await wrongSums(world.store)).toEqual([]);
});

test('texts come back as they were written, whatever signs are in them', async () => {
  await using world = await callsWorld();
  const texts = [
    '\\N',
    '\\',
    'a\tb',
    'a\nb\r\n',
    '\\.',
    '\\.\n',
    '"q", \'s\'',
    '\ud83d\ude00 Łódź',
    '\\t',
    '{}',
    '',
    ' ',
  ];
  const calls = texts.map((text, index) => ({
    ...plainCall,
    ...{ call_id: `${index} ${text}`, call_time: plainCall.call_time + index, destination_name: text, meta: text },
  }));
  await storeCalls(world.store, identified('o', calls), 0);
  const found = (await stored(world)).map(({ call_id, destination_name, meta }) => ({
    call_id,
    destination_name,
    meta,
  }));
  expect(found.reverse()).toEqual(
    calls.map(({ call_id, destination_name, meta }) => ({ call_id, destination_name, meta })),
  );
  expect(await wrongSums(world.store)).toEqual([]);
});

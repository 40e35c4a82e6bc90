// Importing calls: the two PBX formats and our own, bad rows, repeated loads, gzip and time zones.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Call } from '../../src/calls/call.ts';
import type { Store } from '../../src/store/store.ts';
import { sized } from '../support/test-size.ts';
import {
  type CallsWorld,
  callsWorld,
  cust1,
  cust2,
  firstDifference,
  sample,
  wrongSums,
} from '../support/worlds/calls.ts';

const at = (time: string): number => Date.parse(`2026-11-20T${time}Z`);

function stored(store: Store): Promise<Call[]> {
  return store.selectFrom('cdr').selectAll().orderBy('call_time').orderBy('destination').execute();
}

async function tables({ store }: CallsWorld) {
  const calls = await store.selectFrom('cdr').selectAll().orderBy('id').execute();
  const hours = await store.selectFrom('cdr_hour').selectAll().orderBy('customer').orderBy('slot').execute();
  expect(await wrongSums(store)).toEqual([]);
  return { calls, hours };
}

test('Master.csv without uniqueid: calls are read, bad rows are listed with line and reason', async () => {
  await using world = await callsWorld();
  const result = await world.load(await sample('asterisk-16.csv'), 'asterisk');
  expect(result).toMatchObject({ rows: 11, added: 4, known: 0, badCount: 7 });
  expect(result.bad).toEqual([
    { line: 4, reason: 'account code CUST-9 is not a customer; create it with portico account customer add' },
    { line: 5, reason: 'names no account code; give --customer' },
    { line: 6, reason: 'no CSV: Invalid Closing Quote; a quote inside a field must be doubled' },
    { line: 7, reason: 'start "2026-02-30 09:06:00" does not exist in the calendar' },
    { line: 8, reason: 'duration "-1" is not a whole number' },
    { line: 9, reason: 'disposition "MAYBE" is none of Asterisk\'s' },
    { line: 11, reason: '2 columns; cdr_csv writes 16 to 21' },
  ]);
  const calls = await stored(world.store);
  expect(calls.map((call) => [call.call_time, call.duration, call.connected, call.sip_code])).toEqual([
    [at('09:00:00'), 120, 1, 200],
    [at('09:05:00'), 0, 0, 480],
    [at('09:05:00'), 0, 0, 480],
    [at('10:00:00'), 0, 0, 503],
  ]);
  expect(calls[0]).toMatchObject({ customer: 'CUST-1', source: '1001', ring_duration: 7000, charge: 0, rate: null });
});

test('Master.csv with uniqueid and userfield: records that share a uniqueid stay apart', async () => {
  await using world = await callsWorld();
  const result = await world.load(await sample('asterisk-18.csv'), 'asterisk');
  expect(result).toMatchObject({ rows: 3, added: 3, badCount: 0 });
  const calls = await stored(world.store);
  expect(calls.map((call) => [call.customer, call.meta, call.release_reason])).toEqual([
    ['CUST-1', 'order 7, urgent', 'Normal call clearing'],
    ['CUST-1', null, 'Normal call clearing'],
    ['CUST-2', null, 'User busy'],
  ]);
  expect(calls[0]?.call_id).toMatch(/^1763629200\.11-[0-9a-f]{12}$/);
});

test('mod_cdr_csv: the default template, the example template, causes known and new', async () => {
  await using world = await callsWorld();
  const result = await world.load(await sample('freeswitch.csv'), 'freeswitch', { customer: cust1 });
  expect(result.bad).toEqual([
    { line: 5, reason: 'billsec 5 without an answer_stamp' },
    { line: 6, reason: 'uuid is empty' },
  ]);
  const calls = await stored(world.store);
  expect(calls.map((call) => [call.customer, call.release_reason, call.sip_code, call.connected])).toEqual([
    ['CUST-1', 'Normal call clearing', 200, 1],
    ['CUST-2', 'No answer from user', 480, 0],
    ['CUST-1', 'User busy', 486, 0],
    ['CUST-2', 'crankback new', null, 0],
  ]);
  expect(calls[0]).toMatchObject({ destination: '4930123456', call_id: '7a1c2f0e-7b8c-4c0e-9f67-2f6d1a9b3c01' });
});

test('the portico format: exact money, zoned times, and a reason for each refused row', async () => {
  await using world = await callsWorld();
  const result = await world.load(await sample('portico.csv'), 'portico');
  expect(result).toMatchObject({ rows: 11, added: 4, badCount: 7 });
  expect(result.adjusted).toEqual([{ column: 'sip-code', how: 'left out', values: 1 }]);
  expect(result.bad.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '5: call-time "2026-11-20 09:00:00" is not an ISO 8601 time with a zone or Z',
    '6: rate "0.0000001" is not a decimal with at most six places',
    '7: charge "-1" is negative',
    '8: duration 99999999 is longer than thirty days',
    '9: charge "1000000.000001" is more than a million',
    '10: 6 fields; the header has 13 columns',
    '11: call-id is empty',
  ]);
  const calls = await stored(world.store);
  expect(calls.map((call) => [call.call_id, call.call_time, call.charge, call.billed_duration])).toEqual([
    ['a-10', at('09:00:00'), 0, 5],
    ['a-1', at('09:00:00'), 23_925, 66],
    ['a-2', at('09:30:00'), 0, 0],
    ['a-3', at('09:45:00.250'), 1, 5],
  ]);
  expect(calls[1]).toMatchObject({ source: '442079460100', rate: 21_750, pdd: 1705 });
});

test.each([
  ['customer,call-id,call-time,source,destinaton,duration\n', 'Did you mean "destination"?'],
  ['customer,call-id,call-time,source,destination\n', 'names its columns'],
  ['customer,customer,call-id,call-time,source,destination,duration\n', 'Keep one'],
])('a portico header that is wrong refuses the file: %s', async (header, hint) => {
  await using world = await callsWorld();
  await expect(world.load(header, 'portico')).rejects.toMatchObject({
    code: 'input-invalid',
    hint: expect.stringContaining(hint),
  });
});

test.each(['asterisk-16.csv', 'asterisk-18.csv', 'freeswitch.csv', 'portico.csv'])(
  'a second load of %s adds nothing and changes nothing',
  async (name) => {
    await using world = await callsWorld();
    const format = name.startsWith('asterisk') ? 'asterisk' : name === 'portico.csv' ? 'portico' : 'freeswitch';
    const first = await world.load(await sample(name), format);
    const before = await tables(world);
    const second = await world.load(await sample(name), format);
    expect(second).toMatchObject({ added: 0, known: first.added, badCount: first.badCount });
    expect(await tables(world)).toEqual(before);
  },
);

test('an import stopped half way and run again leaves the tables of one whole import', async () => {
  const header = 'customer,call-id,call-time,source,destination,duration,charge\n';
  const rows = Array.from(
    { length: 3_000 },
    (_, i) =>
      `CUST-${1 + (i % 2)},c${i},2026-11-${10 + (i % 20)}T09:${10 + (i % 50)}:00.${100 + (i % 900)}Z,1,2,${i % 9},0.5`,
  );
  const file = header + rows.join('\n');
  await using whole = await callsWorld();
  await whole.load(file, 'portico');
  await using cut = await callsWorld();
  const stop = new AbortController();
  const progress = (): void => stop.abort(new Error('killed'));
  const stopped = cut.load(file, 'portico', { batch: 2_000, signal: stop.signal, progress });
  await expect(stopped).rejects.toThrow('killed');
  const again = await cut.load(file, 'portico');
  expect(again).toMatchObject({ rows: 3_000, known: 2_249, added: 751 });
  expect(firstDifference(await tables(cut), await tables(whole))).toBeNull();
});

test('a call that is twice in one file counts once', async () => {
  await using world = await callsWorld();
  const row = 'CUST-1,same,2026-11-20T09:00:00Z,1,2,3\n';
  const result = await world.load(`customer,call-id,call-time,source,destination,duration\n${row}${row}`, 'portico');
  expect(result).toMatchObject({ rows: 2, added: 1, known: 1 });
  const { attempts } = await world.store.selectFrom('cdr_hour').select('attempts').executeTakeFirstOrThrow();
  expect(attempts).toBe(1);
});

test('gzip is seen by its bytes; a cut gzip file is an error that says so', async () => {
  await using world = await callsWorld();
  const zipped = gzipSync(await sample('portico.csv'));
  expect(await world.load(zipped, 'portico')).toMatchObject({ added: 4, bytes: zipped.length });
  await expect(world.load(zipped.subarray(0, -12), 'portico')).rejects.toMatchObject({
    code: 'input-invalid',
    message: expect.stringContaining('gzip'),
  });
});

test('lines that end in CRLF and a byte order mark are read as any other', async () => {
  await using world = await callsWorld();
  const text = `\uFEFF${(await sample('portico.csv')).toString().replaceAll('\n', '\r\n')}`;
  expect(await world.load(text, 'portico')).toMatchObject({ added: 4, badCount: 7 });
});

test('binary and endless lines are refused and what follows is kept', async () => {
  await using world = await callsWorld();
  const good = 'CUST-1,ok,2026-11-20T09:00:00Z,1,2,3';
  const bad = ['CUST-1,\0x,2026-11-20T09:00:00Z,1,2,3', 'x'.repeat(200_000)];
  const header = 'customer,call-id,call-time,source,destination,duration';
  const result = await world.load([header, ...bad, good].join('\n'), 'portico');
  expect(result).toMatchObject({ added: 1, badCount: 2 });
  expect(result.bad[0]).toEqual({ line: 2, reason: 'call-id holds control characters; is the file text?' });
  expect(result.bad[1]).toEqual({ line: 3, reason: 'longer than 65536 characters' });
});

test('the list of refused rows is bounded, their count is exact', async () => {
  await using world = await callsWorld();
  const result = await world.load('"no","call"\n'.repeat(10_500), 'asterisk');
  expect(result.bad).toHaveLength(10_000);
  expect(result.badCount).toBe(10_500);
});

test('wall times are read on the clock of the zone, across both changes of the clock', async () => {
  await using world = await callsWorld();
  const starts = ['2026-03-29 01:59:59', '2026-03-29 02:30:00', '2026-10-25 02:30:00', '2026-11-20 09:00:00'];
  const file = starts.map(
    (start, index) => `"n","1","2","c","${start}","","${start}","0","0","USER_BUSY","id-${index}","","CUST-2"`,
  );
  await world.load(file.join('\n'), 'freeswitch', { timezone: 'Europe/Berlin' });
  const times = (await stored(world.store)).map((call) => new Date(call.call_time).toISOString().slice(0, 19));
  expect(times).toEqual(['2026-03-29T00:59:59', '2026-03-29T01:30:00', '2026-10-25T00:30:00', '2026-11-20T08:00:00']);
  await expect(world.load('', 'freeswitch', { timezone: 'Mars/Base' })).rejects.toThrow(
    '"Mars/Base" is not a time zone',
  );
});

test('equal call ids of two origins are two calls', async () => {
  await using world = await callsWorld();
  const file = await sample('freeswitch.csv');
  await world.load(file, 'freeswitch', { origin: 'pbx-1', customer: cust2 });
  expect(await world.load(file, 'freeswitch', { origin: 'pbx-2', customer: cust2 })).toMatchObject({ added: 4 });
});

test('a stray carriage return spoils its own line and no other', async () => {
  const good = '"n","1","2","c","2026-11-20 09:00:00","","2026-11-20 09:00:00","0","0","USER_BUSY","id","","CUST-2"\n';
  await using world = await callsWorld();
  expect(await world.load(`\r,\n${good}`, 'freeswitch')).toMatchObject({ rows: 2, added: 1, badCount: 1 });
});

test('whatever the bytes, every row is counted once and nothing but a call is stored', async () => {
  const good = '"n","1","2","c","2026-11-20 09:00:00","","2026-11-20 09:00:00","0","0","USER_BUSY","id","","CUST-2"\n';
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', '","', ' "', good),
  );
  await using world = await callsWorld();
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const result = await world.load(`${pieces.join('')}\n${good}`, 'freeswitch');
      expect(result.added + result.known + result.badCount).toBe(result.rows);
      expect(result.added + result.known).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: sized(60, 200) },
  );
  expect(await stored(world.store)).toHaveLength(1);
});

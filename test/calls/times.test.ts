// Times and durations as exports write them.
import { expect, test } from 'vitest';
import type { Mapping } from '../../src/calls/formats/mapped.ts';
import { BadRow } from '../../src/calls/formats/record.ts';
import { durationText, negatedText, timeText } from '../../src/calls/formats/times.ts';
import { zoneOf } from '../../src/core/zone.ts';
import { callsWorld } from '../support/worlds/calls.ts';

const berlin = zoneOf('Europe/Berlin');

test.each([
  ['2026-10-01T10:00:00Z', 'iso', '2026-10-01T10:00:00Z'],
  ['2026-10-01 10:00:00.123456+00', 'iso', '2026-10-01T10:00:00.123+00:00'],
  ['2026-10-01 10:00:00 +0200', 'iso', '2026-10-01T10:00:00+02:00'],
  ['2026-10-01 10:00:00 UTC', 'iso', '2026-10-01T10:00:00Z'],
  ['2024/04/30 06:27:28', 'local', '2024-04-30T06:27:28+02:00'],
  ['2026-01-30 6:27', 'local', '2026-01-30T06:27:00+01:00'],
  ['2026-01-30T06:27:28,5', 'local', '2026-01-30T06:27:28.500+01:00'],
  ['30.4.2024 06:27:28', 'day-first', '2024-04-30T06:27:28+02:00'],
  ['10/01/2026, 10:00:00 AM', 'month-first', '2026-10-01T10:00:00+02:00'],
  ['10/01/2026 12:30 pm', 'month-first', '2026-10-01T12:30:00+02:00'],
  ['10/01/2026 12:30 a.m.', 'month-first', '2026-10-01T00:30:00+02:00'],
  ['1790848800', 'unix', '2026-10-01T10:00:00Z'],
  ['1790848800.25', 'unix', '2026-10-01T10:00:00.250Z'],
  ['1790848800250', 'unix-ms', '2026-10-01T10:00:00.250Z'],
  ['1790848800250499', 'unix-us', '2026-10-01T10:00:00.250Z'],
  ['1790848800250499', 'any', '2026-10-01T10:00:00.250Z'],
  ['1790848800', 'any', '2026-10-01T10:00:00Z'],
  ['2024/04/30 06:27:28', 'any', '2024-04-30T06:27:28+02:00'],
  ['Thu, 1 Oct 2026 10:00:00 +0000', 'any', '2026-10-01T10:00:00+00:00'],
  ['2026-10-01 10:00:00.123456+00', 'any', '2026-10-01T10:00:00.123+00:00'],
] as const)('%s as %s is %s', (text, form, time) => {
  expect(timeText(text, form, berlin)).toBe(time);
});

test.each([
  ['30/02/2026 10:00:00', 'day-first'],
  ['13/13/2026 10:00:00', 'month-first'],
  ['10/01/2026 13:00 PM', 'month-first'],
  ['10/01/26 10:00:00', 'day-first'],
  ['2026-10-01', 'local'],
  ['soon', 'unix'],
  ['-5', 'unix'],
  ['1e99', 'unix'],
] as const)('%s as %s is refused', (text, form) => {
  expect(() => timeText(text, form, berlin)).toThrow(BadRow);
});

test.each([
  ['00:08:10', 'clock', '490'],
  ['26:00:00', 'clock', '93600'],
  ['0:00:01.2', 'clock', '2'],
  ['0:00:01.0', 'clock', '1'],
  ['83.5', 'decimal-seconds', '84'],
  ['83.000000', 'decimal-seconds', '83'],
  ['1.5', 'minutes', '90'],
  ['0.1', 'minutes', '6'],
  ['0.0167', 'minutes', '2'],
  ['83001', 'milliseconds', '84'],
  ['83000000', 'microseconds', '83'],
  ['83', 'seconds', '83'],
] as const)('the duration %s in %s is %s seconds', (text, form, seconds) => {
  expect(durationText('duration', text, form)).toBe(seconds);
});

test.each([
  ['8:10', 'clock'],
  ['00:61:00', 'clock'],
  ['x', 'milliseconds'],
] as const)('the duration %s in %s is refused', (text, form) => {
  expect(() => durationText('duration', text, form)).toThrow(BadRow);
});

test('a file with a line before its header, date and time apart, and prices below zero', async () => {
  await using world = await callsWorld();
  const file =
    'sep=,\nid,date,time,from,to,length,price\n1,10/01/2026,10:00:00 AM,1,4930123456,00:08:10,-0.0085\n2,10/01/2026,10:00:00 AM,1,4930123456,00:08:10,0.5\n';
  const { added, bad } = await world.load(file, {
    ...{ time: 'month-first', durations: 'clock', negate: ['charge'], skip: 1 },
    columns: {
      'call-id': 'id',
      'call-time': ['date', 'time'],
      source: 'from',
      destination: 'to',
      duration: 'length',
      charge: 'price',
    },
    constants: { customer: 'CUST-1' },
  });
  expect([added, bad]).toEqual([1, [{ line: 4, reason: 'charge "-0.5" is negative' }]]);
  expect(await world.store.selectFrom('cdr').select(['call_time', 'duration', 'charge']).execute()).toEqual([
    { call_time: Date.UTC(2026, 9, 1, 10), duration: 490, charge: 8_500 },
  ]);
  expect([negatedText('-1'), negatedText('1')]).toEqual(['1', '-1']);
});

test('the same mapping reads objects of JSON, one a line or in a list, with keys of objects inside; amounts with their currency', async () => {
  const one = {
    id: 7,
    at: 1_790_848_800,
    caller: { number: '+44 20 7946 0100' },
    to: '4930123456',
    len: '1.5',
    price: '$ 0.0085',
  };
  const other = { ...one, id: '8', price: '0.0085 USD', note: null };
  const mapping: Mapping = {
    ...{ time: 'any', durations: 'minutes' },
    columns: {
      ...{ 'call-id': 'id', 'call-time': 'at', source: 'caller.number', destination: 'to', duration: 'len' },
      ...{ charge: 'price', meta: 'note' },
    },
    constants: { customer: 'CUST-1' },
  };
  const lines = `${JSON.stringify(one)}\n${JSON.stringify(other)}\n`;
  for (const [origin, file] of [
    ['lines', lines],
    ['list', JSON.stringify([one, other], null, 2)],
    ['envelope', JSON.stringify({ page: 1, data: [one, other], links: [{ id: 9 }] })],
  ] as const) {
    await using world = await callsWorld();
    expect(await world.load(file, mapping, { origin })).toMatchObject({ added: 2, badCount: 0 });
    const calls = await world.store.selectFrom('cdr').selectAll().orderBy('call_id').execute();
    expect(calls.map(({ call_id, source, duration, charge }) => [call_id, source, duration, charge])).toEqual([
      ['7', '442079460100', 90, 8_500],
      ['8', '442079460100', 90, 8_500],
    ]);
  }
});

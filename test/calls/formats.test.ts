// Rows as switches write them: numbers that keep their digits, lines that are not whole, columns that are not the file's, words, encodings.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decimal } from '../../src/calls/formats/decimal.ts';
import type { Mapping } from '../../src/calls/formats/mapped.ts';
import { storedNumber } from '../../src/calls/formats/numbers.ts';
import { numberText, parseExactJson } from '../../src/core/untrusted/json.ts';
import { type CallsWorld, callsWorld } from '../support/worlds/calls.ts';

let world: CallsWorld;
beforeEach(async () => {
  world = await callsWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const calls = () => world.store.selectFrom('cdr').selectAll().orderBy('call_id').execute();

const line = (id: string, changes: object = {}): string =>
  JSON.stringify({
    ...{ customer: 'CUST-1', 'call-id': id, 'call-time': '2026-11-20T09:00:00Z', source: '1001' },
    ...{ destination: '4930123456', duration: 60, charge: '1' },
    ...changes,
  });

test.each([
  ['0.01000000', 10_000],
  ['.05', 50_000],
  ['1.2E-05', 12],
  ['1e3', 1_000_000_000],
  ['5.', 5_000_000],
  ['-0', 0],
  ['+2', 2_000_000],
  ['0.0000001', 'too-many-places'],
  ['0,0123', 'not-a-number'],
  ['1,234.5', 'not-a-number'],
  ['$1', 'not-a-number'],
  ['', 'not-a-number'],
  ['.', 'not-a-number'],
  ['9007199254.740993', 'too-large'],
  ['NaN', 'not-a-number'],
])('%s is %s with six places', (text, micros) => {
  expect(decimal(text, 6)).toBe(micros);
});

test('a decimal is what it was, however it is written', () => {
  const shapes = fc.tuple(fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n }), fc.integer({ min: -6, max: 6 }));
  fc.assert(
    fc.property(shapes, fc.boolean(), ([micros, shift], isNegative) => {
      const digits = micros.toString().padStart(20, '0');
      const point = digits.length - 6 + shift;
      const text = `${isNegative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}e${-shift}`;
      // `|| 0` since -0 is written as 0.
      expect(decimal(text, 6)).toBe((isNegative ? -Number(micros) : Number(micros)) || 0);
    }),
  );
});

test('numbers of JSON keep the text that was sent', () => {
  const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,24})(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?$/);
  fc.assert(
    fc.property(digits, fc.constantFrom('', ' ', '\n'), (text, blank) => {
      const value = parseExactJson(`{"a":${blank}${text},"m":[${blank}${text}]}`) as { a: unknown; m: unknown };
      expect([numberText(value.a), JSON.stringify(value.m)]).toEqual([text, `[${text}]`]);
    }),
    {
      numRuns: 500,
      examples: [
        ['-0', ''],
        ['1.10', ''],
        ['0.0000001', ''],
        ['1234567890123456789', ''],
      ],
    },
  );
});

test('ids and numbers of 64 bits and more are kept, in meta too', async () => {
  const ids = ['1234567890123456789', '1234567890123456790'];
  const lines = ids.map((id) =>
    line('c', { meta: { n: 'N' } })
      .replace('"c"', id)
      .replace('"N"', `${id}.10`),
  );
  lines.push(line('n').replace('"4930123456"', '12345678901234567890').replace('60', '60.0'));
  expect(await world.load(lines.join('\n'), 'ndjson')).toMatchObject({ added: 3, badCount: 0 });
  expect((await calls()).map(({ call_id, destination, meta }) => [call_id, destination, meta])).toEqual([
    ...ids.map((id) => [id, '4930123456', `{"n":${id}.10}`]),
    ['n', '12345678901234567890', null],
  ]);
});

test.each([
  ['+44 20 7946 0100', '442079460100'],
  ['+44 (20) 7946-0100', '442079460100'],
  ['44.20.7946.0100', '442079460100'],
  ['tel:+44-20-7946-0100;ext=7', '442079460100'],
  ['sip:+442079460100@host.example;user=phone', '442079460100'],
  ['sip:alice@host.example', 'sip:alice@host.example'],
  ['alice', 'alice'],
  ['100-20', '100-20'],
  ['*98', '*98'],
  ['00442079460100', '00442079460100'],
  ['', ''],
])('%s is stored as %s', (text, number) => {
  expect(storedNumber(text)).toBe(number);
});

test.each([
  ['0044 20 7946 0100', '442079460100'],
  ['030 123456', '4930123456'],
  ['+44 20 7946 0100', '442079460100'],
  ['110', '110'],
])('%s, dialled in Germany, is stored as %s', (text, number) => {
  expect(storedNumber(text, { country: '49', international: '00', trunk: '0' })).toBe(number);
});

test('a number of as many digits as those of the country have is one of it', () => {
  const dialing = { country: '1', international: '011', national: 10 };
  const numbers = ['2065550100', '12065550100', '+12065550100', '011442079460100', '911'];
  const stored = ['12065550100', '12065550100', '12065550100', '442079460100', '911'];
  expect(numbers.map((number) => storedNumber(number, dialing))).toEqual(stored);
});

const header = 'customer,call-id,call-time,source,destination,duration,charge';
const rows = ['a,CUST-1,60,1.57', 'b,CUST-2,61,0.05', 'c,CUST-1,62,12.5'].map((row) => {
  const [id, customer, duration, charge] = row.split(',');
  return `${customer},${id},2026-11-20T09:00:00Z,1001,4930123456,${duration},${charge}`;
});

test.each([
  ['portico', `${header}\n${rows.join('\n')}\n`],
  ['ndjson', `${['a', 'b'].map((id) => line(id, { customer: 'CUST-2', charge: 1.57 })).join('\n')}\n`],
] as const)('a %s file that was cut anywhere, then loaded whole, is as one load of the whole', async (format, file) => {
  await world.load(file, format);
  const whole = await calls();
  for (let end = format === 'portico' ? header.length + 1 : 1; end < file.length; end += 1) {
    await world.store.deleteFrom('cdr').execute();
    for (const table of ['cdr_place', 'cdr_place_new'] as const) await world.store.deleteFrom(table).execute();
    await world.load(file.slice(0, end), format, { isFinal: false });
    expect(await world.load(file, format)).toMatchObject({ badCount: 0 });
    expect(await calls()).toEqual(whole);
  }
});

test('a last line without its end waits, unless the file is said to be whole', async () => {
  const file = `${header}\n${rows.join('\n')}`;
  const { bad } = await world.load(file, 'portico', { isFinal: false });
  expect(bad).toMatchObject([{ line: 4, reason: expect.stringContaining('the line does not end') }]);
  expect(await world.load(file, 'portico', { isFinal: true })).toMatchObject({ added: 1, known: 2, badCount: 0 });
});

const freeswitch = (name: string, uuid: string) =>
  `"${name}","1555","88234","default","2026-10-01 10:00:00","2026-10-01 10:00:05","2026-10-01 12:00:05","7205","7200","NORMAL_CLEARING","${uuid}","","CUST-1","PCMU","PCMU"\n`;
const forged =
  'x","4420","4930","default","2026-10-01 10:00:00","2026-10-01 10:00:05","2026-10-01 10:00:06","6","1","NORMAL_CLEARING","forged","","CUST-2';

test('a caller’s name that ends its field forges no call, wherever its row is', async () => {
  for (const order of [
    ['Ann', forged, 'Ben'],
    [forged, 'Ann', 'Ben'],
  ]) {
    const file = order.map((name) => freeswitch(name, `u-${name.slice(0, 1)}`)).join('');
    expect(await world.load(file, 'freeswitch')).toMatchObject({ badCount: 1 });
  }
  expect((await calls()).map(({ customer, call_id }) => `${customer} ${call_id}`)).toEqual([
    'CUST-1 u-A',
    'CUST-1 u-B',
  ]);
  const other = freeswitch('Ann', 'u-9').replace('"PCMU"\n', '"PCMU","more"\n');
  expect((await world.load(other, 'freeswitch')).bad[0]?.reason).toContain(
    '16 columns in place of 13 or 15; --columns',
  );
  expect(await world.load(other, 'freeswitch', { columns: 16 })).toMatchObject({ added: 1 });
});

const asterisk = (dst: string, end: string): string =>
  `"CUST-1","1001","${dst}","ctx","x","c","d","Dial","x","2026-10-25 02:30:00","2026-10-25 02:30:05","2026-10-25 02:31:05",65,60,"ANSWERED","DOCUMENTATION"${end}\n`;

test('Master.csv of 16 to 21 columns, and the two hours of one wall time told apart by the uniqueid', async () => {
  const [first, second] = [Date.UTC(2026, 9, 25, 0, 30) / 1000, Date.UTC(2026, 9, 25, 1, 30) / 1000];
  const file = [
    asterisk('16', ''),
    asterisk('17', `,"${second}.1"`),
    asterisk('17u', ',"a note"'),
    asterisk('18', `,"pbx1-${first}.2","a note"`),
    asterisk('19', `,"","${second}.3",7`),
    asterisk('20', `,"${second}.4","peer","${first}.3",8`),
    asterisk('21', `,"${second}.5","a note","peer","${first}.3",9`),
  ].join('');
  const options = { timezone: 'Europe/Berlin' };
  expect(await world.load(file, 'asterisk', options)).toMatchObject({ added: 7, badCount: 0 });
  expect(await world.load(file, 'asterisk', options)).toMatchObject({ added: 0, known: 7 });
  const found = await calls();
  const of = (dst: string) => found.find(({ destination }) => destination === dst);
  const shown = ['16', '17', '17u', '18', '19', '20', '21'].map((dst) => [
    dst,
    (of(dst)?.call_time ?? 0) / 1000 === second ? 'second' : 'first',
    of(dst)?.meta,
  ]);
  expect(shown).toEqual([
    ['16', 'first', null],
    ['17', 'second', null],
    ['17u', 'first', 'a note'],
    ['18', 'first', 'a note'],
    ['19', 'second', null],
    ['20', 'second', null],
    ['21', 'second', 'a note'],
  ]);
  expect([of('19'), of('20'), of('21')].map((call) => call?.call_id)).toEqual([
    `${second}.3-7`,
    `${second}.4-8`,
    `${second}.5-9`,
  ]);
});

test('what is only shown is shortened, rounded or left out, and counted; what is charged is refused', async () => {
  const odd = [
    { 'recording-file': `https://s3.example/r?sig=${'a'.repeat(400)}` },
    { meta: 'm'.repeat(2_100) },
    { 'release-reason': `${'r'.repeat(254)}😀` },
    { pdd: '2.220000000' },
    { pdd: '2.2205' },
    { 'ring-duration': -1 },
    { 'sip-code': 0 },
    { 'sip-reason': 'a\u0007b' },
  ];
  const wrong = [
    { charge: '1.0000001' },
    { duration: 1.5 },
    { 'tech-prefix': 'x'.repeat(300) },
    { direction: 'sideways' },
  ];
  const file = [...odd, ...wrong].map((changes, at) => line(String.fromCharCode(97 + at), changes)).join('\n');
  const result = await world.load(file, 'ndjson');
  expect(result).toMatchObject({ added: odd.length, badCount: wrong.length });
  expect(result.adjusted.map(({ column, how, values }) => `${column} ${how} ${values}`).sort()).toEqual([
    'meta shortened 1',
    'pdd rounded 1',
    'release-reason shortened 1',
    'ring-duration left out 1',
    'sip-code left out 1',
    'sip-reason freed of control characters 1',
  ]);
  const kept = await calls();
  expect(kept[0]?.recording_file).toHaveLength(425);
  expect([kept[1]?.meta?.length, kept[2]?.release_reason]).toEqual([2_000, 'r'.repeat(254)]);
  expect(
    kept.slice(3).map(({ pdd, ring_duration, sip_code, sip_reason }) => [pdd, ring_duration, sip_code, sip_reason]),
  ).toEqual([
    [2_220, null, null, null],
    [2_221, null, null, null],
    [null, null, null, null],
    [null, null, null, null],
    [null, null, null, 'a b'],
  ]);
});

test.each([
  ['Inbound', 'inbound'],
  ['outbound-dial', 'outbound'],
  ['Incoming', 'inbound'],
  ['local', 'internal'],
])('the direction %s is %s', async (word, direction) => {
  await world.load(line('a', { direction: word }), 'ndjson');
  expect((await calls())[0]?.direction).toBe(direction);
});

test('a mapping joins columns to a call id, reads decimal commas, and refuses rows with another number of columns', async () => {
  const mapping: Mapping = {
    delimiter: ';',
    time: 'local',
    decimal: ',',
    dialing: { country: '49', international: '00', trunk: '0' },
    columns: {
      ...{ 'call-time': 'calldate', source: 'src', destination: 'dst', duration: 'billsec', charge: 'cost' },
      'call-id': ['uniqueid', 'sequence'],
    },
    constants: { customer: 'CUST-1' },
  };
  const file = [
    'calldate ;src;dst;billsec;uniqueid;sequence;cost',
    '2026-10-01 10:00:00;100;0044 20 79460100;60;17.1;1;0,0123',
    '2026-10-01 10:01:00;100;030123456;600;17.1;2;1.234,5',
    '2026-10-01 10:01:00;100;030123456;600;17.1;3;1.23',
    '2026-10-01 10:01:00;100;030123456;600;17.1;4;1,2;more',
  ].join('\n');
  const { bad } = await world.load(file, mapping);
  expect(bad.map(({ line: at, reason }) => `${at}: ${reason}`)).toEqual([
    '4: charge "1.23" has a point, and the decimal sign is a comma',
    '5: 8 columns; the file has 7',
  ]);
  expect((await calls()).map(({ call_id, destination, charge }) => [call_id, destination, charge])).toEqual([
    ['17.1-1', '442079460100', 12_300],
    ['17.1-2', '4930123456', 1_234_500_000],
  ]);
});

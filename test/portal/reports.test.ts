// The CDR and breakout reports: every filter, grouping and file compared with a computation in memory, on two brands with different
// columns; hidden columns are in no response.

import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/calls/generate/random.ts';
import { cdrColumns } from '../../src/core/column.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { formatMicros } from '../../src/core/money/money.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import { acmeYaml, nordwindYaml, type PortalWorld, portalWorld, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const columns = [
  'call-time',
  'source',
  'destination',
  'destination-name',
  'direction',
  'sip-code',
  'duration',
  'charge',
];
const random = seededRandom(5);
const calls = Array.from({ length: 240 }, (_, index) => {
  const connected = random.between(0, 2) > 0 ? 1 : 0;
  return {
    call_id: `call-${index}`,
    call_time: START - HOUR - index * 37 * MINUTE,
    source: `4420794600${random.between(10, 14)}`,
    destination: `49301${random.between(100, 103)}`,
    destination_name: ['Germany Berlin', 'Germany Mobile', 'Inbound'][index % 3] ?? '',
    direction: index % 3 === 2 ? 'inbound' : 'outbound',
    sip_code: connected === 1 ? 200 : ([486, 487, 503][index % 3] ?? 503),
    connected,
    duration: connected === 1 ? random.between(1, 900) : 0,
    billed_duration: 0,
    charge: random.between(0, 3_000_000),
    meta: 'canary-meta',
    switch: 'canary-switch',
  };
});

let world: PortalWorld;
let ann: Visitor;
let lena: Visitor;

beforeAll(async () => {
  world = await portalWorld({
    'portals/acme/portal.yaml': acmeYaml
      .replace(/cdr: \[.*\]/, `cdr: [${columns.join(', ')}]`)
      .replace(
        /breakout: \[.*\]/,
        'breakout: [destination-name, attempts, connected, customer-duration, charge, acd, asr]',
      ),
    'portals/nordwind/portal.yaml': nordwindYaml
      .replace('sections: [cdr, payments]', 'sections: [cdr, breakout, payments]')
      .concat('reports: { cdr: [call-time, call-id], breakout: [call-time, charge, customer-duration, attempts] }\n'),
  });
  await world.addCalls(...calls);
  const carrier = { customer: storedCustomerId('CAR-1'), destination_name: 'Canary' };
  await world.addCalls(
    ...calls
      .slice(0, 60)
      .map((call) => ({ ...call, ...carrier, call_id: `carrier-${call.call_id}`, billed_duration: 6 })),
  );
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  lena = visitorOf(world, 'nordwind.localhost', await world.session('lena@baltic.example', 'nordwind'));
});
afterAll(() => world[Symbol.asyncDispose]());

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));

const range = 'from=2026-11-01&to=2026-11-30';

test.each([
  ['connected=1', (call: (typeof calls)[number]) => call.connected === 1],
  ['number=442079460011', (call: (typeof calls)[number]) => call.source === '442079460011'],
  ['number=%2B49+301102*', (call: (typeof calls)[number]) => call.destination.startsWith('49301102')],
  ['destination=Germany+Mobile', (call: (typeof calls)[number]) => call.destination_name === 'Germany Mobile'],
  ['sip=486', (call: (typeof calls)[number]) => call.sip_code === 486],
  ['direction=inbound', (call: (typeof calls)[number]) => call.direction === 'inbound'],
  ['min=300', (call: (typeof calls)[number]) => call.duration >= 300],
  ['min=60&max=300', (call: (typeof calls)[number]) => call.duration >= 60 && call.duration <= 300],
  [
    'connected=1&direction=outbound&sip=200&max=500&number=49301*',
    (call: (typeof calls)[number]) => call.direction === 'outbound' && call.sip_code === 200 && call.duration <= 500,
  ],
])('filter %s: page, total, CSV and XLSX are the calls that it means', async (query, is) => {
  const wanted = calls.filter(is);
  const page = await ann.get(`/cdr?${range}&${query}`);
  expect([page.status, /data-part="total"><strong>([^<]*)/.exec(page.text)?.[1]]).toEqual([200, String(wanted.length)]);
  const shown = [...page.text.matchAll(/href="\/cdr\/(\d+)\.\d+"/g)].map((match) => Number(match[1]));
  expect(shown).toEqual(wanted.slice(0, 50).map((call) => call.call_time));
  const csv = rows((await ann.get(`/cdr?${range}&${query}&format=csv`)).text);
  expect(csv.map((cells) => [cells[2], cells[3], cells[7], cells[8]])).toEqual(
    wanted.map((call) => [call.source, call.destination, `${call.duration}`, formatMicros(BigInt(call.charge), 0)]),
  );
  const sheet = sheetOf((await ann.get(`/cdr?${range}&${query}&format=xlsx`)).bytes);
  expect(sheet.slice(1).map((cells) => [cells[2], cells[8]])).toEqual(csv.map((cells) => [cells[2], cells[8]]));
});

/** Reads the cells of the first sheet of an XLSX file. */
function sheetOf(bytes: Buffer): string[][] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = new Map<string, string>();
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  expect([...entries.keys()]).toEqual(
    expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']),
  );
  const sheet = entries.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c(?:\/>|[^>]*>(?:<v>|<is><t[^>]*>)?([^<]*)(?:<\/v>|<\/t><\/is>)?<\/c>)/g)].map(
      (cell) => cell[1] ?? '',
    ),
  );
}

test('a spreadsheet has numbers as numbers and text as text, whatever a caller sent', async () => {
  await world.addCalls({ call_id: 'hostile', call_time: START - 30 * DAY, source: '=1+1', destination: '<&>"\u0001' });
  const day = new Date(START - 30 * DAY).toISOString().slice(0, 10);
  const { bytes, headers } = await ann.get(`/cdr?from=${day}&to=${day}&format=xlsx`);
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const [header, row] = sheetOf(bytes);
  expect(header).toEqual(['call-time-utc', 'call-time-local', ...columns.slice(1), 'currency']);
  expect(row?.slice(2, 4)).toEqual(['=1+1', '&lt;&amp;&gt;"\u{fffd}']);
});

test.each([
  ['destination', (call: (typeof calls)[number]) => call.destination_name],
  ['day', (call: (typeof calls)[number]) => local(call.call_time).slice(0, 10)],
  ['month', (call: (typeof calls)[number]) => local(call.call_time).slice(0, 7)],
  ['hour', (call: (typeof calls)[number]) => local(call.call_time).slice(0, 13)],
])('breakout by %s: rows, totals and CSV are sums of the calls, on the contact’s clock', async (by, groupOf) => {
  const groups = Map.groupBy(calls, groupOf);
  const csv = rows((await ann.get(`/breakout?${range}&by=${by}&format=csv`)).text);
  const lead = by === 'destination' ? 1 : 2;
  const keys = csv.slice(0, -1).map((cells) => (by === 'destination' ? cells[0] : cells[1]?.replace('T', ' ')));
  for (const [index, cells] of csv.slice(0, -1).entries()) {
    const key = [...groups.keys()].find((group) => keys[index]?.startsWith(group));
    const group = groups.get(key ?? '') ?? [];
    expect([by, keys[index], ...cells.slice(lead, lead + 2)]).toEqual([by, keys[index], ...counts(group)]);
    expect(cells[lead + 3]).toBe(charge(group));
  }
  expect(csv).toHaveLength(groups.size + 1);
  expect(csv.at(-1)?.slice(lead, lead + 2)).toEqual(counts(calls));
  expect(csv.at(-1)?.[lead + 3]).toBe(charge(calls));
  const page = (await ann.get(`/breakout?${range}&by=${by}`)).text;
  expect(page).toContain('America/New_York');
  for (const key of by === 'hour' ? ['23 Nov 09:00'] : groups.keys()) expect(page).toContain(key);
});

/** Formats a time as `2026-11-23 09:20:00` in New York, which is five hours behind UTC from the first Sunday of November. */
const local = (time: number): string => {
  const offset = time < Date.UTC(2026, 10, 1, 6) ? 4 : 5;
  return new Date(time - offset * HOUR).toISOString().replace('T', ' ');
};
const counts = (group: readonly (typeof calls)[number][]): string[] => [
  `${group.length}`,
  `${group.filter((call) => call.connected === 1).length}`,
];
const charge = (group: readonly (typeof calls)[number][]): string =>
  formatMicros(
    group.reduce((sum, call) => sum + BigInt(call.charge), 0n),
    0,
  );

test('by two dimensions as a list and as a table of both; sorted by any column, either way', async () => {
  const list = rows((await ann.get(`/breakout?${range}&by=day&then=destination&format=csv`)).text);
  const pairs = Map.groupBy(calls, (call) => `${local(call.call_time).slice(0, 10)} ${call.destination_name}`);
  expect(list).toHaveLength(pairs.size + 1);
  const pivot = (await ann.get(`/breakout?${range}&by=day&then=destination&shape=pivot&show=attempts`)).text;
  const table = /data-part="pivot">(.*?)<\/table>/s.exec(pivot)?.[1] ?? '';
  const heads = [...table.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map((match) => match[1]);
  expect(heads.slice(1, -1).sort()).toEqual(['Germany Berlin', 'Germany Mobile', 'Inbound']);
  const foot = [...(/<tfoot>(.*)<\/tfoot>/s.exec(table)?.[1] ?? '').matchAll(/<td[^>]*>(\d+)/g)].map(
    (match) => match[1],
  );
  expect(foot).toEqual(['80', '80', '80', '240']);
  const names = async (sort: string) =>
    rows((await ann.get(`/breakout?${range}&sort=${sort}&format=csv`)).text)
      .slice(0, -1)
      .map(([name = '']) => name);
  const byCharge = [...Map.groupBy(calls, (call) => call.destination_name)]
    .sort(([, left], [, right]) => Number(sum(right) - sum(left)))
    .map(([name]) => name);
  expect(await names('-charge')).toEqual(byCharge);
  expect(await names('charge')).toEqual(byCharge.toReversed());
});
const sum = (group: readonly (typeof calls)[number][]): bigint =>
  group.reduce((all, call) => all + BigInt(call.charge), 0n);

test('another brand shows other columns, in its order; a carrier sees what it is paid in place of what customers pay', async () => {
  const heads = ({ text }: { text: string }) =>
    [...text.matchAll(/<th scope="col"[^>]*>([^<]+)/g)].map((match) => match[1]);
  expect(heads(await lena.get(`/cdr?${range}`))).toEqual(['Time', 'Call id']);
  await world.store.updateTable('customer').set({ type: 'carrier' }).where('id', '=', 'CAR-1').execute();
  const report = await lena.get(`/breakout?${range}&by=day&format=csv`);
  expect(report.text.split('\r\n')[0]).toBe(
    'call-time-utc,call-time-local,provider-charge,provider-duration,attempts,currency',
  );
  expect(rows(report.text).at(-1)).toEqual(['', '', charge(calls.slice(0, 60)), '360', '60', 'USD']);
  expect((await ann.get(`/breakout?${range}&format=csv`)).text).not.toContain('provider');
});

test('a hidden column is not shown, not in files, not in the API, and cannot be sorted or filtered by', async () => {
  const hidden = [...cdrColumns.keys()].filter((id) => !columns.includes(id));
  const [call] = calls;
  const link = /href="(\/cdr\/\d+\.\d+)"/.exec((await ann.get(`/cdr?${range}`)).text)?.[1] ?? '';
  for (const path of [`/cdr?${range}`, `/cdr?${range}&format=csv`, link, '/dashboard', `/breakout?${range}`]) {
    const { status, text } = await ann.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toContain('canary');
    for (const id of hidden) expect(text).not.toContain(`name="show-${id}"`);
  }
  // A hidden column cannot be filtered: at Nordwind a call's duration, code and direction cannot be found out.
  const count = async (query: string) =>
    /data-part="total"><strong>([^<]*)/.exec((await lena.get(`/cdr?${range}&${query}`)).text)?.[1];
  for (const query of [
    '',
    'sip=486',
    'direction=inbound',
    'min=300',
    'connected=1',
    'destination=Nowhere',
    `number=${call?.source}`,
  ]) {
    expect([query, await count(query)]).toEqual([query, '60']);
  }
  const unsorted = (await lena.get(`/breakout?${range}&by=hour&format=csv`)).text;
  expect((await lena.get(`/breakout?${range}&by=hour&sort=-asr&format=csv`)).text).toBe(unsorted);
  // A call of another customer is not found by any path.
  expect((await lena.get(link)).status).toBe(404);
});

test('a contact narrows and orders its columns, on screen and in files, and goes back; the next visit remembers', async () => {
  const choice = { do: 'columns', 'show-charge': '1', 'show-source': '1', order: 'charge,source,meta' };
  const more = { 'show-meta': '1' };
  expect((await ann.send('/cdr', { ...choice, ...more })).headers.location).toBe('/cdr');
  const again = visitorOf(world, host, await world.session('ann@harbour.example'));
  const header = async () => (await again.get(`/cdr?${range}&format=csv`)).text.split('\r\n')[0];
  // A column that the brand does not list cannot be chosen.
  expect(await header()).toBe('charge,source,currency');
  await again.send('/cdr', { do: 'columns', standard: '1' });
  expect((await header())?.split(',').length).toBe(columns.length + 2);
});

test('one call: what the brand shows of it and nothing else', async () => {
  const [call] = calls;
  const { id } = await world.store
    .selectFrom('cdr')
    .select('id')
    .where('call_id', '=', 'call-0')
    .executeTakeFirstOrThrow();
  const { status, text } = await ann.get(`/cdr/${call?.call_time}.${id}`);
  expect(status).toBe(200);
  expect([...text.matchAll(/<dt>([^<]*)<\/dt>/g)].map((match) => match[1])).toEqual([
    ...['Time', 'From', 'To', 'Destination', 'Direction', 'SIP code', 'Duration', 'Charge'],
  ]);
  for (const wrong of [`/cdr/${call?.call_time}.1`, '/cdr/1.1', '/cdr/x', `/cdr/${call?.call_time}.${id}.2`]) {
    expect((await ann.get(wrong)).status).toBe(404);
  }
});

// The CDR report over HTTP: exactly the configured columns, the filter, paging, CSV, and no calls of other customers.

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { cdrColumns } from '../../src/core/column.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { cellText } from '../../src/portal/ui/table.ts';
import { createLanguages } from '../../src/portal/ui/translator.ts';
import { acmeYaml, type PortalWorld, portalWorld, type Reply, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const ann = 'ann@harbour.example';
const foreign = { customer: storedCustomerId('CUST-2'), meta: 'canary-foreign', source: '4999', destination: '4998' };

let world: PortalWorld;

beforeAll(async () => {
  world = await portalWorld();
  // 130 calls in 130 minutes, some of the same millisecond; New York is five hours behind.
  for (let index = 0; index < 130; index += 1) {
    const call_time = START - HOUR - Math.floor(index / 3) * 3 * MINUTE;
    await world.addCalls({ call_id: `call-${index}`, call_time, source: `44207946${1000 + index}` });
    if (index % 10 === 0) await world.addCalls({ ...foreign, call_id: `foreign-${index}`, call_time });
  }
  await world.addCalls({ ...foreign, customer: storedCustomerId('CAR-1'), call_id: 'other-brand' });
});

afterAll(() => world[Symbol.asyncDispose]());

const get = async (path: string, from = world): Promise<Reply> =>
  from.ask(host, path, { session: await from.session(ann) });

const headings = ({ text }: Reply) =>
  [...text.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map((match) => match[1]?.replace(/<[^>]*>/g, ''));
const sources = ({ text }: Reply) =>
  [...text.matchAll(/data-label="From">(?:<bdi[^>]*>)?([^<]*)/g)].map(([, number = '']) =>
    number.replace(/^\+| /g, ''),
  );
const total = ({ text }: Reply) => /data-part="total"><strong>([^<]*)/.exec(text)?.[1];
const link = ({ text }: Reply, rel: 'prev' | 'next') =>
  new RegExp(`rel="${rel}" href="([^"]*)"`).exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
const value = ({ text }: Reply, id: string) =>
  new RegExp(`<input class="[^"]*" id="${id}"[^>]* value="([^"]*)"`).exec(text)?.[1];

async function ownWorld(reports: string): Promise<PortalWorld> {
  const yaml = acmeYaml.replace(/cdr: \[.*\]/, `cdr: [${reports}]`);
  const own = await portalWorld({ 'portals/acme/portal.yaml': yaml });
  onTestFinished(() => own[Symbol.asyncDispose]());
  return own;
}

test('the table has the configured columns in order; times are the contact’s and name their instant', async () => {
  const reply = await get('/cdr');
  expect(headings(reply)).toEqual(['Time', 'From', 'To', 'Destination', 'Duration min:s', 'Charge USD']);
  expect(reply.text).toContain('<time datetime="2026-11-23T14:20:00Z">23 Nov 09:20:00</time>');
  expect(reply.text).toContain('America/New_York');
  expect(reply.headers['cache-control']).toBe('no-store');
  const csv = await get('/cdr?format=csv');
  expect(csv.text.split('\r\n')[0]).toBe(
    'call-time-utc,call-time-local,source,destination,destination-name,duration,charge,currency',
  );
  expect(csv.text).toContain('2026-11-23T14:20:00Z,2026-11-23T09:20:00-05:00,');
  expect(csv.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="acme_cdr_2026-11-17_2026-11-23_America-New-York.csv"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
});

/** The columns of a call on the dashboard, where the report shows them. */
const onDashboard = new Set(['call-time', 'destination', 'destination-name', 'duration', 'charge']);

const texts = [...cdrColumns].filter(([, type]) => type === 'text').map(([id]) => id);
const numbers = { pdd: 234_567, pdd_in: 345_678, ring_duration: 456_789, sip_code: 987 };
const money = { rate: 7_654_321, connect_cost: 8_765_432, charge: 9_876_543 };
/** Column ids with the texts that a call with all fields has in them. */
const canaries = new Map([
  ...texts.map((id): [string, string] => [id, `canary-${id}.`]),
  ...Object.entries({ pdd: '234.567', 'pdd-in': '345.678', 'ring-duration': '456.789', 'sip-code': '>987<' }),
  ...Object.entries({ rate: '7.654321', 'connect-cost': '8.765432', charge: '9.876543' }),
]);

test.each([
  [['destination', 'call-time']],
  [['meta']],
  [['charge', 'sip-code', 'lrn']],
  [['rate', 'source', 'pdd-in']],
  [[...cdrColumns.keys()]],
])('of columns other than %j nothing is anywhere in the page or the file', async (columns) => {
  const own = await ownWorld(columns.join(', '));
  const fields = Object.fromEntries(texts.map((id) => [id.replaceAll('-', '_'), `canary-${id}.`]));
  await own.addCalls({ ...fields, ...numbers, ...money, call_id: 'canary-call-id.' });
  const pageOf = async (path: string) => (await get(path, own)).text;
  const shown = (text: string) => [...canaries].filter(([, canary]) => text.includes(canary)).map(([id]) => id);
  const expected = [...canaries.keys()].filter((id) => columns.includes(id));
  expect(shown(await pageOf('/cdr'))).toEqual(expected);
  expect(shown(await pageOf('/dashboard'))).toEqual(expected.filter((id) => onDashboard.has(id)));
  const csv = (await pageOf('/cdr?format=csv')).replaceAll(',987,', ',>987<,').replace(/,987\r/, ',>987<\r');
  expect(shown(csv)).toEqual(expected);
  const names = columns.flatMap((id) => (id === 'call-time' ? ['call-time-utc', 'call-time-local'] : [id]));
  expect(csv.split('\r\n')[0]?.split(',')).toEqual([
    ...names,
    ...(columns.some((id) => cdrColumns.get(id) === 'money') ? ['currency'] : []),
  ]);
});

test('paging walks all calls once, to older ones and back', async () => {
  const walked: string[] = [];
  let page = await get('/cdr');
  expect([total(page), link(page, 'prev')]).toEqual(['130', undefined]);
  for (let next = link(page, 'next'); ; next = link(page, 'next')) {
    walked.push(...sources(page));
    if (next === undefined) break;
    page = await get(`/cdr${next}`);
  }
  expect(walked).toHaveLength(130);
  expect(new Set(walked).size).toBe(130);
  const back: string[] = [];
  for (let prev = link(page, 'prev'); prev !== undefined; prev = link(page, 'prev')) {
    page = await get(`/cdr${prev}`);
    back.unshift(...sources(page));
  }
  expect(back).toEqual(walked.slice(0, back.length));
  expect(sources(page)).toEqual(walked.slice(0, 50));
  const file = await get('/cdr?format=csv');
  expect(
    file.text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[2]),
  ).toEqual(walked);
});

test.each([
  'x',
  'bzE',
  `${'A'.repeat(5000)}`,
  '../../etc',
  "' or 1=1 --",
  Buffer.from('o99999999999999.0').toString('base64url'),
])('a damaged cursor shows the first page: %#', async (cursor) => {
  const page = await get(`/cdr?at=${encodeURIComponent(cursor)}`);
  expect(page.status).toBe(200);
  expect(sources(page)).toEqual(sources(await get('/cdr')));
});

test('a cursor of another customer shows one’s own calls only', async () => {
  await world.addPerson({ portal: 'acme', customer: 'CUST-3', email: 'eve@harbour.example' });
  const next = link(await get('/cdr'), 'next');
  const reply = await world.ask(host, `/cdr${next}`, { session: await world.session('eve@harbour.example') });
  expect([reply.status, sources(reply)]).toEqual([200, []]);
  expect(reply.text).toContain('There are no calls yet.');
});

test('calls of other customers and portals are in no response, whatever the query', async () => {
  const own = await ownWorld([...cdrColumns.keys()].join(', '));
  await own.addCalls({ call_id: 'mine' }, { ...foreign, call_id: 'theirs' });
  await own.addCalls({ ...foreign, customer: storedCustomerId('CAR-1'), call_id: 'other-brand' });
  const queries = [
    '',
    '?number=4999',
    '?number=*',
    '?number=4*',
    '?customer=CUST-2&number=49*',
    '?from=2000-01-01&to=2099-12-31',
  ];
  for (const query of queries) {
    for (const path of [
      `/cdr${query}`,
      `/cdr${query}${query === '' ? '?' : '&'}format=csv`,
      '/latest-calls',
      '/breakout',
      '/summary',
    ]) {
      expect((await get(path, own)).text).not.toMatch(/canary-foreign|theirs|other-brand|4998/);
    }
  }
});

test('days are those of the contact’s time zone', async () => {
  const own = await ownWorld('call-time, source');
  const midnight = Date.UTC(2026, 10, 20, 5);
  const at = (call_id: string, call_time: number, source: string) => own.addCalls({ call_id, call_time, source });
  await at('before', midnight - 1, '1');
  await at('first', midnight, '2');
  await at('last', midnight + DAY - 1, '3');
  await at('after', midnight + DAY, '4');
  const reply = await get('/cdr?from=2026-11-20&to=2026-11-20', own);
  expect([sources(reply), total(reply)]).toEqual([['3', '2'], '2']);
  expect((await get('/cdr?from=2026-11-20&to=2026-11-20&format=csv', own)).text.trim().split('\r\n')).toHaveLength(3);
});

test.each([
  ['442079461005', 1],
  ['+44 (20) 7946-1005', 1],
  ['44.20.7946.1005', 1],
  ['4420794610*', 100],
  ['+44 20 7946 112*', 10],
  ['4930123456', 130],
  ['44207946', 0],
])('by number: %s finds %i', async (number, count) => {
  const reply = await get(`/cdr?number=${encodeURIComponent(number)}`);
  expect([total(reply), value(reply, 'number')]).toEqual([String(count), number]);
  expect(link(reply, 'next') === undefined).toBe(count <= 50);
});

test.each([
  ['from', '2026-02-30', 'Enter a day such as 2026-11-23.'],
  ['from', 'yesterday"><b>', 'Enter a day such as 2026-11-23.'],
  ['to', '2026-11-01', 'The first day is after the last day.'],
  ['to', '0x7', 'Enter a day such as 2026-11-23.'],
  ['number', '44; drop', 'Enter a number such as'],
  ['number', '1'.repeat(60), 'Enter a number such as'],
  ['number', '4*4', 'Enter a number such as'],
])('%s=%s stays as typed, with a message, in the page and not in a file', async (name, typed, problem) => {
  const other = name === 'number' ? '' : '&number=4420*';
  for (const format of ['', '&format=csv']) {
    const reply = await get(`/cdr?${name}=${encodeURIComponent(typed)}${other}${format}`);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(reply.text).toContain(problem);
    const shown = value(reply, name)?.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
    // A field for a day takes nothing that is not one.
    expect(shown).toBe(problem.startsWith('Enter a day') ? '' : typed);
    if (other !== '') expect(value(reply, 'number')).toBe('4420*');
  }
});

test.each([
  'from=0000-01-01',
  'from=9999-12-31&to=9999-12-31',
  'from=&to=&number=',
  'at=',
  'from=2026-11-01&from=x',
  '%zz=%',
  'format=csv&from=0000-01-01',
])('a strange query is answered: %s', async (query) => {
  expect((await get(`/cdr?${query}`)).status).toBe(200);
  expect((await get(`/breakout?${query}`)).status).toBe(200);
});

test('an empty result shows whether the filter is too narrow', async () => {
  expect((await get('/cdr?number=1')).text).toContain('Remove “Number 1”: 130');
});

test.each([
  ['en', '1,234,567.890001', '44.4 %', '1,040'],
  ['de', '1.234.567,890001', '44,4 %', '1.040'],
])('numbers on screen are written as %s writes them, to the last digit', (tag, money, share, count) => {
  const t = createLanguages(new Map([[tag, {}]])).shared(tag);
  expect(cellText('1234567.890001', 'money', t)).toBe(money);
  expect(cellText('44.4 %', 'percent', t)).toBe(share);
  expect(cellText('1040', 'count', t)).toBe(count);
  for (const [text, type] of [
    ['442079460011', 'text'],
    ['0:01:40', 'seconds'],
    ['', 'money'],
  ] as const) {
    expect(cellText(text, type, t)).toBe(text);
  }
});

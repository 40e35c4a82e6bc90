// Call records and concurrent calls over the operator's API, as switches post them, to the running program.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liveChannels } from '../../src/calls/sums/channels.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { openStore } from '../../src/store/store.ts';
import type { Served } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let running: Served;
let token: string;

beforeAll(async () => {
  place = workplace();
  running = await place.serve('up', '--demo');
  token = (await place.here('account', 'token', 'add', 'switch')).out.trim();
});
afterAll(() => place?.remove());

async function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${running.consoleUrl}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const record = (id: number, changes: object = {}): string =>
  JSON.stringify({
    customer: 'CUST-1001',
    'call-id': `api-${id}`,
    'call-time': new Date(Date.UTC(2026, 9, 1) + id * 1000).toISOString(),
    source: '442079460100',
    destination: '4930123456',
    duration: 60,
    ...changes,
  });

test('ten thousand records in one request, gzip; sent again they change nothing; one more is too many', async () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => record(index, { charge: 0.01 })).join('\n');
  const zipped = new Uint8Array(gzipSync(lines));
  const gzip = { 'content-encoding': 'gzip' };
  const all = { rows: 10_000, corrected: 0, unrated: [], refused: [], adjusted: [] };
  expect(await post('/cdrs?origin=sbc1', zipped, gzip)).toEqual({
    status: 200,
    body: { ...all, added: 10_000, known: 0 },
  });
  expect(await post('/cdrs?origin=sbc1', zipped, gzip)).toEqual({
    status: 200,
    body: { ...all, added: 0, known: 10_000 },
  });
  expect(await post('/cdrs?origin=sbc1', `${lines}\n${record(10_000)}`)).toMatchObject({
    status: 400,
    body: { title: 'the batch has 10001 lines', detail: 'Send at most 10000 in one request.' },
  });
  expect((await place.here('check', 'cdr')).out).toContain('all sums are right');
});

test('bad lines are refused with their number and reason, and the others land; corrections take their place', async () => {
  const lines = [
    record(1),
    '',
    '{',
    record(2, { customer: 'CUST-404' }),
    record(3, { 'call-time': 'yesterday' }),
    record(4),
  ];
  const reply = await post('/cdrs?origin=sbc2', lines.join('\n'));
  expect(reply).toMatchObject({ status: 200, body: { rows: 5, added: 2, corrected: 0, known: 0 } });
  expect(reply.body['refused']).toEqual([
    { line: 3, reason: 'the line is not JSON' },
    { line: 4, reason: 'account code CUST-404 is not a customer; create it with portico account customer add' },
    { line: 5, reason: 'call-time "yesterday" is not an ISO 8601 time with a zone or Z' },
  ]);
  const corrected = await post('/cdrs?origin=sbc2', record(1, { revision: 1, duration: 30 }));
  expect(corrected.body).toMatchObject({ added: 0, corrected: 1 });
  const owned = await post('/cdrs?origin=sbc3&customer=CUST-1001', record(1).replace('"customer":"CUST-1001",', ''));
  expect(owned.body).toMatchObject({ added: 1 });
  expect(await post('/cdrs?origin=no+name', record(1))).toMatchObject({ status: 400 });
  expect(await post('/cdrs', record(1), { authorization: 'Bearer op_wrong' })).toMatchObject({ status: 401 });
});

test('concurrent calls are kept as they are posted, and those of several switches add up', async () => {
  const readings = [
    { customer: 'CUST-1001', origin: 'fra1', channels: 12, cps: 1.5 },
    { customer: 'CUST-1001', origin: 'lon1', channels: 30 },
    { customer: 'CUST-404', channels: 1 },
    { customer: 'CUST-1001', channels: -1 },
  ];
  const reply = await post('/channels', readings.map((reading) => JSON.stringify(reading)).join('\n'));
  expect(reply).toEqual({
    status: 200,
    body: {
      taken: 2,
      refused: [
        { line: 3, reason: 'CUST-404 is not a customer' },
        { line: 4, reason: 'channels: a whole number' },
      ],
    },
  });
  const store = await openStore(`sqlite:${join(place.folder, 'var/portico.db')}`, 'read-only');
  expect(await liveChannels(store, storedCustomerId('CUST-1001'), Date.now())).toEqual({ channels: 42, cps: 1.5 });
  // A switch that has been silent for two minutes is not counted.
  expect(await liveChannels(store, storedCustomerId('CUST-1001'), Date.now() + 121_000)).toBeNull();
  await store.destroy();
});

test('a record or a body that is nested deep is refused by its line, and the other lines are taken', async () => {
  const deep = `{"a":`.repeat(20_000) + 1 + '}'.repeat(20_000);
  const lines = `${record(900_001)}\n${record(900_002).replace(/}$/, `,"meta":${deep}}`)}`;
  const reason = 'the line is nested more than 64 levels deep';
  expect(await post('/cdrs?origin=deep', lines)).toMatchObject({
    status: 200,
    body: { rows: 2, added: 1, refused: [{ line: 2, reason }] },
  });
  expect(await post('/channels', deep)).toMatchObject({ status: 200, body: { taken: 0, refused: [{ line: 1 }] } });
  const put = await fetch(`${running.consoleUrl}/api/v1/customers/C-DEEP?portal=acme`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: deep,
  });
  expect(put.headers.get('content-type')).toContain('application/problem+json');
  expect(await put.json()).toMatchObject({ status: put.status });
  expect(put.status).toBeLessThan(500);
});

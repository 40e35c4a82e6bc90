// Endpoints of live calls and registrations, called for real: their responses are what the OpenAPI document says. Two seconds.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiDocument, apiDocument } from '../support/openapi-document.ts';
import { type ConsoleWorld, consoleWorld, TOKEN } from '../support/worlds/access.ts';

let world: ConsoleWorld;
let document: ApiDocument;
const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' };

beforeAll(async () => {
  world = await consoleWorld();
  document = apiDocument((await (await fetch(`${world.url}/api/v1/openapi.json`, { headers })).json()) as object);
  await fetch(`${world.url}/api/v1/customers/K-1?portal=acme`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json', origin: world.url },
    body: JSON.stringify({ name: 'Kettle', currency: 'EUR' }),
  });
}, 60_000);
afterAll(() => world?.close());

const call = { event: 'start', customer: 'K-1', 'call-id': 'one', source: '100' };
const phone = { customer: 'K-1', username: 'ann', contact: 'sip:ann@192.0.2.1', expires: 60 };

test.each([
  ['post', '/live-calls?origin=sbc1', [call], 200, { taken: 1, ended: 0, refused: [] }],
  ['post', '/live-calls', ['{', { 'call-id': 7 }, { ...call, surprise: 1 }], 200, { taken: 0, refused: { length: 3 } }],
  ['post', '/live-calls', [{ ...call, customer: 'X-9' }], 200, { taken: 0, refused: [{ line: 1 }] }],
  ['put', '/live-calls?origin=sbc1', [call], 200, { taken: 1 }],
  ['put', '/live-calls?origin=sbc1&at=yesterday', [], 400, { title: 'at: is not a time' }],
  ['put', '/live-calls?origin=no+name', [], 400, {}],
  ['post', '/registrations', [phone], 200, { taken: 1 }],
  ['put', '/registrations', [{ ...phone, expires: undefined }], 200, { taken: 0, refused: [{ line: 1 }] }],
] as const)('%s %s %j: %i', async (...[method, path, lines, status, expected]) => {
  const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const response = await fetch(`${world.url}/api/v1${path}`, { method: method.toUpperCase(), headers, body });
  const text = await response.text();
  const mediaType = response.headers.get('content-type') ?? '';
  const name = `${method} ${path.replace(/\?.*/, '')}`;
  expect([text, document.mismatches(name, { status: response.status, mediaType, text })]).toEqual([text, []]);
  expect(response.status).toBe(status);
  expect(JSON.parse(text)).toMatchObject(expected);
});

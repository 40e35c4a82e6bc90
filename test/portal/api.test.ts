// The customers' API against its own document: every endpoint, every documented status, real responses.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLimits } from '../../src/app/portal-services.ts';
import { createLimiter } from '../../src/auth/limiter.ts';
import { tokenScopes } from '../../src/auth/tokens/access-tokens.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { endpoints } from '../../src/portal/api/registry.ts';
import { fullWorld } from '../support/full-account.ts';
import { type ApiDocument, apiDocument } from '../support/openapi-document.ts';
import { visitorOf } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

/** Most requests of one token per minute. */
const REQUESTS = 20;
const host = 'acme.localhost';
let world: PortalWorld;
let document: ApiDocument;

beforeAll(async () => {
  const api = createLimiter({ limit: REQUESTS, windowMs: MINUTE });
  world = await fullWorld('', { limits: { ...createLimits(), api } });
  await world.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 12_345 });
  document = apiDocument(JSON.parse((await world.ask(host, '/api/v1/openapi.json')).text) as object);
});
afterAll(() => world[Symbol.asyncDispose]());

/** Makes a token of a contact for one scope. */
async function tokenOf(email: string, scope: string): Promise<string> {
  const visitor = visitorOf(world, host, await world.session(email));
  const page = await visitor.send('/tokens', { do: 'make', name: 'Reports', days: '30', scope });
  return /<code>(pat_[A-Za-z0-9_-]{43})<\/code>/.exec(page.text)?.[1] ?? '';
}

async function ask(path: string, token: string) {
  const { status, headers, text } = await world.ask(host, `/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status, mediaType: String(headers['content-type']), text };
}

test('every endpoint is in the document, with a response schema for every status', () => {
  expect(document.operations).toEqual(endpoints.map(({ method, path }) => `${method} ${path}`));
  for (const operation of document.operations) {
    expect(document.statusesOf(operation)).toEqual([200, 400, 401, 403, 404, 429]);
  }
  expect(new Set(endpoints.map(({ operationId }) => operationId)).size).toBe(endpoints.length);
});

test('the example of every endpoint is what its schema allows', () => {
  for (const { method, path, example } of endpoints) {
    const text = JSON.stringify(example);
    expect(document.mismatches(`${method} ${path}`, { status: 200, mediaType: 'application/json', text })).toEqual([]);
  }
});

test('every endpoint responds as its document says: found, wrong parameter, no token, other scope', async () => {
  for (const { method, path, section, parameters } of endpoints) {
    const operation = `${method} ${path}`;
    const right = await tokenOf('ann@harbour.example', section);
    const other = await tokenOf('ann@harbour.example', tokenScopes.find((scope) => scope !== section) ?? '');
    const replies = [
      [200, await ask(path, right)],
      [400, await ask(`${path}?nonsense=1`, right)],
      ...(parameters.length === 0 ? [] : [[400, await ask(`${path}?${parameters[0]?.name}=%20`, right)] as const]),
      [401, await ask(path, 'pat_wrong')],
      [403, await ask(path, other)],
    ] as const;
    for (const [status, reply] of replies) {
      expect([operation, status, document.mismatches(operation, reply)]).toEqual([operation, reply.status, []]);
    }
  }
});

test('an accepted parameter has its effect; a refused one is named', async () => {
  const token = await tokenOf('ann@harbour.example', 'cdr');
  const titleOf = async (query: string) => JSON.parse((await ask(`/cdrs?${query}`, token)).text).title as unknown;
  expect(await titleOf('limit=0')).toMatch(/^limit: Rows in a page, 1 to 1000/);
  expect(await titleOf('limit=1001')).toMatch(/^limit: /);
  expect(await titleOf('limit=1&limit=2')).toBe('limit: it is given more than once');
  expect(await titleOf('connected=yes')).toBe('connected: use one of 0, 1');
  expect(await titleOf('from=2026-13-41T00:00:00Z')).toBe('from: "2026-13-41T00:00:00Z" is not in the calendar');
  expect(await titleOf('form=x')).toMatch(/^form: there is no such parameter; use from, to, /);
  expect(JSON.parse((await ask('/cdrs?limit=1', token)).text).rows).toHaveLength(1);
});

test('a section that is hidden from the customer does not exist, and too many requests are refused', async () => {
  const token = await tokenOf('ann@harbour.example', 'payments');
  world.save(
    'portals/acme/hide.yaml',
    'apiVersion: portico/v1\nkind: Overrides\nportal: acme\ncustomers:\n  CUST-1: { hide: [payments], reason: "by invoice" }\n',
  );
  await world.apply();
  const hidden = await ask('/payments', token);
  expect([hidden.status, document.mismatches('get /payments', hidden)]).toEqual([404, []]);
  const replies = await Promise.all(Array.from({ length: REQUESTS }, () => ask('/payments', token)));
  const refused = replies.filter(({ status }) => status === 429);
  expect(refused.map((reply) => document.mismatches('get /payments', reply))).toEqual([[]]);
});

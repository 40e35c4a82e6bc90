// API tokens of named portals: every endpoint of the table, called for a portal that the token is not for, responds as if that one did not exist.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../../src/auth/tokens/api-token.ts';
import type { ConsoleEndpoint } from '../../src/console/api/endpoint.ts';
import { endpoints } from '../../src/console/api/endpoints.ts';
import { DAY } from '../../src/core/durations.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { utcIso } from '../../src/core/moment.ts';
import { writeEvents } from '../../src/store/tables/conditions.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { type ConsoleWorld, consoleWorld, TOKEN } from '../support/worlds/access.ts';

let world: ConsoleWorld;
/** For acme alone, with the highest role. */
let token = '';

interface Called {
  readonly status: number;
  readonly text: string;
}

async function call(bearer: string, method: string, path: string, body?: unknown): Promise<Called> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${world.url}/api/v1${path}`, {
    method: method.toUpperCase(),
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', origin: world.url },
    ...sent,
  });
  return { status: response.status, text: await response.text() };
}

const lines = (...values: readonly object[]): string => values.map((value) => JSON.stringify(value)).join('\n');

/** A call record of the customer; the same origin and id for both of them. */
const cdr = (customer: string, more: object = {}) => ({
  ...{ customer, source: '442079460100', destination: '4930123456', duration: 60, charge: 0.01, 'call-id': 'one' },
  ...{ 'call-time': new Date(world.clock.time - 60_000).toISOString(), ...more },
});

beforeAll(async () => {
  world = await consoleWorld();
  for (const [portal, customer] of [
    ['acme', 'A-1'],
    ['nordwind', 'N-1'],
  ] as const) {
    const put = async (method: string, path: string, body: unknown) => {
      const { status, text } = await call(TOKEN, method, path, body);
      expect([path, status, text]).toEqual([path, 200, text]);
    };
    await put('put', `/customers/${customer}?portal=${portal}`, { name: `Of ${portal}`, currency: 'EUR' });
    await put('post', `/customers/${customer}/contacts`, { email: `ann@${portal}.example`, name: `Ann ${portal}` });
    await put('put', `/customers/${customer}/dids/did-${portal}`, { number: '4930123' });
    await put('put', `/portals/${portal}/rate-cards/card-${portal}`, { name: portal, currency: 'EUR' });
    await put('post', '/cdrs?origin=shared', lines(cdr(customer, { 'call-id': `of ${portal}` })));
    const override = { customer, hide: ['payments'], for: '2h', reason: `known to ${portal}` };
    await put('post', '/actions/override', override);
    const seen = { first_at: 1, last_at: 2, count: 1 };
    await world.store
      .insertInto('csp_report')
      .values({ portal, page: '/', directive: 'script-src', blocked: `https://${portal}.blocked.example`, ...seen })
      .execute();
    await world.store.transaction().execute(async (tx) => {
      const event = { kind: 'portal', name: portal, reason: 'Applied', message: `of ${portal}` } as const;
      await writeEvents(tx, [event], '', world.clock.time);
    });
    await put('post', '/actions/suspend', { portal, reason: `frozen ${portal}` });
  }
  const rows = await world.store.selectFrom('contact').select(['id', 'portal']).execute();
  foreign = rows.find(({ portal }) => portal === 'nordwind')?.id ?? '';
  own = rows.find(({ portal }) => portal === 'acme')?.id ?? '';
  expect([foreign, own]).not.toContain('');
  const portals = [storedPortalName('acme')];
  token = await createApiToken(world.store, { name: 'reseller', role: 'admin', portals }, world.clock.time);
  world.repository.commit({ 'portals/nordwind/portal.yaml': 'kind: nonsense of nordwind\n' });
  await world.pass();
}, 120_000);

/** The contact of nordwind, by whose id and address it is asked for below. */
let foreign = '';
let own = '';

afterAll(async () => {
  await world.close();
});

interface Asked {
  readonly path?: string;
  readonly body?: unknown;
}

/** How endpoints of the kind `filtered` are called for the other portal; those that only read need nothing. */
const foreignCalls = (): Readonly<Record<string, Asked>> => ({
  putCustomer: { path: '/customers/N-1', body: { name: 'Taken', currency: 'EUR' } },
  supportView: {
    path: '/contacts/ann@nordwind.example/support-view',
    body: { portal: 'nordwind', reason: 'a ticket' },
  },
  changeAddress: { path: `/contacts/${foreign}/change-address`, body: { email: 'eve@evil.example' } },
  suspend: { body: { portal: 'nordwind', reason: 'a test' } },
  resume: { body: { portal: 'nordwind' } },
  override: { body: { customer: 'N-1', hide: ['cdr'], for: '1h', reason: 'a test' } },
  endOverride: { body: { customer: 'N-1', reason: 'a test' } },
  retryCertificate: { body: { host: 'nordwind.localhost' } },
  endSessions: { body: { portal: 'nordwind', reason: 'a test' } },
  resumeMail: { body: { portal: 'nordwind', address: 'ann@nordwind.example', reason: 'a test' } },
  decideErasure: { body: { portal: 'nordwind', customer: 'N-1', decision: 'done', reason: 'a test' } },
  purge: { body: { portal: 'nordwind', reason: 'a test' } },
  getPlan: { path: '/plan?portal=nordwind' },
  previewSuspend: { path: '/actions/suspend?portal=nordwind' },
  previewResume: { path: '/actions/resume?portal=nordwind' },
  previewOverride: { path: '/actions/override?customer=N-1&hide=cdr&for=1h' },
  previewEndOverride: { path: '/actions/end-override?customer=N-1' },
  previewEndSessions: { path: '/actions/end-sessions?portal=nordwind' },
  previewResumeMail: { path: '/actions/resume-mail?portal=nordwind&address=ann@nordwind.example' },
  previewDecideErasure: { path: '/actions/decide-erasure?portal=nordwind&customer=N-1&decision=done' },
  previewPurge: { path: '/actions/purge?portal=nordwind' },
  previewRetryCertificate: { path: '/actions/retry-certificate?host=nordwind.localhost' },
});

const pathFor = ({ path }: ConsoleEndpoint): string =>
  path
    .replace('{portal}', 'nordwind')
    .replace('{customer}', 'N-1')
    .replace('{contact}', foreign)
    .replace('{id}', path.includes('rate-card') ? 'card-nordwind' : 'did-nordwind')
    .replace(/\{\w+\}/, 'x');

/** Reads of the kind `filtered` without a path of their own above: lists. */
const isList = ({ operationId, method }: ConsoleEndpoint): boolean =>
  method === 'get' && !(operationId in foreignCalls());

test('every endpoint responds for the other portal as if it did not exist, and lists leave it out', async () => {
  const stated = foreignCalls();
  for (const endpoint of endpoints) {
    const { operationId, method, reach } = endpoint;
    const asked = stated[operationId] ?? {};
    const body = asked.body ?? (method === 'get' || method === 'delete' ? undefined : {});
    const { status, text } = await call(token, method, asked.path ?? pathFor(endpoint), body);
    const wanted = { path: 404, fleet: 403, none: 200, filtered: isList(endpoint) ? 200 : 404 }[reach];
    if (operationId === 'batch' || endpoint.tag === 'calls') expect([operationId, status]).toEqual([operationId, 200]);
    else expect([operationId, status, text]).toEqual([operationId, wanted, text]);
    // What was sent may be named again.
    const named = text.replaceAll(/ann@nordwind\.example|\\"nordwind\.localhost\\"|portal nordwind|customer N-1/g, '');
    expect([operationId, /nordwind|N-1/i.exec(named)?.[0]]).toEqual([operationId, undefined]);
  }
  expect(endpoints.length).toBeGreaterThan(100);
});

test('what is refused of the other portal is refused in the same words as what does not exist', async () => {
  for (const [path, other] of [
    ['/customers/N-1', '/customers/X-9'],
    ['/customers/N-1/dids', '/customers/X-9/dids'],
    ['/portals/nordwind/rate-cards', '/portals/nowhere/rate-cards'],
    ['/brands/nordwind', '/brands/nowhere'],
    ['/plan?portal=nordwind', '/plan?portal=nowhere'],
    ['/actions/end-override?customer=N-1', '/actions/end-override?customer=X-9'],
    ['/actions/retry-certificate?host=nordwind.localhost', '/actions/retry-certificate?host=nowhere.localhost'],
  ] as const) {
    const [there, nowhere] = [await call(token, 'get', path), await call(token, 'get', other)];
    const plain = ({ status, text }: Called) => [status, text.replaceAll(/nordwind|N-1|nowhere|X-9/g, 'it')];
    expect([path, ...plain(there)]).toEqual([path, ...plain(nowhere)]);
  }
  for (const name of [foreign, 'ann@nordwind.example', 'missing']) {
    const { status, text } = await call(token, 'post', `/contacts/${name}/disable`, {});
    expect([name, status, JSON.parse(text).title]).toEqual([name, 404, 'there is no such contact']);
  }
});

test('for its own portal it reads and writes', async () => {
  for (const path of ['/customers/A-1', '/customers/A-1/dids/did-acme', '/portals/acme/rate-cards', '/brands/acme']) {
    const { status, text } = await call(token, 'get', path);
    expect([path, status, text]).toEqual([path, 200, expect.stringContaining('acme')]);
  }
  for (const path of [
    '/status',
    '/brands',
    '/customers',
    '/events',
    '/domains',
    '/overrides',
    '/csp-reports',
    '/plan',
  ]) {
    const { status, text } = await call(token, 'get', path);
    expect([path, status, /acme|"plan"/.test(text)]).toEqual([path, 200, true]);
  }
  expect((await call(token, 'post', '/actions/resume', { portal: 'acme' })).status).toBe(200);
  expect((await call(token, 'put', '/customers/A-2?portal=acme', { name: 'Two', currency: 'EUR' })).status).toBe(200);
  expect((await call(token, 'put', '/customers/A-3?portal=nordwind', { name: 'Three', currency: 'EUR' })).status).toBe(
    404,
  );
  expect((await call(token, 'post', `/contacts/${own}/disable`, {})).status).toBe(200);
  expect((await call(token, 'post', `/contacts/${own}/enable`, {})).status).toBe(200);
});

test('all portals together are refused to it, by each way to say so', async () => {
  for (const body of [
    { all: 'true', reason: 'a test' },
    { portal: '', all: 'true', reason: 'a test' },
  ]) {
    expect((await call(token, 'post', '/actions/suspend', body)).status).toBe(403);
  }
  const move = await call(token, 'post', '/customers/A-1/move', { to: 'nordwind', dryRun: true });
  expect([move.status, JSON.parse(move.text).title]).toEqual([404, 'there is no portal nordwind']);
});

test('lines of batches, calls and channels are of its own customers', async () => {
  const did = (customer: string) => ({ kind: 'did', customer, id: 'two', body: { number: '4930124' } });
  const card = (portal: string) => ({ kind: 'rate-card', portal, id: 'mine', body: { name: 'mine', currency: 'EUR' } });
  const taken = (kind: string, portal: string) => ({ kind, portal, id: 'N-1', body: { name: 'x', currency: 'EUR' } });
  const batch = [did('N-1'), card('nordwind'), taken('customer', 'acme'), taken('customer', 'nordwind'), did('A-1')];
  const { text } = await call(token, 'post', '/batch', lines(...batch));
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).ok),
  ).toEqual([false, false, false, false, true]);
  expect(text).not.toContain('of another portal');
  const channels = await call(
    token,
    'post',
    '/channels',
    lines({ customer: 'N-1', channels: 2 }, { customer: 'A-1', channels: 1 }),
  );
  expect(JSON.parse(channels.text)).toMatchObject({
    taken: 1,
    refused: [{ line: 1, reason: 'N-1 is not a customer' }],
  });
  expect(await world.store.selectFrom('channel').select('customer').execute()).toEqual([{ customer: 'A-1' }]);
  const live = (customer: string) => ({ customer, 'call-id': 'one' });
  await call(TOKEN, 'post', '/live-calls?origin=shared', lines(live('N-1')));
  world.clock.time += 1000;
  const put = await call(token, 'put', '/live-calls?origin=shared', lines(live('N-1'), live('A-1')));
  expect(JSON.parse(put.text)).toMatchObject({
    taken: 1,
    ended: 0,
    refused: [{ line: 1, reason: 'N-1 is not a customer' }],
  });
  const bad = await call(
    token,
    'put',
    '/live-calls?origin=shared',
    lines({ customer: 'A-1', 'call-id': 'two', state: 'gone' }),
  );
  // What cannot be read may be the call that is missing: nothing ends.
  expect(JSON.parse(bad.text)).toMatchObject({
    taken: 0,
    ended: 0,
    refused: [{ line: 1, reason: expect.stringMatching(/^state: /) }],
  });
});

test("a correction under another portal's origin and call id leaves that call as it is", async () => {
  const send = (...calls: readonly object[]) => call(token, 'post', '/cdrs?origin=shared', lines(...calls));
  const stolen = cdr('A-1', { 'call-id': 'of nordwind', revision: 7, charge: 9 });
  expect(JSON.parse((await send(stolen, cdr('N-1'))).text)).toMatchObject({
    ...{ added: 1, corrected: 0, known: 0 },
    refused: [{ line: 2, reason: expect.stringContaining('N-1 is not a customer') }],
  });
  expect(JSON.parse((await send(stolen)).text)).toMatchObject({ added: 0, known: 1 });
  expect(JSON.parse((await send({ ...stolen, revision: 8 })).text)).toMatchObject({ corrected: 1 });
  const rows = await world.store
    .selectFrom('cdr')
    .select(['customer', 'revision'])
    .where('call_id', '=', 'of nordwind')
    .execute();
  expect(rows.sort((left, right) => left.revision - right.revision)).toEqual([
    { customer: 'N-1', revision: 0 },
    { customer: 'A-1', revision: 8 },
  ]);
});

test('it is refused after its end and from elsewhere, and says before that it ends', async () => {
  const now = world.clock.time;
  const responseTo = async (name: string, limits: { readonly expiresAt?: number; readonly addresses?: string[] }) => {
    const bearer = await createApiToken(world.store, { name, role: 'viewer', ...limits }, now);
    const { status, headers } = await fetch(`${world.url}/api/v1/status`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    return [status, headers.get('portico-token-expires')];
  };
  expect(await responseTo('ended', { expiresAt: now })).toEqual([401, null]);
  expect(await responseTo('ending', { expiresAt: now + DAY })).toEqual([200, utcIso(now + DAY)]);
  expect(await responseTo('lasting', { expiresAt: now + 15 * DAY })).toEqual([200, null]);
  expect(await responseTo('elsewhere', { addresses: ['203.0.113.0/24'] })).toEqual([401, null]);
  expect(await responseTo('here', { addresses: ['127.0.0.0/8', '::1'] })).toEqual([200, null]);
});

test('it follows its portal under a new name', async () => {
  await world.store
    .updateTable('api_token_portal')
    .set({ portal: 'nordwind' })
    .where('token', '=', 'reseller')
    .execute();
  expect((await call(token, 'get', '/customers/N-1')).status).toBe(200);
  expect((await call(token, 'get', '/customers/A-1')).status).toBe(404);
  expect((await readAudit(world.store, { actor: 'reseller' }, 1))[0]).toMatchObject({ via: 'api', role: 'admin' });
});

// Who may do what: every page, action and route of the API, by role. What is in no row of the table fails.

import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApiToken, removeApiToken, rotateApiToken } from '../../src/auth/tokens/api-token.ts';
import { actions } from '../../src/console/actions/registry.ts';
import { endpoints } from '../../src/console/api/endpoints.ts';
import { stateEndpoints } from '../../src/console/api/state.ts';
import { pages } from '../../src/console/pages/registry.ts';
import { sensitive } from '../../src/console/step-up/sensitive.ts';
import { type Role, roles } from '../../src/core/access/role.ts';
import { routePath } from '../../src/core/api/endpoint.ts';
import { sha256 } from '../../src/core/canonical.ts';
import { HOUR, MINUTE } from '../../src/core/durations.ts';
import { writeConditions } from '../../src/store/tables/conditions.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { writeConsoleSession } from '../../src/store/tables/console-sessions.ts';
import { ALL_PORTALS, readApprovals, readSuspensions } from '../../src/store/tables/requests.ts';
import { type ConsoleWorld, consoleWorld, TOKEN, type Visitor } from '../support/worlds/access.ts';

const least: Readonly<Record<string, Role>> = {
  '/': 'viewer',
  '/brands': 'viewer',
  '/domains': 'viewer',
  '/certificates': 'viewer',
  '/drift': 'viewer',
  '/overrides': 'operator',
  '/health': 'viewer',
  '/search': 'viewer',
  '/mail': 'operator',
  '/notifications': 'operator',
  '/contacts': 'operator',
  '/erasures': 'operator',
  '/tokens': 'admin',
  '/audit': 'admin',
  '/do/sync': 'operator',
  '/do/suspend': 'operator',
  '/do/resume': 'operator',
  '/do/rollback': 'operator',
  '/do/approve': 'operator',
  '/do/override': 'operator',
  '/do/end-override': 'operator',
  '/do/retry-certificate': 'operator',
  '/do/test-notification': 'operator',
  '/do/end-sessions': 'operator',
  '/do/resume-mail': 'operator',
  '/do/decide-erasure': 'operator',
  '/do/purge': 'admin',
  '/api/v1/status': 'viewer',
  '/api/v1/brands': 'viewer',
  '/api/v1/brands/:portal': 'viewer',
  '/api/v1/domains': 'viewer',
  '/api/v1/certificates': 'viewer',
  '/api/v1/revisions': 'viewer',
  '/api/v1/events': 'viewer',
  '/api/v1/plan': 'viewer',
  '/api/v1/overrides': 'operator',
  '/api/v1/audit': 'admin',
};

/** Routes of the console that are in no registry, once for each method; who may use them is said below or where they are tested. */
const beside = [
  ...[
    '/healthz',
    '/readyz',
    '/servez',
    '/metrics',
    '/hooks/git',
    '/hooks/mail',
    '/console.css',
    '/console.js',
    '/passkey.js',
    '/icon.svg',
    '/favicon.ico',
  ],
  ...['/login', '/login', '/logout', '/events', '/contacts', '/account', '/account', '/confirm', '/confirm'],
  ...['/tokens/new', '/tokens/:name/renew', '/tokens/:name/remove'].flatMap((path) => [path, path]),
  // The check of recent logins, before the routes themselves.
  ...sensitive.flatMap(({ pages: paths, api }) => [...paths, ...api.map(([, path]) => `/api/v1${path}`)]),
  ...['/brands/:portal/preview/frame', '/brands/:portal/mail/:email/frame'],
];

/** Of one brand: those that show what its customers were sent are for operators. */
const ofBrand = (path: string): Role => (/mail|customers|contacts|overrides/.test(path) ? 'operator' : 'viewer');

const stateRoutes = stateEndpoints.map(({ path }) => routePath(path));

let world: ConsoleWorld;
const visitors = new Map<Role, Visitor>();
const tokens = new Map<Role, string>();

/** As Express is given them, whatever router they are of. */
let routed: unknown[];

beforeAll(async () => {
  const route = vi.spyOn(Router.prototype, 'route');
  world = await consoleWorld();
  routed = route.mock.calls.flatMap(([path]) => path);
  for (const role of roles) {
    const secret = role.padEnd(43, 'x');
    const now = world.clock.time;
    const who = {
      token_hash: sha256(secret),
      principal: `a-${role}`,
      role,
      via: 'token' as const,
      proof: sha256(TOKEN),
    };
    const times = { created_at: now, seen_at: now, ends_at: now + HOUR, flash: null, authenticated_at: now };
    await world.store.transaction().execute((tx) => writeConsoleSession(tx, { ...who, ...times }));
    const visitor = world.visitor();
    visitor.cookies.set('__Host-console-session', secret);
    visitors.set(role, visitor);
    tokens.set(role, await createApiToken(world.store, { name: `a-${role}-program`, role }, now));
  }
});

afterAll(async () => {
  await world.close();
});

const mayDo = (role: Role, wanted: Role): boolean => roles.indexOf(role) >= roles.indexOf(wanted);
const filled = (path: string): string => path.replace(':portal', 'acme').replaceAll(/:\w+/g, 'x');
const byToken = (role: Role, path: string, init: RequestInit = {}) =>
  fetch(world.url + path, {
    ...init,
    headers: { authorization: `Bearer ${tokens.get(role)}`, 'content-type': 'application/json' },
  });

test('the table has every page, action and route of the state', () => {
  const there = [
    ...pages.map(({ path }) => path).filter((path) => !path.startsWith('/brands/')),
    ...actions.map(({ name }) => `/do/${name}`),
    ...stateRoutes.map((path) => `/api/v1${path}`),
  ];
  expect(there.filter((path) => !(path in least))).toEqual([]);
  for (const page of pages) expect([page.path, page.role]).toEqual([page.path, least[page.path] ?? ofBrand(page.path)]);
});

test('no route is beside the registries but those that are named here', () => {
  const registered: string[] = [...pages.map(({ path }) => path), ...endpoints.map(({ path }) => routePath(path))];
  for (const { name } of actions) registered.push(`/do/${name}`, `/do/${name}`);
  const others = [...routed];
  for (const path of registered) {
    expect(others).toContain(path);
    others.splice(others.indexOf(path), 1);
  }
  expect(others.sort()).toEqual([...beside].sort());
});

describe.each([...roles])('%s', (role) => {
  const visitor = (): Visitor => visitors.get(role) ?? world.visitor();

  test('sees the pages of the role and no others', async () => {
    for (const { path } of pages) {
      const { status } = await visitor().get(filled(path));
      const wanted = least[path] ?? ofBrand(path);
      expect([path, status === 403]).toEqual([path, !mayDo(role, wanted)]);
      expect([path, status < 500 && status !== 303]).toEqual([path, true]);
    }
  });

  test('reads and does by the API what the role lets it, and nothing else', async () => {
    for (const path of stateRoutes) {
      const { status } = await byToken(role, `/api/v1${filled(path)}`);
      expect([path, status]).toEqual([path, mayDo(role, least[`/api/v1${path}`] ?? 'admin') ? 200 : 403]);
    }
    for (const { name } of actions) {
      const wanted = least[`/do/${name}`] ?? 'admin';
      const page = await visitor().get(`/do/${name}`);
      const form = await visitor().post(`/do/${name}`, { portal: 'nowhere', reason: 'a test' });
      const call = await byToken(role, `/api/v1/actions/${name}`, { method: 'POST', body: '{"portal":"nowhere"}' });
      const refused = [page.status, form.status, call.status].map((status) => status === 403);
      expect([name, ...refused]).toEqual([name, ...Array(3).fill(!mayDo(role, wanted))]);
    }
    for (const path of ['/customers', '/mail', '/customers/CUST-1/dids']) {
      const { status } = await byToken(role, `/api/v1${path}`);
      expect([path, status === 403]).toEqual([path, !mayDo(role, 'operator')]);
    }
  });
});

test('a token is for accounts and calls alone unless it was given another role, also one from before there were roles', async () => {
  const { store, clock, url } = world;
  await store
    .insertInto('api_token')
    .values({ hash: sha256(`op_${'s'.repeat(43)}`), name: 'old-switch', created_at: clock.time, used_at: null })
    .execute();
  const bySwitch = async (path: string, body?: string): Promise<number> => {
    const headers = { authorization: `Bearer op_${'s'.repeat(43)}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { headers, method: 'POST', body };
    return (await fetch(`${url}/api/v1${path}`, init)).status;
  };
  for (const path of stateRoutes) expect([path, await bySwitch(filled(path))]).toEqual([path, 403]);
  for (const { name } of actions) {
    const path = `/actions/${name}`;
    const both = [await bySwitch(path), await bySwitch(path, '{"portal":"acme","reason":"a test"}')];
    expect([name, ...both]).toEqual([name, 403, 403]);
  }
  expect(await bySwitch('/customers')).toBe(200);
  expect(await bySwitch('/cdrs', '')).toBe(200);
  expect(await readSuspensions(store)).toEqual([]);
  const refused = await byToken('viewer', '/api/v1/customers');
  expect(await refused.json()).toMatchObject({ title: 'this takes the role accounts or operator' });
});

test('all portals are meant by saying so, never by a name that is missing, misspelt or no text', async () => {
  const send = (name: string, body: object) =>
    byToken('operator', `/api/v1/actions/${name}`, {
      method: 'POST',
      body: JSON.stringify({ reason: 'a freeze', ...body }),
    });
  const wrong: readonly object[] = [
    ...[{}, { portal: null }, { portal: 7 }, { portal: ['acme', null] }, { portal: '' }, { poral: 'acme' }],
    ...[{ all: true }, { all: 'yes' }, { all: 'true', portal: 'acme' }, { all: 'true', poral: 'acme' }],
  ];
  for (const body of wrong) {
    expect([body, (await send('suspend', body)).status]).toEqual([body, 400]);
    expect([body, (await send('resume', body)).status]).toEqual([body, 400]);
  }
  expect((await visitors.get('operator')?.post('/do/suspend', { reason: 'a freeze' }))?.status).toBe(400);
  expect((await visitors.get('operator')?.get('/do/suspend'))?.status).toBe(400);
  expect(await readSuspensions(world.store)).toEqual([]);
  const page = await (await visitors.get('operator')?.get('/do/suspend?all=true'))?.text();
  expect(page).toContain('<input type="hidden" name="all" value="true">');
  expect((await send('suspend', { all: 'true' })).status).toBe(200);
  expect((await readSuspensions(world.store)).map(({ portal }) => portal)).toEqual([ALL_PORTALS]);
  expect(await (await visitors.get('operator')?.get('/'))?.text()).toContain('href="/do/resume?all=true"');
  expect((await send('resume', { all: 'true' })).status).toBe(200);
  expect(await readSuspensions(world.store)).toEqual([]);
});

test("what cannot be read is the sender's mistake, and what is not there is a problem detail", async () => {
  const bad = await byToken('operator', '/api/v1/actions/suspend', { method: 'POST', body: '{' });
  expect([bad.status, bad.headers.get('content-type')]).toEqual([
    400,
    expect.stringContaining('application/problem+json'),
  ]);
  const gone = await byToken('operator', '/api/v1/nothing');
  expect([gone.status, await gone.json()]).toEqual([404, expect.objectContaining({ status: 404 })]);
});

test('what is written to accounts is noted as done or as refused before it is answered', async () => {
  const put = (path: string, body: string) => byToken('operator', `/api/v1${path}`, { method: 'PUT', body });
  expect((await put('/customers/W-1?portal=acme', '{"name":"Wren","currency":"EUR"}')).status).toBe(200);
  expect((await put('/customers/W-1?portal=acme', '{')).status).toBe(400);
  expect((await put('/customers/MISSING/clis/one', '{"number":"4930123"}')).status).toBe(404);
  const gone = await byToken('operator', '/api/v1/customers/W-1/clis/none', { method: 'DELETE' });
  expect(gone.status).toBe(404);
  const rows = await readAudit(world.store, { action: 'write-accounts', actor: 'a-operator-program' }, 4);
  expect(rows.map(({ subject, outcome, detail }) => [subject, outcome, detail])).toEqual([
    ['/customers/W-1/clis/none', 'refused', 'DELETE 404'],
    ['/customers/MISSING/clis/one', 'refused', 'PUT 404'],
    ['/customers/W-1', 'refused', 'PUT 400'],
    ['/customers/W-1', 'done', 'PUT 200'],
  ]);
});

test('calls, channels and batches are one entry each, with their origin and counts; asking for headers is reading', async () => {
  const send = (path: string, lines: readonly object[]) =>
    byToken('operator', `/api/v1${path}`, {
      method: 'POST',
      body: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
  const customer = { kind: 'customer', portal: 'acme', id: 'B-1', body: { name: 'Bream', currency: 'EUR' } };
  const did = { kind: 'did', customer: 'B-1', id: 'one', body: { number: '4930123' } };
  await (await send('/batch', [customer, did, { ...did, id: 'two' }, { kind: 'nonsense' }])).text();
  const call = { customer: 'B-1', source: '442079460100', destination: '4930123456', duration: 60, charge: 0.01 };
  const at = { 'call-id': 'c-1', 'call-time': new Date(world.clock.time - MINUTE).toISOString() };
  await send('/cdrs?origin=sbc1', [{ ...call, ...at }, { customer: 'B-1' }]);
  await send('/channels', [
    { customer: 'B-1', origin: 'fra1', channels: 2 },
    { customer: 'B-1', channels: -1 },
  ]);
  const written = await readAudit(world.store, { action: 'write-accounts' }, 3);
  expect(written.map(({ subject, outcome, detail }) => [subject, outcome, detail])).toEqual([
    ['/channels', 'done', 'POST 200: origin fra1, 1 taken, 1 refused'],
    ['/cdrs', 'done', 'POST 200: origin sbc1, 1 added, 0 corrected, 0 known, 0 unrated, 1 refused'],
    ['/batch', 'done', 'POST 200: 1 customer, 2 did, 1 refused'],
  ]);
  await byToken('operator', '/api/v1/customers', { method: 'HEAD' });
  expect((await readAudit(world.store, {}, 1))[0]).toMatchObject({ action: 'read-accounts', detail: 'HEAD' });
});

test("a key of idempotency is its sender's own, also where a token is called as a person is", async () => {
  const namesake = await createApiToken(world.store, { name: 'console', role: 'accounts' }, world.clock.time);
  const put = async (bearer: string) => {
    const response = await fetch(`${world.url}/api/v1/customers/W-2?portal=acme`, {
      method: 'PUT',
      body: '{"name":"Wren","currency":"EUR"}',
      headers: {
        authorization: `Bearer ${bearer}`,
        'content-type': 'application/json',
        'idempotency-key': 'one',
        origin: world.url,
      },
    });
    return [response.status, response.headers.get('idempotent-replayed')];
  };
  expect(await put(namesake)).toEqual([200, null]);
  expect(await put(TOKEN)).toEqual([200, null]);
  expect(await put(namesake)).toEqual([200, 'true']);
  const ends = { overlapEndsAt: world.clock.time, expiresAt: null };
  const rotated = await world.store.transaction().execute((tx) => rotateApiToken(tx, 'console', ends));
  expect([(await put(namesake))[0], await put(rotated)]).toEqual([401, [200, 'true']]);
  await world.store.transaction().execute((tx) => removeApiToken(tx, 'console'));
  const successor = await createApiToken(world.store, { name: 'console', role: 'accounts' }, world.clock.time);
  expect(await put(successor)).toEqual([200, null]);
});

test('a portal that is misnamed in a question is not taken for all of them', async () => {
  for (const path of ['/customers', '/mail']) {
    for (const query of ['?portal=', '?portal=No%20Name', '?portal=acme&portal=nordwind']) {
      const response = await byToken('operator', `/api/v1${path}${query}`);
      expect([path, query, response.status]).toEqual([path, query, 400]);
    }
    expect((await byToken('operator', `/api/v1${path}?portal=acme`)).status).toBe(200);
    expect((await byToken('operator', `/api/v1${path}`)).status).toBe(200);
  }
});

test('a plan that an old condition still names, and no apply would make now, is not approved', async () => {
  const plan = 'f'.repeat(64);
  const stale = { kind: 'portal', name: 'acme', type: 'Synced', status: 'False', reason: 'Blocked' } as const;
  const condition = { ...stale, message: 'would remove too much', detail: { plan } };
  await world.store.transaction().execute((tx) => writeConditions(tx, [condition], '', world.clock.time));
  const body = JSON.stringify({ plan, reason: 'a test' });
  const response = await byToken('operator', '/api/v1/actions/approve', { method: 'POST', body });
  expect([response.status, await response.json()]).toEqual([
    409,
    expect.objectContaining({ title: 'the plan has changed since it was blocked' }),
  ]);
  expect(await readApprovals(world.store, world.clock.time)).toEqual(new Set());
});

test('who acts by a token or a page is named with role, way, address and reason; what was refused too', async () => {
  const send = (body: object) =>
    byToken('operator', '/api/v1/actions/suspend', { method: 'POST', body: JSON.stringify(body) });
  expect((await send({ portal: 'acme' })).status).toBe(400);
  expect((await send({ portal: 'nowhere', reason: 'a test' })).status).toBe(404);
  expect(await (await send({ portal: 'acme', reason: 'a test' })).json()).toMatchObject({
    action: 'suspend',
    subject: 'acme',
  });
  const preview = await (await byToken('operator', '/api/v1/actions/resume?portal=acme')).json();
  expect(preview).toMatchObject({ command: 'portico resume acme', refused: null });
  const shown = await visitors.get('operator')?.post('/do/resume', { portal: 'acme' });
  expect([shown?.status, shown?.headers.get('location')]).toEqual([303, '/brands/acme']);
  const rows = await readAudit(world.store, { subject: 'acme' }, 3);
  expect(
    rows.map(({ actor, role, via, action, reason, outcome, address }) => [
      actor,
      role,
      via,
      action,
      reason,
      outcome,
      address,
    ]),
  ).toEqual([
    ['a-operator', 'operator', 'token', 'resume', '', 'done', '127.0.0.1'],
    ['a-operator-program', 'operator', 'api', 'suspend', 'a test', 'done', '127.0.0.1'],
    ['a-operator-program', 'operator', 'api', 'suspend', '', 'refused', '127.0.0.1'],
  ]);
  const opened = await readAudit(world.store, { action: 'open-page' }, 50);
  expect(opened.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['/mail', '/contacts']));
  const page = await (await visitors.get('admin')?.get('/audit?subject=acme'))?.text();
  expect(page).toContain('a-operator-program');
});

// Credentials come in headers and bodies alone, nothing of a contact is left in the browser, and every page lets one leave.
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccessToken } from '../../src/auth/tokens/access-tokens.ts';
import { storedContactId, storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { fullWorld } from '../support/full-account.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;
beforeAll(async () => {
  world = await fullWorld();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

test('a session and a token count in their headers, and never in an address', async () => {
  const contact = await world.store
    .selectFrom('contact')
    .select('id')
    .where('email', '=', 'ann@harbour.example')
    .executeTakeFirstOrThrow();
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  const token = await createAccessToken(
    world.store,
    { ...scope, contact: storedContactId(contact.id) },
    { name: 'x', scopes: ['balance'], expiresAt: world.now() + 1e9 },
    world.now(),
  );
  const api = (path: string, headers = {}) => world.ask(host, `/api/v1/balance${path}`, { headers });
  expect((await api('', { authorization: `Bearer ${token}` })).status).toBe(200);
  for (const name of ['token', 'access_token', 'api_key', 'authorization', 'bearer', 'session', '__Host-session']) {
    for (const value of [token ?? '', ann.session, `Bearer ${token}`]) {
      const query = `?${new URLSearchParams({ [name]: value })}`;
      expect([query, (await api(query)).status]).toEqual([query, 401]);
      expect((await world.ask(host, `/dashboard${query}`)).status).toBe(303);
    }
  }
});

test('every form that takes a secret sends it in the body', () => {
  const forms = globSync('templates/{portal,console}/**/*.hbs').flatMap((file) =>
    (readFileSync(file, 'utf8').match(/<form\b[\s\S]*?<\/form>/g) ?? []).map((form) => ({ file, form })),
  );
  const secret = forms.filter(({ form }) =>
    /type="password"|name="(?:password|old|code|token|form)"|form-token/.test(form),
  );
  expect(secret.length).toBeGreaterThan(10);
  expect(secret.filter(({ form }) => !/^<form\b[^>]*\bmethod="post"/.test(form)).map(({ file }) => file)).toEqual([]);
});

test('no script of ours stores anything in the browser, or reads cookies', () => {
  const scripts = globSync('templates/**/*.{js,hbs}').filter((file) => !file.includes('/dev/'));
  expect(scripts.length).toBeGreaterThan(50);
  const storing = /localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open|serviceWorker/;
  expect(scripts.filter((file) => storing.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every page behind the login offers to log out', async () => {
  const without: string[] = [];
  let shown = 0;
  for (const { id } of pages) {
    const reply = await ann.get(`/${id}`);
    const isPage = reply.status === 200 && String(reply.headers['content-type']).startsWith('text/html');
    if (isPage) shown += 1;
    if (isPage && !reply.text.includes('<form method="post" action="/logout">')) without.push(id);
  }
  expect(shown).toBeGreaterThan(15);
  expect(without).toEqual([]);
});

test('no answer lets another origin read it', async () => {
  const origins = ['https://evil.example', 'null', 'https://nordwind.localhost', 'https://acme.localhost.evil.example'];
  for (const path of [
    '/login',
    '/dashboard',
    '/api/v1/balance',
    '/api/v1/openapi.json',
    '/.well-known/jwks.json',
    '/no',
  ]) {
    for (const origin of origins) {
      const reply = await world.ask(host, path, { session: ann.session, headers: { origin } });
      const preflight = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-a' };
      const asked = await world.ask(host, path, { method: 'OPTIONS', headers: preflight });
      const names = [...Object.keys(reply.headers), ...Object.keys(asked.headers)];
      expect([path, names.filter((name) => name.startsWith('access-control-'))]).toEqual([path, []]);
    }
  }
});

test('of a parameter that comes twice the first counts, and none is taken from another place', async () => {
  const reply = await ann.get('/cdr?from=2026-11-01&from=2026-01-01');
  expect(reply.text).toContain('value="2026-11-01');
  expect(reply.text).not.toContain('value="2026-01-01');
  // A field of the body is not read from the address, nor the other way round.
  const before = await world.store.selectFrom('contact').selectAll().execute();
  expect((await ann.send('/profile?do=save&name=Mallory&timezone=UTC', {})).status).toBeGreaterThanOrEqual(400);
  expect(await world.store.selectFrom('contact').selectAll().execute()).toEqual(before);
  for (const path of ['/cdr?from[]=2026-01-01', '/cdr?from[a]=1', '/cdr?__proto__[from]=1', '/cdr?constructor=1']) {
    expect([path, (await ann.get(path)).status]).toEqual([path, 200]);
  }
});

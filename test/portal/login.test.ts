// Logging in and out over HTTP: the same response to every failure, cookies that are not valid elsewhere, no writes from
// other sites, no redirect to other sites through `next`.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HOUR } from '../../src/core/durations.ts';
import { PASSWORD, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const ann = 'ann@harbour.example';
let world: PortalWorld;

beforeAll(async () => {
  world = await portalWorld();
});

// So that the failures of one test do not delay another.
beforeEach(() => world.pass(48 * HOUR));

afterAll(() => world[Symbol.asyncDispose]());

const cookieOf = (headers: { 'set-cookie'?: string[] | undefined }) => headers['set-cookie']?.[0] ?? '';
const tokenOf = (cookie: string) => /^__Host-session=([^;]+)/.exec(cookie)?.[1] ?? '';

test('wrong password, unknown e-mail and another brand’s contact get the same bytes', async () => {
  // Of equal length, so that the echoed e-mail does not make the responses differ.
  await world.addPerson({ portal: 'nordwind', customer: 'CAR-9', email: 'eva@freight.example' });
  const tries: [email: string, password: string][] = [
    [ann, 'wrong password'],
    ['eve@harbour.example', PASSWORD],
    ['eva@freight.example', PASSWORD],
    ['EVA@freight.example', PASSWORD],
  ];
  const replies = [];
  for (const [email, password] of tries) {
    const reply = await world.logIn(host, email, password);
    expect(cookieOf(reply.headers)).toBe('');
    const { date: _, ...headers } = reply.headers;
    replies.push({ status: reply.status, headers, text: reply.text.replace(email, 'E-MAIL') });
  }
  expect(replies[0]?.status).toBe(403);
  expect(replies[0]?.text).toContain('E-mail or password is incorrect.');
  for (const reply of replies) expect(reply).toEqual(replies[0]);
});

test('what was typed stays, but never the password', async () => {
  const { text } = await world.logIn(host, '"><b>@x', 'secret-canary', { next: '/cdr?number=44*' });
  expect(text).toContain('value="&quot;&gt;&lt;b&gt;@x"');
  expect(text).toContain('name="next" value="/cdr?number&#x3D;44*"');
  expect(text).not.toContain('secret-canary');
});

test('a form of something else than texts is refused like a wrong password', async () => {
  for (const body of ['email=a&email=b&password=c&password=d', 'email[]=x&password[a]=y', '', '%zz=%', '__proto__=x']) {
    world.pass(48 * HOUR);
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await world.ask(host, '/login', { method: 'POST', headers, body });
    expect([body, reply.status]).toEqual([body, 403]);
  }
  world.pass(48 * HOUR);
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const json = await world.ask(host, '/login', {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: ann, password: PASSWORD }),
  });
  expect(json.status).toBe(403);
});

test('the cookie is for this host, this connection and the server alone; the session it names ends with logging out', async () => {
  const welcome = await world.logIn(host, ` ${ann.toUpperCase()} `, PASSWORD);
  expect([welcome.status, welcome.headers.location]).toEqual([303, '/dashboard']);
  expect(welcome.headers['cache-control']).toBe('no-store');
  const cookie = cookieOf(welcome.headers);
  expect(cookie).toMatch(/^__Host-session=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
  const session = tokenOf(cookie);
  expect((await world.ask(host, '/dashboard', { session })).status).toBe(200);
  const logout = await world.ask(host, '/logout', {
    method: 'POST',
    session,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect([logout.status, logout.headers.location]).toEqual([303, '/login']);
  expect(logout.headers['clear-site-data']).toBe('"cache", "storage"');
  expect(cookieOf(logout.headers)).toBe('__Host-session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0');
  const after = await world.ask(host, '/dashboard', { session });
  expect([after.status, after.headers.location]).toEqual([303, '/login?next=%2Fdashboard']);
});

test('a session ends when it is not used', async () => {
  const session = await world.session(ann);
  world.pass(HOUR);
  expect((await world.ask(host, '/cdr?from=2026-11-01', { session })).headers.location).toBe(
    '/login?next=%2Fcdr%3Ffrom%3D2026-11-01',
  );
});

test('a cookie of one brand, a forged one and garbage lead to the login page', async () => {
  const session = await world.session(ann);
  const flipped = `${session.startsWith('A') ? 'B' : 'A'}${session.slice(1)}`;
  const cases: [at: string, cookie: string][] = [
    ['nordwind.localhost', `__Host-session=${session}`],
    [host, `__Host-session=${flipped}`],
    [host, `session=${session}`],
    [host, `x__Host-session=${session}`],
    [host, `__Host-session=${session}x`],
    [host, `__Host-session="${session}"`],
    [host, '__Host-session=; ;;=%00'],
    [host, `__Host-session=${'a'.repeat(4000)}`],
    [host, "__Host-session=' or 1=1 --"],
  ];
  for (const [at, cookie] of cases) {
    const reply = await world.ask(at, '/dashboard', { headers: { cookie } });
    expect([cookie, reply.status, reply.headers.location]).toEqual([cookie, 303, '/login?next=%2Fdashboard']);
    expect(reply.text).not.toContain('Ann');
  }
  const among = await world.ask(host, '/dashboard', { headers: { cookie: `a=b; __Host-session=${session}; c=d` } });
  expect(among.status).toBe(200);
});

const ownPaths = ['/cdr', '/cdr?from=2026-11-01&number=44*', '/breakout?by=day', '/payments'];

test.each(ownPaths)('after logging in one comes to %s', async (next) => {
  const form = await world.ask(host, `/login?next=${encodeURIComponent(next)}`);
  expect(form.text).toContain('name="next"');
  expect((await world.logIn(host, ann, PASSWORD, { next })).headers.location).toBe(next);
});

const hostile = [
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '@evil.example',
  '/a\r\nSet-Cookie: x=y',
  '/a\\..\\b',
  `/${'a'.repeat(600)}`,
  '/ä',
];

test.each(hostile)('`next` leads nowhere else: %#', async (next) => {
  const form = await world.ask(host, `/login?next=${encodeURIComponent(next)}`);
  expect(form.text).not.toContain('name="next"');
  const reply = await world.logIn(host, ann, PASSWORD, { next });
  expect([reply.status, reply.headers.location]).toEqual([303, '/dashboard']);
});

test.each(['/@evil.example', '/..//evil.example', '/.//evil.example', '/%2F/evil.example', '/;//evil.example'])(
  'a strange path stays on this host: %s',
  async (next) => {
    const { headers } = await world.logIn(host, ann, PASSWORD, { next });
    expect(new URL(String(headers.location), 'https://acme.localhost').host).toBe(host);
  },
);

test('writes from elsewhere are refused, and change nothing', async () => {
  const session = await world.session(ann);
  const cases: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': '' },
    { 'sec-fetch-site': 'same-origin, same-origin' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://acme.localhost' },
    {},
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://evil.example' },
    { origin: 'http://nordwind.localhost' },
    { origin: 'http://acme.localhost:1' },
    { origin: 'http://acme.localhost.evil.example' },
    { origin: 'http://www.acme.localhost' },
    { referer: 'http://acme.localhost/' },
  ];
  for (const headers of cases) {
    const reply = await world.ask(host, '/logout', { method: 'POST', session, headers });
    expect([headers, reply.status]).toEqual([headers, 403]);
    expect(reply.headers['set-cookie']).toBeUndefined();
  }
  expect((await world.ask(host, '/dashboard', { session })).status).toBe(200);
});

test('without fetch metadata the origin must be this very host', async () => {
  const accepted: [origin: string, hostHeader: string][] = [
    ['https://acme.localhost', 'acme.localhost'],
    ['https://acme.localhost', 'acme.localhost:443'],
    ['http://acme.localhost:8080', 'acme.localhost:8080'],
    ['https://acme.localhost', 'ACME.localhost'],
  ];
  for (const [origin, hostHeader] of accepted) {
    const session = await world.session(ann);
    const reply = await world.ask(host, '/logout', { method: 'POST', session, headers: { origin, host: hostHeader } });
    expect([origin, hostHeader, reply.status]).toEqual([origin, hostHeader, 303]);
  }
});

test('who guesses is made to wait, with the time to wait', async () => {
  for (let miss = 0; miss < 5; miss += 1) expect((await world.logIn(host, ann, `guess ${miss}`)).status).toBe(403);
  const reply = await world.logIn(host, ann, PASSWORD);
  expect([reply.status, Number(reply.headers['retry-after'])]).toEqual([429, 1]);
  expect(reply.text).toContain('Too many attempts.');
  expect(cookieOf(reply.headers)).toBe('');
});

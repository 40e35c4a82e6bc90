// The console on the real program: who gets in, and that it says what is wrong, why and where.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleTokenOf } from '../support/console-token.ts';
import type { Served } from '../support/in-process.ts';
import { until, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let running: Served;
let token: string;

beforeAll(async () => {
  place = workplace();
  running = await place.serve('up');
  token = consoleTokenOf(running);
});

afterAll(async () => {
  await place.remove();
});

const open = (path: string, init: RequestInit = {}) =>
  fetch(running.consoleUrl + path, { redirect: 'manual', ...init });
const withToken = (path: string, given = token) => open(path, { headers: { authorization: `Bearer ${given}` } });
const logIn = (given: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  open('/login', { method: 'POST', body: new URLSearchParams({ token: given }), headers });

test('without the token there is nothing but the login page and the health checks', async () => {
  expect((await open('/')).headers.get('location')).toBe('/login');
  expect((await open('/api/v1/status')).status).toBe(401);
  expect((await withToken('/api/v1/status', `${token}x`)).status).toBe(401);
  expect((await open('/healthz')).status).toBe(200);
  expect((await open('/readyz')).status).toBe(200);
  expect(await (await open('/login')).text()).not.toContain(token);
});

test('logging in gives a cookie that opens the page; a wrong token, a forged or an ended cookie does not', async () => {
  expect((await logIn('wrong')).status).toBe(403);
  const welcome = await logIn(token);
  const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect(welcome.headers.get('set-cookie')).toMatch(
    /^__Host-console-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Secure; Max-Age=\d+$/,
  );
  expect(cookie).not.toContain(token);
  const page = await open('/', { headers: { cookie } });
  expect(await page.text()).toContain('All 2 brands are healthy and in sync.');
  const [name, value = ''] = cookie.split('=');
  for (const forged of [`${name}=${value.slice(0, -1)}_`, `${name}=`, `${name}=1.2`, `other=${value}`]) {
    expect((await open('/', { headers: { cookie: forged } })).status).toBe(303);
  }
});

test('writes from other sites and foreign host names are refused', async () => {
  expect((await logIn(token, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await logIn(token, { origin: 'https://evil.example' })).status).toBe(403);
  const { port } = new URL(running.consoleUrl);
  const { request } = await import('node:http');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path: '/login', headers: { host: 'evil.example' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
  expect(status).toBe(421);
});

test('what is wrong comes first, with reason, file and line, on the page and in the API', async () => {
  place.save('portals/acme/portal.yaml', `${place.read('portals/acme/portal.yaml')}\ncolour: <b>blue</b>\n`);
  place.commit('A mistake');
  const page = await until(
    async () => (await withToken('/')).text(),
    (text) => text.includes('1 item needs attention'),
  );
  expect(page).toContain('portals/acme/portal.yaml:');
  expect(page).toContain('colour');
  expect(page).not.toContain('<b>blue</b>');
  const status = (await (await withToken('/api/v1/status')).json()) as {
    ready: boolean;
    brands: { portal: string; ready: boolean }[];
  };
  expect(status.ready).toBe(false);
  expect(status.brands.map(({ portal, ready }) => [portal, ready])).toEqual([
    ['acme', false],
    ['nordwind', true],
  ]);
});

test('every answer carries a policy without inline code', async () => {
  for (const path of ['/login', '/', '/console.css', '/nowhere']) {
    const response = await withToken(path);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-powered-by')).toBeNull();
  }
});

test('a blocked removal is read and approved on its page, by its very plan, and only while it waits', async () => {
  const welcome = await logIn(token);
  const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const read = async (path: string) => (await open(path, { headers: { cookie } })).text();
  const form = /name="form" value="([0-9a-f]{32})"/.exec(await read('/'))?.[1] ?? '';
  const post = (body: Record<string, string>, headers: Record<string, string> = { cookie }) =>
    open('/do/approve', {
      method: 'POST',
      body: new URLSearchParams({ form, reason: 'as agreed', ...body }),
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  place.git('rm', '-qr', 'portals/nordwind');
  place.commit('Nordwind goes');
  const page = await until(
    () => read('/'),
    (text) => text.includes('/do/approve?plan='),
  );
  const plan = /approve\?plan=([0-9a-f]{64})/.exec(page)?.[1] ?? '';
  const shown = await read(`/do/approve?plan=${plan}`);
  expect(shown).toContain('portal nordwind');
  expect(shown).toMatch(/<dt>Who waits<\/dt><dd>nordwind<\/dd>/);
  expect(shown).toContain(`portico apply --approve ${plan}`);
  expect((await post({ plan }, {})).headers.get('location')).toBe('/login');
  expect((await post({ plan }, { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post({ plan, form: 'f'.repeat(32) })).status).toBe(403);
  expect((await post({ plan, reason: '' })).status).toBe(400);
  expect((await post({ plan: 'f'.repeat(64) })).status).toBe(409);
  const done = await post({ plan });
  expect([done.status, done.headers.get('location')]).toEqual([303, '/']);
  const after = await read('/');
  expect(after).toMatch(/role="status">Approved plan [0-9a-f]{12}: (?:applied|partial|asked)/);
  expect(await read('/')).not.toContain('Approved plan');
  await until(
    async () => (await place.here('status')).out,
    (text) => !text.includes('nordwind'),
  );
  expect((await post({ plan })).status).toBe(409);
});

// Sessions of the console: how long they last and what ends them, whose forms are taken, and what is noted of it all.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/durations.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { type ConsoleWorld, consoleWorld, type Visitor } from '../support/worlds/access.ts';

let world: ConsoleWorld;
let kim: Visitor;

beforeEach(async () => {
  world = await consoleWorld();
  kim = world.visitor();
});

afterEach(async () => {
  await world.close();
});

const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.get('/')).status === 200;
const noted = async () =>
  (await readAudit(world.store, {}, 100))
    .reverse()
    .map(({ action, outcome, actor }) => `${action} ${outcome} ${actor}`);

test('a session outlives a restart, and ends on the server when its holder logs out', async () => {
  expect((await kim.logIn()).status).toBe(303);
  await world.restart();
  expect(await isIn(kim)).toBe(true);
  const kept = new Map(kim.cookies);
  expect((await kim.post('/logout', {})).headers.get('location')).toBe('/login');
  expect(kim.cookies.size).toBe(0);
  for (const [name, value] of kept) kim.cookies.set(name, value);
  expect(await isIn(kim)).toBe(false);
  expect(await noted()).toEqual(['login done console', 'logout done console']);
});

test('without use it ends after an hour; with use, after twelve', async () => {
  await kim.logIn();
  world.clock.time += HOUR - 1;
  expect(await isIn(kim)).toBe(true);
  world.clock.time += HOUR;
  expect(await isIn(kim)).toBe(false);
  await kim.logIn();
  for (let half = 1; half < 24; half += 1) {
    world.clock.time += HOUR / 2;
    expect(await isIn(kim)).toBe(true);
  }
  world.clock.time += HOUR / 2;
  expect(await isIn(kim)).toBe(false);
});

test('each login has a session of its own; another token ends those that the one before has opened', async () => {
  await kim.logIn();
  const ann = world.visitor();
  await ann.logIn();
  const ids = [kim, ann].map(({ cookies }) => cookies.get('__Host-console-session'));
  expect(ids[0]).not.toBe(ids[1]);
  expect(JSON.stringify(await world.store.selectFrom('console_session').selectAll().execute())).not.toContain(ids[0]);
  await world.restart('', 'another-token-than-before');
  expect(await isIn(kim)).toBe(false);
  expect(await isIn(ann)).toBe(false);
});

test("a form without its session's token is refused, also to log out", async () => {
  await kim.logIn();
  const ann = world.visitor();
  await ann.logIn();
  const foreign = await ann.formToken();
  for (const path of ['/logout', '/do/suspend', '/contacts']) {
    for (const form of ['', foreign, 'f'.repeat(32)]) {
      expect([path, (await kim.post(path, { form, portal: 'acme', reason: 'because' })).status]).toEqual([path, 403]);
    }
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await kim.post(path, { portal: 'acme', reason: 'because' }, headers)).status).toBe(403);
  }
  expect(await world.store.selectFrom('suspension').selectAll().execute()).toEqual([]);
  expect(await isIn(kim)).toBe(true);
});

test('an address has ten tries a minute; refusals are noted', async () => {
  for (let tries = 1; tries <= 10; tries += 1) expect((await kim.logIn('wrong')).status).toBe(403);
  const refused = await kim.logIn();
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, 60]);
  world.clock.time += MINUTE;
  expect((await kim.logIn()).status).toBe(303);
  expect(await noted()).toEqual([...Array(10).fill('login refused '), 'login done console']);
});

test('of refusals sixty an hour are noted, and no more: strangers do not fill the log', async () => {
  for (let tries = 0; tries < 65; tries += 1) {
    if (tries % 10 === 0) world.clock.time += MINUTE;
    expect((await kim.logIn('wrong')).status).toBe(403);
  }
  expect(await noted()).toEqual(Array(60).fill('login refused '));
  world.clock.time += HOUR;
  await kim.logIn('wrong');
  expect(await noted()).toHaveLength(61);
});

test('the cookie is for this host and protected connections alone; browsers count the machine itself among them', async () => {
  const cookies = async () => (await kim.logIn()).headers.get('set-cookie');
  const own = /^__Host-console-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Secure; Max-Age=43200$/;
  expect(await cookies()).toMatch(own);
  await world.restart('console: { url: "http://localhost:9080" }');
  expect(await cookies()).toMatch(own);
  // Where an operator wants it in the open, a browser would not keep a Secure one.
  await world.restart('console: { url: "http://console.operator.example" }');
  expect(await cookies()).toMatch(/^console-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=43200$/);
});

test('behind a proxy that ends TLS the cookie is for HTTPS and this host alone', async () => {
  await world.restart('console: { url: "https://console.operator.example" }');
  const response = await kim.logIn();
  expect(response.headers.get('set-cookie')).toMatch(
    /^__Host-console-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Secure; Max-Age=43200$/,
  );
  expect(await isIn(kim)).toBe(true);
});

test('every answer carries the policy of the portals, and more', async () => {
  await kim.logIn();
  for (const path of ['/login', '/', '/nowhere', '/do/sync', '/api/v1/status']) {
    const { headers } = await kim.get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  }
});

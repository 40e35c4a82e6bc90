// What is asked for again before something sensitive: each row of the table, by each way to log in. In-process, 5 s.

import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApiToken } from '../../src/auth/tokens/api-token.ts';
import { sensitive } from '../../src/console/step-up/sensitive.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { readSourceHead } from '../../src/store/tables/source-head.ts';
import {
  freePort,
  type Listening,
  throughProvider,
  wholeProvider,
  writtenProvider,
} from '../support/openid-providers.ts';
import { type ConsoleWorld, consoleWorld, TOKEN, type Visitor } from '../support/worlds/access.ts';
import {
  ADA,
  BEN,
  challengeIn,
  hiddenIn,
  invite,
  ORIGIN,
  setUpApp,
  setUpPasskey,
  USERS,
} from '../support/worlds/console-users.ts';
import { portal } from '../support/worlds/reconcile.ts';

const filled = (path: string): string => path.replaceAll(/:\w+/g, 'x');
/** A path as a router takes it too. */
const spellings = (path: string): string[] => [path, `${path}/`, path.toUpperCase()];

interface World extends ConsoleWorld {
  readonly ada: Visitor;
  /** Confirms the login of ada. */
  confirm(fields?: Record<string, string>): Promise<Response>;
}

async function userWorld(): Promise<World> {
  const world = await consoleWorld(USERS);
  const ada = world.visitor();
  const { code, codes } = await setUpApp(world, ada, await invite(world, ADA));
  const confirm = (fields?: Record<string, string>) =>
    ada.post('/confirm', { to: '/do/approve?plan=p', code: code(), ...fields });
  return Object.assign(world, { ada, confirm, codes });
}

/** A session calls the API with a form, which carries its token. */
const api = (visitor: Visitor, method: string, path: string, form: string) =>
  visitor.send(`/api/v1${filled(path)}`, { method, body: new URLSearchParams({ form }) });

describe('each of them', () => {
  let world: World;
  beforeAll(async () => {
    world = await userWorld();
  });
  afterAll(() => world.close());
  const rows = sensitive.map((row) => [row.what, row] as const);

  test.each(rows)('%s is refused without a recent login, and is done after it', async (what, { pages, api: paths }) => {
    const { ada, clock } = world;
    expect(readFileSync('docs/operate/console.md', 'utf8')).toContain(what);
    clock.time += 10 * MINUTE + 1;
    const form = await ada.formToken();
    const before = (await readAudit(world.store, { action: 'open-page' }, 100)).length;
    for (const page of pages.map(filled).flatMap(spellings)) {
      const { pathname } = new URL(page, 'http://console');
      for (const asked of [await ada.get(page), await ada.post(page, { reason: 'a test' })]) {
        expect([page, asked.status]).toEqual([page, 303]);
        const to = new URL(asked.headers.get('location') ?? '', 'http://console').searchParams.get('to');
        expect([page, to?.split('?')[0]]).toEqual([page, pathname]);
      }
    }
    for (const [method, path] of paths) {
      const refused = await api(ada, method, path, form);
      expect([path, refused.status, await refused.json()]).toEqual([
        path,
        403,
        expect.objectContaining({ title: 'this asks for a recent login' }),
      ]);
    }
    expect(await readAudit(world.store, { action: 'open-page' }, 100)).toHaveLength(before);
    expect((await world.confirm()).status).toBe(303);
    const renewed = await ada.formToken();
    expect(renewed).not.toBe(form);
    for (const page of pages.map(filled)) {
      const responses = [await ada.get(page), await ada.post(page, { reason: 'a test' })];
      for (const { headers } of responses) expect(headers.get('location') ?? '').not.toContain('/confirm');
    }
    for (const [method, path] of paths) {
      const { status, text } = await api(ada, method, path, renewed).then(async (response) => ({
        ...{ status: response.status, text: await response.text() },
      }));
      expect([path, status, text.includes('recent login')]).toEqual([path, expect.any(Number), false]);
    }
  });

  test('what must be in the table is in it', () => {
    const pages = sensitive.flatMap((row) => row.pages);
    expect(pages).toEqual(
      expect.arrayContaining(['/do/approve', '/do/rollback', '/contacts', '/account', '/tokens/new']),
    );
  });

  test('a token that is sent with the request is its own proof', async () => {
    const token = await createApiToken(world.store, { name: 'deploy', role: 'admin' }, world.clock.time);
    for (const bearer of [TOKEN, token]) {
      for (const [method, path] of sensitive.flatMap((row) => row.api)) {
        const headers = { authorization: `Bearer ${bearer}`, origin: world.url, 'content-type': 'application/json' };
        const response = await fetch(`${world.url}/api/v1${filled(path)}`, { method, body: '{}', headers });
        expect(await response.text()).not.toContain('recent login');
      }
    }
  });
});

describe('confirming', () => {
  let world: World;
  const open: Listening[] = [];
  beforeEach(async () => {
    world = await userWorld();
  });
  afterEach(async () => {
    await world.close();
    for (const each of open.splice(0)) await each.close();
  });
  const asks = async (visitor: Visitor): Promise<boolean> =>
    ((await visitor.get('/do/rollback?revision=HEAD')).headers.get('location') ?? '').startsWith('/confirm');
  const noted = async () =>
    (await readAudit(world.store, { action: 'confirm' }, 9)).map(({ outcome, actor, via }) => [outcome, actor, via]);

  test('by a code of the app, which counts once, or a recovery code; the session gets another secret', async () => {
    const { ada, clock, confirm } = world;
    clock.time += 11 * MINUTE;
    expect(await asks(ada)).toBe(true);
    const former = ada.cookies.get('__Host-console-session') ?? '';
    expect((await confirm({ code: '000000' })).status).toBe(403);
    expect(await asks(ada)).toBe(true);
    const right = await confirm();
    expect([right.status, right.headers.get('location')]).toEqual([303, '/do/approve?plan=p']);
    expect(await asks(ada)).toBe(false);
    const thief = world.visitor();
    thief.cookies.set('__Host-console-session', former);
    expect((await thief.get('/')).headers.get('location')).toBe('/login');
    expect((await confirm()).status).toBe(403);
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', ''])
      expect(
        (await confirm({ to, code: (world as World & { codes: string[] }).codes.pop() ?? '' })).headers.get('location'),
      ).toBe('/');
    expect((await noted()).at(-1)).toEqual(['refused', ADA, 'user']);
    expect((await noted())[0]).toEqual(['done', ADA, 'user']);
  });

  test('what was typed into the form of an action is kept on the way', async () => {
    const { ada, clock } = world;
    clock.time += 11 * MINUTE;
    const revision = (await readSourceHead(world.store))?.label.split(':').at(-1) ?? '';
    world.repository.commit({ 'portals/acme/portal.yaml': portal('acme', 'protect: true\n') });
    await world.pass();
    const asked = await ada.post('/do/rollback', { revision, reason: 'a bad & hasty change' });
    const to = new URL(asked.headers.get('location') ?? '', 'http://console').searchParams.get('to') ?? '';
    expect(to).toBe(`/do/rollback?revision=${revision}&reason=a+bad+%26+hasty+change`);
    const back = await world.confirm({ to });
    expect(await (await ada.get(back.headers.get('location') ?? '')).text()).toContain('a bad &amp; hasty change');
  });

  test('by the passkey of the same user, for this session alone', async () => {
    const ben = world.visitor();
    const { device } = await setUpPasskey(ben, await invite(world, BEN));
    const adas = world.visitor();
    world.clock.time += 11 * MINUTE;
    expect(await asks(ben)).toBe(true);
    const sign = async (visitor: Visitor, from: Visitor) => {
      const page = await (await from.get('/confirm?to=/')).text();
      const signed = JSON.stringify(device.get(challengeIn(page), ORIGIN, 'localhost'));
      return visitor.post('/confirm', { to: '/', response: signed, sealed: hiddenIn(page, 'sealed') });
    };
    expect((await sign(world.ada, ben)).status).toBe(403);
    expect(await asks(world.ada)).toBe(true);
    const login = await (await adas.get('/login')).text();
    const other = JSON.stringify(device.get(challengeIn(login), ORIGIN, 'localhost'));
    expect((await ben.post('/confirm', { response: other, sealed: hiddenIn(login, 'sealed') })).status).toBe(403);
    expect((await sign(ben, ben)).status).toBe(303);
    expect(await asks(ben)).toBe(false);
  });

  test('by the token, where the session was opened with it; guesses wait', async () => {
    const kim = world.visitor();
    await kim.logIn();
    expect(await asks(kim)).toBe(false);
    world.clock.time += 11 * MINUTE;
    expect(await (await kim.get('/confirm?to=/')).text()).toContain('Token of the console');
    for (let guess = 0; guess < 10; guess += 1)
      expect((await kim.post('/confirm', { token: 'guess' })).status).toBe(403);
    expect((await kim.post('/confirm', { token: TOKEN })).status).toBe(429);
    world.clock.time += MINUTE;
    expect((await kim.post('/confirm', { token: TOKEN })).status).toBe(303);
    expect(await asks(kim)).toBe(false);
  });

  const openid = (issuer: string, more = ''): string => `
console:
  url: http://127.0.0.1:9080
  openid:
    issuer: ${issuer}
    clientId: portico-console
    clientSecret: { env: CONSOLE_OPENID_SECRET }
    scopes: [groups, profile]${more}
    roles: { operator: [on-call] }
`;
  const BACK = 'http://127.0.0.1:9080/login/callback';
  const again = '/login/openid?again=1&to=%2Fdo%2Frollback%3Frevision%3DHEAD';

  test('by the provider, which has to ask again', async () => {
    const provider = await wholeProvider(BACK, () => ({ id: 'kim', groups: ['on-call'] }), await freePort());
    open.push(provider);
    await world.restart(openid(provider.url));
    const kim = world.visitor();
    const jar = new Map<string, string>();
    const by = async (path: string) => {
      const away = (await kim.get(path)).headers.get('location') ?? '';
      const back = await throughProvider(away, BACK, jar);
      return { away: new URL(away).searchParams, page: await kim.get(`/login/callback${new URL(back).search}`) };
    };
    expect((await by('/login/openid')).away.has('prompt')).toBe(false);
    expect(await asks(kim)).toBe(true);
    expect(await (await kim.get('/confirm?to=/')).text()).toContain(`Log in with ${new URL(provider.url).host} again`);
    const former = kim.cookies.get('__Host-console-session') ?? '';
    const { away, page } = await by(again);
    expect([away.get('prompt'), away.get('max_age')]).toEqual(['login', '0']);
    expect(await page.text()).toContain('href="/do/rollback?revision&#x3D;HEAD"');
    expect(await asks(kim)).toBe(false);
    const thief = world.visitor();
    thief.cookies.set('__Host-console-session', former);
    expect((await thief.get('/')).status).toBe(303);
    expect((await kim.post('/confirm', { to: '/' })).status).toBe(403);
  });

  test.each([
    ['a new authentication', { auth_time: 0 }, '', true],
    ['one of the day before', { auth_time: -DAY / 1000 }, '', false],
    ['no time at all', {}, '', false],
    ['another class', { auth_time: 0, acr: 'password' }, '\n    acr: [mfa]', false],
    ['the right class', { auth_time: 0, acr: 'mfa' }, '\n    acr: [other, mfa]', true],
  ])(
    'a provider that states %s confirms: %s',
    async (_what, { auth_time: ago, ...stated }: { auth_time?: number; acr?: string }, more, confirms) => {
      const provider = await writtenProvider();
      open.push(provider);
      await world.restart(openid(provider.url, more));
      const kim = world.visitor();
      const by = async (path: string, claims: object) => {
        const { searchParams } = new URL((await kim.get(path)).headers.get('location') ?? '');
        const now = Math.floor(Date.now() / 1000);
        const said = { sub: 'kim', aud: 'portico-console', nonce: searchParams.get('nonce'), iat: now, exp: now + 60 };
        const time = ago === undefined ? {} : { auth_time: now + ago };
        provider.setClaims((issuer) => ({ iss: issuer, ...said, groups: ['on-call'], ...time, ...claims }));
        return kim.get(`/login/callback?code=c&state=${searchParams.get('state')}`);
      };
      await by('/login/openid', { auth_time: undefined });
      expect(await asks(kim)).toBe(true);
      expect((await by(again, stated)).status).toBe(confirms ? 200 : 403);
      expect(await asks(kim)).toBe(!confirms);
    },
  );
});

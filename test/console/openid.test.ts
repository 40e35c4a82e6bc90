// Logging in to the console with an identity provider: a real one, one that lies, and one that is not there.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIdentityProvider } from '../../src/adapters/openid.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import {
  type Account,
  freePort,
  type Listening,
  outOfProvider,
  throughProvider,
  wholeProvider,
  writtenProvider,
} from '../support/openid-providers.ts';
import { type ConsoleWorld, consoleWorld, type Visitor } from '../support/worlds/access.ts';

/** Where browsers are sent back to; what comes there is put to the listener by its own address. */
const PUBLIC = 'http://127.0.0.1:9080';
const BACK = `${PUBLIC}/login/callback`;

const settings = (issuer: string, more = ''): string => `
console:
  url: ${PUBLIC}
  openid:
    issuer: ${issuer}
    clientId: portico-console
    clientSecret: { env: CONSOLE_OPENID_SECRET }
    scopes: [groups, profile]
    roles: { viewer: [support], operator: [operations, on-call], admin: [platform] }${more}
`;

let world: ConsoleWorld;
let kim: Visitor;
const open: Listening[] = [];

beforeEach(async () => {
  world = await consoleWorld();
  kim = world.visitor();
});

afterEach(async () => {
  await world.close();
  for (const each of open.splice(0)) await each.close();
});

const opened = async <T extends Listening>(made: Promise<T>): Promise<T> => {
  const provider = await made;
  open.push(provider);
  return provider;
};
const begin = async (visitor: Visitor): Promise<string> =>
  (await visitor.get('/login/openid')).headers.get('location') ?? '';
const comeBack = (visitor: Visitor, url: string): Promise<Response> =>
  visitor.get(`/login/callback${new URL(url).search}`);
const noted = async () =>
  (await readAudit(world.store, {}, 9)).map(({ action, outcome, actor, role, via }) => [
    action,
    outcome,
    actor,
    role,
    via,
  ]);

test('a user with a group gets its role, the highest of several, by code, PKCE, state and nonce', async () => {
  let account: Account = { id: 'kim', groups: ['staff', 'support', 'on-call'] };
  const provider = await opened(wholeProvider(BACK, () => account));
  await world.restart(settings(provider.url));
  expect(await (await kim.get('/login')).text()).toContain('href="/login/openid"');
  const away = await begin(kim);
  expect(new URL(away).origin).toBe(provider.url);
  expect(Object.fromEntries(new URL(away).searchParams)).toMatchObject({
    redirect_uri: BACK,
    code_challenge_method: 'S256',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  const welcome = await comeBack(kim, await throughProvider(away, BACK));
  expect(await welcome.text()).toContain('You are logged in');
  expect(await (await kim.get('/')).text()).toContain('kim-name, operator');
  expect(await noted()).toEqual([['login', 'done', 'kim-name', 'operator', 'openid']]);
  expect((await readAudit(world.store, {}, 1))[0]?.detail).toMatch(/^sub kim of 127\.0\.0\.1/);

  account = { id: 'ann', groups: ['platform', 'support'] };
  const ann = world.visitor();
  await comeBack(ann, await throughProvider(await begin(ann), BACK));
  expect(await (await ann.get('/')).text()).toContain('ann-name, admin');
  await world.restart(settings(provider.url, '\n    claim: roles'));
  expect((await ann.get('/')).status).toBe(303);
});

test('logging out here leads to where the provider asks whether to log out there too, and back', async () => {
  let account: Account = { id: 'kim', groups: ['support'] };
  const provider = await opened(wholeProvider(BACK, () => account));
  await world.restart(settings(provider.url));
  const jar = new Map<string, string>();
  const logIn = async () => comeBack(kim, await throughProvider(await begin(kim), BACK, jar));
  await logIn();
  account = { id: 'ann', groups: ['support'] };
  // The provider still knows kim, and would log her out before another user logs in.
  await expect(throughProvider(await begin(kim), BACK, jar)).rejects.toThrow('/session/end');
  expect(await (await kim.get('/')).text()).toContain('kim-name, viewer');
  const page = await (await kim.post('/logout', {})).text();
  expect(page).toContain('You are logged out here');
  expect((await kim.get('/')).status).toBe(303);
  const [, there = ''] = /content="0; url=([^"]+)"/.exec(page) ?? [];
  const url = there.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    client_id: 'portico-console',
    post_logout_redirect_uri: `${PUBLIC}/login`,
  });
  expect(await outOfProvider(url, jar)).toBe(`${PUBLIC}/login`);
  await logIn();
  expect(await (await kim.get('/')).text()).toContain('ann-name, viewer');
});

test('logging out ends the session here where the provider has no place for it, is down, or was not used', async () => {
  const written = await opened(writtenProvider());
  await world.restart(settings(written.url));
  const { searchParams } = new URL(await begin(kim));
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: 'kim',
    aud: 'portico-console',
    nonce: searchParams.get('nonce'),
    iat: now,
    exp: now + 60,
  };
  written.setClaims((issuer) => ({ iss: issuer, ...claims, groups: ['support'] }));
  await comeBack(kim, `${BACK}?code=c&state=${searchParams.get('state')}`);
  expect((await kim.post('/logout', {})).headers.get('location')).toBe('/login');
  expect((await kim.get('/')).status).toBe(303);

  const { url, close } = await wholeProvider(BACK, () => ({ id: 'kim', groups: ['support'] }));
  await world.restart(settings(url));
  await comeBack(kim, await throughProvider(await begin(kim), BACK));
  const ann = world.visitor();
  await ann.logIn();
  expect((await ann.post('/logout', {})).headers.get('location')).toBe('/login');
  await close();
  // Started again, it has not learned yet what the provider has.
  await world.restart(settings(url));
  expect((await kim.get('/')).status).toBe(200);
  expect((await kim.post('/logout', {})).headers.get('location')).toBe('/login');
  expect((await kim.get('/')).status).toBe(303);
});

test('a user with none of the groups reads so, which is recorded', async () => {
  const provider = await opened(wholeProvider(BACK, () => ({ id: 'bob', groups: ['sales'] })));
  await world.restart(settings(provider.url));
  const refused = await comeBack(kim, await throughProvider(await begin(kim), BACK));
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('knows you as bob-name, but nothing in your groups gives you a role here');
  expect(kim.cookies.size).toBe(0);
  expect(await noted()).toEqual([['login', 'refused', 'bob-name', '', 'openid']]);
  expect((await readAudit(world.store, {}, 1))[0]?.detail).toMatch(/^no role by groups; sub bob of /);
});

test('a response for another login, for none, or sent a second time opens no session', async () => {
  const provider = await opened(wholeProvider(BACK, () => ({ id: 'kim', groups: ['support'] })));
  await world.restart(settings(provider.url));
  const good = await throughProvider(await begin(kim), BACK);
  const stranger = world.visitor();
  expect((await comeBack(stranger, good)).status).toBe(400);
  expect(await noted()).toEqual([]);
  await begin(stranger);
  const wrongState = await comeBack(stranger, good);
  expect([wrongState.status, await wrongState.text()]).toEqual([403, expect.stringContaining('state')]);
  // The same browser, with its own cookie of the login kept aside: the provider knows that the code was used.
  const kept = new Map(kim.cookies);
  expect((await comeBack(kim, good)).status).toBe(200);
  kim.cookies.clear();
  for (const [name, value] of kept) kim.cookies.set(name, value);
  const replayed = await comeBack(kim, good);
  expect([replayed.status, await replayed.text()]).toEqual([403, expect.stringContaining('invalid_grant')]);
  expect((await kim.get('/')).status).toBe(303);
  const late = world.visitor();
  const slow = await throughProvider(await begin(late), BACK);
  world.clock.time += 10 * MINUTE + 1;
  expect((await comeBack(late, slow)).status).toBe(400);
  expect((await comeBack(kim, `${BACK}?error=access_denied&state=x`)).status).toBe(400);
});

/** Claims that differ from a right token; `expired` is how many seconds ago it expired. */
type TokenChange = Readonly<Record<string, unknown>> & { readonly expired?: number };

test.each([
  ['right', {}, 'own', 200],
  ['of another issuer', { iss: 'http://127.0.0.1:1' }, 'own', 403],
  ['for another client', { aud: 'another' }, 'own', 403],
  ['expired', { expired: 120 }, 'own', 403],
  ['a little late by our clock', { expired: 5 }, 'own', 200],
  ['with another nonce', { nonce: 'another' }, 'own', 403],
  ['signed with another key', {}, 'other', 403],
  ['with an e-mail that is not verified', { groups: [], email: 'kim@operator.example' }, 'own', 403],
] as const)('an ID token %s', async (_what, { expired, ...changed }: TokenChange, signer, status) => {
  const provider = await opened(writtenProvider());
  await world.restart(settings(provider.url));
  const { searchParams } = new URL(await begin(kim));
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: 'kim',
    aud: 'portico-console',
    nonce: searchParams.get('nonce'),
    iat: now,
    exp: expired === undefined ? now + 60 : now - expired,
  };
  provider.setClaims((issuer) => ({ iss: issuer, ...claims, groups: ['support'], ...changed }), signer);
  const response = await comeBack(kim, `${BACK}?code=c&state=${searchParams.get('state')}`);
  expect([response.status, (await kim.get('/')).status]).toEqual([status, status === 200 ? 200 : 303]);
});

test('an e-mail address gives a role once it is verified', async () => {
  const provider = await opened(writtenProvider());
  const byMail = settings(provider.url, '\n    claim: email').replace('[support]', '[kim@operator.example]');
  await world.restart(byMail);
  for (const [verified, status] of [
    [undefined, 403],
    ['true', 403],
    [true, 200],
  ] as const) {
    const { searchParams } = new URL(await begin(kim));
    const now = Math.floor(Date.now() / 1000);
    const said = { sub: '1', aud: 'portico-console', nonce: searchParams.get('nonce'), iat: now, exp: now + 60 };
    const mail = { email: 'kim@operator.example', email_verified: verified };
    provider.setClaims((issuer) => ({ iss: issuer, ...said, ...mail }));
    expect((await comeBack(kim, `${BACK}?code=c&state=${searchParams.get('state')}`)).status).toBe(status);
  }
  expect((await noted())[0]).toEqual(['login', 'done', 'kim@operator.example', 'viewer', 'openid']);
});

test('a provider that is down keeps nothing from starting; the page says so, the token works, and it is tried again', async () => {
  const port = await freePort();
  await world.restart(settings(`http://127.0.0.1:${port}`));
  const down = await kim.get('/login/openid');
  expect([down.status, await down.text()]).toEqual([
    503,
    expect.stringContaining(`127.0.0.1:${port} cannot be reached`),
  ]);
  expect(await (await kim.get('/login')).text()).toContain('could not be reached');
  expect((await kim.logIn()).status).toBe(303);
  await opened(wholeProvider(BACK, () => ({ id: 'kim', groups: ['support'] }), port));
  world.clock.time += 5_000;
  const ann = world.visitor();
  expect((await comeBack(ann, await throughProvider(await begin(ann), BACK))).status).toBe(200);
  expect(await (await ann.get('/login')).text()).not.toContain('could not be reached');
});

test('logins from one address are limited to a number a minute', async () => {
  const provider = await opened(writtenProvider());
  await world.restart(settings(provider.url));
  for (let begun = 0; begun < 10; begun += 1) expect((await kim.get('/login/openid')).status).toBe(303);
  const refused = await kim.get('/login/openid');
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('Too many tries')]);
  world.clock.time += MINUTE;
  expect((await kim.get('/login/openid')).status).toBe(303);
});

test('a provider is asked once for what it is by all who log in at the same time', async () => {
  const provider = await opened(writtenProvider());
  const redirectUri = BACK;
  const client = { clientId: 'portico-console', clientSecret: null, scopes: ['openid'], claim: 'groups' };
  const identity = openIdentityProvider({ ...client, issuer: provider.url, redirectUri, clock: { now: () => 0 } });
  const checks = { state: 's', nonce: 'n', verifier: 'v' };
  await Promise.all(Array.from({ length: 5 }, () => identity.loginUrl(checks)));
  expect(provider.asked()).toBe(1);
});

test.each([
  [
    'console: { openid: { issuer: "http://id.example", clientId: c, roles: { admin: [a] } }, url: "https://c.example" }',
    'would be asked without TLS',
  ],
  ['console: { openid: { issuer: "https://id.example", clientId: c, roles: { admin: [a] } } }', 'needs console.url'],
  ['console: { openid: { issuer: "https://id.example", clientId: c, roles: {} }, url: "https://c.example" }', 'roles'],
])('%s is refused', async (text, message) => {
  await expect(world.restart(text)).rejects.toThrow(message);
});

// The console's own users: invitation, passkey, password with app, recovery codes, waits, and what ends a session. In-process, 3 s.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { resetUser } from '../../src/auth/console-users/invitation.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { authenticator } from '../support/authenticator.ts';
import { type ConsoleWorld, consoleWorld, type Visitor } from '../support/worlds/access.ts';
import {
  ADA,
  BEN,
  challengeIn,
  hiddenIn,
  invitation,
  invite,
  logInByCode,
  logInByPasskey,
  ORIGIN,
  PASSWORD,
  setUpApp,
  setUpPasskey,
  USERS,
} from '../support/worlds/console-users.ts';

let world: ConsoleWorld;
let ada: Visitor;

beforeEach(async () => {
  world = await consoleWorld(USERS);
  ada = world.visitor();
});
afterEach(() => world.close());

const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.get('/')).status === 200;
const noted = async () =>
  (await readAudit(world.store, {}, 100))
    .reverse()
    .map(({ action, outcome, actor, role, via, detail }) => `${action} ${outcome} ${actor} ${role} ${via}: ${detail}`);

test('an invitation is good once and for a day, and leads in with the role of the settings', async () => {
  const secret = await invite(world, ADA);
  expect(JSON.stringify(await world.store.selectFrom('console_user').selectAll().execute())).not.toContain(secret);
  for (const wrong of ['', 'x', `${secret}x`, secret.toUpperCase()])
    expect((await ada.get(invitation(wrong))).status).toBe(403);
  const { response } = await setUpPasskey(ada, secret);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/account']);
  expect(await (await ada.get('/')).text()).toContain('<a href="/account">ada@operator.example, admin</a>');
  expect((await world.visitor().get(invitation(secret))).status).toBe(403);
  expect((await world.visitor().post('/login/invitation', { token: secret, do: 'app' })).status).toBe(403);
  await expect(invite(world, ADA)).rejects.toThrow('has set up a login already');
  const late = await invite(world, BEN);
  const later = await invite(world, BEN);
  expect((await ada.get(invitation(late))).status).toBe(403);
  world.clock.time += DAY;
  expect((await ada.get(invitation(later))).status).toBe(403);
  const entries = await noted();
  expect(entries).toContain(`add-passkey done ${ADA} admin user: Laptop`);
  expect(entries).toContain(`login done ${ADA} admin user: invitation`);
  expect(entries).toContain('login refused   user: wrong invitation');
});

test('a passkey logs in at this console alone, each challenge once', async () => {
  const { device } = await setUpPasskey(ada, await invite(world, ADA));
  const visitor = world.visitor();
  expect((await logInByPasskey(visitor, device)).status).toBe(303);
  expect(await isIn(visitor)).toBe(true);
  expect((await logInByPasskey(world.visitor(), device, 'http://localhost:9081')).status).toBe(403);
  expect((await logInByPasskey(world.visitor(), authenticator())).status).toBe(403);
  const page = await (await visitor.get('/login')).text();
  const response = JSON.stringify(device.get(challengeIn(page), ORIGIN, 'localhost'));
  const send = (sealed: string) => world.visitor().post('/login/passkey', { response, sealed });
  expect((await send('v1.a.b')).status).toBe(403);
  expect((await send(hiddenIn(page, 'sealed'))).status).toBe(303);
  expect((await send(hiddenIn(page, 'sealed'))).status).toBe(403);
  world.clock.time += MINUTE;
  const old = await (await visitor.get('/login')).text();
  world.clock.time += 5 * MINUTE;
  const signed = JSON.stringify(device.get(challengeIn(old), ORIGIN, 'localhost'));
  expect((await visitor.post('/login/passkey', { response: signed, sealed: hiddenIn(old, 'sealed') })).status).toBe(
    403,
  );
});

test('password and code open a session together and neither alone; each code counts once', async () => {
  const weak = await setUpApp(world, ada, await invite(world, ADA), 'password1');
  expect([weak.response.status, await weak.response.text()]).toEqual([400, expect.stringContaining('common one')]);
  const { code, codes, response } = await setUpApp(world, ada, await invite(world, ADA));
  expect([response.status, codes.length]).toEqual([200, 10]);
  expect(await isIn(ada)).toBe(true);
  const stored = JSON.stringify([
    await world.store.selectFrom('console_user').selectAll().execute(),
    await world.store.selectFrom('console_recovery_code').selectAll().execute(),
  ]);
  for (const secret of [PASSWORD, ...codes]) expect(stored).not.toContain(secret);
  world.clock.time += MINUTE;
  const visitor = world.visitor();
  const statuses = [];
  for (const [email, typed, password] of [
    [ADA, '', PASSWORD],
    [ADA, '000000', PASSWORD],
    [ADA, code(), 'another password'],
    [BEN, code(), PASSWORD],
    ['eve@operator.example', code(), PASSWORD],
    ['Ada@Operator.example ', code(), PASSWORD],
    [ADA, code(), PASSWORD],
    [ADA, codes[0] ?? '', PASSWORD],
    [ADA, codes[0] ?? '', PASSWORD],
  ] as const)
    statuses.push((await logInByCode(visitor, email, typed, password)).status);
  expect(statuses).toEqual([403, 403, 403, 403, 403, 303, 403, 303, 403]);
  const entries = await noted();
  expect(entries).toContain(`login done ${ADA} admin user: password and recovery code`);
  expect(entries).toContain(`login refused ${ADA}  user: wrong password or code`);
  // What is typed as a name may be a password.
  expect(entries.join()).not.toContain('eve@');
});

test('guesses wait longer and longer, but not on the browser that the user has logged in with', async () => {
  const { code } = await setUpApp(world, ada, await invite(world, ADA));
  const stranger = world.visitor();
  let last = await logInByCode(stranger, ADA, '000000');
  for (let guess = 0; guess < 8 && last.status === 403; guess += 1) last = await logInByCode(stranger, ADA, '000000');
  expect([last.status, last.headers.get('retry-after')]).toEqual([429, '30']);
  world.clock.time += MINUTE;
  // Another address would wait as well: the account is counted.
  expect((await logInByCode(stranger, ADA, '000000')).status).toBe(403);
  expect([(await logInByCode(stranger, ADA, code())).status]).toEqual([429]);
  ada.cookies.delete('__Host-console-session');
  expect((await logInByCode(ada, ADA, code())).status).toBe(303);
  const metrics = await (await fetch(`${world.url}/metrics`)).text();
  expect(metrics).toMatch(/portico_refused_total\{reason="console-login",portal=""\} [1-9]/);
});

test('an address has ten tries a minute, of all kinds of login together', async () => {
  await setUpApp(world, ada, await invite(world, ADA));
  const visitor = world.visitor();
  for (let guess = 0; guess < 3; guess += 1) {
    await visitor.logIn('wrong');
    await logInByCode(visitor, `user${guess}@operator.example`, '000000');
    await visitor.post('/login/passkey', { response: '{}', sealed: '' });
  }
  await visitor.post('/login/invitation', { token: 'x' });
  for (const path of ['/login', '/login/password', '/login/passkey', '/login/invitation'])
    expect([path, (await visitor.post(path, { email: ADA })).status]).toEqual([path, 429]);
});

test('another role, a removed user and a reset end the sessions', async () => {
  const { device } = await setUpPasskey(ada, await invite(world, ADA));
  const ben = world.visitor();
  const { code } = await setUpApp(world, ben, await invite(world, BEN));
  await world.restart();
  expect([await isIn(ada), await isIn(ben)]).toEqual([true, true]);
  await world.restart(USERS.replace('role: operator', 'role: viewer'));
  expect([await isIn(ada), await isIn(ben)]).toEqual([true, false]);
  await world.restart(USERS.replace(/.*ben.*\n/, ''));
  world.clock.time += MINUTE;
  expect((await logInByCode(ben, BEN, code())).status).toBe(403);
  await world.restart();
  const again = await world.store.transaction().execute((tx) => resetUser(tx, ADA, world.clock.time));
  expect(await isIn(ada)).toBe(false);
  expect((await logInByPasskey(ada, device)).status).toBe(403);
  expect((await setUpPasskey(ada, again)).response.status).toBe(303);
  await world.restart('');
  expect([(await ada.get('/')).status, (await ada.get(invitation('x'))).status]).toEqual([303, 303]);
  expect(await (await ada.get('/login')).text()).not.toContain('passkey');
});

test('a user adds and removes factors, and never the last one', async () => {
  await setUpPasskey(ada, await invite(world, ADA));
  const page = async () => (await ada.get('/account')).text();
  const id = () => page().then((html) => hiddenIn(html, 'id'));
  expect(await id()).toBe('');
  const [only] = await world.store.selectFrom('console_passkey').select('id').execute();
  const last = await ada.post('/account', { do: 'remove-passkey', id: only?.id ?? '' });
  expect([last.status, await last.text()]).toEqual([400, expect.stringContaining('your only way to log in')]);
  const html = await page();
  const second = authenticator();
  const create = { do: 'passkey', name: 'Key', sealed: hiddenIn(html, 'sealed') };
  const created = JSON.stringify(second.create(challengeIn(html), ORIGIN, 'localhost'));
  expect((await ada.post('/account', { ...create, response: created })).status).toBe(303);
  expect((await ada.post('/account', { ...create, response: created })).status).toBe(400);
  expect(await page()).toContain('Key');
  expect((await ada.post('/account', { do: 'remove-passkey', id: await id() })).status).toBe(303);
  expect((await ada.post('/account', { do: 'remove-passkey', id: 'another' })).status).toBe(404);
  const token = world.visitor();
  await token.logIn();
  expect((await token.get('/account')).status).toBe(404);
});

test.each([
  ['console: { users: [{ email: a@b.example, role: admin }, { email: A@b.example, role: viewer }] }', 'listed twice'],
  ['console: { users: [{ email: a@b.example, role: owner }] }', 'role'],
  ['console: { users: [{ email: ada, role: admin }] }', 'email'],
])('%s is refused', async (text, message) => {
  await expect(world.restart(text)).rejects.toThrow(message);
});

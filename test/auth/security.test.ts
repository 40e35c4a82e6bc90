// How one gets in and stays in: second factors, reset, lists of addresses, sessions, tokens, looking on as support.

import { createHash } from 'node:crypto';
import { generateSync } from 'otplib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLink } from '../../src/auth/one-time-link.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { storedContactId, storedPortalName } from '../../src/core/ids.ts';
import { authenticator } from '../support/authenticator.ts';
import { queuedEmails } from '../support/test-services.ts';
import { deviceIn, hidden, ownHeaders, sessionIn, type Visitor, visitorOf } from '../support/visitor.ts';
import { acmeYaml, PASSWORD, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const email = 'ann@harbour.example';
let world: PortalWorld;
let ann: Visitor;

beforeEach(async () => {
  world = await portalWorld();
  ann = visitorOf(world, host, await world.session(email));
});
afterEach(() => world[Symbol.asyncDispose]());

const post = (path: string, fields: Record<string, string>, session?: string) =>
  world.ask(host, path, {
    method: 'POST',
    headers: ownHeaders,
    body: new URLSearchParams(fields).toString(),
    ...(session === undefined ? {} : { session }),
  });

/** Switches the app on; answers its secret and the recovery codes. */
async function switchOn(visitor: Visitor): Promise<{ secret: string; codes: string[] }> {
  const page = await visitor.get('/two-factor');
  const secret = (/data-part="secret">([^<]+)</.exec(page.text)?.[1] ?? '').replace(/\s/g, '');
  const sealed = hidden(page.text, 'sealed');
  const code = codeAt(secret);
  const response = await visitor.send('/two-factor', { do: 'on', sealed, code });
  expect(response.status).toBe(200);
  return {
    secret,
    codes: [...response.text.matchAll(/<code>([0-9a-z-]{34})<\/code>/g)].map((match) => match[1] ?? ''),
  };
}

/** Asks for a link; answers the token of the newest. */
async function resetToken(): Promise<string> {
  await post('/reset', { email });
  await world.work();
  const message = (await queuedEmails(world.store)).findLast(({ kind }) => kind === 'reset');
  return /token=([\w-]+)/.exec(message?.text ?? '')?.[1] ?? '';
}

const logInFrom = (device: string, password = PASSWORD) =>
  world.ask(host, '/login', {
    ...{ method: 'POST', headers: ownHeaders, device },
    body: new URLSearchParams({ email, password }).toString(),
  });

const codeAt = (secret: string): string =>
  generateSync({ strategy: 'totp', secret, epoch: Math.floor(world.now() / 1000) });
const signIn = () => world.logIn(host, email, PASSWORD);

test('with the app switched on a password alone opens nothing; each code counts once, each recovery code once', async () => {
  const { secret, codes } = await switchOn(ann);
  expect(codes).toHaveLength(10);
  world.pass(MINUTE);
  const first = await signIn();
  expect(first.headers.location).toBe('/second-factor');
  const half = sessionIn(first);
  for (const path of ['/dashboard', '/cdr', '/profile', '/two-factor']) {
    expect((await world.ask(host, path, { session: half })).headers.location).toBe('/second-factor');
  }
  const code = codeAt(secret);
  expect((await post('/second-factor', { code: '000000' }, half)).status).toBe(403);
  const whole = await post('/second-factor', { code }, half);
  expect(whole.headers.location).toBe('/dashboard');
  expect((await world.ask(host, '/dashboard', { session: sessionIn(whole) })).status).toBe(200);
  expect((await world.ask(host, '/dashboard', { session: half })).headers.location).toBe('/login?next=%2Fdashboard');

  const again = sessionIn(await signIn());
  expect((await post('/second-factor', { code }, again)).status).toBe(403);
  expect((await post('/second-factor', { code: codes[3] ?? '' }, again)).headers.location).toBe('/dashboard');
  const third = sessionIn(await signIn());
  expect((await post('/second-factor', { code: codes[3] ?? '' }, third)).status).toBe(403);
  const stored = JSON.stringify(await world.store.selectFrom('contact').selectAll().execute());
  expect(stored).not.toContain(secret);
  expect(JSON.stringify(await world.store.selectFrom('recovery_code').selectAll().execute())).not.toContain(codes[1]);
  expect((await queuedEmails(world.store)).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['two-factor-on', 'recovery-used']),
  );
});

test('five wrong codes end the session, also when sent concurrently', async () => {
  await switchOn(ann);
  world.pass(MINUTE);
  const half = sessionIn(await signIn());
  const responses = await Promise.all(
    Array.from({ length: 8 }, () => post('/second-factor', { code: '111111' }, half)),
  );
  expect(responses.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(5);
  expect((await post('/second-factor', { code: '111111' }, half)).headers.location).toBe('/login');
});

test('what changes how one gets in asks for a fresh proof', async () => {
  world.pass(11 * MINUTE);
  const response = await ann.send('/two-factor', { do: 'codes' });
  expect(response.headers.location).toBe('/confirm?next=/two-factor');
  expect((await ann.send('/confirm', { do: 'confirm', password: 'wrong', next: '/two-factor' })).status).toBe(422);
  const confirmed = await ann.send('/confirm', { do: 'confirm', password: PASSWORD, next: '/two-factor' });
  expect(confirmed.headers.location).toBe('/two-factor');
  expect((await ann.send('/two-factor', { do: 'codes' })).status).toBe(200);
});

test('a brand that requires a second factor lets no contact past it without one', async () => {
  world.save('portals/acme/portal.yaml', `${acmeYaml}\nauth: { require2fa: all }\n`);
  await world.apply();
  const response = await signIn();
  expect(response.headers.location).toBe('/two-factor');
  const session = sessionIn(response);
  expect((await world.ask(host, '/cdr', { session })).headers.location).toBe('/two-factor');
  expect((await world.ask(host, '/profile', { session })).headers.location).toBe('/two-factor');
  const visitor = visitorOf(world, host, session);
  await switchOn(visitor);
  expect((await visitor.get('/cdr')).status).toBe(200);
});

test('a reset link works once, for half an hour, ends all sessions, and skips no second factor', async () => {
  await switchOn(ann);
  const ask = (who: string) => post('/reset', { email: who });
  const [known, unknown] = [await ask(email), await ask('no-one@harbour.example')];
  expect({ status: known.status, text: known.text }).toEqual({ status: unknown.status, text: unknown.text });
  await world.work();
  expect((await queuedEmails(world.store)).filter(({ kind }) => kind === 'reset')).toHaveLength(1);
  const message = (await queuedEmails(world.store)).find(({ kind }) => kind === 'reset');
  const link = new URL(/https:\/\/\S+/.exec(message?.text ?? '')?.[0] ?? '');
  expect(link.host).toBe(host);
  const token = link.searchParams.get('token') ?? '';
  expect((await world.ask('nordwind.localhost', `/reset?token=${token}`)).status).toBe(410);
  expect((await post('/reset', { token, password: 'short' })).status).toBe(422);
  expect((await post('/reset', { token, password: 'password1' })).status).toBe(422);
  expect((await post('/reset', { token, password: 'new kettles sing' })).headers.location).toBe('/login');
  expect((await post('/reset', { token, password: 'other kettles sing' })).status).toBe(410);
  expect((await ann.get('/dashboard')).status).toBe(303);
  world.pass(MINUTE);
  expect((await world.logIn(host, email, PASSWORD)).status).toBe(403);
  expect((await world.logIn(host, email, 'new kettles sing')).headers.location).toBe('/second-factor');

  const contact = await world.store
    .selectFrom('contact')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const old = await createLink(world.store, {
    ...{ purpose: 'reset', portal: storedPortalName('acme'), contact: storedContactId(contact.id), detail: '' },
    expiresAt: world.now() + 30 * MINUTE,
  });
  world.pass(30 * MINUTE);
  expect((await post('/reset', { token: old, password: 'late kettles sing' })).status).toBe(410);
});

test('wrong passwords do not prevent a reset, and a reset forgets them', async () => {
  const guess = () => world.logIn(host, email, 'a wrong guess');
  for (let miss = 0; miss < 9; miss += 1) await guess();
  expect((await world.logIn(host, email, PASSWORD)).status).toBe(429);
  const token = await resetToken();
  const password = 'new kettles sing at noon';
  const reset = await post('/reset', { token, password });
  expect(reset.headers.location).toBe('/login');
  expect((await world.logIn(host, email, password)).status).toBe(303);
  // Strangers who continue to guess do not keep the browser out that has used the link.
  for (let miss = 0; miss < 9; miss += 1) await guess();
  expect((await world.logIn(host, email, password)).status).toBe(429);
  expect((await logInFrom(deviceIn(reset), password)).status).toBe(303);
});

test('strangers do not use up the reset links of a contact, nor end the one that is in the mailbox', async () => {
  const first = await resetToken();
  for (let asked = 0; asked < 5; asked += 1) await post('/reset', { email });
  await world.work();
  expect((await queuedEmails(world.store)).filter(({ kind }) => kind === 'reset')).toHaveLength(3);
  expect((await world.ask(host, `/reset?token=${first}`)).status).toBe(200);
  // The limit holds for no longer than those links.
  world.pass(30 * MINUTE);
  await post('/reset', { email });
  await world.work();
  expect((await queuedEmails(world.store)).filter(({ kind }) => kind === 'reset')).toHaveLength(4);
});

test('a contact may be limited to addresses, and cannot lock itself out by the list', async () => {
  expect((await ann.send('/security', { do: 'addresses', addresses: '198.51.100.0/24' })).status).toBe(422);
  expect((await ann.send('/security', { do: 'addresses', addresses: 'no address' })).status).toBe(422);
  expect((await ann.send('/security', { do: 'addresses', addresses: '127.0.0.0/8\n2001:db8::/32' })).status).toBe(303);
  expect((await ann.get('/dashboard')).status).toBe(200);
  await world.store
    .updateTable('contact')
    .set({ allowed_addresses: '["198.51.100.0/24"]' })
    .where('email', '=', email)
    .execute();
  expect((await ann.get('/dashboard')).status).toBe(303);
  expect((await signIn()).status).toBe(403);
});

test('sessions are listed and ended; a changed password ends the others and is reported by mail', async () => {
  const other = visitorOf(world, host, await world.session(email));
  const list = await ann.get('/security');
  const ids = [...list.text.matchAll(/name="id" value="([0-9a-f]{64})"/g)].map((match) => match[1] ?? '');
  expect(ids).toHaveLength(1);
  const foreign = await world.session('bob@harbour.example');
  const theirs = createHash('sha256').update(foreign).digest('hex');
  expect((await ann.send('/security', { do: 'end', id: theirs })).status).toBe(404);
  expect((await world.ask(host, '/dashboard', { session: foreign })).status).toBe(200);
  expect((await ann.send('/security', { do: 'end', id: ids[0] ?? '' })).status).toBe(303);
  expect((await other.get('/dashboard')).status).toBe(303);

  const third = visitorOf(world, host, await world.session(email));
  const change = { do: 'change', old: PASSWORD, password: 'nine blue kettles sing' };
  expect((await ann.send('/password', { ...change, old: 'wrong' })).status).toBe(422);
  expect((await ann.send('/password', { ...change, password: 'too short' })).status).toBe(422);
  expect((await ann.send('/password', change)).status).toBe(303);
  expect((await third.get('/dashboard')).status).toBe(303);
  expect((await ann.get('/dashboard')).status).toBe(200);
  expect((await queuedEmails(world.store)).some(({ kind }) => kind === 'password-changed')).toBe(true);
});

test('a sign-in from a new place is reported by mail, one from a known place is not', async () => {
  const device = deviceIn(await signIn());
  expect(await queuedEmails(world.store)).toEqual([]);
  await logInFrom(device);
  expect(await queuedEmails(world.store)).toEqual([]);
  await signIn();
  expect((await queuedEmails(world.store)).map(({ kind }) => kind)).toEqual(['new-sign-in']);
});

test('every event of security is in the contact’s own log, with where it came from, and nowhere else', async () => {
  await world.logIn(host, email, 'a wrong guess');
  await world.work();
  await signIn();
  await switchOn(ann);
  await ann.get('/cdr?format=csv');
  const other = await world.session(email);
  await post('/logout', {}, other);
  expect((await world.ask(host, '/dashboard', { session: other })).status).toBe(303);
  const page = await ann.get('/security');
  const expected = ['Wrong password', 'Logged in', 'Logged out', 'Authenticator app switched on', 'List downloaded'];
  for (const text of [...expected, 'acme_cdr_', '127.0.0.1']) {
    expect(page.text).toContain(text);
  }
  const bob = visitorOf(world, host, await world.session('bob@harbour.example'));
  expect((await bob.get('/security')).text).not.toContain('Wrong password');
});

test('the support looks on once by its link, changes nothing, under a banner, and the contact can read who and why', async () => {
  const contact = await world.store
    .selectFrom('contact')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const token = await createLink(world.store, {
    ...{ purpose: 'support', portal: storedPortalName('acme'), contact: storedContactId(contact.id) },
    ...{ detail: 'Sam: ticket 17', expiresAt: world.now() + 120_000 },
  });
  expect((await world.ask(host, `/support-view?token=${token}`)).status).toBe(200);
  const opened = await post('/support-view', { token });
  expect(opened.headers.location).toBe('/dashboard');
  expect((await post('/support-view', { token })).status).toBe(410);
  const support = visitorOf(world, host, sessionIn(opened));
  const page = await support.get('/payments');
  expect(page.text).toContain('data-part="support-banner"');
  expect(page.text).toContain('Sam: ticket 17');
  const before = await world.store.selectFrom('contact').selectAll().execute();
  for (const [path, act] of [
    ['/profile', 'save'],
    ['/two-factor', 'on'],
    ['/password', 'change'],
    ['/security', 'end-others'],
  ]) {
    const reply = await support.send(path ?? '', { do: act ?? '', name: 'Mallory', timezone: 'UTC' });
    // Pages that act as the contact are closed to support as a whole.
    expect([403, '/dashboard']).toContain(reply.status === 303 ? reply.headers.location : reply.status);
  }
  expect(await world.store.selectFrom('contact').selectAll().execute()).toEqual(before);
  expect((await ann.get('/security')).text).toContain('Viewed by support');
  world.pass(30 * MINUTE);
  expect((await support.get('/dashboard')).status).toBe(303);
});

test('a passkey logs in without a password, at its own brand, each challenge once', async () => {
  const device = authenticator();
  const page = await ann.get('/two-factor?add=passkey');
  const options = optionsIn(page.text);
  const created = device.create(options.challenge, originOf(world, host), host);
  const added = await ann.send('/two-factor', { do: 'add-passkey', name: 'Key', response: JSON.stringify(created) });
  expect(added.status).toBe(200);
  expect(added.text).toContain('data-part="codes"');
  expect((await ann.send('/two-factor', { do: 'add-passkey', response: JSON.stringify(created) })).status).toBe(422);

  const form = await world.ask(host, '/passkey');
  const sealed = hidden(form.text, 'sealed');
  const response = device.get(optionsIn(form.text).challenge, originOf(world, host), host);
  const send = (response: object, seal = sealed) =>
    post('/passkey', { response: JSON.stringify(response), sealed: seal });
  expect((await send(device.get('another challenge', originOf(world, host), host))).status).toBe(403);
  const again = await world.ask(host, '/passkey');
  const fresh = device.get(optionsIn(again.text).challenge, originOf(world, host), host);
  const welcome = await send(fresh, hidden(again.text, 'sealed'));
  expect([welcome.status, welcome.headers.location]).toEqual([303, '/dashboard']);
  expect((await world.ask(host, '/dashboard', { session: sessionIn(welcome) })).status).toBe(200);
  expect((await send(fresh, hidden(again.text, 'sealed'))).status).toBe(403);
  expect((await send(response)).status).toBe(403);
  const elsewhere = await world.ask('nordwind.localhost', '/passkey', {
    method: 'POST',
    headers: ownHeaders,
    body: new URLSearchParams({ response: JSON.stringify(fresh), sealed }).toString(),
  });
  expect(elsewhere.status).toBe(403);
});

const optionsIn = (html: string): { challenge: string } =>
  JSON.parse((/data-options="([^"]*)"/.exec(html)?.[1] ?? '{}').replaceAll('&quot;', '"')) as { challenge: string };
const originOf = (of: PortalWorld, name: string): string => `https://${name}:${of.port}`;

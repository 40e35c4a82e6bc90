// Failed attempts: counted by account in the store, apart for devices that the contact has used, and reported where they are many.
import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enableTotp } from '../../src/auth/second-factor.ts';
import { newTotpSecret } from '../../src/auth/totp.ts';
import { DAY, MINUTE, SECOND } from '../../src/core/durations.ts';
import { storedContactId } from '../../src/core/ids.ts';
import { queuedEmails, testSealer } from '../support/test-services.ts';
import { deviceIn, ownHeaders, sessionIn, visitorOf } from '../support/visitor.ts';
import { PASSWORD, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const sent: string[] = [];
let world: PortalWorld;
let email = '';
let number = 0;

beforeAll(async () => {
  world = await portalWorld(
    {},
    { hooks: { signup: null, scan: null, phone: async ({ code }) => void sent.push(code) } },
  );
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  number += 1;
  // Each has the tries of its network.
  world.pass(MINUTE);
  email = `owner${number}@harbour.example`;
  await world.addPerson({ portal: 'acme', customer: `OWN-${number}`, email });
});

interface Cookies {
  readonly session?: string;
  readonly device?: string;
}
const post = (path: string, fields: Record<string, string>, cookies: Cookies = {}) =>
  world.ask(host, path, {
    ...{ ...cookies, method: 'POST', headers: ownHeaders },
    body: new URLSearchParams(fields).toString(),
  });
const logIn = (password: string, cookies: Cookies = {}) => post('/login', { email, password }, cookies);
const emailsOf = async (kind: string): Promise<number> =>
  (await queuedEmails(world.store)).filter((each) => each.recipient === email && each.kind === kind).length;

/** Guesses from new networks, since one has ten a minute; answers the status of the last. */
async function strangersGuess(times: number): Promise<number> {
  let status = 0;
  for (let guess = 0; guess < times; guess += 1) {
    if (guess % 8 === 0) world.pass(MINUTE);
    ({ status } = await logIn(`guess ${guess}`));
  }
  return status;
}

test('strangers do not lock out a browser that the contact has used, and it has a count of its own', async () => {
  const device = deviceIn(await logIn(PASSWORD));
  expect(device).toMatch(/^[\w-]{43}$/);
  // Also when they have used up what the network may try.
  for (let guess = 0; guess < 14; guess += 1) await logIn(`guess ${guess}`);
  expect((await logIn(PASSWORD)).status).toBe(429);
  expect((await logIn(PASSWORD, { device })).status).toBe(303);
  for (let guess = 0; guess < 5; guess += 1) expect((await logIn('mistyped', { device })).status).toBe(403);
  const waiting = await logIn(PASSWORD, { device });
  expect([waiting.status, waiting.headers['retry-after']]).toEqual([429, '1']);
  world.pass(SECOND);
  expect((await logIn(PASSWORD, { device })).status).toBe(303);
});

test('a device is known for half a year, to its own contact alone, and never after its cookie was changed', async () => {
  const device = deviceIn(await logIn(PASSWORD));
  await strangersGuess(14);
  const other = `${device.startsWith('A') ? 'B' : 'A'}${device.slice(1)}`;
  expect((await logIn(PASSWORD, { device: other })).status).toBe(429);
  world.pass(MINUTE);
  const bobs = await post('/login', { email: 'bob@harbour.example', password: PASSWORD }, { device });
  expect(bobs.status).toBe(303);
  expect(deviceIn(bobs)).toBe(device);
  expect((await logIn(PASSWORD, { device })).status).toBe(303);
  world.pass(180 * DAY);
  await strangersGuess(14);
  expect((await logIn(PASSWORD, { device })).status).toBe(429);
});

/** An authenticator app; answers its present code. */
async function withApp(): Promise<{ readonly code: () => string }> {
  const row = await world.store.selectFrom('contact').select('id').where('email', '=', email).executeTakeFirstOrThrow();
  const secret = newTotpSecret();
  await enableTotp(world.store, testSealer, storedContactId(row.id), secret, 0);
  return { code: () => generateSync({ strategy: 'totp', secret, epoch: Math.floor(world.now() / 1000) }) };
}

/** A session with the right password, from a network that has not used up its tries. */
async function halfOpen(device?: string): Promise<Cookies> {
  world.pass(MINUTE);
  const reply = await logIn(PASSWORD, device === undefined ? {} : { device });
  expect(reply.headers.location).toBe('/second-factor');
  return { session: sessionIn(reply), ...(device === undefined ? {} : { device }) };
}

/** Gives the right code in a new session. */
async function giveCode(code: () => string, device?: string) {
  const half = await halfOpen(device);
  return post('/second-factor', { code: code() }, half);
}

test('wrong codes are counted by account over all sessions, and a right password forgets none of them', async () => {
  const { code } = await withApp();
  let heard = 0;
  let last = await halfOpen();
  for (let round = 0; round < 6; round += 1) {
    last = await halfOpen();
    for (let guess = 0; guess < 4; guess += 1) {
      const { status } = await post('/second-factor', { code: String(100_000 + round * 5 + guess) }, last);
      if (status === 403) heard += 1;
    }
  }
  // Five without a wait, then one each as the wait of 30 seconds doubles.
  expect(heard).toBeLessThanOrEqual(5 + 4);
  const waiting = await post('/second-factor', { code: code() }, last);
  expect(waiting.status).toBe(429);
  expect(waiting.text).toContain('Too many wrong codes');
  expect(await emailsOf('wrong-codes')).toBe(1);
  // Bounded: it opens again.
  world.pass(30 * MINUTE);
  expect((await giveCode(code)).headers.location).toBe('/dashboard');
});

test('recovery codes are counted with those of the app, and concurrent guesses all count', async () => {
  await withApp();
  const half = await Promise.all([1, 2, 3].map(() => halfOpen()));
  const replies = await Promise.all(
    half.flatMap((cookies) =>
      ['111111', '0000-0000-0000-0000', '222222', 'zzzz-zzzz-zzzz-zzzz'].map((code) =>
        post('/second-factor', { code }, cookies),
      ),
    ),
  );
  expect(replies.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(5);
});

test('a device that gave a second factor before is not kept waiting by strangers with the password', async () => {
  const { code } = await withApp();
  const first = await giveCode(code);
  const device = deviceIn(first);
  const [stranger, elsewhere, known] = [await halfOpen(), await halfOpen(), await halfOpen(device)];
  for (let guess = 0; guess < 5; guess += 1) await post('/second-factor', { code: '111111' }, stranger);
  expect((await post('/second-factor', { code: code() }, elsewhere)).status).toBe(429);
  expect((await post('/second-factor', { code: code() }, known)).headers.location).toBe('/dashboard');
});

test('a reset makes a device known, but gives it no guesses at the second factor of its own', async () => {
  await withApp();
  const stranger = await halfOpen();
  for (let guess = 0; guess < 5; guess += 1) await post('/second-factor', { code: '111111' }, stranger);
  await post('/reset', { email });
  await world.work();
  const message = (await queuedEmails(world.store)).findLast(
    ({ kind, recipient }) => kind === 'reset' && recipient === email,
  );
  const token = /token=([\w-]+)/.exec(message?.text ?? '')?.[1] ?? '';
  const device = deviceIn(await post('/reset', { token, password: 'new kettles sing at noon' }));
  const half = sessionIn(await logIn('new kettles sing at noon', { device }));
  expect((await post('/second-factor', { code: '111111' }, { session: half, device })).status).toBe(429);
});

test('codes and passwords that are asked for again in a session are counted too, over all sessions', async () => {
  const { code } = await withApp();
  const visitors = [0, 1].map(async () => visitorOf(world, host, await world.session(email)));
  const [one, two] = await Promise.all(visitors);
  const confirm = { do: 'confirm', password: PASSWORD };
  for (let guess = 0; guess < 5; guess += 1)
    expect((await one?.send('/confirm', { ...confirm, code: '111111' }))?.status).toBe(422);
  expect((await two?.send('/confirm', { ...confirm, code: code() }))?.status).toBe(429);
  expect(await emailsOf('wrong-codes')).toBe(1);
  world.pass(30 * MINUTE - 1);
  const change = { do: 'change', old: 'not the password', password: 'nine blue kettles sing' };
  const later = visitorOf(world, host, await world.session(email));
  for (let guess = 0; guess < 5; guess += 1) expect((await later.send('/password', change)).status).toBe(422);
  const other = visitorOf(world, host, await world.session(email));
  expect((await other.send('/password', { ...change, old: PASSWORD })).status).toBe(429);
});

test('codes sent to a phone are counted over all of them, and their owner is notified', async () => {
  const phone = async () => visitorOf(world, host, await world.session(email));
  const visitor = await phone();
  await visitor.send('/phone', { do: 'send', phone: '+493012345678' });
  const wrong = sent.at(-1) === '111111' ? '222222' : '111111';
  for (let guess = 0; guess < 5; guess += 1)
    expect((await visitor.send('/phone', { do: 'check', code: wrong })).status).toBe(422);
  expect((await (await phone()).send('/phone', { do: 'check', code: sent.at(-1) ?? '' })).status).toBe(429);
  expect(await emailsOf('wrong-codes')).toBe(1);
});

test('what is counted is in the store, so that a restart forgets nothing', async () => {
  await withApp();
  const before = await world.store.selectFrom('login_attempt').selectAll().execute();
  const half = await halfOpen();
  for (let guess = 0; guess < 5; guess += 1) await post('/second-factor', { code: '111111' }, half);
  const after = await world.store.selectFrom('login_attempt').selectAll().execute();
  const known = new Set(before.map(({ subject }) => subject));
  expect(after.filter(({ subject }) => !known.has(subject))).toMatchObject([{ failures: 5 }]);
});

test('a login from another country is reported with its name; one from a known country is not', async () => {
  const from = async (country: string, device?: string) =>
    deviceIn(
      await world.ask(host, '/login', {
        ...{ method: 'POST', headers: { ...ownHeaders, 'x-country': country } },
        ...(device === undefined ? {} : { device }),
        body: new URLSearchParams({ email, password: PASSWORD }).toString(),
      }),
    );
  const device = await from('DE');
  await from('DE', device);
  expect(await emailsOf('new-country')).toBe(0);
  await from('FR', device);
  expect(await emailsOf('new-country')).toBe(1);
  const text = (await queuedEmails(world.store)).findLast(({ kind }) => kind === 'new-country')?.text;
  expect(text).toContain('France');
  await from('XX', device);
  expect(await emailsOf('new-country')).toBe(1);
});

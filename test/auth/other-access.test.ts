// What a new password, a stopped change of the address and a step up leave standing: nothing that a stranger may hold.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLink } from '../../src/auth/one-time-link.ts';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import { storedContactId, storedPortalName } from '../../src/core/ids.ts';
import { queuedEmails } from '../support/test-services.ts';
import { deviceIn, ownHeaders, sessionIn, type Visitor, visitorOf } from '../support/visitor.ts';
import { PASSWORD, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const NEW = 'nine blue kettles sing at noon';
let world: PortalWorld;
let email = '';
let number = 0;
let thief: Visitor;

beforeAll(async () => {
  world = await portalWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  number += 1;
  email = `owner${number}@harbour.example`;
  await world.addPerson({ portal: 'acme', customer: `OWN-${number}`, email });
  thief = visitorOf(world, host, await world.session(email));
});

const post = (path: string, fields: Record<string, string>, cookies: { session?: string; device?: string } = {}) =>
  world.ask(host, path, {
    ...{ ...cookies, method: 'POST', headers: ownHeaders },
    body: new URLSearchParams(fields).toString(),
  });
const mailTo = async (recipient: string, kind: string) => {
  const found = (await queuedEmails(world.store)).findLast(
    (each) => each.recipient === recipient && each.kind === kind,
  );
  return found?.text ?? '';
};
const tokenIn = (text: string): string => /token=([\w-]+)/.exec(text)?.[1] ?? '';
const contact = async () => {
  const row = await world.store
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('customer', '=', `OWN-${number}`)
    .executeTakeFirstOrThrow();
  return { id: storedContactId(row.id), email: row.email };
};

async function accessToken(): Promise<string> {
  const made = await thief.send('/tokens', { do: 'make', name: 'reader', scope: 'balance', days: '365' });
  return /pat_[\w-]{43}/.exec(made.text)?.[0] ?? '';
}
const useToken = async (token: string, headers: Record<string, string> = {}) =>
  (await world.ask(host, '/api/v1/balance', { headers: { authorization: `Bearer ${token}`, ...headers } })).status;

/** Everything that a stranger with a session can lay in store. */
async function laidInStore() {
  const token = await accessToken();
  await thief.send('/profile', { do: 'email', email: `thief${number}@x.example` });
  const { id } = await contact();
  const portal = storedPortalName('acme');
  const expiresAt = world.now() + DAY;
  for (const purpose of ['reset', 'phone', 'invite', 'support', 'email-by-operator'] as const)
    await createLink(world.store, { purpose, portal, contact: id, detail: '', expiresAt });
  const device = deviceIn(await post('/login', { email, password: PASSWORD }));
  return { token, device, change: tokenIn(await mailTo(`thief${number}@x.example`, 'verify-email')) };
}

/** What is left of it, by table. */
async function left() {
  const { id } = await contact();
  const links = await world.store.selectFrom('link').select('purpose').where('contact', '=', id).execute();
  const devices = await world.store.selectFrom('device').select('hash').where('contact', '=', id).execute();
  const sessions = await world.store.selectFrom('session').select('token_hash').where('contact', '=', id).execute();
  return { links: links.map(({ purpose }) => purpose), devices: devices.length, sessions: sessions.length };
}

async function reset(): Promise<Awaited<ReturnType<typeof post>>> {
  await post('/reset', { email });
  await world.work();
  return post('/reset', { token: tokenIn(await mailTo(email, 'reset')), password: NEW });
}

test('a reset ends sessions, every link, pending changes of the address, tokens and known devices', async () => {
  const { token, change, device } = await laidInStore();
  expect(change).not.toBe('');
  expect(await useToken(token)).toBe(200);
  expect((await reset()).headers.location).toBe('/login');
  expect(await useToken(token)).toBe(401);
  expect((await thief.get('/dashboard')).status).toBe(303);
  const welcome = await post('/login', { email, password: NEW }, { device });
  expect((await post('/verify', { token: change }, { session: sessionIn(welcome) })).status).toBe(410);
  // The device that was used for the reset, the login after it, and the link that puts the address back.
  expect(await left()).toEqual({ links: ['email-stop'], devices: 2, sessions: 1 });
});

test.each([
  ['asks for it', { 'end-tokens': '1' }, 401],
  ['does not', {}, 200],
] as const)(
  'a change of the password ends the same but its own session, and tokens when the contact %s',
  async (_case, fields, status) => {
    const { token, change } = await laidInStore();
    const owner = visitorOf(world, host, await world.session(email));
    const form = await owner.get('/password');
    expect(form.text).toContain('name="end-tokens"');
    const changed = await owner.send('/password', { do: 'change', old: PASSWORD, password: NEW, ...fields });
    expect(changed.headers.location).toBe('/profile');
    expect((await owner.get('/dashboard')).status).toBe(200);
    expect((await thief.get('/dashboard')).status).toBe(303);
    expect(await useToken(token)).toBe(status);
    expect((await post('/verify', { token: change }, { session: owner.session })).status).toBe(410);
    expect(await left()).toEqual({ links: ['email-stop'], devices: 0, sessions: 1 });
  },
);

test('a queued email with a link that has ended is not sent', async () => {
  await laidInStore();
  await reset();
  expect(await mailTo(`thief${number}@x.example`, 'verify-email')).toBe('');
  expect(await mailTo(email, 'password-changed')).not.toBe('');
});

test('the link to a new address counts only in a session of that contact, past its second factor', async () => {
  const { change } = await laidInStore();
  const login = `/login?next=${encodeURIComponent(`/verify?token=${change}`)}`;
  const bob = await world.session('bob@harbour.example');
  for (const session of [undefined, bob]) {
    const cookies = session === undefined ? {} : { session };
    expect((await world.ask(host, `/verify?token=${change}`, cookies)).headers.location).toBe(login);
    expect((await post('/verify', { token: change }, cookies)).headers.location).toBe(login);
  }
  expect((await contact()).email).toBe(email);
  expect((await post('/verify', { token: change }, { session: thief.session })).headers.location).toBe('/dashboard');
  expect((await contact()).email).toBe(`thief${number}@x.example`);
});

test('the old address stops the change, or puts it back when it has been made, and ends what the stranger holds', async () => {
  const { token, change } = await laidInStore();
  const stop = tokenIn(await mailTo(email, 'email-change'));
  await post('/verify', { token: change }, { session: thief.session });
  // Changed a second time, with a password of the stranger's own.
  await thief.send('/profile', { do: 'email', email: `second${number}@x.example` });
  const later = tokenIn(await mailTo(`thief${number}@x.example`, 'email-change'));
  await thief.send('/password', { do: 'change', old: PASSWORD, password: 'a password of the thief' });
  expect((await world.ask(host, `/stop-email-change?token=${stop}`)).text).toContain('Keep your e-mail');
  expect((await post('/stop-email-change', { token: stop })).headers.location).toBe('/reset');
  expect((await contact()).email).toBe(email);
  expect(await left()).toEqual({ links: [], devices: 0, sessions: 0 });
  expect(await useToken(token)).toBe(401);
  // The first address counts: the link of a later one has ended with it.
  expect((await post('/stop-email-change', { token: later })).status).toBe(410);
  expect((await reset()).headers.location).toBe('/login');
});

test('a link that puts the address back ends after three days', async () => {
  await laidInStore();
  const stop = tokenIn(await mailTo(email, 'email-change'));
  world.pass(3 * DAY);
  expect((await post('/stop-email-change', { token: stop })).status).toBe(410);
});

test('the session has another token after each step up, and the earlier one opens nothing', async () => {
  const before = thief.session;
  world.pass(MINUTE);
  await thief.send('/confirm', { do: 'confirm', password: PASSWORD });
  const confirmed = thief.session;
  await thief.send('/password', { do: 'change', old: PASSWORD, password: NEW });
  const changed = thief.session;
  const login = sessionIn(await post('/login', { email, password: NEW }, { session: changed }));
  const all = [before, confirmed, changed, login];
  expect(new Set(all).size).toBe(4);
  const open = await Promise.all(all.map(async (session) => (await world.ask(host, '/dashboard', { session })).status));
  expect(open).toEqual([303, 303, 303, 200]);
  const token = await createLink(world.store, {
    ...{ purpose: 'support', portal: storedPortalName('acme'), contact: (await contact()).id, detail: 'Sam: ticket 1' },
    expiresAt: world.now() + MINUTE,
  });
  const support = await post('/support-view', { token }, { session: login });
  expect((await world.ask(host, '/dashboard', { session: login })).status).toBe(303);
  expect((await world.ask(host, '/dashboard', { session: sessionIn(support) })).status).toBe(200);
});

test('a new token is reported by mail, with its name and where it was made', async () => {
  await accessToken();
  const text = await mailTo(email, 'account-change');
  expect(text).toContain('reader');
  expect(text).toContain('127.0.0.1');
});

interface Held {
  readonly name: string;
  readonly set: (id: string) => Promise<unknown>;
  /** Of the session at a page, of the token at the API. */
  readonly page: number | string;
  readonly api: number;
  readonly login: number | string;
}
const onContact = (values: Record<string, unknown>) => (id: string) =>
  world.store.updateTable('contact').set(values).where('id', '=', id).execute();
const onCustomer = (values: Record<string, unknown>) => () =>
  world.store.updateTable('customer').set(values).where('id', '=', `OWN-${number}`).execute();
const LOGIN = '/login?next=%2Fpayments';
const held: readonly Held[] = [
  { name: 'nothing', set: async () => undefined, page: 200, api: 200, login: '/dashboard' },
  { name: 'a disabled contact', set: onContact({ disabled: 1 }), page: LOGIN, api: 401, login: 403 },
  { name: 'a closed account', set: onCustomer({ status: 'disabled' }), page: LOGIN, api: 401, login: 403 },
  {
    name: 'an address that is not allowed',
    set: onContact({ allowed_addresses: '["198.51.100.0/24"]' }),
    ...{ page: LOGIN, api: 401, login: 403 },
  },
  {
    name: 'an e-mail that is not verified',
    set: onContact({ email_verified_at: null }),
    page: 'waits',
    api: 403,
    login: '/dashboard',
  },
  {
    name: 'a phone that is not verified',
    set: onCustomer({ verify_phone: 1 }),
    page: 'waits',
    api: 403,
    login: '/dashboard',
  },
  {
    name: 'a contract that is not signed',
    set: () =>
      world.store
        .insertInto('record')
        .values({
          ...{ portal: 'acme', customer: `OWN-${number}`, kind: 'contract', id: 'terms', created_at: 0, updated_at: 0 },
          body: JSON.stringify({ name: 'Terms', text: 'Text', required: true, graceDays: 0 }),
        })
        .execute(),
    ...{ page: 'waits', api: 403, login: '/dashboard' },
  },
  {
    name: 'a password of the operator',
    set: onContact({ password_until: Number.MAX_SAFE_INTEGER }),
    page: 200,
    api: 403,
    login: '/password',
  },
];

test.each(held)('$name holds for sessions, tokens and logins alike', async ({ set, page, api, login }) => {
  const token = await accessToken();
  await set((await contact()).id);
  world.pass(10_000);
  const reply = await thief.get('/payments');
  const shown = reply.text.includes('data-part="waits"') ? 'waits' : 200;
  expect(reply.status === 200 ? shown : reply.headers.location).toBe(page);
  expect(await useToken(token)).toBe(api);
  const entered = await post('/login', { email, password: PASSWORD });
  expect(entered.status === 303 ? entered.headers.location : entered.status).toBe(login);
});

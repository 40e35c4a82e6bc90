// What an operator does to accounts: a customer moves to another portal, contacts are invited and helped, accounts are closed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLink, peekLink } from '../../src/auth/one-time-link.ts';
import { factorsOf, storePasskey } from '../../src/auth/second-factor.ts';
import { createVoucher, redeemVoucher } from '../../src/billing/vouchers.ts';
import { storedContactId, storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { Secret } from '../../src/core/secret.ts';
import type { AccountChange } from '../../src/customers/accounts/change.ts';
import { closeCustomer } from '../../src/customers/accounts/close.ts';
import {
  changeContactAddress,
  endContactSessions,
  findContact,
  inviteContact,
  listContacts,
  resetSecondFactor,
  setContactDisabled,
} from '../../src/customers/accounts/contacts.ts';
import { moveCustomer, planMove } from '../../src/customers/accounts/move.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { renamedResource } from '../../src/kinds/registry.ts';
import { readEmail } from '../../src/mail/outbox.ts';
import { createPortalMail } from '../../src/portal/mail/portal-mail.ts';
import { movedTables } from '../../src/store/account-tables.ts';
import { nextCounter } from '../../src/store/change-counter.ts';
import { renamePortals } from '../../src/store/portal-names.ts';
import { cheapHasher } from '../support/cheap-hasher.ts';
import { ownHeaders } from '../support/visitor.ts';
import { nordwindYaml, PASSWORD, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const sealer = createSealer(new Secret('the key of this test'));
const hasher = cheapHasher();
const acme = storedPortalName('acme');
let world: PortalWorld;
let send: ReturnType<typeof createPortalMail>;

beforeAll(async () => {
  world = await portalWorld({
    'portals/nordwind/portal.yaml': nordwindYaml.replace('[EUR]', '[EUR, USD]').replace('[cdr, payments]', '[cdr]'),
    'portals/third.yaml': nordwindYaml.replaceAll('nordwind', 'third').replace(/^theme.*$/m, ''),
  });
  await world.update();
  const clock = { now: () => world.now() };
  send = createPortalMail({ sealer, clock, urlOf: (host) => `https://${host}` });
});
afterAll(() => world[Symbol.asyncDispose]());

const make = async (change: AccountChange | Promise<AccountChange>): Promise<AccountChange> => {
  const { write, ...rest } = await change;
  await world.store.transaction().execute(write);
  return { ...rest, write };
};

/** The emails that were queued last, newest first. */
async function emailsTo(recipient: string) {
  const rows = await world.store
    .selectFrom('mail')
    .select('id')
    .where('recipient', '=', recipient)
    .orderBy('created_at', 'desc')
    .execute();
  const emails = await Promise.all(rows.map(({ id }) => readEmail(world.store, sealer, id)));
  world.pass(1);
  return emails.flatMap((email) => email ?? []);
}

const pathIn = (text: string): string => /https:\/\/[^/\s]+(\/\S+)/.exec(text)?.[1] ?? '';

test('a customer moves with everything that is its own, and its contacts are notified under the new brand', async () => {
  const { store } = world;
  const contact = await findContact(store, 'ann@harbour.example');
  const session = await world.session('ann@harbour.example');
  await createLink(store, {
    purpose: 'reset',
    portal: acme,
    contact: contact.id,
    detail: '',
    expiresAt: world.now() + 1000,
  });
  const plan = await planMove(store, 'CUST-1', 'nordwind', world.now());
  expect(plan).toMatchObject({
    from: 'acme',
    to: 'nordwind',
    refused: [],
    moves: { contacts: 1 },
    ends: { sessions: 1, links: 1 },
  });
  expect(plan.losses.join()).toMatch(/sections that nordwind does not show: balance, .*payments/);
  expect(
    (await store.selectFrom('customer').select('portal').where('id', '=', 'CUST-1').executeTakeFirst())?.portal,
  ).toBe('acme');
  const change = await make(moveCustomer(store, { customer: 'CUST-1', to: 'nordwind', now: world.now() }, send));
  expect(change).toMatchObject({ subject: 'CUST-1', detail: 'from acme to nordwind' });
  expect((await world.ask('acme.localhost', '/dashboard', { session })).headers.location).toMatch(/^\/login/);
  expect((await world.logIn('acme.localhost', 'ann@harbour.example', PASSWORD)).status).not.toBe(303);
  expect((await world.logIn('nordwind.localhost', 'ann@harbour.example', PASSWORD)).status).toBe(303);
  const [email] = await emailsTo('ann@harbour.example');
  expect(email?.subject).toBe('Your account is now with Nordwind Exchange');
  expect(email?.text).toContain('https://nordwind.localhost/login');
});

test.each([
  ['a currency that is not offered', 'CUST-2', 'third', /in USD, which third does not offer \(EUR\)/],
  [
    'an address that is taken',
    'CUST-2',
    'nordwind',
    /bob@harbour.example is a contact of customer CAR-2 at nordwind already/,
  ],
])('%s forbids the move, and nothing is moved', async (_what, customer, to, why) => {
  await world.addPerson({ portal: 'nordwind', customer: 'CAR-2', email: 'bob@harbour.example' }).catch(() => undefined);
  const move = { customer, to, now: world.now() };
  expect((await planMove(world.store, customer, to, world.now())).refused.join()).toMatch(why);
  await expect(moveCustomer(world.store, move, send)).rejects.toThrow(why);
  expect((await findContact(world.store, 'bob@harbour.example', 'acme')).customer).toBe('CUST-2');
});

test.each([
  ['the portal that it is of', 'acme', /of portal acme already/],
  ['a portal that is not there', 'nowhere', /no portal nowhere/],
  ['what is not a name', 'Not a name', /not a portal name/],
])('a move to %s is refused', async (_what, to, why) => {
  await expect(planMove(world.store, 'CUST-2', to, world.now())).rejects.toThrow(why);
});

test('every table of portals and customers goes along: read from the schema', async () => {
  const tables = await world.store.introspection.getTables();
  const names = (table: (typeof tables)[number]) => new Set(table.columns.map(({ name }) => name));
  const own = tables.filter((table) => names(table).has('portal') && names(table).has('customer'));
  expect(Object.keys(movedTables).sort()).toEqual(own.map(({ name }) => name).sort());
  // What is a contact's alone ends with the move.
  const ofContacts = tables.filter(
    (table) => names(table).has('portal') && names(table).has('contact') && !names(table).has('customer'),
  );
  expect(ofContacts.map(({ name }) => name).sort()).toEqual(['device', 'link', 'passkey', 'session']);
});

test('an invited contact sets a password by the link; another invitation replaces it; a known one is refused', async () => {
  const { store } = world;
  const invite = (email: string) =>
    inviteContact(store, { customer: 'CUST-2', email, name: 'Eve', now: world.now() }, hasher, send);
  await make(invite('Eve@Harbour.example'));
  const [first] = await emailsTo('eve@harbour.example');
  expect(first).toMatchObject({ kind: 'invite', subject: 'Your access to Acme Voice' });
  await make(invite('eve@harbour.example'));
  expect((await listContacts(store, 'CUST-2')).find(({ email }) => email === 'eve@harbour.example')?.status).toBe(
    'invited',
  );
  const [second] = await emailsTo('eve@harbour.example');
  expect((await world.ask('acme.localhost', pathIn(first?.text ?? ''))).status).toBe(410);
  const token = pathIn(second?.text ?? '').replace(/^.*token=/, '');
  const body = new URLSearchParams({ token, password: 'seven green bottles on a wall' }).toString();
  await world.ask('acme.localhost', '/reset', { method: 'POST', headers: ownHeaders, body });
  expect((await world.logIn('acme.localhost', 'eve@harbour.example', 'seven green bottles on a wall')).status).toBe(
    303,
  );
  await expect(invite('eve@harbour.example')).rejects.toThrow(/has an account at acme already/);
  await expect(invite('no address')).rejects.toThrow(/not an e-mail address/);
});

test('another address counts once its owner has confirmed it, and the old one is warned', async () => {
  const { store } = world;
  const contact = await findContact(store, 'bob@harbour.example', 'acme');
  const request = { contact, now: world.now() };
  await make(changeContactAddress(store, request, 'bobby@harbour.example', send));
  expect((await emailsTo('bob@harbour.example'))[0]).toMatchObject({ kind: 'email-change' });
  expect((await findContact(store, contact.id)).email).toBe('bob@harbour.example');
  const [link] = await emailsTo('bobby@harbour.example');
  const token = pathIn(link?.text ?? '').replace(/^.*token=/, '');
  const body = new URLSearchParams({ token }).toString();
  await world.ask('acme.localhost', '/verify', { method: 'POST', headers: ownHeaders, body });
  expect((await findContact(store, contact.id)).email).toBe('bobby@harbour.example');
  await expect(changeContactAddress(store, request, 'eve@harbour.example', send)).rejects.toThrow(/has an account/);
});

test('a disabled contact is logged out, and in again when enabled', async () => {
  const { store } = world;
  const contact = await findContact(store, 'bobby@harbour.example');
  const session = await world.session('bobby@harbour.example');
  const request = { contact, now: world.now() };
  await make(setContactDisabled(request, true));
  expect((await world.ask('acme.localhost', '/dashboard', { session })).headers.location).toMatch(/^\/login/);
  expect((await world.logIn('acme.localhost', 'bobby@harbour.example', PASSWORD)).status).not.toBe(303);
  await make(setContactDisabled(request, false));
  expect((await world.logIn('acme.localhost', 'bobby@harbour.example', PASSWORD)).status).toBe(303);
});

test('a contact is logged out everywhere by an operator, and may log in again', async () => {
  const contact = await findContact(world.store, 'bobby@harbour.example');
  const sessions = [await world.session('bobby@harbour.example'), await world.session('bobby@harbour.example')];
  const other = await world.session('ann@harbour.example');
  const ways = () =>
    Promise.all(
      [...sessions, other].map(
        async (session) => (await world.ask('acme.localhost', '/dashboard', { session })).status,
      ),
    );
  expect((await ways()).slice(0, 2)).toEqual([200, 200]);
  const before = (await ways())[2];
  await make(endContactSessions({ contact, now: world.now() }));
  expect(await ways()).toEqual([303, 303, before]);
  expect((await world.logIn('acme.localhost', 'bobby@harbour.example', PASSWORD)).status).toBe(303);
});

test('a lost second factor is removed, and the contact is notified', async () => {
  const { store } = world;
  const contact = await findContact(store, 'bobby@harbour.example');
  await store.updateTable('contact').set({ totp_sealed: 'x', totp_step: 1 }).where('id', '=', contact.id).execute();
  const passkey = { id: 'key-1', publicKey: 'p', counter: 0, transports: [] };
  await storePasskey(store, { portal: acme, contact: contact.id }, passkey, 'phone', world.now());
  await make(resetSecondFactor({ contact, now: world.now() }, send));
  expect(await factorsOf(store, contact.id)).toEqual({ totp: false, recoveryCodes: 0, passkeys: [] });
  expect((await emailsTo('bobby@harbour.example'))[0]?.kind).toBe('second-factor-reset');
});

test('a closed customer does not log in, and its books are there', async () => {
  const { store } = world;
  await make(closeCustomer(store, 'CUST-2'));
  expect((await world.logIn('acme.localhost', 'bobby@harbour.example', PASSWORD)).status).not.toBe(303);
  expect((await listContacts(store, 'CUST-2')).length).toBe(2);
  await expect(closeCustomer(store, 'CUST-404')).rejects.toThrow(/no customer CUST-404/);
});

test('links and vouchers from before a rename are good after it', async () => {
  const { store } = world;
  const third = storedPortalName('third');
  const customer = storedCustomerId('T-1');
  await world.addPerson({ portal: 'third', customer: 'T-1', email: 'tom@third.example' });
  const contact = storedContactId((await findContact(store, 'tom@third.example')).id);
  const link = { purpose: 'email', portal: third, contact, detail: '', expiresAt: world.now() + 60_000 } as const;
  const secret = await createLink(store, link);
  const voucher = {
    portal: third,
    kind: 'credit',
    value: 5_000_000n,
    currency: 'EUR',
    minimum: 0n,
    expiresAt: null,
  } as const;
  const code = await createVoucher(store, voucher, world.now());
  await store.transaction().execute(async (tx) => {
    const applied = { seq: await nextCounter(tx), revision: 'r', at: world.now() };
    await renamePortals(tx, [{ from: 'third', to: 'fourth' }], renamedResource, applied);
  });
  const fourth = storedPortalName('fourth');
  expect(await peekLink(store, 'email', fourth, secret, world.now())).toMatchObject({ contact });
  expect(await redeemVoucher(store, { portal: fourth, customer }, 'EUR', code, world.now())).toMatchObject({
    outcome: 'used',
  });
  expect(await peekLink(store, 'email', acme, secret, world.now())).toBeUndefined();
});

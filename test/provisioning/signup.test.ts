// Signing up: the same response for known and unknown e-mails, an account once the e-mail is confirmed, a whole copy of the template.

import { afterEach, expect, test } from 'vitest';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { paymentsOf } from '../../src/billing/payment.ts';
import { DAY } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { termsOf } from '../../src/customers/customer.ts';
import { listRecords } from '../../src/customers/records.ts';
import type { Services } from '../../src/portal/services.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { queuedEmails, testSealer } from '../support/test-services.ts';
import { acmeYaml, type PortalWorld, portalWorld, type Reply } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const template = `
apiVersion: portico/v1
kind: TemplateCustomer
name: starter
customer:
  debitLimit: "7.50"
  minimumPayment: "10.00"
  channels: 11
  flowSpeed: 3
  tax: 19
  dailySpendLimit: "25.00"
  status: pending-approval
  invoiceSchedule: weekly
  invoiceDueDays: 9
  restrictTopupCurrencies: [USD]
  tags: [trial, self]
  verifyPhone: true
routes:
  - { name: Standard, rateCard: retail, techPrefix: "88", dialString: "sip:x", channels: 5, flowSpeed: 1, maxDuration: 60, publicNote: hello, enabled: false }
payments:
  - { description: "Welcome # hidden", amount: "5.00", currency: USD, status: completed }
  - { description: Later, amount: "1.00", currency: USD, status: pending }
alerts:
  - { title: Low, area: balance, operator: "<", threshold: 2, resetThreshold: 3, samplePeriod: 60, repeat: 3600, noticeLevel: error, recipients: [ops@acme.example] }
packages:
  - { name: Minutes, retail: "4.00", setupRetail: "1.00", frequency: monthly, frequencyMatch: 1, quantity: 2, startDate: 2026-01-01, endDate: 2027-12-31, autoDecrementCredit: true, freeMinutes: 100, destinations: [Germany], minimumSpend: "1.5", minimumDays: 30, description: text }
contracts:
  - { name: Terms, text: Be nice., required: true, graceDays: 3 }
  - { name: From a file, file: terms.md }
`;

const worlds: PortalWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world[Symbol.asyncDispose]();
});

async function openWorld(changes: Partial<Services> = {}): Promise<PortalWorld> {
  const yaml = acmeYaml
    .replace(/^(?:signup|locales):.*$/gm, '')
    .concat('\nsignup: { customer: true, templateCustomer: starter }\nlocales: [en, de, es, fr]\n');
  const world = await portalWorld(
    { 'portals/acme/portal.yaml': yaml, 'portals/starter.yaml': template, 'portals/terms.md': '# From a file\n' },
    changes,
  );
  worlds.push(world);
  return world;
}

const goodForm = {
  company: 'Kettle & Sons',
  name: 'Kim Kettle',
  email: 'kim@kettle.example',
  phone: '+49 30 1234567',
  country: 'DE',
  currency: 'USD',
  timezone: 'Europe/Berlin',
  password: 'seven green kettles sing',
  website: '',
};

/** Sends the form as if it had been open for ten seconds. */
function send(
  world: PortalWorld,
  change: Readonly<Record<string, string>> = {},
  shownAt = world.now() - 10_000,
): Promise<Reply> {
  const shown = testSealer.seal(String(shownAt), sealedAs.signupForm('acme'));
  return world.ask(host, '/signup', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...goodForm, shown, ...change }).toString(),
  });
}

async function confirm(world: PortalWorld, link: string): Promise<Reply> {
  const token = new URL(link).searchParams.get('token') ?? '';
  return world.ask(host, '/verify', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token }).toString(),
  });
}

async function emailsOf(world: PortalWorld) {
  await world.work();
  return queuedEmails(world.store);
}

const linkOf = (text: string): string => /https:\/\/\S+/.exec(text)?.[0] ?? '';

test('a new account has a copy of every field of every part of the template', async () => {
  const world = await openWorld();
  expect((await send(world)).status).toBe(200);
  const [message] = await emailsOf(world);
  expect(await world.store.selectFrom('customer').select('id').where('id', 'like', 'C-%').execute()).toEqual([]);
  const reply = await confirm(world, linkOf(message?.text ?? ''));
  expect([reply.status, reply.headers.location]).toEqual([303, '/dashboard']);

  const row = await world.store.selectFrom('customer').selectAll().where('id', 'like', 'C-%').executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    name: 'Kettle & Sons',
    portal: 'acme',
    currency: 'USD',
    timezone: 'Europe/Berlin',
    type: 'customer',
  });
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId(row.id) };
  expect(await termsOf(world.store, scope)).toEqual({
    status: 'pending-approval',
    debitLimit: 7_500_000n,
    minimumPayment: 10_000_000n,
    channels: 11,
    flowSpeed: 3,
    tax: '19',
    dailySpendLimit: 25_000_000n,
    invoiceSchedule: 'weekly',
    invoiceDueDays: 9,
    topupCurrencies: ['USD'],
    tags: ['trial', 'self'],
    country: 'DE',
    phone: '+49301234567',
    address: '',
    ...{ verifyPhone: true, vatId: null },
  });
  const bodies = async (kind: 'route' | 'alert' | 'package' | 'contract') =>
    (await listRecords(world.store, scope, kind)).map(({ body }) => body);
  expect(await bodies('route')).toEqual([
    {
      name: 'Standard',
      rateCard: 'retail',
      techPrefix: '88',
      dialString: 'sip:x',
      channels: 5,
      flowSpeed: 1,
      maxDuration: 60,
      publicNote: 'hello',
      enabled: false,
    },
  ]);
  expect(await bodies('alert')).toEqual([
    {
      title: 'Low',
      area: 'balance',
      operator: '<',
      ...{ threshold: 2, resetThreshold: 3, currency: 'USD' },
      samplePeriod: 60,
      repeat: 3600,
      noticeLevel: 'error',
      recipients: ['ops@acme.example'],
    },
  ]);
  expect(await bodies('package')).toEqual([
    {
      name: 'Minutes',
      retail: '4.00',
      setupRetail: '1.00',
      frequency: 'monthly',
      frequencyMatch: 1,
      quantity: 2,
      startDate: '2026-01-01',
      endDate: '2027-12-31',
      autoDecrementCredit: true,
      freeMinutes: 100,
      destinations: ['Germany'],
      minimumSpend: '1.50',
      minimumDays: 30,
      ...{ description: 'text', currency: 'USD' },
    },
  ]);
  expect(new Set((await bodies('contract')).map((body) => JSON.stringify(body)))).toEqual(
    new Set([
      JSON.stringify({ name: 'Terms', text: 'Be nice.', revision: 1, required: true, graceDays: 3 }),
      JSON.stringify({ name: 'From a file', text: '# From a file\n', revision: 1, required: false, graceDays: 0 }),
    ]),
  );
  const payments = await paymentsOf(world.store, scope, { limit: 10 });
  expect(payments.map(({ description, amount, status }) => ({ description, amount, status }))).toEqual(
    expect.arrayContaining([
      { description: 'Welcome', amount: 5_000_000n, status: 'completed' },
      { description: 'Later', amount: 1_000_000n, status: 'pending' },
    ]),
  );
  expect(await ledgerOf(world.store, scope)).toMatchObject({ balance: 5_000_000n, pending: 1_000_000n });
});

test('a later change of the template does not change existing accounts', async () => {
  const world = await openWorld();
  await send(world);
  const [message] = await emailsOf(world);
  await confirm(world, linkOf(message?.text ?? ''));
  const before = await world.store.selectFrom('record').selectAll().orderBy('id').execute();
  world.save('portals/starter.yaml', template.replace('channels: 5', 'channels: 50').replace('"7.50"', '"0"'));
  await world.apply();
  expect(await world.store.selectFrom('record').selectAll().orderBy('id').execute()).toEqual(before);
});

test('a known and an unknown e-mail get the same response, byte for byte; only the emails differ', async () => {
  const world = await openWorld();
  const known = await send(world, { email: 'ann@harbour.example' });
  const unknown = await send(world, { email: 'eve@harbour.example' });
  const plain = ({ text, headers, status }: Reply) => {
    const { date: _, ...rest } = headers;
    return { status, headers: rest, text: text.replace(/name="again" value="[^"]*"/, '').replaceAll('eve@', 'ann@') };
  };
  expect(plain(known)).toEqual(plain(unknown));
  await world.work();
  expect(await queuedEmails(world.store)).toHaveLength(2);
  const kinds = new Map((await queuedEmails(world.store)).map(({ recipient, kind }) => [recipient, kind]));
  expect(kinds).toEqual(
    new Map([
      ['ann@harbour.example', 'known'],
      ['eve@harbour.example', 'verify'],
    ]),
  );
});

test('a link works once, for a day, and at its own brand only; of two signups with one e-mail one becomes an account', async () => {
  const world = await openWorld();
  await send(world);
  await send(world, { company: 'Second' });
  await world.work();
  expect(await queuedEmails(world.store)).toHaveLength(2);
  const [first = '', second = ''] = (await queuedEmails(world.store)).map(({ text }) => linkOf(text));
  const elsewhere = await world.ask('nordwind.localhost', `/verify${new URL(first).search}`);
  expect(elsewhere.status).toBe(410);
  const results = await Promise.all([confirm(world, first), confirm(world, first), confirm(world, second)]);
  expect(results.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
  const accounts = await world.store.selectFrom('contact').select('id').where('email', '=', goodForm.email).execute();
  expect(accounts).toHaveLength(1);

  await send(world, { email: 'late@kettle.example' });
  await world.work();
  expect(await queuedEmails(world.store)).toHaveLength(3);
  const late = (await queuedEmails(world.store)).find(({ recipient }) => recipient === 'late@kettle.example');
  world.pass(DAY);
  expect((await confirm(world, linkOf(late?.text ?? ''))).status).toBe(410);
});

test('robots get the usual response and no account; a form that is sent within two seconds is refused', async () => {
  const world = await openWorld();
  expect((await send(world, { website: 'http://spam.example' })).status).toBe(200);
  expect((await send(world, {}, world.now() - 500)).status).toBe(422);
  expect((await send(world, { shown: 'forged' })).status).toBe(422);
  expect(await queuedEmails(world.store)).toEqual([]);
  expect(await world.store.selectFrom('signup').selectAll().execute()).toEqual([]);
});

test("the operator's hook can refuse a signup, and signups are refused while it does not respond", async () => {
  for (const [verdict, status] of [
    ['no', 403],
    ['unknown', 503],
    ['yes', 200],
  ] as const) {
    const asked: object[] = [];
    const world = await openWorld({
      hooks: {
        signup: async (question) => {
          asked.push(question);
          return verdict;
        },
        phone: null,
        scan: null,
      },
    });
    expect((await send(world)).status).toBe(status);
    expect(asked).toMatchObject([{ portal: 'acme', email: goodForm.email, company: goodForm.company }]);
    expect(JSON.stringify(asked)).not.toContain(goodForm.password);
  }
});

test('a signup that is not open is 404; too many signups are refused with Retry-After', async () => {
  const closed = await portalWorld();
  worlds.push(closed);
  for (const method of ['GET', 'POST']) {
    expect((await closed.ask(host, '/signup', { method, headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(
      404,
    );
  }
  const world = await openWorld();
  for (let tries = 0; tries < 5; tries += 1)
    expect((await send(world, { email: `u${tries}@x.example` })).status).toBe(200);
  const refused = await send(world, { email: 'u6@x.example' });
  expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
});

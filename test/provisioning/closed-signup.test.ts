// Sign-up while the template that accounts are copied from is not live: closed, in every language, and never an account without limits.

import { afterEach, expect, test } from 'vitest';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { queuedEmails, testSealer } from '../support/test-services.ts';
import { acmeYaml, type PortalWorld, portalWorld, type Reply } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const template = `
apiVersion: portico/v1
kind: TemplateCustomer
name: starter
customer: { status: pending-approval, dailySpendLimit: "25.00" }
`;

const worlds: PortalWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world[Symbol.asyncDispose]();
});

async function openWorld(): Promise<PortalWorld> {
  const yaml = acmeYaml
    .replace(/^(?:signup|locales):.*$/gm, '')
    .concat('\nsignup: { customer: true, templateCustomer: starter }\nlocales: [en, de, es, fr]\n');
  const world = await portalWorld({ 'portals/acme/portal.yaml': yaml, 'portals/starter.yaml': template });
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
function send(world: PortalWorld, change: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const shown = testSealer.seal(String(world.now() - 10_000), sealedAs.signupForm('acme'));
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
  expect(await queuedEmails(world.store)).not.toEqual([]);
  return queuedEmails(world.store);
}

const linkOf = (text: string): string => /https:\/\/\S+/.exec(text)?.[0] ?? '';

/** What becomes of the template while the portal stays live. */
const losses: readonly (readonly [string, (world: PortalWorld) => Promise<unknown>])[] = [
  [
    'is archived',
    ({ store }) =>
      store.updateTable('resource').set({ archived_at: 1 }).where('kind', '=', 'template-customer').execute(),
  ],
  ['was never live', ({ store }) => store.deleteFrom('resource').where('kind', '=', 'template-customer').execute()],
  [
    'cannot be read',
    ({ store }) =>
      store.updateTable('resource').set({ spec: '{"customer":' }).where('kind', '=', 'template-customer').execute(),
  ],
];

test.each(losses)('no account is opened while the template %s: form, confirmation and link say so', async (_, lose) => {
  const world = await openWorld();
  expect((await send(world)).status).toBe(200);
  const [message] = await emailsOf(world);
  const link = linkOf(message?.text ?? '');
  const { spec } = await world.store
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', 'template-customer')
    .executeTakeFirstOrThrow();
  await lose(world);
  const closed = [
    await world.ask(host, '/signup'),
    await send(world, { email: 'other@kettle.example' }),
    await confirm(world, link),
  ];
  for (const { status, headers, text } of closed) {
    expect([status, headers['retry-after']]).toEqual([503, '600']);
    expect(text).toContain('New accounts cannot be opened at the moment');
  }
  expect(await world.store.selectFrom('customer').select('id').where('id', 'like', 'C-%').execute()).toEqual([]);
  expect(await queuedEmails(world.store)).toHaveLength(1);
  for (const [language, text] of [
    ['de', 'Zurzeit können keine neuen Konten eröffnet werden'],
    ['es', 'En este momento no se pueden abrir cuentas nuevas'],
    ['fr', 'Il n’est pas possible d’ouvrir un nouveau compte'],
  ] as const) {
    expect((await world.ask(host, '/signup', { headers: { 'accept-language': language } })).text).toContain(text);
  }
  await world.store.deleteFrom('resource').where('kind', '=', 'template-customer').execute();
  await world.store
    .insertInto('resource')
    .values({
      kind: 'template-customer',
      name: 'starter',
      brand: null,
      spec,
      digest: '',
      file: '',
      line: 0,
      seq: 0,
      edited: 0,
      archived_at: null,
    })
    .execute();
  expect((await confirm(world, link)).status).toBe(303);
});

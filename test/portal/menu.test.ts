// Sections in the menu: the portal's, each customer's overrides, linked sections; and that a page is served only with its entry.

import { expect, onTestFinished, test } from 'vitest';
import { addPayment } from '../../src/billing/payment.ts';
import { DAY } from '../../src/core/durations.ts';
import { acmeYaml, type PortalWorld, portalWorld, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const ann = 'ann@harbour.example';
const bob = 'bob@harbour.example';

const overrides = (body: string) => `apiVersion: portico/v1
kind: Overrides
portal: acme
customers:
${body}`;

async function menuWorld(body?: string): Promise<PortalWorld> {
  const world = await portalWorld(body === undefined ? {} : { 'portals/acme/overrides.yaml': overrides(body) });
  onTestFinished(() => world[Symbol.asyncDispose]());
  return world;
}

/** Returns label and URL of each entry, in order. */
async function menu(world: PortalWorld, email: string, page = '/dashboard'): Promise<string[]> {
  const { text } = await world.ask(host, page, { session: await world.session(email) });
  const nav = /<nav class="menu"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
  return [...nav.matchAll(/<li><a href="([^"]*)"[^>]*><svg.*?<\/svg><span>([^<]*)/g)].map(
    (match) => `${match[2]} ${match[1]}`,
  );
}

const status = async (world: PortalWorld, email: string, path: string): Promise<number> =>
  (await world.ask(host, path, { session: await world.session(email) })).status;

const defaults = [
  'Dashboard /dashboard',
  'Calls /cdr',
  'Breakout /breakout',
  'Balance /balance',
  'Payments /payments',
  'Invoices /invoice',
];

test('the menu is exactly the portal’s sections, by group and in their order: none without a page, none linked without a URL', async () => {
  const world = await menuWorld();
  expect(await menu(world, ann)).toEqual(defaults);
  expect(await menu(world, bob)).toEqual(defaults);
  for (const entry of defaults) expect(await status(world, ann, entry.split(' ').at(-1) ?? '')).toBe(200);
  for (const path of ['/did', '/queue', '/recording', '/documents']) expect(await status(world, ann, path)).toBe(404);
  const page = await world.ask(host, '/payments', { session: await world.session(ann) });
  expect(page.text.match(/aria-current="page"/g)).toHaveLength(1);
  expect(page.text).toContain('<a href="/payments" aria-current="page">');
});

test('an override shows a linked section and hides a page for its own customer only', async () => {
  const world = await menuWorld('  CUST-1: { show: [recording], hide: [payments, cdr], reason: "by invoice" }\n');
  const seen = await menu(world, ann);
  const contact = (await world.store.selectFrom('contact').select('id').where('email', '=', ann).executeTakeFirst())
    ?.id;
  expect(seen).toEqual([
    ...['Dashboard /dashboard', 'Breakout /breakout', 'Latest calls /latest-calls', 'Recordings /open/recording'],
    ...['Balance /balance', 'Invoices /invoice'],
  ]);
  const opened = await world.ask(host, '/open/recording', { session: await world.session(ann) });
  const target = new URL(opened.headers.location ?? '');
  expect(`${target.origin}${target.pathname}?by=${target.searchParams.get('by')}`).toBe(
    `https://rec.example/CUST-1?by=${contact}`,
  );
  expect(await status(world, bob, '/open/recording')).toBe(404);
  expect(await menu(world, bob)).toEqual(defaults);
  for (const path of ['/payments', '/cdr', '/cdr?format=csv']) {
    expect([path, await status(world, ann, path), await status(world, bob, path)]).toEqual([path, 404, 200]);
  }
  const { text } = await world.ask(host, '/dashboard', { session: await world.session(ann) });
  expect(text).not.toContain('href="/cdr"');
  expect(text).toMatch(/<a href="\/open\/recording"[^>]* rel="noopener noreferrer" target="_blank">/);
});

test('what is hidden from a customer has no trace on the dashboard', async () => {
  const hide = 'balance, cdr, breakout, latest-calls, payments, summary';
  const world = await menuWorld(`  CUST-1: { hide: [${hide}], reason: "closed" }\n`);
  await world.addCalls({ call_id: 'one', charge: 4_440_000, source: '4470001112223' });
  expect(await menu(world, ann)).toEqual(['Dashboard /dashboard', 'Invoices /invoice']);
  const { text } = await world.ask(host, '/dashboard', { session: await world.session(ann) });
  expect(text).not.toMatch(/4\.44|4470001112223|data-part="(?:balance|chart|table)"/);
});

test('an override counts until its end', async () => {
  const until = new Date(START + DAY).toISOString().replace('.000', '');
  const world = await menuWorld(
    `  CUST-1: { show: [recording], hide: [payments], reason: "trial", until: "${until}" }\n`,
  );
  expect((await menu(world, ann)).join()).toContain('Recordings');
  expect(await status(world, ann, '/payments')).toBe(404);
  world.pass(DAY);
  expect(await menu(world, ann)).toEqual(defaults);
  expect(await status(world, ann, '/payments')).toBe(200);
});

test('a change of sections and overrides holds from the next request on', async () => {
  const world = await menuWorld();
  const session = await world.session(ann);
  expect((await world.ask(host, '/payments', { session })).status).toBe(200);
  world.save('portals/acme/portal.yaml', acmeYaml.replace(' payments, summary, queue, invoice', ' summary'));
  world.save('portals/acme/overrides.yaml', overrides('  CUST-2: { show: [payments], reason: "asked for it" }\n'));
  await world.apply();
  expect((await world.ask(host, '/payments', { session })).status).toBe(404);
  expect((await menu(world, bob)).at(-1)).toBe('Payments /payments');
  expect(await status(world, bob, '/payments')).toBe(200);
});

test('a page is not told apart from none before logging in', async () => {
  const world = await menuWorld('  CUST-1: { hide: [payments], reason: "by invoice" }\n');
  expect((await world.ask(host, '/payments')).headers.location).toBe('/login?next=%2Fpayments');
});

test('payments: the newest first, in the contact’s zone, without what is for the operator alone', async () => {
  const world = await menuWorld();
  const payment = { customer: 'CUST-1', amount: 12_500_000n, status: 'completed' } as const;
  await addPayment(world.store, { ...payment, description: 'First # private canary' }, START - DAY);
  await addPayment(world.store, { ...payment, description: 'Second', status: 'pending' }, START);
  await addPayment(world.store, { ...payment, customer: 'CUST-2', description: 'Foreign' }, START);
  const { text } = await world.ask(host, '/payments', { session: await world.session(ann) });
  expect(text.indexOf('Second')).toBeLessThan(text.indexOf('First'));
  expect(text).toContain('<time datetime="2026-11-23T15:20:00Z">23 Nov 2026, 10:20</time>');
  expect(text).toMatch(/USD\s12\.50/);
  expect(text).not.toMatch(/private|canary|Foreign/);
});

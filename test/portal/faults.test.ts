// Responses to visitors in faults: a removed brand, maintenance, rows edited by hand, an unreachable store.

import { expect, onTestFinished, test } from 'vitest';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { acmeYaml, nordwindYaml, type PortalWorld, portalWorld, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';

async function ownWorld(documents: Readonly<Record<string, string>> = {}): Promise<PortalWorld> {
  const own = await portalWorld(documents);
  onTestFinished(() => own[Symbol.asyncDispose]());
  return own;
}

test('a removed portal is gone, the others stay', async () => {
  const own = await ownWorld();
  own.remove('portals/nordwind/portal.yaml');
  own.save('portals/acme/portal.yaml', acmeYaml.replace('Copyright', 'After'));
  await own.apply();
  const gone = await own.ask('nordwind.localhost', '/login');
  expect(gone.status).toBe(410);
  expect(gone.text).toContain('Nordwind Exchange is no longer available');
  expect(gone.text).not.toMatch(/acme|portico/i);
  own.pass(31 * DAY);
  expect((await own.ask('nordwind.localhost', '/login')).status).toBe(421);
  expect((await own.ask(host, '/login')).text).toContain('After Acme Voice Ltd');
  own.save('portals/nordwind/portal.yaml', nordwindYaml);
  await own.apply();
  expect((await own.ask('nordwind.localhost', '/login')).status).toBe(200);
});

test('in maintenance every page is 503 with the text and the time, and the page keeps its look', async () => {
  const until = new Date(START + HOUR).toISOString().replace('.000', '');
  const status = `status: { maintenance: { text: "Back <soon> & better.", until: "${until}" } }\n`;
  const own = await ownWorld({ 'portals/acme/portal.yaml': acmeYaml + status });
  const session = await own.session('ann@harbour.example');
  for (const path of ['/', '/login', '/login?next=/cdr', '/dashboard', '/nothing']) {
    const reply = await own.ask(host, path, { session });
    expect([path, reply.status]).toEqual([path, 503]);
    expect(reply.headers['retry-after']).toBe(new Date(START + HOUR).toUTCString());
    expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(reply.text).toContain('Back &lt;soon&gt; &amp; better.');
    expect(reply.text).toContain(`<time datetime="${until}">2026-11-23 16:20 UTC</time>`);
  }
  const page = await own.ask(host, '/login');
  const sheets = [...page.text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(sheets).toHaveLength(3);
  for (const path of sheets) expect((await own.ask(host, path)).status).toBe(200);
  expect((await own.ask('nordwind.localhost', '/login')).status).toBe(200);
  own.pass(2 * HOUR);
  const late = await own.ask(host, '/login');
  expect(late.headers['retry-after']).toBe('300');
  expect(late.text).not.toContain('<time');
});

const nonsense: readonly [kind: string, spec: string][] = [
  ['portal', 'no json'],
  ['portal', '{"brand":"Other"}'],
  ['portal', '{"brand":["Other"],"footer":"","locales":[],"status":{},"links":{},"support":{},"texts":{}}'],
  ['theme', '{"mode":"light","colors":{},"javascript":[null]}'],
  ['access', '{"sections":"all","links":{}}'],
  ['domain', '[]'],
];

test.each(nonsense)(
  'a %s row edited into %s keeps the last good state, and the other brand is served as before',
  async (kind, spec) => {
    const own = await ownWorld();
    const before = await own.ask(host, '/login');
    await own.store
      .updateTable('resource')
      .set({ spec })
      .where('kind', '=', kind)
      .where('brand', '=', 'acme')
      .execute();
    own.save('portals/nordwind/portal.yaml', nordwindYaml.replace('GmbH', 'AG'));
    await own.directory.refresh();
    const after = await own.ask(host, '/login');
    expect([after.status, after.text]).toEqual([200, before.text]);
    expect(own.logged.join()).toContain('last valid state');
    expect((await own.ask('nordwind.localhost', '/login')).status).toBe(200);
  },
);

test('a portal that cannot be rendered responds 500, and the others are served', async () => {
  const own = await ownWorld();
  const rows = own.store.selectFrom('resource').select('spec').where('kind', '=', 'portal').where('name', '=', 'acme');
  const spec = JSON.parse((await rows.executeTakeFirstOrThrow()).spec) as object;
  const broken = JSON.stringify({ ...spec, support: { phone: 7 } });
  await own.store
    .updateTable('resource')
    .set({ spec: broken })
    .where('kind', '=', 'portal')
    .where('name', '=', 'acme')
    .execute();
  await own.directory.refresh();
  const reply = await own.ask(host, '/login');
  expect(reply.status).toBe(500);
  expect(reply.text).not.toMatch(/\.ts|replace|portico/i);
  expect((await own.ask('nordwind.localhost', '/login')).status).toBe(200);
});

test('without a store the login page is served on, and pages behind it say so without details', async () => {
  const own = await ownWorld();
  const session = await own.session('ann@harbour.example');
  await own.store.destroy();
  expect(await own.directory.refresh()).toBe(false);
  expect((await own.ask(host, '/login')).status).toBe(200);
  for (const reply of [
    await own.ask(host, '/dashboard', { session }),
    await own.logIn(host, 'ann@harbour.example', 'x'),
  ]) {
    expect([500, 503]).toContain(reply.status);
    expect(reply.text).toContain('Acme Voice');
    const [, id = '?'] = /<code>([\w-]{12})<\/code>/.exec(reply.text) ?? [];
    expect(own.logged.join()).toContain(id);
    expect(reply.text).not.toMatch(/driver|destroyed|at .*\.ts|node_modules/);
  }
});

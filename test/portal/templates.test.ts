// Templates use only keys that their views have, also in conditions, where Handlebars would take a missing key for false.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kitRefused, kitView } from '../../src/app/dev/kit-view.ts';
import { addPayment } from '../../src/billing/payment.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { type AskInProcess, askInProcess } from '../../src/edge/ask-in-process.ts';
import { createPortalHandler } from '../../src/portal/http/handler.ts';
import { sharedFiles } from '../../src/portal/http/system-files.ts';
import { composeEmail } from '../../src/portal/mail/compose.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { compactCss } from '../../src/portal/site/compact-css.ts';
import { createSite } from '../../src/portal/site/site.ts';
import { loadTemplates } from '../../src/portal/site/templates.ts';
import { fullWorld } from '../support/full-account.ts';
import { missingNames, sources } from '../support/template-names.ts';
import { testServices } from '../support/test-services.ts';
import { emptyStorage } from '../support/worlds/demo.ts';
import { images } from '../support/worlds/images.ts';
import { type PortalWorld, START } from '../support/worlds/portal.ts';

let world: PortalWorld;
let ask: AskInProcess;
const seen: [template: string, view: object][] = [];
const host = 'acme.localhost';

beforeAll(async () => {
  world = await fullWorld(
    'legal: { terms: terms.md }\n',
    {},
    {
      'portals/acme/terms.md': '# Terms\n\nText',
      // Who sees neither calls nor the breakout has the views of them at their old paths.
      'portals/acme/overrides.yaml':
        'apiVersion: portico/v1\nkind: Overrides\nportal: acme\ncustomers:\n  CUST-2: { hide: [cdr, breakout], reason: x }\n',
    },
  );
  await world.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 1 }, { call_id: 'two', connected: 0 });
  for (const [id, status] of [
    ['waits', 'pending'],
    ['paid', 'completed'],
  ] as const) {
    const payment = { id, status, customer: 'CUST-1', amount: 1n, description: 'x', method: 'bank' } as const;
    await addPayment(world.store, payment, START);
  }
  const templates = loadTemplates();
  const recording = {
    ...templates,
    render: (name: string, view: object) => {
      seen.push([name, view]);
      return templates.render(name, view);
    },
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const services = { ...testServices(world.store, { now: world.now }, log), recordings: emptyStorage };
  const { directory, store } = world;
  const sites = new Map<object, ReturnType<typeof createSite>>();
  const siteOf = (snapshot: Parameters<typeof createSite>[0]) => {
    const site =
      sites.get(snapshot) ??
      createSite(snapshot, recording, sharedFiles(templates), { store, images, inPage: new Set() });
    sites.set(snapshot, site);
    return site;
  };
  ask = askInProcess(createPortalHandler({ store, directory, sites: siteOf, services }));
  const snapshot = directory.find(host);
  if (snapshot === undefined) throw new Error('the portal is not there');
  const site = siteOf(snapshot);
  composeEmail(site, site.translator('en'), services, { kind: 'verify', recipient: 'x@x.example', action: '/verify' });
});

afterAll(() => world[Symbol.asyncDispose]());

const cookie = async (email: string) => ({ cookie: `__Host-session=${await world.session(email)}` });

test('every name in every template is in the view that it is rendered with', async () => {
  const call = await world.store
    .selectFrom('cdr')
    .select(['call_time', 'id'])
    .where('customer', '=', 'CUST-1')
    .executeTakeFirstOrThrow();
  const items = [
    'rate-cards/retail-standard',
    'did/sales',
    'contracts/terms',
    'invoice/this',
    'payments/waits',
    'payments/paid',
    'payments?invoice=this',
    'two-factor?add=1',
    'breakout?by=day',
    'breakout?by=day&then=destination&shape=pivot',
    `cdr/${call.call_time}.${call.id}`,
    'phone?sent=1',
  ];
  const paths = [...pages.map(({ id }) => id), ...items];
  for (const email of ['ann@harbour.example', 'bob@harbour.example']) {
    const headers = { host, ...(await cookie(email)) };
    for (const path of paths) {
      await ask(`/${path}`, headers);
      await ask(`/${path}${path.includes('?') ? '&' : '?'}from=wrong&number=wrong`, headers);
    }
  }
  // The other brand links no section out.
  const recorded = { call_id: 'three', recording_file: 'call.mp3', customer: storedCustomerId('CAR-1') };
  await world.addCalls(recorded);
  const { id, call_time: at } = await world.store
    .selectFrom('cdr')
    .select(['call_time', 'id'])
    .where('call_id', '=', 'three')
    .executeTakeFirstOrThrow();
  const lena = `__Host-session=${await world.session('lena@baltic.example', 'nordwind')}`;
  for (const path of ['recording', 'recording?number=4930', `recording/${at}.${id}`])
    await ask(`/${path}`, { host: 'nordwind.localhost', cookie: lena });
  const open = [
    'signup',
    'verify',
    'verify?token=x',
    'subscription?token=x',
    'unsubscribe?token=x',
    'reset',
    'reset?token=x',
    'passkey',
    'support-view',
    'stop-email-change',
    'nothing',
    'api',
  ];
  for (const path of [...open, 'legal/terms', 'accessibility', 'public-status', 'login?next=/cdr'])
    await ask(`/${path}`, { host });
  const half = await world.session('bob@harbour.example');
  await world.store
    .updateTable('contact')
    .set({ email_verified_at: null })
    .where('email', '=', 'bob@harbour.example')
    .execute();
  world.pass(10_000);
  for (const path of ['dashboard', 'cdr']) await ask(`/${path}`, { host, cookie: `__Host-session=${half}` });
  const hash = createHash('sha256').update(half).digest('hex');
  await world.store.updateTable('session').set({ stage: 'second-factor' }).where('token_hash', '=', hash).execute();
  await ask('/second-factor', { host, cookie: `__Host-session=${half}; __Host-flash=saved` });
  for (const [name, view] of [
    ['maintenance', { text: 'x', until: { iso: 'x', text: 'x' } }],
    ['signup-sent', { email: 'x', path: 'x', again: 'x', isAgain: true }],
    ['gone', { text: 'x' }],
    ['leaving', { title: 'x', to: 'x' }],
    ['signup-closed', {}],
  ] as const) {
    seen.push([name, { ...view, m: {} }]);
  }
  const t = loadTemplates().languages.shared('en');
  seen.push(['dev/kit', { ...kitView(t), m: {}, formToken: '', refused: kitRefused(t) }]);
  const missing = seen.flatMap(([template, view]) =>
    missingNames(template, view).map((name) => `${template}: ${name}`),
  );
  expect([...new Set(missing)]).toEqual([]);
  const drawn = new Set(seen.map(([template]) => template));
  // A partial is read with the page that it is part of.
  const partOf = [...sources.values()].flatMap((text) =>
    [...text.matchAll(/\{\{#?> ([\w-]+)/g)].map(([, name]) => name),
  );
  const known = new Set<string | undefined>([...drawn, ...partOf]);
  expect([...sources.keys()].filter((name) => !known.has(name))).toEqual(['waits']);
});

test('a missing name is found', () => {
  const [, view] = seen.find(([template]) => template === 'cdr') ?? [];
  const { total: _, ...without } = view as Record<string, unknown>;
  expect(missingNames('cdr', without)).toEqual(['total']);
});

test('the messages that templates look up all exist', () => {
  const looked = [...sources.values()].flatMap((text) =>
    [...text.matchAll(/lookup (?:@root\.)?m "([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  const { messages } = loadTemplates().languages.shared('en');
  expect(looked.length).toBeGreaterThan(200);
  expect(looked.filter((key) => !(key in messages))).toEqual([]);
});

test.each(['core', 'portal'])('%s.css is sent without what only its readers need, and means the same', (name) => {
  const sheet = readFileSync(new URL(`../../templates/portal/styles/${name}.css`, import.meta.url), 'utf8');
  const meaning = (text: string): string =>
    transform({ code: Buffer.from(text), filename: name, minify: true })
      .code.toString()
      .replaceAll(', ', ',');
  expect(meaning(compactCss(sheet))).toBe(meaning(sheet));
  expect(compactCss(sheet).length).toBeLessThan(sheet.length * 0.8);
});

// Templates name only what their views have: also inside a condition, where a missing key would pass for "no" unseen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPayment } from '../src/accounts/payment.ts';
import { findSession } from '../src/accounts/session.ts';
import { storedPortalName } from '../src/core/ids.ts';
import { en } from '../src/portal/messages/en.ts';
import { pages } from '../src/portal/pages/registry.ts';
import { createSite, type Site } from '../src/portal/site.ts';
import { loadTemplates } from '../src/portal/templates.ts';
import { zoneOf } from '../src/reports/zone.ts';
import { type PortalWorld, portalWorld, START } from './portal-world.ts';
import { missingNames, sources } from './template-names.ts';

let world: PortalWorld;
let site: Site;
const seen: [template: string, view: object][] = [];

beforeAll(async () => {
  world = await portalWorld();
  await world.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 1 }, { call_id: 'two', connected: 0 });
  await addPayment(world.store, { customer: 'CUST-1', amount: 1n, status: 'pending', description: 'x' }, START);
  const snapshot = world.directory.find('acme.localhost');
  if (snapshot === undefined) throw new Error('the portal is not there');
  const templates = loadTemplates();
  const recording = {
    ...templates,
    render: (name: string, view: object) => {
      seen.push([name, view]);
      return templates.render(name, view);
    },
  };
  site = createSite(snapshot, recording, world.store);
});

afterAll(() => world[Symbol.asyncDispose]());

/** Draws every page for a contact, with a fine and with a wrong filter. */
async function drawAll(email: string): Promise<void> {
  const { store } = world;
  const { snapshot, messages } = site;
  const visitor = await findSession(store, storedPortalName('acme'), await world.session(email), START);
  if (visitor === undefined) throw new Error(`${email} has no session`);
  const sections = pages.flatMap((page) => page.section ?? []);
  const menu = [{ id: 'cdr', href: '/cdr', label: 'Calls', external: false }];
  for (const page of pages) {
    for (const query of ['', 'from=wrong&number=wrong']) {
      const given = { query: new URLSearchParams(query), zone: zoneOf(visitor.timezone), now: START };
      const result = await page.answer({ ...given, store, snapshot, visitor, sections, messages });
      if (result.type === 'html') site.page(page.id, result.view, { page: page.id, title: 'Title', menu, visitor });
    }
  }
}

test('every name in every template is in the view it is drawn with', async () => {
  await drawAll('ann@harbour.example');
  await drawAll('bob@harbour.example');
  const frame = { page: 'login', title: 'Title', menu: [], visitor: null };
  site.page('login', { problem: 'x', email: 'x', next: '/cdr' }, frame);
  site.page('error', { sentence: 'x', requestId: 'x', status: 404, showHome: true }, frame);
  site.page('maintenance', { text: 'x', until: { iso: 'x', text: 'x' } }, frame);
  expect(
    seen.flatMap(([template, view]) => missingNames(template, view).map((name) => `${template}: ${name}`)),
  ).toEqual([]);
  const drawn = new Set(seen.map(([template]) => template));
  const partials = [...sources.keys()].filter((name) => !drawn.has(name));
  expect(partials.sort()).toEqual(['layout', 'range', 'table', 'traffic-tile']);
});

test('a name that is not there is found', () => {
  const [, view] = seen.find(([template]) => template === 'cdr') ?? [];
  const { emptyHint: _, ...without } = view as Record<string, unknown>;
  expect(missingNames('cdr', without)).toEqual(['emptyHint']);
});

test('the messages that templates look up all exist', () => {
  const looked = [...sources.values()].flatMap((text) =>
    [...text.matchAll(/lookup (?:@root\.)?m "([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  expect(looked.length).toBeGreaterThan(40);
  expect(looked.filter((key) => !(key in en))).toEqual([]);
});

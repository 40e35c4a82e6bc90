// The page of all components: at every portal's host in `portico dev`, nowhere else, and with each part that pages are made of.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withKit } from '../../../src/app/dev/kit.ts';
import { type AskInProcess, askInProcess } from '../../../src/edge/ask-in-process.ts';
import { createSites } from '../../../src/portal/site/sites.ts';
import { images } from '../../support/worlds/images.ts';
import { type PortalWorld, portalWorld } from '../../support/worlds/portal.ts';

let world: PortalWorld;
let ask: AskInProcess;

beforeAll(async () => {
  world = await portalWorld();
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const sites = createSites(world.store, quiet, images, new Set());
  const passedOn = 404;
  ask = askInProcess(withKit((_, response) => response.writeHead(passedOn).end(), world.directory, sites));
});
afterAll(() => world[Symbol.asyncDispose]());

test.each(['acme', 'nordwind'])('%s: the kit in its own theme', async (portal) => {
  const { status, body } = await ask('/_kit', { host: `${portal}.localhost` });
  const page = body.toString();
  expect(status).toBe(200);
  expect(page).toContain('<body data-page="kit">');
  expect(page).toMatch(/href="\/assets\/[0-9a-f]+\/theme\.css"/);
  expect(page.match(/<h2/g)?.length).toBeGreaterThan(10);
});

test('other paths and hosts are served as without it, and a renderer alone has no such page', async () => {
  expect((await ask('/login', { host: 'acme.localhost' })).status).toBe(404);
  expect((await ask('/_kit', { host: 'other.localhost' })).status).toBe(404);
  const session = await world.session('ann@harbour.example');
  expect((await world.ask('acme.localhost', '/_kit', { session })).status).toBe(404);
});

test('the kit shows every part of pages', () => {
  const folder = new URL('../../../templates/portal/', import.meta.url);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const parts = readdirSync(new URL('parts/', folder)).map((file) => file.replace('.hbs', ''));
  const shown = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\{\{> ([\w-]+)/g)) {
      if (shown.has(name)) continue;
      shown.add(name);
      if (parts.includes(name)) follow(read(`parts/${name}.hbs`));
    }
  };
  follow(read('../dev/kit.hbs'));
  // What only one page is made of: addresses of the network, an invoice's parties and transfer, a passkey, the steps of a new customer.
  const ofOnePage = ['network', 'parties', 'passkey', 'steps', 'transfer-fields'];
  expect(parts.filter((name) => !shown.has(name))).toEqual(ofOnePage);
});

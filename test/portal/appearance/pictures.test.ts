// Pictures of the kit and of twenty pages: both demo brands, light and dark, 1280 and 390 pixels wide, compared with those that were
// looked at. On each commit the kit and, in half of the variants, four pages (about 15 seconds), each night all (about a minute).
// `npm run pictures` keeps new ones.
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withKit } from '../../../src/app/dev/kit.ts';
import { type AskInProcess, askInProcess } from '../../../src/edge/ask-in-process.ts';
import { createSites } from '../../../src/portal/site/sites.ts';
import { compare, differs, keep, type Picture, read, takePicture } from '../../support/pictures/picture.ts';
import { pinnedBrowser } from '../../support/pictures/pinned-browser.ts';
import { isFull } from '../../support/test-size.ts';
import { demoContact, demoWorld } from '../../support/worlds/demo.ts';
import { images } from '../../support/worlds/images.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

/** Name of each picture, and its path; on each commit the first. */
const pages: readonly (readonly [name: string, path: string])[] = [
  ['kit', '_kit'],
  ['login', 'login'],
  ['dashboard', 'dashboard'],
  ['calls', 'cdr'],
  ['payments', 'payments'],
  ['signup', 'signup'],
  ['reset', 'reset'],
  ['calls-wrong', 'cdr?min=x&max=9'],
  ['call', 'cdr/'],
  ['breakout', 'breakout'],
  ['breakout-days', 'breakout?by=day&then=destination&shape=pivot'],
  ['quality', 'customer-asr'],
  ['balance', 'balance'],
  ['invoices', 'invoice'],
  ['routes', 'routes'],
  ['alerts', 'alert'],
  ['numbers', 'did'],
  ['contract', 'contracts/terms'],
  ['profile', 'profile'],
  ['tokens', 'tokens'],
  ['status', 'status'],
];
const EACH_COMMIT = 5;

/** The second brand is always dark. */
const variants = [
  { portal: 'acme', colorScheme: 'light', width: 1280 },
  { portal: 'acme', colorScheme: 'dark', width: 390 },
  { portal: 'nordwind', colorScheme: 'dark', width: 1280 },
  { portal: 'acme', colorScheme: 'light', width: 390 },
  { portal: 'acme', colorScheme: 'dark', width: 1280 },
  { portal: 'nordwind', colorScheme: 'dark', width: 390 },
] as const;
type Variant = (typeof variants)[number];

let world: PortalWorld;
let browser: Browser;
let kit: AskInProcess;

beforeAll(async () => {
  [world, browser] = await Promise.all([demoWorld(), pinnedBrowser()]);
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const sites = createSites(world.store, quiet, images, new Set());
  kit = askInProcess(withKit((_, response) => response.writeHead(404).end(), world.directory, sites));
});
afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

async function open({ portal, colorScheme, width }: Variant): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' },
  });
  const value = await world.session(demoContact(portal), portal);
  const domain = `${portal}.localhost`;
  await context.addCookies([{ name: '__Host-session', value, domain, path: '/', secure: true }]);
  // What a brand's scripts draw comes when it comes.
  await context.route('**/script-frames/**', (route) => route.abort());
  await context.route('**/_kit', async (route: Route) => {
    const { body } = await kit('/_kit', { host: domain });
    await route.fulfill({ contentType: 'text/html', body });
  });
  return context;
}

async function pictureOf(page: Page, portal: string, path: string): Promise<Picture> {
  await page.goto(`http://${portal}.localhost:${world.port}/${path}`);
  return takePicture(page);
}

test.each(variants)('$portal, $colorScheme, $width px: pages look as they did', async (variant) => {
  const { portal, colorScheme, width } = variant;
  const context = await open(variant);
  const page = await context.newPage();
  const isOften = variants.indexOf(variant) < 3;
  const shown = isFull ? pages : pages.slice(0, isOften ? EACH_COMMIT : 1);
  const different: string[] = [];
  for (const [name, path] of shown) {
    const picture = await pictureOf(page, portal, await pathOf(path, portal));
    const what = differs(`${name}/${portal}-${colorScheme}-${width}`, picture);
    if (what !== null) different.push(what);
  }
  expect(different).toEqual([]);
  await context.close();
});

/** The path at a brand: carriers sign up elsewhere, and a call is the customer's newest. */
async function pathOf(path: string, portal: string): Promise<string> {
  if (path === 'signup' && portal === 'nordwind') return 'signup/carrier';
  if (path !== 'cdr/') return path;
  const call = await world.store
    .selectFrom('cdr')
    .innerJoin('contact', 'contact.customer', 'cdr.customer')
    .select(['cdr.call_time', 'cdr.id'])
    .where('contact.email', '=', demoContact(portal))
    .orderBy('cdr.call_time', 'desc')
    .executeTakeFirstOrThrow();
  return `cdr/${call.call_time}.${call.id}`;
}

/** Each is one line of a stylesheet. */
const changes = {
  'corners of buttons': '.button { border-radius: 0 }',
  'a shade of a line': '.card { border-color: var(--line-strong) }',
  'a size of type': '.hint { font-size: 0.875rem }',
  'a colour of a tag': '.tag.good { color: var(--info) }',
};

test('a change of one line of a stylesheet is found, and nothing where there is none', async () => {
  const variant = variants[3];
  const context = await open(variant);
  const page = await context.newPage();
  const before = read(keep(await pictureOf(page, variant.portal, '_kit')));
  let rule = '';
  await context.route('**/portal.css', async (route) => {
    const { text } = await world.ask(`${variant.portal}.localhost`, new URL(route.request().url()).pathname);
    await route.fulfill({ contentType: 'text/css', body: `${text}\n@layer base { ${rule} }` });
  });
  expect(compare(before, await pictureOf(page, variant.portal, '_kit'))).toBeNull();
  for (const [what, changed] of Object.entries(changes)) {
    rule = changed;
    const difference = compare(before, await pictureOf(page, variant.portal, '_kit'));
    expect([what, difference === null]).toEqual([what, false]);
  }
  await context.close();
});

// The pages of a brand in a browser: two clicks to what to do, accessible in every colour scheme and width, and frames in which nothing runs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/shared-browser.ts';
import { everyNth } from '../support/test-size.ts';
import { type BrandWorld, brandWorld } from '../support/worlds/brand.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let world: BrandWorld;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([brandWorld(), openBrowser()]);
}, 360_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function visit(width: number, colorScheme: 'light' | 'dark', bypassCSP = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP });
  const page = await context.newPage();
  await page.goto(`${world.url}/login`);
  await page.fill('#token', world.token);
  await page.click('main button');
  await page.waitForURL(`${world.url}/`);
  return page;
}

test('from the fleet, two clicks lead to why a brand is not up and to the record to create', async () => {
  const page = await visit(1280, 'light');
  await page.goto(`${world.url}/brands`);
  await page.click('a[href="/brands/misdirected"]');
  expect(await page.innerText('.issue')).toContain('portal.misdirected.example. 300 IN CNAME edge.example.net.');
  await page.click('.issue >> text=See its domains');
  expect(await page.innerText('main')).toContain('198.51.100.53');
  expect(await page.innerText('main')).toContain('please delete the records that exist at that name');
  await page.context().close();
}, 240_000);

const record = 'Ask the administrator of this DNS zone to create exactly this record.';
const wrongFile = 'Fix this line and push; nothing else is needed.';

const troubles = [
  ['pending', 'There is no such record yet', record],
  ['misdirected', 'There is an address record (192.0.2.7) where a CNAME is needed', record],
  ['lost', 'It pointed to this edge and no longer does', record],
  ['failing', 'ca.example: rate limited', 'Fix what the authority reports, then request a retry.'],
  ['held', 'no more than 50 certificates within 7 days', 'Nothing: it is retried automatically.'],
  ['waiting', 'It is ordered as soon as the name points to this edge', 'Nothing: it is retried automatically.'],
  [
    'unserved',
    'The public listener answers with another certificate',
    'Check that portico serve runs, and on this store.',
  ],
  ['expiring', 'The certificate ends 2026-06-20', 'See what prevents its renewal, then request a retry.'],
  ['invalid', 'The key "colour" is not known here', wrongFile],
  ['newborn', 'In portals/newborn/portal.yaml:8', wrongFile],
  [
    'blocked',
    'would remove the portal blocked, which is protected',
    'Read what would be removed; approve exactly this plan',
  ],
  [
    'drifted',
    'Changed by hand: currencies drifted',
    'Revert it by hand, or overwrite it from the files: portico apply.',
  ],
  ['suspended', 'a migration', 'To continue: portico resume.'],
  ['archived', 'its names are not served', 'put its files back'],
] as const;

test('one click from the fleet, every brand that is not up says why, and what to do', async () => {
  const page = await visit(1280, 'light');
  for (const [brand, why, what] of troubles) {
    await page.goto(`${world.url}/brands`);
    await page.click(`tbody a[href="/brands/${brand}"]`);
    await page.waitForURL(`${world.url}/brands/${brand}`);
    const said = await page.innerText('main');
    expect([brand, said]).toEqual([brand, expect.stringContaining(why)]);
    expect([brand, said]).toEqual([brand, expect.stringContaining(what)]);
  }
  await page.context().close();
}, 240_000);

test('a viewer reads the same, and is offered no action', async () => {
  const context = await browser.newContext();
  const [name = '', value = ''] = (await world.sessionOf('viewer')).split('=');
  await context.addCookies([{ name, value, url: world.url.replace('http:', 'https:'), secure: true }]);
  const page = await context.newPage();
  const ofBrands = ['blocked', 'blocked/plan', 'failing', 'failing/certificates', 'suspended', 'acme', 'acme/history'];
  for (const path of ['/', '/certificates', ...ofBrands.map((at) => `/brands/${at}`)]) {
    await page.goto(world.url + path);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.locator('[href*="/do/"], main form[method=post]').count()).toBe(0);
  }
  expect((await page.goto(`${world.url}/do/suspend?portal=acme`))?.status()).toBe(403);
  await context.close();
}, 240_000);

test('a page of a brand is shown in a frame of an origin of its own, in which no script runs', async () => {
  const page = await visit(1280, 'light');
  const refused: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(world.url) && !request.url().startsWith('data:')) refused.push(request.url());
  });
  await page.goto(`${world.url}/brands/acme/preview?page=dashboard`);
  const frame = page.frames().find((entry) => entry.url().includes('/preview/frame'));
  await frame?.waitForSelector('h1');
  expect(await frame?.innerText('h1')).toBe('Dashboard');
  expect(await page.evaluate('document.querySelector("iframe").contentDocument')).toBeNull();
  expect(
    await frame?.evaluate('[self.origin, document.scripts.length, document.querySelectorAll("style").length > 0]'),
  ).toEqual(['null', 0, true]);
  expect(refused).toEqual([]);
  // Opened alone it is confined in the same way, and links and forms do nothing.
  await page.goto(frame?.url() ?? '');
  expect(await page.evaluate('self.origin')).toBe('null');
  expect(await page.evaluate('[...document.forms].every((form) => !form.hasAttribute("action"))')).toBe(true);
  await page.context().close();
}, 240_000);

test('a page is shown in the colours of a light and of a dark system, whatever the operator has', async () => {
  const page = await visit(1280, 'light');
  const ground = async (scheme: string): Promise<unknown> => {
    await page.click(`main >> text="${scheme}"`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForSelector('h1');
    return frame?.evaluate('getComputedStyle(document.body).backgroundColor');
  };
  await page.goto(`${world.url}/brands/acme/preview`);
  const asMine = await ground('as my system');
  expect(await ground('light')).toEqual(asMine);
  expect(await ground('dark')).not.toEqual(asMine);
  await page.context().close();
}, 240_000);

test('a script in an email does not run, and does not reach the console around it', async () => {
  const page = await visit(1280, 'light');
  await page.goto(`${world.url}/brands/pending/mail`);
  await page.click('text=Your invoice');
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForSelector('b');
  // The script is there, and would have given the page another title.
  expect(await frame?.evaluate('document.scripts.length')).toBe(1);
  expect(await page.title()).toContain('Mail of PENDING Telecom');
  expect(await frame?.evaluate('self.origin')).toBe('null');
  await page.context().close();
}, 240_000);

const paths = [
  ...['pending', 'blocked', 'archived', 'newborn', 'acme/configuration', 'blocked/plan', 'drifted/plan'],
  ...['misdirected/domains', 'unserved/certificates', 'failing/certificates', 'pending/history', 'pending/events'],
  ...['pending/overrides?customer=CUST-7&section=cdr', 'acme/preview', 'pending/mail'],
  'pending/customers?customer=CUST-7',
];

test.each([
  [1280, 'light', 0],
  [360, 'dark', 1],
] as const)(
  '%i px, %s: axe finds nothing, and no page is wider than the window',
  async (width, colorScheme, index) => {
    const page = await visit(width, colorScheme, true);
    const found: Record<string, unknown> = {};
    for (const path of everyNth(paths, 2, index)) {
      await page.goto(`${world.url}/brands/${path}`);
      await page.evaluate('for (const box of document.querySelectorAll("details")) box.open = true');
      await page.evaluate(axe);
      const rules = `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']`;
      const script = `axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'], iframes: false, runOnly: { type: 'tag', values: ${rules} } })`;
      const { violations } = (await page.evaluate(script)) as {
        violations: readonly { id: string; nodes: readonly { html: string }[] }[];
      };
      const seen = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
      const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      if (seen.length > 0 || wide === true) found[path] = { seen, wide };
    }
    expect(found).toEqual({});
    await page.context().close();
  },
  480_000,
);

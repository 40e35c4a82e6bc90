// Every page in a browser with axe-core: WCAG 2.2 AA, light and dark, wide and at 320 pixels; sizes; keyboard; no JavaScript.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { livePages } from '../../src/portal/http/security.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import type { Served } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';
import { everyNth } from '../support/test-size.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const items = [
  'breakout?by=day',
  'breakout?by=day&then=destination&shape=pivot',
  'cdr?min=x&max=9',
  'rate-cards/retail-standard',
  'did/sales',
  'contracts/terms',
  'invoice/this',
  'two-factor?add=passkey',
  'phone?sent=1',
];
const open = [
  'login',
  'signup',
  'reset',
  'verify?token=x',
  'passkey',
  'nothing',
  'accessibility',
  'api',
  'public-status',
  'login?next=/cdr',
];
const behind = [...pages.map(({ id }) => id), ...items].filter((path) => path !== 'open');
/** Pages of the demo's retail brand, which has no carriers. */
const retail = behind.filter((path) => !path.startsWith('carrier-'));

let place: Workplace;
let running: Served;
let browser: Browser;
let password: string;

beforeAll(async () => {
  place = workplace();
  [running, browser] = await Promise.all([place.serve('up', '--demo'), openBrowser()]);
  password = / \/ (\S+)$/m.exec(running.out())?.[1] ?? '';
});
afterAll(async () => {
  await browser?.close();
  await place?.remove();
});

const address = (portal: string, path: string): string => `https://${portal}.localhost:${running.httpsPort}/${path}`;

async function openPage(options: {
  colorScheme: 'light' | 'dark';
  width: number;
  javaScriptEnabled?: boolean;
}): Promise<{ context: BrowserContext; page: Page }> {
  const { width, ...rest } = options;
  // The policy is bypassed so that axe can be injected; the page's own requests are not affected.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    bypassCSP: true,
    viewport: { width, height: 900 },
    ...rest,
  });
  return { context, page: await context.newPage() };
}

async function logIn(page: Page, portal: string): Promise<void> {
  await page.goto(address(portal, 'login'));
  await page.fill('#email', `demo@${portal}.example`);
  await page.fill('#password', password);
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/dashboard');
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Returns the violations that axe finds on the open page. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const script = `axe.run({ resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })`;
  const { violations } = (await page.evaluate(script)) as AxeResult;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Hidden fields and labels, except the honeypot for robots, and the amount that the choice of another one opens. */
const hiddenFields = `[...document.querySelectorAll('main label, main input:not([type=hidden]), main select, main textarea, main button')]
  .filter((element) => element.closest('.trap, details:not([open]), .other') === null && !element.checkVisibility())
  .map((element) => element.outerHTML.slice(0, 120))
  .join(' ')`;

const variants = [
  { portal: 'acme', colorScheme: 'light', width: 1280 },
  { portal: 'acme', colorScheme: 'dark', width: 320 },
  { portal: 'nordwind', colorScheme: 'dark', width: 1280 },
] as const;

// On each commit a third of the pages in each variant; nightly all pages in all variants.
for (const [index, { portal, colorScheme, width }] of variants.entries()) {
  test(`${portal}, ${colorScheme}, ${width} px: axe finds nothing, nothing is wider than the page, no field is hidden`, async () => {
    const { context, page } = await openPage({ colorScheme, width });
    const found: Record<string, unknown> = {};
    const check = async (path: string): Promise<void> => {
      await page.goto(address(portal, path));
      const seen = await findings(page);
      const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      const hidden = await page.evaluate(hiddenFields);
      if (seen.length > 0 || wide === true || hidden !== '') found[path] = { seen, wide, hidden };
    };
    for (const path of everyNth(open, variants.length, index)) await check(path);
    await logIn(page, portal);
    for (const path of everyNth(behind, variants.length, index)) await check(path);
    await page.goto(address(portal, 'cdr'));
    const call = await page.locator('tbody a').first().getAttribute('href');
    await check(call?.slice(1) ?? '');
    expect(found).toEqual({});
    await context.close();
  }, 240_000);
}

test('every page works without JavaScript, by keyboard, and none is heavy', async () => {
  const { context, page } = await openPage({ colorScheme: 'light', width: 1280, javaScriptEnabled: false });
  await page.goto(address('acme', 'login'));
  // Skip link, brand, e-mail, password, button: in this order, with nothing in between.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('demo@acme.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dashboard');
  const heavy: [string, number][] = [];
  for (const path of retail) {
    const response = await page.goto(address('acme', path));
    const size = brotliCompressSync(Buffer.from((await response?.body()) ?? '')).length;
    if ((response?.status() ?? 500) >= 400 || size > 40 * 1024) heavy.push([path, size]);
  }
  expect(heavy).toEqual([]);
  await context.close();
}, 480_000);

test('a first visit of the login page is at most 14 KiB on the wire without the logo, of any other page at most 60 KiB', async () => {
  const { context, page } = await openPage({ colorScheme: 'light', width: 1280 });
  const sizes = new Map<string, number>();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const urls = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    if (!/\.(?:png|jpg|gif)$/.test(url)) sizes.set(url, encodedDataLength);
  });
  const weigh = async (path: string): Promise<number> => {
    sizes.clear();
    // The feed of a live page never ends.
    await page.goto(address('acme', path), { waitUntil: livePages.has(path) ? 'load' : 'networkidle' });
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
  };
  const scripts = () => [...sizes].filter(([url]) => url.endsWith('.js')).reduce((sum, [, size]) => sum + size, 0);
  expect(await weigh('login')).toBeLessThanOrEqual(14 * 1024);
  expect(scripts()).toBe(0);
  await logIn(page, 'acme');
  for (const path of everyNth(retail, 3)) {
    expect([path, (await weigh(path)) <= 60 * 1024, scripts() <= 6 * 1024]).toEqual([path, true, true]);
  }
  await context.close();
}, 480_000);

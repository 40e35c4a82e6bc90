// Every page in every state that a visitor can bring it into: axe-core (WCAG 2.2 AA) with disclosures open, in light, dark and forced
// colours, at 1280 and 320 pixels and 200 %, and from right to left; its HTML; its size; the keyboard; no JavaScript. On each commit a
// fifth of the states in a browser (about half a minute), each night each state in two of the variants.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasJava, htmlErrors } from '../support/html-checker.ts';
import { type PortalState, portalStates } from '../support/portal-states.ts';
import { openBrowser } from '../support/shared-browser.ts';
import { everyNth, isFull } from '../support/test-size.ts';
import { demoContact, demoWorld } from '../support/worlds/demo.ts';
import { PASSWORD, type PortalWorld } from '../support/worlds/portal.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let world: PortalWorld;
let browser: Browser;
let states: readonly PortalState[];

beforeAll(async () => {
  [world, browser] = await Promise.all([demoWorld(), openBrowser()]);
  states = await portalStates(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

const address = (portal: string, path: string): string => `http://${portal}.localhost:${world.port}/${path}`;

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Returns the violations that axe finds on the open page. */
async function findings(page: Page): Promise<string[]> {
  const script = `axe.run({ preload: false, resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })`;
  const { violations } = (await page.evaluate(script)) as AxeResult;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Hidden fields and labels, except the honeypot for robots, which is hidden on purpose. */
const hiddenFields = `[...document.querySelectorAll('main label, main input:not([type=hidden]), main select, main textarea, main button')]
  .filter((element) => element.closest('.trap, [hidden]') === null && !element.checkVisibility())
  .map((element) => element.outerHTML.slice(0, 120))
  .join(' ')`;

const openAll = `for (const disclosure of document.querySelectorAll('details')) disclosure.open = true`;

interface Variant {
  readonly name: string;
  readonly width: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
  /** Run on the page before it is looked at. */
  readonly script: string;
}

const variants: readonly Variant[] = [
  { name: 'light, 1280 px', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' }, script: '' },
  { name: 'dark, 320 px', width: 320, media: { colorScheme: 'dark', forcedColors: 'none' }, script: '' },
  { name: 'forced colours, 1280 px', width: 1280, media: { colorScheme: 'dark', forcedColors: 'active' }, script: '' },
  { name: '200 % of 1280 px', width: 640, media: { colorScheme: 'light', forcedColors: 'none' }, script: '' },
  {
    name: 'right to left, 390 px',
    width: 390,
    media: { colorScheme: 'light', forcedColors: 'none' },
    script: `document.documentElement.dir = 'rtl'`,
  },
];

/** Opens a state in a variant and returns what is wrong with it; null for nothing. */
async function wrongWith(page: Page, index: number, { width, media, script }: Variant): Promise<object | null> {
  const state = states[index];
  if (state === undefined) throw new Error(`there is no state ${index}`);
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address(state.portal, `state/${index}`));
  await page.evaluate(`${openAll}; ${script}`);
  const seen = await findings(page);
  const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  const hidden = await page.evaluate(hiddenFields);
  return seen.length === 0 && wide === false && hidden === '' ? null : { seen, wide, hidden };
}

/** A page that serves the states by their index, and has axe. Its policy is left out, so that axe can run. */
async function pageOfStates(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.addInitScript({ content: axe });
  await context.route(/\/state\/\d+$/, async (route) => {
    const state = states[Number(/\d+$/.exec(route.request().url())?.[0])];
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: state?.html ?? '' });
  });
  return context.newPage();
}

/** States of which one is opened on each commit. */
const EACH_COMMIT = 5;

test.each(variants.map((variant, index) => ({ ...variant, index })))(
  '$name, disclosures open: axe finds nothing, nothing is wider than the page, no field is hidden',
  async (variant) => {
    const page = await pageOfStates();
    const found: Record<string, unknown> = {};
    const indexes = states.map((_, index) => index);
    // Each night each state in two of the variants; on each commit a fifth of them, each in one.
    const isOf = (index: number): boolean => index % variants.length === variant.index;
    const chosen = indexes.filter((index) =>
      isFull ? isOf(index) || isOf(index + 2) : isOf(index) && Math.floor(index / variants.length) % EACH_COMMIT === 0,
    );
    for (const index of chosen) {
      const wrong = await wrongWith(page, index, variant);
      if (wrong !== null) found[states[index]?.name ?? ''] = wrong;
    }
    expect(chosen.length).toBeGreaterThan(4);
    expect(found).toEqual({});
    await page.context().close();
  },
);

test('a fault of each kind is found', async () => {
  const page = await pageOfStates();
  const [light] = variants;
  const index = states.findIndex(({ name }) => name.endsWith('/login'));
  if (light === undefined) throw new Error('there is no variant');
  const wrong = (script: string) => wrongWith(page, index, { ...light, script });
  const label = `document.querySelector('label')`;
  expect(await wrong(`${label}.remove()`)).toMatchObject({ seen: [expect.stringContaining('label')] });
  expect(await wrong(`${label}.style.inlineSize = '200vw'`)).toMatchObject({ wide: true });
  expect(await wrong(`${label}.style.display = 'none'`)).toMatchObject({
    hidden: expect.stringContaining('label'),
  });
  await page.context().close();
});

test.skipIf(!hasJava)('the Nu checker finds no error in the HTML of any page (about ten seconds)', async () => {
  expect(states.length).toBeGreaterThan(200);
  const wrong = { name: 'wrong', html: '<!doctype html><html lang="en"><title>x</title><p id="a"><p id="a"></div>' };
  const errors = await htmlErrors([...states, wrong]);
  expect(errors.some((error) => error.startsWith('wrong: '))).toBe(true);
  expect(errors.filter((error) => !error.startsWith('wrong: '))).toEqual([]);
});

test('the login works by keyboard and without JavaScript, and the password is masked', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await world.addPerson({ portal: 'acme', customer: 'CUST-8', email: 'keys@harbour.example' });
  await page.goto(address('acme', 'login'));
  expect(await page.getAttribute('#password', 'type')).toBe('password');
  expect(await page.getAttribute('#password', 'autocomplete')).toBe('current-password');
  // Skip link, brand, e-mail, password, button: in this order, with nothing in between.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('keys@harbour.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dashboard');
  await context.close();
});

/** Returns the bytes of a page and of each kind of file that it loads, as they are sent to a browser that has none of them. */
async function weigh(portal: string, path: string, session?: string) {
  const ask = (of: string) =>
    world.ask(`${portal}.localhost`, of, { headers: { 'accept-encoding': 'br' }, ...(session && { session }) });
  const html = (await ask(path)).bytes.length;
  const { text } = await world.ask(`${portal}.localhost`, path, session === undefined ? {} : { session });
  const sizes = async (pattern: RegExp): Promise<number> => {
    const files = await Promise.all([...text.matchAll(pattern)].map(([, file = '']) => ask(file)));
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  };
  const css = await sizes(/<link rel="stylesheet" href="([^"]+)"/g);
  const js = await sizes(/<script [^>]*src="([^"]+)"/g);
  return { html, css, js, all: html + css + js };
}

test('the login page is at most 14 KiB with its styles and has no script; other pages at most 60 KiB, styles 12 KiB, scripts 6 KiB', async () => {
  const login = await weigh('acme', '/login');
  expect(login.js).toBe(0);
  expect(login.all).toBeLessThanOrEqual(14 * 1024);
  for (const portal of ['acme', 'nordwind']) {
    const session = await world.session(demoContact(portal), portal);
    for (const path of everyNth(['/dashboard', '/cdr', '/breakout', '/profile', '/alert', '/payments'], 2)) {
      const { css, js, all } = await weigh(portal, path, session);
      expect([path, css <= 12 * 1024, js <= 6 * 1024, all <= 60 * 1024]).toEqual([path, true, true, true]);
    }
  }
  const heavy = states.filter(({ html }) => brotliCompressSync(html).length > 40 * 1024);
  expect(heavy.map(({ name }) => name)).toEqual([]);
});

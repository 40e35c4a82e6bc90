// As a customer: a real browser on the real program, on both brands. Log in, read the calls, download them, log out.
import { text } from 'node:stream/consumers';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Served } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';

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
  await browser.close();
  await place.remove();
});

const brands = [
  {
    portal: 'acme',
    email: 'demo@acme.example',
    menu: [
      ...['Dashboard', 'Calls', 'Breakout', 'Quality', 'Packages', 'Routes', 'Rate cards', 'Numbers', 'Caller numbers'],
      ...['Live calls', 'Registrations', 'Interconnection', 'Media servers'],
      ...['Balance', 'Payments', 'Invoices', 'Alerts', 'Contracts', 'Documents', 'Your data', 'Status'],
    ],
  },
  {
    portal: 'nordwind',
    email: 'demo@nordwind.example',
    menu: ['Dashboard', 'Call records', 'Breakout', 'Media servers', 'Balance', 'Settlements'],
  },
] as const;

const address = (portal: string, path: string): string => `https://${portal}.localhost:${running.httpsPort}${path}`;

async function visit(): Promise<{ context: BrowserContext; page: Page; violations: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
  const page = await context.newPage();
  const violations: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') violations.push(line.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  return { context, page, violations };
}

async function logIn(page: Page, portal: string, email: string): Promise<void> {
  await page.goto(address(portal, '/cdr'));
  expect(page.url()).toContain('/login?next=');
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/cdr');
}

/** The columns that the portal's document lists, or its base, in their order. */
function configuredColumns(portal: string): string[] {
  const [own, base] = [`${portal}/portal`, 'voice'].map(
    (name) => (parse(place.read(`portals/${name}.yaml`)) as { reports?: { cdr?: string[] } }).reports?.cdr,
  );
  return own ?? base ?? [];
}

test.each(brands)('$portal: log in, calls, CSV, log out', async ({ portal, email, menu }) => {
  const { context, page, violations } = await visit();
  await logIn(page, portal, email);
  expect(await page.locator('nav[data-part="menu"] li a').allTextContents()).toEqual(menu);

  const columns = configuredColumns(portal);
  expect(columns.length).toBeGreaterThan(5);
  expect(await page.locator('thead th').count()).toBe(columns.length);
  expect(await page.locator('tbody tr').count()).toBe(50);

  const total = Number((await page.locator('[data-part="total"] strong').textContent())?.replace(/\D/g, ''));
  await page.click('details:has([data-part="download"]) > summary');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-part="download"]')]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^${portal}_cdr_\\d{4}-\\d\\d-\\d\\d_.*\\.csv$`));
  const lines = (await text(await download.createReadStream())).trimEnd().split('\r\n');
  expect(lines[0]?.split(',')).toEqual([
    ...columns.flatMap((id) => (id === 'call-time' ? ['call-time-utc', 'call-time-local'] : [id])),
    'currency',
  ]);
  expect(lines.length - 1).toBe(total);

  const first = await page.locator('tbody tr').first().textContent();
  await page.click('a[rel="next"]');
  expect(await page.locator('tbody tr').first().textContent()).not.toBe(first);
  await page.click('a[rel="prev"]');
  expect(await page.locator('tbody tr').first().textContent()).toBe(first);

  await page.fill('#number', '44*');
  await page.click('form[data-part="filter"] > button');
  expect(page.url()).toContain('number=44');
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);

  await page.click('[data-part="visitor"] > summary');
  await page.click('form[action="/logout"] button');
  await page.waitForURL('**/login');
  await page.goto(address(portal, '/dashboard'));
  expect(page.url()).toContain('/login');
  expect(violations).toEqual([]);
  await context.close();
});

test('the session of one brand is worth nothing at the other', async () => {
  const { context, page } = await visit();
  await logIn(page, 'acme', 'demo@acme.example');
  const [cookie] = await context.cookies(address('acme', '/'));
  expect(cookie).toMatchObject({ name: '__Host-session', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
  await page.goto(address('nordwind', '/cdr'));
  expect(page.url()).toContain('/login');
  await context.addCookies([
    { name: '__Host-session', value: cookie?.value ?? '', url: address('nordwind', '/'), secure: true },
  ]);
  await page.goto(address('nordwind', '/cdr'));
  expect(page.url()).toContain('/login');
  await context.close();
});

test('an override shows and hides sections for one customer, and a saved change of it takes effect immediately', async () => {
  const { context, page } = await visit();
  await logIn(page, 'acme', 'demo@acme.example');
  expect(await page.locator('nav[data-part="menu"]').textContent()).toContain('Payments');
  place.save(
    'portals/acme/overrides.yaml',
    place
      .read('portals/acme/overrides.yaml')
      .replace(/^customers:\n/m, 'customers:\n  CUST-1001: { show: [recording], hide: [payments], reason: a test }\n'),
  );
  await expect
    .poll(async () => {
      await page.goto(address('acme', '/cdr'));
      return page.locator('nav[data-part="menu"] li a').allTextContents();
    })
    .not.toContain('Payments');
  const recording = page.locator('nav[data-part="menu"] li a', { hasText: 'Recordings' });
  expect(await recording.getAttribute('href')).toBe('/open/recording');
  const hidden = await page.goto(address('acme', '/payments'));
  expect(hidden?.status()).toBe(404);
  await context.close();
});

test('the brand script runs in a frame of the dashboard and nowhere else; without scripts every page works', async () => {
  const { context, page, violations } = await visit();
  await page.goto(address('acme', '/login'));
  expect(await page.locator('script').count()).toBe(0);
  await logIn(page, 'acme', 'demo@acme.example');
  expect(await page.locator('script:not([src$="/portal.js"])').count()).toBe(0);
  await page.goto(address('acme', '/dashboard'));
  const frame = page.frameLocator('iframe.script-frame');
  await frame.getByRole('button', { name: 'Time on this device' }).click();
  expect(await frame.locator('p').textContent()).toContain('On this device');
  expect(violations).toEqual([]);
  await context.close();
});

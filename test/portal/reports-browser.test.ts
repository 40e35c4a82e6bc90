// Both reports in a real browser, at two brands with different columns: filter, page, sort, group, narrow, download, one call; and live calls.
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { consoleTokenOf } from '../support/console-token.ts';
import type { Served } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';

let place: Workplace;
let running: Served;
let browser: Browser;

beforeAll(async () => {
  place = workplace();
  [running, browser] = await Promise.all([place.serve('up', '--demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await place?.remove();
});

const address = (portal: string, path: string): string => `https://${portal}.localhost:${running.httpsPort}${path}`;

async function signedIn(portal: string): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(address(portal, '/login'));
  await page.fill('#email', `demo@${portal}.example`);
  await page.fill('#password', / \/ (\S+)$/m.exec(running.out())?.[1] ?? '');
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/dashboard');
  return { page, errors };
}

interface Reports {
  readonly cdr: readonly string[];
  readonly breakout: readonly string[];
}
/** Columns of a brand, or of the base that it extends. */
function reportsOf(portal: string): Reports {
  const [own, base] = [`${portal}/portal`, 'voice'].map(
    (name) => (parse(place.read(`portals/${name}.yaml`)) as { reports?: Reports }).reports,
  );
  return { cdr: [], breakout: [], ...base, ...own };
}

async function downloaded(page: Page, selector: string): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return (await text(await download.createReadStream()))
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

/** Parses a whole number with the separators of any language. */
const count = (text: string | null): number => Number(text?.replace(/\D/g, ''));

const total = async (page: Page): Promise<number> => count(await page.textContent('[data-part="total"] strong'));

test.each(['acme', 'nordwind'])('%s: the CDR report', async (portal) => {
  const { page, errors } = await signedIn(portal);
  const { cdr } = reportsOf(portal);
  await page.goto(address(portal, '/cdr'));
  expect(await page.locator('thead th').count()).toBe(cdr.length);
  await page.click('[data-part="presets"] a:has-text("30 days")');
  const all = await total(page);

  // There is a filter for each shown column.
  await page.click('form[data-part="filter"] summary');
  expect(await page.locator('#sip').count()).toBe(cdr.includes('sip-code') ? 1 : 0);
  expect(await page.locator('#direction').count()).toBe(cdr.includes('direction') ? 1 : 0);
  await page.fill('#destination', 'Germany Mobile');
  await page.fill('#min', '30');
  await page.check('input[name="connected"]');
  await page.click('form[data-part="filter"] > button');
  const some = await total(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.click('details:has([data-part="download"]) > summary');
  const [header = [], ...rows] = await downloaded(page, '[data-part="download"]');
  expect(rows).toHaveLength(some);
  const column = (id: string) => rows.map((cells) => cells[header.indexOf(id)]);
  expect(new Set(column('destination-name'))).toEqual(new Set(['Germany Mobile']));
  expect(column('duration').every((seconds) => Number(seconds) >= 30)).toBe(true);

  // One call, and back.
  await page.click('tbody tr:first-child td:first-child a');
  expect(await page.locator('dl[data-part="call"] dt').count()).toBeGreaterThan(4);
  expect(await page.textContent('dl[data-part="call"]')).toContain('Germany Mobile');

  // Two columns in another order are saved, and then the standard columns again.
  await page.goto(address(portal, '/cdr'));
  await page.click('details[data-part="columns"] summary');
  for (const id of cdr) if (id !== 'charge' && id !== 'call-time') await page.uncheck(`input[name="show-${id}"]`);
  const row = (id: string) => page.locator('[data-sortable] > li', { has: page.locator(`input[name="show-${id}"]`) });
  // Dragged where the whole list is visible; moved by its button where it is longer.
  if (portal === 'acme')
    await row('charge').dragTo(page.locator('[data-sortable] > li').first(), { targetPosition: { x: 40, y: 2 } });
  else
    for (const _ of cdr)
      if (await row('charge').locator('[name="up"]').isVisible()) await row('charge').locator('[name="up"]').click();
  await row('call-time').locator('[name="down"]').click();
  await row('call-time').locator('[name="up"]').click();
  await page.click('details[data-part="columns"] button[name="save"]');
  await page.goto(address(portal, '/cdr'));
  expect(await page.locator('thead th').allTextContents()).toEqual([
    `Charge ${portal === 'acme' ? 'USD' : 'EUR'}`,
    'Time',
  ]);
  await page.click('details[data-part="columns"] summary');
  await page.click('button[name="standard"]');
  expect(await page.locator('thead th').count()).toBe(cdr.length);
  expect(errors).toEqual([]);
});

test.each(['acme', 'nordwind'])('%s: the breakout report agrees with the calls', async (portal) => {
  const { page, errors } = await signedIn(portal);
  await page.goto(address(portal, '/breakout'));
  const measures = reportsOf(portal).breakout.filter((id) => id !== 'call-time' && id !== 'destination-name');
  expect(await page.locator('[data-part="table"] thead th').count()).toBe(1 + measures.length);
  const destinations = await page.locator('[data-part="table"] tbody tr').count();
  const attempts = count(await page.locator('[data-part="table"] tfoot td').nth(1).textContent());
  expect(await page.locator('figure[data-part="chart"] rect.bars').count()).toBeGreaterThan(3);

  // The table has the order of the chart.
  expect(await page.locator('th[aria-sort]').count()).toBe(1);
  await page.goto(address(portal, '/breakout?sort=-attempts'));
  const counts = (await page.locator('[data-part="table"] tbody td:nth-child(2)').allTextContents()).map(count);
  expect(counts).toEqual([...counts].sort((left, right) => right - left));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(attempts);
  expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe('Attempts');

  await page.selectOption('#by', 'day');
  await page.click('form[data-part="filter"] > button');
  expect(await page.locator('[data-part="chart"] rect.bars').count()).toBeGreaterThan(3);
  expect(count(await page.locator('[data-part="table"] tfoot td').nth(1).textContent())).toBe(attempts);
  const file = await downloaded(page, '[data-part="download"]');
  expect(file[0]?.slice(0, 3)).toEqual(['call-time-utc', 'call-time-local', 'attempts']);
  expect(file.at(-1)?.[2]).toBe(String(attempts));

  await page.selectOption('#then', 'destination');
  await page.click('form[data-part="filter"] > button');
  await page.click('a:has-text("As a pivot table")');
  await page.waitForSelector('table[data-part="pivot"]');
  expect(await page.locator('table[data-part="pivot"] thead th').count()).toBe(destinations + 2);
  expect(count(await page.locator('table[data-part="pivot"] tfoot td').last().textContent())).toBe(attempts);

  // The name of a destination links to its calls.
  await page.goto(address(portal, '/breakout?sort=-attempts'));
  const first = await page.locator('[data-part="table"] tbody tr').first().locator('td').allTextContents();
  await page.click('[data-part="table"] tbody tr:first-child a');
  expect(page.url()).toContain('/cdr?');
  expect(await total(page)).toBe(count(first[1] ?? null));

  await page.goto(address(portal, '/breakout?by=day'));
  await page.click('details[data-part="schedules"] summary');
  await page.selectOption('#every', 'week');
  await page.click('details[data-part="schedules"] button');
  expect(await page.textContent('details[data-part="schedules"]')).toContain('Every week: Day');
  expect(errors).toEqual([]);
});

test('live calls follow what a switch posts, without another load of the page', async () => {
  const { page, errors } = await signedIn('acme');
  await page.goto(address('acme', '/dialog'));
  await page.evaluate('window.sameLoad = true');
  const post = async (...lines: readonly object[]): Promise<void> => {
    const headers = { authorization: `Bearer ${consoleTokenOf(running)}`, 'content-type': 'application/x-ndjson' };
    const body = lines.map((line) => JSON.stringify({ customer: 'CUST-1001', 'call-id': 'one', ...line })).join('\n');
    const sent = await fetch(`${running.consoleUrl}/api/v1/live-calls`, { method: 'POST', headers, body });
    expect(sent.status).toBe(200);
  };
  const row = page.locator('[data-live] tbody tr', { hasText: '<b>100' });
  await post({ event: 'start', source: '<b>100', destination: '200', state: 'ringing' });
  await row.locator('.tag.pending').waitFor();
  await post({ state: 'answered' });
  await row.locator('.tag.completed').waitFor();
  expect(await page.locator('[data-live] tbody tr').first().textContent()).toContain('<b>100');
  expect(await page.textContent('[data-live-total]')).toBe('4 calls are up');
  await post({ event: 'end' });
  await row.waitFor({ state: 'detached' });
  expect(await page.evaluate('window.sameLoad')).toBe(true);
  expect(errors).toEqual([]);
});

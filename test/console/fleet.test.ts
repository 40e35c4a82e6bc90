// The console's overview, fleet and lists on the real program and in a real browser, over a fleet with trouble of every kind.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeConditions } from '../../src/store/tables/conditions.ts';
import { openBrowser } from '../support/shared-browser.ts';
import { everyNth } from '../support/test-size.ts';
import { type ConsoleWorld, consoleWorld, HOSTILE, hostOf } from '../support/worlds/console.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  '/',
  '/brands',
  '/domains',
  '/certificates',
  '/drift',
  '/overrides',
  '/mail',
  '/notifications',
  '/health',
];

let world: ConsoleWorld;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([consoleWorld(), openBrowser()]);
}, 480_000);

afterAll(async () => {
  await browser?.close();
  await world?.remove();
});

async function visit<T>(
  read: (page: Page) => Promise<T>,
  { dark = false, width = 1280, scripts = true }: { dark?: boolean; width?: number; scripts?: boolean } = {},
): Promise<T> {
  const context = await browser.newContext({
    ...{ colorScheme: dark ? 'dark' : 'light', viewport: { width, height: 900 }, javaScriptEnabled: scripts },
    extraHTTPHeaders: { authorization: `Bearer ${world.token}` },
  });
  try {
    return await read(await context.newPage());
  } finally {
    await context.close();
  }
}

const open = (page: Page, path: string) => page.goto(world.running.consoleUrl + path);
const rows = (page: Page): Promise<string[]> => page.locator('tbody th small').allTextContents();

test('the overview says in one sentence how it is, then what needs an operator, worst first, each with the exact fix', async () => {
  await visit(async (page) => {
    await open(page, '/');
    expect(await page.locator('h1').textContent()).toMatch(
      /^3 of 17 brands are degraded\. \d+ items need attention\.$/,
    );
    const levels = await page.locator('.issues-head h2').allTextContents();
    expect(levels.map((text) => text.trim().replace(/\s+/g, ' '))).toEqual(['Critical 3', 'High 2', 'Medium 5']);
    const titles = (await page.locator('.issues .issue h3 a').allTextContents()).slice(0, 10);
    expect(titles.slice(0, 3).sort()).toEqual([
      `${hostOf('failing')} has no valid certificate`,
      `${hostOf('lost')} points to another host`,
      `${hostOf('unserved')} is not answered by this server`,
    ]);
    // Two brands wait for the same plan: it takes one approval.
    expect(titles.slice(3, 5).sort()).toEqual([
      '2 brands wait for an approval',
      `${hostOf('expiring')} has a certificate that ends soon`,
    ]);
    expect(titles.slice(5).sort()).toEqual([
      'Brand drifted was changed outside Git',
      'Brand invalid has files that are wrong',
      'never-right has files that are wrong',
      `${hostOf('misdirected')} does not point to the edge`,
      `${hostOf('pending')} has no record yet`,
    ]);
    expect(
      await page.locator('.issue', { hasText: 'has no record yet' }).locator('.record').first().textContent(),
    ).toBe(`${hostOf('pending')}. 300 IN CNAME edge.portico.example.`);
    expect(
      await page.locator('.issue', { hasText: 'has files that are wrong' }).locator('.meta code').nth(1).textContent(),
    ).toMatch(/^portals\/[\w-]+\/portal\.yaml:8$/);
    // What continues automatically is there, folded.
    expect(await page.locator('#waiting').getAttribute('open')).toBeNull();
    expect(await page.locator('#waiting .issue').count()).toBe(3);
  });
});

test('from the fleet, two clicks lead to why a brand is not up and what to do; links act only for who may', async () => {
  await visit(
    async (page) => {
      await open(page, '/brands');
      await page.getByRole('link', { name: /^Degraded/ }).click();
      expect(await rows(page)).toEqual(['failing', 'lost', 'unserved']);
      await page
        .getByRole('link', { name: /^Domains/ })
        .first()
        .click();
      const lost = page.locator('tr', { hasText: hostOf('lost') });
      expect(await lost.textContent()).toContain('the CNAME points to other.example');
    },
    { scripts: false },
  );
});

test('filter, search, sort and page are the address; a held brand says which older commit it serves', async () => {
  await visit(async (page) => {
    await open(page, '/brands?state=invalid');
    expect(await rows(page)).toEqual(['invalid', 'never-right']);
    await open(page, '/brands?q=PORTAL.LOST');
    expect(await rows(page)).toEqual(['lost']);
    await open(page, '/brands?sort=-portal');
    expect((await rows(page)).slice(0, 2)).toEqual(['unserved', 'suspended']);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Brand');
    await open(page, '/brands?sort=certificate');
    expect((await rows(page))[0]).toBe('expiring');
    const [first, second] = world.place.git('log', '--format=%h', '--abbrev=7', '--reverse').split('\n').slice(1);
    await open(page, '/brands?q=invalid');
    expect(await page.locator('tbody tr:first-child code').allTextContents()).toEqual([first, second]);
    await open(page, '/brands?q=acme');
    expect(await page.locator('tbody tr:first-child code').allTextContents()).toEqual([second]);
    await open(page, '/brands?q=nothing-is-called-so');
    await page.getByRole('link', { name: 'Show all brands' }).click();
    expect(await page.locator('tbody tr').count()).toBe(17);
  });
});

test('whatever is written in names, reasons or the address stays text', async () => {
  const hostile = encodeURIComponent(HOSTILE);
  const asked = [
    ...paths,
    `/brands?q=${hostile}`,
    `/brands?state=${hostile}&sort=${hostile}&page=${hostile}&trouble=__proto__`,
    '/brands?sort=constructor&page=-1',
    `/brands?page=${'9'.repeat(400)}`,
    `/overrides?q=${hostile}&q=again`,
    `/search?q=${hostile}`,
    `/domains?state=toString&q=${'x'.repeat(5000)}`,
  ];
  for (const path of asked) {
    const response = await world.open(path);
    const text = await response.text();
    expect([path, response.status]).toEqual([path, 200]);
    expect(text).not.toContain('<script>alert');
    expect(text.length).toBeLessThan(50 * 1024);
  }
  expect(await world.text('/brands?q=alert')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(await world.text('/overrides')).toContain('the invoice run of &lt;script&gt;');
  expect(await world.text('/mail')).toContain('ECONNREFUSED &lt;script&gt;');
});

test('search finds by any part of a name and by a commit; an address without a page names the nearest brand', async () => {
  const head = world.place.git('rev-parse', '--short=7', 'HEAD');
  expect(await world.text(`/search?q=${hostOf('lost').toUpperCase()}`)).toContain('href="/brands/lost/domains"');
  expect(await world.text(`/search?q=${head}`)).toContain(`>${head} `);
  expect(await world.text('/search?q=nothing-is-called-so')).toContain('0 results for');
  const missing = await world.open('/brands/losst');
  expect([missing.status, missing.headers.get('content-encoding')]).toEqual([404, 'gzip']);
  expect(await missing.text()).toContain('href="/brands/lost"');
});

test('an open page follows the store, keeps what is unfolded and where the focus is, and waits while the operator types', async () => {
  await visit(async (page) => {
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    await open(page, '/');
    await page.locator('#waiting summary').click();
    const change = (reason: string, message: string) =>
      world.store
        .transaction()
        .execute((tx) =>
          writeConditions(
            tx,
            [{ kind: 'certificate', name: hostOf('held'), type: 'Ready', status: 'False', reason, message }],
            '',
            Date.now(),
          ),
        );
    await change('Ordering', 'ordered from the first authority');
    await page.getByText('ordered from the first authority').waitFor();
    expect(await page.locator('#waiting').getAttribute('open')).toBe('');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('SUMMARY');
    await open(page, '/brands');
    await page.locator('#q').fill('half a wo');
    await change('Held', 'no order yet: the second message');
    await page.waitForTimeout(600);
    expect(await page.locator('#q').inputValue()).toBe('half a wo');
    expect(await page.getByText('the second message').count()).toBe(0);
    await page.locator('#q').blur();
    await page.getByText('the second message').waitFor();
    expect(problems).toEqual([]);
  });
});

test('the stream of events reports the version of the store, continues from where a listener was, and is for those who may read', async () => {
  expect((await fetch(`${world.running.consoleUrl}/events`, { redirect: 'manual' })).status).toBe(303);
  const version = /data-version="([\d.]+)"/.exec(await world.text('/'))?.[1] ?? '';
  expect(version).not.toBe('');
  const first = await firstWords('/events?since=0');
  expect(first).toMatch(/^retry: 1000\n\nid: [\d.]+\nevent: moved\ndata:\n\n$/);
});

async function firstWords(path: string): Promise<string> {
  const stopping = new AbortController();
  const headers = { authorization: `Bearer ${world.token}` };
  const response = await fetch(world.running.consoleUrl + path, { headers, signal: stopping.signal });
  let text = '';
  for await (const part of response.body ?? []) {
    text += Buffer.from(part).toString();
    if (text.includes('data:')) break;
  }
  stopping.abort();
  return text;
}

for (const [index, name, options] of [
  [0, 'light and wide', {}],
  [1, 'dark and narrow', { dark: true, width: 320 }],
] as const) {
  test(`every page passes axe and fits, ${name}`, async () => {
    const found = await visit(async (page) => {
      const broken: Record<string, string[]> = {};
      for (const path of everyNth(paths, 2, index)) {
        await open(page, path);
        const session = await page.context().newCDPSession(page);
        await session.send('Runtime.evaluate', { expression: axe });
        const ids = await page.evaluate<string[]>(
          `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
            .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))`,
        );
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (ids.length > 0 || over > 0) broken[path] = [...ids, ...(over > 0 ? [`${over} px too wide`] : [])];
      }
      return broken;
    }, options);
    expect(found).toEqual({});
  }, 120_000);
}

test('a source that cannot be read is said after what visitors miss and before what waits', async () => {
  const source = { kind: 'source', name: 'source', type: 'Synced', status: 'False' } as const;
  const condition = {
    reason: 'SourceUnreadable',
    message: 'the repository does not answer; the last good state is kept',
  };
  await world.store.transaction().execute((tx) => writeConditions(tx, [{ ...source, ...condition }], '', Date.now()));
  const text = await world.text('/');
  const at = text.indexOf('The repository cannot be read');
  expect(at).toBeGreaterThan(text.lastIndexOf('>critical: <'));
  expect(at).toBeLessThan(text.indexOf('has files that are wrong'));
});

test('a rollback is said with who and why, and the overview names both commits', async () => {
  const good = world.place.git('rev-parse', 'HEAD~1');
  const head = world.place.git('rev-parse', 'HEAD');
  await world.place.here('rollback', good, '-y', '--reason', 'the second commit is wrong');
  const text = await world.text('/');
  expect(text).toContain('Rolled back');
  expect(text).toContain('the second commit is wrong');
  expect(text).toMatch(new RegExp(`<dt>Served commit</dt><dd><code title="[^"]*${good}"`));
  expect(text).toMatch(new RegExp(`<dt>Git commit</dt><dd><code title="[^"]*${head}"`));
}, 240_000);

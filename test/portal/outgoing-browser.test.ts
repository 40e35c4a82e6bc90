// Every way from a form of a portal to another origin, in a browser that holds redirects after a form against `form-action`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';

let place: Workplace;
let running: Served;
let browser: Browser;
let password: string;
let checkout: string;

/** A stand-in of the payment provider: its API, and a checkout that redirects from one host of it to another and then back. */
const provider = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', checkout);
  if (request.method === 'POST') {
    const session = { id: 'cs_1', object: 'checkout.session', url: `${checkout}/begin` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(session));
  } else if (pathname === '/begin') {
    response.writeHead(302, { location: `${checkout.replace('127.0.0.1', 'localhost')}/pay` }).end();
  } else {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<a href="https://acme.localhost:${running.httpsPort}/payments?paid=1">Back to the shop</a>`);
  }
});

beforeAll(async () => {
  await new Promise<void>((resolve) => void provider.listen(0, '127.0.0.1', resolve));
  checkout = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  place = workplace({
    PORTICO_STRIPE_API: checkout,
    PORTICO_SECRET_ACME_STRIPE: 'sk_test_1',
    PORTICO_SECRET_ACME_HOOK: 'whsec_1',
  });
  const path = 'portals/acme/portal.yaml';
  const keys =
    'stripe: { secretKey: { env: PORTICO_SECRET_ACME_STRIPE }, webhookSecret: { env: PORTICO_SECRET_ACME_HOOK } }';
  const text = place.read(path).replace(/^payments:\n/m, `payments:\n  ${keys}\n`);
  place.save(path, text.replace('[voucher,', '[recording, voucher,'));
  [running, browser] = await Promise.all([place.serve('up', '--demo'), openBrowser()]);
  password = / \/ (\S+)$/m.exec(running.out())?.[1] ?? '';
});
afterAll(async () => {
  await browser?.close();
  await place?.remove();
  provider.close();
  provider.closeAllConnections();
});

const address = (path: string): string => `https://acme.localhost:${running.httpsPort}${path}`;

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser refused to do. */
  readonly refused: string[];
}

async function openPage(javaScriptEnabled = true): Promise<Opened> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (line) => {
    if (/policy|refused|blocked/i.test(line.text())) refused.push(line.text());
  });
  return { context, page, refused };
}

async function logIn(page: Page, from: string): Promise<void> {
  await page.goto(address(from));
  await page.fill('#email', 'demo@acme.example');
  await page.fill('#password', password);
  await page.click('form[action="/login"] button');
}

async function payByCard({ page }: Opened): Promise<void> {
  await logIn(page, '/payments');
  await page.waitForURL('**/payments');
  await page.click('[data-part="pay"] label:has([name="preset"][value="other"])');
  await page.fill('[data-part="pay"] [name="amount"]', '25');
  await page.click('[data-part="pay"] button');
}

const recordings = /^https:\/\/rec\.example\/CUST-\d+\?token=/;

/** All of them: a way that is missing here is one that `form-action` may close. */
const ways: readonly (readonly [string, RegExp, (opened: Opened) => Promise<void>])[] = [
  ['the checkout of a payment by card', /^http:\/\/localhost:\d+\/pay$/, payByCard],
  ['the login that a linked section asked for', recordings, ({ page }) => logIn(page, '/open/recording')],
  [
    'the proof of identity before a linked section',
    recordings,
    async ({ page }) => {
      await logIn(page, '/cdr');
      await page.waitForURL('**/cdr');
      await page.goto(address('/confirm?next=/open/recording'));
      await page.fill('#password', password);
      await page.click('form[action="/confirm"] button[type="submit"]');
    },
  ],
  [
    'a linked section from the menu, which no form leads to',
    recordings,
    async ({ page }) => {
      await logIn(page, '/cdr');
      await page.waitForURL('**/cdr');
      // Nothing serves that name; only that it is asked for matters.
      await page.goto(address('/open/recording')).catch(() => undefined);
    },
  ],
];

test.each(ways)('%s', async (_name, there, go) => {
  for (const scripts of [true, false]) {
    const opened = await openPage(scripts);
    const asked = opened.page.waitForRequest((request) => there.test(request.url()));
    await go(opened);
    await asked;
    expect(opened.refused).toEqual([]);
    await opened.context.close();
  }
});

test('the way back from the checkout leads into the session, and the page in between is not in the history', async () => {
  const opened = await openPage();
  const { page, context } = opened;
  await payByCard(opened);
  await page.waitForURL('**/pay');
  await page.goBack();
  expect(page.url()).toBe(address('/payments'));
  await page.goForward();
  await page.click('a');
  await page.waitForURL('**/payments?paid=1');
  expect(await page.locator('[data-part="visitor"]').count()).toBe(1);
  await context.close();
});

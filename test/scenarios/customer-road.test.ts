// The whole way of a customer in a browser, at two brands, one of them on a phone: sign up, confirm by mail, sign, pay, allow an address, find
// a call and its price, download a month, print an invoice, add a second factor, lose the phone, get back in. One program and one browser.
import { generateSync } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import { linkIn, type MailServer, startMailServer } from '../support/mail-server.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';

let place: Workplace;
let running: Served;
let browser: Browser;
let mail: MailServer;

const PASSWORD = 'seven green kettles sing';

beforeAll(async () => {
  [mail, browser] = await Promise.all([startMailServer(), openBrowser()]);
  place = workplace({
    PORTICO_MAIL_HOST: '127.0.0.1',
    PORTICO_MAIL_PORT: String(mail.port),
    PORTICO_MAIL_FROM: 'noreply@operator.example',
    // The brand's own server is one of this machine, too.
    PORTICO_OUTGOING_ALLOW: '127.0.0.1',
    PORTICO_OUTGOING_MAIL_PORTS: `[${mail.port}]`,
  });
  // One brand has a server of its own, the other takes the operator's.
  const yaml = place.read('portals/acme/portal.yaml');
  place.save(
    'portals/acme/portal.yaml',
    `${yaml}\nsmtp: { host: 127.0.0.1, port: ${mail.port}, from: help@acme.example }\n`,
  );
  running = await place.serve('up', '--demo');
});

afterAll(async () => {
  await browser?.close();
  await place?.remove();
  await mail?.close();
});

const address = (portal: string, path: string): string => `https://${portal}.localhost:${running.httpsPort}${path}`;

async function visit(width = 1280): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({
    ...{ ignoreHTTPSErrors: true, locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width, height: 800 } },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return { context, page, errors };
}

async function signUp(page: Page, portal: string, path: string, email: string): Promise<void> {
  await page.goto(address(portal, path));
  await page.fill('#company', 'Kettle & Sons Ltd');
  await page.fill('#name', 'Kim Kettle');
  await page.fill('#email', email);
  await page.fill('#phone', '+49 30 1234567');
  await page.selectOption('#country', 'DE');
  expect(await page.inputValue('#timezone')).toBe('Europe/Berlin');
  await page.fill('#password', PASSWORD);
  // A person needs at least this long to fill in the form.
  await page.waitForTimeout(2100);
  await page.click('form button[type="submit"]');
  expect(await page.textContent('h1')).toBe('Check your e-mail');
}

interface Walk {
  readonly page: Page;
  readonly portal: string;
  readonly email: string;
  readonly currency: string;
}

/** Opens a page of the portal; none is wider than the screen. */
async function open({ page, portal }: Walk, path: string): Promise<void> {
  const answer = await page.goto(address(portal, path));
  expect([path, answer?.status()]).toEqual([path, 200]);
  expect(await page.locator('h1').count()).toBe(1);
  expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth <= 0')]).toEqual([path, true]);
}

async function signAndPay(walk: Walk): Promise<void> {
  const { page, currency } = walk;
  const checklist = page.locator('[data-part="checklist"]');
  expect(await checklist.textContent()).toContain('Sign: Terms of service');
  // Until it is signed, every other section says so.
  await open(walk, '/payments');
  expect(await page.textContent('[data-part="waits"]')).toContain('Sign: Terms of service');
  expect(await page.locator('.menu a[href="/payments"] .away').count()).toBe(1);
  await page.click('[data-part="waits"] a[href^="/contracts/"]');
  await page.fill('#signer', 'Kim Kettle');
  await page.check('input[name="agree"]');
  await page.click('[data-part="sign"] button');
  expect(await page.textContent('[data-part="notice"]')).toContain('Signed');

  await open(walk, '/dashboard');
  expect(await page.textContent('[data-part="balance"]')).toContain('5.00');
  await open(walk, '/payments');
  expect(await page.locator('#amount').isVisible()).toBe(false);
  await page.locator('.pick', { hasText: 'Other' }).click();
  await page.fill('#amount', '17.50');
  await page.locator('.pick', { hasText: 'Bank transfer' }).click();
  await page.click('.pay button[type="submit"]');
  await page.waitForURL('**/payments/*');
  expect(await page.textContent('h1')).toContain(`${currency}\u00a017.50`);
  await printed(page, '[data-part="waiting"] dl');
}

/** On paper: what is read, and nothing to press. */
async function printed(page: Page, read: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(read).first().isVisible()).toBe(true);
  const pressed = page.locator('button:visible, .button:visible, nav:visible, input:visible');
  expect(await pressed.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90)))).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
}

/** What the operator's systems bring: a call of this minute, and an invoice. */
async function bringCallAndInvoice({ page, portal, currency }: Walk): Promise<void> {
  const customer = (await page.textContent('[data-part="customer-id"]')) ?? '';
  const day = new Date().toISOString();
  const call = `${customer},${portal}-1,${day},442079460100,442079460999,37,42,0.0123,0.008610,200`;
  place.save(
    'calls.csv',
    `customer,call-id,call-time,source,destination,duration,billed-duration,rate,charge,sip-code\n${call}\n`,
  );
  expect((await place.here('import', 'cdr', 'calls.csv', '--format', 'portico', '--quiet')).code).toBe(0);
  const dates = { issuedOn: day.slice(0, 10), dueOn: day.slice(0, 10) };
  const lines = [{ description: 'Calls of the month', amount: '41.75' }];
  const body = { number: '2026-77', ...dates, currency, total: '41.75', paid: '0.00', state: 'open', lines };
  place.save('invoice.ndjson', `${JSON.stringify({ kind: 'invoice', customer, id: 'first', body })}\n`);
  expect((await place.here('account', 'load', 'invoice.ndjson')).code).toBe(0);
}

async function findAndPrint(walk: Walk): Promise<void> {
  const { page, portal } = walk;
  await open(walk, '/routes');
  await page.fill('#address', '203.0.113.7');
  await page.click('[data-part="ip-auth"] form.inset button[type="submit"]');
  expect(await page.textContent('[data-part="ip-auth"] table')).toContain('203.0.113.7');

  await open(walk, '/cdr');
  await page.fill('#number', '+44 20 7946-0999');
  await page.press('#number', 'Enter');
  await page.waitForURL('**number=*');
  expect(await page.locator('tbody tr').count()).toBe(1);
  const download = page.locator('a[data-part="download"]');
  await page.click('[data-part="presets"] a:nth-child(4)');
  await page.locator('details', { has: download }).locator('summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${portal}_cdr_.*\\.csv$`));
  await page.click('tbody td a');
  await page.waitForURL('**/cdr/*');
  expect(await page.textContent('[data-part="price"]')).toMatch(/37 s, billed as 42 s at 0\.0123 per minute/);

  await open(walk, '/invoice');
  await page.click('tbody td a');
  await page.waitForURL('**/invoice/first');
  expect(await page.textContent('[data-part="invoice"]')).toContain('41.75');
  await printed(page, '[data-part="invoice"] table');
}

async function loseThePhone(walk: Walk): Promise<void> {
  const { page, email } = walk;
  await open(walk, '/two-factor');
  const secret = ((await page.textContent('[data-part="secret"]')) ?? '').replace(/\s/g, '');
  await page.fill('#code', generateSync({ strategy: 'totp', secret }));
  await page.click('[data-part="totp"] button');
  const codes = await page.locator('[data-part="codes"] code').allTextContents();
  expect(codes).toHaveLength(10);
  await mail.emailTo(email, 'A second factor was added');

  await page.click('[data-part="visitor"] > summary');
  await page.click('form[action="/logout"] button');
  await page.waitForURL('**/login');
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/second-factor');
  await page.goto(address(walk.portal, '/balance'));
  expect(page.url()).toContain('/second-factor');
  await page.fill('#code', (codes[0] ?? '').toUpperCase());
  await page.click('form[action="/second-factor"] button');
  await page.waitForURL('**/dashboard');
  await mail.emailTo(email, 'A recovery code was used');
  // The lost one no longer lets in, and a new one can be added.
  await open(walk, '/two-factor');
  await page.click('[data-part="totp"] button');
  await page.click('main form button.danger');
  expect(await page.locator('[data-part="secret"]').isVisible()).toBe(true);
}

const brands = [
  { portal: 'acme', width: 1280, currency: 'USD', sender: { name: 'Acme Voice', address: 'help@acme.example' } },
  {
    ...{ portal: 'nordwind', width: 390, currency: 'EUR' },
    sender: { name: 'Nordwind Carrier Exchange', address: 'noreply@operator.example' },
  },
] as const;

/** The second brand takes customers as well, as its document would say it. */
async function takeCustomers(): Promise<void> {
  const path = 'portals/nordwind/portal.yaml';
  const sections = 'contracts, routes, ip-auth-edit, invoice, pending-bank-payments';
  place.save(
    path,
    place
      .read(path)
      .replace('  carrier: true\n', '  carrier: true\n  customer: true\n  templateCustomer: starter\n')
      .replace('add: [latest-calls,', `add: [${sections}, latest-calls,`),
  );
  place.commit('Take customers at the exchange');
  await until(
    async () => (await ask(running.httpsPort, 'nordwind.localhost', '/signup')).status,
    (status) => status === 200,
  );
}

test('nordwind: a carrier applies; the form has no currency to choose, and the account waits for approval', async () => {
  const { context, page } = await visit();
  await page.goto(address('nordwind', '/signup/carrier'));
  expect(await page.locator('#currency').count()).toBe(0);
  expect((await page.goto(address('nordwind', '/signup')))?.status()).toBe(404);
  await signUp(page, 'nordwind', '/signup/carrier', 'kim@kettle.example');
  const message = await mail.emailTo('kim@kettle.example', 'Nordwind');
  expect(message.from?.value[0]).toEqual({ name: 'Nordwind Carrier Exchange', address: 'noreply@operator.example' });
  expect(`${message.text}${message.html}`).not.toMatch(/acme/i);
  await page.goto(linkIn(message));
  await page.click('form[action="/verify"] button');
  await page.waitForURL('**/dashboard');
  expect(await page.textContent('main')).toContain('being reviewed');
  await page.goto(linkIn(message));
  expect(await page.textContent('h1')).toContain('no longer valid');
  await context.close();
}, 480_000);

test.each(brands)(
  '$portal, $width px: from signing up to getting back in after the phone was lost',
  async (brand) => {
    const { portal, width, currency, sender } = brand;
    if (portal === 'nordwind') await takeCustomers();
    const { context, page, errors } = await visit(width);
    const email = `kim-${portal}@kettle.example`;
    const walk = { page, portal, email, currency };
    await signUp(page, portal, '/signup', email);
    const message = await mail.emailTo(email, 'Confirm your e-mail');
    expect(message.from?.value[0]).toEqual(sender);
    await page.goto(linkIn(message));
    await page.click('form[action="/verify"] button');
    await page.waitForURL('**/dashboard');
    expect(await page.textContent('[data-part="notice"]')).toContain('Welcome');
    await signAndPay(walk);
    await bringCallAndInvoice(walk);
    await findAndPrint(walk);
    const links = page.locator('nav[data-part="menu"] li a:not([target])');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(found.length).toBeGreaterThan(8);
    for (const href of found) await open(walk, href);
    await loseThePhone(walk);
    expect(errors).toEqual([]);
    await context.close();
  },
  480_000,
);

test('an override hides a section of one customer within a second of the commit, and shows another', async () => {
  const { context, page } = await visit();
  const password = / \/ (\S+)$/m.exec(running.out())?.[1] ?? '';
  await page.goto(address('acme', '/login'));
  await page.fill('#email', 'demo@acme.example');
  await page.fill('#password', password);
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/dashboard');
  place.save(
    'portals/acme/overrides.yaml',
    place
      .read('portals/acme/overrides.yaml')
      .replace(/^customers:\n/m, 'customers:\n  CUST-1001: { show: [recording], hide: [did], reason: a test }\n'),
  );
  place.commit('Hide the numbers of one customer');
  const menu = () => page.locator('nav[data-part="menu"] li a').allTextContents();
  await until(
    async () => {
      await page.goto(address('acme', '/balance'));
      return menu();
    },
    (seen) => !seen.includes('Numbers') && seen.some((entry) => entry.startsWith('Recordings')),
  );
  expect((await page.goto(address('acme', '/did')))?.status()).toBe(404);
  const [cookie] = await context.cookies(address('acme', '/'));
  const headers = { cookie: `__Host-session=${cookie?.value}` };
  const answer = await ask(running.httpsPort, 'acme.localhost', '/open/recording', { headers });
  expect(answer.headers.location).toMatch(/^https:\/\/rec\.example\/CUST-1001\?token=ey/);
  await context.close();
});

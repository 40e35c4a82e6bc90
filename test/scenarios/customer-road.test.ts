// The whole way of a customer in a browser, at two brands: sign up, confirm by mail, sign, look around, second factor, log out.
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

async function visit(): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
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

test('acme: sign up, confirm, sign the contract, each section, second factor, log out, log in with it', async () => {
  const { context, page, errors } = await visit();
  const email = 'kim@kettle.example';
  await signUp(page, 'acme', '/signup', email);
  const message = await mail.emailTo(email, 'Confirm your e-mail');
  expect(message.from?.value[0]).toEqual({ name: 'Acme Voice', address: 'help@acme.example' });
  expect(message.html).toContain('alt="Acme Voice"');

  await page.goto(linkIn(message));
  await page.click('form[action="/verify"] button');
  await page.waitForURL('**/dashboard');
  expect(await page.textContent('[data-part="notice"]')).toContain('Welcome');
  const checklist = page.locator('[data-part="checklist"]');
  expect(await checklist.textContent()).toContain('Sign: Terms of service');

  // Until it is signed, every other section says so.
  await page.goto(address('acme', '/payments'));
  expect(await page.textContent('[data-part="waits"]')).toContain('Sign: Terms of service');
  expect(await page.locator('.menu a[href="/payments"] .away').count()).toBe(1);
  await page.click('[data-part="waits"] a[href^="/contracts/"]');
  await page.fill('#signer', 'Kim Kettle');
  await page.check('input[name="agree"]');
  await page.click('[data-part="sign"] button');
  expect(await page.textContent('[data-part="notice"]')).toContain('Signed');

  await page.goto(address('acme', '/dashboard'));
  expect(await page.textContent('[data-part="balance"]')).toContain('5.00');
  await page.goto(address('acme', '/payments'));
  expect(await page.locator('#amount').isVisible()).toBe(false);
  await page.locator('.pick', { hasText: 'Other' }).click();
  await page.fill('#amount', '17.50');
  await page.locator('.pick', { hasText: 'Bank transfer' }).click();
  await page.click('.pay button[type="submit"]');
  await page.waitForURL('**/payments/*');
  expect(await page.textContent('h1')).toMatch(/17\.50/);
  // On paper: what is read, and nothing to press.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-part="waiting"] dl').isVisible()).toBe(true);
  const pressed = page.locator('button:visible, .button:visible, nav:visible, input:visible');
  expect(await pressed.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90)))).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(address('acme', '/dashboard'));
  const links = await page
    .locator('nav[data-part="menu"] li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(14);
  for (const href of links) {
    const answer = await page.goto(address('acme', href ?? ''));
    expect([href, answer?.status()]).toEqual([href, 200]);
    expect(await page.locator('h1').count()).toBe(1);
  }

  await page.goto(address('acme', '/two-factor'));
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
  await page.goto(address('acme', '/balance'));
  expect(page.url()).toContain('/second-factor');
  await page.fill('#code', (codes[0] ?? '').toUpperCase());
  await page.click('form[action="/second-factor"] button');
  await page.waitForURL('**/dashboard');
  await mail.emailTo(email, 'A recovery code was used');
  expect(errors).toEqual([]);
  await context.close();
}, 480_000);

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

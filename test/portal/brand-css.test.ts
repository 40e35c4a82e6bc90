// Hostile custom CSS in a browser: error messages and the support banner stay visible and readable.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';

const hostile = {
  'hides it': '.alert, [role=alert], .support-banner { display: none !important; visibility: hidden !important }',
  'hides what is around it':
    'html, body, main, .narrow, form, section, div { opacity: 0 !important; visibility: hidden !important; display: none !important }',
  'makes it tiny': '.alert { font: 1px/0 x !important; width: 0 !important; height: 0 !important; overflow: hidden }',
  'moves it away':
    'main, .narrow { transform: translateX(-9999px) !important; position: absolute; left: -9999px } .alert { margin-inline: -9999px !important; position: fixed !important; inset: -999px !important }',
  'writes it in its own colour':
    ':root, .alert, body { --bad: #fff !important; --bad-ground: #fff !important } .alert { color: #fff !important; -webkit-text-fill-color: transparent !important }',
  'covers it':
    'html::before, html::after, body::before, body::after, main::after { content: "" !important; position: fixed !important; inset: 0; background: #fff; z-index: 2147483647 !important }',
  'filters it away':
    '* { filter: opacity(0) !important; clip-path: circle(0) !important; mask: linear-gradient(#0000, #0000) !important }',
};

let browser: Browser;
let place: Workplace;
let running: Served;
let visitor: Page;
let support: Page;

beforeAll(async () => {
  place = workplace();
  [running, browser] = await Promise.all([place.serve('up', '--demo'), openBrowser()]);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  visitor = await context.newPage();
  const lookingOn = await browser.newContext({ ignoreHTTPSErrors: true });
  support = await lookingOn.newPage();
  await support.goto(await supportLink());
  await support.click('main form button');
  await support.waitForURL('**/dashboard');
});
afterAll(async () => {
  await browser?.close();
  await place?.remove();
});

async function supportLink(): Promise<string> {
  const token = (await place.here('account', 'token', 'add', 'support')).out.trim();
  const response = await fetch(`${running.consoleUrl}/api/v1/contacts/demo@acme.example/support-view`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ portal: 'acme', reason: 'ticket 17', operator: 'Sam' }),
  });
  const { url } = (await response.json()) as { url: string };
  return url;
}

const address = (path: string): string => `https://acme.localhost:${running.httpsPort}${path}`;

/** Measures whether an element can be read: visible, inside the window, large enough, uncovered, with contrast. */
const visibility = `(selector) => {
  const element = document.querySelector(selector);
  const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [red, green, blue] = channels(color).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [brighter, darker] = [light(style.webkitTextFillColor), light(style.backgroundColor)].sort((a, b) => b - a);
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    visible: element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }),
    inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    large: width >= 200 && height >= 20 && Number.parseFloat(style.fontSize) >= 16,
    uncovered: element.contains(hit),
    opaque: channels(style.webkitTextFillColor)[3] !== 0,
    readable: (brighter + 0.05) / (darker + 0.05) >= 4.5,
  };
}`;
const seen = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`(${visibility})(${JSON.stringify(selector)})`);

const fine = { visible: true, inside: true, large: true, uncovered: true, opaque: true, readable: true };

for (const [what, css] of [['is harmless', 'h1 { color: #123456 }'], ...Object.entries(hostile)] as const) {
  test(`brand CSS that ${what}`, async () => {
    const sheet = async () => (await ask(running.httpsPort, 'acme.localhost', '/login')).body;
    const before = await sheet();
    place.save('portals/acme/custom.css', css);
    place.commit(`CSS that ${what}`);
    await until(sheet, (now) => now !== before);
    await visitor.goto(address('/login'));
    // Submitted by script, since the CSS may hide the form; the test is about the response.
    await visitor.evaluate(`
      document.getElementById('email').value = 'kim@kettle.example';
      document.getElementById('password').value = 'not the right one';
      document.querySelector('form[action="/login"]').submit();
    `);
    await visitor.waitForSelector('#problems', { state: 'attached' });
    expect(await seen(visitor, '#problems')).toEqual(fine);
    await support.goto(address('/payments'));
    expect(await seen(support, '[data-part="support-banner"]')).toEqual(fine);
  });
}

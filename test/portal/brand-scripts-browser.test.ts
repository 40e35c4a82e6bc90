// What a brand's script cannot do, tried in a browser: in the frame that it runs in by default, and in the page itself where the operator
// lets it. Both attack the pages with secrets in every way that a document has of reading another.
import type { Browser, BrowserContext, Frame, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../../src/portal/pages/registry.ts';
import { publicPages } from '../../src/portal/public-pages/registry.ts';
import type { Served } from '../support/in-process.ts';
import { sql } from '../support/operator.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';

let place: Workplace;
let running: Served;
let browser: Browser;
let password: string;

/** Leads away without a click, which has to do nothing, and takes the largest size. */
const script =
  "parent.postMessage({ type: 'open', path: '/cdr' }, '*');" +
  "parent.postMessage({ type: 'place', at: 'bottom-right', width: 9999, height: 9999 }, '*');";

beforeAll(async () => {
  place = workplace({ PORTICO_SCRIPTS_IN_PAGE: 'nordwind' });
  for (const portal of ['acme', 'nordwind']) {
    const path = `portals/${portal}/portal.yaml`;
    const listed = `  javascript: [{ inline: ${JSON.stringify(script)}, pages: [dashboard, cdr] }]\n`;
    const text = place.read(path).replace(/^ {2}javascript:\n(?: {4}.*\n)+/m, '');
    place.save(path, text.replace(/^theme:\n/m, `theme:\n${listed}`));
  }
  [running, browser] = await Promise.all([place.serve('up', '--demo'), openBrowser()]);
  password = / \/ (\S+)$/m.exec(running.out())?.[1] ?? '';
});
afterAll(async () => {
  await browser?.close();
  await place?.remove();
});

const secret = new Set([
  ...pages.filter((page) => page.secret).map(({ id }) => `/${id}`),
  ...publicPages.map(({ path }) => path),
]);

interface Attacker {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where the script runs. */
  readonly from: Page | Frame;
  readonly origin: string;
  /** Requests for a page with a secret that were answered with it, though no window was to show it. */
  readonly answered: string[];
}

/** A fresh login, so that everything that asks for a recent one would be allowed. */
async function attacker(portal: 'acme' | 'nordwind'): Promise<Attacker> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const origin = `https://${portal}.localhost:${running.httpsPort}`;
  await page.goto(`${origin}/login`);
  await page.fill('#email', `demo@${portal}.example`);
  await page.fill('#password', password);
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/dashboard');
  const answered: string[] = [];
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() === 200 && secret.has(pathname) && !isOfWindow(response.request())) answered.push(pathname);
  });
  if (portal === 'nordwind') return { context, page, from: page, origin, answered };
  const frame = page.frame({ url: /\/script-frames\// });
  if (frame === null) throw new Error('there is no frame');
  return { context, page, from: frame, origin, answered };
}

function isOfWindow(request: Request): boolean {
  if (!request.isNavigationRequest() || request.serviceWorker() !== null) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // The first request of a new window has no frame yet.
    return true;
  }
}

/** In each of them, `at` is the page; what it returns is what the script could read. */
const readings: Readonly<Record<string, string>> = {
  fetch: `fetch(at).then((r) => r.text())`,
  'fetch with credentials': `fetch(at, { credentials: 'include', mode: 'no-cors', cache: 'reload' }).then((r) => r.text())`,
  'fetch of the same origin': `fetch(at, { mode: 'same-origin', redirect: 'follow' }).then((r) => r.text())`,
  XMLHttpRequest: `new Promise((done) => { const x = new XMLHttpRequest(); x.open('GET', at); x.onloadend = () => done(x.responseText); x.send(); })`,
  'a form by fetch': `fetch(at, { method: 'POST', body: new URLSearchParams({ form, do: 'make', name: 'x', scope: 'balance', days: '365' }) }).then((r) => r.text())`,
  iframe: `inside(Object.assign(document.createElement('iframe'), { src: at }))`,
  'iframe without a sandbox of its own': `inside(Object.assign(document.createElement('iframe'), { src: 'about:blank', onload() { this.onload = null; this.contentWindow.location = at; } }))`,
  object: `inside(Object.assign(document.createElement('object'), { data: at, type: 'text/html' }))`,
  embed: `inside(Object.assign(document.createElement('embed'), { src: at, type: 'text/html' }))`,
  'a window': `opened(open(at))`,
  'a window that was empty': `(() => { const w = open('about:blank', 'w' + Math.random()); if (w) w.location = at; return opened(w); })()`,
  'a window of a page with scripts': `(async () => { const w = open('/dashboard'); await wait(1000); if (w) w.location = at; return opened(w); })()`,
  'a form in a window': `(() => { const w = open('about:blank', 'named'); send('get', 'named'); return opened(w); })()`,
  'a form in a frame': `(() => { const f = Object.assign(document.createElement('iframe'), { name: 'framed' }); document.body.append(f); send('post', 'framed'); return inside(f); })()`,
  'a form that is sent': `(() => { send('post', '_blank'); return wait(1000).then(() => ''); })()`,
  prefetch: `hint('prefetch')`,
  prerender: `hint('prerender')`,
  preload: `hint('preload')`,
  'a stylesheet': `hint('stylesheet')`,
  'speculation rules': `(() => { const s = document.createElement('script'); s.type = 'speculationrules'; s.text = JSON.stringify({ prerender: [{ urls: [at] }], prefetch: [{ urls: [at] }] }); document.head.append(s); return wait(1500).then(() => ''); })()`,
  'a worker': `new Promise((done) => { const w = new Worker(at); w.onmessage = (e) => done(e.data); w.onerror = () => done(''); })`,
  'a service worker': `navigator.serviceWorker.register(at, { scope: '/' }).then(() => 'name="form" by a service worker')`,
  'a service worker of an asset': `navigator.serviceWorker.register(document.scripts[0].src).then(() => 'name="form" by a service worker')`,
};

const tools = `
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const form = document.querySelector('[name="form"]')?.value ?? 'f'.repeat(32);
  const html = (get) => { try { return get()?.documentElement?.outerHTML ?? ''; } catch { return ''; } };
  const inside = async (element) => { document.body.append(element); await wait(1500); return html(() => element.contentDocument) + html(() => element.contentWindow?.document); };
  const opened = async (w) => { await wait(2500); const seen = html(() => w?.document); try { w?.close(); } catch {} return seen; };
  const hint = (rel) => { const link = document.createElement('link'); link.rel = rel; link.href = at; link.as = 'document'; document.head.append(link); return wait(1500).then(() => ''); };
  const send = (method, target) => {
    const sent = Object.assign(document.createElement('form'), { method, action: at, target });
    for (const [name, value] of Object.entries({ form, do: 'make', name: 'x', scope: 'balance', days: '365' })) sent.append(Object.assign(document.createElement('input'), { name, value }));
    document.body.append(sent);
    HTMLFormElement.prototype.submit.call(sent);
  };`;

/** What the script could read: nothing where the browser or the server refused. A page that never comes is one that was refused. */
const read = (from: Page | Frame, at: string, reading: string): Promise<string> =>
  from.evaluate(
    `(async () => { const at = ${JSON.stringify(at)}; ${tools}
      const got = (async () => String(await (${reading})))().catch(() => '');
      return Promise.race([got, wait(5000).then(() => '')]); })()`,
  );

/** What only a page with a secret has. */
const SECRET = /name="form"|name="password"|name="current"|pat_[\w-]{20}/;

test.each(['acme', 'nordwind'] as const)(
  '%s: no script reads /tokens or sends its form, in any way',
  async (portal) => {
    const { context, from, origin, answered } = await attacker(portal);
    const leaks: string[] = [];
    for (const [way, reading] of Object.entries(readings)) {
      if (SECRET.test(await read(from, `${origin}/tokens`, reading))) leaks.push(way);
    }
    expect(leaks).toEqual([]);
    expect(answered).toEqual([]);
    expect(sql(place, 'SELECT name FROM access_token')).toEqual([]);
    await context.close();
  },
);

test.each(['acme', 'nordwind'] as const)(
  '%s: no script fetches any page with a secret, a download, or the API',
  async (portal) => {
    const { context, from, origin, answered } = await attacker(portal);
    const paths = [...secret, '/cdr?format=csv', '/payments?format=csv', '/cdr?format=xlsx'];
    for (const path of paths) {
      for (const way of ['fetch', 'fetch with credentials']) {
        expect([path, await read(from, origin + path, readings[way] ?? '')]).toEqual([
          path,
          expect.not.stringMatching(/<form|call-time|data-part="visitor"/),
        ]);
      }
    }
    const call = (path: string) =>
      `fetch('${origin}${path}', { headers: { authorization: 'Bearer pat_x' } }).then((r) => r.status)`;
    expect(['403', '']).toContain(await read(from, '', call('/api/v1/balance')));
    expect(answered).toEqual([]);
    expect(await read(from, '', 'document.cookie')).toBe('');
    await context.close();
  },
);

test('a window that the script has opened is out of its reach once it shows a page with a secret', async () => {
  const { context, page, origin } = await attacker('nordwind');
  const [own] = await Promise.all([page.waitForEvent('popup'), page.evaluate("void (w = open('/cdr'))")]);
  await own.waitForLoadState();
  expect(await page.evaluate('w.document.title')).not.toBe('');
  await own.goto(`${origin}/password`);
  expect(await own.evaluate('opener')).toBeNull();
  await expect(page.evaluate('w.document.forms.length')).rejects.toThrow();
  // And the other way about: the page with the script goes to one itself, while its window stays.
  const [other] = await Promise.all([page.waitForEvent('popup'), page.evaluate("void open('/cdr')")]);
  await other.waitForLoadState();
  await page.goto(`${origin}/password`);
  expect(
    await other.evaluate('(() => { try { return opener?.document.forms.length ?? null; } catch { return null; } })()'),
  ).toBeNull();
  await page.goBack();
  expect(
    await page.evaluate('(() => { try { return w.document.forms.length; } catch { return null; } })()'),
  ).toBeNull();
  await context.close();
});

test('the frame reaches neither its page, nor its place, nor a store', async () => {
  const { context, page, from } = await attacker('acme');
  const tries = [
    'parent.document.title',
    'top.document',
    'localStorage.length',
    'sessionStorage.length',
    'caches.keys()',
  ];
  for (const attempt of tries) expect([attempt, await read(from, '', `${attempt}`)]).toEqual([attempt, '']);
  await read(from, '', "(top.location = '/tokens', wait(800))");
  await read(from, '', "(parent.location.replace('/tokens'), wait(800))");
  expect(new URL(page.url()).pathname).toBe('/dashboard');
  await context.close();
});

test('the frame has the size and place that it asks for within bounds, and follows links of the menu after a click', async () => {
  const { context, page, from } = await attacker('acme');
  const frame = page.locator('iframe.script-frame');
  const post = (message: object) => read(from, '', `(parent.postMessage(${JSON.stringify(message)}, '*'), wait(300))`);
  expect(await frame.boundingBox()).toMatchObject({ width: 400, height: expect.any(Number) });
  for (const at of ['bottom-right', 'top', 'below']) {
    await post({ type: 'place', at, width: 1e9, height: '9999px' });
    await post({ type: 'place', at, width: 1e9, height: 1e9 });
    const box = await frame.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(400);
    expect(box?.height).toBeLessThanOrEqual(600);
  }
  await post({ type: 'place', width: 0, height: 0 });
  expect(await frame.isVisible()).toBe(false);
  await post({ type: 'place', width: 200, height: 100 });
  await from.evaluate("void (document.body.innerHTML = '<button>Go</button>')");
  const go = (path: string) =>
    from.evaluate(
      `void (document.querySelector('button').onclick = () => parent.postMessage({ type: 'open', path: '${path}' }, '*'))`,
    );
  for (const path of ['/tokens', 'https://evil.example/', 'javascript:alert(1)', '/open/recording', '//evil.example']) {
    await go(path);
    await from.click('button');
    expect(new URL(page.url()).pathname).toBe('/dashboard');
  }
  await go('/cdr');
  await from.click('button');
  await page.waitForURL('**/cdr');
  await context.close();
});

test('the facts that the frame gets are none of the visitor', async () => {
  const { context, from } = await attacker('acme');
  const facts = await read(
    from,
    '',
    "new Promise((done) => { addEventListener('message', ({ data }) => done(JSON.stringify(data))); parent.postMessage({ type: 'facts' }, '*'); })",
  );
  expect(JSON.parse(facts)).toEqual({
    ...{ type: 'facts', portal: 'acme', brand: 'Acme Voice', page: 'dashboard', language: 'en', mode: 'light' },
    colors: expect.objectContaining({ primary: '#0b5fff' }),
  });
  await context.close();
});

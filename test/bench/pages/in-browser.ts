// The customers' portal in a browser on a slow computer (a quarter of the processor, 100 ms to the server), each page without a cache,
// beside the same bytes from a bare server of node:http; its sizes, its layout shifts, and Lighthouse's accessibility and best practices.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { type Browser, chromium as driver } from 'playwright-core';
import { pages } from '../../../src/portal/pages/registry.ts';
import { type Running, workplace } from '../../support/running.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';

const ROUNDS = 7;
/** Where Lighthouse reaches the browser. */
const DEBUGGING_PORT = 9333;
const KIB = 1024;

export async function inBrowser(): Promise<Figure[]> {
  const place = workplace({ PORTICO_EDGE_HTTPS: 'off', PORTICO_EDGE_TRUSTED_PROXIES: '127.0.0.1' });
  const browser = await driver.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  try {
    const running = await place.start('up', '--demo');
    const base = `http://acme.localhost:${/http:\/\/acme\.localhost:(\d+)/.exec(running.out())?.[1] ?? ''}`;
    const session = await logIn(browser, base, running);
    const seen = { browser, base, session };
    const usable = [await besideBare(seen, 'login', 600), await besideBare(seen, 'dashboard', 1200)];
    return [...usable, ...(await sizesAndShifts(seen)), await audited(seen)];
  } finally {
    await browser.close();
    await place.remove();
  }
}

interface Seen {
  readonly browser: Browser;
  /** `http://acme.localhost:PORT` */
  readonly base: string;
  readonly session: string;
}

async function logIn(browser: Browser, base: string, running: Running): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/login`);
  await page.fill('#email', 'demo@acme.example');
  await page.fill('#password', / \/ (\S+)$/m.exec(running.out())?.[1] ?? '');
  await page.click('form[action="/login"] button');
  await page.waitForURL('**/dashboard');
  const cookies = await context.cookies();
  await context.close();
  return cookies.find(({ name }) => name === '__Host-session')?.value ?? '';
}

async function besideBare({ browser, base, session }: Seen, path: string, targetMs: number): Promise<Figure> {
  const cookie = path === 'login' ? '' : session;
  const bare = await bareServer(base, path, cookie);
  try {
    const { port } = bare.address() as AddressInfo;
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await usableAfter(browser, `http://acme.localhost:${port}/${path}`, ''));
      ours.push(await usableAfter(browser, `${base}/${path}`, cookie));
    }
    const [own, peer] = [percentile(ours, 0.5), percentile(theirs, 0.5)];
    return {
      what: `/${path} in Chromium, processor four times slower, 100 ms delay: usable (the same bytes from a bare server)`,
      measured: `${own.toFixed(0)} ms (${peer.toFixed(0)} ms)`,
      target: `<= ${targetMs} ms`,
      met: own <= targetMs,
    };
  } finally {
    bare.close();
    bare.closeAllConnections();
  }
}

/** Serves the page and its files as they were answered once, and nothing else. */
async function bareServer(base: string, path: string, session: string): Promise<Server> {
  const files = new Map<string, { readonly headers: Record<string, string>; readonly body: Buffer }>();
  const keep = async (of: string): Promise<string> => {
    const headers = session === '' ? {} : { cookie: `__Host-session=${session}` };
    const response = await fetch(`${base.replace('acme.localhost', '127.0.0.1')}${of}`, {
      headers: { ...headers, host: 'acme.localhost' },
    });
    const body = Buffer.from(await response.arrayBuffer());
    files.set(of, { headers: { 'content-type': response.headers.get('content-type') ?? '' }, body });
    return body.toString();
  };
  const html = await keep(`/${path}`);
  for (const [, file = ''] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) await keep(file);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200, file?.headers).end(file?.body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Milliseconds from the start of the navigation until the page is painted and can be used. */
async function usableAfter(browser: Browser, url: string, session: string): Promise<number> {
  const context = await contextOf(browser, url, session);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 100, downloadThroughput: -1, uploadThroughput: -1 },
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'load' });
  const after = await page.evaluate(`new Promise((resolve) => {
    const done = () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [navigation] = performance.getEntriesByType('navigation');
      if (paint === undefined) requestAnimationFrame(done);
      else resolve(Math.max(paint.startTime, navigation.domContentLoadedEventEnd));
    };
    done();
  })`);
  await context.close();
  return Number(after);
}

async function contextOf(browser: Browser, url: string, session: string) {
  const context = await browser.newContext();
  const domain = new URL(url).hostname;
  if (session !== '')
    await context.addCookies([{ name: '__Host-session', value: session, domain, path: '/', secure: true }]);
  return context;
}

/** Pages of the demo's retail brand. */
const paths = pages.map(({ id }) => id).filter((id) => id !== 'open' && !id.startsWith('carrier-'));

/** The largest of all pages, in bytes on the wire, and the sum of their layout shifts. */
async function sizesAndShifts({ browser, base, session }: Seen): Promise<Figure[]> {
  const context = await contextOf(browser, base, session);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const types = new Map<string, string>();
  let sizes: Record<string, number> = {};
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? '';
    sizes[type] = (sizes[type] ?? 0) + encodedDataLength;
  });
  const most: Record<string, number> = {};
  const shifted: string[] = [];
  for (const path of ['login', ...paths]) {
    sizes = {};
    await page.goto(`${base}/${path}`, { waitUntil: 'load' });
    const shift = Number(
      await page.evaluate(`new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      })`),
    );
    if (shift > 0) shifted.push(`/${path} ${shift.toFixed(3)}`);
    for (const [type, size] of Object.entries(sizes)) most[type] = Math.max(most[type] ?? 0, size);
  }
  await context.close();
  const size = (type: string, what: string, limit: number): Figure => ({
    what: `${what}, the largest of ${paths.length + 1} pages, on the wire with its headers`,
    measured: `${((most[type] ?? 0) / KIB).toFixed(1)} KiB`,
    target: `<= ${limit} KiB`,
    met: (most[type] ?? 0) <= limit * KIB,
  });
  return [
    size('Document', 'HTML', 60),
    size('Stylesheet', 'stylesheets', 12),
    size('Script', 'scripts', 6),
    {
      what: `layout shifts of ${paths.length + 1} pages`,
      measured: shifted.length === 0 ? '0' : shifted.join(', '),
      target: '0',
      met: shifted.length === 0,
    },
  ];
}

async function audited({ base, session }: Seen): Promise<Figure> {
  const below: string[] = [];
  for (const path of ['login', ...paths]) {
    const result = await lighthouse(`${base}/${path}`, {
      ...{ port: DEBUGGING_PORT, onlyCategories: ['accessibility', 'best-practices'], logLevel: 'silent' },
      extraHeaders: { Cookie: `__Host-session=${session}` },
    });
    for (const { id, score } of Object.values(result?.lhr.categories ?? {})) {
      if ((score ?? 0) < 1) below.push(`/${path} ${id} ${Math.round((score ?? 0) * 100)}`);
    }
  }
  return {
    what: `Lighthouse, accessibility and best practices of ${paths.length + 1} pages`,
    measured: below.length === 0 ? '100' : below.join(', '),
    target: '100',
    met: below.length === 0,
  };
}

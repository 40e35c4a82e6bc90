// `portico dev` as an operator uses it: a folder that is not a repository, a browser that follows saves, mail that goes nowhere.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openFolderSource } from '../../src/adapters/git/folder.ts';
import { openLog } from '../../src/adapters/log.ts';
import { hasEnded } from '../../src/adapters/process-identity.ts';
import { openSources } from '../../src/app/open-sources.ts';
import { startReconciler } from '../../src/app/start-reconciler.ts';
import type { World } from '../../src/app/world.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { noMetrics } from '../../src/core/metrics.ts';
import { ask, type Running, until, type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';
import { testSealer } from '../support/test-services.ts';
import { newStore } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';

let folder: string;
let place: Workplace;
let running: Running;
let browser: Browser;

const file = (): string => join(folder, 'portals/acme/portal.yaml');
const change = (from: RegExp, to: string): void => {
  writeFileSync(file(), readFileSync(file(), 'utf8').replace(from, to));
};
const url = (path: string): string => `https://acme.localhost:${running.httpsPort}${path}`;
const login = (): string[] => /https:\/\/acme\.localhost\S+\s+(\S+) \/ (\S+)/.exec(running.out())?.slice(1) ?? [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-dev-'));
  cpSync(join(import.meta.dirname, '../../portals'), join(folder, 'portals'), { recursive: true });
  // Its domains are other people's, so that nothing but the name given here leads to it.
  change(/^domains: .*$/m, 'domains: [portal.acme-voice.com]');
  place = workplace();
  running = await place.start('dev', folder);
  browser = await openBrowser();
}, 480_000);

afterAll(async () => {
  await browser?.close();
  await place?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url(path));
  return { page, errors };
}

test('an open page follows a save, and shows what is wrong as text until it is fixed', async () => {
  const { page, errors } = await opened('/login');
  change(/^footer: .*$/m, 'footer: Saved a moment ago');
  await page.getByText('Saved a moment ago').waitFor();
  change(/^currencies: .*$/m, 'currencies: [USD, "<img src=x>"]');
  const panel = page.locator('#portico-findings');
  await panel.getByText('portals/acme/portal.yaml:18:').waitFor();
  expect(await panel.textContent()).toContain('<img src=x');
  expect(await page.locator('img[src=x]').count()).toBe(0);
  await until(
    async () => running.err(),
    (err) => err.includes('is not an ISO 4217 code'),
  );
  // The last good state is what the page shows, and another brand has nothing to do with it.
  expect(await page.getByText('Saved a moment ago').count()).toBe(1);
  const other = await browser.newPage({ ignoreHTTPSErrors: true });
  await other.goto(`https://nordwind.localhost:${running.httpsPort}/login`);
  expect(await other.locator('#portico-findings').count()).toBe(0);
  change(/^currencies: .*$/m, 'currencies: [USD, EUR]');
  await panel.waitFor({ state: 'detached' });
  await until(
    async () => running.err(),
    (err) => err.includes('no findings any more'),
  );
  expect(errors).toEqual([]);
}, 360_000);

test('a sample person logs in and has calls', async () => {
  const [email = '', password = ''] = login();
  const { page, errors } = await opened('/login');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL('**/dashboard');
  await page.goto(url('/cdr'));
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(5);
  expect(errors).toEqual([]);
}, 240_000);

test('mail goes nowhere: it is printed with its link, and can be read', async () => {
  const [email = ''] = login();
  const { page } = await opened('/reset');
  await page.locator('input[name=email]').fill(email);
  await page.locator('main button[type=submit]').first().click();
  const err = await until(
    async () => running.err(),
    (text) => /Mail of acme to .*\n {2}https:.*reset/.test(text),
  );
  const link = /Mail of acme to .*\n {2}(https:\S*reset\S*)/.exec(err)?.[1] ?? '';
  await page.goto(link);
  expect(await page.locator('input[type=password]').count()).toBeGreaterThan(0);
  place.environment['PORTICO_STORE'] = `sqlite:${join(folder, 'var/dev/portico.db')}`;
  const emails = JSON.parse(place.portico('mail', 'list', '-o', 'json').out) as {
    id: string;
    kind: string;
    state: string;
  }[];
  const queued = emails.find(({ kind }) => kind === 'reset');
  expect(queued).toMatchObject({ state: 'sent' });
  expect(place.portico('mail', 'show', queued?.id ?? '').out).toContain(link);
  delete place.environment['PORTICO_STORE'];
  // Outside of a terminal, the file is printed.
  const [, console = '', file = ''] = /Console +(\S+) +token in (\S+)/.exec(running.out()) ?? [];
  const token = readFileSync(file, 'utf8').trim();
  expect(running.out() + running.err()).not.toContain(token);
  const frame = await fetch(`${console}/brands/acme/mail/${queued?.id}/frame`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect((await frame.text()).replaceAll('&#x3D;', '=')).toContain(`href="${link}"`);
}, 240_000);

test('a portal that appears is served under its own name, with a sample login', async () => {
  cpSync(join(folder, 'portals/nordwind'), join(folder, 'portals/third'), { recursive: true });
  const third = join(folder, 'portals/third');
  rmSync(join(third, 'overrides.yaml'));
  const text = readFileSync(join(third, 'portal.yaml'), 'utf8');
  const renamed = text
    .replace('name: nordwind', 'name: third')
    .replace('[nordwind.localhost]', '[portal.third.example]');
  writeFileSync(join(third, 'portal.yaml'), renamed);
  await until(
    async () => running.out(),
    (out) => /https:\/\/third\.localhost\S* +demo@third\.example/.test(out),
  );
  const answer = await until(
    () => ask(running.httpsPort, 'third.localhost', '/login').catch(() => null),
    (seen) => seen?.status === 200,
  );
  expect(answer?.body).toContain('/dev/reload.js');
}, 240_000);

test('its state is in a folder of its own, on this machine only; a port that is taken is passed over', async () => {
  expect(existsSync(join(folder, 'var/dev/portico.db'))).toBe(true);
  expect(existsSync(join(place.folder, 'var'))).toBe(false);
  const second = mkdtempSync(join(tmpdir(), 'portico-dev-'));
  try {
    cpSync(join(import.meta.dirname, '../../portals/nordwind'), join(second, 'portals/nordwind'), { recursive: true });
    cpSync(join(import.meta.dirname, '../../portals/voice.yaml'), join(second, 'portals/voice.yaml'));
    place.environment['PORTICO_EDGE_HTTPS'] = `:${running.httpsPort}`;
    const beside = await place.start('dev', second);
    expect(beside.httpsPort).not.toBe(running.httpsPort);
    expect((await ask(beside.httpsPort, 'nordwind.localhost', '/login')).status).toBe(200);
    await beside.stop();
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
}, 360_000);

test('no other command has any of it', async () => {
  place.environment['PORTICO_EDGE_HTTPS'] = '127.0.0.1:0';
  const up = await place.start('up', '--demo');
  const page = await ask(up.httpsPort, 'acme.localhost', '/login');
  expect(page.body).not.toContain('/dev/');
  expect(page.headers['content-security-policy']).toContain("script-src 'none'");
  for (const path of ['/dev/events', '/dev/reload.js']) {
    expect((await ask(up.httpsPort, 'acme.localhost', path)).status).toBe(404);
  }
}, 360_000);

test('a folder without portals says so', () => {
  expect(place.portico('dev', tmpdir())).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no folder portals'),
  });
});

test('each pass that applies something is reported to its process', async () => {
  const root = mkdtempSync(join(tmpdir(), 'portico-dev-'));
  const stop = new AbortController();
  cpSync(join(import.meta.dirname, '../../portals'), join(root, 'portals'), { recursive: true });
  const read = await readSettings(undefined, 'portico.yaml', {});
  if (!read.ok) throw new Error('the default settings are not valid');
  const store = await newStore();
  const world: World = {
    ...{ clock: systemClock, directory: root, environment: {}, print: () => undefined, report: () => undefined },
    ...{ confirm: async () => false, readInput: async () => '', colors: false, terminal: false, interactive: false },
    ...{ images, random: () => 0.5, release: 'test', hasEnded, step: () => undefined, stop: stop.signal },
  };
  let applied = 0;
  let onApplied: () => void = () => undefined;
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      onApplied = resolve;
    });
  const first = next();
  const { stopped } = startReconciler({
    ...{
      world,
      store,
      settings: read.settings,
      sources: await openSources(read.settings, store, () => openFolderSource(root, 'portals')),
    },
    ...{ sealer: testSealer, log: openLog('silent'), metrics: noMetrics },
    applied: () => {
      applied += 1;
      onApplied();
    },
  });
  onTestFinished(async () => {
    stop.abort();
    await stopped;
    await store.destroy();
    rmSync(root, { recursive: true, force: true });
  });
  await first;
  const second = next();
  const path = join(root, 'portals/acme/portal.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^footer: .*$/m, 'footer: Again'));
  await second;
  expect(applied).toBe(2);
}, 240_000);

// Metrics and probes of the real program: what is counted, that nothing of a brand is in it, and when it is not ready.

import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import { type MetricsPage, scrape } from '../support/metrics-page.ts';
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
beforeEach(() => {
  place = workplace({ PORTICO_OPERATIONS_LISTEN: '127.0.0.1:0' });
});
afterEach(() => place.remove());

const TIMEOUT_MS = MINUTE;
const eventually = (running: Running, read: (page: MetricsPage) => unknown) =>
  expect.poll(async () => read(await scrape(running)), { timeout: TIMEOUT_MS, interval: 100 });
const ready = async ({ consoleUrl }: Running): Promise<[number, string]> => {
  const answer = await fetch(`${consoleUrl}/readyz`);
  return [answer.status, await answer.text()];
};
const eventuallyReady = (running: Running) => expect.poll(() => ready(running), { timeout: TIMEOUT_MS, interval: 100 });

/** Neither names nor addresses: what tells one brand or visitor from another. */
function expectNoNames({ samples }: MetricsPage): void {
  // Refused requests are counted by portal: that one name is the operator's own.
  const others = samples.filter(({ name }) => name !== 'portico_refused_total');
  const values = others.flatMap(({ labels }) => Object.values(labels));
  const revealing = values.filter((value) => /acme|nordwind|localhost|127\.0\.0|@|secret-|CUST-/i.test(value));
  expect(revealing).toEqual([]);
}

test('up tells of its looks, its brands, its certificates and each request by page, and of no brand, host or address', {
  timeout: 720_000,
}, async () => {
  const running = await place.start('up');
  const visit = (path: string, method = 'GET', host = 'acme.localhost') =>
    ask(running.httpsPort, host, path, { method });
  await visit('/login');
  await visit('/login');
  await visit('/cdr/secret-call?token=secret-token');
  await visit('/secret-path/secret-more');
  await visit('/legal/secret', 'HEAD', 'nordwind.localhost');
  await visit('/api/v1/secret');
  await visit('/login', 'PURGE');
  await visit('/login', 'GET', 'absent.localhost').catch(() => undefined);
  await eventually(running, (page) => page.value('portico_http_requests_total')).toBeGreaterThanOrEqual(7);
  const page = await scrape(running);
  const requests = (labels: Record<string, string>) => page.value('portico_http_requests_total', labels);
  expect(requests({ route: '/login', method: 'GET', status: '200' })).toBe(2);
  expect(requests({ route: '/cdr', method: 'GET', status: '303' })).toBe(1);
  expect(requests({ route: 'other', method: 'GET', status: '404' })).toBe(1);
  expect(requests({ route: '/legal', method: 'HEAD', status: '404' })).toBe(1);
  expect(requests({ route: '/api', method: 'GET' })).toBe(1);
  expect(requests({ route: '/login', method: 'other' })).toBe(1);
  expect(page.value('portico_http_request_duration_seconds_count', { route: '/cdr' })).toBe(1);
  expectNoNames(page);

  expect(page.value('portico_reconcile_total', { result: 'applied' })).toBe(1);
  expect(page.value('portico_reconcile_duration_seconds_count')).toBeGreaterThanOrEqual(1);
  expect(page.value('portico_git_fetch_total', { result: 'found' })).toBeGreaterThanOrEqual(1);
  expect(page.value('portico_reconcile_last_success_timestamp_seconds')).toBeGreaterThan(1.7e9);
  expect(page.value('portico_leader')).toBe(1);
  expect(page.value('portico_store_up')).toBe(1);
  expect(page.value('portico_snapshot_lag')).toBe(0);
  expect(page.value('portico_snapshot_age_seconds')).toBeLessThan(10);
  expect(page.samples.find(({ name }) => name === 'portico_build_info')?.labels['version']).toMatch(/^\d+\.\d+\.\d+/);
  expect(page.value('process_cpu_seconds_total')).toBeGreaterThan(0);
  await eventually(running, (now) => now.value('portico_brands', { state: 'ready' })).toBe(2);
  await eventually(running, (now) => now.value('portico_certificates')).toBe(3);

  place.save('portals/acme/portal.yaml', `${place.read('portals/acme/portal.yaml')}\ncolour: blue\n`);
  place.commit('A mistake');
  await eventually(running, (now) => now.value('portico_brands', { state: 'not_ready' })).toBe(1);
  const wrong = await scrape(running);
  expect(wrong.value('portico_conditions_not_true', { kind: 'portal', type: 'Synced', reason: 'Invalid' })).toBe(1);
  expectNoNames(wrong);
});

test('reconcile and serve each have their own metrics; serve listens for operators only where the settings say so', {
  timeout: 720_000,
}, async () => {
  const reconciling = await place.start('reconcile');
  const standby = await place.start('reconcile');
  const serving = await place.start('serve');
  await eventually(reconciling, (page) => page.value('portico_reconcile_total', { result: 'applied' })).toBe(1);
  await eventuallyReady(serving).toEqual([200, 'ready\n']);
  await eventuallyReady(reconciling).toEqual([200, 'ready\n']);
  await eventuallyReady(standby).toEqual([200, 'ready\n']);
  expect((await fetch(`${serving.consoleUrl}/healthz`)).status).toBe(200);
  expect((await fetch(`${serving.consoleUrl}/login`)).status).toBe(404);
  expect((await scrape(standby)).value('portico_leader')).toBe(0);
  const [own, theirs] = [await scrape(reconciling), await scrape(serving)];
  expect([own.value('portico_leader'), theirs.value('portico_leader')]).toEqual([1, undefined]);
  expect([own.value('portico_snapshot_lag'), theirs.value('portico_snapshot_lag')]).toEqual([undefined, 0]);
  expect([own.value('portico_store_up'), theirs.value('portico_store_up')]).toEqual([1, 1]);
  await ask(serving.httpsPort, 'acme.localhost', '/login');
  await eventually(serving, (page) => page.value('portico_http_requests_total', { route: '/login' })).toBe(1);
  expectNoNames(await scrape(serving));

  delete place.environment['PORTICO_OPERATIONS_LISTEN'];
  const quiet = await place.start('serve');
  expect(quiet.consoleUrl).toBe('');
});

test('without the file of its store no process is ready, each says so, and all keep running', {
  timeout: 720_000,
}, async () => {
  const reconciling = await place.start('reconcile');
  const serving = await place.start('serve');
  for (const running of [reconciling, serving]) await eventuallyReady(running).toEqual([200, 'ready\n']);
  const file = join(place.folder, 'var/portico.db');
  renameSync(file, `${file}.away`);
  for (const running of [reconciling, serving]) {
    expect(await ready(running)).toEqual([503, 'the file of the store is gone\n']);
    expect((await fetch(`${running.consoleUrl}/healthz`)).status).toBe(200);
  }
  renameSync(`${file}.away`, file);
  for (const running of [reconciling, serving]) expect(await ready(running)).toEqual([200, 'ready\n']);
  // Another file under the same name is not the one that is written to.
  renameSync(file, `${file}.old`);
  copyFileSync(`${file}.old`, file);
  expect(await ready(serving)).toEqual([503, 'the file of the store was put in the place of the one that is open\n']);
});

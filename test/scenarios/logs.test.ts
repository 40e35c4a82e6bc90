// The log of the real program: which look and which request a line belongs to, and that nothing secret of an address is in it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFields } from '../../src/core/log.ts';
import { noMetrics } from '../../src/core/metrics.ts';
import { requestMeter } from '../../src/portal/http/measured-requests.ts';
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';
import { portalWorld } from '../support/worlds/portal.ts';

const CANARY = 'cAnArY7f3a91-Xw52Qk8LzWm40TxVeJu6';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

type Line = Readonly<Record<string, unknown>>;
const lines = ({ err }: Running): Line[] =>
  err()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
const saying = (running: Running, message: string): Line[] => lines(running).filter(({ msg }) => msg === message);

test('every line of a pass has its id and its revision, each pass its own id', {
  timeout: 480_000,
}, async () => {
  const first = place.git('rev-parse', 'HEAD');
  const running = await place.start('reconcile');
  const logged = async (message: string, count: number): Promise<Line[]> => {
    await expect.poll(() => saying(running, message).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(count);
    return saying(running, message);
  };
  await logged('pass ended', 1);
  place.save(
    'portals/acme/portal.yaml',
    place.read('portals/acme/portal.yaml').replace(/^footer: .*$/m, 'footer: New'),
  );
  const second = place.commit('New');
  const seen = await logged('pass ended', 2);
  expect(seen.map(({ revision }) => revision)).toEqual([`main@sha1:${first}`, `main@sha1:${second}`]);
  expect(new Set(seen.map(({ pass }) => pass)).size).toBe(2);
  for (const { pass } of seen) expect(pass).toMatch(/^[0-9a-f]{12}$/);
  // Held: both lines of the pass have the same id and revision.
  expect(place.portico('suspend', '--reason', 'a pause').code).toBe(0);
  const held = await logged('nothing was applied', 1);
  await logged('pass ended', 3);
  const same = lines(running).filter(({ pass }) => pass === held[0]?.['pass']);
  expect(same.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['nothing was applied', 'pass ended']));
  expect(new Set(same.map(({ revision }) => revision))).toEqual(new Set([`main@sha1:${second}`]));
});

test('no line holds what a visitor sent in an address, a header or a form, and neither do the metrics', {
  timeout: 480_000,
}, async () => {
  const running = await place.start('up');
  const headers = {
    authorization: `Bearer ${CANARY}`,
    cookie: `__Host-session=${CANARY}`,
    'x-forwarded-for': CANARY,
    'user-agent': CANARY,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const visit = (path: string, method = 'GET', body = '') =>
    ask(running.httpsPort, 'acme.localhost', path, { method, headers, ...(body === '' ? {} : { body }) });
  for (const path of [
    '/verify',
    '/reset',
    '/support-view',
    '/login',
    '/api/v1/cdr',
    '/cdr/x',
    '/hooks/stripe',
    '/nothing',
  ]) {
    await visit(`${path}?token=${CANARY}`);
    await visit(`${path}?token=${CANARY}`, 'POST', `password=${CANARY}&email=${CANARY}&token=${CANARY}`);
  }
  const metrics = await (await fetch(`${running.consoleUrl}/metrics?x=${CANARY}`)).text();
  await running.stop();
  expect(lines(running).length).toBeGreaterThan(0);
  expect(running.err() + running.out() + metrics).not.toContain(CANARY);
});

test('a request that fails has one line, with the number that the visitor is shown and without the rest of its address', async () => {
  await using world = await portalWorld();
  const session = await world.session('ann@harbour.example');
  await world.store.schema.alterTable('session').renameTo('session_gone').execute();
  const failed = await world.ask('acme.localhost', `/cdr?number=${CANARY}`, { session });
  expect(failed.status).toBe(500);
  const logged = world.logged.filter((line) => line.includes('a request failed'));
  expect(logged).toHaveLength(1);
  const { request } = JSON.parse(logged[0] ?? '{}') as { request: string };
  expect(failed.text).toContain(request);
  expect(world.logged.join()).not.toContain(CANARY);
});

test('a request that is slow has one line, with its number and its page', async () => {
  const clock = { time: 0, now: () => clock.time };
  const logged: unknown[] = [];
  const note = (message: string, fields?: object) => void logged.push({ message, ...fields });
  const measure = requestMeter(
    { metrics: noMetrics, clock, log: { info: note, warn: note, error: note } },
    () => 'a-number',
  );
  const server = createServer((request, response) => {
    measure(request, response);
    clock.time += request.url === '/quick' ? 1_999 : 2_000;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const path of ['/quick', `/cdr/${CANARY}?token=${CANARY}`]) await fetch(`http://127.0.0.1:${port}${path}`);
  await expect.poll(() => logged).toHaveLength(1);
  const line = { route: '/cdr', method: 'GET', status: '200', took: 2_000 };
  expect(logged).toEqual([{ message: 'a request was slow', request: 'a-number', ...line }]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('fields of a log are on each of its lines, and those of a line come first', () => {
  const seen: object[] = [];
  const note = (_message: string, fields?: object) => void seen.push(fields ?? {});
  const own = { run: '1', revision: 'a' };
  const log = withFields({ info: note, warn: note, error: note }, own);
  log.info('one');
  own.revision = 'b';
  log.error('two', { why: 'x' });
  log.warn('three', { run: '2' });
  expect(seen).toEqual([
    { run: '1', revision: 'a' },
    { run: '1', revision: 'b', why: 'x' },
    { run: '2', revision: 'b' },
  ]);
});

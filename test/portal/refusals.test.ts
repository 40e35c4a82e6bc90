// What is refused leaves a line of the log, with where, why and by whom, and no more than the log can bear.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Refusal, refusalReasons } from '../../src/core/access/refusals.ts';
import { MINUTE } from '../../src/core/durations.ts';
import type { LabelsOf } from '../../src/core/metrics.ts';
import { noMetrics } from '../../src/core/metrics.ts';
import { createRefusalLog } from '../../src/edge/refusal-log.ts';
import { ownHeaders, visitorOf } from '../support/visitor.ts';
import { type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;

beforeAll(async () => {
  world = await portalWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

interface Line {
  readonly msg?: string;
  readonly reason?: string;
  readonly portal?: string;
  readonly route?: string;
  readonly account?: string;
}
const lines = (): Line[] => world.logged.map((line) => JSON.parse(line) as Line);
const refused = () => lines().filter(({ reason }) => reason !== undefined);
const post = (path: string, body: string, headers: Readonly<Record<string, string>> = ownHeaders) =>
  world.ask(host, path, { method: 'POST', headers, body });

const cases: readonly (readonly [string, () => Promise<unknown>, Partial<Line>])[] = [
  [
    'a login of an address that no account has',
    () => post('/login', 'email=Unknown%40a.example&password=a+wrong+guess'),
    { reason: 'password', route: '/login', account: expect.stringMatching(/^[0-9a-f]{16}$/) as never },
  ],
  [
    'a login of a known account',
    () => post('/login', 'email=ann%40harbour.example&password=a+wrong+guess'),
    { reason: 'password', route: '/login' },
  ],
  [
    'a write that another site sent',
    () => post('/login', 'email=x', { ...ownHeaders, 'sec-fetch-site': 'cross-site' }),
    { reason: 'cross-site', route: '/login' },
  ],
  ['a write without an origin', () => post('/logout', '', {}), { reason: 'cross-site', route: '/logout' }],
  ['an expired link', () => world.ask(host, '/reset?token=abc'), { reason: 'link', route: '/reset' }],
  ['a link of a mailbox', () => world.ask(host, '/unsubscribe?token=abc'), { reason: 'link', route: '/unsubscribe' }],
  [
    'an unknown bearer',
    () => world.ask(host, '/api/v1/balance', { headers: { authorization: `Bearer pat_${'x'.repeat(43)}` } }),
    { reason: 'bearer', route: '/api' },
  ],
  [
    'a form of another session',
    async () =>
      visitorOf(world, host, await world.session('ann@harbour.example')).send('/profile', { form: 'x', do: 'save' }),
    { reason: 'form', route: '/profile' },
  ],
];

test.each(cases)('%s leaves one line', async (_name, request, line) => {
  const before = refused().length;
  await request();
  await expect.poll(() => refused().length).toBe(before + 1);
  expect(refused().at(-1)).toMatchObject({ ...line, portal: 'acme', listener: 'portal', network: '127.0.0.1' });
  expect(JSON.stringify(refused().at(-1))).not.toMatch(/unknown@|Unknown%|@|guess|abc|pat_/i);
});

test('a login beyond the limit of its network is a line too, and what is served is none', async () => {
  const before = refused().length;
  for (let login = 0; login < 12; login += 1) await post('/login', `email=n${login}%40a.example&password=wrong+guess`);
  await expect.poll(() => refused().some(({ reason }) => reason === 'login-wait')).toBe(true);
  const after = refused().length;
  expect(after - before).toBe(12);
  for (const path of ['/login', '/signup-nothing', '/dashboard']) await world.ask(host, path);
  expect(refused().length).toBe(after);
});

function refusalLog() {
  const clock = { time: 0, now: () => clock.time };
  const written: {
    readonly message: string;
    readonly count?: number;
    readonly account?: string;
    readonly reason?: string;
  }[] = [];
  const counted: LabelsOf<'portico_refused_total'>[] = [];
  const note = (message: string, fields = {}) => void written.push({ message, ...fields });
  const log = { info: note, warn: note, error: note };
  const metrics = { ...noMetrics, count: (_name: string, labels: object) => void counted.push(labels as never) };
  const of = createRefusalLog({ log, metrics, clock, key: new Uint8Array(32) });
  const record = (change: Partial<Refusal> = {}) =>
    of.record({ reason: 'password', portal: 'acme', network: '192.0.2.1', route: '/login', request: 'r', ...change });
  return { of, clock, written, counted, record };
}

test('a flood is bounded in lines, hides no other portal, and is counted whole', () => {
  const { clock, written, counted, record } = refusalLog();
  for (let login = 0; login < 5_000; login += 1) record();
  record({ portal: 'nordwind' });
  expect(written).toHaveLength(21);
  expect(counted).toHaveLength(5_001);
  clock.time += MINUTE;
  record();
  expect(written.slice(21)).toMatchObject([
    { message: 'refused requests were left out of the log', portal: 'acme', reason: 'password', count: 4_980 },
    { message: 'a request was refused' },
  ]);
});

test('many portals and reasons in one minute are bounded too, and the last ones are not lost', () => {
  const { of, written, counted, record } = refusalLog();
  for (let portal = 0; portal < 1_000; portal += 1)
    for (const reason of refusalReasons) record({ portal: `p${portal}`, reason });
  expect(written).toHaveLength(500);
  const before = written.length;
  of.flush();
  const left = written.slice(before).reduce((sum, { count = 0 }) => sum + count, 0);
  expect(left).toBe(1_000 * refusalReasons.length - 500);
  expect(written.length - before).toBeLessThan(30);
  expect(new Set(counted.map(({ portal }) => portal)).size).toBe(201);
});

test('accounts are told apart by a digest that does not depend on how they are typed', () => {
  const { written, record } = refusalLog();
  for (const account of ['ann@a.example', ' ANN@a.example', 'bob@a.example', '']) record({ account });
  const [first, second, third, none] = written.map(({ account }) => account);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(none).toBe(undefined);
});

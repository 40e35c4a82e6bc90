// What keeps the console from being open: where it may listen, how strong its secrets are, and what wrong tokens meet.
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { createMetrics } from '../../src/adapters/metrics.ts';
import { consoleToken, metricsToken } from '../../src/app/open-server.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { startOperations } from '../../src/console/http/probes.ts';
import { noRefusals, type Refusal } from '../../src/core/access/refusals.ts';
import { keyStrength, tokenStrength, weaknessOf } from '../../src/core/access/secret-strength.ts';
import { Secret } from '../../src/core/secret.ts';
import { type ConsoleWorld, consoleWorld, TOKEN } from '../support/worlds/access.ts';

const settingsOf = (text: string) => readSettings(text, 'portico.yaml', {});

test.each([
  ['console: { listen: ":9080" }', false],
  ['console: { listen: 0.0.0.0:9080 }', false],
  ['console: { listen: "[::]:9080" }', false],
  ['console: { listen: 192.0.2.1:9080 }', false],
  ['console: { listen: console.example:9080 }', false],
  ['console: { listen: ":9080", url: "http://console.example" }\nedge: { trustedProxies: [10.0.0.1] }', false],
  ['console: { listen: ":9080", url: "https://console.example" }', false],
  ['console: { listen: ":9080", url: "https://console.example" }\nedge: { trustedProxies: [10.0.0.1] }', true],
  ['console: { listen: ":9080", insecure: true }', true],
  ['console: { listen: 127.0.0.1:9080 }', true],
  ['console: { listen: "[::1]:9080" }', true],
  ['console: { listen: localhost:9080 }', true],
  ['{}', true],
])('%s: starts %s', async (text, starts) => {
  const read = await settingsOf(text);
  expect(read.ok ? [] : read.problems.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
    starts ? [] : ['console-listen console/listen'],
  );
});

test('shipped settings listen on loopback, or say that they are in a container', async () => {
  const files = readdirSync('deploy', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      // The template of a chart is left out: with its usual values it makes the manifests beside it, which are read here.
      /portico\.yaml|settings\.yaml$/.test(file) && !file.includes('/templates/'),
  );
  const texts = [...files.map((file) => `deploy/${file}`), 'templates/init/portico.yaml'].map((file) => {
    const text = readFileSync(file, 'utf8');
    const [document] = parseAllDocuments(text).map((each) => each.toJS() as { data?: Record<string, string> });
    return [file, document?.data?.['portico.yaml'] ?? text] as const;
  });
  expect(texts.map(([file]) => file)).toContain('deploy/systemd/portico.yaml');
  for (const [file, text] of texts) {
    const read = await readSettings(text, 'portico.yaml', { PORTICO_STORE: 'sqlite:p.db' });
    expect([file, read.ok || read.problems]).toEqual([file, true]);
    expect([file, /insecure: true/.test(text)]).toEqual([file, /compose|kubernetes|deploy\/portico/.test(file)]);
  }
});

test.each([
  ['short', tokenStrength, /has 5 characters; at least 20/],
  ['a'.repeat(64), tokenStrength, /repeat/],
  ['password'.repeat(4), tokenStrength, /repeat/],
  ['0101010101010101010101', tokenStrength, /repeat/],
  ['c3VwZXItc2VjcmV0LXRva2Vu', keyStrength, /at least 32/],
])('%s is too weak', (text, least, why) => {
  expect(weaknessOf(text, least)).toMatch(why);
});

test('random secrets are strong enough, in each usual form', () => {
  for (let round = 0; round < 200; round += 1) {
    const bytes = crypto.getRandomValues(Buffer.alloc(32));
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      expect(weaknessOf(bytes.toString(form), keyStrength)).toBeNull();
      expect(weaknessOf(bytes.subarray(0, 18).toString(form), tokenStrength)).toBeNull();
    }
  }
});

test('weak tokens end the start with words, and are not repeated', async () => {
  const read = await settingsOf('console: { token: { env: T } }\noperations: { token: { env: T } }');
  if (!read.ok) throw new Error('the settings are wrong');
  const environment = { T: 'hunter2' };
  expect(() => consoleToken({ environment }, read.settings)).toThrow('the secret of console.token has 7 characters');
  expect(() => metricsToken({ environment }, read.settings)).toThrow('the secret of operations.token has 7 characters');
});

let world: ConsoleWorld;
beforeAll(async () => {
  world = await consoleWorld();
});
afterAll(() => world.close());

/** A request as it is, `Host` included. @returns its status */
function ask(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}`, ...headers }, agent: false },
      (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      },
    )
      .on('error', reject)
      .end();
  });
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test.each(['/api/v1/status', '/', '/api/v1/audit', '/metrics', '/do/suspend', '/brands/acme', '/nowhere'])(
  'wrong bearers on %s are limited by address, and the right one waits as well; then it is let in',
  async (path) => {
    world.clock.time += 60_000;
    const statuses = [];
    for (let guess = 0; guess < 14; guess += 1) statuses.push(await ask(world.url, path, bearer(`guess-${guess}`)));
    // A browser is led to the login page.
    const refused = path.startsWith('/api/') || path === '/metrics' ? 401 : 303;
    expect(statuses).toEqual([...Array(10).fill(refused), ...Array(4).fill(429)]);
    expect(await ask(world.url, path, bearer(TOKEN))).toBe(429);
    world.clock.time += 60_000;
    expect(await ask(world.url, '/api/v1/status', bearer(TOKEN))).toBe(200);
  },
);

test('they are in the audit log and in the metrics', async () => {
  const response = await fetch(`${world.url}/api/v1/audit?limit=50`, { headers: bearer(TOKEN) });
  expect(await response.text()).toContain('wrong bearer token');
  const metrics = await (await fetch(`${world.url}/metrics`)).text();
  expect(metrics).toMatch(/portico_refused_total\{reason="console-bearer",portal=""\} [1-9]/);
});

test.each([
  [{}, 200],
  [{ host: 'localhost' }, 200],
  [{ host: '[::1]:9080' }, 200],
  [{ host: 'rebound.example' }, 401],
  [{ host: '127.0.0.1.nip.example' }, 401],
  [{ host: '192.0.2.1' }, 401],
  [{ 'x-forwarded-for': '203.0.113.9' }, 401],
  [{ forwarded: 'for=203.0.113.9' }, 401],
  [{ 'x-real-ip': '203.0.113.9' }, 401],
  [{ via: '1.1 proxy' }, 401],
  [{ host: 'metrics.example', ...bearer('a-token-for-metrics-only-7391') }, 200],
  [{ host: 'metrics.example', ...bearer('another-token') }, 401],
])('/metrics of a renderer, asked with %o: %i', async (headers, status) => {
  const refused: string[] = [];
  const record = ({ reason }: Refusal) => void refused.push(reason);
  const clock = { now: () => 0, sleep: async () => undefined };
  const token = new Secret('a-token-for-metrics-only-7391');
  const parts = { checks: [], servingChecks: null, metrics: createMetrics('test'), token };
  const listener = await startOperations(
    parts,
    { host: '127.0.0.1', port: 0 },
    { clock, refusals: { ...noRefusals, record } },
  );
  expect(await ask(listener.url, '/metrics', headers as Record<string, string>)).toBe(status);
  expect(refused.every((reason) => reason === 'console-bearer')).toBe(true);
  expect(refused.length).toBe('authorization' in headers && status === 401 ? 1 : 0);
  expect(await ask(listener.url, '/healthz', { host: 'rebound.example' })).toBe(200);
  await listener.close();
});

// The server's settings: defaults, file, environment, and what is said when they are wrong.

import { expect, test } from 'vitest';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { MINUTE } from '../../src/core/durations.ts';

async function settings(text: string | undefined, environment: Record<string, string> = {}) {
  const result = await readSettings(text, 'portico.yaml', environment);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.settings;
}

const wrong = async (text: string, environment: Record<string, string> = {}): Promise<string[]> => {
  const result = await readSettings(text, 'portico.yaml', environment);
  return result.ok ? [] : result.problems.map(formatProblem);
};

test('without a file everything has a default', async () => {
  const defaults = await settings(undefined);
  expect(defaults).toEqual(await settings(''));
  expect(defaults).toMatchObject({
    source: { repository: '.', branch: null, path: 'portals', every: MINUTE },
    store: 'sqlite:./var/portico.db',
    edge: { http: { host: undefined, port: 8080 }, https: { host: undefined, port: 8443 }, trustedProxies: [] },
    certificates: { issuer: 'internal', secretKey: null },
    console: { listen: { host: '127.0.0.1', port: 9080 }, token: null },
    guards: { maxRemovals: 3, maxRemovalPercent: 10 },
  });
});

test('the environment wins over the file, key by key', async () => {
  const text = 'source: { repository: a, every: 5m }\nedge: { https: ":443" }\n';
  const environment = {
    PORTICO_SOURCE_REPOSITORY: 'https://git.example/p.git',
    PORTICO_SOURCE_BRANCH: 'live',
    PORTICO_STORE: 'sqlite:/data/p.db',
    PORTICO_EDGE_HTTP: '[::1]:80',
    PORTICO_EDGE_TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.1',
    PORTICO_GUARDS_MAX_REMOVALS: '0',
    PORTICO_CONSOLE_TOKEN: 'hunter2',
  };
  const read = await settings(text, environment);
  expect(read.source).toMatchObject({ repository: 'https://git.example/p.git', branch: 'live', every: 300_000 });
  expect(read.edge).toMatchObject({
    http: { host: '::1', port: 80 },
    https: { port: 443 },
    trustedProxies: ['10.0.0.0/8', '192.0.2.1'],
  });
  expect(read.store).toBe('sqlite:/data/p.db');
  expect(read.guards.maxRemovals).toBe(0);
  expect(read.console.token).toEqual({ env: 'PORTICO_CONSOLE_TOKEN' });
  expect(JSON.stringify(read)).not.toContain('hunter2');
});

test.each([
  ['sorce: {}\n', {}, 'portico.yaml:1:1  error  sorce: the key "sorce" is not known here; did you mean "source"?'],
  ['source: { every: 60 }\n', {}, 'portico.yaml:1:18  error  source/every: expected string, found number 60'],
  ['source: [\n', {}, '[yaml-syntax]'],
  ['console: { token: hunter2 }\n', {}, 'console/token: a secret is written in clear'],
  ['edge: { https: "8443" }\n', {}, 'edge/https: "8443" is no address to listen on; write it as :8443'],
  ['edge: { https: ":99999" }\n', {}, 'edge/https: ":99999" is no address'],
  [
    '',
    { PORTICO_CERTIFICATES_ISSUER: 'acmee' },
    'environment:1:1  error  certificates/issuer: expected one of internal, acme',
  ],
  ['', { PORTICO_GUARDS_MAX_REMOVALS: 'many' }, 'guards/maxRemovals: expected integer'],
])('%j with %j: %s', async (text, environment, words) => {
  expect((await wrong(text, environment)).join('\n')).toContain(words);
});

test('notices: each entry is one channel, told of what may need a person unless it says of what', async () => {
  const text =
    'notify: [{ webhook: "https://ops.example/hook", secret: { env: KEY } }, { slack: { file: s }, on: [applied] }]\n';
  expect((await settings(text)).notify).toEqual([
    {
      channel: { kind: 'webhook', url: 'https://ops.example/hook', secret: { env: 'KEY' } },
      on: ['failed', 'blocked', 'drift', 'domain-lost', 'certificate-failed', 'certificate-expiring'],
    },
    { channel: { kind: 'slack', url: { file: 's' } }, on: ['applied'] },
  ]);
});

test.each([
  ['{ email: ops@operator.example }', 'there is no server to send mail through; set mail:'],
  ['{ webhook: "http://ops.example/hook" }', 'a webhook is an https URL'],
  ['{ webhook: "https://ann:pw@ops.example/hook" }', 'a webhook is an https URL'],
  ['{ webhook: "https://ops.example", slack: { env: S } }', 'an entry is one channel'],
  ['{ on: [failed] }', 'an entry is one channel'],
  ['{ slack: { env: S }, secret: { env: K } }', 'only a webhook is signed'],
  ['{ slack: "https://hooks.slack.test/services/T0/B0/hunter2" }', 'a secret is written in clear'],
])('notify: [%s] is refused', async (entry, words) => {
  const found = (await wrong(`notify: [${entry}]\n`)).join('\n');
  expect(found).toContain(words);
  expect(found).not.toMatch(/hunter2|:pw@/);
});

test('hooks may have two secrets while one is replaced; windows and limits have defaults', async () => {
  const text =
    'source: { webhookSecret: [{ env: NEW }, { file: old }], requireSignedBy: signers }\nguards: { windows: [{ cron: "* 9 * * 1" }] }\n';
  const result = await readSettings(text, 'portico.yaml', { PORTICO_GUARDS_SELF_HEAL: 'false' });
  expect(result).toMatchObject({
    ok: true,
    settings: {
      source: { webhookSecrets: [{ env: 'NEW' }, { file: 'old' }], requireSignedBy: 'signers' },
      guards: { maxRemovalsPerHour: 10, selfHeal: false, windows: [{ cron: '* 9 * * 1', timezone: 'UTC' }] },
    },
  });
});

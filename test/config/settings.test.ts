// The server's settings: defaults, file, environment, and what is said when they are wrong.

import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { variablesOf } from '../../src/config/settings/environment.ts';
import { subscriptionsOf } from '../../src/config/settings/notify.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { settingsTree } from '../../src/schema/settings.ts';

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
  expect(defaults.source.repository.reveal()).toBe('.');
  expect(defaults).toMatchObject({
    source: { branch: null, path: 'portals', every: MINUTE },
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
  expect(read.source.repository.reveal()).toBe('https://git.example/p.git');
  expect(read.source).toMatchObject({ branch: 'live', every: 300_000 });
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
  ['edge: { https: "8443" }\n', {}, 'edge/https: "8443" is not an address to listen on; write it as :8443'],
  ['edge: { https: ":99999" }\n', {}, 'edge/https: ":99999" is not an address'],
  [
    '',
    { PORTICO_CERTIFICATES_ISSUER: 'acmee' },
    'PORTICO_CERTIFICATES_ISSUER  error  certificates/issuer: expected one of internal, acme',
  ],
  ...['http://git.example/p.git', 'git://10.0.0.5/p.git', 'http://localhost.evil.example/p.git'].map(
    (repository) =>
      [`source: { repository: "${repository}" }\n`, {}, 'source/repository: the repository would be fetched from'] as [
        string,
        Record<string, string>,
        string,
      ],
  ),
  [
    'guards: { approval: { trailer: signed } }\n',
    {},
    'no signers are named, so that no trailer could count; set source',
  ],
  ['guards: { approval: { secondPerson: true } }\n', {}, 'secondPerson needs signed trailers'],
  ['guards: { changes: { money: { brands: -1 } } }\n', {}, 'guards/changes/money/brands: '],
  ['', { PORTICO_GUARDS_MAX_REMOVALS: 'many' }, 'guards/maxRemovals: expected integer'],
])('%j with %j: %s', async (text, environment, words) => {
  expect((await wrong(text, environment)).join('\n')).toContain(words);
});

test('notify: each entry is one channel, notified of what may need a person unless it lists events', async () => {
  const text =
    'notify: [{ webhook: "https://ops.example/hook", secret: { env: KEY } }, { slack: { file: s }, on: [applied] }]\n';
  expect(subscriptionsOf(await settings(text))).toEqual([
    {
      channel: { kind: 'webhook', url: 'https://ops.example/hook', secret: { env: 'KEY' } },
      on: ['failed', 'blocked', 'drift', 'domain-lost', 'certificate-failed', 'certificate-expiring', 'impaired'],
    },
    { channel: { kind: 'slack', url: { file: 's' } }, on: ['applied'] },
  ]);
});

test.each([
  ['{ email: ops@operator.example }', 'there is no server to send email through; set mail:'],
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

test.each([
  ['{ file: a, syslog: "tls://logs.example:6514" }', 'an entry is one target'],
  ['{ ca: a }', 'an entry is one target'],
  ['{ webhook: "http://siem.example/hook", secret: { env: K } }', 'a webhook is an https URL'],
  ['{ webhook: "https://siem.example/hook" }', 'the webhook is not signed'],
  ['{ file: a, secret: { env: K } }', 'only a webhook is signed'],
  ['{ syslog: "tcp://logs.example:601", ca: a }', 'only syslog over TLS'],
  ['{ syslog: "tls://logs.example:99999" }', 'not the address of a syslog server'],
  ['{ file: a }, { file: a }', 'listed twice'],
])('audit.stream: [%s] is refused', async (entries, words) => {
  expect((await wrong(`audit: { stream: [${entries}] }\n`)).join('\n')).toContain(words);
});

test('hooks may have two secrets while one is replaced; windows and limits have defaults', async () => {
  const text =
    'source: { webhookSecret: [{ env: NEW }, { file: old }], requireSignedBy: signers }\nguards: { windows: [{ cron: "* 9 * * 1" }] }\n';
  const result = await readSettings(text, 'portico.yaml', { PORTICO_GUARDS_SELF_HEAL: 'false' });
  expect(result).toMatchObject({
    ok: true,
    settings: {
      source: { webhookSecret: [{ env: 'NEW' }, { file: 'old' }], requireSignedBy: 'signers' },
      guards: { maxRemovalsPerHour: 10, selfHeal: false, windows: [{ cron: '* 9 * * 1', timezone: 'UTC' }] },
    },
  });
});

test('every setting outside of lists has a variable of its own, and lists and objects take YAML or JSON', async () => {
  const variables = variablesOf(settingsTree);
  expect(new Set(variables.map(({ name }) => name)).size).toBe(variables.length);
  expect(variables.map(({ path }) => path.join('.'))).toEqual(
    expect.arrayContaining([
      'store',
      'source.branch',
      'hooks.phone.url',
      'console.openid.roles.viewer',
      'notify',
      'stripe.api',
    ]),
  );
  const read = await settings('mail: { host: a.example, from: a@a.example }\n', {
    PORTICO_NOTIFY: '[{ email: ops@operator.example }]',
    PORTICO_HOOKS_PHONE: '{"url": "https://ops.example/sms"}',
    PORTICO_HOOKS_PHONE_SECRET: 'hunter2',
    PORTICO_EDGE_RESOLVERS: '["192.0.2.1"]',
    PORTICO_MAIL_PORT: '2525',
    PORTICO_STRIPE_API: 'http://127.0.0.1:1',
  });
  expect(subscriptionsOf(read).map(({ channel }) => channel)).toEqual([
    { kind: 'email', address: 'ops@operator.example' },
  ]);
  expect(read).toMatchObject({
    hooks: { signup: null, phone: { url: 'https://ops.example/sms', secret: { env: 'PORTICO_HOOKS_PHONE_SECRET' } } },
    edge: { resolvers: ['192.0.2.1'] },
    mail: { host: 'a.example', port: 2525, username: null },
    stripe: { api: 'http://127.0.0.1:1' },
  });
});

test('paths count from the folder of the settings file', async () => {
  const text = 'source: { repository: ./config, requireSignedBy: signers }\nconsole: { token: { file: token } }\n';
  const result = await readSettings(text, '/etc/portico/portico.yaml', {});
  expect(result).toMatchObject({
    settings: {
      source: { requireSignedBy: '/etc/portico/signers', path: 'portals' },
      store: 'sqlite:/etc/portico/var/portico.db',
      console: { token: { file: '/etc/portico/token' } },
    },
  });
  expect(result.ok && result.settings.source.repository.reveal()).toBe('/etc/portico/config');
});

test('the address of the repository hides what its URL carries in secret, however it is printed', async () => {
  const { source } = await settings('', {
    PORTICO_SOURCE_REPOSITORY: 'https://deploy:hunter2@git.example/p.git?k=hunter3\n',
  });
  expect(source.repository.reveal()).toBe('https://deploy:hunter2@git.example/p.git?k=hunter3');
  const shown = 'https://***@git.example/p.git';
  expect([`${source.repository}`, JSON.stringify(source.repository), inspect(source)].join(' ')).not.toContain(
    'hunter',
  );
  expect(String(source.repository)).toBe(shown);
});

test.each([
  [
    { PORTICO_EDGE_HTPS: ':8443' },
    'PORTICO_EDGE_HTPS  error  no setting has the variable PORTICO_EDGE_HTPS; did you mean "PORTICO_EDGE_HTTPS"?',
  ],
  [{ PORTICO_NOTIFY: '[{' }, 'PORTICO_NOTIFY:1:3  error'],
  [{ PORTICO_NOTIFY: 'ops@operator.example' }, 'PORTICO_NOTIFY  error  notify: expected array'],
  [{ PORTICO_EDGE_HTTP: '8080' }, 'PORTICO_EDGE_HTTP  error  edge/http: "8080" is not an address'],
  [{ PORTICO_MAIL_HOST: 'smtp.example' }, 'mail: the key "from" is missing'],
])('variables %j: %s', async (environment, words) => {
  expect((await wrong('', environment)).join('\n')).toContain(words);
});

test('variables of secrets, of the process, of tests and of Kubernetes are not taken for settings', async () => {
  const text = 'hooks: { phone: { url: "https://ops.example/sms", secret: { env: PORTICO_HOOK_SECRET } } }\n';
  const environment = {
    PORTICO_HOOK_SECRET: 'x',
    PORTICO_ACTOR: 'ada',
    PORTICO_WORKER: '2',
    PORTICO_TEST_FULL: '1',
    PORTICO_SERVICE_HOST: '10.0.0.1',
    PORTICO_CONSOLE_PORT_9080_TCP_ADDR: '10.0.0.1',
  };
  expect(await wrong(text, environment)).toEqual([]);
});

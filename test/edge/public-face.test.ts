// What visitors are sent by `edge.public`, whatever the edge listens on: ports of redirects and links, and HSTS behind a proxy.
// Cost: under a second, one plain listener a row.
import { request } from 'node:http';
import { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { openListeners } from '../../src/app/listeners/open-listeners.ts';
import { publicPort } from '../../src/config/settings/edge.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { DAY } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { trustedProxyList } from '../../src/edge/client-address.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { createServerNames } from '../../src/edge/server-names.ts';
import { originOf } from '../../src/portal/http/handler.ts';
import type { PortalSnapshot } from '../../src/portal/site/snapshot.ts';
import { newStore } from '../support/test-store.ts';

const HOST = 'acme.example';
const YEAR = 'max-age=31536000; includeSubDomains';

async function settingsOf(yaml: string) {
  const read = await readSettings(yaml, 'portico.yaml', {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

const faces: readonly (readonly [string, string, string])[] = [
  ['https: ":8443"', ':8443', 'http://acme.example:8080'],
  ['https: ":8443", public: { https: 443 }', '', 'https://acme.example'],
  ['https: ":443", public: { https: 9443 }', ':9443', 'https://acme.example:9443'],
  ['https: off', '', 'http://acme.example:8080'],
  ['https: off, public: { https: 443 }', '', 'https://acme.example'],
  ['https: off, public: { https: 9443 }', ':9443', 'https://acme.example:9443'],
];

test.each(faces)('{ %s }: links have the port "%s", redirects to another name go to %s', async (yaml, port, origin) => {
  const { edge } = await settingsOf(`edge: { ${yaml} }`);
  expect(publicPort(edge)).toBe(port);
  const asked = { headers: { host: 'old.example:8080' }, socket: new Socket() };
  expect(originOf(asked, HOST, edge.public === null ? null : publicPort(edge))).toBe(origin);
});

const secured: readonly (readonly [string, string, Record<string, string>, string | undefined])[] = [
  ['no public port', 'trustedProxies: ["127.0.0.1"]', {}, undefined],
  ['a proxy that is not trusted', 'public: { https: 443 }', {}, undefined],
  ['a visitor who says so', 'public: { https: 443 }', { 'x-forwarded-proto': 'https' }, undefined],
  ['a trusted proxy', 'public: { https: 443 }, trustedProxies: ["127.0.0.1"]', {}, YEAR],
  [
    'HTTPS all the way',
    'public: { https: 443 }, trustedProxies: ["127.0.0.1"]',
    { 'x-forwarded-proto': 'https' },
    YEAR,
  ],
  ['plain HTTP', 'public: { https: 443 }, trustedProxies: ["127.0.0.1"]', { 'x-forwarded-proto': 'http' }, undefined],
  [
    'one plain hop',
    'public: { https: 443 }, trustedProxies: ["127.0.0.1"]',
    { 'x-forwarded-proto': 'https, HTTP' },
    undefined,
  ],
  ['another host', 'public: { https: 443 }, trustedProxies: ["127.0.0.1"]', { host: 'other.example' }, undefined],
];

test.each(secured)('HSTS where a proxy ends TLS, %s (%s)', async (_, yaml, headers, expected) => {
  const settings = await settingsOf(`edge: { https: off, http: "127.0.0.1:0", ${yaml} }`);
  const store = await newStore();
  const sealer = createSealer(new Secret('operator secret'));
  const snapshot = { portal: {} } as PortalSnapshot;
  const { plain } = await openListeners(
    { settings, sealer, log: openLog('silent') },
    {
      ...{
        store,
        names: createServerNames({ store, sealer }),
        clock: { ...systemClock, now: () => 2 * DAY },
      },
      directory: {
        has: (host) => host === HOST,
        find: (host) => (host === HOST ? snapshot : undefined),
        goodSince: () => 0,
      },
      handler: (_request, response) => void response.end(),
      trustedProxies: trustedProxyList(settings.edge.trustedProxies),
    },
  );
  onTestFinished(async () => {
    await plain.close();
    await store.destroy();
  });
  const answered = await new Promise<string | undefined>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: plain.port, headers: { host: HOST, ...headers } }, (response) => {
      response.resume();
      resolve(response.headers['strict-transport-security']);
    });
    asking.on('error', reject).end();
  });
  expect(answered).toBe(expected);
});

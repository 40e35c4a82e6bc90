// The edge on loopback with real TLS: each name its own certificate, no name no answer, restarts that find everything.

import { randomBytes, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { ensureCertificates } from '../../src/certificates/local-certificates.ts';
import { DAY } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { startHttpsListener } from '../../src/edge/listeners.ts';
import { requestHost, serverNameMismatch } from '../../src/edge/request-host.ts';
import { noTransportPolicy } from '../../src/edge/response-headers.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { createServerNames } from '../../src/edge/server-names.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readLease } from '../../src/store/tables/leases.ts';
import { newStoreUrl } from '../support/test-store.ts';

const log = openLog('silent');

/** What a front needs besides, in a test of something else. */
const front = {
  challenges: { httpAnswer: async () => undefined, alpnContext: async () => undefined },
  ticketKey: randomBytes(48),
};

async function storeFile(): Promise<{ folder: string; url: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'edge-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, url: await newStoreUrl(join(folder, 'store.db')) };
}

async function edge(url: string, secret = 'operator secret', ahead = 0) {
  const store = await openStore(url);
  onTestFinished(() => store.destroy());
  const sealer = createSealer(new Secret(secret));
  const clock = { ...systemClock, now: () => systemClock.now() + ahead };
  const authority = createAuthority({ store, sealer, clock });
  // Two that start concurrently hold the same number: what keeps them apart here is not the lease.
  const { fence } = await readLease(store);
  const ensure = async () => {
    const rows = await store.selectFrom('resource').select('name').where('kind', '=', 'certificate').execute();
    return ensureCertificates(
      rows.map(({ name }) => name),
      { store, sealer, clock, authority, fence, provided: new Map() },
    );
  };
  return { store, sealer, ensure };
}

async function want(store: Store, name: string, issuer = 'internal'): Promise<void> {
  const spec = JSON.stringify({ issuer, keyType: 'ecdsa-p256' });
  await store
    .insertInto('resource')
    .values({ kind: 'certificate', name, brand: 'x', spec, digest: '', file: '', line: 1, archived_at: null, seq: 0 })
    .execute();
}

const root = async (store: Store): Promise<string> =>
  (await store.selectFrom('authority').select('certificate').executeTakeFirstOrThrow()).certificate;

const ready = (store: Store, name: string) =>
  store.selectFrom('condition').selectAll().where('name', '=', name).executeTakeFirstOrThrow();

/** Opens TLS for a name, asks for a host, answers the verified leaf and the response. */
function ask(
  port: number,
  ca: string,
  servername: string,
  host = servername,
): Promise<{ leaf: X509Certificate; text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, servername, ca, ALPNProtocols: ['http/1.1'] }, () => {
      const leaf = new X509Certificate(socket.getPeerCertificate().raw);
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('end', () => resolve({ leaf, text }));
      socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    socket.on('error', reject);
  });
}

test('each name gets its own verified leaf; unknown names get none; Host must agree', async () => {
  const { url } = await storeFile();
  const { store, sealer, ensure } = await edge(url);
  await want(store, 'a.localhost');
  await want(store, 'b.localhost');
  expect(await ensure()).toEqual(['a.localhost', 'b.localhost']);
  const names = createServerNames({ store, sealer, limit: 1 });
  const listener = await startHttpsListener({
    transportPolicy: noTransportPolicy,
    ...front,
    log,
    address: { host: '127.0.0.1', port: 0 },
    names,
    clock: systemClock,
    handler: (request, response) => {
      response.writeHead(serverNameMismatch(request) ? 421 : 200).end(requestHost(request));
    },
  });
  onTestFinished(() => listener.close());
  const ca = await root(store);
  for (const host of ['a.localhost', 'b.localhost', 'a.localhost']) {
    const { leaf, text } = await ask(listener.port, ca, host);
    expect(leaf.subjectAltName).toBe(`DNS:${host}`);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  }
  expect((await ask(listener.port, ca, 'a.localhost', 'b.localhost')).text).toMatch(/^HTTP\/1\.1 421 /);
  await expect(ask(listener.port, ca, 'c.localhost')).rejects.toThrow();
  await expect(ask(listener.port, ca, '')).rejects.toThrow();

  await store.updateTable('resource').set({ archived_at: 1 }).where('name', '=', 'a.localhost').execute();
  await names.refresh();
  await expect(ask(listener.port, ca, 'a.localhost')).rejects.toThrow();
  const again = startHttpsListener({
    transportPolicy: noTransportPolicy,
    ...front,
    address: listener,
    names,
    clock: systemClock,
    log,
    handler: () => undefined,
  });
  await expect(again).rejects.toMatchObject({ code: 'address-in-use' });
});

test('a restart finds authority and leaves; renewal comes in the last third; no key is in the files in clear', async () => {
  const { folder, url } = await storeFile();
  const first = await edge(url);
  await want(first.store, 'a.localhost');
  await first.ensure();
  const before = await first.store.selectFrom('certificate').selectAll().executeTakeFirstOrThrow();
  const condition = await ready(first.store, 'a.localhost');
  expect(condition).toMatchObject({ type: 'Ready', status: 'True' });

  const second = await edge(url);
  expect(await second.ensure()).toEqual([]);
  expect(await second.store.selectFrom('certificate').selectAll().execute()).toEqual([before]);
  expect(await ready(second.store, 'a.localhost')).toEqual(condition);

  expect(await (await edge(url, 'operator secret', 59 * DAY)).ensure()).toEqual([]);
  const ca = await root(first.store);
  expect(await (await edge(url, 'operator secret', 61 * DAY)).ensure()).toEqual(['a.localhost']);
  const renewed = await first.store.selectFrom('certificate').selectAll().executeTakeFirstOrThrow();
  expect(renewed.seq).toBeGreaterThan(before.seq);
  expect(await root(first.store)).toBe(ca);

  const key = first.sealer.open(renewed.sealed_key, sealedAs.host('a.localhost'));
  const line = key.split('\n')[1] ?? '';
  expect(line).toHaveLength(64);
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'latin1');
    expect(text).not.toContain(line);
    expect(text).not.toContain('PRIVATE KEY');
  }
});

test('a wrong key says so, and affects neither what is stored nor the other certificates', async () => {
  const { url } = await storeFile();
  const right = await edge(url);
  await want(right.store, 'a.localhost');
  await right.ensure();
  const wrong = await edge(url, 'another secret');
  await want(right.store, 'b.localhost');
  expect(await wrong.ensure()).toEqual([]);
  expect(await ready(right.store, 'b.localhost')).toMatchObject({ status: 'False', reason: 'IssueFailed' });
  expect((await ready(right.store, 'b.localhost')).message).toContain('certificates.secretKey');
  expect(await ready(right.store, 'a.localhost')).toMatchObject({ status: 'True' });
  const names = createServerNames({ store: wrong.store, sealer: wrong.sealer });
  await expect(names.context('a.localhost')).rejects.toMatchObject({ code: 'secret-unreadable' });
  expect(await right.ensure()).toEqual(['b.localhost']);
});

test('two concurrent first starts end with one authority, and both leaves are its own', async () => {
  const { url } = await storeFile();
  const [left, right] = [await edge(url), await edge(url)];
  await want(left.store, 'a.localhost');
  await Promise.all([left.ensure(), right.ensure()]);
  const ca = new X509Certificate(await root(left.store));
  expect(ca.subject).toBe('CN=Internal CA');
  const rows = await left.store.selectFrom('certificate').select('chain').execute();
  expect(rows.map(({ chain }) => new X509Certificate(chain).verify(ca.publicKey))).toEqual([true]);
});

test('a certificate of a public authority is left to its controller', async () => {
  const { store, ensure } = await edge((await storeFile()).url);
  await want(store, 'a.example', 'acme');
  expect(await ensure()).toEqual([]);
  expect(await store.selectFrom('condition').select('name').execute()).toEqual([]);
});

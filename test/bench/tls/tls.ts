// TLS at the listener: full handshakes a second beside a bare node:https server with one certificate, and nginx where it is
// installed; a name that is not in memory; and the memory that a name takes.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { systemClock } from '../../../src/adapters/clock.ts';
import { createAuthority } from '../../../src/certificates/internal-authority.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import { insertBatches } from '../../../src/store/insert-batches.ts';
import { sealedAs } from '../../../src/store/sealed-columns.ts';
import { openStore } from '../../../src/store/store.ts';
import { freePort } from '../../support/acme/pebble.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';

const HOSTS = 10_000;
const ROUNDS = 5;
const SECONDS = 3;
const CLIENTS = 16;
const COLD = 300;
const NGINX = '/usr/sbin/nginx';
const hostOf = (index: number): string => `portal.brand-${index}.example`;

export async function tls(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-tls-'));
  try {
    const { chain, key } = await fillStore(folder);
    const own = await serverProcess(join(import.meta.dirname, 'server.ts'), [folder]);
    const bare = await serverProcess(join(import.meta.dirname, 'bare.ts'), [chain, key]);
    const byName = await serverProcess(join(import.meta.dirname, 'bare.ts'), [chain, key, 'each']);
    const nginx = existsSync(NGINX) ? await startNginx(folder, chain, key) : undefined;
    try {
      const unasked = await withoutContext(folder, own);
      return [...(await handshakes(own, bare, nginx)), await coldNames(own), await memory(own, byName), unasked];
    } finally {
      for (const server of [own, bare, byName, nginx]) server?.child.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A store with ten thousand names, which share one key to be quick to write; each is a row of its own. */
async function fillStore(folder: string): Promise<{ chain: string; key: string }> {
  const store = await openStore(`sqlite:${join(folder, 'store.db')}`);
  const sealer = createSealer(new Secret('a secret for the bench'));
  const issued = await createAuthority({ store, sealer, clock: systemClock }).issue('localhost', Date.now());
  const hosts = Array.from({ length: HOSTS }, (_, index) => hostOf(index));
  const spec = JSON.stringify({ issuer: 'internal', keyType: 'ecdsa-p256' });
  await store.transaction().execute(async (tx) => {
    await insertBatches(
      tx,
      hosts,
      (name) => ({
        ...{ kind: 'certificate', name, brand: 'x', spec, digest: '', file: '', line: 1 },
        archived_at: null,
        seq: 0,
      }),
      (rows) => tx.insertInto('resource').values(rows),
    );
    await insertBatches(
      tx,
      hosts,
      (host) => ({
        ...{
          host,
          issuer: 'internal',
          chain: issued.chain,
          sealed_key: sealer.seal(issued.key, sealedAs.host(host)),
          ca: null,
          seq: 1,
        },
        ...{ not_before: issued.notBefore, not_after: issued.notAfter, renew_at: null, ask_at: null, warning_at: null },
      }),
      (rows) => tx.insertInto('certificate').values(rows),
    );
  });
  await store.destroy();
  writeFileSync(join(folder, 'chain.pem'), issued.chain);
  writeFileSync(join(folder, 'key.pem'), issued.key, { mode: 0o600 });
  return { chain: join(folder, 'chain.pem'), key: join(folder, 'key.pem') };
}

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

/** A process that prints its port. */
async function serverProcess(file: string, args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, ['--expose-gc', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [first] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, port: Number(first.toString()) };
}

async function startNginx(folder: string, chain: string, key: string): Promise<Server> {
  const port = await freePort();
  const config = `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr crit;
    events { worker_connections 1024; }
    http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
      uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
      server { listen 127.0.0.1:${port} ssl; ssl_certificate ${chain}; ssl_certificate_key ${key};
        ssl_protocols TLSv1.3; location / { return 200 "hello"; } } }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
  const deadline = performance.now() + 5_000;
  while (!(await handshake(port, 'localhost').catch(() => false)) && performance.now() < deadline)
    await systemClock.sleep(20);
  return { child, port };
}

function handshake(port: number, servername: string, offered: readonly string[] = []): Promise<true> {
  return new Promise((resolve, reject) => {
    const asking = { host: '127.0.0.1', port, servername, rejectUnauthorized: false, minVersion: 'TLSv1.3' } as const;
    const socket = connect({ ...asking, ALPNProtocols: [...offered] }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', reject);
  });
}

async function handshakes(own: Server, bare: Server, nginx: Server | undefined): Promise<Figure[]> {
  const rates = { own: [] as number[], newer: [] as number[], bare: [] as number[], nginx: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await perSecond(bare.port));
    rates.own.push(await perSecond(own.port));
    rates.newer.push(await perSecond(own.port, ['h2']));
    if (nginx !== undefined) rates.nginx.push(await perSecond(nginx.port));
  }
  const median = (values: number[]): number => percentile(values, 0.5);
  const beside = nginx === undefined ? 'nginx is not installed' : `nginx ${median(rates.nginx).toFixed(0)}`;
  const figure = (what: string, measured: number[]): Figure => {
    const ratio = median(measured.map((rate, index) => rate / (rates.bare[index] ?? 1)));
    return {
      what: `full TLS 1.3 handshakes a second${what}, ${CLIENTS} clients (bare node:https ${median(rates.bare).toFixed(0)}, ${beside}; the client is on the same cores)`,
      measured: `${median(measured).toFixed(0)} (${ratio.toFixed(2)})`,
      target: '>= 0.95 of bare',
      met: ratio >= 0.95,
    };
  };
  return [figure('', rates.own), figure(' for HTTP/2', rates.newer)];
}

async function perSecond(port: number, offered: readonly string[] = []): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let count = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await handshake(port, hostOf(0), offered);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return count / SECONDS;
}

async function coldNames(own: Server): Promise<Figure> {
  const times: number[] = [];
  for (let index = 1; index <= COLD; index += 1) {
    const startedAt = performance.now();
    await handshake(own.port, hostOf(index));
    times.push(performance.now() - startedAt);
  }
  const p95 = percentile(times, 0.95);
  return {
    what: `a name that is not in memory to handshake done, of ${HOSTS}: p50 / p95`,
    measured: `${percentile(times, 0.5).toFixed(1)} / ${p95.toFixed(1)} ms`,
    target: 'p95 <= 15 ms',
    met: p95 <= 15,
  };
}

async function memory(own: Server, bare: Server): Promise<Figure> {
  const [each, peer] = [await eachContext(own), await eachContext(bare)];
  return {
    what: `memory a name with its context, after a handshake each (bare node:https with a context a name: ${peer.toFixed(1)} KiB)`,
    measured: `${each.toFixed(1)} KiB`,
    target: '<= 48 KiB',
    met: each <= 48,
  };
}

/** KiB that a server holds more for each name that was asked for; it has been asked for a few before. */
async function eachContext(server: Server): Promise<number> {
  const more = 6_400;
  for (let index = 0; index < COLD; index += 1) await handshake(server.port, hostOf(index));
  const before = await residentOf(server);
  for (let index = COLD + 1; index <= COLD + more; index += CLIENTS) {
    await Promise.all(Array.from({ length: CLIENTS }, (_, offset) => handshake(server.port, hostOf(index + offset))));
  }
  return ((await residentOf(server)) - before) / more / 1024;
}

/** What a listener on the full store holds more than one on an empty store, before the first connection. */
async function withoutContext(folder: string, own: Server): Promise<Figure> {
  const other = join(folder, 'empty');
  mkdirSync(other);
  const empty = await serverProcess(join(import.meta.dirname, 'server.ts'), [other]);
  const each = Math.max(0, (await residentOf(own)) - (await residentOf(empty))) / HOSTS / 1024;
  empty.child.kill();
  return {
    what: `memory a name without context, of ${HOSTS} in the store`,
    measured: `${each.toFixed(2)} KiB`,
    target: '<= 2 KiB',
    met: each <= 2,
  };
}

async function residentOf({ child }: Server): Promise<number> {
  child.send('memory');
  const [bytes] = (await once(child, 'message')) as [number];
  return bytes;
}

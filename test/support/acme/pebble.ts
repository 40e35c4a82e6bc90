// Pebble, the test authority of Let's Encrypt, as a process on loopback.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { createAuthority } from '../../../src/certificates/internal-authority.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import { openStore } from '../../../src/store/store.ts';

const PROGRAM = '/usr/bin/pebble';
const START_MS = 10_000;

export interface PebbleOptions {
  /** Where it looks names up: `127.0.0.1:port`. */
  readonly dns: string;
  /** Where it connects to for http-01 and tls-alpn-01. */
  readonly httpPort: number;
  readonly tlsPort: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly eabRequired?: boolean;
  /** Seconds. */
  readonly validity?: number;
}

export interface Pebble {
  readonly directory: string;
  readonly port: number;
  /** File of the certificate that its own TLS hangs on. */
  readonly caFile: string;
  /** Certificate and key of its own TLS, for a proxy in front of it. */
  readonly tls: { readonly certificate: string; readonly key: string };
  /** What it knows of external accounts. */
  readonly eab: { readonly keyId: string; readonly key: string };
  /** PEM of the root that its certificates hang on. */
  root(number?: number): Promise<string>;
  /** How many certificates it has issued. */
  issued(): number;
  log(): string;
  stop(): Promise<void>;
}

/** Why the tests that need it cannot run; where everything has to be installed, that is a failure. */
export function pebbleMissing(): string | null {
  if (existsSync(PROGRAM)) return null;
  const why = `${PROGRAM} is not installed (Debian package pebble)`;
  if (process.env['CI'] !== undefined) throw new Error(why);
  console.warn(`tests are skipped: ${why}`);
  return why;
}

/** What the name of a skipped test ends in. */
export const skipped = (why: string | null): string => (why === null ? '' : ` (skipped: ${why})`);

export async function startPebble(options: PebbleOptions): Promise<Pebble> {
  const { dns, httpPort, tlsPort, environment = {}, eabRequired = false, validity } = options;
  const folder = mkdtempSync(join(tmpdir(), 'pebble-'));
  const tls = await ownTls();
  const [port, management] = [await freePort(), await freePort()];
  const eab = { keyId: 'kid-1', key: 'zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W' };
  writeFileSync(join(folder, 'ca.pem'), tls.root);
  writeFileSync(join(folder, 'tls.pem'), tls.certificate);
  writeFileSync(join(folder, 'tls.key'), tls.key);
  const config = {
    ...{ listenAddress: `127.0.0.1:${port}`, managementListenAddress: `127.0.0.1:${management}` },
    ...{ certificate: join(folder, 'tls.pem'), privateKey: join(folder, 'tls.key'), httpPort, tlsPort },
    ...{ ocspResponderURL: '', externalAccountBindingRequired: eabRequired },
    externalAccountMACKeys: { [eab.keyId]: eab.key },
    ...(validity === undefined ? {} : { certificateValidityPeriod: validity }),
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ pebble: config }));
  const child = spawn(PROGRAM, ['-config', join(folder, 'config.json'), '-dnsserver', dns, '-strict'], {
    env: { ...process.env, PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const fetched = (place: number, path: string): Promise<string> =>
    fetchText(`https://localhost:${place}${path}`, tls.root);
  await waitUntil(
    child,
    () => log,
    () => fetched(port, '/dir'),
  );
  return {
    directory: `https://localhost:${port}/dir`,
    port,
    caFile: join(folder, 'ca.pem'),
    ...{ tls, eab },
    root: (number = 0) => fetched(management, `/roots/${number}`),
    issued: () => log.match(/Issued certificate serial/g)?.length ?? 0,
    log: () => log,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate for localhost, of an authority of its own. */
async function ownTls(): Promise<{ root: string; certificate: string; key: string }> {
  const store = await openStore('sqlite::memory:');
  try {
    const sealer = createSealer(new Secret('a secret of this test'));
    const { chain, key } = await createAuthority({ store, sealer, clock: systemClock }).issue('localhost', Date.now());
    const { certificate: root } = await store.selectFrom('authority').select('certificate').executeTakeFirstOrThrow();
    return { root, certificate: chain, key };
  } finally {
    await store.destroy();
  }
}

function fetchText(url: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { ca, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

async function waitUntil(child: ChildProcess, log: () => string, probe: () => Promise<string>): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const seen = await probe().catch(() => undefined);
    if (seen !== undefined) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`pebble did not start:\n${log()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}

/** A port of loopback that is free just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

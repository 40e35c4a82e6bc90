// Where a test keeps its store: a SQLite file of its own, or a database of its own where the run is of PostgreSQL.
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { inject } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { databaseUrl, type TestServer } from './postgres-setup.ts';

/** URL of a new store; `file` is where SQLite puts it. */
export async function newStoreUrl(file: string): Promise<string> {
  const server = inject('postgres');
  return server === undefined ? `sqlite:${file}` : newDatabase(server, server.template);
}

/** A new store, which in a run on SQLite is in memory. */
export const newStore = async (): Promise<Store> => openStore(await newStoreUrl(':memory:'));

/** URL of a new database; without a template it has no tables. For tests of PostgreSQL alone. */
export async function newDatabase(server: TestServer | undefined, template = 'template0', more = ''): Promise<string> {
  if (server === undefined) throw new Error('this test is of PostgreSQL; it belongs to that project');
  const name = `${server.prefix}${randomBytes(8).toString('hex')}`;
  await query(server.url, `CREATE DATABASE ${name} TEMPLATE ${template} ${more}`);
  return databaseUrl(server.url, name);
}

/** The rows of a statement on a connection of its own, as an operator at a shell would run it. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Holds what every writer needs, until released. */
export async function holdWriteLock(url: string): Promise<{ release(): Promise<void> }> {
  if (url.startsWith('sqlite:')) {
    const holder = new DatabaseSync(url.slice('sqlite:'.length));
    holder.exec('BEGIN IMMEDIATE');
    return {
      release: async () => {
        holder.exec('ROLLBACK');
        holder.close();
      },
    };
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await client.query('UPDATE lease SET beat = beat');
  return {
    release: async () => {
      await client.query('ROLLBACK');
      await client.end();
    },
  };
}

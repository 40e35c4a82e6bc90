// Where a test keeps its store: a SQLite file of its own, or a database of its own where the run is of PostgreSQL.
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrl, TEMPLATE } from './postgres-setup.ts';

/** URL of a new store; `file` is where SQLite puts it. */
export async function newStoreUrl(file: string): Promise<string> {
  const server = inject('postgres');
  if (server === undefined) return `sqlite:${file}`;
  const name = `t_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  await client.end();
  return databaseUrl(server, name);
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

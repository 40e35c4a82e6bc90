// The PostgreSQL dialect: pg's pool behind Kysely's own PostgreSQL dialect, made to mean what SQLite means.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  ColumnDefinitionNode,
  type DataTypeNode,
  type Dialect,
  type Kysely,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  type PostgresQueryResult,
  sql,
} from 'kysely';
import pg from 'pg';
import { PortalError } from '../../core/portal-error.ts';
import { withVerifiedTls } from '../../core/transport/store-url.ts';
import type { DialectWords } from '../migrations/migration.ts';
import type { Database } from '../schema/tables.ts';
import { monthOfCalls } from './call-months.ts';
import { type Access, storable } from './dialect.ts';
import { auditTriggers, stateTriggers, triggers } from './postgres-triggers.ts';
import { postgresFailure, postgresUnreachable } from './store-failure.ts';

export const postgresSql: DialectWords = {
  bytes: 'bytea',
  identity: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
  rowKey: 'bigint',
  clusteredEnd: '',
  callsEnd: 'partition by range (call_time)',
  monthOfCalls,
  triggers,
  stateTriggers,
  auditTriggers,
};

/** Connections of one process: a reconciler runs one query at a time, a renderer a few concurrently. */
const CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 5_000;
/** OID of bigint, https://www.postgresql.org/docs/current/datatype-oid.html */
const INT8 = 20;

const sessionOptions = [
  // As long as the wait for SQLite: an open transaction of another session is reported, not waited for until it ends.
  '-c lock_timeout=5s',
  // A process that falls silent inside a transaction holds the lease's row; it is let go of when the lease itself is over.
  '-c idle_in_transaction_session_timeout=4s',
  // A report takes milliseconds; to compile it would take longer than to run it.
  '-c jit=off',
  // Sums are of some hundred rows: to start processes for them takes fifty times as long as to add them up.
  '-c max_parallel_workers_per_gather=0',
  // What is asked for lies in memory or on disks without a head that moves: some rows by way of an index are cheaper than all of them.
  '-c random_page_cost=1.1',
];
const READ_ONLY = '-c default_transaction_read_only=on';

/** A pool on the database of the URL. With read-only access the server itself refuses every write. */
export function postgresDialect(url: string, access: Access): Dialect {
  const own = access === 'read-only' ? [...sessionOptions, READ_ONLY] : sessionOptions;
  const pool = new pg.Pool({
    connectionString: withOptions(url, own),
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'portico',
    keepAlive: true,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? exactInteger : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that breaks is replaced at the next query, and a query on a broken one rejects. One that breaks
  // between two statements of a transaction only emits `error`, which without a listener would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({ pool: carefulPool(pool) });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => new BinaryOrderCompiler(),
  };
}

/** @throws PortalError where the database could not hold every name that files may hold. */
export async function checkEncoding(store: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`SHOW server_encoding`.execute(store);
  const encoding = rows[0]?.server_encoding;
  if (encoding === 'UTF8') return;
  const hint = "Make another one: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.";
  throw new PortalError('store-unavailable', `the database's encoding is ${encoding}; it has to be UTF8`, hint);
}

/** Options of a URL take the place of any given beside it, so ours go into the URL, after those that are there. */
function withOptions(url: string, options: readonly string[]): string {
  const secure = withVerifiedTls(url);
  const at = secure.indexOf('?');
  const given = at === -1 ? null : new URLSearchParams(secure.slice(at + 1)).get('options');
  const all = [...(given === null ? [] : [given]), ...options].join(' ').replaceAll(' ', '+');
  return `${secure}${at === -1 ? '?' : '&'}options=${all}`;
}

/** Money and times stay far below 2^53; a number above it would be read wrong, so it is not read at all. */
function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`the number ${text} in the store is too large`);
  return value;
}

/** Text is compared and ordered byte by byte, as SQLite does, whatever language the database was made for. */
class BinaryOrderCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    const isColumn = this.parentNode !== undefined && ColumnDefinitionNode.is(this.parentNode);
    if (isColumn && node.dataType === 'text') this.append(' collate "C"');
  }
}

function carefulPool(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => carefulClient(await connected(pool)),
    end: () => pool.end(),
  };
}

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (thrown) {
    throw postgresUnreachable(thrown);
  }
}

/** A statement whose rows follow it, as `copyRows` makes it; its one parameter is their text. */
const COPY_IN = /^copy .* from stdin$/;

async function copyIn<R>(client: pg.PoolClient, text: string, rows: string): Promise<PostgresQueryResult<R>> {
  const { from } = await import('pg-copy-streams');
  const copying = client.query(from(text));
  await pipeline(Readable.from([Buffer.from(rows)]), copying);
  return { command: 'INSERT', rowCount: copying.rowCount ?? 0, rows: [] };
}

function carefulClient(client: pg.PoolClient): PostgresPoolClient {
  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      if (COPY_IN.test(text)) return await copyIn(client, text, String(parameters[0]));
      return (await client.query(text, parameters.map(storable))) as unknown as PostgresQueryResult<R>;
    } catch (thrown) {
      throw withHint(thrown);
    }
  }
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: lock_not_available, deadlock_detected */
const LOCKED: readonly unknown[] = ['55P03', '40P01'];

function withHint(thrown: unknown): unknown {
  if (!(thrown instanceof pg.DatabaseError) || !LOCKED.includes(thrown.code)) return postgresFailure(thrown);
  const hint = 'Something holds a lock on it: a transaction left open in psql, a migration. Try again when it is done.';
  return new PortalError('store-unavailable', 'the store is locked by another process', hint, thrown);
}

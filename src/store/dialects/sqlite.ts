// The SQLite dialect: node:sqlite behind Kysely's own SQLite dialect, with a cache of prepared statements.
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { type Dialect, SqliteAdapter, SqliteDialect } from 'kysely';
import type { DialectWords } from '../migrations/migration.ts';
import type { Access } from './dialect.ts';
import { isBusy, patientDriver } from './lock-wait-driver.ts';
import { threadDriver } from './sqlite-thread.ts';
import { sqliteFailure } from './store-failure.ts';

/** Statements kept prepared per connection; above the number of distinct queries of any one process. */
const STATEMENT_CACHE = 256;

/** Five seconds in all. */
const OPEN_TRIES = 250;
const OPEN_STEP_MS = 20;

// Each pragma holds for this connection alone; every connection is made here. What a statement of many rows would need to be undone
// is kept in memory, not in a file that is made and thrown away for each.
const pragmas = `
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -8000;`;

/** More pages are held. The log is emptied by a thread of its own, and by who writes only should that have failed. */
const bulkPragmas = `
  PRAGMA cache_size = -256000;
  PRAGMA wal_autocheckpoint = 128000;`;

/** `bulk` is for who writes millions of rows and nothing else: statements run in a thread of their own. */
export function sqliteDialect(path: string, access: Access): Dialect {
  const dialect = new SqliteDialect({ database: () => openSqlite(path, access) });
  return {
    createAdapter: () => new TransactionalDdl(),
    createDriver: () =>
      patientDriver(access === 'bulk' ? threadDriver(path) : dialect.createDriver(), (thrown) =>
        sqliteFailure(thrown, path),
      ),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** Opens (and creates, readable by the owner only) the database file. `:memory:` is for tests. */
export async function openSqlite(path: string, access: Access): Promise<ReturnType<typeof cached>> {
  if (path !== ':memory:' && access !== 'read-only' && !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  }
  const database = new DatabaseSync(path, { readOnly: access === 'read-only' });
  if (access !== 'read-only') {
    database.exec('PRAGMA page_size = 8192');
    await useWriteAheadLog(database);
    database.exec(pragmas);
    if (access === 'bulk') database.exec(bulkPragmas);
    if (path !== ':memory:') chmodSync(path, 0o600);
  }
  // From here on the driver waits, not the thread.
  database.exec('PRAGMA busy_timeout = 0');
  return cached(database, access === 'read-only' ? 'begin' : 'begin immediate');
}

/** SQLite rolls back DDL like anything else, so all migrations run in one transaction: whole or not, and by one process. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Switching a new file to WAL needs exclusive access, and SQLite fails immediately where another process opens it as well. */
async function useWriteAheadLog(database: DatabaseSync): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (thrown) {
      if (!isBusy(thrown) || tries === OPEN_TRIES) throw thrown;
      await wait(OPEN_STEP_MS);
    }
  }
}

type Cached = { reader: boolean; statement: StatementSync };

/**
 * `begin` is how a transaction starts. One that may write takes the write lock immediately: a transaction that starts by
 * reading and writes later cannot wait for its turn, it fails when another process has written in between.
 */
function cached(database: DatabaseSync, begin: 'begin' | 'begin immediate') {
  const statements = new Map<string, Cached>();
  const prepare = (sql: string): Cached => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql === 'begin' ? begin : sql);
    const fresh = { reader: statement.columns().length > 0, statement };
    if (statements.size >= STATEMENT_CACHE) statements.clear();
    statements.set(sql, fresh);
    return fresh;
  };
  return {
    close: () => database.close(),
    prepare: (sql: string) => {
      const { reader, statement } = prepare(sql);
      return {
        reader,
        all: (parameters: readonly unknown[]) => statement.all(...bound(parameters)),
        run: (parameters: readonly unknown[]) => runAll(statement, parameters),
        // A cached statement cannot be iterated twice concurrently, so a stream gets one of its own.
        iterate: (parameters: readonly unknown[]) => database.prepare(sql).iterate(...bound(parameters)),
      };
    },
  };
}

/** One row of parameters, or many of them, for each of which the statement is run; what the last run did. */
function runAll(statement: StatementSync, parameters: readonly unknown[]) {
  if (!Array.isArray(parameters[0])) return statement.run(...bound(parameters));
  let done: ReturnType<StatementSync['run']> = { changes: 0, lastInsertRowid: 0 };
  for (const row of parameters) if (Array.isArray(row)) done = statement.run(...bound(row));
  return done;
}

/** Kysely passes what the typed queries were given; the table types above allow only these. */
const bound = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

const bump = 'UPDATE change_counter SET value = value + 1 WHERE id = 1;';
const counter = '(SELECT value FROM change_counter WHERE id = 1)';

/** In a trigger: the brand is no longer what it was brought to. */
const drifted = (brand: string): string =>
  `INSERT INTO brand_state (brand, digest, drifted) VALUES (${brand}, '', 1) ON CONFLICT (brand) DO UPDATE SET drifted = 1;`;
const brandOf = (row: 'OLD' | 'NEW'): string => `coalesce(${row}.brand, '')`;

/** True in a trigger when an update of a resource row was not made by an apply. */
const byHand = `NEW.seq = OLD.seq AND (
       NEW.spec IS NOT OLD.spec OR NEW.digest IS NOT OLD.digest OR NEW.brand IS NOT OLD.brand OR
       NEW.archived_at IS NOT OLD.archived_at OR NEW.edited IS NOT OLD.edited)`;

// An apply always writes a new seq, so an update that leaves seq alone was made by hand.
export const sqliteSql: DialectWords = {
  bytes: 'blob',
  identity: (column) => column.primaryKey().autoIncrement(),
  rowKey: 'integer',
  clusteredEnd: 'without rowid',
  callsEnd: 'without rowid',
  monthOfCalls: () => [],
  triggers: [
    `CREATE TRIGGER resource_edited AFTER UPDATE ON resource
     WHEN ${byHand}
     BEGIN
       ${bump}
       UPDATE resource SET edited = CASE OLD.edited WHEN 2 THEN 2 ELSE 1 END, seq = ${counter}
         WHERE kind = NEW.kind AND name = NEW.name;
     END`,
    `CREATE TRIGGER resource_inserted AFTER INSERT ON resource WHEN NEW.seq <> ${counter}
     BEGIN
       ${bump}
       UPDATE resource SET edited = 2, seq = ${counter} WHERE kind = NEW.kind AND name = NEW.name;
     END`,
    ...['UPDATE', 'DELETE'].map(
      (event) => `CREATE TRIGGER asset_content_${event.toLowerCase()} AFTER ${event} ON asset_content
     BEGIN
       ${bump}
       UPDATE resource SET edited = 1, seq = ${counter} WHERE kind = 'asset' AND name = OLD.digest;
     END`,
    ),
    `CREATE TRIGGER resource_deleted AFTER DELETE ON resource
     BEGIN
       ${bump}
     END`,
  ],
  stateTriggers: [
    `CREATE TRIGGER brand_state_updated AFTER UPDATE ON resource WHEN ${byHand}
     BEGIN ${drifted(brandOf('OLD'))} ${drifted(brandOf('NEW'))} END`,
    `CREATE TRIGGER resource_renamed AFTER UPDATE OF kind, name ON resource
     WHEN NEW.seq = OLD.seq AND (NEW.kind <> OLD.kind OR NEW.name <> OLD.name)
     BEGIN
       ${drifted(brandOf('OLD'))} ${drifted(brandOf('NEW'))}
       ${bump}
       UPDATE resource SET edited = 2, seq = ${counter} WHERE kind = NEW.kind AND name = NEW.name;
     END`,
    `CREATE TRIGGER brand_state_inserted AFTER INSERT ON resource WHEN NEW.seq <> ${counter}
     BEGIN ${drifted(brandOf('NEW'))} END`,
    `CREATE TRIGGER brand_state_deleted AFTER DELETE ON resource
     BEGIN ${drifted(brandOf('OLD'))} END`,
    ...['UPDATE', 'DELETE'].map(
      (event) => `CREATE TRIGGER brand_state_content_${event.toLowerCase()} AFTER ${event} ON asset_content
     BEGIN ${drifted("''")} END`,
    ),
  ],
  auditTriggers: ['UPDATE', 'DELETE'].map(
    (event) => `CREATE TRIGGER console_audit_${event.toLowerCase()} BEFORE ${event} ON console_audit
     BEGIN SELECT RAISE(ABORT, 'what was noted of operators is never changed'); END`,
  ),
};

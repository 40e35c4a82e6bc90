// A real SQLite store in memory whose statements and commits can be made to fail, emptied between one seed and the next.
import { type DatabaseConnection, type Dialect, type Driver, Kysely } from 'kysely';
import { sqliteDialect, sqliteSql } from '../../../src/store/dialects/sqlite.ts';
import { migrations } from '../../../src/store/migrations/migrations.ts';
import type { Database } from '../../../src/store/schema/tables.ts';
import type { Store } from '../../../src/store/store.ts';

export interface FaultyStore {
  readonly store: Store;
  /** The nth statement from now throws; Infinity for none. */
  failAfter(statements: number): void;
  /** The next commit throws, and nothing of its transaction is kept. */
  failCommit(): void;
  /** No faults any more. */
  heal(): void;
  /** As new. */
  empty(): Promise<void>;
}

export async function openFaultyStore(): Promise<FaultyStore> {
  const faults = { statements: Number.POSITIVE_INFINITY, commit: false };
  const store = new Kysely<Database>({ dialect: faulty(sqliteDialect(':memory:', 'read-write'), faults) });
  for (const { up } of migrations) await up(store, sqliteSql);
  const heal = (): void => {
    faults.statements = Number.POSITIVE_INFINITY;
    faults.commit = false;
  };
  return {
    store,
    heal,
    failAfter: (statements) => {
      faults.statements = statements;
    },
    failCommit: () => {
      faults.commit = true;
    },
    empty: async () => {
      heal();
      for (const table of tables) await store.deleteFrom(table).execute();
      await store.updateTable('change_counter').set({ value: 0 }).execute();
      await store.updateTable('lease').set({ holder: '', fence: 0, beat: 0 }).execute();
    },
  };
}

// What brands were brought to comes last: deleting rows says that they drifted.
const tables = [
  ...(['resource', 'asset_content', 'revision', 'condition', 'event', 'reconcile_pass', 'pin', 'suspension'] as const),
  ...(['approval', 'operator_request', 'parsed_file', 'customer', 'brand_state'] as const),
];

function faulty(dialect: Dialect, faults: { statements: number; commit: boolean }): Dialect {
  const wrapped = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const wrap = (connection: DatabaseConnection): DatabaseConnection => {
    const known = wrapped.get(connection);
    if (known !== undefined) return known;
    const made: DatabaseConnection = {
      executeQuery: async (query) => {
        faults.statements -= 1;
        if (faults.statements < 0) throw new Error('simulated: the store does not answer');
        return connection.executeQuery(query);
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
    wrapped.set(connection, made);
    originals.set(made, connection);
    return made;
  };
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const original = (connection: DatabaseConnection) => originals.get(connection) ?? connection;
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: (): Driver => {
      const driver = dialect.createDriver();
      return {
        init: () => driver.init(),
        acquireConnection: async () => wrap(await driver.acquireConnection()),
        beginTransaction: (connection, settings) => driver.beginTransaction(original(connection), settings),
        commitTransaction: async (connection) => {
          if (faults.commit) {
            faults.commit = false;
            throw new Error('simulated: the commit failed');
          }
          await driver.commitTransaction(original(connection));
        },
        rollbackTransaction: (connection) => driver.rollbackTransaction(original(connection)),
        releaseConnection: (connection) => driver.releaseConnection(original(connection)),
        destroy: () => driver.destroy(),
      };
    },
  };
}

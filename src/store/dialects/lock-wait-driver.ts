// Waiting for a lock without stopping the process: SQLite's own busy handler blocks the thread, and with it every page of
// every brand; this one gives way to other work between its tries.
import { setTimeout as wait } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver } from 'kysely';
import { PortalError } from '../../core/portal-error.ts';

const STEP_MS = 10;
/** Five seconds: an import in another process holds the lock for a fraction of one. */
const TRIES = 500;
/** SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy, in the lower eight bits of its extended codes. */
const BUSY = 5;
const PRIMARY = 0xff;

/**
 * Wraps a driver so that its connections try again while another process holds the lock.
 * @param explain makes the error of a failed statement one that says what to do
 */
export function patientDriver(driver: Driver, explain: (thrown: unknown) => unknown): Driver {
  const own = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const patient = (connection: DatabaseConnection): DatabaseConnection => {
    const known = own.get(connection);
    if (known !== undefined) return known;
    const made: DatabaseConnection = {
      executeQuery: (query) => insistently(connection, query, explain),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
    own.set(connection, made);
    originals.set(made, connection);
    return made;
  };
  return {
    init: () => driver.init(),
    acquireConnection: async () => patient(await driver.acquireConnection()),
    // These run their statement on the connection they are given, so they are patient too.
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    // SQLite has rolled back already when the disk is full: there is nothing to do, and the statement has reported the reason.
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection).catch(() => undefined),
    releaseConnection: (connection) => driver.releaseConnection(originals.get(connection) ?? connection),
    destroy: () => driver.destroy(),
  };
}

async function insistently<R>(
  connection: DatabaseConnection,
  query: CompiledQuery,
  explain: (thrown: unknown) => unknown,
) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await connection.executeQuery<R>(query);
    } catch (thrown) {
      if (!isBusy(thrown)) throw explain(thrown);
      if (tries === TRIES) {
        const hint =
          'Something holds its write lock: an import, a backup, a session of sqlite3. Try again when it is done.';
        throw new PortalError('store-unavailable', 'the store is locked by another process', hint, thrown);
      }
      await wait(STEP_MS);
    }
  }
}

/** Whether SQLite reports that another connection holds the lock. */
export function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && (Number(Reflect.get(thrown, 'errcode')) & PRIMARY) === BUSY;
}

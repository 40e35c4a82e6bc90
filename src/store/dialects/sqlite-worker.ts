// The thread of sqlite-thread.ts: runs what it is sent, in order, until it is sent null.
import { parentPort, workerData } from 'node:worker_threads';
import { reasonOf } from '../../core/portal-error.ts';
import { openSqlite } from './sqlite.ts';
import type { Answer, Statement } from './sqlite-thread.ts';

serve(await openSqlite(String(workerData), 'bulk'));

type SqliteConnection = Awaited<ReturnType<typeof openSqlite>>;

function serve(database: SqliteConnection): void {
  /** Why rows whose writer did not wait could not be written; answers every statement until their transaction is rolled back. */
  let failure: Answer | undefined;
  parentPort?.on('message', (statement: Statement | null) => {
    if (statement === null) {
      database.close();
      parentPort?.close();
    } else if ('rows' in statement) {
      failure ??= failureOf(() => database.prepare(statement.sql).run(JSON.parse(statement.rows)));
    } else {
      if (statement.sql === 'rollback') failure = undefined;
      parentPort?.postMessage(failure ?? answerOf(database, statement.sql, statement.parameters));
    }
  });
}

function answerOf(database: SqliteConnection, sql: string, parameters: readonly unknown[]): Answer {
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters), changes: 0n };
    return { rows: [], changes: BigInt(statement.run(parameters).changes) };
  } catch (thrown) {
    return failed(thrown);
  }
}

function failureOf(run: () => void): Answer | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    return failed(thrown);
  }
}

function failed(thrown: unknown): Answer {
  return {
    message: reasonOf(thrown),
    errcode: thrown instanceof Error ? Reflect.get(thrown, 'errcode') : undefined,
  };
}

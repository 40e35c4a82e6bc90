// SQLite in threads of its own, for who loads millions of rows: while some are written, this thread reads and checks the next.
// Statements for many rows are sent and not waited for. When one fails, whatever follows it in its transaction fails as it did.
import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';

/** Twice as long as others wait between two tries to write: between two transactions they have their turn. */
const PAUSE_MS = 20;
/** The log begins anew after so many: half a gigabyte, where a transaction writes forty thousand calls. */
const COMMITS_OF_LOG = 8;

/** Rows as a text of JSON, which takes a fifth of the time that copying them takes. */
export type Statement =
  | { readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly sql: string; readonly rows: string };

/** What became of a statement with parameters; each has one answer, in their order. */
export type Answer =
  | { readonly rows: unknown[]; readonly changes: bigint }
  | { readonly message: string; readonly errcode: unknown };

/** A driver with one connection, whose database is opened by its thread, and a second thread that empties the log. */
export function threadDriver(path: string): Driver {
  const writer = new ThreadConnection(path);
  const emptier = new ThreadConnection(path);
  let commits = 0;
  let emptying: Promise<void> | undefined;
  // What was written is safe in the log as well: where this fails, the log is longer until the next time.
  const empty = (): Promise<void> => run(emptier, 'PRAGMA wal_checkpoint(PASSIVE)').catch(() => undefined);
  /** Most of the log is emptied while it is written on, for the disk takes its time; the rest while nobody writes. */
  const keepShort = async (): Promise<void> => {
    commits += 1;
    if (commits % COMMITS_OF_LOG === COMMITS_OF_LOG - 2) emptying = empty();
    if (commits % COMMITS_OF_LOG !== 0) return;
    await emptying;
    await empty();
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => writer,
    beginTransaction: (connection) => run(connection, 'begin'),
    commitTransaction: async (connection) => {
      await run(connection, 'commit');
      await keepShort();
      await wait(PAUSE_MS);
    },
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    releaseConnection: async () => undefined,
    destroy: async () => {
      await Promise.all([writer.close(), emptier.close()]);
    },
  };
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql));
}

class ThreadConnection implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #waiting: PromiseWithResolvers<Answer>[] = [];
  #ended: Error | undefined;

  constructor(path: string) {
    const file = new URL(`sqlite-worker${extname(import.meta.filename)}`, import.meta.url);
    this.#worker = new Worker(file, { workerData: path });
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('its thread has ended')));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#ended !== undefined) throw this.#ended;
    if (Array.isArray(parameters[0])) {
      this.#send({ sql, rows: JSON.stringify(parameters) });
      return { rows: [] };
    }
    const answered = Promise.withResolvers<Answer>();
    this.#waiting.push(answered);
    this.#send({ sql, parameters });
    const answer = await answered.promise;
    if ('message' in answer) throw Object.assign(new Error(answer.message), { errcode: answer.errcode });
    return { rows: answer.rows as R[], numAffectedRows: answer.changes };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncGenerator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    this.#worker.postMessage(null);
    await once(this.#worker, 'exit');
  }

  #send(statement: Statement): void {
    this.#worker.postMessage(statement);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}

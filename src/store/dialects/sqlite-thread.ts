// SQLite in threads of its own, for who loads millions of rows: while some are written, this thread reads and checks the next.
// Statements for many rows are sent and not waited for. When one fails, whatever follows it in its transaction fails as it did.
import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';

/** Twice as long as others wait between two tries to write: between two transactions they have their turn. */
const PAUSE_MS = 20;
/** Commits until the write-ahead log is emptied: half a gigabyte, where a transaction writes forty thousand calls. */
const COMMITS_OF_LOG = 8;

/** Rows as a text of JSON, which takes a fifth of the time that copying them takes. */
export type Statement =
  | { readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly sql: string; readonly rows: string };

/** What became of a statement with parameters, in their order. Rows are not answered. */
export type Answer =
  | { readonly rows: unknown[]; readonly changes: bigint }
  | { readonly message: string; readonly errcode: unknown };

/** A driver with one connection, whose database is opened by its thread, and a second thread that empties the log. */
export function threadDriver(path: string): Driver {
  let writer: ThreadConnection | undefined;
  const log = new Log(path);
  return {
    init: async () => {
      writer = new ThreadConnection(path);
    },
    // One for all: the dialect says that there is one, so they come one after another.
    acquireConnection: async () => {
      if (writer === undefined) throw new Error('asked before it was opened');
      return writer;
    },
    beginTransaction: (connection) => run(connection, 'begin'),
    commitTransaction: async (connection) => {
      await run(connection, 'commit');
      await log.keepShort();
      await wait(PAUSE_MS);
    },
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    releaseConnection: async () => undefined,
    destroy: async () => {
      await log.close();
      await writer?.close();
    },
  };
}

/** The write-ahead log: most of it is emptied while writes continue, since the disk is slow; the rest while nothing writes. */
class Log {
  readonly #path: string;
  #emptier: ThreadConnection | undefined;
  #emptying: Promise<void> | undefined;
  #commits = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** To be called after each commit. */
  async keepShort(): Promise<void> {
    this.#commits += 1;
    const turn = this.#commits % COMMITS_OF_LOG;
    if (turn === COMMITS_OF_LOG - 2) this.#emptying = this.#empty('PASSIVE');
    if (turn !== 0) return;
    await this.#emptying;
    // Waits for other writers, and blocks new ones meanwhile: else with two imports the log would grow without end.
    await this.#empty('FULL');
  }

  async close(): Promise<void> {
    await this.#emptying;
    if (this.#commits >= COMMITS_OF_LOG) await this.#empty('PASSIVE');
    await this.#emptier?.close();
  }

  /** What was written is safe in the log as well: where this fails, the log is longer until the next time. */
  async #empty(how: 'PASSIVE' | 'FULL'): Promise<void> {
    try {
      if (this.#emptier === undefined) {
        this.#emptier = new ThreadConnection(this.#path);
        await run(this.#emptier, 'PRAGMA busy_timeout = 1000');
      }
      await run(this.#emptier, `PRAGMA wal_checkpoint(${how})`);
    } catch {
      await this.#emptier?.close();
      this.#emptier = undefined;
    }
  }
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
    this.#send({ sql, parameters });
    this.#waiting.push(answered);
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

// Opens the store named by a URL and brings its tables up to date.
import { existsSync } from 'node:fs';
import { type Dialect, Kysely, sql, type Transaction } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Access } from './dialects/dialect.ts';
import type { DialectWords } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import type { Database } from './schema/tables.ts';

export type Store = Kysely<Database>;
export type Tx = Transaction<Database>;
/** The store or a transaction of it, for what works in either. */
export type Db = Kysely<Database>;

/**
 * Opens `sqlite:PATH` or `postgres://...`. Who may write migrates first; read-only access sees what is there.
 * @throws PortalError `store-unavailable`, or `store-newer` when a later release has migrated the store.
 */
export async function openStore(url: string, access: Access = 'read-write'): Promise<Store> {
  const { dialect, words, prepare } = await dialectOf(url, access);
  const store = new Kysely<Database>({ dialect });
  try {
    await prepare?.(store);
    if (access !== 'read-only') await migrate(store, words);
    else await store.selectFrom('change_counter').select('value').executeTakeFirst();
    return store;
  } catch (thrown) {
    await store.destroy().catch(() => undefined);
    const isUnreachable = thrown instanceof PortalError && thrown.code === 'store-unreachable';
    if (thrown instanceof PortalError && !isUnreachable) throw thrown;
    throw new PortalError(
      'store-unavailable',
      `the store ${withoutPassword(url)} cannot be opened: ${reasonOf(isUnreachable ? thrown.cause : thrown)}`,
      isPostgres(url)
        ? postgresHints[access === 'read-only' ? access : 'read-write']
        : 'Check that the path exists and can be written by this user, then start again.',
      thrown,
    );
  }
}

const postgresHints = {
  'read-write':
    'Check that the server answers (over TLS, where it is another machine), that the database exists, and that the user may create tables in it.',
  'read-only':
    'Check that the server answers, that the database exists, and that portico reconcile has made its tables.',
} as const;

/** True where nothing was ever stored. What cannot be asked is not empty: opening it tells why. */
export async function isEmptyStore(url: string): Promise<boolean> {
  if (!isPostgres(url)) return url.startsWith('sqlite:') && !existsSync(url.slice('sqlite:'.length));
  const { dialect } = await dialectOf(url, 'read-only');
  const store = new Kysely<Database>({ dialect });
  try {
    const { rows } = await sql<{ found: unknown }>`SELECT to_regclass('change_counter') AS found`.execute(store);
    return rows[0]?.found === null;
  } catch {
    return false;
  } finally {
    await store.destroy();
  }
}

/** The URL as it may be shown; whatever could be part of a password is left out, even where that is more. */
const withoutPassword = (url: string): string =>
  url.replace(/^([^:]*:\/\/[^:@/?]*):.*@/s, '$1:***@').replace(/([?&](?:ssl)?password=)[^&]*/gi, '$1***');

/** Whether several machines may share the store. */
export const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//.test(url);

async function dialectOf(
  url: string,
  access: Access,
): Promise<{ dialect: Dialect; words: DialectWords; prepare?: (store: Store) => Promise<void> }> {
  if (isPostgres(url)) {
    const { checkEncoding, postgresDialect, postgresSql } = await import('./dialects/postgres.ts');
    return { dialect: postgresDialect(url, access), words: postgresSql, prepare: checkEncoding };
  }
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) {
    const { sqliteDialect, sqliteSql } = await import('./dialects/sqlite.ts');
    const dialect = sqliteDialect(url.slice('sqlite:'.length), access);
    return { dialect, words: sqliteSql, ...(access === 'read-only' ? {} : { prepare: createTables }) };
  }
  throw new PortalError(
    'settings-invalid',
    `store: "${withoutPassword(url)}" is not a store URL`,
    'Use sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE.',
  );
}

/**
 * Makes the tables of a new SQLite store in one step, which takes a thirtieth of all the migrations; `migrate` then finds
 * them done. A store that has any table is left to the migrations.
 */
async function createTables(store: Store): Promise<void> {
  if (!(await isBare(store))) return;
  const { sqliteTables } = await import('../schema/sqlite-tables.ts');
  await store.transaction().execute(async (tx) => {
    // Another process may have made them meanwhile.
    if (!(await isBare(tx))) return;
    for (const statement of sqliteTables) await sql.raw(statement).execute(tx);
  });
}

async function isBare(store: Db): Promise<boolean> {
  const { rows } = await sql`SELECT name FROM sqlite_schema LIMIT 1`.execute(store);
  return rows.length === 0;
}

/** Runs the migrations that the store has not had. @throws PortalError `store-newer` */
export async function migrate(store: Store, words: DialectWords): Promise<void> {
  const known: Record<string, Migration> = Object.fromEntries(
    migrations.map(({ name, up }) => [name, { up: (db: Store) => up(db, words) }]),
  );
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (reasonOf(error).includes('previously executed migration')) {
    throw new PortalError(
      'store-newer',
      `the store was written by a newer release: ${reasonOf(error)}`,
      'Start that release, or a later one.',
      error,
    );
  }
  throw error;
}

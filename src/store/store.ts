// Opens the store named by a URL and brings its tables up to date.
import { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';
import { sqliteDialect, sqliteWords } from './sqlite.ts';

export type Store = Kysely<Database>;

/**
 * Opens `sqlite:PATH`. Read-write access migrates first; read-only access sees what is there.
 * @throws PortalError `store-unavailable`, or `store-newer` when a later release has migrated the store.
 */
export async function openStore(url: string, access: 'read-write' | 'read-only' = 'read-write'): Promise<Store> {
  const path = pathOf(url);
  const store = new Kysely<Database>({ dialect: sqliteDialect(path, access) });
  try {
    if (access === 'read-write') await migrate(store);
    else await store.selectFrom('change_counter').select('value').executeTakeFirst();
    return store;
  } catch (thrown) {
    await store.destroy().catch(() => undefined);
    if (thrown instanceof PortalError) throw thrown;
    throw new PortalError(
      'store-unavailable',
      `the store ${url} cannot be opened: ${reasonOf(thrown)}`,
      'Check that the path exists and can be written by this user, then start again.',
      thrown,
    );
  }
}

function pathOf(url: string): string {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return url.slice('sqlite:'.length);
  const why = /^postgres/.test(url) ? 'this release keeps its state in SQLite' : `"${url}" is no store URL`;
  throw new PortalError('settings-invalid', `store: ${why}`, 'Use sqlite:PATH.');
}

async function migrate(store: Store): Promise<void> {
  const known: Record<string, Migration> = Object.fromEntries(
    migrations.map(({ name, up }) => [name, { up: (db: Store) => up(db, sqliteWords) }]),
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

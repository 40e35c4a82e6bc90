// The history of revisions.
import type { Insertable, Kysely } from 'kysely';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';

/** The commit that was last applied, wholly or in part; null before the first. Applies of files without a commit are passed over. */
export async function lastAppliedCommit(store: Store): Promise<string | null> {
  const row = await store
    .selectFrom('revision')
    .select('commit_id')
    .where('commit_id', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.commit_id ?? null;
}

/** Appends a revision, unless it says what the last one says and changed nothing (a restart, a routine look). */
export async function writeRevision(db: Kysely<Database>, entry: Insertable<Database['revision']>): Promise<void> {
  const last = await db
    .selectFrom('revision')
    .select(['label', 'outcome'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const same = last?.label === entry.label && last.outcome === entry.outcome;
  if (same && entry.changes === 0) return;
  await db.insertInto('revision').values(entry).execute();
}

export interface RevisionEntry {
  readonly label: string;
  readonly author: string;
  readonly message: string;
  readonly outcome: string;
  readonly applied_at: number;
}

/** The newest revision; undefined before the first apply. */
export async function latestRevision(store: Store): Promise<RevisionEntry | undefined> {
  return store
    .selectFrom('revision')
    .select(['label', 'author', 'message', 'outcome', 'applied_at'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

// The history of revisions, and the result of the last pass.
import { type Insertable, type Selectable, sql } from 'kysely';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import type { Database } from '../schema/tables.ts';
import type { Store, Tx } from '../store.ts';

/** The commit that was last applied, wholly or in part; null before the first. Applies of files without a commit are passed over. */
export async function lastAppliedCommit(store: Store, source = FIRST_SOURCE): Promise<string | null> {
  const row = await store
    .selectFrom('revision')
    .select('commit_id')
    .where('commit_id', 'is not', null)
    .where('source', '=', source)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.commit_id ?? null;
}

/** Whether anything of that commit was ever let through to live state. */
export async function wasApplied(store: Store, commit: string): Promise<boolean> {
  const row = await store
    .selectFrom('revision')
    .select('id')
    .where('commit_id', '=', commit)
    .where('outcome', '!=', 'blocked')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Appends a revision, unless it says what the last one says and changed nothing (a restart, a routine look). */
export async function writeRevision(tx: Tx, entry: Insertable<Database['revision']>): Promise<void> {
  const last = await tx
    .selectFrom('revision')
    .select(['label', 'outcome'])
    .where('source', '=', entry.source ?? FIRST_SOURCE)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const same = last?.label === entry.label && last.outcome === entry.outcome;
  if (same && entry.changes === 0) return;
  await tx.insertInto('revision').values(entry).execute();
}

export type PassRow = Omit<Selectable<Database['reconcile_pass']>, 'id'>;

/** The result of the last pass of a source; undefined before the first. */
export async function readLastPass(store: Store, source = FIRST_SOURCE): Promise<PassRow | undefined> {
  return store
    .selectFrom('reconcile_pass')
    .select(['label', 'commit_id', 'at', 'outcome', 'message', 'inputs', 'counter'])
    .where('id', '=', source)
    .executeTakeFirst();
}

export async function writePass(tx: Tx, pass: PassRow, source = FIRST_SOURCE): Promise<void> {
  await tx
    .insertInto('reconcile_pass')
    .values({ id: source, ...pass })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(pass))
    .execute();
}

/** What other sources' passes came to still holds after an apply of this one, which changed nothing of theirs. */
export async function carryPasses(tx: Tx, source: number, from: number, to: number): Promise<void> {
  if (from === to) return;
  await tx
    .updateTable('reconcile_pass')
    .set({ counter: to })
    .where('id', '<>', source)
    .where('counter', '=', from)
    .execute();
}

export type RevisionEntry = Omit<Selectable<Database['revision']>, 'source'>;

const columns = [
  ...(['id', 'label', 'commit_id', 'author', 'message', 'plan_id', 'changes', 'removed', 'plan'] as const),
  ...(['outcome', 'started_at', 'applied_at'] as const),
];

/** The newest revision of a source; undefined before the first apply. */
export async function latestRevision(store: Store, source = FIRST_SOURCE): Promise<RevisionEntry | undefined> {
  return store
    .selectFrom('revision')
    .select(columns)
    .where('source', '=', source)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest revisions of all sources first. */
export async function readRevisions(store: Store, limit: number): Promise<Selectable<Database['revision']>[]> {
  return store.selectFrom('revision').selectAll().orderBy('id', 'desc').limit(limit).execute();
}

export interface AppliesOfDay {
  /** Days since 1970, UTC. */
  readonly day: number;
  readonly outcome: RevisionEntry['outcome'];
  readonly applies: number;
}

/** How many applies came to what, by day. */
export async function appliesByDay(store: Store, since: number): Promise<AppliesOfDay[]> {
  const rows = await store
    .selectFrom('revision')
    .select([sql<number>`applied_at / 86400000`.as('day'), 'outcome'])
    .select((eb) => eb.fn.countAll<number | string>().as('applies'))
    .where('applied_at', '>=', since)
    .groupBy(['day', 'outcome'])
    .execute();
  return rows.map((row) => ({ ...row, applies: Number(row.applies) }));
}

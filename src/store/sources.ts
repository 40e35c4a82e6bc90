// Sources by number, and which portals are whose.
import type { Selectable } from 'kysely';
import { FIRST_SOURCE, type Ownership } from '../core/plan/ownership.ts';
import { insertBatches } from './insert-batches.ts';
import type { Database } from './schema/tables.ts';
import type { Db, Tx } from './store.ts';
import { batchesOf } from './tables/resources.ts';

export type SourceRow = Selectable<Database['source']>;

/** Every source that was ever followed; the first one has no name. */
export async function readSources(db: Db): Promise<SourceRow[]> {
  return db.selectFrom('source').selectAll().orderBy('id').execute();
}

/** The numbers of these sources; those that are new get one. */
export async function numberSources(db: Db, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = new Set((await readSources(db)).map(({ name }) => name));
  for (const name of names.filter((each) => !known.has(each)))
    await db
      .insertInto('source')
      .values({ name })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
  const rows = await readSources(db);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** The sources of portals that are not the first one's. */
export async function readOwners(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('portal_source').selectAll().execute();
  return new Map(rows.map(({ portal, source }) => [portal, source]));
}

/** Forgets the conditions of sources that have none of these names. */
export async function forgetSourceConditions(db: Db, present: readonly string[]): Promise<void> {
  await db.deleteFrom('condition').where('kind', '=', 'source').where('name', 'not in', present).execute();
}

/** The source of a portal; the first one of what was never live. */
export async function sourceOfPortal(db: Db, portal: string): Promise<number> {
  const row = await db.selectFrom('portal_source').select('source').where('portal', '=', portal).executeTakeFirst();
  return row?.source ?? FIRST_SOURCE;
}

/** Portals that were ever live: archived ones keep their source, as they keep their customers. */
export async function wereLive(db: Db, portals: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const batch of batchesOf(portals, 400)) {
    const rows = await db
      .selectFrom('resource')
      .select('name')
      .where('kind', '=', 'portal')
      .where('name', 'in', batch)
      .execute();
    for (const { name } of rows) found.add(name);
  }
  return found;
}

/** Makes portals a source's, in the apply that applies them from there. */
export async function writeOwners(tx: Tx, { source, owners }: Ownership, portals: readonly string[]): Promise<void> {
  const changed = portals.filter((portal) => (owners.get(portal) ?? FIRST_SOURCE) !== source);
  for (const batch of batchesOf(changed, 400))
    await tx.deleteFrom('portal_source').where('portal', 'in', batch).execute();
  if (source === FIRST_SOURCE) return;
  await insertBatches(
    tx,
    changed,
    (portal) => ({ portal, source }),
    (rows) => tx.insertInto('portal_source').values(rows),
  );
}

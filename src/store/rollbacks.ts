// Portals that were rolled back, each to a commit, until a newer commit changes them or they are resumed.
import { insertBatches } from './insert-batches.ts';
import type { Database } from './schema/tables.ts';
import type { Db, Tx } from './store.ts';
import { batchesOf } from './tables/resources.ts';

/** The portal is `''` for what brands share. */
export type Rollback = Database['rollback'];

export async function readRollbacks(db: Db): Promise<Rollback[]> {
  return db.selectFrom('rollback').selectAll().orderBy('portal').execute();
}

/** Replaces earlier rollbacks of these portals. */
export async function writeRollbacks(tx: Tx, rollbacks: readonly Rollback[]): Promise<void> {
  await liftRollbacks(
    tx,
    rollbacks.map(({ portal }) => portal),
  );
  await insertBatches(
    tx,
    rollbacks,
    (row) => row,
    (rows) => tx.insertInto('rollback').values(rows),
  );
}

export async function liftRollbacks(tx: Tx, portals: readonly string[]): Promise<void> {
  for (const batch of batchesOf(portals, 400)) await tx.deleteFrom('rollback').where('portal', 'in', batch).execute();
}

/** Ends these; one that was set since stays. */
export async function endRollbacks(tx: Tx, ended: readonly Rollback[]): Promise<void> {
  for (const { portal, at } of ended)
    await tx.deleteFrom('rollback').where('portal', '=', portal).where('at', '=', at).execute();
}

/** Notes the revision that rolled back portals serve, by its label. */
export async function writeServedRollbacks(tx: Tx, served: ReadonlyMap<string, string>): Promise<void> {
  for (const [label, portals] of Map.groupBy(served, ([, label]) => label)) {
    for (const batch of batchesOf(portals, 400)) {
      const names = batch.map(([portal]) => portal);
      await tx.updateTable('brand_state').set({ held_at: label }).where('brand', 'in', names).execute();
    }
  }
}

// What each live brand was last brought to, and what one that is held back still serves.
import { insertBatches } from '../insert-batches.ts';
import type { Tx } from '../store.ts';
import { batchesOf } from './resources.ts';

/** The revision that brands are brought to. */
export interface BroughtTo {
  /** Its label. */
  readonly revision: string;
  /** UTC milliseconds. */
  readonly at: number;
}

/** Records what brands were brought to; null forgets a brand that is gone. */
export async function writeBrandStates(
  tx: Tx,
  states: ReadonlyMap<string, string | null>,
  { revision, at }: BroughtTo,
): Promise<void> {
  const gone = [...states].flatMap(([brand, digest]) => (digest === null ? [brand] : []));
  for (const batch of batchesOf(gone, 400)) await tx.deleteFrom('brand_state').where('brand', 'in', batch).execute();
  const kept = [...states].flatMap(([brand, digest]) =>
    digest === null ? [] : [{ brand, digest, drifted: 0, changed_at: at, revision }],
  );
  await insertBatches(
    tx,
    kept,
    (state) => state,
    (rows) =>
      tx
        .insertInto('brand_state')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('brand').doUpdateSet((eb) => ({
            digest: eb.ref('excluded.digest'),
            drifted: eb.ref('excluded.drifted'),
            changed_at: eb.ref('excluded.changed_at'),
            revision: eb.ref('excluded.revision'),
          })),
        ),
  );
}

/**
 * Keeps for each brand that is not in step the revision at which it last was: the one before this apply. A brand that is in
 * step serves whatever was applied last, so nothing is written for it.
 * @param held every brand that is not in step now
 */
export async function writeHeldBrands(tx: Tx, held: readonly string[]): Promise<void> {
  const before = await tx.selectFrom('brand_state').select('brand').where('held_at', 'is not', null).execute();
  const known = new Set(before.map(({ brand }) => brand));
  const now = new Set(held);
  const freed = [...known].filter((brand) => !now.has(brand));
  for (const batch of batchesOf(freed, 400))
    await tx.updateTable('brand_state').set({ held_at: null }).where('brand', 'in', batch).execute();
  const fresh = held.filter((brand) => !known.has(brand));
  if (fresh.length === 0) return;
  const last = await tx.selectFrom('revision').select('label').orderBy('id', 'desc').limit(1).executeTakeFirst();
  for (const batch of batchesOf(fresh, 400))
    await tx
      .updateTable('brand_state')
      .set({ held_at: last?.label ?? null })
      .where('brand', 'in', batch)
      .execute();
}

// What each live brand was last brought to, what one that is held back still serves, and which were changed within the hour.
import { HOUR } from '../../core/durations.ts';
import type { ChangeCounts, ChangedBrands } from '../../core/plan/change-guard.ts';
import { isForeignTo, type Ownership, soleOwnership } from '../../core/plan/ownership.ts';
import { riskClasses } from '../../core/plan/risk.ts';
import { insertBatches } from '../insert-batches.ts';
import type { Db, Tx } from '../store.ts';
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
export async function writeHeldBrands(tx: Tx, held: readonly string[], part: Ownership): Promise<void> {
  const before = await tx.selectFrom('brand_state').select('brand').where('held_at', 'is not', null).execute();
  const known = new Set(before.flatMap(({ brand }) => (isForeignTo(part, brand) ? [] : [brand])));
  const now = new Set(held);
  const freed = [...known].filter((brand) => !now.has(brand));
  for (const batch of batchesOf(freed, 400))
    await tx.updateTable('brand_state').set({ held_at: null }).where('brand', 'in', batch).execute();
  const fresh = held.filter((brand) => !known.has(brand));
  if (fresh.length === 0) return;
  const last = await tx
    .selectFrom('revision')
    .select('label')
    .where('source', '=', part.source)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  for (const batch of batchesOf(fresh, 400))
    await tx
      .updateTable('brand_state')
      .set({ held_at: last?.label ?? null })
      .where('brand', 'in', batch)
      .execute();
}

/** The revisions at which these brands were last in step; null among them where one was until now. */
export async function readHeldAt(db: Db, brands: readonly string[]): Promise<ReadonlySet<string | null>> {
  const labels = new Set<string | null>();
  for (const batch of batchesOf(brands, 400)) {
    const rows = await db.selectFrom('brand_state').select('held_at').distinct().where('brand', 'in', batch).execute();
    for (const { held_at: label } of rows) labels.add(label);
  }
  return labels;
}

/** Live brands of a source, and those changed in the hour before `now`. */
export async function readChangeCounts(db: Db, now: number, part = soleOwnership): Promise<ChangeCounts> {
  const live = await db
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'portal')
    .where('archived_at', 'is', null)
    .execute();
  const changed = await db
    .selectFrom('portal_change')
    .select(['portal', 'risk'])
    .where('at', '>', now - HOUR)
    .execute();
  const rows = changed.filter(({ portal }) => !isForeignTo(part, portal));
  const lastHour = new Map(
    riskClasses.map((risk) => [risk, new Set(rows.flatMap((row) => (row.risk === risk ? [row.portal] : [])))]),
  );
  return { live: live.filter(({ name }) => !isForeignTo(part, name)).length, lastHour };
}

/** Notes the changed portals, and drops what no limit counts any more. */
export async function writePortalChanges(tx: Tx, changed: ChangedBrands, now: number): Promise<void> {
  const rows = [...changed].flatMap(([risk, portals]) => [...portals].map((portal) => ({ portal, risk, at: now })));
  if (rows.length === 0) return;
  await tx
    .deleteFrom('portal_change')
    .where('at', '<=', now - HOUR)
    .execute();
  await insertBatches(
    tx,
    rows,
    (row) => row,
    (batch) =>
      tx
        .insertInto('portal_change')
        .values(batch)
        .onConflict((conflict) =>
          conflict.columns(['portal', 'risk']).doUpdateSet((eb) => ({ at: eb.ref('excluded.at') })),
        ),
  );
}

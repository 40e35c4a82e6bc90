// Writes a plan's changes inside the transaction of an apply.
import type { Change } from '../../core/plan/change.ts';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import type { Resource } from '../../core/plan/resource.ts';
import { claimCounter, readChangeCounter } from '../change-counter.ts';
import { insertBatches } from '../insert-batches.ts';
import type { Tx } from '../store.ts';
import { batchesOf } from './resources.ts';

/** The apply that writes. */
interface WritingApply {
  /** The value of the change counter that it has claimed. */
  readonly claimed: number;
  readonly now: number;
  /** Number of its source. */
  readonly source?: number;
}

/**
 * Writes upserts first and removals last. `contents` holds the bytes of new assets by their digest. Answers the value of the
 * change counter that the rows carry.
 */
export async function writeChanges(
  tx: Tx,
  changes: readonly Change[],
  contents: ReadonlyMap<string, Uint8Array>,
  { claimed, now, source = FIRST_SOURCE }: WritingApply,
): Promise<number> {
  const upserts = changes.flatMap(({ to }) => (to === null ? [] : [to]));
  // Contents first: writing one again marks its resource as edited, and the row that follows says that it is not.
  for (const [digest, bytes] of contents) {
    await tx
      .insertInto('asset_content')
      .values({ digest, bytes })
      .onConflict((conflict) =>
        conflict.column('digest').doUpdateSet({ bytes }).where('asset_content.bytes', '<>', bytes),
      )
      .execute();
  }
  // Corrected bytes have moved the counter on; rows with the earlier value would look like edits by hand.
  const seq = contents.size === 0 ? claimed : await claimCounter(tx, await readChangeCounter(tx));
  await insertBatches(
    tx,
    upserts,
    (resource) => ({ ...rowOf(resource, seq), source }),
    (rows) =>
      tx
        .insertInto('resource')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['kind', 'name']).doUpdateSet((eb) => ({
            brand: eb.ref('excluded.brand'),
            spec: eb.ref('excluded.spec'),
            digest: eb.ref('excluded.digest'),
            file: eb.ref('excluded.file'),
            line: eb.ref('excluded.line'),
            edited: eb.ref('excluded.edited'),
            archived_at: eb.ref('excluded.archived_at'),
            seq: eb.ref('excluded.seq'),
            source: eb.ref('excluded.source'),
          })),
        ),
  );
  const removals = changes.filter(({ to }) => to === null);
  for (const [kind, own] of Map.groupBy(removals, (change) => change.kind)) {
    for (const batch of batchesOf(own, 400)) {
      const names = batch.map(({ name }) => name);
      await tx
        .updateTable('resource')
        .set({ archived_at: now, seq })
        .where('kind', '=', kind)
        .where('name', 'in', names)
        .execute();
    }
  }
  return seq;
}

function rowOf({ kind, name, brand, spec, digest, origin }: Resource, seq: number) {
  return { kind, name, brand, spec, digest, file: origin.file, line: origin.line, edited: 0, archived_at: null, seq };
}

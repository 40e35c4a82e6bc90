// Reads live resources, and writes a plan's changes inside the transaction of an apply.
import type { Transaction } from 'kysely';
import type { Change } from '../core/plan.ts';
import { PortalError } from '../core/portal-error.ts';
import { keyOf, type LiveResource, type Resource } from '../core/resource.ts';
import type { Database } from './schema.ts';
import type { Store } from './store.ts';

/** Rows per statement: ten columns each stay far below the parameter limits of both databases. */
const ROWS_PER_STATEMENT = 500;

export interface Live {
  readonly resources: readonly LiveResource[];
  /** Value of the change counter that belongs to these rows. */
  readonly counter: number;
}

/** Every resource row with the change counter, read as one snapshot. */
export async function readLive(store: Store): Promise<Live> {
  return store.transaction().execute(async (tx) => {
    const { value } = await tx
      .selectFrom('change_counter')
      .select('value')
      .where('id', '=', 1)
      .executeTakeFirstOrThrow();
    const rows = await tx
      .selectFrom('resource')
      .select(['kind', 'name', 'brand', 'spec', 'digest', 'edited', 'archived_at', 'file'])
      .execute();
    const resources = rows.map((row) => ({
      kind: row.kind,
      name: row.name,
      brand: row.brand,
      spec: row.spec,
      digest: row.digest,
      edited: row.edited !== 0,
      foreign: row.edited === 2,
      archived: row.archived_at !== null,
      file: row.file,
    }));
    return { resources, counter: value };
  });
}

/** One cheap read: grows with every change to any resource row, by whomever. */
export async function readChangeCounter(store: Store): Promise<number> {
  const row = await store.selectFrom('change_counter').select('value').where('id', '=', 1).executeTakeFirstOrThrow();
  return row.value;
}

/**
 * Claims the next value of the change counter, as the first statement of an apply: when anything changed since
 * the plan was made, nothing is written.
 * @throws PortalError `plan-changed`
 */
export async function claimCounter(tx: Transaction<Database>, seen: number): Promise<number> {
  const result = await tx
    .updateTable('change_counter')
    .set({ value: seen + 1 })
    .where('id', '=', 1)
    .where('value', '=', seen)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return seen + 1;
  throw new PortalError('plan-changed', 'the live state changed while the plan was made', 'Plan again.');
}

/** Writes upserts first and removals last. `wanted` holds the resource of every upsert. */
export async function writeChanges(
  tx: Transaction<Database>,
  changes: readonly Change[],
  wanted: ReadonlyMap<string, Resource>,
  contents: ReadonlyMap<string, Uint8Array>,
  seq: number,
  now: number,
): Promise<void> {
  const upserts = changes.filter((change) => change.action !== 'remove').map((change) => resourceOf(change, wanted));
  // Contents first: writing one again marks its resource as edited, and the row that follows says that it is not.
  for (const resource of upserts) {
    const bytes = contents.get(resource.name);
    if (resource.kind !== 'asset' || bytes === undefined) continue;
    await tx
      .insertInto('asset_content')
      .values({ digest: resource.name, bytes })
      .onConflict((conflict) => conflict.column('digest').doUpdateSet({ bytes }))
      .execute();
  }
  for (const batch of inBatches(upserts)) await upsertRows(tx, batch, seq);
  for (const change of changes) {
    if (change.action !== 'remove') continue;
    await tx
      .updateTable('resource')
      .set({ archived_at: now, seq })
      .where('kind', '=', change.kind)
      .where('name', '=', change.name)
      .execute();
  }
}

function resourceOf(change: Change, wanted: ReadonlyMap<string, Resource>): Resource {
  const resource = wanted.get(keyOf(change));
  if (resource === undefined) throw new Error(`a change without its resource: ${keyOf(change)}`);
  return resource;
}

async function upsertRows(tx: Transaction<Database>, batch: readonly Resource[], seq: number): Promise<void> {
  const rows = batch.map((resource) => ({
    kind: resource.kind,
    name: resource.name,
    brand: resource.brand,
    spec: JSON.stringify(resource.spec),
    digest: resource.digest,
    file: resource.origin.file,
    line: resource.origin.line,
    edited: 0,
    archived_at: null,
    seq,
  }));
  await tx
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
      })),
    )
    .execute();
}

function inBatches<T>(rows: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    batches.push(rows.slice(start, start + ROWS_PER_STATEMENT));
  }
  return batches;
}

// Deleting the archived resources of a removed portal permanently; what customers own is never deleted.

import { PortalError } from '../core/portal-error.ts';
import { compareText } from '../core/problem.ts';
import { nextCounter } from '../store/change-counter.ts';
import type { Store, Tx } from '../store/store.ts';
import { writeEvents } from '../store/tables/conditions.ts';
import type { Operation } from './operation.ts';

/** What of a removed portal a purge deletes, and what it leaves. */
export interface Purgeable {
  /** Archived resources by kind, sorted by kind. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly resources: number;
  /** Customers of the portal, which stay with their contacts, calls and payments. */
  readonly customers: number;
}

/** @throws PortalError `not-found`, or `input-invalid` for a portal that is live */
export async function readPurgeable(store: Store, portal: string): Promise<Purgeable> {
  const rows = await store.selectFrom('resource').select(['kind', 'archived_at']).where('brand', '=', portal).execute();
  if (rows.length === 0)
    throw new PortalError('not-found', `there is no portal ${portal}`, 'portico status lists them.');
  if (rows.some((row) => row.archived_at === null)) throw isLive(portal);
  const kinds = [...Map.groupBy(rows, ({ kind }) => kind)]
    .map(([kind, own]) => ({ kind, count: own.length }))
    .sort((left, right) => compareText(left.kind, right.kind));
  const owned = await store
    .selectFrom('customer')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('portal', '=', portal)
    .executeTakeFirstOrThrow();
  return { kinds, resources: rows.length, customers: Number(owned.count) };
}

const isLive = (portal: string): PortalError =>
  new PortalError(
    'input-invalid',
    `the portal ${portal} is live; only what is archived can be purged`,
    'Remove it from the files first, and let that be applied.',
  );

/** @throws PortalError as `readPurgeable` */
export async function purgeOperation(
  store: Store,
  { portal, actor, now }: { readonly portal: string; readonly actor: string; readonly now: number },
): Promise<Operation & Purgeable> {
  const found = await readPurgeable(store, portal);
  return {
    ...found,
    subject: portal,
    detail: `archived resources deleted permanently: ${found.resources}`,
    pass: null,
    write: async (tx) => {
      // Claimed first, as an apply does: one that planned with these rows plans again.
      await nextCounter(tx);
      await deleteArchived(tx, portal);
      const message = `archived resources deleted permanently by ${actor}`;
      await writeEvents(tx, [{ kind: 'portal', name: portal, reason: 'Purged', message }], '', now);
    },
  };
}

/** @throws PortalError `input-invalid` where the portal has come back meanwhile: then nothing is deleted */
async function deleteArchived(tx: Tx, portal: string): Promise<void> {
  const rows = await tx.selectFrom('resource').select('archived_at').where('brand', '=', portal).execute();
  if (rows.some((row) => row.archived_at === null)) throw isLive(portal);
  await tx.deleteFrom('resource').where('brand', '=', portal).execute();
  await tx.deleteFrom('brand_state').where('brand', '=', portal).execute();
}

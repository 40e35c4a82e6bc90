// What the source was last seen to hold, which may be newer than what is served, and when that was.
import type { Selectable } from 'kysely';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import type { Database } from '../schema/tables.ts';
import type { Store } from '../store.ts';
import { holdFence } from './leases.ts';

export type SourceHead = Omit<Selectable<Database['source_head']>, 'id'>;

/** Undefined before the first pass that could read it. */
export async function readSourceHead(store: Store, source = FIRST_SOURCE): Promise<SourceHead | undefined> {
  return store
    .selectFrom('source_head')
    .select(['label', 'commit_id', 'at'])
    .where('id', '=', source)
    .executeTakeFirst();
}

/** Says what the source holds now, whether or not it may be followed. @throws PortalError `lease-lost` */
export async function writeSourceHead(
  store: Store,
  { fence, source }: { readonly fence: number; readonly source: number },
  head: SourceHead,
): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await tx
      .insertInto('source_head')
      .values({ id: source, ...head })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(head))
      .execute();
  });
}

// Which revision a brand is at: in step with the files the one applied last, else the one at which it last was.

import { sourceOfPortal } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import type { RevisionEntry } from '../store/tables/revisions.ts';

export type ServedRevision = Omit<RevisionEntry, 'plan'>;

/** Null while nothing of the brand was ever applied. */
export async function servedRevision(store: Store, portal: string): Promise<ServedRevision | null> {
  const state = await store.selectFrom('brand_state').select('held_at').where('brand', '=', portal).executeTakeFirst();
  if (state === undefined) return null;
  const newest = store
    .selectFrom('revision')
    .select(['id', 'label', 'commit_id', 'author', 'message', 'plan_id', 'changes', 'removed', 'outcome'])
    .select(['started_at', 'applied_at'])
    .where('source', '=', await sourceOfPortal(store, portal))
    .orderBy('id', 'desc')
    .limit(1);
  const { held_at } = state;
  const row = await (held_at === null ? newest : newest.where('label', '=', held_at)).executeTakeFirst();
  return row ?? null;
}

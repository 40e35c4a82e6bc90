// How many calls found no price: counted by the index of such calls, and only up to a number that is alarming enough.
import { sql } from 'kysely';
import type { Store } from './store.ts';

/** Calls up to which they are counted; reading more would only delay the alarm. */
export const MAX_UNRATED = 100_000;

/** The condition of the index. */
const unrated = (store: Store) =>
  store.selectFrom('cdr').select('customer').where(sql<boolean>`rating <> 'here'`).limit(MAX_UNRATED);

export async function countUnratedCalls(store: Store): Promise<number> {
  const { count } = await store
    .selectFrom(unrated(store).as('some'))
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The live portals with such calls. */
export async function unratedByPortal(
  store: Store,
): Promise<readonly { readonly portal: string; readonly count: number }[]> {
  const rows = await store
    .selectFrom(unrated(store).as('some'))
    .innerJoin('customer', 'customer.id', 'some.customer')
    .innerJoin('resource', (join) =>
      join.on('resource.kind', '=', sql.lit('portal')).onRef('resource.name', '=', 'customer.portal'),
    )
    .select('customer.portal')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('resource.archived_at', 'is', null)
    .groupBy('customer.portal')
    .orderBy('customer.portal')
    .execute();
  return rows.map(({ portal, count }) => ({ portal, count: Number(count) }));
}

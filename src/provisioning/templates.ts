// The template that new accounts of a brand are copied from, as it is live.
import type { TemplateSpec } from '../kinds/template-customer.ts';
import type { Store } from '../store/store.ts';

/** Null where the brand names none, or it is not there any more. */
export async function readTemplate(store: Store, name: string | null): Promise<TemplateSpec | null> {
  if (name === null) return null;
  const row = await store
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', 'template-customer')
    .where('name', '=', name)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.spec) as TemplateSpec);
}

// The template that new accounts of a portal are copied from, as it is live.
import type { SignupSpec } from '../kinds/signup.ts';
import type { TemplateSpec } from '../kinds/template-customer.ts';
import type { Store } from '../store/store.ts';

/** The template of a new account of a type. A carrier has none: it waits for approval. */
export type SignupTerms = { readonly type: 'customer'; readonly template: TemplateSpec } | { readonly type: 'carrier' };

/**
 * The terms of new accounts. Null while the portal's template is not live, or cannot be read: an account without its limits is
 * never opened.
 */
export async function readSignupTerms(
  store: Store,
  { templateCustomer }: Pick<SignupSpec, 'templateCustomer'>,
  type: SignupTerms['type'],
): Promise<SignupTerms | null> {
  if (type === 'carrier') return { type };
  const row = await store
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', 'template-customer')
    .where('name', '=', templateCustomer ?? '')
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  const template = row === undefined ? null : templateIn(row.spec);
  return template === null ? null : { type, template };
}

/** A spec that was edited by hand may be anything. */
function templateIn(spec: string): TemplateSpec | null {
  try {
    const value: unknown = JSON.parse(spec);
    return typeof value === 'object' && value !== null ? (value as TemplateSpec) : null;
  } catch {
    return null;
  }
}

// Requests of customers to be erased: kept until they are taken back, or the customer is erased.
import type { ContactId } from '../core/ids.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

/** UTC milliseconds at which the customer has asked; null where it has not. */
export async function erasureAskedAt(store: Store, scope: Scope): Promise<number | null> {
  const row = await within(store, scope).select('erasure_request').select('asked_at').executeTakeFirst();
  return row?.asked_at ?? null;
}

/** Asks, unless the customer has asked already. */
export async function askForErasure(
  store: Store,
  scope: Scope & { readonly contact: ContactId },
  now: number,
): Promise<void> {
  await within(store, scope)
    .insert('erasure_request', { contact: scope.contact, asked_at: now })
    .onConflict((conflict) => conflict.columns(['portal', 'customer']).doNothing())
    .execute();
}

/** @returns false where there was no request */
export async function withdrawErasure(store: Store, scope: Scope): Promise<boolean> {
  const { numDeletedRows } = await within(store, scope).remove('erasure_request').executeTakeFirst();
  return numDeletedRows > 0n;
}

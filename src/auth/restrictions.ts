// What a contact has to do before the portal is open: verify the e-mail, prove the phone, sign what is required.
import type { ContactId } from '../core/ids.ts';
import { contractsOf } from '../customers/contracts.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { stageOf } from './step-up.ts';

export type Restriction = 'email' | 'phone' | 'contract';

/**
 * Whether something has to be done before the contact's programs may read: what keeps a session from the pages keeps a token from the API.
 */
export async function isHeld(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  require2fa: boolean,
  now: number,
): Promise<boolean> {
  if ((await stageOf(store, who.contact, require2fa)) !== 'open') return true;
  return (await restrictionsOf(store, who, now)).length > 0;
}

/** In the order in which they are done; empty when the portal is open. */
export async function restrictionsOf(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  now: number,
): Promise<readonly Restriction[]> {
  const [row, contracts] = await Promise.all([
    store
      .selectFrom('contact')
      .innerJoin('customer', 'customer.id', 'contact.customer')
      .select(['contact.email_verified_at', 'contact.phone_verified_at', 'customer.verify_phone'])
      .where('contact.id', '=', who.contact)
      .where('contact.portal', '=', who.portal)
      .executeTakeFirst(),
    contractsOf(store, who, now),
  ]);
  const open: Restriction[] = [];
  if (row?.email_verified_at === null) open.push('email');
  if (row?.verify_phone === 1 && row.phone_verified_at === null) open.push('phone');
  if (contracts.some(({ state }) => state === 'overdue')) open.push('contract');
  return open;
}

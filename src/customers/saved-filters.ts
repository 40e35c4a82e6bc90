// Filters of reports that a contact keeps under a name. Another contact of the customer has filters of its own.
import { randomBytes } from 'node:crypto';
import type { ContactId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

interface Owner extends Scope {
  readonly contact: ContactId;
}

/** The reports that have filters. */
export type FilteredPage = 'cdr' | 'breakout';

export interface SavedFilter {
  readonly id: string;
  readonly page: FilteredPage;
  readonly name: string;
  /** As in the address of the report, without its dates. */
  readonly query: string;
}

/** Returns the contact's filters by name. */
export async function savedFilters(store: Store, owner: Owner): Promise<readonly SavedFilter[]> {
  return within(store, owner)
    .select('saved_filter')
    .select(['id', 'page', 'name', 'query'])
    .where('contact', '=', owner.contact)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Keeps a filter under a name; one of the page that has the name already is replaced. @returns false when the contact has too many */
export async function saveFilter(
  store: Store,
  owner: Owner,
  { page, name, query }: Omit<SavedFilter, 'id'>,
  now: number,
): Promise<boolean> {
  const own = await savedFilters(store, owner);
  const known = own.find((filter) => filter.page === page && filter.name === name);
  if (known === undefined && own.length >= limits.savedFiltersOfContact) return false;
  if (known !== undefined) await ofContact(store, owner, known.id).set({ query }).execute();
  else {
    const id = randomBytes(12).toString('base64url');
    const values = { id, contact: owner.contact, page, name, query, created_at: now };
    await within(store, owner).insert('saved_filter', values).execute();
  }
  return true;
}

/** Renames a filter. @returns false where the contact has none of that id */
export async function renameFilter(store: Store, owner: Owner, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await ofContact(store, owner, id).set({ name }).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Removes a filter. @returns false where the contact has none of that id */
export async function removeFilter(store: Store, owner: Owner, id: string): Promise<boolean> {
  const { numDeletedRows } = await within(store, owner)
    .remove('saved_filter')
    .where('contact', '=', owner.contact)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

const ofContact = (store: Store, owner: Owner, id: string) =>
  within(store, owner).update('saved_filter').where('contact', '=', owner.contact).where('id', '=', id);

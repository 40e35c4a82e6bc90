// A contact's own settings: name, phone numbers, language, time zone, addresses that may log in, password.
import type { ContactId } from '../core/ids.ts';
import { endOtherAccess, type KeptAccess } from '../store/contact-access.ts';
import type { Store } from '../store/store.ts';

export interface Profile {
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly phone: string;
  readonly mobile: string;
  /** Null uses the language that the browser requests. */
  readonly language: string | null;
  /** IANA zone; null uses the customer's. */
  readonly timezone: string | null;
  readonly allowedAddresses: readonly string[];
  readonly phoneVerifiedAt: number | null;
  readonly passwordHash: string;
}

/** Reads the contact's data. @throws when the contact was deleted after its session was checked */
export async function profileOf(store: Store, contact: ContactId): Promise<Profile> {
  const row = await store
    .selectFrom('contact')
    .select(['name', 'email', 'department', 'phone', 'mobile', 'language', 'timezone', 'allowed_addresses'])
    .select(['phone_verified_at', 'password_hash'])
    .where('id', '=', contact)
    .executeTakeFirstOrThrow();
  const {
    allowed_addresses: addresses,
    phone_verified_at: phoneVerifiedAt,
    password_hash: passwordHash,
    ...rest
  } = row;
  return { ...rest, allowedAddresses: JSON.parse(addresses) as string[], phoneVerifiedAt, passwordHash };
}

export type ProfileChange = Partial<
  Pick<Profile, 'name' | 'department' | 'phone' | 'mobile' | 'language' | 'timezone' | 'allowedAddresses'>
> & { readonly phoneVerifiedAt?: number };

/** Changes the given fields. A changed phone number must be verified again. */
export async function changeProfile(store: Store, contact: ContactId, change: ProfileChange): Promise<void> {
  const { name, department, phone, mobile, language, timezone, allowedAddresses, phoneVerifiedAt } = change;
  const columns = {
    ...{ name, department, phone, mobile, language, timezone },
    allowed_addresses: allowedAddresses === undefined ? undefined : JSON.stringify(allowedAddresses),
    phone_verified_at: phoneVerifiedAt,
  };
  if (phone !== undefined && phoneVerifiedAt === undefined) {
    const { phone: before } = await profileOf(store, contact);
    if (before !== phone) Object.assign(columns, { phone_verified_at: null });
  }
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length > 0) await store.updateTable('contact').set(given).where('id', '=', contact).execute();
}

/** How a contact wants pages. */
export interface View {
  readonly menu: 'narrow' | 'wide';
  /** Null as the brand has it. */
  readonly density: 'compact' | 'comfortable' | null;
}

export async function changeView(store: Store, contact: ContactId, view: View): Promise<void> {
  await store.updateTable('contact').set(view).where('id', '=', contact).execute();
}

/** Sets a password that the contact has chosen. What else lets in ends, but for what is kept. */
export async function setPassword(store: Store, contact: ContactId, hash: string, kept: KeptAccess): Promise<void> {
  await store.transaction().execute(async (tx) => {
    const set = { password_hash: hash, password_until: null };
    await tx.updateTable('contact').set(set).where('id', '=', contact).execute();
    await endOtherAccess(tx, contact, kept);
  });
}

// A contact's own settings: name, phone numbers, language, time zone, addresses that may log in, password.
import type { ContactId } from '../core/ids.ts';
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
  Pick<
    Profile,
    'name' | 'department' | 'phone' | 'mobile' | 'language' | 'timezone' | 'allowedAddresses' | 'passwordHash'
  >
> & { readonly phoneVerifiedAt?: number };

/** Changes the given fields. A changed phone number must be verified again. */
export async function changeProfile(store: Store, contact: ContactId, change: ProfileChange): Promise<void> {
  const { name, department, phone, mobile, language, timezone, allowedAddresses, passwordHash, phoneVerifiedAt } =
    change;
  const columns = {
    ...{ name, department, phone, mobile, language, timezone },
    allowed_addresses: allowedAddresses === undefined ? undefined : JSON.stringify(allowedAddresses),
    password_hash: passwordHash,
    phone_verified_at: phoneVerifiedAt,
  };
  if (phone !== undefined && phoneVerifiedAt === undefined) {
    const { phone: before } = await profileOf(store, contact);
    if (before !== phone) Object.assign(columns, { phone_verified_at: null });
  }
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length > 0) await store.updateTable('contact').set(given).where('id', '=', contact).execute();
}

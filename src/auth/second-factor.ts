// A contact's second factors in the store: an authenticator app, recovery codes, passkeys.

import type { ContactId, PortalName } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import type { StoredPasskey } from './passkeys.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.ts';
import { checkTotp } from './totp.ts';

export interface Factors {
  readonly totp: boolean;
  readonly recoveryCodes: number;
  readonly passkeys: readonly NamedPasskey[];
}

export interface NamedPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly usedAt: number | null;
}

export async function hasSecondFactor(store: Store, contact: ContactId): Promise<boolean> {
  const factors = await factorsOf(store, contact);
  return factors.totp || factors.passkeys.length > 0;
}

export async function factorsOf(store: Store, contact: ContactId): Promise<Factors> {
  const [own, codes, passkeys] = await Promise.all([
    store.selectFrom('contact').select('totp_sealed').where('id', '=', contact).executeTakeFirst(),
    store.selectFrom('recovery_code').select('hash').where('contact', '=', contact).execute(),
    store
      .selectFrom('passkey')
      .select(['id', 'name', 'created_at as createdAt', 'used_at as usedAt'])
      .where('contact', '=', contact)
      .orderBy('created_at')
      .execute(),
  ]);
  return { totp: typeof own?.totp_sealed === 'string', recoveryCodes: codes.length, passkeys };
}

/** Enables the authenticator app and replaces the recovery codes. @returns the codes, to be shown once; only digests are stored */
export async function enableTotp(
  store: Store,
  sealer: Sealer,
  contact: ContactId,
  secret: string,
  step: number,
): Promise<readonly string[]> {
  return store.transaction().execute(async (tx) => {
    const totp = { totp_sealed: sealer.seal(secret, sealedAs.totp(contact)), totp_step: step };
    await tx.updateTable('contact').set(totp).where('id', '=', contact).execute();
    return replaceRecoveryCodes(tx, contact);
  });
}

/** Replaces the recovery codes. @returns the new ones, to be shown once */
export async function replaceRecoveryCodes(store: Store, contact: ContactId): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await store.deleteFrom('recovery_code').where('contact', '=', contact).execute();
  await store
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ contact, hash: recoveryHash(code) })))
    .execute();
  return codes;
}

/** Disables the authenticator app, and deletes the recovery codes unless a passkey remains. */
export async function disableTotp(store: Store, contact: ContactId): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await tx.updateTable('contact').set({ totp_sealed: null, totp_step: null }).where('id', '=', contact).execute();
    const { passkeys } = await factorsOf(tx, contact);
    if (passkeys.length === 0) await tx.deleteFrom('recovery_code').where('contact', '=', contact).execute();
  });
}

/** Checks a code of the app and uses its time step up. @returns false for a wrong or used code */
export async function consumeTotpCode(
  store: Store,
  sealer: Sealer,
  contact: ContactId,
  code: string,
  now: number,
): Promise<boolean> {
  const row = await store
    .selectFrom('contact')
    .select(['totp_sealed', 'totp_step'])
    .where('id', '=', contact)
    .executeTakeFirst();
  if (row === undefined || row.totp_sealed === null) return false;
  const step = checkTotp(sealer.open(row.totp_sealed, sealedAs.totp(contact)), code, now, row.totp_step);
  if (step === null) return false;
  // Compares before it sets: the same code sent twice concurrently is accepted once.
  const used = await store
    .updateTable('contact')
    .set({ totp_step: step })
    .where('id', '=', contact)
    .where((eb) => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** Uses a recovery code up. @returns false for an unknown or used one */
export async function consumeRecoveryCode(store: Store, contact: ContactId, code: string): Promise<boolean> {
  const result = await store
    .deleteFrom('recovery_code')
    .where('contact', '=', contact)
    .where('hash', '=', recoveryHash(code))
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Stores a new passkey. @returns false when the contact has too many, or the passkey is stored already */
export async function storePasskey(
  store: Store,
  owner: { readonly portal: PortalName; readonly contact: ContactId },
  passkey: StoredPasskey,
  name: string,
  now: number,
): Promise<boolean> {
  const { passkeys } = await factorsOf(store, owner.contact);
  if (passkeys.length >= limits.passkeysOfUser) return false;
  const { id, publicKey, counter, transports } = passkey;
  const result = await store
    .insertInto('passkey')
    .values({
      ...owner,
      ...{ id, name, counter },
      public_key: publicKey,
      transports: transports.join(','),
      created_at: now,
      used_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Finds a passkey of a portal by its id, with its contact. */
export async function findPasskey(
  store: Store,
  portal: PortalName,
  id: string,
): Promise<{ readonly contact: string; readonly passkey: StoredPasskey } | undefined> {
  const row = await store
    .selectFrom('passkey')
    .select(['id', 'contact', 'public_key', 'counter', 'transports'])
    .where('id', '=', id)
    .where('portal', '=', portal)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const transports = row.transports.split(',').filter((transport) => transport !== '');
  return {
    contact: row.contact,
    passkey: { id: row.id, publicKey: row.public_key, counter: row.counter, transports },
  };
}

/** Records a use with the authenticator's new counter. */
export async function recordPasskeyUse(store: Store, id: string, counter: number, now: number): Promise<void> {
  await store.updateTable('passkey').set({ counter, used_at: now }).where('id', '=', id).execute();
}

/** Removes a passkey. @returns false when it is not one of the contact's */
export async function removePasskey(store: Store, contact: ContactId, id: string): Promise<boolean> {
  const result = await store
    .deleteFrom('passkey')
    .where('contact', '=', contact)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

// A contact's second factors in the store: an authenticator app, recovery codes, passkeys.
import type { ContactId, PortalName } from '../core/ids.ts';
import type { Sealer } from '../edge/seal.ts';
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

const MAX_PASSKEYS = 20;
const sealedFor = (contact: ContactId): string => `totp ${contact}`;

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

/** Switches the authenticator app on, with fresh recovery codes, which are shown once and kept as digests. */
export async function enableTotp(
  store: Store,
  sealer: Sealer,
  contact: ContactId,
  secret: string,
  step: number,
): Promise<readonly string[]> {
  return store.transaction().execute(async (tx) => {
    const totp = { totp_sealed: sealer.seal(secret, sealedFor(contact)), totp_step: step };
    await tx.updateTable('contact').set(totp).where('id', '=', contact).execute();
    return replaceRecoveryCodes(tx, contact);
  });
}

/** New recovery codes in place of the old ones. */
export async function replaceRecoveryCodes(store: Store, contact: ContactId): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await store.deleteFrom('recovery_code').where('contact', '=', contact).execute();
  await store
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ contact, hash: recoveryHash(code) })))
    .execute();
  return codes;
}

/** Switches the app off; recovery codes stay only where a passkey does. */
export async function disableTotp(store: Store, contact: ContactId): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await tx.updateTable('contact').set({ totp_sealed: null, totp_step: null }).where('id', '=', contact).execute();
    const { passkeys } = await factorsOf(tx, contact);
    if (passkeys.length === 0) await tx.deleteFrom('recovery_code').where('contact', '=', contact).execute();
  });
}

/** Checks a code of the app and uses its time step up. */
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
  const step = checkTotp(sealer.open(row.totp_sealed, sealedFor(contact)), code, now, row.totp_step);
  if (step === null) return false;
  // Compare-and-set: the same code sent twice at once is taken once.
  const used = await store
    .updateTable('contact')
    .set({ totp_step: step })
    .where('id', '=', contact)
    .where((eb) => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** Uses a recovery code up. */
export async function consumeRecoveryCode(store: Store, contact: ContactId, code: string): Promise<boolean> {
  const result = await store
    .deleteFrom('recovery_code')
    .where('contact', '=', contact)
    .where('hash', '=', recoveryHash(code))
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Keeps a new passkey; with the first second factor come recovery codes. False when there are too many, or it is known. */
export async function storePasskey(
  store: Store,
  owner: { readonly portal: PortalName; readonly contact: ContactId },
  passkey: StoredPasskey,
  name: string,
  now: number,
): Promise<boolean> {
  const { passkeys } = await factorsOf(store, owner.contact);
  if (passkeys.length >= MAX_PASSKEYS) return false;
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

/** The passkey of that id at that portal, with whose it is. */
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

/** Notes a use. */
export async function recordPasskeyUse(store: Store, id: string, counter: number, now: number): Promise<void> {
  await store.updateTable('passkey').set({ counter, used_at: now }).where('id', '=', id).execute();
}

/** False when it is not one of the contact's. */
export async function removePasskey(store: Store, contact: ContactId, id: string): Promise<boolean> {
  const result = await store
    .deleteFrom('passkey')
    .where('contact', '=', contact)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

// The factors of the console's own users in the store: passkeys, and a password that counts only with an authenticator app.
import { limits } from '../../core/limits/limits.ts';
import type { Sealer } from '../../edge/seal.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import type { Store, Tx } from '../../store/store.ts';
import type { StoredPasskey } from '../passkeys.ts';
import { newRecoveryCodes, recoveryHash } from '../recovery-codes.ts';
import type { Factors } from '../second-factor.ts';
import { checkTotp } from '../totp.ts';

/** `totp` is the password with the app. */
export async function factorsOfUser(store: Store | Tx, email: string): Promise<Factors> {
  const user = await store
    .selectFrom('console_user')
    .select('totp_sealed')
    .where('email', '=', email)
    .executeTakeFirst();
  const codes = await store.selectFrom('console_recovery_code').select('hash').where('email', '=', email).execute();
  const passkeys = await store
    .selectFrom('console_passkey')
    .select(['id', 'name', 'created_at as createdAt', 'used_at as usedAt'])
    .where('email', '=', email)
    .orderBy('created_at')
    .execute();
  return { totp: typeof user?.totp_sealed === 'string', recoveryCodes: codes.length, passkeys };
}

export async function hasFactor(store: Store | Tx, email: string): Promise<boolean> {
  const { totp, passkeys } = await factorsOfUser(store, email);
  return totp || passkeys.length > 0;
}

/** @returns false when the user has too many, or the passkey is stored already */
export async function storeUserPasskey(
  tx: Tx,
  email: string,
  passkey: StoredPasskey & { readonly name: string },
  now: number,
): Promise<boolean> {
  const { passkeys } = await factorsOfUser(tx, email);
  if (passkeys.length >= limits.passkeysOfUser) return false;
  const { id, publicKey, counter, transports, name } = passkey;
  const result = await tx
    .insertInto('console_passkey')
    .values({
      ...{ id, email, name, counter, public_key: publicKey, transports: transports.join(',') },
      ...{ created_at: now, used_at: null },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findUserPasskey(
  store: Store,
  id: string,
): Promise<{ readonly email: string; readonly passkey: StoredPasskey } | undefined> {
  const row = await store.selectFrom('console_passkey').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const transports = row.transports.split(',').filter((transport) => transport !== '');
  return { email: row.email, passkey: { id, publicKey: row.public_key, counter: row.counter, transports } };
}

/** Records a use with the authenticator's new counter. */
export async function recordUserPasskeyUse(store: Store, id: string, counter: number, now: number): Promise<void> {
  await store.updateTable('console_passkey').set({ counter, used_at: now }).where('id', '=', id).execute();
}

/** `last`: without it the user could not log in any more. */
export async function removeUserPasskey(tx: Tx, email: string, id: string): Promise<'removed' | 'unknown' | 'last'> {
  const { totp, passkeys } = await factorsOfUser(tx, email);
  if (!passkeys.some((passkey) => passkey.id === id)) return 'unknown';
  if (!totp && passkeys.length === 1) return 'last';
  await tx.deleteFrom('console_passkey').where('email', '=', email).where('id', '=', id).execute();
  return 'removed';
}

/** Sets password and app, in place of those that there were. @returns recovery codes, to be shown once; only digests are stored */
export async function setPasswordAndApp(
  tx: Tx,
  sealer: Sealer,
  email: string,
  { hash, secret, step }: { readonly hash: string; readonly secret: string; readonly step: number },
): Promise<readonly string[]> {
  const set = { password_hash: hash, totp_sealed: sealer.seal(secret, sealedAs.consoleTotp(email)), totp_step: step };
  await tx.updateTable('console_user').set(set).where('email', '=', email).execute();
  return replaceUserCodes(tx, email);
}

/** @returns new recovery codes, to be shown once */
export async function replaceUserCodes(tx: Tx, email: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await tx.deleteFrom('console_recovery_code').where('email', '=', email).execute();
  await tx
    .insertInto('console_recovery_code')
    .values(codes.map((code) => ({ email, hash: recoveryHash(code) })))
    .execute();
  return codes;
}

/** Uses a code of the app, or a recovery code, up. @returns null for a wrong or used one */
export async function consumeUserCode(
  { store, sealer }: { readonly store: Store; readonly sealer: Sealer },
  email: string,
  code: string,
  now: number,
): Promise<'app' | 'recovery' | null> {
  const row = await store
    .selectFrom('console_user')
    .select(['totp_sealed', 'totp_step'])
    .where('email', '=', email)
    .executeTakeFirst();
  if (row === undefined || row.totp_sealed === null) return null;
  const step = checkTotp(sealer.open(row.totp_sealed, sealedAs.consoleTotp(email)), code, now, row.totp_step);
  if (step === null) {
    const used = await store
      .deleteFrom('console_recovery_code')
      .where('email', '=', email)
      .where('hash', '=', recoveryHash(code))
      .executeTakeFirst();
    return used.numDeletedRows > 0n ? 'recovery' : null;
  }
  // Compares before it sets: the same code sent twice concurrently is accepted once.
  const used = await store
    .updateTable('console_user')
    .set({ totp_step: step })
    .where('email', '=', email)
    .where((eb) => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst();
  return used.numUpdatedRows > 0n ? 'app' : null;
}

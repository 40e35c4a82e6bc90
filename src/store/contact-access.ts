// What lets contacts in, and ending it: sessions, links, tokens, second factors.
import type { Tx } from './store.ts';

/** Ends sessions, links and tokens of these contacts. */
export async function removeContactAccess(tx: Tx, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return;
  for (const table of ['session', 'link', 'access_token'] as const) {
    await tx.deleteFrom(table).where('contact', 'in', contacts).execute();
  }
}

/** Removes authenticator apps, recovery codes and passkeys of these contacts. */
export async function removeSecondFactors(tx: Tx, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return;
  await tx.updateTable('contact').set({ totp_sealed: null, totp_step: null }).where('id', 'in', contacts).execute();
  for (const table of ['recovery_code', 'passkey'] as const) {
    await tx.deleteFrom(table).where('contact', 'in', contacts).execute();
  }
}

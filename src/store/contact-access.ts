// What lets contacts in, and ending it: sessions, links, tokens, known devices, second factors.
import type { LinkPurpose } from './schema/customers.ts';
import type { Tx } from './store.ts';

/** Ends sessions, links, tokens and known devices of these contacts. */
export async function removeContactAccess(tx: Tx, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return;
  for (const table of ['session', 'link', 'access_token', 'device'] as const) {
    await tx.deleteFrom(table).where('contact', 'in', contacts).execute();
  }
}

/** Outlives a new password: a stranger who took the account over would set one before the owner stops the change of address. */
const OUTLIVES: LinkPurpose = 'email-stop';
/** Emails whose only content is a link that ends. */
const LINK_EMAILS = ['reset', 'invite', 'verify-email'] as const;

/** What stays when a contact sets a new password; everything else that lets in ends. */
export interface KeptAccess {
  /** Digest of the session in which it was changed; null for none. */
  readonly session: string | null;
  /** Digest of the device; null for none. */
  readonly device: string | null;
  readonly tokens: boolean;
}

/** Ends what could undo or outlast a new password: other sessions, links, pending changes of the address, tokens, known devices. */
export async function endOtherAccess(tx: Tx, contact: string, kept: KeptAccess): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('contact', '=', contact)
    .where('token_hash', '!=', kept.session ?? '')
    .execute();
  await tx
    .deleteFrom('device')
    .where('contact', '=', contact)
    .where('hash', '!=', kept.device ?? '')
    .execute();
  if (!kept.tokens) await tx.deleteFrom('access_token').where('contact', '=', contact).execute();
  await removeOpenLinks(tx, contact);
}

/** Ends the links of a contact, and takes back the emails with them that were not sent yet. */
export async function removeOpenLinks(tx: Tx, contact: string): Promise<void> {
  const open = tx.selectFrom('link').where('contact', '=', contact).where('purpose', '!=', OUTLIVES);
  const own = await tx.selectFrom('contact').select(['portal', 'email']).where('id', '=', contact).executeTakeFirst();
  const named = (await open.select('detail').execute()).map(({ detail }) => detail);
  if (own !== undefined) {
    await tx
      .deleteFrom('mail')
      .where('portal', '=', own.portal)
      .where('state', '=', 'queued')
      .where('kind', 'in', LINK_EMAILS)
      .where('recipient', 'in', [own.email, ...named.filter((detail) => detail.includes('@'))])
      .execute();
  }
  await tx.deleteFrom('link').where('contact', '=', contact).where('purpose', '!=', OUTLIVES).execute();
}

/** Removes authenticator apps, recovery codes and passkeys of these contacts. */
export async function removeSecondFactors(tx: Tx, contacts: readonly string[]): Promise<void> {
  if (contacts.length === 0) return;
  await tx.updateTable('contact').set({ totp_sealed: null, totp_step: null }).where('id', 'in', contacts).execute();
  await tx.updateTable('device').set({ second_factor: 0 }).where('contact', 'in', contacts).execute();
  for (const table of ['recovery_code', 'passkey'] as const) {
    await tx.deleteFrom(table).where('contact', 'in', contacts).execute();
  }
}

// What an operator does for contacts: list, invite, another address, disabled or not, a lost second factor.
import { randomBytes } from 'node:crypto';
import { recordAuditEvent } from '../../auth/audit.ts';
import { createLink } from '../../auth/one-time-link.ts';
import type { Hasher } from '../../auth/password.ts';
import { HOUR } from '../../core/durations.ts';
import {
  type ContactId,
  type CustomerId,
  type PortalName,
  storedContactId,
  storedCustomerId,
  storedPortalName,
} from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { type MailState, mailStatesOf } from '../../mail/refused-addresses.ts';
import { removeContactAccess, removeOpenLinks, removeSecondFactors } from '../../store/contact-access.ts';
import type { Db, Store, Tx } from '../../store/store.ts';
import { insertContact, isEmail } from '../contact.ts';
import { checkedName, customerById } from '../customer.ts';
import { createStopLink, requestEmailVerification } from '../email.ts';
import type { AccountChange, SendContactEmail } from './change.ts';

const INVITE_MS = 48 * HOUR;

export interface FoundContact {
  readonly id: ContactId;
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly email: string;
  readonly name: string;
  readonly language: string | null;
}

/** The contact with this id or address. @throws PortalError `not-found`, or `input-invalid` where several portals have the address */
export async function findContact(
  store: Db,
  named: string,
  portals?: string | readonly string[],
): Promise<FoundContact> {
  const all = store
    .selectFrom('contact')
    .select(['id', 'portal', 'customer', 'email', 'name', 'language'])
    .where((eb) => eb.or([eb('id', '=', named), eb('email', '=', named.toLowerCase())]))
    .orderBy('portal');
  const rows = await (portals === undefined ? all : all.where('portal', 'in', [portals].flat())).execute();
  const [row, ...others] = rows;
  if (row === undefined)
    throw new PortalError('not-found', 'there is no such contact', 'portico account contact list CUSTOMER shows them.');
  if (others.length > 0) {
    const known = rows.map((each) => each.portal).join(', ');
    throw new PortalError('input-invalid', `that address is known at ${known}`, 'Name one with --portal.');
  }
  return {
    ...row,
    id: storedContactId(row.id),
    portal: storedPortalName(row.portal),
    customer: storedCustomerId(row.customer),
  };
}

export interface ListedContact {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** `invited`: has not confirmed the address, nor set a password by the link. */
  readonly status: 'active' | 'invited' | 'disabled';
  readonly secondFactor: 'none' | 'app' | 'passkey';
  /** UTC milliseconds; null while no session of it is open or remembered. */
  readonly lastSeenAt: number | null;
  /** What became of emails to it. */
  readonly mail: MailState;
}

/** The contacts of a customer, by address. @throws PortalError `not-found` */
export async function listContacts(store: Db, customer: string): Promise<readonly ListedContact[]> {
  const { id, portal } = await customerById(store, customer);
  const rows = await store
    .selectFrom('contact')
    .select(['id', 'email', 'name', 'disabled', 'email_verified_at', 'totp_sealed'])
    .select((eb) => [
      eb
        .selectFrom('passkey')
        .select((inner) => inner.fn.countAll<number | string>().as('count'))
        .whereRef('passkey.contact', '=', 'contact.id')
        .as('passkeys'),
      eb
        .selectFrom('session')
        .select((inner) => inner.fn.max('seen_at').as('seen'))
        .whereRef('session.contact', '=', 'contact.id')
        .where('operator', 'is', null)
        .as('seen'),
    ])
    .where('customer', '=', id)
    .orderBy('email')
    .execute();
  const mailTo = await mailStatesOf(
    store,
    portal,
    rows.map(({ email }) => email),
  );
  return rows.map((row) => ({
    ...{ id: row.id, email: row.email, name: row.name, lastSeenAt: row.seen ?? null, mail: mailTo(row.email) },
    status: row.disabled !== 0 ? 'disabled' : row.email_verified_at === null ? 'invited' : 'active',
    secondFactor: row.totp_sealed !== null ? 'app' : Number(row.passkeys) > 0 ? 'passkey' : 'none',
  }));
}

export interface Invitation {
  readonly customer: string;
  readonly email: string;
  readonly name: string;
  readonly now: number;
}

/**
 * Adds a contact without a password and mails the link that sets one; a contact who was invited before gets another link.
 * @throws PortalError `input-invalid`, `not-found`, `already-exists`
 */
export async function inviteContact(
  store: Store,
  { customer, email: given, name: typed, now }: Invitation,
  hasher: Pick<Hasher, 'hash'>,
  send: SendContactEmail,
): Promise<AccountChange> {
  const email = given.trim().toLowerCase();
  if (!isEmail(email))
    throw new PortalError('input-invalid', 'that is not an e-mail address', 'Use one such as ann@acme.example.');
  const name = checkedName(typed);
  const owner = await customerById(store, customer);
  const portal = storedPortalName(owner.portal);
  const known = await store
    .selectFrom('contact')
    .select(['id', 'customer', 'email_verified_at', 'disabled'])
    .where('portal', '=', portal)
    .where('email', '=', email)
    .executeTakeFirst();
  const isWaiting = known?.customer === owner.id && known.email_verified_at === null && known.disabled === 0;
  if (known !== undefined && !isWaiting) {
    const hint = 'A contact who has a password sets a new one at /reset.';
    throw new PortalError('already-exists', `that address has an account at ${portal} already`, hint);
  }
  const passwordHash = await hasher.hash(randomBytes(32).toString('base64url'));
  return {
    subject: owner.id,
    detail: known === undefined ? 'a new contact' : `contact ${known.id} again`,
    write: async (tx) => {
      const contact =
        known === undefined
          ? await insertContact(tx, {
              ...{ portal, customer: owner.id, email, name, passwordHash, now },
              ...{ phone: '', language: null, verifiedAt: null },
            })
          : storedContactId(known.id);
      // An earlier invitation ends.
      await removeOpenLinks(tx, contact);
      const link = { purpose: 'reset', portal, contact, detail: '', expiresAt: now + INVITE_MS } as const;
      const secret = await createLink(tx, link);
      await send(tx, portal, { kind: 'invite', recipient: email, language: null, action: `/reset?token=${secret}` });
    },
  };
}

interface ContactRequest {
  readonly contact: FoundContact;
  readonly now: number;
}

/** Mails a link to the new address, which counts once it is used, and tells the present one. @throws PortalError `input-invalid`, `already-exists` */
export async function changeContactAddress(
  store: Db,
  { contact, now }: ContactRequest,
  given: string,
  send: SendContactEmail,
): Promise<AccountChange> {
  const { id, portal, language } = contact;
  const email = given.trim().toLowerCase();
  if (!isEmail(email) || email === contact.email)
    throw new PortalError('input-invalid', 'that is not another e-mail address', 'Use one such as ann@acme.example.');
  const taken = await store
    .selectFrom('contact')
    .select('id')
    .where('portal', '=', portal)
    .where('email', '=', email)
    .executeTakeFirst();
  if (taken !== undefined)
    throw new PortalError('already-exists', `that address has an account at ${portal} already`, 'Use another one.');
  return {
    subject: id,
    detail: 'a link was sent to the new address; it counts once it is used',
    write: async (tx) => {
      const secret = await requestEmailVerification(tx, { portal, contact: id, byOperator: true }, email, now);
      const stop = `/stop-email-change?token=${await createStopLink(tx, { portal, contact: id }, contact.email, now)}`;
      await send(tx, portal, { kind: 'verify-email', recipient: email, language, action: `/verify?token=${secret}` });
      const typed = { email };
      await send(tx, portal, { kind: 'email-change', recipient: contact.email, language, typed, action: stop });
      await noteInAccount(tx, { contact, now }, 'email-change-asked', email);
    },
  };
}

/** Disabled, a contact is logged out, and its links and tokens end; its address stays taken. */
export function setContactDisabled({ contact }: ContactRequest, disabled: boolean): AccountChange {
  const { id } = contact;
  return {
    subject: id,
    detail: disabled ? 'logged out; links and tokens have ended' : 'may log in again',
    write: async (tx) => {
      await tx
        .updateTable('contact')
        .set({ disabled: Number(disabled) })
        .where('id', '=', id)
        .execute();
      if (disabled) await removeContactAccess(tx, [id]);
    },
  };
}

/** Logs a contact out everywhere, and forgets its devices; it may log in again. */
export function endContactSessions({ contact: { id } }: ContactRequest): AccountChange {
  return {
    subject: id,
    detail: 'logged out everywhere; known devices forgotten',
    write: async (tx) => {
      for (const table of ['session', 'device'] as const)
        await tx.deleteFrom(table).where('contact', '=', id).execute();
    },
  };
}

/** For a contact who lost phone and recovery codes: the password alone logs in until another factor is set up. */
export function resetSecondFactor({ contact, now }: ContactRequest, send: SendContactEmail): AccountChange {
  const { id, portal, email: recipient, language } = contact;
  return {
    subject: id,
    detail: 'authenticator app, recovery codes and passkeys removed; logged out',
    write: async (tx) => {
      await removeSecondFactors(tx, [id]);
      await tx.deleteFrom('session').where('contact', '=', id).execute();
      await send(tx, portal, { kind: 'second-factor-reset', recipient, language, action: '/login' });
      await noteInAccount(tx, { contact, now }, 'totp-off', 'by support');
    },
  };
}

async function noteInAccount(
  tx: Tx,
  { contact: { portal, customer, id }, now }: ContactRequest,
  kind: 'email-change-asked' | 'totp-off',
  detail: string,
): Promise<void> {
  const origin = { address: '', agent: 'support', requestId: '' };
  await recordAuditEvent(tx, { portal, customer, contact: id }, kind, detail, origin, now);
}

// Who gets the regular emails of a customer: verified contacts, and other addresses once their owner followed a link. Each of them ends
// them by a link in every email.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { DAY } from '../core/durations.ts';
import { type CustomerId, type PortalName, storedCustomerId } from '../core/ids.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Db, Store } from '../store/store.ts';

/** What the emails are about; each topic is agreed to and ended alone. */
export type Topic = 'alert' | 'report';
export type RecipientState = 'waiting' | 'confirmed' | 'ended';

/** How long the link that confirms an address works. */
const CONFIRM_MS = 7 * DAY;
const newSecret = (): string => randomBytes(24).toString('base64url');

/** Whether the owner of an address has shown at this portal that it is theirs, as a contact or as a recipient. */
export async function hasConfirmed(store: Store, portal: PortalName, email: string): Promise<boolean> {
  const address = email.toLowerCase();
  const contact = await store
    .selectFrom('contact')
    .select('id')
    .where('portal', '=', portal)
    .where('email', '=', address)
    .where('email_verified_at', 'is not', null)
    .executeTakeFirst();
  // Asked for contacts too, so that the work does not tell a known address from an unknown one.
  const recipient = await store
    .selectFrom('recipient')
    .select('email')
    .where('portal', '=', portal)
    .where('email', '=', address)
    .where('state', '=', 'confirmed')
    .executeTakeFirst();
  return contact !== undefined || recipient !== undefined;
}

/**
 * The path that ends the emails, for one that may be sent to this address. A verified contact of the customer needs no confirmation.
 * @returns null where its owner has not agreed, or has ended them
 */
export async function unsubscribePath(
  store: Store,
  scope: Scope,
  recipient: { readonly topic: Topic; readonly email: string; readonly isContact: boolean },
  now: number,
): Promise<string | null> {
  const { topic, isContact } = recipient;
  const email = recipient.email.toLowerCase();
  if (isContact) await addRecipient(store, scope, { topic, email, state: 'confirmed' }, now);
  const row = await within(store, scope)
    .select('recipient')
    .select(['state', 'stop_secret'])
    .where('topic', '=', topic)
    .where('email', '=', email)
    .executeTakeFirst();
  if (row === undefined || row.state === 'ended' || (row.state === 'waiting' && !isContact)) return null;
  return `/unsubscribe?token=${row.stop_secret}`;
}

async function addRecipient(
  store: Store,
  scope: Scope,
  row: { readonly topic: Topic; readonly email: string; readonly state: RecipientState },
  now: number,
): Promise<void> {
  await within(store, scope)
    .insert('recipient', { ...row, stop_secret: newSecret(), confirm_hash: null, asked_at: null, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The states of the addresses of a topic, by address in lower case. */
export async function recipientStates(
  store: Store,
  scope: Scope,
  topic: Topic,
): Promise<ReadonlyMap<string, RecipientState>> {
  const rows = await within(store, scope)
    .select('recipient')
    .select(['email', 'state'])
    .where('topic', '=', topic)
    .execute();
  return new Map(rows.map(({ email, state }) => [email, state]));
}

/** Makes the link that confirms an address, or that begins again what its owner ended. @returns its path */
export async function confirmationPath(
  store: Store,
  scope: Scope,
  { topic, email: typed }: { readonly topic: Topic; readonly email: string },
  now: number,
): Promise<string> {
  const email = typed.toLowerCase();
  const secret = newSecret();
  await addRecipient(store, scope, { topic, email, state: 'waiting' }, now);
  await within(store, scope)
    .update('recipient')
    .set({ confirm_hash: sha256(`recipient\0${secret}`), asked_at: now })
    .where('topic', '=', topic)
    .where('email', '=', email)
    .execute();
  return `/subscription?token=${secret}`;
}

export interface FoundRecipient {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly topic: Topic;
  readonly email: string;
}

/** Whose address a link confirms; undefined where it is unknown, used, expired, or of another portal. */
export async function findByConfirmation(
  store: Store,
  portal: PortalName,
  secret: string,
  now: number,
): Promise<FoundRecipient | undefined> {
  return find(store, portal, (query) =>
    query.where('confirm_hash', '=', sha256(`recipient\0${secret}`)).where('asked_at', '>', now - CONFIRM_MS),
  );
}

/** Whose emails a link ends, whether they are ended or not. */
export async function findByStopSecret(
  store: Store,
  portal: PortalName,
  secret: string,
): Promise<FoundRecipient | undefined> {
  return find(store, portal, (query) => query.where('stop_secret', '=', secret));
}

const recipientsOf = (store: Store, portal: PortalName) =>
  store.selectFrom('recipient').select(['customer', 'topic', 'email']).where('portal', '=', portal);

async function find(
  store: Store,
  portal: PortalName,
  narrowed: (query: ReturnType<typeof recipientsOf>) => ReturnType<typeof recipientsOf>,
): Promise<FoundRecipient | undefined> {
  const row = await narrowed(recipientsOf(store, portal)).executeTakeFirst();
  return row === undefined ? undefined : { ...row, portal, customer: storedCustomerId(row.customer) };
}

/** Confirms or ends; a link that confirmed is used up. */
export async function setRecipient(
  store: Store,
  { portal, customer, topic, email }: FoundRecipient,
  state: 'confirmed' | 'ended',
  now: number,
): Promise<void> {
  await within(store, { portal, customer })
    .update('recipient')
    .set({ state, confirm_hash: null, changed_at: now })
    .where('topic', '=', topic)
    .where('email', '=', email)
    .execute();
}

/** Ends all regular emails of a portal to an address, as its owner would by the link in each. */
export async function endRegularEmails(store: Db, portal: PortalName, address: string, now: number): Promise<void> {
  await store
    .updateTable('recipient')
    .set({ state: 'ended', changed_at: now })
    .where('portal', '=', portal)
    .where('email', '=', address.toLowerCase())
    .execute();
}

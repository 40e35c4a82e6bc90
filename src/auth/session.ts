// Portal sessions: a random token in the visitor's cookie, its digest in the store, valid at one portal only.

import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { HOUR, MINUTE } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import { isAllowedFrom } from '../edge/allowed-addresses.ts';
import { compiledQuery } from '../store/compiled-query.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { RequestOrigin } from './audit.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const IDLE_MS = 30 * MINUTE;
const ABSOLUTE_MS = 12 * HOUR;
/** The lifetime of a session whose second factor is still to be given or set up. */
const UNFINISHED_MS = 15 * MINUTE;
/** The lifetime of an operator's support view. */
const SUPPORT_MS = 30 * MINUTE;
/** The last use of a session is stored at most this often, to save writes. */
const SEEN_EVERY_MS = MINUTE;
/** Wrong second factors after which the session ends. */
const MAX_FAILURES = 5;

/** `open`: signed in. `second-factor`: the password was right. `enrol`: the brand wants a second factor set up first. */
export type SessionStage = 'open' | 'second-factor' | 'enrol';

/** The signed-in contact of a request. */
export interface SignedIn {
  readonly contact: ContactId;
  readonly name: string;
  readonly email: string;
  readonly portal: PortalName;
  readonly customer: CustomerId;
  readonly customerName: string;
  readonly customerType: 'customer' | 'carrier';
  readonly customerStatus: 'active' | 'pending-approval';
  readonly currency: string;
  /** IANA zone: the contact's own, else the customer's. */
  readonly timezone: string;
  /** Null for the browser's preference. */
  readonly language: string | null;
  readonly stage: SessionStage;
  /** UTC milliseconds of the last authentication; 0 before the second factor. */
  readonly authenticatedAt: number;
  /** The operator's user in a read-only support view; null for the contact's own session. */
  readonly operator: string | null;
  /** The digest of the token: identifies the session and does not open it. */
  readonly session: string;
}

export interface OpenedSession {
  readonly contact: ContactId;
  readonly portal: PortalName;
  readonly stage: SessionStage;
  readonly origin: Pick<RequestOrigin, 'address' | 'agent'>;
  readonly operator?: string;
}

/** Opens a session and deletes the contact's expired ones. @returns the token, 256 random bits, which is not stored */
export async function openSession(store: Store, session: OpenedSession, now: number): Promise<string> {
  const { contact, portal, stage, origin, operator = null } = session;
  const token = randomBytes(32).toString('base64url');
  await store
    .deleteFrom('session')
    .where('contact', '=', contact)
    .where((eb) => eb.or([eb('created_at', '<=', now - ABSOLUTE_MS), eb('seen_at', '<=', now - IDLE_MS)]))
    .execute();
  await store
    .insertInto('session')
    .values({
      token_hash: sha256(token),
      ...{ portal, contact, stage, operator },
      created_at: now,
      seen_at: now,
      // Until the second factor is given, the contact has not authenticated.
      proved_at: stage === 'second-factor' ? 0 : now,
      address: origin.address.slice(0, 64),
      agent: origin.agent.replace(/\p{Cc}+/gu, ' ').slice(0, 300),
    })
    .execute();
  return token;
}

/**
 * Finds the session of a token at a portal.
 * @returns undefined when it is unknown, of another portal, idle for 30 minutes, older than 12 hours, used from an address that the
 * contact does not allow, or its contact or customer is disabled
 */
export async function findSession(
  store: Store,
  portal: PortalName,
  token: string,
  address: string,
  now: number,
): Promise<SignedIn | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const hash = sha256(token);
  const [row] = await sessionRows(store, [hash, portal, now - ABSOLUTE_MS, now - IDLE_MS]);
  if (row === undefined || row.status === 'disabled') return undefined;
  const lifetime = row.operator !== null ? SUPPORT_MS : row.stage === 'open' ? ABSOLUTE_MS : UNFINISHED_MS;
  if (now - row.created_at >= lifetime) return undefined;
  if (row.operator === null && !isAllowedFrom(row.allowed_addresses, address)) return undefined;
  if (now - row.seen_at >= SEEN_EVERY_MS) {
    await store.updateTable('session').set({ seen_at: now }).where('token_hash', '=', hash).execute();
  }
  return {
    contact: storedContactId(row.contact),
    name: row.name,
    email: row.email,
    portal,
    customer: storedCustomerId(row.customer),
    customerName: row.customer_name,
    customerType: row.type,
    customerStatus: row.status,
    currency: row.currency,
    timezone: row.own_timezone ?? row.timezone,
    language: row.language,
    stage: row.stage,
    authenticatedAt: row.proved_at,
    operator: row.operator,
    session: hash,
  };
}

const sessionRows = compiledQuery(4, (store, [hash, portal, since, idle]: [string, PortalName, number, number]) =>
  store
    .selectFrom('session')
    .innerJoin('contact', 'contact.id', 'session.contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['session.seen_at', 'session.created_at', 'session.stage', 'session.proved_at', 'session.operator'])
    .select(['contact.id as contact', 'contact.name', 'contact.email', 'contact.language', 'contact.allowed_addresses'])
    .select(['contact.timezone as own_timezone', 'customer.id as customer', 'customer.name as customer_name'])
    .select(['customer.type', 'customer.currency', 'customer.timezone', 'customer.status'])
    .where('session.token_hash', '=', hash)
    .where('session.portal', '=', portal)
    .where('contact.portal', '=', portal)
    .where('customer.portal', '=', portal)
    .where('session.created_at', '>', since)
    .where('session.seen_at', '>', idle)
    .where('contact.disabled', '=', 0),
);

/** Records that the contact has just authenticated: the session is open, and valid for what requires recent authentication. */
export async function recordAuthentication(store: Store, session: string, now: number): Promise<void> {
  await store
    .updateTable('session')
    .set({ stage: 'open', proved_at: now, failures: 0, challenge: null })
    .where('token_hash', '=', session)
    .execute();
}

/**
 * Counts an attempt at a second factor before it is checked, so that concurrent guesses are all counted.
 * @returns false after too many: the session has been ended
 */
export async function countSecondFactorAttempt(store: Store, session: string): Promise<boolean> {
  const result = await store
    .updateTable('session')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('token_hash', '=', session)
    .where('failures', '<', MAX_FAILURES)
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return true;
  await store.deleteFrom('session').where('token_hash', '=', session).execute();
  return false;
}

/** Stores the challenge that a passkey must sign. */
export async function storeChallenge(store: Store, session: string, challenge: string): Promise<void> {
  await store.updateTable('session').set({ challenge }).where('token_hash', '=', session).execute();
}

/** Takes the challenge out of the session: each is valid for one response. @returns null when there is none */
export async function takeChallenge(store: Store, session: string): Promise<string | null> {
  const row = await store
    .selectFrom('session')
    .select('challenge')
    .where('token_hash', '=', session)
    .executeTakeFirst();
  const challenge = row?.challenge ?? null;
  if (challenge === null) return null;
  const taken = await store
    .updateTable('session')
    .set({ challenge: null })
    .where('token_hash', '=', session)
    .where('challenge', '=', challenge)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n ? challenge : null;
}

export interface ListedSession {
  readonly id: string;
  readonly address: string;
  readonly agent: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly operator: string | null;
}

/** The contact's valid sessions, newest first, at most 50. */
export async function sessionsOf(store: Store, contact: ContactId, now: number): Promise<ListedSession[]> {
  const rows = await store
    .selectFrom('session')
    .select(['token_hash', 'address', 'agent', 'created_at', 'seen_at', 'operator'])
    .where('contact', '=', contact)
    .where('created_at', '>', now - ABSOLUTE_MS)
    .where('seen_at', '>', now - IDLE_MS)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.token_hash,
    address: row.address,
    agent: row.agent,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    operator: row.operator,
  }));
}

/** Ends one session of a contact. @returns false when it is not one of its own */
export async function endOwnSession(store: Store, contact: ContactId, session: string): Promise<boolean> {
  const result = await store
    .deleteFrom('session')
    .where('contact', '=', contact)
    .where('token_hash', '=', session)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends all sessions of a contact but one, as after a changed password. */
export async function endOtherSessions(store: Store, contact: ContactId, kept: string): Promise<void> {
  await store.deleteFrom('session').where('contact', '=', contact).where('token_hash', '!=', kept).execute();
}

/** Ends the session of a token. @returns its contact; undefined when there was no session */
export async function endSession(
  store: Store,
  portal: PortalName,
  token: string,
): Promise<(Scope & { readonly contact: ContactId }) | undefined> {
  const hash = sha256(token);
  const row = await store
    .selectFrom('session')
    .innerJoin('contact', 'contact.id', 'session.contact')
    .select(['contact.id', 'contact.customer'])
    .where('session.token_hash', '=', hash)
    .where('session.portal', '=', portal)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await store.deleteFrom('session').where('token_hash', '=', hash).where('portal', '=', portal).execute();
  return { portal, customer: storedCustomerId(row.customer), contact: storedContactId(row.id) };
}

/** Deletes expired sessions. */
export async function purgeEndedSessions(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('session')
    .where((eb) => eb.or([eb('created_at', '<=', now - ABSOLUTE_MS), eb('seen_at', '<=', now - IDLE_MS)]))
    .execute();
}

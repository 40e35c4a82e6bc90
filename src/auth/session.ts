// Sessions: a random token in the visitor's cookie, its digest in the store, good for one portal only.

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
/** How long a second factor may take, or setting one up. */
const UNFINISHED_MS = 15 * MINUTE;
/** How long an operator may look on. */
const SUPPORT_MS = 30 * MINUTE;
/** A visitor clicks often; the store need not hear of every click. */
const SEEN_EVERY_MS = MINUTE;
/** Wrong second factors that a session survives. */
const MAX_MISSES = 5;

/** `open`: signed in. `second-factor`: the password was right. `enrol`: the brand wants a second factor set up first. */
export type SessionStage = 'open' | 'second-factor' | 'enrol';

/** Who is behind a request. */
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
  /** Null takes what the browser asks for. */
  readonly language: string | null;
  readonly stage: SessionStage;
  /** UTC milliseconds of the last proof of who this is. */
  readonly authenticatedAt: number;
  /** The operator's person who looks on and may change nothing; null for the contact. */
  readonly operator: string | null;
  /** Names the session, and is no way into it. */
  readonly session: string;
}

export interface OpenedSession {
  readonly contact: ContactId;
  readonly portal: PortalName;
  readonly stage: SessionStage;
  readonly origin: Pick<RequestOrigin, 'address' | 'agent'>;
  readonly operator?: string;
}

/** Opens a session and answers its token, 256 random bits, which is kept nowhere. The contact's expired ones go. */
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
      // A password alone is no proof where a second factor is still to come.
      proved_at: stage === 'second-factor' ? 0 : now,
      address: origin.address.slice(0, 64),
      agent: origin.agent.replace(/\p{Cc}+/gu, ' ').slice(0, 300),
    })
    .execute();
  return token;
}

/**
 * Who holds this token at this portal, at this address. Undefined when it is unknown, another portal's, idle for 30 minutes,
 * older than 12 hours, used from where the contact may not be, or its contact or customer is disabled.
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

/** Its holder has just proved who they are: it is open, and good for what needs a fresh proof. */
export async function recordAuthentication(store: Store, session: string, now: number): Promise<void> {
  await store
    .updateTable('session')
    .set({ stage: 'open', proved_at: now, failures: 0, challenge: null })
    .where('token_hash', '=', session)
    .execute();
}

/**
 * Counts a try at a second factor before it is looked at, so that guesses made at once are all counted. False when there
 * were too many: the session has ended.
 */
export async function countSecondFactorAttempt(store: Store, session: string): Promise<boolean> {
  const result = await store
    .updateTable('session')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('token_hash', '=', session)
    .where('failures', '<', MAX_MISSES)
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return true;
  await store.deleteFrom('session').where('token_hash', '=', session).execute();
  return false;
}

/** Keeps the challenge that a passkey has to sign. */
export async function storeChallenge(store: Store, session: string, challenge: string): Promise<void> {
  await store.updateTable('session').set({ challenge }).where('token_hash', '=', session).execute();
}

/** Takes the challenge out: each is good for one answer. */
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

/** The contact's sessions that are still good, newest first. */
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

/** Ends one session of a contact. False when it is not one of its own. */
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

/** Ends the session; gives whose it was, and undefined when there was none. */
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

/** Deletes sessions that have ended by themselves. */
export async function purgeEndedSessions(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('session')
    .where((eb) => eb.or([eb('created_at', '<=', now - ABSOLUTE_MS), eb('seen_at', '<=', now - IDLE_MS)]))
    .execute();
}

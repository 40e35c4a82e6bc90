// Portal sessions: a random token in the visitor's cookie, its digest in the store, valid at one portal only.

import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import { HOUR, MINUTE } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import { compiledQuery } from '../store/compiled-query.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { admits } from './admission.ts';
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

/**
 * `open`: signed in. `second-factor`: the password was right. `new-password`: the operator made the password, which has to be changed.
 * `enrol`: the brand wants a second factor set up first.
 */
export type SessionStage = 'open' | 'second-factor' | 'new-password' | 'enrol';

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
  /** Whether the menu is a narrow column of icons on wide screens. */
  readonly isMenuNarrow: boolean;
  /** Distance of the rows of tables; null as the brand has it. */
  readonly density: 'compact' | 'comfortable' | null;
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
  /** The token that the browser has had until now: its session ends. */
  readonly replaces?: string | undefined;
}

/** Opens a session and ends the contact's expired ones. @returns the token, 256 random bits, which is not stored */
export async function openSession(store: Store, session: OpenedSession, now: number): Promise<string> {
  const { contact, portal, stage, origin, operator = null, replaces } = session;
  const token = newSessionToken();
  if (replaces !== undefined) await store.deleteFrom('session').where('token_hash', '=', sha256(replaces)).execute();
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
  await endOldest(store, contact, sha256(token));
  return token;
}

export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** The new session stays, also among others of the same millisecond. */
async function endOldest(store: Store, contact: ContactId, opened: string): Promise<void> {
  const old = await store
    .selectFrom('session')
    .select('token_hash')
    .where('contact', '=', contact)
    .where('operator', 'is', null)
    .where('token_hash', '!=', opened)
    .orderBy('created_at', 'desc')
    .orderBy('token_hash')
    .offset(limits.sessionsOfContact - 1)
    .limit(limits.sessionsOfContact)
    .execute();
  const hashes = old.map(({ token_hash: hash }) => hash);
  if (hashes.length > 0) await store.deleteFrom('session').where('token_hash', 'in', hashes).execute();
}

/**
 * Finds the session of a token at a portal, and records that it is used.
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
  const found = await peekSession(store, portal, { token, address }, now);
  if (found === undefined) return undefined;
  if (now - found.seenAt >= SEEN_EVERY_MS) {
    await store.updateTable('session').set({ seen_at: now }).where('token_hash', '=', found.visitor.session).execute();
  }
  return found.visitor;
}

/** As `findSession`, for what a page asks for without its visitor: a page that is left open does not keep its session from ending. */
export async function peekSession(
  store: Store,
  portal: PortalName,
  { token, address }: { readonly token: string; readonly address: string },
  now: number,
): Promise<{ readonly visitor: SignedIn; readonly seenAt: number } | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const hash = sha256(token);
  const [row] = await sessionRows(store, [hash, portal, now - ABSOLUTE_MS, now - IDLE_MS]);
  if (row === undefined) return undefined;
  // The operator's support looks on from its own address.
  if (!admits(row.operator === null ? row : { ...row, allowed_addresses: '[]' }, address)) return undefined;
  const lifetime = row.operator !== null ? SUPPORT_MS : row.stage === 'open' ? ABSOLUTE_MS : UNFINISHED_MS;
  if (now - row.created_at >= lifetime) return undefined;
  const visitor = {
    contact: storedContactId(row.contact),
    name: row.name,
    email: row.email,
    portal,
    customer: storedCustomerId(row.customer),
    customerName: row.customer_name,
    customerType: row.type,
    customerStatus: row.status === 'active' ? 'active' : 'pending-approval',
    currency: row.currency,
    timezone: row.own_timezone ?? row.timezone,
    language: row.language,
    isMenuNarrow: row.menu === 'narrow',
    density: row.density === 'compact' || row.density === 'comfortable' ? row.density : null,
    stage: row.stage,
    authenticatedAt: row.proved_at,
    operator: row.operator,
    session: hash,
  } as const;
  return { visitor, seenAt: row.seen_at };
}

const sessionRows = compiledQuery(4, (store, [hash, portal, since, idle]: [string, PortalName, number, number]) =>
  store
    .selectFrom('session')
    .innerJoin('contact', 'contact.id', 'session.contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['session.seen_at', 'session.created_at', 'session.stage', 'session.proved_at', 'session.operator'])
    .select([
      'contact.id as contact',
      'contact.name',
      'contact.email',
      'contact.language',
      'contact.menu',
      'contact.density',
      'contact.allowed_addresses',
      'contact.disabled',
    ])
    .select(['contact.timezone as own_timezone', 'customer.id as customer', 'customer.name as customer_name'])
    .select(['customer.type', 'customer.currency', 'customer.timezone', 'customer.status'])
    .where('session.token_hash', '=', hash)
    .where('session.portal', '=', portal)
    .where('contact.portal', '=', portal)
    .where('customer.portal', '=', portal)
    .where('session.created_at', '>', since)
    .where('session.seen_at', '>', idle),
);

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

/** Ends all sessions of a contact but one, and forgets its other devices. */
export async function endOtherSessions(
  store: Store,
  contact: ContactId,
  kept: { readonly session: string; readonly device: string },
): Promise<void> {
  await store.deleteFrom('session').where('contact', '=', contact).where('token_hash', '!=', kept.session).execute();
  await store.deleteFrom('device').where('contact', '=', contact).where('hash', '!=', kept.device).execute();
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

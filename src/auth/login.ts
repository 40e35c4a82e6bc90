// Logging in: one answer for every wrong pair, a growing wait for an account that is guessed at, a limit for an address.

import { sha256 } from '../core/canonical.ts';
import type { Clock } from '../core/clock.ts';
import { DAY, MINUTE } from '../core/durations.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import { isAllowedFrom } from '../edge/allowed-addresses.ts';
import type { Store } from '../store/store.ts';
import { isNewDevice, type RequestOrigin } from './audit.ts';
import type { Limiter } from './limiter.ts';
import type { Hasher } from './password.ts';
import { hasSecondFactor } from './second-factor.ts';
import { openSession, type SessionStage } from './session.ts';

export interface LoginDependencies {
  readonly store: Store;
  readonly hasher: Pick<Hasher, 'verify'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly addresses: Limiter;
}

/**
 * `refused` is the same for an unknown e-mail, a wrong password, a disabled account, one that may not sign in from here, and
 * another portal's account. Whose it was is for the account's own audit log.
 */
export type LoginOutcome =
  | {
      readonly outcome: 'signed-in';
      readonly token: string;
      readonly contact: ContactId;
      readonly customer: CustomerId;
      readonly stage: SessionStage;
      /** No session of this contact was ever opened from this network and browser. */
      readonly isNew: boolean;
    }
  | { readonly outcome: 'refused'; readonly contact: ContactId | null; readonly customer: CustomerId | null }
  | { readonly outcome: 'wait'; readonly seconds: number }
  | { readonly outcome: 'busy' };

/** Misses that cost nothing: people do mistype. The fifth waits 1 s, each further one twice as long. */
const FREE_MISSES = 4;
const MAX_WAIT_MS = 15 * MINUTE;
/** After a day without a miss the count starts anew. */
const FORGET_MS = DAY;
/** Tries to count a miss while others count theirs on the same account. */
const COUNT_TRIES = 20;

/** Tries to log in at a portal from an address. Every e-mail, known or not, is counted and answered alike. */
export async function logIn(
  { store, hasher, clock, addresses }: LoginDependencies,
  portal: PortalName,
  email: string,
  password: string,
  origin: Pick<RequestOrigin, 'address' | 'agent'>,
  require2fa: boolean,
): Promise<LoginOutcome> {
  const now = clock.now();
  const { address } = origin;
  const addressWait = addresses.take(address, now);
  if (addressWait > 0) return { outcome: 'wait', seconds: Math.ceil(addressWait / 1000) };

  // The miss is counted before the password is looked at, so that guesses made at once are all counted.
  const key = email.trim().toLowerCase();
  const subject = sha256(`${portal}\0${key}`);
  const counted = await countMiss(store, subject, now);
  if ('wait' in counted) return { outcome: 'wait', seconds: Math.ceil(counted.wait / 1000) };

  const contact = await contactToLogIn(store, portal, key);
  const verdict = await hasher.verify(contact?.password_hash, password);
  if (verdict === 'busy') {
    await takeBack(store, subject, counted);
    return { outcome: 'busy' };
  }
  const allowed = contact !== undefined && isAllowedFrom(contact.allowed_addresses, address);
  if (verdict === 'mismatch' || !allowed || contact.disabled !== 0 || contact.status === 'disabled') {
    const known = contact === undefined ? null : storedContactId(contact.id);
    return { outcome: 'refused', contact: known, customer: contact ? storedCustomerId(contact.customer) : null };
  }
  await store.deleteFrom('login_attempt').where('subject', '=', subject).execute();
  addresses.giveBack(address);
  const id = storedContactId(contact.id);
  const stage = (await hasSecondFactor(store, id)) ? 'second-factor' : require2fa ? 'enrol' : 'open';
  const customer = storedCustomerId(contact.customer);
  const isNew = await isNewDevice(store, { portal, customer, contact: id }, origin);
  const token = await openSession(store, { contact: id, portal, stage, origin }, clock.now());
  return { outcome: 'signed-in', token, contact: id, customer, stage, isNew };
}

function contactToLogIn(store: Store, portal: PortalName, email: string) {
  return store
    .selectFrom('contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['contact.id', 'contact.password_hash', 'contact.disabled', 'contact.allowed_addresses'])
    .select(['customer.status', 'customer.id as customer'])
    .where('contact.portal', '=', portal)
    .where('customer.portal', '=', portal)
    .where('contact.email', '=', email)
    .executeTakeFirst();
}

/** Drops counts that no longer count; anybody can make one by typing an e-mail. */
export async function purgeLoginAttempts(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('login_attempt')
    .where('blocked_until', '<', now - FORGET_MS)
    .execute();
}

interface Attempts {
  readonly failures: number;
  /** When the next try is heard; the time of the last miss while failures are free. */
  readonly blocked_until: number;
}

interface Counted {
  readonly before: Attempts | undefined;
  readonly after: Attempts;
}

/** Counts one miss, or answers how long to wait. Compare-and-set: of two at once neither is lost. */
async function countMiss(store: Store, subject: string, now: number): Promise<Counted | { readonly wait: number }> {
  const first = { failures: 1, blocked_until: now };
  for (let attempt = 0; attempt < COUNT_TRIES; attempt += 1) {
    const before = await store
      .selectFrom('login_attempt')
      .select(['failures', 'blocked_until'])
      .where('subject', '=', subject)
      .executeTakeFirst();
    if (before === undefined) {
      const inserted = await store
        .insertInto('login_attempt')
        .values({ subject, ...first })
        .onConflict((conflict) => conflict.column('subject').doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows === 1n) return { before, after: first };
      continue;
    }
    if (before.blocked_until > now) return { wait: before.blocked_until - now };
    const failures = before.blocked_until < now - FORGET_MS ? 1 : before.failures + 1;
    const after = { failures, blocked_until: now + waitAfter(failures) };
    const updated = await store
      .updateTable('login_attempt')
      .set(after)
      .where('subject', '=', subject)
      .where('failures', '=', before.failures)
      .where('blocked_until', '=', before.blocked_until)
      .executeTakeFirst();
    if (updated.numUpdatedRows === 1n) return { before, after };
  }
  return { wait: 1000 };
}

function waitAfter(failures: number): number {
  return failures <= FREE_MISSES ? 0 : Math.min(MAX_WAIT_MS, 1000 * 2 ** Math.min(failures - FREE_MISSES - 1, 20));
}

/** Takes the counted miss back, for the password was never looked at; unless others were counted since. */
async function takeBack(store: Store, subject: string, { before, after }: Counted): Promise<void> {
  await store
    .updateTable('login_attempt')
    .set(before ?? { failures: 0, blocked_until: after.blocked_until })
    .where('subject', '=', subject)
    .where('failures', '=', after.failures)
    .where('blocked_until', '=', after.blocked_until)
    .execute();
}

// Login by password: one response to every wrong pair, a growing wait for an account after failures, a limit for each network.

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
 * `refused` is the same for an unknown email, a wrong password, a disabled account, an address that the contact does not allow, and
 * an account of another portal. Contact and customer are for the audit log alone, never for the response.
 */
export type LoginOutcome =
  | {
      readonly outcome: 'signed-in';
      readonly token: string;
      readonly contact: ContactId;
      readonly customer: CustomerId;
      readonly stage: SessionStage;
      /** Whether this is the contact's first session from this network and browser. */
      readonly isNew: boolean;
    }
  | { readonly outcome: 'refused'; readonly contact: ContactId | null; readonly customer: CustomerId | null }
  | { readonly outcome: 'wait'; readonly seconds: number }
  | { readonly outcome: 'busy' };

/** Failures without a wait, for typing errors. The fifth waits 1 s, each further one twice as long. */
const FREE_FAILURES = 4;
/** The longest wait between two attempts: slows guessing down and locks no one out for long. */
const MAX_WAIT_MS = 15 * MINUTE;
/** Failures are forgotten after a day without one. */
const FORGET_MS = DAY;
/** Retries of counting a failure while other requests count theirs on the same account. */
const COUNT_TRIES = 20;

/** Logs in at a portal with email and password. Counts and responds the same whether the email is known or not. */
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

  // The failure is counted before the password is checked, so that concurrent guesses are all counted.
  const key = email.trim().toLowerCase();
  const subject = sha256(`${portal}\0${key}`);
  const counted = await countFailure(store, subject, now);
  if ('wait' in counted) return { outcome: 'wait', seconds: Math.ceil(counted.wait / 1000) };

  const contact = await contactToLogIn(store, portal, key);
  const verdict = await hasher.verify(contact?.password_hash, password);
  if (verdict === 'busy') {
    await uncountFailure(store, subject, counted);
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

/** Deletes failure counts older than a day. Any visitor can create one by typing an email. */
export async function purgeLoginAttempts(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('login_attempt')
    .where('blocked_until', '<', now - FORGET_MS)
    .execute();
}

interface Attempts {
  readonly failures: number;
  /** UTC milliseconds until which attempts are refused; the time of the last failure while failures are free. */
  readonly blocked_until: number;
}

interface Counted {
  readonly before: Attempts | undefined;
  readonly after: Attempts;
}

/** Counts one failure, or returns how many milliseconds to wait. Compares before it sets, so that concurrent failures are all counted. */
async function countFailure(store: Store, subject: string, now: number): Promise<Counted | { readonly wait: number }> {
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
  return failures <= FREE_FAILURES ? 0 : Math.min(MAX_WAIT_MS, 1000 * 2 ** Math.min(failures - FREE_FAILURES - 1, 20));
}

/** Takes the counted failure back, because the password was not checked; unless others were counted since. */
async function uncountFailure(store: Store, subject: string, { before, after }: Counted): Promise<void> {
  await store
    .updateTable('login_attempt')
    .set(before ?? { failures: 0, blocked_until: after.blocked_until })
    .where('subject', '=', subject)
    .where('failures', '=', after.failures)
    .where('blocked_until', '=', after.blocked_until)
    .execute();
}

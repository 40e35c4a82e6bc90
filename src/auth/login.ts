// Login by password: one response to every wrong pair, and the same work. Failures from unknown devices and from each known one are counted apart.

import type { Clock } from '../core/clock.ts';
import { type ContactId, type CustomerId, type PortalName, storedContactId, storedCustomerId } from '../core/ids.ts';
import type { Store } from '../store/store.ts';
import { admits } from './admission.ts';
import { clearAttempts, countAttempt, passwordAttempts, subjects, uncountAttempt } from './attempts.ts';
import type { RequestOrigin } from './audit.ts';
import { findDevice } from './device.ts';
import type { Limiter } from './limiter.ts';
import type { Hasher } from './password.ts';
import { hasSecondFactor } from './second-factor.ts';
import { openSession, type SessionStage } from './session.ts';
import { stageOf } from './step-up.ts';

export interface LoginDependencies {
  readonly store: Store;
  readonly hasher: Pick<Hasher, 'verify'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly addresses: Limiter;
}

export interface LoginAttempt {
  readonly portal: PortalName;
  readonly email: string;
  readonly password: string;
  readonly origin: Pick<RequestOrigin, 'address' | 'agent'>;
  /** Value of the device cookie. */
  readonly device: string | undefined;
  /** Value of the session cookie that the browser has until now. */
  readonly session: string | undefined;
  readonly require2fa: boolean;
}

/**
 * `refused` is the same for an unknown email, a wrong password, a disabled account, an address that the contact does not allow, and
 * an account of another portal.
 */
export type LoginOutcome =
  | {
      readonly outcome: 'signed-in';
      readonly token: string;
      readonly contact: ContactId;
      readonly customer: CustomerId;
      readonly stage: SessionStage;
    }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'wait'; readonly seconds: number }
  | { readonly outcome: 'busy' };

/** Logs in at a portal with email and password. Reads, counts and hashes the same whether the email is known or not. */
export async function logIn(
  { store, hasher, clock, addresses }: LoginDependencies,
  { portal, email, password, origin, device: deviceToken, session, require2fa }: LoginAttempt,
): Promise<LoginOutcome> {
  const now = clock.now();
  const { address } = origin;
  const key = email.trim().toLowerCase();
  const device = await findDevice(store, { portal, email: key }, deviceToken, now);
  // Others in the network of a known device do not lock it out.
  const addressWait = device === undefined ? addresses.take(address, now) : 0;
  if (addressWait > 0) return waiting(addressWait);

  const account = subjects.account(portal, key);
  const subject = device === undefined ? account : subjects.device(device.contact, device.hash);
  const counted = await countAttempt(store, subject, passwordAttempts, now);
  if ('wait' in counted) return waiting(counted.wait);

  const contact = await contactToLogIn(store, portal, key);
  const verdict = await hasher.verify(contact?.password_hash, password);
  if (verdict === 'busy') {
    await uncountAttempt(store, subject, counted);
    return { outcome: 'busy' };
  }
  if (verdict === 'mismatch' || contact === undefined || !admits(contact, address)) return { outcome: 'refused' };
  if (contact.password_until !== null && contact.password_until <= now) return { outcome: 'refused' };
  await clearAttempts(store, subject);
  const id = storedContactId(contact.id);
  const stage: SessionStage = (await hasSecondFactor(store, id))
    ? 'second-factor'
    : await stageOf(store, id, require2fa);
  // Who has only the password is not done: guesses at the code are slowed down by the network too.
  if (stage !== 'second-factor' && device === undefined) addresses.giveBack(address);
  const opened = { contact: id, portal, stage, origin, replaces: session };
  const token = await openSession(store, opened, clock.now());
  return { outcome: 'signed-in', token, contact: id, customer: storedCustomerId(contact.customer), stage };
}

const waiting = (milliseconds: number): LoginOutcome => ({ outcome: 'wait', seconds: Math.ceil(milliseconds / 1000) });

function contactToLogIn(store: Store, portal: PortalName, email: string) {
  return store
    .selectFrom('contact')
    .innerJoin('customer', 'customer.id', 'contact.customer')
    .select(['contact.id', 'contact.password_hash', 'contact.password_until'])
    .select(['contact.disabled', 'contact.allowed_addresses', 'customer.status', 'customer.id as customer'])
    .where('contact.portal', '=', portal)
    .where('customer.portal', '=', portal)
    .where('contact.email', '=', email)
    .executeTakeFirst();
}

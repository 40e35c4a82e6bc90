// How often something may be done: a number of times in a window, by one of what `per` names. Each process counts for itself, except
// for the rates that are shared.
import { HOUR, MINUTE } from '../durations.ts';
import type { Rate } from './limit.ts';

const wait = 'refused with the time to wait (429 for programs)';

/** Counted in the store, by all processes together. */
const shared = {
  signupAddress: { limit: 20, windowMs: HOUR, of: 'signups', per: 'network and portal', beyond: wait },
  signupUnproved: {
    limit: 5,
    windowMs: HOUR,
    of: 'signups without a proof of work',
    per: 'wider network and portal',
    beyond: wait,
  },
  signupPortal: {
    limit: 1_000_000,
    windowMs: HOUR,
    of: 'signups; from 40 in two windows on, a proof of work costs twice as much, then four and eight times',
    per: 'portal',
    beyond: wait,
  },
  challenge: {
    limit: 1,
    windowMs: 4 * HOUR,
    of: 'uses of one proof of work, or of one challenge of a passkey',
    per: 'proof',
    beyond: 'counts as none',
  },
} as const satisfies Readonly<Record<string, Rate>>;

export type SharedRate = keyof typeof shared;
export const sharedRates = Object.keys(shared) as readonly SharedRate[];

export const rates = {
  ...shared,
  login: { limit: 10, windowMs: MINUTE, of: 'logins', per: 'address (an IPv6 /64 is one)', beyond: wait },
  resetAddress: { limit: 10, windowMs: HOUR, of: 'asked resets of a password', per: 'address', beyond: wait },
  resetAccount: {
    limit: 3,
    windowMs: 30 * MINUTE,
    of: 'emails with a link to reset a password',
    per: 'account',
    beyond: 'no further email is sent; the page reads the same',
  },
  voucher: { limit: 5, windowMs: HOUR, of: 'vouchers that are typed', per: 'contact', beyond: wait },
  alertTest: { limit: 5, windowMs: HOUR, of: 'alerts that are sent for a try', per: 'contact', beyond: wait },
  recipientLink: { limit: 20, windowMs: HOUR, of: 'opened links of recipients', per: 'address', beyond: wait },
  phoneCode: { limit: 3, windowMs: HOUR, of: 'codes that are sent to a telephone', per: 'contact', beyond: wait },
  proof: { limit: 10, windowMs: 15 * MINUTE, of: 'tries to prove a login again', per: 'contact', beyond: wait },
  report: {
    limit: 30,
    windowMs: MINUTE,
    of: 'reports of browsers',
    per: 'address and portal',
    beyond: 'taken and dropped',
  },
  api: {
    limit: 600,
    windowMs: MINUTE,
    of: 'requests to the API of customers',
    per: 'token',
    beyond: '429 with `Retry-After`',
  },
} as const satisfies Readonly<Record<string, Rate>>;

// How often something may be done: a number of times in a window, by one of what `per` names. Each process counts for itself.
import { HOUR, MINUTE } from '../durations.ts';
import type { Rate } from './limit.ts';

const wait = 'refused with the time to wait (429 for programs)';

export const rates = {
  login: { limit: 10, windowMs: MINUTE, of: 'logins', per: 'address (an IPv6 /64 is one)', beyond: wait },
  signupAddress: { limit: 20, windowMs: HOUR, of: 'signups', per: 'address', beyond: wait },
  signupUnproved: { limit: 5, windowMs: HOUR, of: 'signups without a proof of work', per: 'address', beyond: wait },
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
  challenge: { limit: 1, windowMs: 2 * HOUR, of: 'uses of one proof of work', per: 'proof', beyond: wait },
  api: {
    limit: 600,
    windowMs: MINUTE,
    of: 'requests to the API of customers',
    per: 'token',
    beyond: '429 with `Retry-After`',
  },
} as const satisfies Readonly<Record<string, Rate>>;

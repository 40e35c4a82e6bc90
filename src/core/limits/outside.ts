// Limits of what other machines answer to our own requests.
import type { Limit } from './limit.ts';

const MIB = 1024 * 1024;
const failed = 'the request has failed, and is tried again as after any failure';

export const outsideLimits = {
  acmeAnswerBytes: { value: MIB, unit: 'bytes', of: 'an answer of a certificate authority', beyond: failed },
  providerAnswerBytes: {
    value: MIB,
    unit: 'bytes',
    of: 'an answer of an OpenID provider, its keys and user data included',
    beyond: 'the login has failed',
  },
} as const satisfies Readonly<Record<string, Limit>>;

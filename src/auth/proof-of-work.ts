// Proof of work by the scheme of ALTCHA: the browser looks for the number whose digest with the salt is the challenge. It costs a visitor
// half a second and a program that fills in thousands of forms as many, without a third party, and more while many forms are sent. The
// signature is sealed, so that only challenges of this portal count.

import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';

/** Largest number at usual times; half of it is tried on average. */
const BASE_NUMBER = 100_000;
/** A slow telephone tries for half a minute at most. */
const MOST_TIMES = 8;
const MAX_NUMBER = BASE_NUMBER * MOST_TIMES;
/** Forms of a portal in one to two hours that cost no more than the first. */
const USUAL_FORMS = 20;
const ALGORITHM = 'SHA-256';

/** As the widgets of ALTCHA read it. */
export interface Challenge {
  readonly algorithm: typeof ALGORITHM;
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

const digestOf = (salt: string, number: number): string =>
  createHash('sha256').update(`${salt}${number}`).digest('hex');

/**
 * @param expiresAt UTC milliseconds
 * @param forms how many were sent lately: each doubling beyond the usual number doubles the work, up to eight times
 */
export function createChallenge(sealer: Sealer, context: string, expiresAt: number, forms = 0): Challenge {
  // The sign at its end keeps digits of the number from being moved into the salt (CVE-2025-68113).
  const salt = `${randomBytes(12).toString('hex')}?expires=${Math.floor(expiresAt / 1000)}&`;
  const doublings = Math.max(0, Math.floor(Math.log2(Math.max(1, forms / USUAL_FORMS))));
  const maxnumber = BASE_NUMBER * Math.min(MOST_TIMES, 2 ** doublings);
  const challenge = digestOf(salt, randomInt(maxnumber + 1));
  const signature = sealer.seal(challenge, sealedAs.proofOfWork(context));
  return { algorithm: ALGORITHM, challenge, maxnumber, salt, signature };
}

/** The challenge that a payload (base64 of JSON) solves; null where it solves none of this context, or one that has expired. */
export function solvedChallenge(sealer: Sealer, context: string, payload: string, now: number): string | null {
  const given = parsed(payload);
  if (given === null) return null;
  const { challenge, salt, number, signature } = given;
  const expires = Number(/^[0-9a-f]{24}\?expires=(\d{1,12})&$/.exec(salt)?.[1] ?? 0);
  if (expires * 1000 <= now || digestOf(salt, number) !== challenge) return null;
  try {
    return sealer.open(signature, sealedAs.proofOfWork(context)) === challenge ? challenge : null;
  } catch {
    return null;
  }
}

interface Solution {
  readonly challenge: string;
  readonly salt: string;
  readonly number: number;
  readonly signature: string;
}

function parsed(payload: string): Solution | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload.slice(0, 2000), 'base64').toString('utf8'));
    if (typeof value !== 'object' || value === null) return null;
    const [challenge, salt, number, signature]: unknown[] = ['challenge', 'salt', 'number', 'signature'].map((name) =>
      Reflect.get(value, name),
    );
    const isWhole = typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MAX_NUMBER;
    if (!isWhole || typeof challenge !== 'string' || typeof salt !== 'string' || typeof signature !== 'string')
      return null;
    return { challenge, salt, number, signature };
  } catch {
    return null;
  }
}

// What follows a failed order: another challenge, another authority, or the same again later. Pure.

import { orderRetries, retryWait } from '../retry.ts';
import { type AcmeError, type Blame, type ChallengeType, explainAcmeProblem } from './acme.ts';

export interface OrderAttempt {
  /** Failures in a row before this one. */
  readonly failures: number;
  /** True when the order may have been finalised: it is never given up for another. */
  readonly finalized: boolean;
  readonly challenge: ChallengeType;
  /** Challenge types of the authority, in order of preference. */
  readonly challenges: readonly ChallengeType[];
  /** How many authorities there are to ask. */
  readonly authorities: number;
  /** When the authority may be asked again, if it is to blame. */
  readonly blockedUntil: number;
}

export interface AfterFailure {
  readonly failures: number;
  /** Challenge type that is tried next; null begins with the first again. */
  readonly challenge: ChallengeType | null;
  /** The order still stands, and is gone on with. */
  readonly keepOrder: boolean;
  readonly nextTry: number;
}

/** A round is over when every authority was tried; only then time has to pass. */
export function afterFailure(
  error: AcmeError,
  blame: Blame,
  standing: OrderAttempt,
  now: number,
  random: number,
): AfterFailure {
  const { failures, finalized, challenge, challenges, authorities, blockedUntil } = standing;
  if (blame === 'authority') {
    const keepOrder = isPassing(error) && (finalized || authorities === 1);
    // Without its order the next look finds another authority, or the time until which all are left alone.
    return { failures: failures, challenge, keepOrder, nextTry: keepOrder ? blockedUntil : now };
  }
  const other = isValidation(error) ? challenges[challenges.indexOf(challenge) + 1] : undefined;
  if (other !== undefined) return { failures: failures, challenge: other, keepOrder: false, nextTry: now };
  const missed = failures + 1;
  const roundOver = missed % authorities === 0;
  const wait = roundOver ? retryWait(orderRetries, missed / authorities, random) : 0;
  const nextTry = roundOver ? Math.max(now + wait, error.retryAt ?? 0) : now;
  return { failures: missed, challenge: null, keepOrder: false, nextTry };
}

/** A limit that is about one name says so: it keeps nobody else waiting. */
export function blameOf({ problem }: AcmeError, host: string, registeredDomain: string): Blame {
  const { type, detail } = problem;
  if (type === 'rateLimited' && (detail.includes(host) || detail.includes(registeredDomain))) return 'host';
  return explainAcmeProblem(type).blame;
}

const validations: ReadonlySet<string> = new Set([
  'dns',
  'connection',
  'tls',
  'unauthorized',
  'incorrectResponse',
  'caa',
]);

/** Authorities count failed validations by name. */
export const isValidation = ({ problem }: AcmeError): boolean => validations.has(problem.type);

const passing: ReadonlySet<string> = new Set(['unreachable', 'serverInternal', 'rateLimited', 'badNonce']);

/** The order may still stand when the authority is back. */
const isPassing = ({ problem }: AcmeError): boolean => passing.has(problem.type);

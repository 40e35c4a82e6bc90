// What is tried after a failed order: another challenge, another authority, or the same again later. Pure.

import { orderRetries, retryWait } from '../retry.ts';
import { type AcmeError, type Blame, type ChallengeType, explainAcmeProblem } from './acme.ts';

export interface OrderAttempt {
  /** Failures in a row before this one. */
  readonly failures: number;
  /** True when the order may have been finalized: it is then never abandoned for another. */
  readonly finalized: boolean;
  readonly challenge: ChallengeType;
  /** Challenge types of the authority, in order of preference. */
  readonly challenges: readonly ChallengeType[];
  /** Number of configured authorities. */
  readonly authorities: number;
  /** UTC milliseconds until which the authority is not asked, if the failure is its own. */
  readonly blockedUntil: number;
}

export interface AfterFailure {
  readonly failures: number;
  /** Challenge type to try next; null starts again with the first. */
  readonly challenge: ChallengeType | null;
  /** True when the order is still open and is continued. */
  readonly keepOrder: boolean;
  readonly nextTry: number;
}

/** Decides what comes next. There is a wait only after every authority was tried. */
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
    // Without its order the next pass finds another authority, or the time until which all of them are blocked.
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

/** Whether a failure concerns this name only. A rate limit that mentions the name does not delay the orders for other names. */
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

/** True for a failed validation, which authorities count against a limit of each name. */
export const isValidation = ({ problem }: AcmeError): boolean => validations.has(problem.type);

const passing: ReadonlySet<string> = new Set(['unreachable', 'serverInternal', 'rateLimited', 'badNonce']);

/** True for an outage of the authority: the order may still be open afterwards. */
const isPassing = ({ problem }: AcmeError): boolean => passing.has(problem.type);

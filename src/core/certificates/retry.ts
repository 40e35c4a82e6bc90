// What is tried after a failed order: another challenge, another authority, or the same again later. Pure.

import { orderRetries, retryWait } from '../retry.ts';
import { boundedWait, longestWait } from '../untrusted/time.ts';
import type { AcmeError, ChallengeType } from './acme.ts';
import type { Blame } from './acme-problem.ts';

export interface OrderAttempt {
  /** Failures in a row before this one. */
  readonly failures: number;
  /** True when the order may have been finalized: it is then never abandoned for another. */
  readonly finalized: boolean;
  /** True when the authority has the order. */
  readonly placed: boolean;
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
  const { failures, finalized, placed, challenge, challenges, authorities, blockedUntil } = standing;
  if (blame === 'authority') {
    const keepOrder = isPassing(error) && (finalized || authorities === 1);
    // Without its order the next pass finds another authority, or the time until which all of them are blocked.
    return { failures: failures, challenge, keepOrder, nextTry: keepOrder ? blockedUntil : now };
  }
  const other = isValidation(error) ? challenges[challenges.indexOf(challenge) + 1] : undefined;
  if (other !== undefined) return { failures: failures, challenge: other, keepOrder: false, nextTry: now };
  const missed = failures + 1;
  const roundOver = missed % authorities === 0;
  const wait = retryWait(orderRetries, Math.ceil(missed / authorities), random);
  // Of a single name too: what the authority has begun to issue is fetched, and not ordered a second time.
  const keepOrder = isPassing(error) && (finalized || (placed && authorities === 1));
  const asked = error.retryAt === null ? null : error.retryAt - now;
  const nextTry = roundOver || keepOrder ? now + boundedWait(asked, wait, longestWait.block) : now;
  return { failures: missed, challenge: null, keepOrder, nextTry };
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

const withoutStatus: ReadonlySet<string> = new Set(['unreachable', 'unexpectedAnswer', 'wrongCertificate']);

/** True where the order itself has failed, with the problem of a challenge or its own; not where a request was refused. */
const hasFailed = ({ problem, status }: AcmeError): boolean => status === 0 && !withoutStatus.has(problem.type);

/** True for an outage or a limit of the authority: the order may still be open afterwards. */
const isPassing = (error: AcmeError): boolean => passing.has(error.problem.type) && !hasFailed(error);

const undecided: ReadonlySet<string> = new Set([
  ...['unreachable', 'serverInternal', 'rateLimited', 'badNonce', 'malformed'],
  ...['unexpectedAnswer', 'orderExpired', 'wrongCertificate'],
]);

/** Whether a certificate may have been issued although none is to be had: it counts against the authority's limits all the same. */
export const mayBeIssued = (error: AcmeError, finalized: boolean): boolean =>
  finalized && undecided.has(error.problem.type) && !hasFailed(error);

// Carries one order from its present state to its certificate. Everything that a later process needs to continue is recorded before
// the step that needs it: the order's address before its challenges are answered, the decision to finalise before it is finalised.

import {
  type AcmeAuthority,
  AcmeError,
  type Challenge,
  type ChallengeType,
  type Order,
} from '../core/certificates/acme.ts';
import type { Clock } from '../core/clock.ts';
import { MINUTE } from '../core/durations.ts';
import { boundedWait, longestWait } from '../core/untrusted/time.ts';

/** Named places of an order; tests stop the process there. */
export type OrderStep =
  | 'order-created'
  | 'order-placed'
  | 'order-recorded'
  | 'challenge-written'
  | 'challenge-answered'
  | 'order-finalizing'
  | 'order-finalized'
  | 'certificate-downloaded'
  | 'certificate-stored';

export interface OrderSteps {
  readonly authority: AcmeAuthority;
  readonly host: string;
  /** PEM of the key that the certificate will be of. */
  readonly key: string;
  /** Challenge type that is used if the authority offers it. */
  readonly challenge: ChallengeType;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly writeAnswer: (challenge: Challenge, keyAuthorization: string) => Promise<void>;
  readonly finalizing: () => Promise<void>;
  readonly step: (name: OrderStep) => void;
}

export type OrderProgress =
  | { readonly state: 'issued'; readonly chain: string }
  /** The order stands; it is looked at again then. */
  | { readonly state: 'waiting'; readonly until: number };

const FIRST_POLL_MS = 20;
const LAST_POLL_MS = 2_000;
const GROWTH = 1.6;
/** An authority that takes longer is asked again later: no job sleeps for long. */
const PATIENCE_MS = MINUTE;
const CHECK_AGAIN_MS = 30_000;

/** @throws AcmeError when the order has come to nothing, or the authority says no */
export async function driveOrder(start: Order, steps: OrderSteps): Promise<OrderProgress> {
  const { authority, host, key, clock, signal, step } = steps;
  const deadline = clock.now() + PATIENCE_MS;
  let order = start;
  let answered = false;
  let finalized = false;
  for (let poll = FIRST_POLL_MS; ; poll = Math.min(LAST_POLL_MS, poll * GROWTH)) {
    if (order.status === 'invalid') throw await failureOf(order, steps);
    if (order.status === 'valid') {
      const chain = await authority.download(order);
      step('certificate-downloaded');
      return { state: 'issued', chain };
    }
    if (order.status === 'ready' && !finalized) {
      await steps.finalizing();
      step('order-finalizing');
      order = await authority.finalize(order, host, key);
      step('order-finalized');
      finalized = true;
      continue;
    }
    if (order.status === 'pending' && !answered) {
      await answerChallenges(order, steps);
      answered = true;
    }
    const wait = boundedWait(order.retryAfter, poll, longestWait.order);
    if (signal.aborted || clock.now() + wait > deadline) {
      return {
        state: 'waiting',
        until: clock.now() + boundedWait(order.retryAfter, CHECK_AGAIN_MS, longestWait.order),
      };
    }
    await clock.sleep(wait, signal);
    order = await authority.fetchOrder(order.url);
  }
}

/** Answers the challenges that wait for it; a job that died may have answered some. */
async function answerChallenges(order: Order, steps: OrderSteps): Promise<void> {
  const { authority, writeAnswer, step } = steps;
  const offered = await authority.challenges(order);
  const chosen = offered.filter(({ type }) => type === steps.challenge);
  const waiting = chosen.filter(({ status }) => status === 'pending');
  if (offered.length > 0 && chosen.length === 0) throw notOffered(steps);
  for (const challenge of waiting) {
    await writeAnswer(challenge, await authority.keyAuthorization(challenge));
    step('challenge-written');
    await authority.answer(challenge);
    step('challenge-answered');
  }
}

function notOffered({ authority, challenge }: OrderSteps): AcmeError {
  const problem = { type: 'incorrectResponse', detail: `it does not offer ${challenge} for this name` };
  return new AcmeError(authority.name, problem, 0, null);
}

/** What the order says of its end, or what its challenges do: those know better. */
async function failureOf(order: Order, { authority }: OrderSteps): Promise<AcmeError> {
  const challenges = await authority.challenges(order).catch(() => []);
  const problem = challenges.find((challenge) => challenge.problem !== null)?.problem ?? order.problem;
  return new AcmeError(authority.name, problem ?? { type: 'orderExpired', detail: 'the order is invalid' }, 0, null);
}

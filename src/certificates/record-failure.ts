// Records that an order has come to nothing: what it means, whom it concerns, and when what is tried next.
import type { AcmeError } from '../core/certificates/acme.ts';
import { blameFor } from '../core/certificates/acme-problem.ts';
import { afterFailure, isValidation, mayBeIssued } from '../core/certificates/retry.ts';
import { besidePresent, failedReady, heldReady } from '../core/certificates/text.ts';
import { authorityRetries, retryWait } from '../core/retry.ts';
import { boundedWait, longestWait } from '../core/untrusted/time.ts';
import { blockAuthority, dropChallenges, readAuthorityStates } from '../store/tables/authorities.ts';
import { type CertificateSubject, readSubject, updateTask, withoutOrder } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { addUses, giveBack } from '../store/tables/quota-uses.ts';
import { type CertificateParts, presentOf, readyOf, record, type Turn } from './context.ts';
import type { CreatedOrder } from './create-order.ts';

export async function recordFailure(
  turn: Turn,
  before: CertificateSubject,
  { configured, challenge, challenges }: CreatedOrder,
  error: AcmeError,
  parts: CertificateParts,
): Promise<void> {
  const { store, clock, random, log, metrics, authorities } = parts;
  const { host } = turn;
  const { authority } = configured;
  const { task, certificate } = (await readSubject(store, host)) ?? before;
  const missed = ((await readAuthorityStates(store)).get(authority.id)?.failures ?? 0) + 1;
  const now = clock.now();
  const asked = error.retryAt === null ? null : error.retryAt - now;
  const blockedUntil = now + boundedWait(asked, retryWait(authorityRetries, missed, random()), longestWait.block);
  const about = blameFor(error.problem, error.status, host, await parts.registeredDomain(host));
  const blame = parts.suspicions.blame(authority.id, host, about, now);
  const finalized = task.finalized === 1;
  const existing = {
    ...{ failures: task.failures, finalized, placed: task.order_url !== null, challenge, challenges },
    ...{ authorities: authorities.length, blockedUntil },
  };
  const after = afterFailure(error, blame, existing, now, random());
  metrics.count('portico_acme_orders_total', { result: 'failed' });
  log.warn('a certificate was not issued', { host, authority: authority.name, why: error.message });
  await record(turn, parts, async (tx) => {
    const { failures, challenge: next, keepOrder, nextTry } = after;
    await updateTask(tx, host, { ...(keepOrder ? {} : withoutOrder), failures, challenge: next, next_act: nextTry });
    if (!keepOrder) {
      if (task.replaces === null && !mayBeIssued(error, finalized))
        await giveBack(tx, authority.id, host, certificate?.seq ?? 0);
      await dropChallenges(tx, host);
    }
    if (blame === 'host' && isValidation(error)) await addUses(tx, authority.id, host, { failures: host }, now);
    if (blame === 'authority') {
      const why = `${error.message}. ${error.hint}`;
      await blockAuthority(tx, { ca: authority.id, failures: missed, blocked_until: blockedUntil, why });
    }
    const limited = error.problem.type === 'rateLimited';
    const words = limited ? heldReady(error.message, nextTry) : failedReady(error.message, error.hint, nextTry);
    await writeConditions(tx, [readyOf(host, besidePresent(words, presentOf(certificate), now))], '', now);
  });
}

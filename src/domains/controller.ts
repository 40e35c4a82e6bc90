// The domain controller: looks a hostname up, says what it saw and what to create, and decides when to look again.
import type { Clock } from '../core/clock.ts';
import type { Resolver } from '../core/domains/dns.ts';
import { checkDelay, type DomainCheck, nextDomainCheck } from '../core/domains/domain.ts';
import { domainCondition } from '../core/domains/text.ts';
import type { Store } from '../store/store.ts';
import { updateTask } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { readDomainCheck, writeDomainCheck } from '../store/tables/domain-checks.ts';
import { holdFence } from '../store/tables/leases.ts';
import { seeDomain } from './observe.ts';

export interface DomainDependencies {
  readonly store: Store;
  readonly resolvers: readonly Resolver[];
  readonly edgeTarget: string;
  /** Milliseconds for which a lost name is served. */
  readonly grace: number;
  readonly clock: Pick<Clock, 'now'>;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Called when a look has made a certificate possible. */
  readonly verified: (fence: number) => void;
}

/** One look at one host. */
export async function lookAtDomain(host: string, fence: number, parts: DomainDependencies): Promise<void> {
  const { store, resolvers, edgeTarget, grace, clock, random } = parts;
  const before = await readDomainCheck(store, host);
  if (before === undefined) return;
  const seen = await seeDomain(resolvers, host, edgeTarget);
  const now = clock.now();
  const { state, since, failures } = nextDomainCheck(before, seen, now, grace);
  const look: DomainCheck = { state, since, failures: failures };
  const nextTry = now + checkDelay(look, random());
  const becameVerified = state === 'Verified' && before.state !== 'Verified';
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeDomainCheck(tx, host, look, nextTry, { at: now, seen });
    await writeConditions(tx, [domainCondition({ host, edgeTarget, check: look, seen, grace, nextTry })], '', now);
    // What was waiting for the name goes on; what was settled looks whether it still is.
    if (becameVerified) await updateTask(tx, host, { next_act: now });
  });
  if (becameVerified) parts.verified(fence);
}

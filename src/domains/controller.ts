// The domain controller: checks a hostname in DNS, writes what was observed and which record to create, and schedules the next check.
import type { Clock } from '../core/clock.ts';
import type { Resolver } from '../core/domains/dns.ts';
import { checkDelay, type DomainCheck, nextDomainCheck } from '../core/domains/domain.ts';
import { domainCondition } from '../core/domains/text.ts';
import type { Store } from '../store/store.ts';
import { updateTask } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { readDomainCheck, writeDomainCheck } from '../store/tables/domain-checks.ts';
import { holdFence } from '../store/tables/leases.ts';
import { observeDomain } from './observe.ts';

export interface DomainDependencies {
  readonly store: Store;
  readonly resolvers: readonly Resolver[];
  readonly edgeTarget: string;
  /** Milliseconds for which a lost name is served. */
  readonly grace: number;
  readonly clock: Pick<Clock, 'now'>;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Called when a check has made a certificate possible. */
  readonly verified: (fence: number) => void;
}

/** Checks one host once. */
export async function checkDomain(host: string, fence: number, parts: DomainDependencies): Promise<void> {
  const { store, resolvers, edgeTarget, grace, clock, random } = parts;
  const before = await readDomainCheck(store, host);
  if (before === undefined) return;
  const seen = await observeDomain(resolvers, host, edgeTarget);
  const now = clock.now();
  const { state, since, failures } = nextDomainCheck(before, seen, now, grace);
  const check: DomainCheck = { state, since, failures };
  const nextTry = now + checkDelay(check, random());
  const becameVerified = state === 'Verified' && before.state !== 'Verified';
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeDomainCheck(tx, host, check, nextTry, { at: now, seen });
    await writeConditions(tx, [domainCondition({ host, edgeTarget, check, seen, grace, nextTry })], '', now);
    // Certificates that waited for the name continue; present ones are verified again.
    if (becameVerified) await updateTask(tx, host, { next_act: now });
  });
  if (becameVerified) parts.verified(fence);
}

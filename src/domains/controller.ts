// The domain controller: checks a hostname in DNS, writes what was observed and which record to create, and schedules the next check.
import type { Clock } from '../core/clock.ts';
import type { Resolver } from '../core/domains/dns.ts';
import { checkDelay, type DomainCheck, mayOrder, nextDomainCheck } from '../core/domains/domain.ts';
import { domainCondition } from '../core/domains/text.ts';
import type { Store } from '../store/store.ts';
import { updateTask } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { answersIn, readDomainCheck, writeDomainCheck } from '../store/tables/domain-checks.ts';
import { holdFence } from '../store/tables/leases.ts';
import { observeDelegation, observeDomain } from './observe.ts';

export interface DomainDependencies {
  readonly store: Store;
  readonly resolvers: readonly Resolver[];
  readonly edgeTarget: string;
  /** Milliseconds for which a lost name is served. */
  readonly grace: number;
  /** Where challenges of names are answered; null where names are not validated in DNS. */
  readonly challengeZone?: string | null;
  readonly clock: Pick<Clock, 'now'>;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Called when a check has made a certificate possible, or changed how it is served. */
  readonly verified: (fence: number) => void;
}

/** Checks one host once. */
export async function checkDomain(host: string, fence: number, parts: DomainDependencies): Promise<void> {
  const { store, resolvers, edgeTarget, challengeZone = null, grace, clock, random } = parts;
  const before = await readDomainCheck(store, host);
  if (before === undefined) return;
  const [seen, delegation] = await Promise.all([
    observeDomain(resolvers, host, edgeTarget),
    observeDelegation(resolvers, host, challengeZone),
  ]);
  // Unknown changes nothing.
  const isDelegated = delegation ?? answersIn(before.answers)?.isDelegated === true;
  const now = clock.now();
  const { state, since, failures } = nextDomainCheck({ ...before, isDelegated }, seen, now, grace);
  const check: DomainCheck = { state, since, failures };
  const nextTry = now + checkDelay(check, random());
  const becameReady = mayOrder(state) && before.state !== state;
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeDomainCheck(tx, host, check, nextTry, { at: now, seen, isDelegated });
    await writeConditions(tx, [domainCondition({ host, edgeTarget, check, seen, grace, nextTry })], '', now);
    // Certificates that waited for the name continue; present ones are verified again.
    if (becameReady) await updateTask(tx, host, { next_act: now });
  });
  if (becameReady) parts.verified(fence);
}

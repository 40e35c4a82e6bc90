// The controllers of what is a fact of the world: names in DNS, certificates of public authorities. They run beside the loop, so
// that no commit waits for a resolver or an authority.

import type { CertificateParts } from '../certificates/context.ts';
import { reconcileCertificate } from '../certificates/controller.ts';
import { maintain } from '../certificates/maintenance.ts';
import { HOUR } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import { checkDomain, type DomainDependencies } from '../domains/controller.ts';
import { dueTasks } from '../store/tables/certificate-tasks.ts';
import { dueDomains } from '../store/tables/domain-checks.ts';
import { Pool } from './pool.ts';

export interface Controllers {
  /** Starts what is due; returns at once. */
  wake(fence: number): void;
  /** Resolves when nothing is due and nothing runs. */
  drain(fence: number): Promise<void>;
  /** Asks what runs to stop where it stands, and waits for it. */
  close(): Promise<void>;
}

/** Names looked up at once: each is a few packets to each resolver. */
const LOOKS_AT_ONCE = 50;
/** Orders under way at once: each is about ten requests to an authority. */
const ORDERS_AT_ONCE = 16;

const UPKEEP_MS = HOUR;

export interface ControllerOptions {
  readonly domains: Omit<DomainDependencies, 'verified'>;
  readonly certificates: CertificateParts;
  readonly log: Log;
}

export function createControllers({ domains, certificates, log }: ControllerOptions): Controllers {
  const { store, clock } = certificates;
  const orders = new Pool({
    name: 'certificates',
    due: (limit) => dueTasks(store, clock.now(), limit),
    act: (host, fence, signal) => reconcileCertificate({ host, fence, signal }, certificates),
    ...{ limit: ORDERS_AT_ONCE, clock, log },
  });
  const looks = new Pool({
    name: 'domains',
    due: (limit) => dueDomains(store, clock.now(), limit),
    act: (host, fence) => checkDomain(host, fence, { ...domains, verified: () => quietly(orders.fill(fence)) }),
    ...{ limit: LOOKS_AT_ONCE, clock, log },
  });
  let nextUpkeep = 0;
  const upkeep = async (fence: number): Promise<void> => {
    if (clock.now() < nextUpkeep) return;
    nextUpkeep = clock.now() + UPKEEP_MS;
    await maintain(fence, certificates);
  };
  const quietly = (work: Promise<void>): void => {
    void work.catch((thrown: unknown) => log.error('the controllers stand still', { why: reasonOf(thrown) }));
  };
  return {
    wake: (fence) => {
      quietly(upkeep(fence));
      quietly(looks.fill(fence));
      quietly(orders.fill(fence));
    },
    drain: async (fence) => {
      await looks.drain(fence);
      await orders.drain(fence);
    },
    close: async () => {
      await Promise.all([looks.close(), orders.close()]);
    },
  };
}

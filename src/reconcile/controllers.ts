// The controllers of names in DNS and of certificates from public authorities. They run beside the loop, so that no commit waits
// for a resolver or an authority.

import type { CertificateParts } from '../certificates/context.ts';
import { reconcileCertificate } from '../certificates/controller.ts';
import { maintain } from '../certificates/maintenance.ts';
import { HOUR } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import { checkDomain, type DomainDependencies } from '../domains/controller.ts';
import { dueZoneRecords } from '../domains/zone-record-rows.ts';
import { reconcileRecord, type ZoneRecordParts } from '../domains/zone-records.ts';
import { dueTasks } from '../store/tables/certificate-tasks.ts';
import { dueDomains } from '../store/tables/domain-checks.ts';
import { createClockWatch } from './clock-watch.ts';
import { Pool } from './pool.ts';

export interface Controllers {
  /** Starts what is due; returns immediately. */
  wake(fence: number): void;
  /** Resolves when nothing is due and nothing runs. */
  drain(fence: number): Promise<void>;
  /** Aborts what runs and waits for it to end. */
  close(): Promise<void>;
}

/** Names looked up concurrently: each is a few packets to each resolver. */
const CONCURRENT_CHECKS = 50;
/** Orders in progress concurrently: each is about ten requests to an authority. */
const CONCURRENT_ORDERS = 16;

const UPKEEP_MS = HOUR;

/** Records checked concurrently: each is a few packets to the server of the zone. */
const CONCURRENT_RECORDS = 10;

export interface ControllerOptions {
  readonly domains: Omit<DomainDependencies, 'verified'>;
  readonly certificates: CertificateParts;
  /** Null where no zone is ours to write in. */
  readonly records: ZoneRecordParts | null;
  readonly log: Log;
}

export function createControllers({ domains, certificates, records, log }: ControllerOptions): Controllers {
  const { store, clock } = certificates;
  const orders = new Pool({
    name: 'certificates',
    due: (limit) => dueTasks(store, clock.now(), limit),
    act: (host, fence, signal) => reconcileCertificate({ host, fence, signal }, certificates),
    ...{ limit: CONCURRENT_ORDERS, clock, log },
  });
  const checks = new Pool({
    name: 'domains',
    due: (limit) => dueDomains(store, clock.now(), limit),
    act: (host, fence) => checkDomain(host, fence, { ...domains, verified: () => quietly(orders.fill(fence)) }),
    ...{ limit: CONCURRENT_CHECKS, clock, log },
  });
  // A new record is looked up now.
  const kept = records === null ? [] : [recordsPool(records, log, (fence) => quietly(checks.fill(fence)))];
  const watchClock = createClockWatch({ store, clock, log });
  let nextUpkeep = 0;
  const upkeep = async (fence: number): Promise<void> => {
    await watchClock(fence);
    const now = clock.now();
    // A clock that was put back must not put maintenance off.
    if (now < nextUpkeep && nextUpkeep - now <= UPKEEP_MS) return;
    nextUpkeep = now + UPKEEP_MS;
    await maintain(fence, certificates);
  };
  const quietly = (work: Promise<void>): void => {
    void work.catch((thrown: unknown) =>
      log.error('the controllers cannot start what is due', { why: reasonOf(thrown) }),
    );
  };
  return {
    wake: (fence) => {
      quietly(upkeep(fence));
      for (const pool of kept) quietly(pool.fill(fence));
      quietly(checks.fill(fence));
      quietly(orders.fill(fence));
    },
    drain: async (fence) => {
      for (const pool of kept) await pool.drain(fence);
      await checks.drain(fence);
      await orders.drain(fence);
    },
    close: async () => {
      await Promise.all([...kept, checks, orders].map((pool) => pool.close()));
    },
  };
}

function recordsPool(records: ZoneRecordParts, log: Log, made: (fence: number) => void): Pool {
  const { store, clock } = records;
  return new Pool({
    name: 'records',
    due: (limit) => dueZoneRecords(store, clock.now(), limit),
    act: async (host, fence) => {
      await reconcileRecord(host, fence, records);
      made(fence);
    },
    ...{ limit: CONCURRENT_RECORDS, clock, log },
  });
}

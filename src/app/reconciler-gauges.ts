// What the reconciler counts at each scrape.
import { ownIdentity } from '../adapters/process-identity.ts';
import type { Metrics } from '../core/metrics.ts';
import type { AuditStream } from '../operations/audit-stream.ts';
import type { Loop } from '../reconcile/loop.ts';
import type { Rechecks } from '../reconcile/rechecks.ts';
import { readFleet, storeGauges } from '../store/measures.ts';
import { createWriteCheck, requireWritable } from '../store/write-check.ts';
import type { ReconcilerParts } from './reconciler-parts.ts';

/** Counts of the store, which is down also where it takes no writes. */
export function fleetGauges({ store, world: { clock } }: ReconcilerParts): ReturnType<typeof storeGauges> {
  const writable = createWriteCheck({ store, clock, process: ownIdentity() });
  return storeGauges(store, clock, async (_store, now) => {
    await requireWritable(writable);
    return readFleet(store, now);
  });
}

/** The state of the loop and its queues. */
export function loopGauges(
  loop: Loop,
  { auditStream, rechecks }: { readonly auditStream: AuditStream; readonly rechecks: Rechecks },
): Parameters<Metrics['gauges']>[0] {
  return async () => ({
    portico_leader: [{ labels: {}, value: loop.isActive() ? 1 : 0 }],
    portico_audit_stream_late_seconds: loop.isActive() ? auditStream.lateness() : [],
    portico_workqueue_depth: [
      { labels: { queue: 'passes' }, value: loop.waiting() },
      { labels: { queue: 'rechecks' }, value: rechecks.waiting() },
    ],
  });
}

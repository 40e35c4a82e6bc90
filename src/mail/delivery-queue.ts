// The queue that empties the outbox: few emails of one portal and of one server at a time, so that a server that stalls delays only what goes
// through it.
import { MINUTE } from '../core/durations.ts';
import { type PortalName, storedPortalName } from '../core/ids.ts';
import { createWorkQueue, type QueueLimits, type Within, type WorkQueue } from '../core/jobs/work-queue.ts';
import { claimEmail, type DeliveryParts, deliverClaimed, portalsWithDueEmails } from './outbox.ts';

/**
 * Far more in total than healthy servers need: what stalls is given up after a minute. Several of one server, since those of the operator
 * take many portals' emails.
 */
const LIMITS: QueueLimits = { total: 200, perOwner: 4, perLane: 8, deadlineMs: 3 * MINUTE };

export interface DeliveryQueueParts extends DeliveryParts {
  /** The name of the server that a portal's emails go through, by which they are bounded. Without it, each portal counts as one. */
  readonly serverOf?: (portal: PortalName) => string;
  readonly within?: Within;
}

export function createDeliveryQueue(parts: DeliveryQueueParts): WorkQueue {
  const { store, clock, serverOf, within } = parts;
  return createWorkQueue({
    ...{ clock, limits: LIMITS, within },
    owners: (now) => portalsWithDueEmails(store, now),
    claim: (portal, now) => claimEmail(store, portal, now),
    run: (portal, email) => deliverClaimed(parts, storedPortalName(portal), email),
    ...(serverOf === undefined ? {} : { laneOf: (portal: string) => serverOf(storedPortalName(portal)) }),
  });
}

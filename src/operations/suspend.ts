// Leaving portals as they are, and going on with them.
import { PortalError } from '../core/portal-error.ts';
import type { Store } from '../store/store.ts';
import { portalMustExist } from '../store/tables/portals.ts';
import { ALL_PORTALS, liftSuspension, readSuspensions, writeSuspension } from '../store/tables/requests.ts';
import type { Operation } from './operation.ts';

export interface SuspendInput {
  /** Null for all portals. */
  readonly portal: string | null;
  readonly reason: string;
  readonly actor: string;
  readonly now: number;
}

/** @throws PortalError `not-found` */
export async function suspendOperation(store: Store, { portal, reason, actor, now }: SuspendInput): Promise<Operation> {
  if (portal !== null) await portalMustExist(store, portal, 'archived too');
  const suspension = { portal: portal ?? ALL_PORTALS, reason, actor, at: now };
  return {
    subject: portal ?? '',
    detail: portal === null ? 'all portals are left as they are' : 'left as it is',
    write: (tx) => writeSuspension(tx, suspension),
    pass: 'pass',
  };
}

/** @throws PortalError `not-found` where it is not suspended */
export async function resumeOperation(store: Store, portal: string | null): Promise<Operation> {
  const found = (await readSuspensions(store)).find((entry) => entry.portal === (portal ?? ALL_PORTALS));
  if (found === undefined) {
    const what = portal === null ? 'all portals are not suspended' : `the portal ${portal} is not suspended`;
    throw new PortalError('not-found', what, 'portico status shows what is.');
  }
  return {
    subject: portal ?? '',
    detail: `ends what ${found.actor} suspended: ${found.reason}`,
    write: async (tx) => {
      await liftSuspension(tx, found.portal);
    },
    pass: 'pass',
  };
}

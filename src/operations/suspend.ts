// Leaving portals as they are, and going on with them.
import { PortalError } from '../core/portal-error.ts';
import { liftRollbacks, readRollbacks } from '../store/rollbacks.ts';
import { sourceOfPortal } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { portalMustExist } from '../store/tables/portals.ts';
import {
  ALL_PORTALS,
  liftPin,
  liftSuspension,
  readPins,
  readSuspensions,
  writeSuspension,
} from '../store/tables/requests.ts';
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

/** Ends a suspension and a rollback. @throws PortalError `not-found` where there is neither */
export async function resumeOperation(store: Store, portal: string | null): Promise<Operation> {
  const suspended = (await readSuspensions(store)).find((entry) => entry.portal === (portal ?? ALL_PORTALS));
  const rollbacks = (await readRollbacks(store)).filter((entry) => portal === null || entry.portal === portal);
  const own = portal === null ? null : await sourceOfPortal(store, portal);
  const pins = (await readPins(store)).filter(({ id }) => own === null || id === own);
  if (suspended === undefined && rollbacks.length === 0 && (portal !== null || pins.length === 0)) {
    const what =
      portal === null
        ? 'all portals are not suspended, and none is rolled back'
        : `the portal ${portal} is neither suspended nor rolled back`;
    throw new PortalError('not-found', what, 'portico status shows what is.');
  }
  const [rollback] = rollbacks;
  return {
    subject: portal ?? '',
    detail: [
      ...(suspended === undefined ? [] : [`ends what ${suspended.actor} suspended: ${suspended.reason}`]),
      ...(rollback === undefined ? [] : [`ends what ${rollback.actor} rolled back: ${rollback.reason}`]),
    ].join('; '),
    write: async (tx) => {
      if (suspended !== undefined) await liftSuspension(tx, suspended.portal);
      await liftRollbacks(
        tx,
        rollbacks.map((entry) => entry.portal),
      );
      // Their sources follow the branch again; portals that are still rolled back stay where they are.
      if (portal === null || rollbacks.length > 0) for (const { id, ...pin } of pins) await liftPin(tx, pin, id);
    },
    pass: 'pass',
  };
}

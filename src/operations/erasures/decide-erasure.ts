// Deciding a customer's request to be erased: done by the operator's own means, or refused. What was decided, and why, is shown to the customer.
import { storedCustomerId, storedPortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { decideErasure, type ErasureDecision, erasureRequest } from '../../customers/erasure-requests.ts';
import type { Db } from '../../store/store.ts';
import type { Operation } from '../operation.ts';

export interface ErasureOf {
  readonly portal: string;
  readonly customer: string;
}

const scopeOf = ({ portal, customer }: ErasureOf) => ({
  portal: storedPortalName(portal),
  customer: storedCustomerId(customer),
});

/** When the customer asked, in UTC milliseconds. @throws PortalError `not-found` where no request waits */
export async function waitingErasure(db: Db, of: ErasureOf): Promise<number> {
  const known = await erasureRequest(db, scopeOf(of));
  if (known !== null && known.decided === null) return known.askedAt;
  throw new PortalError(
    'not-found',
    `${of.customer} of ${of.portal} does not ask to be erased`,
    'GET /erasure-requests lists who does.',
  );
}

/** @throws PortalError `not-found` */
export async function decideErasureOperation(
  db: Db,
  of: ErasureOf,
  decision: { readonly as: ErasureDecision; readonly reason: string; readonly at: number },
): Promise<Operation> {
  await waitingErasure(db, of);
  return {
    subject: of.customer,
    detail: `erasure ${decision.as}, of ${of.portal}`,
    write: async (tx) => void (await decideErasure(tx, scopeOf(of), decision)),
    pass: null,
  };
}

// Sending email again to an address that was stopped after refusals.
import { PortalError } from '../core/portal-error.ts';
import { forgetRefusals, type RefusedAddress, refusedAddress } from '../mail/refused-addresses.ts';
import type { Db } from '../store/store.ts';
import type { Operation } from './operation.ts';

export interface MailTo {
  readonly portal: string;
  readonly address: string;
}

/** @throws PortalError `not-found` where nothing was refused */
export async function stoppedMail(db: Db, { portal, address }: MailTo): Promise<RefusedAddress> {
  const known = await refusedAddress(db, portal, address);
  if (known !== undefined) return known;
  const what = `no email of ${portal} to ${address} was refused`;
  throw new PortalError('not-found', what, 'portico mail refused lists the addresses that were.');
}

/** @throws PortalError `not-found` */
export async function resumeMailOperation(db: Db, of: MailTo): Promise<Operation> {
  const { refusals } = await stoppedMail(db, of);
  return {
    subject: of.portal,
    detail: `email to an address that refused ${refusals}`,
    write: async (tx) => void (await forgetRefusals(tx, of.portal, of.address)),
    pass: null,
  };
}

// The option of commands about the calls of one customer.
import type { CommonOptions } from '../../app/world.ts';
import { type CustomerId, isCustomerId } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';

export interface CallsOptions extends CommonOptions {
  readonly customer?: string;
}

/** Null for all customers. @throws PortalError `input-invalid` */
export function customerOf({ customer }: CallsOptions): CustomerId | null {
  if (customer === undefined) return null;
  if (isCustomerId(customer)) return customer;
  throw new PortalError('input-invalid', `"${customer}" is not a customer id`, 'Give it as in: --customer CUST-1042');
}

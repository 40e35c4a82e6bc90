// Whether a contact is let in, whatever it shows: a password, a passkey, a session, a token. The one place that decides.
import { isAllowedFrom } from '../edge/allowed-addresses.ts';

/** Of a contact and its customer. */
export interface Admitted {
  readonly disabled: number;
  readonly status: 'active' | 'pending-approval' | 'disabled';
  readonly allowed_addresses: string;
}

/** False where the contact is disabled, its account closed, or the address not one that it allows. */
export function admits({ disabled, status, allowed_addresses: allowed }: Admitted, address: string): boolean {
  return disabled === 0 && status !== 'disabled' && isAllowedFrom(allowed, address);
}

// One entry of an operator's system: whose it is, its id and its body.
import { isPortalName, type PortalName, storedPortalName } from '../core/ids.ts';
import { type Micros, parseMicros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
import { customerById } from '../customers/customer.ts';
import type { EntryKind } from '../customers/records.ts';
import type { Store } from '../store/store.ts';

export interface Entry {
  readonly kind: EntryKind;
  /** Given for kinds that belong to a whole portal, and for a new customer. */
  readonly portal?: string;
  readonly customer?: string;
  /** The operator's own id; of a rate, its card's. */
  readonly id?: string;
  readonly body: unknown;
}

/** The result of an entry; some have a secret that is returned only once. */
export interface PutResult {
  readonly id: string;
  readonly code?: string;
  /** Path on the portal where a contact sets the password. */
  readonly setPassword?: string;
}

/** Of a field that is taken for a new entry, and cannot be another one for this. */
export const unchangeable = (field: string, is: string, hint: string): PortalError =>
  new PortalError('already-exists', `${field}: it is ${is} by now, and stays so`, hint);

export async function ownerOf(store: Store, entry: Entry) {
  const { id: customer, portal } = await customerById(store, needed(entry, 'customer'));
  return { portal: storedPortalName(portal), customer };
}

export function portalOf({ portal = '' }: Entry): PortalName {
  if (isPortalName(portal)) return portal;
  throw invalid(`"${portal}" is not a portal name`, 'Give the name: of a Portal document.');
}

export function needed(entry: Entry, key: 'id' | 'customer'): string {
  const found = entry[key];
  if (found !== undefined && found !== '') return found;
  throw invalid(`${key} is missing`, `A ${entry.kind} needs one.`);
}

export const micros = (text: string): Micros => parseMicros(text) ?? 0n;
export const timeOf = (text: string | undefined, now: number): number => (text === undefined ? now : Date.parse(text));
export const invalid = (message: string, hint: string): PortalError => new PortalError('input-invalid', message, hint);

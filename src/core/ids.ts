// Branded identifiers: a string that has passed the check for its kind, so that one kind of id cannot be passed for another.

declare const brandOf: unique symbol;
type Branded<Name extends string> = string & { readonly [brandOf]: Name };

/** `name:` of a Portal document, e.g. `acme`: lower-case letters, digits and hyphens, at most 63. */
export type PortalName = Branded<'PortalName'>;
/** The operator's own customer number, e.g. `CUST-1042`. */
export type CustomerId = Branded<'CustomerId'>;
/** Random id of a contact. */
export type ContactId = Branded<'ContactId'>;

const PORTAL_NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const CUSTOMER_ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,63})$/;

export function isPortalName(text: string): text is PortalName {
  return PORTAL_NAME.test(text);
}

export function isCustomerId(text: string): text is CustomerId {
  return CUSTOMER_ID.test(text);
}

/** An id as read from our own store, where it was checked when it was written. */
export const storedPortalName = (text: string): PortalName => text as PortalName;
export const storedCustomerId = (text: string): CustomerId => text as CustomerId;
export const storedContactId = (text: string): ContactId => text as ContactId;

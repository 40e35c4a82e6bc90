// The audit log of an account's security: what was done, by which contact, from where. Entries never change, except that what is personal in them is erased.

import { networkOf } from '../core/access/network.ts';
import type { ContactId } from '../core/ids.ts';
import { limits } from '../core/limits/limits.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

/** The kinds of entries; each has a message `audit.<kind>`. */
export const auditKinds = [
  'signed-up',
  'signed-in',
  'sign-in-refused',
  'second-factor-refused',
  'signed-out',
  'session-ended',
  'password-changed',
  'reset-asked',
  'email-change-asked',
  'email-changed',
  'email-change-stopped',
  'phone-verified',
  'totp-on',
  'totp-off',
  'recovery-codes-made',
  'recovery-code-used',
  'passkey-added',
  'passkey-removed',
  'addresses-changed',
  'token-made',
  'token-ended',
  'contract-signed',
  'payment-asked',
  'payment-cancelled',
  'voucher-used',
  'list-downloaded',
  'support-view',
  'support-refused',
  'profile-changed',
  'forwarding-changed',
  'caller-numbers-changed',
  'routes-changed',
  'call-addresses-changed',
  'sip-users-changed',
  'alerts-changed',
  'reports-changed',
  'data-exported',
  'erasure-asked',
  'recording-played',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** Where a request came from. */
export interface RequestOrigin {
  readonly address: string;
  /** The `User-Agent` header. */
  readonly agent: string;
  readonly requestId: string;
}

export interface AuditEntry {
  readonly kind: AuditKind;
  readonly detail: string;
  readonly address: string;
  readonly agent: string;
  /** UTC milliseconds. */
  readonly at: number;
}

/** Replaces control characters of visitors' texts, since logs are read line by line. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').slice(0, limits.auditCharacters);

/** Records one event of a contact. */
export async function recordAuditEvent(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  kind: AuditKind,
  detail: string,
  origin: RequestOrigin,
  now: number,
): Promise<void> {
  const { address, agent, requestId } = origin;
  await within(store, who)
    .insert('audit', {
      contact: who.contact,
      kind,
      detail: plain(detail),
      address: plain(address),
      agent: plain(agent),
      request: requestId,
      at: now,
    })
    .execute();
}

/** The newest events of a contact. */
export async function auditOf(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  limit: number,
): Promise<AuditEntry[]> {
  const rows = await within(store, who)
    .select('audit')
    .select(['kind', 'detail', 'address', 'agent', 'at'])
    .where('contact', '=', who.contact)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as AuditKind }));
}

/** Whether the contact has signed in before, but not from this network with this browser in its last 50 logins. */
export async function isNewDevice(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  { address, agent }: Pick<RequestOrigin, 'address' | 'agent'>,
): Promise<boolean> {
  const rows = await within(store, who)
    .select('audit')
    .select(['address', 'agent'])
    .where('contact', '=', who.contact)
    .where('kind', '=', 'signed-in')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  const network = networkOf(address);
  return rows.length > 0 && !rows.some((row) => networkOf(row.address) === network && row.agent === plain(agent));
}

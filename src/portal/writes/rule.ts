// What a write of the portal needs, and what it leaves behind. Each form and each public page says it; `writes.ts` lists them all.
import type { AuditKind } from '../../auth/audit.ts';

/**
 * What a visitor has to show besides the session: nothing, an authentication within `customers.recentProof`, the same for a payment above
 * `customers.proofAbove` or for another phone number, the password in the form itself, the secret of an emailed link, or a token or signature of a program.
 */
export type Proof = 'none' | 'recent' | 'recent-above-limit' | 'recent-for-phone' | 'password' | 'link' | 'program';

export interface WriteRule {
  readonly proof: Proof;
  /** The entry in the contact's log; null for none. */
  readonly entry: AuditKind | null;
  /** Who is emailed: the contact, every verified contact of the customer, an address that is not confirmed, or no one. */
  readonly email: 'contact' | 'customer' | 'address' | null;
}

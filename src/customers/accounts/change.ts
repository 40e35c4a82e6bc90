// A change of an account that an operator makes: checked first, then written with its audit entry in one transaction.
import type { ContactEmail } from '../../core/mail/message.ts';
import type { Tx } from '../../store/store.ts';

export interface AccountChange {
  /** What it is done to: a customer's or a contact's id, never a person's name or address. */
  readonly subject: string;
  /** What exactly, for the audit log; without personal data, since that log is never changed. */
  readonly detail: string;
  readonly write: (tx: Tx) => Promise<void>;
}

/** Queues an email of a portal in the transaction; nothing for a portal that is not live. */
export type SendContactEmail = (tx: Tx, portal: string, email: ContactEmail) => Promise<void>;

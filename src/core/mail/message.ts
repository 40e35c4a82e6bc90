// A letter as it is handed to an SMTP server, and whoever takes it there.
import type { PortalName } from '../ids.ts';

export interface EmailMessage {
  /** The same however often it is sent; without one each sending has its own. */
  readonly id?: string;
  /** What it is, e.g. `verify`; the same as in the messages. */
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachment?: { readonly name: string; readonly mediaType: string; readonly text: string };
}

/** What is answered for a letter that goes nowhere: it counts as sent, and what it says is kept to be read. */
export const CAUGHT = 'caught';

/** Takes one letter of a portal to its SMTP server. Rejects when that did not work. */
export type Deliver = (portal: PortalName, letter: EmailMessage) => Promise<unknown>;

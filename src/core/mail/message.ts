// An email message as it is handed to an SMTP server, and the function that delivers it.
import type { PortalName } from '../ids.ts';
import type { KindWithTexts } from './email-kinds.ts';

export interface EmailMessage {
  /** Part of the Message-ID: the same when the message is sent again. Without it, each attempt gets a new one. */
  readonly id?: string;
  /** The kind of message, e.g. `verify`, as in the message keys. */
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachment?: { readonly name: string; readonly mediaType: string; readonly text: string };
  /** URL that ends emails of this kind to this address, by one click or by a POST without a session (RFC 8058). */
  readonly unsubscribe?: string;
}

/** Result of a message that is not delivered anywhere: it counts as sent, and its text is kept to be read. */
export const CAUGHT = 'caught';

/** Delivers one message of a portal to its SMTP server. Rejects when that fails. */
export type Deliver = (portal: PortalName, message: EmailMessage) => Promise<unknown>;

/**
 * Thrown by a delivery that the server refused for good (RFC 5321, 4.2.1): sending it again would change nothing. What concerns the
 * login, the sender or the server itself is not such a refusal, since an operator can correct it.
 */
export class EmailRefused extends Error {
  /** `recipient`: there is no such mailbox, or it takes nothing; `message`: this message is not taken. */
  readonly about: 'recipient' | 'message';

  constructor(message: string, about: EmailRefused['about'], options?: ErrorOptions) {
    super(message, options);
    this.about = about;
  }
}

/** An email of a portal to one of its contacts; its texts are the messages `mail.<kind>.subject`, `.body` and, with an action, `.action`. */
export type ContactEmail = KindWithTexts & {
  readonly recipient: string;
  /** Null for the portal's default. */
  readonly language: string | null;
  /** Facts of ours, which the subject and the first line may hold. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Path on the portal that the button links to. */
  readonly action?: string;
};

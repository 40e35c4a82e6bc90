// An email as the bytes that a server is handed: MIME by nodemailer, signed.

import type { EmailMessage } from '../../core/mail/message.ts';

/** Whom messages are from, as their headers say it. */
export interface MailSender {
  /** Sender address. */
  readonly from: string;
  /** Who it comes from, as people read it. */
  readonly name: string;
  /** Where replies go instead of the sender address; null for there. */
  readonly replyTo: string | null;
  /** Domain of the Message-ID. */
  readonly messageDomain: string;
  /** Signs the finished message for the domain of the sender address. */
  readonly sign: (message: Buffer) => Buffer;
}

export interface ComposedEmail {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly raw: Buffer;
}

export async function composeMessage(sender: MailSender, message: EmailMessage): Promise<ComposedEmail> {
  // Loaded with the first email: a process that sends none is lighter without it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js');
  const built = await new MailComposer(mailOf(sender, message)).compile().build();
  // Short texts keep their own line ends, which the transport would replace after they were signed.
  const raw = Buffer.from(built.toString('latin1').replace(/\r\n|\r|\n/g, '\r\n'), 'latin1');
  return { envelope: { from: sender.from, to: message.recipient }, raw: sender.sign(raw) };
}

function mailOf({ from, name, replyTo, messageDomain }: MailSender, message: EmailMessage) {
  const { attachment, unsubscribe } = message;
  const attachments =
    attachment === undefined
      ? {}
      : {
          attachments: [{ filename: attachment.name, contentType: attachment.mediaType, content: attachment.text }],
        };
  const unsubscribing =
    unsubscribe === undefined
      ? {}
      : { 'list-unsubscribe': `<${unsubscribe}>`, 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' };
  return {
    from: { name, address: from },
    to: { name: '', address: message.recipient },
    ...(replyTo === null ? {} : { replyTo: { name, address: replyTo } }),
    subject: message.subject,
    text: message.text,
    html: message.html,
    ...attachments,
    // The brand's own domain; the name of our machine would be visible otherwise.
    messageId: `<${message.id ?? crypto.randomUUID()}@${messageDomain}>`,
    headers: { 'auto-submitted': 'auto-generated', ...unsubscribing },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

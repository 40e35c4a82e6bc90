// Sends email messages through an SMTP server, by nodemailer.
import { type EmailMessage, RecipientRefused } from '../core/mail/message.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: Secret | null;
  /** Sender address. */
  readonly from: string;
  /** Who it comes from, as people read it. */
  readonly name: string;
}

const TIMEOUT_MS = 20_000;

/**
 * Hands one message over. TLS from the start on port 465; else STARTTLS, which a server that is asked for a password has to
 * offer. Rejects when the server does not take it.
 */
export async function sendEmail(server: MailServer, message: EmailMessage): Promise<void> {
  const { host, port, username, password, from, name } = server;
  // Loaded with the first email: a process that sends none is lighter without it.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...{ host, port, secure: port === 465 },
    requireTLS: password !== null && port !== 465,
    ...(username === null || password === null ? {} : { auth: { user: username, pass: password.reveal() } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: { name, address: from },
      to: { name: '', address: message.recipient },
      subject: message.subject,
      text: message.text,
      html: message.html,
      ...(message.attachment === undefined
        ? {}
        : {
            attachments: [
              {
                filename: message.attachment.name,
                contentType: message.attachment.mediaType,
                content: message.attachment.text,
              },
            ],
          }),
      // The brand's own domain; the name of our machine would be visible otherwise.
      messageId: `<${message.id ?? crypto.randomUUID()}@${from.split('@')[1] ?? 'localhost'}>`,
      xMailer: false,
      headers: {
        'auto-submitted': 'auto-generated',
        ...(message.unsubscribe === undefined
          ? {}
          : {
              'list-unsubscribe': `<${message.unsubscribe}>`,
              'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
            }),
      },
    });
  } catch (thrown) {
    throw isRecipientRefused(thrown) ? new RecipientRefused(reasonOf(thrown), { cause: thrown }) : thrown;
  } finally {
    transport.close();
  }
}

/** A permanent reply to RCPT (RFC 5321, 4.2.1), as nodemailer reports it. */
function isRecipientRefused(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return Reflect.get(thrown, 'command') === 'RCPT TO' && Number(Reflect.get(thrown, 'responseCode')) >= 550;
}

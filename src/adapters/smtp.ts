// Letters through an SMTP server, by nodemailer.
import type { EmailMessage } from '../core/mail/message.ts';
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
  /** Letters that answer for themselves, and that nobody asked for one by one. */
  readonly unsubscribe: string | null;
}

const TIMEOUT_MS = 20_000;

/**
 * Hands one letter over. TLS from the start on port 465; else STARTTLS, which a server that is asked for a password has to
 * offer. Rejects when the server does not take it.
 */
export async function sendLetter(server: MailServer, letter: EmailMessage): Promise<void> {
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
      to: { name: '', address: letter.recipient },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      ...(letter.attachment === undefined
        ? {}
        : {
            attachments: [
              {
                filename: letter.attachment.name,
                contentType: letter.attachment.mediaType,
                content: letter.attachment.text,
              },
            ],
          }),
      // The brand's own domain, and nobody else's name in it.
      messageId: `<${letter.id ?? crypto.randomUUID()}@${from.split('@')[1] ?? 'localhost'}>`,
      xMailer: false,
      headers: {
        'auto-submitted': 'auto-generated',
        ...(server.unsubscribe === null ? {} : { 'list-unsubscribe': `<${server.unsubscribe}>` }),
      },
    });
  } finally {
    transport.close();
  }
}

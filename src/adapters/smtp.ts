// Sends email messages through an SMTP server, by nodemailer.
import { type BlockList, isIP } from 'node:net';
import type { EmailMessage } from '../core/mail/message.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import { isThisMachine } from '../core/transport/this-machine.ts';
import { deliveryProblem, isUnreachable } from './delivery-problem.ts';
import { permittedAddresses } from './public-addresses.ts';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: Secret | null;
  /** Sender address. */
  readonly from: string;
  /** Who it comes from, as people read it. */
  readonly name: string;
  /** Where it may be: a server of the settings anywhere, one of a document only where the operator lets it. */
  readonly reach: 'any' | MailReach;
}

export interface MailReach {
  /** Besides the public Internet. */
  readonly allowed: BlockList;
  readonly ports: readonly number[];
}

const TIMEOUT_MS = 20_000;

/**
 * Hands one message over. TLS from the start on port 465; else STARTTLS, which every server has to offer but one on this
 * machine that wants no password. Rejects when the server does not take it: with what happened, never with what the server wrote.
 */
export async function sendEmail(server: MailServer, message: EmailMessage): Promise<void> {
  const [first, ...others] = await addressesOf(server);
  try {
    await sendTo(server, first, message);
  } catch (thrown) {
    const [next] = others;
    if (next === undefined || !isUnreachable(thrown)) throw deliveryProblem(thrown);
    await sendTo(server, next, message).catch((again: unknown): never => {
      throw deliveryProblem(again);
    });
  }
}

/** The addresses to try, in order. @throws PortalError `address-refused` */
async function addressesOf({ host, port, reach }: MailServer): Promise<readonly [string, ...string[]]> {
  if (reach === 'any') return [host];
  if (!reach.ports.includes(port)) {
    const ports = reach.ports.join(', ');
    throw new PortalError(
      'address-refused',
      `port ${port} is not one of a mail server: ${ports}`,
      'Correct smtp.port, or have the operator add it to outgoing.mailPorts in portico.yaml.',
    );
  }
  const [first = host, ...others] = await permittedAddresses(host, reach.allowed);
  return [first, ...others];
}

async function sendTo(server: MailServer, address: string, message: EmailMessage): Promise<void> {
  const { host, port, username, password, from, name } = server;
  // Loaded with the first email: a process that sends none is lighter without it.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    ...{ host: address, port, secure: port === 465 },
    // The name that the certificate is of, where the connection is made to an address.
    ...(address === host || isIP(host) !== 0 ? {} : { servername: host }),
    requireTLS: port !== 465 && !(password === null && isThisMachine(host)),
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
  } finally {
    transport.close();
  }
}

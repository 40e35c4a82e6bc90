// Sends email messages through an SMTP server, by nodemailer.
import { type BlockList, isIP, Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { EmailMessage } from '../core/mail/message.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import { isThisMachine } from '../core/transport/this-machine.ts';
import { deliveryProblem, isUnreachable } from './delivery-problem.ts';
import { type ComposedEmail, composeMessage, type MailSender } from './mail/compose.ts';
import { permittedAddresses } from './public-addresses.ts';

/** How a server is reached, and logged in to. */
export interface MailConnection {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: Secret | null;
  /** What it is greeted with (EHLO): a public name; many refuse the address of a loopback interface, which a container would give. */
  readonly helo: string;
  /** PEM of the roots of its certificate, besides the usual ones; null for those alone. */
  readonly roots: string | null;
  /** Where it may be: a server of the settings anywhere, one of a document only where the operator lets it. */
  readonly reach: 'any' | MailReach;
}

export interface MailServer extends MailConnection, MailSender {}

export interface MailReach {
  /** Besides the public Internet. */
  readonly allowed: BlockList;
  readonly ports: readonly number[];
}

const TIMEOUT_MS = 20_000;
/** For a whole message: a server that sends a line each few seconds is never silent, and never done. */
const DEADLINE_MS = 60_000;

/**
 * Hands one message over. TLS from the start on port 465; else STARTTLS, which every server has to offer but one on this
 * machine that wants no password. Rejects when the server does not take it: with what happened, never with what the server wrote.
 */
export async function sendEmail(server: MailServer, message: EmailMessage): Promise<void> {
  const composed = await composeMessage(server, message);
  await atAnAddress(server, (transport) => transport.sendMail(composed));
}

/** Connects, makes TLS and logs in, as for a message, and sends none. Rejects with what is wrong. */
export async function testServer(server: MailConnection): Promise<void> {
  await atAnAddress(server, (transport) => transport.verify());
}

/** What is done over one connection. */
type Exchange = (transport: {
  sendMail(mail: ComposedEmail): Promise<unknown>;
  verify(): Promise<unknown>;
}) => Promise<unknown>;

/** At the first address of the server, or the second where nothing answers at that. */
async function atAnAddress(server: MailConnection, exchange: Exchange): Promise<void> {
  const [first, ...others] = await addressesOf(server);
  try {
    await withTransport(server, first, exchange);
  } catch (thrown) {
    const [next] = others;
    if (next === undefined || !isUnreachable(thrown)) throw deliveryProblem(thrown);
    await withTransport(server, next, exchange).catch((again: unknown): never => {
      throw deliveryProblem(again);
    });
  }
}

/** The addresses to try, in order. @throws PortalError `address-refused` */
async function addressesOf({ host, port, reach }: MailConnection): Promise<readonly [string, ...string[]]> {
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

async function withTransport(server: MailConnection, address: string, exchange: Exchange): Promise<void> {
  // Loaded with the first email: a process that sends none is lighter without it.
  const { createTransport } = await import('nodemailer');
  const socket = new Socket();
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const end = (): void => void socket.destroy(new Error('the message took too long'));
  deadline.addEventListener('abort', end, { once: true });
  const transport = createTransport({ ...transportOf(server, address), socket });
  try {
    await exchange(transport);
  } catch (thrown) {
    if (!deadline.aborted) throw thrown;
    const why = `the mail server did not take the message within ${DEADLINE_MS / 1000} s`;
    throw new PortalError('delivery-failed', why, 'Its own log says what it waits for.', thrown);
  } finally {
    deadline.removeEventListener('abort', end);
    transport.close();
    socket.destroy();
  }
}

function transportOf({ host, port, username, password, helo, roots }: MailConnection, address: string) {
  return {
    ...{ host: address, port, secure: port === 465, name: helo },
    // The name that the certificate is of, where the connection is made to an address.
    ...(address === host || isIP(host) !== 0 ? {} : { servername: host }),
    ...(roots === null ? {} : { tls: { ca: [...rootCertificates, roots] } }),
    requireTLS: port !== 465 && !(password === null && isThisMachine(host)),
    ...(username === null || password === null ? {} : { auth: { user: username, pass: password.reveal() } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  };
}

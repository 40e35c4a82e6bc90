// A real SMTP server on loopback that keeps what it is given, as mail programs would read it.
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './running.ts';

export interface MailServer {
  readonly port: number;
  readonly emails: readonly ParsedMail[];
  /** What came, byte for byte. */
  readonly raw: readonly Buffer[];
  /** What clients greeted with. */
  readonly greetings: readonly string[];
  /** Refuses what comes, as a server that is full would; with `recipient`, as one that does not know whom it is for; or by a reply. */
  refuse(refuses: boolean | 'recipient' | Reply): void;
  /** Waits for an email to an address whose subject contains a text. */
  emailTo(address: string, subject: string): Promise<ParsedMail>;
  close(): Promise<void>;
}

/** What a server replies to a command: `550 5.1.1 no such user`. */
export interface Reply {
  readonly to: 'MAIL' | 'RCPT' | 'DATA';
  readonly code: number;
  readonly text: string;
}

const fullServer: Reply = { to: 'RCPT', code: 452, text: 'mailbox is full' };
const unknownRecipient: Reply = { to: 'RCPT', code: 550, text: 'no such user' };

/** @param tls offers STARTTLS with this certificate; without it there is none */
export async function startMailServer(tls?: { readonly key: string; readonly cert: string }): Promise<MailServer> {
  const emails: ParsedMail[] = [];
  const raw: Buffer[] = [];
  const greetings: string[] = [];
  let reply: Reply | null = null;
  const refusal = (to: Reply['to']): Error | null =>
    reply?.to === to ? Object.assign(new Error(reply.text), { responseCode: reply.code }) : null;
  const server = new SMTPServer({
    authOptional: true,
    ...(tls ?? {}),
    disabledCommands: tls === undefined ? ['STARTTLS'] : [],
    onMailFrom: (_address, session, callback) => {
      greetings.push(session.hostNameAppearsAs);
      callback(refusal('MAIL'));
    },
    onRcptTo: (_address, _session, callback) => callback(refusal('RCPT')),
    onData: (stream, _session, callback) => {
      readEmail(stream).then(
        ([bytes, email]) => {
          const refused = refusal('DATA');
          if (refused !== null) return callback(refused);
          raw.push(bytes);
          emails.push(email);
          callback();
        },
        (cause: Error) => callback(cause),
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    emails,
    raw,
    greetings,
    refuse: (now) => {
      reply = typeof now === 'object' ? now : now === 'recipient' ? unknownRecipient : now ? fullServer : null;
    },
    emailTo: async (address, subject) => {
      const found = () => emails.filter((email) => addressOf(email) === address && email.subject?.includes(subject));
      const [email] = (
        await until(
          async () => found(),
          (seen) => seen.length > 0,
        )
      ).slice(-1);
      if (email === undefined) throw new Error('there is no such email');
      return email;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function readEmail(stream: Readable): Promise<readonly [Buffer, ParsedMail]> {
  const bytes = await buffer(stream);
  return [bytes, await simpleParser(bytes)];
}

function addressOf({ to }: ParsedMail): string | undefined {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))[0];
}

/** The first link of an email's text. */
export const linkIn = ({ text = '' }: ParsedMail): string => /https:\/\/\S+/.exec(text)?.[0] ?? '';

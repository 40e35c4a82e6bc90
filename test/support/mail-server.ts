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
  /** Refuses what comes, as a server that is full would; with `recipient`, as one that does not know whom it is for. */
  refuse(refuses: boolean | 'recipient'): void;
  /** Waits for an email to an address whose subject contains a text. */
  emailTo(address: string, subject: string): Promise<ParsedMail>;
  close(): Promise<void>;
}

const refusals: Readonly<Record<string, Error>> = {
  true: Object.assign(new Error('mailbox is full'), { responseCode: 452 }),
  recipient: Object.assign(new Error('no such user'), { responseCode: 550 }),
};

/** @param tls offers STARTTLS with this certificate; without it there is none */
export async function startMailServer(tls?: { readonly key: string; readonly cert: string }): Promise<MailServer> {
  const emails: ParsedMail[] = [];
  const raw: Buffer[] = [];
  const greetings: string[] = [];
  let refuses: boolean | 'recipient' = false;
  const server = new SMTPServer({
    authOptional: true,
    ...(tls ?? {}),
    disabledCommands: tls === undefined ? ['STARTTLS'] : [],
    onMailFrom: (_address, session, callback) => {
      greetings.push(session.hostNameAppearsAs);
      callback();
    },
    onRcptTo: (_address, _session, callback) => callback(refusals[String(refuses)] ?? null),
    onData: (stream, _session, callback) => {
      readEmail(stream).then(
        ([bytes, email]) => {
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
      refuses = now;
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

// A real SMTP server on loopback that keeps what it is given, as mail programs would read it.
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './running.ts';

export interface MailServer {
  readonly port: number;
  readonly emails: readonly ParsedMail[];
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

export async function startMailServer(): Promise<MailServer> {
  const emails: ParsedMail[] = [];
  let refuses: boolean | 'recipient' = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => callback(refusals[String(refuses)] ?? null),
    onData: (stream, _session, callback) => {
      simpleParser(stream).then(
        (email) => {
          emails.push(email);
          callback();
        },
        (cause: Error) => callback(cause),
      );
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    emails,
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

function addressOf({ to }: ParsedMail): string | undefined {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))[0];
}

/** The first link of an email's text. */
export const linkIn = ({ text = '' }: ParsedMail): string => /https:\/\/\S+/.exec(text)?.[0] ?? '';

// A real SMTP server on loopback that keeps what it is given, as mail programs would read it.
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './running.ts';

export interface MailServer {
  readonly port: number;
  readonly letters: readonly ParsedMail[];
  /** Refuses what comes, as a server that is full would. */
  refuse(refuses: boolean): void;
  /** The letter to an address whose subject has the words; waits for it. */
  letterTo(address: string, words: string): Promise<ParsedMail>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: ParsedMail[] = [];
  let refuses = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) =>
      callback(refuses ? Object.assign(new Error('mailbox is full'), { responseCode: 452 }) : null),
    onData: (stream, _session, callback) => {
      simpleParser(stream).then(
        (letter) => {
          letters.push(letter);
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
    letters,
    refuse: (now) => {
      refuses = now;
    },
    letterTo: async (address, words) => {
      const found = () => letters.filter((letter) => addressOf(letter) === address && letter.subject?.includes(words));
      const [letter] = (
        await until(
          async () => found(),
          (seen) => seen.length > 0,
        )
      ).slice(-1);
      if (letter === undefined) throw new Error('there is no such letter');
      return letter;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function addressOf({ to }: ParsedMail): string | undefined {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))[0];
}

/** The first link of a letter's text. */
export const linkIn = ({ text = '' }: ParsedMail): string => /https:\/\/\S+/.exec(text)?.[0] ?? '';

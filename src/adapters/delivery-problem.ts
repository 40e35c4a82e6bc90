// Why a mail server did not take a message, in our own words. What a server writes is never repeated: it may be any service of the
// network, and its greeting, its replies and the names in its certificate would be read where problems of mail are shown.
import { concernsRecipient } from '../core/mail/enhanced-status.ts';
import { EmailRefused } from '../core/mail/message.ts';
import { PortalError } from '../core/portal-error.ts';

const HINT = 'Check host, port, user and password of the mail server; its own log says more.';

const hintFor = ({ code, system }: Parts): string => {
  if (system !== null && ofCertificates.test(system))
    return 'Name the authority that issued it under ca, and the server by the name in its certificate.';
  return code === 'EAUTH' ? 'Correct user and password.' : HINT;
};

/** The error to report for what nodemailer threw. */
export function deliveryProblem(thrown: unknown): Error {
  if (thrown instanceof PortalError) return thrown;
  const parts = partsOf(thrown);
  const about = refusedFor(parts);
  if (about !== null) return new EmailRefused(sentenceOf(thrown), about, { cause: thrown });
  return new PortalError('delivery-failed', sentenceOf(thrown), hintFor(parts), thrown);
}

/** Codes of replies to RCPT that name the mailbox (RFC 5321, 4.2.3), where there is no enhanced status code that says more. */
const ofMailbox: ReadonlySet<number> = new Set([550, 551, 552, 553]);

/** What was refused for good; null where trying again may help. */
function refusedFor({ command, responseCode, status }: Parts): EmailRefused['about'] | null {
  const isContent = command === 'DATA';
  if (responseCode === null || responseCode < 500 || (command !== 'RCPT TO' && !isContent)) return null;
  if (status === null) return !isContent && ofMailbox.has(responseCode) ? 'recipient' : 'message';
  return concernsRecipient(status) ? 'recipient' : 'message';
}

/** True where another address of the same server may still answer. */
export const isUnreachable = (thrown: unknown): boolean => {
  const { code, command } = partsOf(thrown);
  return command === 'CONN' && (code === 'ESOCKET' || code === 'ETIMEDOUT' || code === 'ECONNECTION');
};

/** Of OpenSSL and Node, for certificates that are expired, of another name, or of an authority that is not known. */
const ofCertificates = /CERT|UNABLE_TO_VERIFY/;

function sentenceOf(thrown: unknown): string {
  const { code, system, command, responseCode, status } = partsOf(thrown);
  if (responseCode !== null) {
    const reply = status === null ? String(responseCode) : `${responseCode} ${status}`;
    return `the mail server answered ${reply} to ${command === 'CONN' ? 'the connection' : (command ?? 'a command')}`;
  }
  const detail = system === null ? '' : ` (${system})`;
  if (system !== null && ofCertificates.test(system))
    return `the certificate of the mail server is not accepted${detail}`;
  switch (code) {
    case 'EDNS':
      return 'the name of the mail server has no address';
    case 'ETIMEDOUT':
      return 'the mail server does not answer in time';
    case 'ESOCKET':
    case 'ECONNECTION':
      return `the mail server cannot be reached, or closed the connection${detail}`;
    case 'ETLS':
      return `no TLS connection to the mail server could be made${detail}`;
    case 'EPROTOCOL':
      return 'what answers there is not a mail server';
    case 'EAUTH':
      return 'the mail server did not accept the user';
    default:
      return `the message could not be handed to the mail server${detail}`;
  }
}

interface Parts {
  /** Of nodemailer. */
  readonly code: string | null;
  /** Of this machine, or of its TLS library. */
  readonly system: string | null;
  readonly command: string | null;
  readonly responseCode: number | null;
  /** Enhanced status code (RFC 3463). */
  readonly status: string | null;
}

function partsOf(thrown: unknown): Parts {
  const text = (key: string): string | null => {
    const value: unknown = thrown instanceof Error ? Reflect.get(thrown, key) : undefined;
    return typeof value === 'string' ? value : null;
  };
  const replied = Number(thrown instanceof Error ? Reflect.get(thrown, 'responseCode') : undefined);
  const code = text('code');
  return {
    code,
    system: text('originalCode') ?? (code?.startsWith('ERR_') === true ? code : null),
    command: text('command'),
    responseCode: Number.isInteger(replied) && replied >= 200 && replied <= 599 ? replied : null,
    status: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text('response') ?? '')?.[1] ?? null,
  };
}

// What is reported of an email after a server took it: refused for good by a later server, or called spam by its reader.
import { codesIn, concernsRecipient } from '../../core/mail/enhanced-status.ts';

export interface MailReport {
  readonly kind: 'refused' | 'spam';
  readonly recipient: string;
  /** Of the email, without brackets; null where the provider has replaced it. */
  readonly messageId: string | null;
  /** In our own words: what servers write may be anything. */
  readonly problem: string;
  /** False where the message was refused, by a policy or for its size: that says nothing of the address. */
  readonly ofRecipient: boolean;
}

interface Given {
  readonly recipient: string;
  readonly messageId?: string | undefined;
  /** What the server wrote. */
  readonly diagnostic: string;
  /** Who reports it, as operators know it. */
  readonly from: string;
}

const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,189}$/;

/** A refusal for good; none where the recipient is not an address. */
export function refusedReport({ recipient, messageId, diagnostic, from }: Given): MailReport[] {
  const { code, status } = codesIn(diagnostic);
  const reply = [code, status].filter((part) => part !== null).join(' ');
  return checked({
    kind: 'refused',
    recipient,
    messageId: bareId(messageId),
    problem:
      reply === ''
        ? `refused after it was sent, says ${from}`
        : `refused with ${reply} after it was sent, says ${from}`,
    ofRecipient: status === null || concernsRecipient(status),
  });
}

/** The reader called it spam. */
export const spamReport = ({ recipient, messageId, from }: Omit<Given, 'diagnostic'>): MailReport[] =>
  checked({
    ...{ kind: 'spam', recipient, messageId: bareId(messageId), ofRecipient: true },
    problem: `its reader called it spam, says ${from}`,
  });

const checked = (report: MailReport): MailReport[] => {
  const recipient = report.recipient.trim().toLowerCase();
  return ADDRESS.test(recipient) ? [{ ...report, recipient }] : [];
};

const bareId = (text: string | undefined): string | null => {
  const bare = text?.trim().replace(/^<|>$/g, '') ?? '';
  return bare === '' ? null : bare;
};

// Reports as providers post them: Postmark, Mailgun, Amazon SES through SNS, and one shape for everything else. What is not for good is left out.
import { limits } from '../../core/limits/limits.ts';
import { type MailReport, refusedReport, spamReport } from './report.ts';

/** The value at a path of JSON that others wrote; undefined where there is none. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

const textAt = (value: unknown, ...path: readonly string[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.slice(0, limits.mailReports) : [];
};

/** `{ "reports": [{ "type": "refused" | "spam", "recipient", "messageId", "reason" }] }`, or one of them alone. */
export function genericReports(body: unknown): MailReport[] {
  const several = at(body, 'reports');
  return (Array.isArray(several) ? listAt(body, 'reports') : [body]).flatMap((report) => {
    const given = { recipient: textAt(report, 'recipient'), messageId: textAt(report, 'messageId'), from: 'the hook' };
    const type = textAt(report, 'type');
    if (type === 'spam') return spamReport(given);
    return type === 'refused' ? refusedReport({ ...given, diagnostic: textAt(report, 'reason') }) : [];
  });
}

/** Types of Postmark's bounces that stay: others are a full mailbox, an answer of a person on leave, a DNS error. */
const lasting: ReadonlySet<string> = new Set(['HardBounce', 'BadEmailAddress', 'Blocked', 'DMARCPolicy']);

export function postmarkReports(body: unknown): MailReport[] {
  const [record, type] = [textAt(body, 'RecordType'), textAt(body, 'Type')];
  const given = { recipient: textAt(body, 'Email'), from: 'Postmark' };
  if (record === 'SpamComplaint' || type === 'SpamComplaint') return spamReport(given);
  if (record !== 'Bounce' || !lasting.has(type)) return [];
  return refusedReport({ ...given, diagnostic: textAt(body, 'Details') }).map((report) =>
    type === 'Blocked' || type === 'DMARCPolicy' ? { ...report, ofRecipient: false } : report,
  );
}

export function mailgunReports(body: unknown): MailReport[] {
  const event = at(body, 'event-data');
  const given = {
    ...{ recipient: textAt(event, 'recipient'), from: 'Mailgun' },
    messageId: textAt(event, 'message', 'headers', 'message-id'),
  };
  const type = textAt(event, 'event');
  if (type === 'complained') return spamReport(given);
  if (type !== 'failed' || textAt(event, 'severity') !== 'permanent') return [];
  const status = at(event, 'delivery-status');
  const enhanced = textAt(status, 'enhanced-code');
  const diagnostic = `${textAt(status, 'code')} ${enhanced === '' ? textAt(status, 'message') : enhanced}`;
  return refusedReport({ ...given, diagnostic });
}

/** @param message the text in `Message` of the notification, parsed */
export function sesReports(message: unknown): MailReport[] {
  const type = textAt(message, 'notificationType') || textAt(message, 'eventType');
  const header = listAt(message, 'mail', 'headers').find((one) => textAt(one, 'name').toLowerCase() === 'message-id');
  const given = { messageId: textAt(header, 'value'), from: 'Amazon SES' };
  if (type === 'Complaint') {
    return listAt(message, 'complaint', 'complainedRecipients').flatMap((one) =>
      spamReport({ ...given, recipient: textAt(one, 'emailAddress') }),
    );
  }
  if (type !== 'Bounce' || textAt(message, 'bounce', 'bounceType') !== 'Permanent') return [];
  return listAt(message, 'bounce', 'bouncedRecipients').flatMap((one) =>
    refusedReport({
      ...{ ...given, recipient: textAt(one, 'emailAddress') },
      diagnostic: `${textAt(one, 'status')} ${textAt(one, 'diagnosticCode')}`,
    }),
  );
}

// Delivery status notifications (RFC 3464), as a mail server sends them to the sender address: whom it gave up on, and for which email.
import { limits } from '../../core/limits/limits.ts';
import { type MailReport, refusedReport } from './report.ts';

interface Part {
  /** In lower case, with folded lines in one. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The reports in a message; none where it is not such a notification. */
export function deliveryStatusReports(message: string): MailReport[] {
  const parts = partsOf(message);
  const status = parts.find(({ headers }) => typeOf(headers) === 'message/delivery-status');
  if (status === undefined) return [];
  const messageId = originalId(parts);
  return status.body.split(/\n\s*\n/).flatMap((block) => {
    const fields = headersIn(block);
    const code = fields.get('status') ?? '';
    if (fields.get('action')?.toLowerCase() !== 'failed' || !code.startsWith('5')) return [];
    const recipient = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient')) ?? '';
    const diagnostic = `${fields.get('diagnostic-code') ?? ''} ${code}`;
    return refusedReport({ recipient, messageId, diagnostic, from: 'a mail server' });
  });
}

/** `rfc822; ann@acme.example` -> `ann@acme.example` */
const addressIn = (field: string | undefined): string | undefined => /^[^;]*;\s*<?([^<>\s]+)>?/.exec(field ?? '')?.[1];

/** Of the email that came back, whole or its headers alone. */
function originalId(parts: readonly Part[]): string | undefined {
  const original = parts.find(({ headers }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers'].includes(typeOf(headers)),
  );
  const [head = ''] = original?.body.split(/\n\s*\n/, 1) ?? [];
  return headersIn(head).get('message-id');
}

/** The message and what it is made of, in order. */
function partsOf(message: string): readonly Part[] {
  const found: Part[] = [];
  const waiting = [message.replace(/\r\n?/g, '\n')];
  for (
    let text = waiting.shift();
    text !== undefined && found.length < limits.mailReportParts;
    text = waiting.shift()
  ) {
    const end = text.search(/\n[ \t]*\n/);
    const [head, body] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).replace(/^\n[ \t]*\n/, '')];
    const part = { headers: headersIn(head), body };
    found.push(part);
    const boundary = boundaryIn(part.headers);
    if (boundary === undefined) continue;
    const inner = `\n${body}`.split(`\n--${boundary}`).slice(1, limits.mailReportParts);
    waiting.push(...inner.filter((one) => !one.startsWith('--')).map((one) => one.replace(/^[ \t]*\n/, '')));
  }
  return found;
}

function headersIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\n(?![ \t])/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      if (colon <= 0) return [];
      return [
        [
          line.slice(0, colon).trim().toLowerCase(),
          line
            .slice(colon + 1)
            .replace(/\s+/g, ' ')
            .trim(),
        ],
      ];
    }),
  );
}

const typeOf = (headers: Part['headers']): string =>
  (headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();

function boundaryIn(headers: Part['headers']): string | undefined {
  const type = headers.get('content-type') ?? '';
  if (!/^multipart\//i.test(type)) return undefined;
  const match = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  return match?.[1] ?? match?.[2];
}

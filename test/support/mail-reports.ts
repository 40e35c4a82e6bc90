// Reports of emails that came back, in the shapes of the providers' documentation and of a Postfix server.

export interface Reported {
  readonly recipient: string;
  /** With its domain, without brackets. */
  readonly messageId: string;
}

const dora: Reported = { recipient: 'dora@customer.example', messageId: `${'0'.repeat(32)}@acme.example` };

/** By provider: a refusal for good. */
export const reportBodies = ({ recipient, messageId } = dora) => ({
  generic: { type: 'refused', recipient, messageId: `<${messageId}>`, reason: '550 5.1.1 no such user' },
  postmark: {
    ...{ RecordType: 'Bounce', ID: 4323372036854775807n.toString(), Type: 'HardBounce', TypeCode: 1 },
    ...{ Name: 'Hard bounce', Tag: 'reset', MessageID: '883953f4-6105-42a2-a16a-77a8eac79483', ServerID: 23 },
    ...{ Description: 'The server was unable to deliver your message (ex: unknown user, mailbox not found).' },
    ...{ Details: 'smtp;550 5.1.1 The email account does not exist', Email: recipient, From: 'help@acme.example' },
    ...{
      BouncedAt: '2026-06-01T00:00:00Z',
      Inactive: true,
      CanActivate: true,
      Subject: 's',
      MessageStream: 'outbound',
    },
  },
  mailgun: {
    'event-data': {
      ...{ event: 'failed', severity: 'permanent', reason: 'bounce', recipient, id: 'G9Bn5sl1TC6nu79C8C0bwg' },
      'delivery-status': { 'attempt-no': 1, code: 550, 'enhanced-code': '5.1.1', message: '5.1.1 no such user' },
      message: { headers: { to: recipient, 'message-id': messageId, from: 'help@acme.example', subject: 's' } },
    },
  },
  ses: {
    notificationType: 'Bounce',
    bounce: {
      ...{
        bounceType: 'Permanent',
        bounceSubType: 'General',
        feedbackId: '0100017',
        timestamp: '2026-06-01T00:00:00Z',
      },
      bouncedRecipients: [
        { emailAddress: recipient, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
      ],
    },
    mail: {
      ...{ messageId: '0100017-1', source: 'help@acme.example', destination: [recipient] },
      headers: [{ name: 'Message-ID', value: `<${messageId}>` }],
    },
  },
});

/** As Postfix sends it to the sender address. */
export const bounceMessage = ({ recipient, messageId } = dora, status = '5.1.1'): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.relay.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4F2A.1/mx.relay.example"',
    '',
    '--4F2A.1/mx.relay.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `<${recipient}>: host mx.customer.example said: 550 ${status} no`,
    '',
    '--4F2A.1/mx.relay.example',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.relay.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Original-Recipient: rfc822;',
    'Action: failed',
    `Status: ${status}`,
    'Remote-MTA: dns; mx.customer.example',
    `Diagnostic-Code: smtp; 550 ${status} no`,
    '    such mailbox',
    '',
    '--4F2A.1/mx.relay.example',
    'Content-Type: message/rfc822',
    '',
    'From: Acme <help@acme.example>',
    `Message-ID: <${messageId}>`,
    'Subject: s',
    '',
    'text',
    '',
    '--4F2A.1/mx.relay.example--',
    '',
  ].join('\r\n');

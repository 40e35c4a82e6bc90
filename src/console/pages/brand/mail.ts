// The emails of a brand: queued, failed and sent, and the content of one.
import { type OutboxEntry, outbox, readEmail } from '../../../mail/outbox.ts';
import { type RefusedAddress, refusedAddresses } from '../../../mail/refused-addresses.ts';
import { dueAt, momentOf } from '../../ui/times.ts';
import { brandPage } from './brand-page.ts';

const SHOWN = 100;

const stateTexts = { queued: 'On its way', sent: 'Sent', failed: 'Given up' } as const;

export const brandMailPage = brandPage('mail', async ({ record, parts, query, now }) => {
  const emails = await outbox(parts.store, record.portal, SHOWN);
  const open = emails.find(({ id }) => id === query.get('email'));
  const kept = open !== undefined && (await readEmail(parts.store, parts.sealer, open.id)) !== undefined;
  const refused = await refusedAddresses(parts.store, record.portal, SHOWN);
  return {
    refused: refused.map((one) => refusedView(one, now)),
    emails: emails.map((email) => emailView(email, record.portal, now)),
    open: open === undefined ? null : openView(open, record.portal, kept ? 'kept' : 'gone'),
    all: emails.length < SHOWN,
  };
});

function emailView(email: OutboxEntry, portal: string, now: number) {
  const { id, kind, recipient, subject, state, attempts, nextTry, problem, createdAt } = email;
  return {
    ...{ kind, recipient, subject, attempts, problem: problem ?? '' },
    at: momentOf(createdAt, now),
    stateText: stateTexts[state],
    ok: state === 'sent',
    tone: state === 'queued' && problem === null ? 'progress' : 'critical',
    next: nextTry === null ? null : dueAt(nextTry, now),
    href: `/brands/${portal}/mail?${new URLSearchParams({ email: id })}`,
  };
}

function refusedView({ portal, email, refusals, problem, refusedAt, stoppedAt }: RefusedAddress, now: number) {
  return {
    ...{ email, refusals, problem, stopped: stoppedAt !== null, at: momentOf(refusedAt, now) },
    href: `/do/resume-mail?${new URLSearchParams({ portal, address: email })}`,
  };
}

/** The content of an email is deleted when it is sent or has failed, except of one that was caught. */
function openView({ id, subject, recipient }: OutboxEntry, portal: string, body: 'kept' | 'gone') {
  return {
    subject,
    recipient,
    frame: body === 'kept' ? `/brands/${portal}/mail/${encodeURIComponent(id)}/frame` : null,
  };
}

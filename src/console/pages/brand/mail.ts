// The letters of a brand: what is on its way, what failed and why, and what one says, for those who may know.
import { type OutboxEntry, outbox, readEmail } from '../../../mail/outbox.ts';
import { dueAt, momentOf } from '../../ui/times.ts';
import { brandPage } from './brand-page.ts';

const SHOWN = 100;

const words = { queued: 'On its way', sent: 'Sent', failed: 'Given up' } as const;

export const brandMailPage = brandPage('mail', async ({ record, parts, query, now }) => {
  const letters = await outbox(parts.store, record.portal, SHOWN);
  const open = letters.find(({ id }) => id === query.get('letter'));
  const kept = open !== undefined && (await readEmail(parts.store, parts.sealer, open.id)) !== undefined;
  return {
    letters: letters.map((letter) => letterView(letter, record.portal, now)),
    open: open === undefined ? null : openView(open, record.portal, kept ? 'kept' : 'gone'),
    all: letters.length < SHOWN,
  };
});

function letterView(letter: OutboxEntry, portal: string, now: number) {
  const { id, kind, recipient, subject, state, attempts, nextTry, problem, createdAt } = letter;
  return {
    ...{ kind, recipient, subject, attempts, problem: problem ?? '' },
    at: momentOf(createdAt, now),
    stateText: words[state],
    calm: state === 'sent' || (state === 'queued' && problem === null),
    next: nextTry === null ? null : dueAt(nextTry, now),
    href: `/brands/${portal}/mail?${new URLSearchParams({ letter: id })}`,
  };
}

/** Once it was sent or given up, what a letter said is not kept, except of one that was caught. */
function openView({ id, subject, recipient }: OutboxEntry, portal: string, body: 'kept' | 'gone') {
  return {
    subject,
    recipient,
    frame: body === 'kept' ? `/brands/${portal}/mail/${encodeURIComponent(id)}/frame` : null,
  };
}

// Mail: deliveries by brand, those with failures first, and the newest emails.
import { type OutboxEntry, outbox } from '../../mail/outbox.ts';
import type { MailHealth } from '../../store/tables/mail-health.ts';
import { type Listing, listPage } from '../ui/listing.ts';
import { timeAgo } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const stateTexts = { queued: 'Queued', sent: 'Sent', failed: 'Failed' } as const;

/** Emails shown; older ones are listed by `portico mail list`. */
const SHOWN = 50;

const stateLabels = {
  retried: 'Rejected, retried',
  failed: 'Some failed',
  waiting: 'Queued',
  well: 'Delivered',
} as const;

function stateOf({ retried, failed, queued }: MailHealth): keyof typeof stateLabels {
  if (retried > 0) return 'retried';
  if (failed > 0) return 'failed';
  return queued > 0 ? 'waiting' : 'well';
}

const states = Object.keys(stateLabels);
const tones = { retried: 'critical', failed: 'medium', waiting: 'progress', well: 'ok' } as const;

const listing: Listing<MailHealth> = {
  path: '/mail',
  sort: 'state',
  columns: [
    { id: 'portal', label: 'Portal', key: (row) => row.portal },
    { id: 'state', label: 'State', key: (row) => states.indexOf(stateOf(row)) },
    { id: 'last', label: 'Last sent', layout: 'number', key: (row) => (row.lastSentAt === 0 ? null : -row.lastSentAt) },
    { id: 'sent', label: 'Sent', layout: 'number', key: (row) => row.sent },
    { id: 'queued', label: 'Queued', layout: 'number', key: (row) => row.queued },
    { id: 'failed', label: 'Failed', layout: 'number', key: (row) => row.failed },
  ],
  filters: [{ id: 'state', label: 'State', of: stateOf, labels: stateLabels, tones }],
  texts: ({ portal, problem }) => [portal, problem.toLowerCase()],
};

export const mailPage: ConsolePage = {
  path: '/mail',
  template: 'mail',
  role: 'operator',
  menu: 'mail',
  view: async ({ parts, query, now }) => {
    const health = await parts.fleet.mail();
    const list = listPage(listing, health, query);
    const waiting = health.reduce((sum, { retried }) => sum + retried, 0);
    return {
      title: 'Mail',
      sentence:
        waiting === 0
          ? 'Mail is delivered.'
          : `${waiting} ${waiting === 1 ? 'email was' : 'emails were'} refused and will be retried.`,
      none: health.length === 0,
      list: {
        ...list,
        rows: list.rows.map((row) => ({
          ...row,
          href: `/brands/${encodeURIComponent(row.portal)}`,
          stateText: stateLabels[stateOf(row)],
          tone: tones[stateOf(row)],
          last: timeAgo(row.lastSentAt, now),
        })),
      },
      emails: (await outbox(parts.store, null, SHOWN)).map((entry) => emailView(entry, now)),
    };
  },
};

function emailView(entry: OutboxEntry, now: number) {
  const { portal, subject, kind, recipient, state, attempts, nextTry, problem } = entry;
  return {
    ...{ portal, subject, kind, recipient, attempts },
    at: timeAgo(entry.createdAt, now),
    stateText: stateTexts[state],
    tone: state === 'sent' ? 'ok' : problem === null ? 'progress' : 'critical',
    next: nextTry === null ? '' : `again in ${Math.max(0, Math.ceil((nextTry - now) / 1000))} s`,
    problem: problem ?? '',
  };
}

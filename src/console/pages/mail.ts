// The console's list of letters: what is on its way, what failed and why.
import { type OutboxEntry, outbox } from '../../accounts/outbox.ts';
import { utcIso } from '../../reports/zone.ts';
import type { ConsolePage } from './page.ts';

const words = { queued: 'On its way', sent: 'Sent', failed: 'Given up' } as const;

/** Letters shown; older ones are found by `portico mail list`. */
const SHOWN = 200;

export const mailPage: ConsolePage = {
  path: '/mail',
  template: 'mail',
  least: 'operator',
  menu: 'mail',
  view: async ({ parts, now }) => outboxView(await outbox(parts.store, null, SHOWN), now),
};

function outboxView(entries: readonly OutboxEntry[], now: number) {
  const waiting = entries.filter(({ state, problem }) => state === 'queued' && problem !== null).length;
  return {
    title: 'Mail',
    sentence: waiting === 0 ? 'Mail leaves as it should.' : `${waiting} letters wait for their server.`,
    letters: entries.map((entry) => ({
      ...entry,
      at: utcIso(entry.createdAt),
      stateText: words[entry.state],
      calm: entry.state === 'sent' || entry.problem === null,
      next: entry.nextTry === null ? '' : `again in ${Math.max(0, Math.ceil((entry.nextTry - now) / 1000))} s`,
      problem: entry.problem ?? '',
    })),
  };
}

// Items about Portico itself: a reconciler that is not active or late, and queues whose oldest work waits too long.
import { MINUTE } from '../../core/durations.ts';
import { isLevel, meaningOf, toneOf } from '../../core/severity.ts';
import { readOldestDue, type WaitingQueue } from '../../store/tables/queue-depths.ts';
import type { PageRequest } from '../pages/page.ts';
import { grouped } from '../ui/listing.ts';
import { duration, timeAgo } from '../ui/times.ts';
import type { Item } from './items.ts';
import { titleOf } from './titles.ts';

/** Work that is due is taken within seconds; what is older than this is late. */
const LATE_MS = 10 * MINUTE;

const queueTexts: Readonly<Record<WaitingQueue, string>> = {
  requests: 'Requested passes',
  domains: 'DNS checks',
  certificates: 'Certificates with work due',
  mail: 'Emails',
};

const own = {
  ...{ href: '/health', brands: [], moreBrands: '', place: '', whom: '', loss: '', next: null, record: '' },
  ...{ action: null, plan: '', contacts: 0 },
} as const;

export async function ownItems({ parts, now }: Pick<PageRequest, 'parts' | 'now'>): Promise<Item[]> {
  const condition = await parts.reconciler();
  const tone = toneOf(condition);
  const { reason, message } = condition;
  const stopped: Item[] = isLevel(tone)
    ? [
        {
          ...{
            ...own,
            level: tone,
            tone,
            kind: 'Reconciler',
            reason,
            why: `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`,
            at: 0,
          },
          title: titleOf(reason, { name: '', count: 1 }),
          fix: meaningOf(condition)?.fix ?? '',
          since: null,
        },
      ]
    : [];
  const late = (await readOldestDue(parts.store, now)).filter(({ oldest }) => now - oldest > LATE_MS);
  // Where the reconciler has stopped, that is why the queues are late.
  if (stopped.length > 0) return stopped;
  return [
    ...late.map(
      ({ queue, waiting, oldest }): Item => ({
        ...{ ...own, level: 'high', tone: 'high', kind: 'Queue', reason: 'Late', at: oldest },
        title: `${queueTexts[queue]} are late`,
        since: timeAgo(oldest, now),
        why: `${grouped(waiting)} due, the oldest for ${duration(now - oldest)}.`,
        fix: 'Check that portico up, or portico serve and portico reconcile, run, and read their logs.',
      }),
    ),
  ];
}

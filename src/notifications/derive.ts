// Makes notices of what is true now and was not told, of what was told and is over, and of what has happened since.

import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import { HOUR } from '../core/durations.ts';
import type { Notification, Subscription } from '../core/notifications/notification.ts';
import { compareProblems, type OpenProblem, type ProblemType, problemReasons } from '../core/notifications/problems.ts';
import {
  appliedNotification,
  healedNotification,
  type NotificationContext,
  problemNotification,
  resolvedNotification,
} from '../core/notifications/text.ts';
import type { Store, Tx } from '../store/store.ts';
import { holdFence } from '../store/tables/leases.ts';
import { lastNotifications, purgeOldNotifications, queueNotification } from '../store/tables/notifications.ts';
import {
  addNotified,
  conditionsWith,
  dropNotified,
  eventsAfter,
  type Mark,
  type NotifiedRow,
  notifiedProblems,
  readCursor,
  readMark,
  revisionsAfter,
  writeCursor,
} from '../store/tables/notified-problems.ts';

/** What happened earlier is no news: nobody was told of anything then. */
const NEWS_MS = HOUR;

export interface DeriveDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly subscriptions: readonly Subscription[];
  readonly link: string | null;
}

/**
 * One transaction: what is told is queued and taken as told together, or not at all. Answers when there will be something to
 * tell though nothing changes until then; null when there will not.
 * @throws PortalError `lease-lost` when another reconciler took over; nothing is written then.
 */
export async function deriveNotifications(
  { store, clock, subscriptions, link }: DeriveDependencies,
  fence: number,
): Promise<number | null> {
  return store.transaction().execute(async (tx) => {
    // Whoever writes conditions, events of applies and revisions holds the fence too: nothing below the mark comes later.
    await holdFence(tx, fence);
    const now = clock.now();
    const making = (): NotificationContext => ({ id: randomUUID(), now, link });
    const last = await lastNotifications(tx);
    const lastTold = (type: ProblemType, what: 'fresh' | 'over') => last(type, what === 'over' ? 1 : 0);
    const told = (await notifiedProblems(tx)).map(asOpen);
    const {
      started: fresh,
      resolved: over,
      nextDue: again,
    } = compareProblems(await conditionsWith(tx, problemReasons), told, lastTold, now);
    const notices = [
      ...[...Map.groupBy(over, ({ type }) => type)].map(([type, own]) => resolvedNotification(type, own, making())),
      ...[...Map.groupBy(fresh, ({ type }) => type)].map(([type, own]) => problemNotification(type, own, making())),
      ...(await historyNotices(tx, now - NEWS_MS, making)),
    ];
    for (const notice of notices) await queueNotification(tx, notice, subscriptions, now);
    await dropNotified(tx, over);
    await addNotified(tx, fresh);
    await purgeOldNotifications(tx, now);
    return again;
  });
}

/** The rows were written by `addTold` alone. */
const asOpen = (row: NotifiedRow): OpenProblem => ({ ...row, type: row.type as ProblemType });

/** What happened after the cursor, which moves on. */
async function historyNotices(tx: Tx, since: number, making: () => NotificationContext): Promise<Notification[]> {
  const cursor = await readCursor(tx);
  const mark = await readMark(tx);
  if (cursor.event === mark.event && cursor.revision === mark.revision) return [];
  const notices = await notTold(tx, cursor, since, making);
  await writeCursor(tx, mark);
  return notices;
}

async function notTold(
  tx: Tx,
  cursor: Mark,
  since: number,
  making: () => NotificationContext,
): Promise<Notification[]> {
  const healed = await eventsAfter(tx, 'Healed', cursor, since);
  const revisions = await revisionsAfter(tx, cursor, since);
  return [
    ...(healed.length === 0 ? [] : [healedNotification(healed, making())]),
    ...revisions.map(({ plan, ...revision }) => appliedNotification({ ...revision, brands: brandsIn(plan) }, making())),
  ];
}

/** The portals of a kept plan; empty where it was too large to keep. */
function brandsIn(plan: string | null): string[] {
  const changes = JSON.parse(plan ?? '[]') as readonly { readonly brand: string | null }[];
  return [...new Set(changes.flatMap(({ brand }) => brand ?? []))].sort();
}

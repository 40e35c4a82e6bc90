// Makes notifications of problems that began, of notified problems that ended, and of new events and revisions.

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

/** Events and revisions older than this are not notified: the process was not running, or notifications were off. */
const NEWS_MS = HOUR;

export interface DeriveDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly subscriptions: readonly Subscription[];
  readonly link: string | null;
}

/**
 * Queues the notifications that are due and records their problems as notified, in one transaction.
 * @returns UTC milliseconds at which a notification becomes due though nothing changes; null when none will.
 * @throws PortalError `lease-lost` when another reconciler took over; nothing is written then.
 */
export async function deriveNotifications(
  { store, clock, subscriptions, link }: DeriveDependencies,
  fence: number,
): Promise<number | null> {
  return store.transaction().execute(async (tx) => {
    // Every writer of conditions, events of applies and revisions holds the fence too, so nothing below the mark is written later.
    await holdFence(tx, fence);
    const now = clock.now();
    const making = (): NotificationContext => ({ id: randomUUID(), now, link });
    const last = await lastNotifications(tx);
    const lastNotified = (type: ProblemType, what: 'fresh' | 'over') => last(type, what === 'over' ? 1 : 0);
    const notified = (await notifiedProblems(tx)).map(asOpen);
    const {
      started: fresh,
      resolved: over,
      nextDue: again,
    } = compareProblems(await conditionsWith(tx, problemReasons), notified, lastNotified, now);
    const notifications = [
      ...[...Map.groupBy(over, ({ type }) => type)].map(([type, own]) => resolvedNotification(type, own, making())),
      ...[...Map.groupBy(fresh, ({ type }) => type)].map(([type, own]) => problemNotification(type, own, making())),
      ...(await historyNotifications(tx, now - NEWS_MS, making)),
    ];
    for (const notification of notifications) await queueNotification(tx, notification, subscriptions, now);
    await dropNotified(tx, over);
    await addNotified(tx, fresh);
    await purgeOldNotifications(tx, now);
    return again;
  });
}

/** Only `addNotified` writes these rows. */
const asOpen = (row: NotifiedRow): OpenProblem => ({ ...row, type: row.type as ProblemType });

/** What happened after the cursor, which moves on. */
async function historyNotifications(tx: Tx, since: number, making: () => NotificationContext): Promise<Notification[]> {
  const cursor = await readCursor(tx);
  const mark = await readMark(tx);
  if (cursor.event === mark.event && cursor.revision === mark.revision) return [];
  const notifications = await notNotified(tx, cursor, since, making);
  await writeCursor(tx, mark);
  return notifications;
}

async function notNotified(
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

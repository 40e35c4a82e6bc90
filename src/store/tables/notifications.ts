// Notices, and their way to each channel: taken by one sender at a time, tried again, given up in the end.
import { DAY, MINUTE } from '../../core/durations.ts';
import {
  type Channel,
  channelId,
  channelLabel,
  type Notification,
  type Subscription,
} from '../../core/notifications/notification.ts';
import type { Database } from '../schema/tables.ts';
import type { Store, Tx } from '../store.ts';

/** A sender that was killed is stood in for after this long; none takes longer. */
const CLAIM_MS = 2 * MINUTE;
/** What was told is listed for so long. */
const KEEP_MS = 30 * DAY;

/** Writes a notice down, to be brought to every channel that is told of its type. */
export async function queueNotification(
  tx: Tx,
  notice: Notification,
  subscriptions: readonly Subscription[],
  now: number,
): Promise<void> {
  const { id, type, recovered } = notice;
  const body = JSON.stringify(notice);
  await tx
    .insertInto('notification')
    .values({ id, at: now, type, recovered: recovered ? 1 : 0, body })
    .execute();
  for (const { channel, on } of subscriptions) {
    if (!on.some((told) => told === type)) continue;
    await tx
      .insertInto('notification_delivery')
      .values({
        ...{ notification: id, channel: channelId(channel), label: channelLabel(channel) },
        ...{ state: 'queued', attempts: 0, next_try: now, problem: null, sent_at: null },
      })
      // The same channel listed twice is told once.
      .onConflict((conflict) => conflict.columns(['notification', 'channel']).doNothing())
      .execute();
  }
}

/** When a notice of a type was last made; 0 before the first. */
export async function lastNotifications(tx: Tx): Promise<(type: string, recovered: 0 | 1) => number> {
  const rows = await tx
    .selectFrom('notification')
    .select(['type', 'recovered', (eb) => eb.fn.max('at').as('at')])
    .groupBy(['type', 'recovered'])
    .execute();
  const last = new Map(rows.map(({ type, recovered, at }) => [`${type} ${recovered}`, Number(at)]));
  return (type, recovered) => last.get(`${type} ${recovered}`) ?? 0;
}

export interface Due {
  readonly notice: Notification;
  readonly channel: string;
  readonly attempts: number;
}

/** Takes deliveries that are due, oldest first; nobody else gets the same for a while. */
export async function claimDeliveries(store: Store, now: number, limit: number): Promise<Due[]> {
  const rows = await store
    .selectFrom('notification_delivery')
    .innerJoin('notification', 'notification.id', 'notification_delivery.notification')
    .select(['notification', 'channel', 'attempts', 'next_try', 'body'])
    .where('next_try', '<=', now)
    .orderBy('next_try')
    .orderBy('notification.at')
    .limit(limit)
    .execute();
  const claimed: Due[] = [];
  for (const { notification, channel, attempts, next_try, body } of rows) {
    const result = await store
      .updateTable('notification_delivery')
      .set({ next_try: now + CLAIM_MS })
      .where('notification', '=', notification)
      .where('channel', '=', channel)
      .where('next_try', '=', next_try)
      .executeTakeFirst();
    if (result.numUpdatedRows === 1n) claimed.push({ notice: JSON.parse(body) as Notification, channel, attempts });
  }
  return claimed;
}

type Settled = Partial<
  Pick<Database['notification_delivery'], 'state' | 'attempts' | 'next_try' | 'problem' | 'sent_at'>
>;

/** Notes what came of a delivery. */
export async function recordDelivery(store: Store, { notice, channel }: Due, settled: Settled): Promise<void> {
  await store
    .updateTable('notification_delivery')
    .set(settled)
    .where('notification', '=', notice.id)
    .where('channel', '=', channel)
    .execute();
}

export interface Delivery {
  /** The channel in a few words. */
  readonly channel: string;
  readonly state: 'queued' | 'sent' | 'failed';
  /** How often it has failed. */
  readonly attempts: number;
  /** UTC milliseconds. */
  readonly nextTry: number | null;
  /** Why it was not delivered the last time. */
  readonly problem: string | null;
  readonly sentAt: number | null;
}

export interface ListedNotification {
  readonly notice: Notification;
  readonly deliveries: readonly Delivery[];
}

/** The newest notices first, each with what became of it; for the console and the command line. */
export async function recentNotifications(store: Store, limit: number): Promise<ListedNotification[]> {
  const rows = await store
    .selectFrom('notification')
    .select(['id', 'body'])
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const deliveries = await store
    .selectFrom('notification_delivery')
    .select(['notification', 'label as channel', 'state', 'attempts', 'problem'])
    .select(['next_try as nextTry', 'sent_at as sentAt'])
    .where('notification', 'in', ids)
    .orderBy('label')
    .execute();
  const own = Map.groupBy(deliveries, ({ notification }) => notification);
  return rows.map(({ id, body }) => ({
    notice: JSON.parse(body) as Notification,
    deliveries: (own.get(id) ?? []).map(({ notification: _notification, ...delivery }) => delivery),
  }));
}

/** Forgets what was told long ago. */
export async function purgeOldNotifications(tx: Tx, now: number): Promise<void> {
  const old = now - KEEP_MS;
  await tx
    .deleteFrom('notification_delivery')
    .where('notification', 'in', (eb) => eb.selectFrom('notification').select('id').where('at', '<', old))
    .execute();
  await tx.deleteFrom('notification').where('at', '<', old).execute();
}

/** The channel that a delivery is for; undefined once it is no longer in the settings. */
export function channelOf({ channel }: Due, subscriptions: readonly Subscription[]): Channel | undefined {
  return subscriptions.find((subscription) => channelId(subscription.channel) === channel)?.channel;
}

// Notifications and their deliveries: each delivery is claimed by one sender at a time, retried, and failed in the end.
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

/** A delivery whose sender was killed can be claimed again after this; no sender takes longer. */
const CLAIM_MS = 2 * MINUTE;
/** Notifications are listed for thirty days. */
const KEEP_MS = 30 * DAY;

/** Stores a notification and queues a delivery to every channel that subscribes to its type. */
export async function queueNotification(
  tx: Tx,
  notification: Notification,
  subscriptions: readonly Subscription[],
  now: number,
): Promise<void> {
  const { id, type, recovered } = notification;
  const body = JSON.stringify(notification);
  await tx
    .insertInto('notification')
    .values({ id, at: now, type, recovered: recovered ? 1 : 0, body })
    .execute();
  for (const { channel, on } of subscriptions) {
    if (!on.some((wanted) => wanted === type)) continue;
    await tx
      .insertInto('notification_delivery')
      .values({
        ...{ notification: id, channel: channelId(channel), label: channelLabel(channel) },
        ...{ state: 'queued', attempts: 0, next_try: now, problem: null, sent_at: null },
      })
      // The same channel listed twice is notified once.
      .onConflict((conflict) => conflict.columns(['notification', 'channel']).doNothing())
      .execute();
  }
}

/** When a notification of a type was last made; 0 before the first. */
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
  readonly notification: Notification;
  readonly channel: string;
  readonly attempts: number;
}

/** The channels with deliveries that are due, the longest due first. */
export async function channelsWithDeliveries(store: Store, now: number): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('notification_delivery')
    .select('channel')
    .where('next_try', '<=', now)
    .groupBy('channel')
    .orderBy((eb) => eb.fn.min('next_try'))
    .execute();
  return rows.map(({ channel }) => channel);
}

/** Deliveries of one channel that other processes may have claimed since they were read. */
const CLAIM_TRIES = 5;

/** Claims the longest due delivery of a channel; no other sender gets it within `CLAIM_MS`. @returns undefined when none is left */
export async function claimDelivery(store: Store, channel: string, now: number): Promise<Due | undefined> {
  const rows = await store
    .selectFrom('notification_delivery')
    .innerJoin('notification', 'notification.id', 'notification_delivery.notification')
    .select(['notification', 'attempts', 'next_try', 'body'])
    .where('channel', '=', channel)
    .where('next_try', '<=', now)
    .orderBy('next_try')
    .orderBy('notification.at')
    .limit(CLAIM_TRIES)
    .execute();
  for (const { notification, attempts, next_try, body } of rows) {
    const result = await store
      .updateTable('notification_delivery')
      .set({ next_try: now + CLAIM_MS })
      .where('notification', '=', notification)
      .where('channel', '=', channel)
      .where('next_try', '=', next_try)
      .executeTakeFirst();
    if (result.numUpdatedRows === 1n) return { notification: JSON.parse(body) as Notification, channel, attempts };
  }
  return undefined;
}

type DeliveryResult = Partial<
  Pick<Database['notification_delivery'], 'state' | 'attempts' | 'next_try' | 'problem' | 'sent_at'>
>;

/** Records the result of a delivery. */
export async function recordDelivery(
  store: Store,
  { notification, channel }: Due,
  result: DeliveryResult,
): Promise<void> {
  await store
    .updateTable('notification_delivery')
    .set(result)
    .where('notification', '=', notification.id)
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
  readonly notification: Notification;
  readonly deliveries: readonly Delivery[];
}

/** The newest notifications first, each with its deliveries; for the console and the command line. */
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
    notification: JSON.parse(body) as Notification,
    deliveries: (own.get(id) ?? []).map(({ notification: _notification, ...delivery }) => delivery),
  }));
}

/** Deletes notifications older than `KEEP_MS`. */
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

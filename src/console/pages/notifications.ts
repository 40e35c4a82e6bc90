// Notifications: channels, and the deliveries of the newest notifications.
import { channelLabel } from '../../core/notifications/notification.ts';
import { type Delivery, recentNotifications } from '../../store/tables/notifications.ts';
import { duration, timeAgo } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const SHOWN = 50;
const stateTexts = { queued: 'Queued', sent: 'Delivered', failed: 'Failed' } as const;

export const notificationsPage: ConsolePage = {
  path: '/notifications',
  template: 'notifications',
  role: 'operator',
  menu: 'notifications',
  view: async ({ parts, now }) => {
    const { subscriptions } = parts.notifications;
    const notifications = await recentNotifications(parts.store, SHOWN);
    const deliveries = notifications.flatMap((each) => each.deliveries);
    const late = deliveries.filter(({ state, problem }) => state === 'queued' && problem !== null).length;
    return {
      title: 'Notifications',
      sentence: sentenceOf(subscriptions.length, late),
      channels: subscriptions.map(({ channel, on }, index) => ({
        label: channelLabel(channel),
        on: on.join(', '),
        test: `/do/test-notification?channel=${index + 1}`,
      })),
      notifications: notifications.map(({ notification, deliveries: own }) => ({
        at: timeAgo(Date.parse(notification.at), now),
        type: notification.recovered ? `${notification.type}, over` : notification.type,
        subject: notification.subject,
        deliveries: own.map((delivery) => deliveryView(delivery, now)),
      })),
    };
  },
};

function sentenceOf(channels: number, late: number): string {
  if (channels === 0) return 'No channel is configured.';
  if (late === 0) return 'Notifications are delivered.';
  return `${late} ${late === 1 ? 'notification was' : 'notifications were'} not accepted and will be retried.`;
}

function deliveryView({ channel, state, attempts, nextTry, problem }: Delivery, now: number) {
  return {
    ...{ channel, attempts, stateText: stateTexts[state] },
    tone: state === 'sent' ? 'ok' : problem === null ? 'progress' : 'critical',
    why: problem ?? '',
    next: nextTry === null || problem === null ? '' : `again in ${duration(nextTry - now)}`,
  };
}

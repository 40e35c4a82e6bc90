// Notification channels of the settings: who subscribes to which events, and how they are sent.
import { notificationSender } from '../adapters/notification-channels.ts';
import { subscriptionsOf } from '../config/settings/notify.ts';
import type { NotificationChannels } from '../notifications/notifications.ts';
import type { Settings } from '../schema/settings.ts';
import { operatorsServer } from './mail/operators-mail.ts';
import type { World } from './world.ts';

export function notificationChannels({ environment, clock }: World, settings: Settings): NotificationChannels {
  const { mail, console, edge } = settings;
  const server = mail === null ? null : () => operatorsServer(mail, edge.target, environment);
  return {
    subscriptions: subscriptionsOf(settings),
    send: notificationSender({ environment, now: () => clock.now(), mail: server }),
    link: console.url,
  };
}

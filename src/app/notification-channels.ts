// Whom the settings have told of what happens, and how that is sent.
import { notificationSender } from '../adapters/notification-channels.ts';
import type { Settings } from '../config/settings/settings.ts';
import type { NotificationChannels } from '../notifications/notifications.ts';
import type { World } from './world.ts';

export function notificationChannels(
  { environment, clock }: World,
  { notify, mail, console }: Settings,
): NotificationChannels {
  return {
    subscriptions: notify,
    send: notificationSender({ environment, now: () => clock.now(), mail }),
    link: console.url,
  };
}

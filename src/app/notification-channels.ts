// Whom the settings have told of what happens, and how that is sent.
import { noticeSender } from '../adapters/notification-channels.ts';
import type { Settings } from '../config/settings/settings.ts';
import type { NoticeChannels } from '../notifications/notifications.ts';
import type { World } from './world.ts';

export function notificationChannels(
  { environment, clock }: World,
  { notify, mail, console }: Settings,
): NoticeChannels {
  return {
    subscriptions: notify,
    send: noticeSender({ environment, now: () => clock.now(), mail }),
    link: console.url,
  };
}

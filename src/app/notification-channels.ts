// Notification channels of the settings: who subscribes to which events, and how they are sent.
import { notificationSender } from '../adapters/notification-channels.ts';
import { subscriptionsOf } from '../config/settings/notify.ts';
import { senderDomain } from '../core/mail/sender-domain.ts';
import type { Sealer } from '../edge/seal.ts';
import type { NotificationChannels } from '../notifications/notifications.ts';
import type { Settings } from '../schema/settings.ts';
import type { Store } from '../store/store.ts';
import { operatorsServer } from './mail/operators-mail.ts';
import { signerOf } from './mail/signer.ts';
import type { World } from './world.ts';

export function notificationChannels(
  { environment, clock }: World,
  settings: Settings,
  { store, sealer }: { readonly store: Store; readonly sealer: Sealer },
): NotificationChannels {
  const { mail, console, edge } = settings;
  const server = async (own: NonNullable<Settings['mail']>) => ({
    ...operatorsServer(own, edge.target, environment),
    replyTo: null,
    sign: await signerOf({ store, sealer, clock }, { portal: '', domain: senderDomain(own.from) }),
  });
  return {
    subscriptions: subscriptionsOf(settings),
    send: notificationSender({ environment, now: () => clock.now(), mail: mail === null ? null : () => server(mail) }),
    link: console.url,
  };
}

// Sends notifications to their channels: signed webhooks, incoming webhooks of Slack, mail through the operator's server.
import { notificationHtml, notificationText, slackBody } from '../core/notifications/forms.ts';
import type { Notification } from '../core/notifications/notification.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { SendNotification } from '../notifications/notifications.ts';
import { resolveSecret } from './secrets.ts';
import type { MailServer } from './smtp.ts';
import { postJson, signedBy } from './webhook-post.ts';

export interface SenderParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Reads what the operator's mail server is; null where there is none. */
  readonly mail: (() => Promise<Omit<MailServer, 'name'>>) | null;
}

/** Secrets are read for each notification, so that a replaced one is used for the next. */
export function notificationSender({ environment, now, mail }: SenderParts): SendNotification {
  return async (channel, notification, signal) => {
    switch (channel.kind) {
      case 'webhook': {
        const secret = channel.secret === null ? null : resolveSecret(channel.secret, environment);
        const body = JSON.stringify(notification);
        return postJson(
          channel.url,
          body,
          secret === null ? {} : signedBy(secret, { id: notification.id, body, at: now() }),
          signal,
        );
      }
      case 'slack': {
        const url = resolveSecret(channel.url, environment).reveal().trim();
        return postJson(url, JSON.stringify(slackBody(notification)), {}, signal);
      }
      case 'email':
        return mailNotification(mail, channel.address, notification);
    }
  };
}

async function mailNotification(
  mail: SenderParts['mail'],
  recipient: string,
  notification: Notification,
): Promise<string> {
  if (mail === null) throw new PortalError('channel-failed', 'there is no mail server', 'Set mail: in portico.yaml.');
  const server = await mail();
  // Loaded here: the other channels do not need it.
  const { sendEmail } = await import('./smtp.ts');
  try {
    await sendEmail(
      { ...server, name: 'Portico' },
      {
        ...{ id: notification.id, kind: 'notification', recipient, subject: `[Portico] ${notification.subject}` },
        ...{ text: notificationText(notification), html: notificationHtml(notification) },
      },
    );
    return 'the mail server took it';
  } catch (thrown) {
    const why = `the mail server ${server.host} did not take it: ${reasonOf(thrown)}`;
    throw new PortalError('channel-failed', why, 'Check mail: in portico.yaml.', thrown);
  }
}

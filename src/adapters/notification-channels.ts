// Sends notifications to their channels: signed webhooks, incoming webhooks of Slack, mail through the operator's server.
import { notificationHtml, notificationText, slackBody } from '../core/notifications/forms.ts';
import { mayBePostedTo, type Notification } from '../core/notifications/notification.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Secret, SecretReference } from '../core/secret.ts';
import { webhookKey } from '../core/webhook-key.ts';
import type { SendNotification } from '../notifications/notifications.ts';
import { resolveSecret } from './secrets.ts';
import type { MailServer } from './smtp.ts';
import { KEY_HINT, signatureHeaders } from './webhook-signature.ts';

const TIMEOUT_MS = 10_000;
/** An answer is looked at up to here; all that is wanted of it is a word. */
const MAX_ANSWER_BYTES = 1024;

export interface SenderParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** The operator's mail server; null where there is none. */
  readonly mail:
    | (Pick<MailServer, 'host' | 'port' | 'username' | 'from'> & {
        readonly password: SecretReference | null;
      })
    | null;
}

/** Secrets are read for each notification, so that a replaced one is used for the next. */
export function notificationSender({ environment, now, mail }: SenderParts): SendNotification {
  return async (channel, notification, signal) => {
    switch (channel.kind) {
      case 'webhook': {
        const secret = channel.secret === null ? null : resolveSecret(channel.secret, environment);
        const body = JSON.stringify(notification);
        return post(channel.url, body, secret === null ? {} : signed(notification.id, body, secret, now()), signal);
      }
      case 'slack': {
        const url = resolveSecret(channel.url, environment).reveal().trim();
        return post(url, JSON.stringify(slackBody(notification)), {}, signal);
      }
      case 'email':
        return mailNotification(mail, channel.address, notification, environment);
    }
  };
}

function signed(id: string, body: string, secret: Secret, at: number): Record<string, string> {
  const key = webhookKey(secret);
  if (key === null) throw new PortalError('channel-failed', 'the secret of the webhook is not a key', KEY_HINT);
  return signatureHeaders({ id, body, at }, key);
}

async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  if (!mayBePostedTo(url)) {
    throw new PortalError(
      'channel-failed',
      'its address is not an https URL',
      'Correct the URL; the secret holds nothing else.',
    );
  }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Portico', ...headers },
    body,
    // A redirect may lead to a party that the operator has not named, and would pass the signature on.
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch((thrown: unknown) => {
    throw unanswered(thrown);
  });
  const word = await firstWord(response, url);
  const answer = `${response.status}${word === '' ? '' : ` ${word}`}`;
  if (response.ok) return answer;
  const redirected = response.status >= 300 && response.status < 400;
  throw new PortalError(
    'channel-failed',
    redirected ? `it answered ${response.status}: redirects are not followed` : `it answered ${answer}`,
    redirected ? 'Give the URL that it leads to.' : 'Look at the log of that system.',
  );
}

function unanswered(thrown: unknown): PortalError {
  const hint = 'See whether this machine reaches it.';
  if (thrown instanceof Error && thrown.name === 'TimeoutError') {
    return new PortalError('channel-failed', `no answer within ${TIMEOUT_MS / 1000} seconds`, hint, thrown);
  }
  // What fetch says is only that it failed; its cause says why, and names no more of a URL than its host.
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return new PortalError('channel-failed', `no connection: ${reasonOf(cause ?? 'it was cut')}`, hint, thrown);
}

/**
 * What a chat answers is one word, such as `ok` or `no_service`. Nothing else is repeated: error pages like to show the URL that was
 * asked for, and of some channels that is the secret.
 */
async function firstWord(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) return '';
    }
  } catch {
    return '';
  }
  const text = Buffer.concat(chunks).toString().trim();
  return /^[a-z][a-z_]{0,39}$/.test(text) && !url.split(/\W+/).includes(text) ? text : '';
}

async function mailNotification(
  mail: SenderParts['mail'],
  recipient: string,
  notification: Notification,
  environment: SenderParts['environment'],
): Promise<string> {
  if (mail === null) throw new PortalError('channel-failed', 'there is no mail server', 'Set mail: in portico.yaml.');
  const { host, port, username, password, from } = mail;
  const secret = password === null ? null : resolveSecret(password, environment);
  // Loaded here: the other channels do not need it.
  const { sendEmail } = await import('./smtp.ts');
  try {
    await sendEmail(
      { host, port, username, password: secret, from, name: 'Portico', reach: 'any' },
      {
        ...{ id: notification.id, kind: 'notification', recipient, subject: `[Portico] ${notification.subject}` },
        ...{ text: notificationText(notification), html: notificationHtml(notification) },
      },
    );
    return 'the mail server took it';
  } catch (thrown) {
    const why = `the mail server ${host} did not take it: ${reasonOf(thrown)}`;
    throw new PortalError('channel-failed', why, 'Check mail: in portico.yaml.', thrown);
  }
}

// Posts JSON to a webhook of the operator, signed where there is a secret; what is answered is looked at as little as possible.
import { limits } from '../core/limits/limits.ts';
import { mayBePostedTo } from '../core/notifications/notification.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import { webhookKey } from '../core/webhook-key.ts';
import { KEY_HINT, type SignedMessage, signatureHeaders } from './webhook-signature.ts';

const TIMEOUT_MS = 10_000;

/** The headers that prove a message. @throws where the secret is not a key of the specification */
export function signedBy(secret: Secret, message: SignedMessage): Record<string, string> {
  const key = webhookKey(secret);
  if (key === null) throw new PortalError('channel-failed', 'the secret of the webhook is not a key', KEY_HINT);
  return signatureHeaders(message, key);
}

/** Posts to a system of the operator. @returns the status and one word. @throws when it was not accepted; the message holds no secret */
export async function postJson(
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
      if (size > limits.webhookAnswerBytes) return '';
    }
  } catch {
    return '';
  }
  const text = Buffer.concat(chunks).toString().trim();
  return /^[a-z][a-z_]{0,39}$/.test(text) && !url.split(/\W+/).includes(text) ? text : '';
}

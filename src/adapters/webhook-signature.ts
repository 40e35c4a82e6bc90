// Signs outgoing webhooks as the Standard Webhooks specification defines it.
import { createHmac } from 'node:crypto';

export interface SignedMessage {
  /** The same for each attempt to deliver one message; receivers recognize repetitions by it. */
  readonly id: string;
  readonly body: string | Uint8Array;
  /** UTC milliseconds; receivers refuse what is too old. */
  readonly at: number;
}

/** The headers that prove the message: HMAC-SHA256 over id, time and body (Standard Webhooks 1.0.0, "Signature scheme"). */
export function signatureHeaders({ id, body, at }: SignedMessage, key: Uint8Array): Record<string, string> {
  const timestamp = Math.floor(at / 1000);
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` };
}

/** How a secret that `webhookKey` cannot read is made right. */
export const KEY_HINT = 'Write whsec_ and at least 24 random bytes in base64: echo "whsec_$(openssl rand -base64 32)".';

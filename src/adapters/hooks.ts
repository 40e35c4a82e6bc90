// Questions to the operator's own systems over HTTP: JSON, signed with HMAC-SHA256 of the body where a secret is set.
import { createHmac } from 'node:crypto';
import { PortalError } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';

const TIMEOUT_MS = 5000;

export interface HookTarget {
  readonly url: string;
  readonly secret: Secret | null;
}

/** Posts and answers the status; nothing of the answer's body is believed, so none is read. Rejects when nobody answers. */
async function postHook({ url, secret }: HookTarget, body: object): Promise<number> {
  const text = JSON.stringify(body);
  const signature = secret === null ? null : createHmac('sha256', secret.reveal()).update(text).digest('hex');
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature === null ? {} : { 'x-signature-256': `sha256=${signature}` }),
    },
    body: text,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  return response.status;
}

/** Whether the operator's system lets a signup go on. */
export async function askSignupHook(target: HookTarget, question: object): Promise<'yes' | 'no' | 'unknown'> {
  try {
    const status = await postHook(target, question);
    if (status === 200 || status === 204) return 'yes';
    return status >= 400 && status < 500 ? 'no' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Has a code sent. @throws when the operator's system did not take it. */
export async function sendPhoneCode(target: HookTarget, message: object): Promise<void> {
  const status = await postHook(target, message);
  if (status >= 200 && status < 300) return;
  throw new PortalError('input-invalid', `the phone hook answered ${status}`, 'Look at the log of that system.');
}

// Requests to the operator's own systems over HTTP: JSON, signed where a secret is set.
import { randomUUID } from 'node:crypto';
import { PortalError } from '../core/portal-error.ts';
import { signatureHeaders } from './webhook-signature.ts';

/** A visitor waits for the response. */
const TIMEOUT_MS = 5000;

export interface HookTarget {
  readonly url: string;
  /** Null where requests are not signed. */
  readonly key: Uint8Array | null;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** Posts the message. The body of the response is not read: only its status counts. @throws where there is no response in time */
async function postHook({ url, key, now }: HookTarget, message: object): Promise<number> {
  const body = JSON.stringify(message);
  const signature = key === null ? {} : signatureHeaders({ id: `msg_${randomUUID()}`, body, at: now() }, key);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Portico', ...signature },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  return response.status;
}

/** Asks whether a signup may continue. @returns `unknown` where the system did not decide */
export async function askSignupHook(target: HookTarget, question: object): Promise<'yes' | 'no' | 'unknown'> {
  try {
    const status = await postHook(target, question);
    if (status === 200 || status === 204) return 'yes';
    return status >= 400 && status < 500 ? 'no' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Has a code sent to a phone. @throws when the operator's system did not accept it */
export async function sendPhoneCode(target: HookTarget, message: object): Promise<void> {
  const status = await postHook(target, message);
  if (status >= 200 && status < 300) return;
  throw new PortalError('input-invalid', `the phone hook answered ${status}`, 'See the log of that system.');
}

/** A scanner takes longer than other systems: ten megabytes. */
const SCAN_TIMEOUT_MS = 30_000;

/** Posts the bytes of an upload to a scanner. @returns `unknown` where it did not decide */
export async function scanUpload(
  { url, key, now }: HookTarget,
  { mediaType, bytes }: { readonly mediaType: string; readonly bytes: Uint8Array },
): Promise<'clean' | 'refused' | 'unknown'> {
  const signature = key === null ? {} : signatureHeaders({ id: `msg_${randomUUID()}`, body: bytes, at: now() }, key);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': mediaType, 'user-agent': 'Portico', ...signature },
      body: Buffer.from(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(SCAN_TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.status === 200 || response.status === 204) return 'clean';
    return response.status === 406 || response.status === 422 ? 'refused' : 'unknown';
  } catch {
    return 'unknown';
  }
}

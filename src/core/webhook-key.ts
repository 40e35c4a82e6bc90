// Keys of signed webhooks, as the Standard Webhooks specification writes them: `whsec_`, then the key in base64.
import type { Secret } from './secret.ts';

const WRITTEN = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
/** The shortest key that the specification allows; a shorter one, or none, could be guessed. */
const MIN_KEY_BYTES = 24;

/** The key that a secret holds; null for a secret of another form, and for a key that is too short. */
export function webhookKey(secret: Secret): Uint8Array | null {
  const key = Buffer.from(WRITTEN.exec(secret.reveal())?.[1] ?? '', 'base64');
  return key.length < MIN_KEY_BYTES ? null : key;
}

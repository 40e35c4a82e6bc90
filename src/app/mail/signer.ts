// The signature of emails, with the keys of a sender as they are now.
import type { Clock } from '../../core/clock.ts';
import { signMessage } from '../../core/mail/dkim-signature.ts';
import type { Sealer } from '../../edge/seal.ts';
import { type Sender, signingKeys } from '../../mail/dkim/keys.ts';
import type { Store } from '../../store/store.ts';

export interface SignerParts {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly clock: Pick<Clock, 'now'>;
}

/** Reads the keys for each email, so that new ones sign from when they are published. */
export async function signerOf(
  { store, sealer, clock }: SignerParts,
  sender: Sender,
): Promise<(message: Buffer) => Buffer> {
  const keys = await signingKeys(store, sealer, sender);
  return (message) => signMessage(message, keys, clock.now());
}

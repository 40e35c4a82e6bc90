// The check of a second factor's code: of the authenticator app, or a recovery code. Wrong ones are counted by account, over all sessions.
import type { ContactId } from '../core/ids.ts';
import type { Sealer } from '../edge/seal.ts';
import type { Store } from '../store/store.ts';
import { clearAttempts, codeAttempts, countAttempt, endsFreeSeries, subjects } from './attempts.ts';
import { provenDevice } from './device.ts';
import { consumeRecoveryCode, consumeTotpCode } from './second-factor.ts';

export interface GivenCode {
  readonly contact: ContactId;
  readonly code: string;
  /** Value of the device cookie. */
  readonly device: string | undefined;
  readonly mayBeRecovery: boolean;
}

export type CodeOutcome =
  | { readonly outcome: 'right'; readonly by: 'app' | 'recovery' }
  /** `isSeries` for the failure that ends the free ones: the contact has to be notified. */
  | { readonly outcome: 'wrong'; readonly isSeries: boolean }
  | { readonly outcome: 'wait'; readonly seconds: number };

/** Checks a code and uses it up. A right password clears nothing of what is counted here. */
export async function checkCode(
  { store, sealer }: { readonly store: Store; readonly sealer: Sealer },
  { contact, code, device, mayBeRecovery }: GivenCode,
  now: number,
): Promise<CodeOutcome> {
  const subject = subjects.code(contact, await provenDevice(store, contact, device, now));
  const counted = await countAttempt(store, subject, codeAttempts, now);
  if ('wait' in counted) return { outcome: 'wait', seconds: Math.ceil(counted.wait / 1000) };
  const byApp = await consumeTotpCode(store, sealer, contact, code, now);
  const byRecovery = !byApp && mayBeRecovery && (await consumeRecoveryCode(store, contact, code));
  if (!byApp && !byRecovery) return { outcome: 'wrong', isSeries: endsFreeSeries(counted, codeAttempts) };
  await clearAttempts(store, subject);
  return { outcome: 'right', by: byApp ? 'app' : 'recovery' };
}

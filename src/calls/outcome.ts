// What became of a call, in a word, from whether it was connected and the final SIP code (RFC 3261, section 21).
import type { CallFields } from './call.ts';

/** Each has a message `outcome.<name>`. */
export type Outcome = 'answered' | 'busy' | 'no-answer' | 'cancelled' | 'rejected' | 'no-such-number' | 'failed';

const byCode: ReadonlyMap<number, Outcome> = new Map([
  ...([486, 600] as const).map((code) => [code, 'busy'] as const),
  ...([408, 480] as const).map((code) => [code, 'no-answer'] as const),
  [487, 'cancelled'],
  ...([403, 603, 607, 608] as const).map((code) => [code, 'rejected'] as const),
  ...([404, 410, 484, 604] as const).map((code) => [code, 'no-such-number'] as const),
]);

/** Returns the outcome of a call whose `connected` and `sip_code` were read. Without a code it was not answered, and no more is known. */
export function outcomeOf({ connected, sip_code: code }: Pick<CallFields, 'connected' | 'sip_code'>): Outcome {
  if (connected === 1) return 'answered';
  if (code === null || code === undefined) return 'no-answer';
  return byCode.get(code) ?? (code >= 400 ? 'failed' : 'no-answer');
}

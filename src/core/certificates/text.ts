// The texts of a certificate's conditions. Pure.
import type { Condition } from '../condition.ts';

type Ready = Pick<Condition, 'status' | 'reason' | 'message'> & { readonly nextTry?: number };

/** A served certificate. */
export interface Present {
  readonly notAfter: number;
}

const iso = (at: number): string => new Date(at).toISOString();

export function validReady(authority: string, { notAfter }: Present, renewAt: number | null): Ready {
  const renewal = renewAt === null ? '' : `; it is renewed from ${iso(renewAt)} on`;
  return { status: 'True', reason: 'Valid', message: `issued by ${authority}, good until ${iso(notAfter)}${renewal}` };
}

export const waitingReady: Ready = {
  status: 'False',
  reason: 'WaitingForDomain',
  message: 'it is ordered as soon as the name points to this edge',
};

export function orderingReady(authority: string): Ready {
  return { status: 'False', reason: 'Ordering', message: `ordered from ${authority}` };
}

export function heldReady(why: string, until: number): Ready {
  return {
    status: 'False',
    reason: 'Held',
    message: `no order yet: ${why}; it is placed at ${iso(until)}`,
    nextTry: until,
  };
}

export function failedReady(why: string, hint: string, nextTry: number): Ready {
  return { status: 'False', reason: 'Failed', message: `no certificate: ${why}. ${hint}`, nextTry };
}

const renewalReasons: ReadonlyMap<string, string> = new Map([
  ['Ordering', 'Renewing'],
  ['Held', 'RenewalHeld'],
  ['Failed', 'RenewalFailed'],
]);

/** The condition while an earlier certificate is still valid: true, with the failure or the progress of its renewal. */
export function besidePresent(ready: Ready, present: Present | null, now: number): Ready {
  if (ready.status === 'True' || present === null || present.notAfter <= now) return ready;
  const reason = renewalReasons.get(ready.reason) ?? ready.reason;
  const message = `${ready.message.replace(/\.$/, '')}. The present one is served until ${iso(present.notAfter)}.`;
  return { ...ready, status: 'True', reason, message };
}

/** `Serving`: whether the public listener presents this certificate. `seen` is otherwise why it could not be reached. */
export function servingCondition(seen: 'this' | 'another' | string): Pick<Condition, 'status' | 'reason' | 'message'> {
  if (seen === 'this') return { status: 'True', reason: 'Served', message: 'the public listener answers with it' };
  if (seen === 'another') {
    const message =
      'the public listener answers with another certificate; see whether portico serve runs on this store';
    return { status: 'False', reason: 'NotServed', message };
  }
  const message = `the public listener was not reached: ${seen}. Check that portico serve runs, and edge.probe`;
  return { status: 'False', reason: 'NotServed', message };
}

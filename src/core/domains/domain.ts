// Observations of a hostname by resolvers, and the state of its domain that follows: pending, misdirected, verified, lost. Pure.
import { domainCheckRetries, retryWait, withJitter } from '../retry.ts';

/** What one resolver answers for a hostname. */
export type Observation =
  /** The chain of CNAMEs ends at the edge; `ttl` in seconds, as the resolver has it left. */
  | { readonly kind: 'edge'; readonly chain: readonly string[]; readonly ttl: number }
  /** It leads elsewhere, and its owner says in a TXT record that what is there passes visitors on to this edge. */
  | { readonly kind: 'proxied'; readonly seen: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'address'; readonly addresses: readonly string[] }
  | { readonly kind: 'elsewhere'; readonly chain: readonly string[] }
  | { readonly kind: 'loop'; readonly chain: readonly string[] }
  | { readonly kind: 'too-long'; readonly chain: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: string; readonly bogus: boolean };

/** Whether visitors of the name come to this edge. */
export const arrives = ({ kind }: Observation): boolean => kind === 'edge' || kind === 'proxied';

export interface ResolverObservation {
  readonly resolver: string;
  readonly observation: Observation;
}

/**
 * `Prepared` does not point to this edge yet, and its challenges do, so that its certificate can be there before.
 * `New` was not checked yet; `Stopped` is a lost one that is no longer served.
 */
export type DomainState = 'New' | 'Pending' | 'Misdirected' | 'Prepared' | 'Verified' | 'Lost' | 'Stopped';

/** Whether a certificate may be ordered for the name. */
export const mayOrder = (state: DomainState): boolean => state === 'Verified' || state === 'Prepared';

export interface DomainCheck {
  readonly state: DomainState;
  /** UTC milliseconds at which it entered this state; for a stopped one, at which it was lost. */
  readonly since: number;
  /** Checks in a row that did not find it verified. */
  readonly failures: number;
}

/**
 * Returns the next state. It stays the same where no resolver answers, so that a DNS outage does not stop serving. A new name is verified
 * when every resolver that answers sees the edge, since authorities may ask any; a verified one is lost when none does.
 * @param grace milliseconds for which a lost name is still served
 */
export function nextDomainCheck(
  before: DomainCheck & { readonly isDelegated?: boolean },
  seen: readonly ResolverObservation[],
  now: number,
  grace: number,
): DomainCheck {
  const failures = before.failures + 1;
  const answered = seen.filter(({ observation }) => observation.kind !== 'unknown');
  if (answered.length === 0) return { ...before, failures };
  const edge = answered.filter(({ observation }) => arrives(observation)).length;
  const had = before.state === 'Verified' || before.state === 'Lost' || before.state === 'Stopped';
  if (edge === answered.length || (edge > 0 && before.state === 'Verified'))
    return { ...into('Verified'), failures: 0 };
  if (had) {
    const since = before.state === 'Verified' ? now : before.since;
    return { state: now - since >= grace ? 'Stopped' : 'Lost', since, failures };
  }
  const wrong = answered.some(({ observation }) => !arrives(observation) && observation.kind !== 'nothing');
  if (before.isDelegated === true) return { ...into('Prepared'), failures };
  return { ...into(wrong ? 'Misdirected' : 'Pending'), failures };

  function into(state: DomainState): Pick<DomainCheck, 'state' | 'since'> {
    return { state, since: before.state === state ? before.since : now };
  }
}

/** Milliseconds between checks of a verified name: its record rarely changes, and a lost one is noticed within a quarter of the usual grace. */
const VERIFIED_WAIT_MS = 6 * 60 * 60_000;

/** Milliseconds until the next check: 5 s growing to 10 min while the record is awaited, 6 h once verified. `random` in [0, 1). */
export function checkDelay({ state, failures }: DomainCheck, random: number): number {
  if (state === 'Verified' && failures === 0) return withJitter(VERIFIED_WAIT_MS, random);
  return retryWait(domainCheckRetries, failures, random);
}

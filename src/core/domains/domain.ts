// What resolvers see of a hostname, and what that makes of its domain: pending, misdirected, verified, lost. Pure.

/** What one resolver sees. */
export type Sight =
  /** The chain of CNAMEs ends at the edge; `ttl` in seconds, as the resolver has it left. */
  | { readonly see: 'edge'; readonly chain: readonly string[]; readonly ttl: number }
  | { readonly see: 'nothing' }
  | { readonly see: 'address'; readonly addresses: readonly string[] }
  | { readonly see: 'elsewhere'; readonly chain: readonly string[] }
  | { readonly see: 'loop'; readonly chain: readonly string[] }
  | { readonly see: 'too-long'; readonly chain: readonly string[] }
  | { readonly see: 'unknown'; readonly why: string; readonly bogus: boolean };

export interface ResolverSight {
  readonly resolver: string;
  readonly sight: Sight;
}

/**
 * `New` was not looked at yet; `Stopped` is a lost one that is no longer served.
 */
export type DomainState = 'New' | 'Pending' | 'Misdirected' | 'Verified' | 'Lost' | 'Stopped';

export interface DomainLook {
  readonly state: DomainState;
  /** UTC milliseconds at which it came into this state; for a stopped one, at which it was lost. */
  readonly since: number;
  /** Looks in a row that did not find it verified. */
  readonly misses: number;
}

/**
 * The next state. Where no resolver answers, nothing changes: not knowing is no reason to stop serving. A new name is verified
 * when every resolver that answers sees the edge, since authorities may ask any; a verified one is lost when none does.
 * @param grace milliseconds for which a lost name is still served
 */
export function nextLook(before: DomainLook, seen: readonly ResolverSight[], now: number, grace: number): DomainLook {
  const misses = before.misses + 1;
  const answered = seen.filter(({ sight }) => sight.see !== 'unknown');
  if (answered.length === 0) return { ...before, misses };
  const edge = answered.filter(({ sight }) => sight.see === 'edge').length;
  const had = before.state === 'Verified' || before.state === 'Lost' || before.state === 'Stopped';
  if (edge === answered.length || (edge > 0 && before.state === 'Verified')) return { ...into('Verified'), misses: 0 };
  if (had) {
    const since = before.state === 'Verified' ? now : before.since;
    return { state: now - since >= grace ? 'Stopped' : 'Lost', since, misses };
  }
  const wrong = answered.some(({ sight }) => sight.see !== 'edge' && sight.see !== 'nothing');
  return { ...into(wrong ? 'Misdirected' : 'Pending'), misses };

  function into(state: DomainState): Pick<DomainLook, 'state' | 'since'> {
    return { state, since: before.state === state ? before.since : now };
  }
}

const FIRST_WAIT_MS = 5_000;
const LAST_WAIT_MS = 10 * 60_000;
/** A record that stands rarely moves; a lost one is noticed within a quarter of the usual grace. */
const VERIFIED_WAIT_MS = 6 * 60 * 60_000;
const GROWTH = 1.5;
/** A tenth to either side, so that names that came together are not looked at together for ever. */
const JITTER = 0.1;

/** Milliseconds until it is looked at again: 5 s growing to 10 min while it is awaited, 6 h once verified. `random` in [0, 1). */
export function waitFor({ state, misses }: DomainLook, random: number): number {
  const settled = state === 'Verified' && misses === 0;
  const wait = settled ? VERIFIED_WAIT_MS : Math.min(LAST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** Math.max(0, misses - 1));
  return Math.round(wait * (1 + JITTER * (2 * random - 1)));
}

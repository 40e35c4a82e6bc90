// A zone of the operator's whose server takes updates: what is asked of it, and what it answers.
import type { DnsAnswer, RecordType } from './dns.ts';

export type WrittenRecord =
  | { readonly type: 'CNAME'; readonly name: string; readonly ttl: number; readonly data: string }
  | { readonly type: 'TXT'; readonly name: string; readonly ttl: number; readonly data: string };

/** What has to be true for any of a change to be made. */
export type Requirement =
  /** There is no record of this name. */
  | { readonly is: 'unused'; readonly name: string }
  /** The records of this name and type are this one alone. */
  | { readonly is: 'alone'; readonly record: WrittenRecord };

/** Made as a whole or not at all; removals first. */
export interface ZoneChange {
  readonly requires: readonly Requirement[];
  readonly remove: readonly { readonly name: string; readonly type: WrittenRecord['type'] }[];
  readonly add: readonly WrittenRecord[];
}

export type Updated =
  | { readonly state: 'done' }
  /** What is required is not so: nothing was changed. */
  | { readonly state: 'otherwise' }
  | { readonly state: 'failed'; readonly why: string };

export interface WritableZone {
  /** In lower case, without a dot at the end. */
  readonly name: string;
  /** Asks the server of the zone itself. */
  ask(name: string, type: RecordType): Promise<DnsAnswer>;
  /** Never rejects; resolves within seconds. */
  update(change: ZoneChange): Promise<Updated>;
}

/** The zone, of several the most specific one, that a name is in. */
export function zoneOf(zones: readonly WritableZone[], host: string): WritableZone | null {
  const holds = zones.filter(({ name }) => host.endsWith(`.${name}`));
  return holds.toSorted((left, right) => right.name.length - left.name.length)[0] ?? null;
}

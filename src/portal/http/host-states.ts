// The state of each host as the controllers have stored it: whether its name points to this edge, whether it is still served,
// since when its certificate is valid.
import type { Store } from '../../store/store.ts';

export interface HostState {
  /** True when the domain points to this edge. */
  readonly ready: boolean;
  /** True when the domain was lost for longer than the grace period and is no longer served. */
  readonly stopped: boolean;
  /** UTC milliseconds since when visitors get a valid certificate; null while they do not. */
  readonly goodSince: number | null;
}

/** Reads the states of the given hosts, or of all for null. Hosts without a state are left out. */
export async function readHostStates(store: Store, hosts: readonly string[] | null): Promise<Map<string, HostState>> {
  const conditions = store
    .selectFrom('condition')
    .select(['kind', 'name', 'type', 'status', 'reason', 'since'])
    .where('kind', 'in', ['domain', 'certificate'])
    .where('type', 'in', ['Ready', 'Serving']);
  const rows = await (hosts === null ? conditions : conditions.where('name', 'in', hosts)).execute();
  const states = new Map<string, HostState>();
  for (const [host, own] of Map.groupBy(rows, ({ name }) => name)) {
    const domain = own.find(({ kind }) => kind === 'domain');
    const certificate = own.filter(({ kind }) => kind === 'certificate');
    // That the certificate was seen being served (`Serving`) is better evidence than that it was stored.
    const proof = certificate.find(({ type }) => type === 'Serving') ?? certificate[0];
    states.set(host, {
      ready: domain?.status === 'True',
      stopped: domain?.reason === 'Stopped',
      goodSince: proof?.status === 'True' ? proof.since : null,
    });
  }
  return states;
}

/** Most hosts in one statement; for more of them all hosts are read. */
const MAX_HOSTS = 400;

/** Returns the hosts with events after the given one; null when there are more than `MAX_HOSTS`. */
export async function hostsSince(store: Store, event: number): Promise<string[] | null> {
  const rows = await store
    .selectFrom('event')
    .select('name')
    .distinct()
    .where('id', '>', event)
    .where('kind', 'in', ['domain', 'certificate'])
    .limit(MAX_HOSTS + 1)
    .execute();
  return rows.length > MAX_HOSTS ? null : rows.map(({ name }) => name);
}

// What the controllers say of each host: whether its name leads here, whether it is still served, how long its certificate has
// been good.
import type { Store } from '../../store/store.ts';

export interface HostState {
  /** True when the domain is known to lead here. */
  readonly ready: boolean;
  /** True when it was lost for so long that it is no longer served. */
  readonly stopped: boolean;
  /** UTC milliseconds since when visitors get a good certificate; null while they do not. */
  readonly goodSince: number | null;
}

/** All hosts of which something is said, or those among the given. */
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
    // Whether it is seen to be served says more than whether it was stored.
    const proof = certificate.find(({ type }) => type === 'Serving') ?? certificate[0];
    states.set(host, {
      ready: domain?.status === 'True',
      stopped: domain?.reason === 'Stopped',
      goodSince: proof?.status === 'True' ? proof.since : null,
    });
  }
  return states;
}

/** Hosts per statement; for more all are read. */
const MAX_HOSTS = 400;

/** Hosts of which something happened after an event; null for more than are worth naming. */
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

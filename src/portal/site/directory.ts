// The map from hosts to snapshots. Reads only portals that changed and swaps whole snapshots. While the store is unreachable, or a
// portal's rows are invalid, its last valid snapshot is served.
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { type HostState, hostsSince, readHostStates } from '../http/host-states.ts';
import { buildSnapshot, type PortalSnapshot, type ResourceRow } from './snapshot.ts';

export interface Directory {
  /** Returns the current snapshot for a host. */
  find(host: string): PortalSnapshot | undefined;
  has(host: string): boolean;
  /** Returns the current snapshot of a portal. */
  named(portal: string): PortalSnapshot | undefined;
  /** Whether the host's domain points to this edge, so that other hosts may redirect to it. */
  isReady(host: string): boolean;
  /** Whether the host's domain was lost for longer than the grace period, so that it is no longer served. */
  isStopped(host: string): boolean;
  /** UTC milliseconds since when visitors of the host get a valid certificate; null while they do not. */
  goodSince(host: string): number | null;
  /** The change counter of what is served, -1 before the first read, and whether the store was reachable at the last refresh. */
  state(): { readonly counter: number; readonly reached: boolean };
  /** Reads changes. @returns false when there were none. Never rejects. */
  refresh(): Promise<boolean>;
}

interface Known {
  /** Change counter up to which resources were read. */
  readonly counter: number;
  /** Newest event read; the state of a domain changes only with an event. */
  readonly event: number;
  readonly rows: number;
}

const nothing: Known = { counter: -1, event: -1, rows: 0 };

export async function createDirectory(dependencies: { readonly store: Store; readonly log: Log }): Promise<Directory> {
  const { store, log } = dependencies;
  let known = nothing;
  let brands: ReadonlyMap<string, PortalSnapshot> = new Map();
  let hosts: ReadonlyMap<string, PortalSnapshot> = new Map();
  let states: ReadonlyMap<string, HostState> = new Map();
  let reached = false;

  const refreshOnce = async (): Promise<boolean> => {
    try {
      const now = await readVersion(store);
      reached = true;
      if (now.counter === known.counter && now.event === known.event) return false;
      if (now.counter !== known.counter) {
        const rows = await countRows(store);
        // Fewer rows than before: some were deleted by hand, and no counter shows which, so everything is read.
        const changed = await changedBrands(store, rows < known.rows ? -1 : known.counter, hosts);
        brands = await withChanged(store, log, brands, changed);
        hosts = hostMap(brands.values());
        known = { ...known, counter: now.counter, rows };
      }
      if (now.event !== known.event) states = await withNewStates(store, states, known.event);
      known = { ...known, event: now.event };
      return true;
    } catch (thrown) {
      reached = false;
      log.warn('the store could not be read; the last snapshots are served', { why: reasonOf(thrown) });
      return false;
    }
  };

  // Refreshes run one after another, so that an older read never replaces a newer one.
  let running: Promise<boolean> = Promise.resolve(false);
  let waiting: Promise<boolean> | undefined;
  const refresh = (): Promise<boolean> => {
    waiting ??= running.then(() => {
      waiting = undefined;
      running = refreshOnce();
      return running;
    });
    return waiting;
  };

  await refresh();
  return {
    find: (host) => hosts.get(host),
    has: (host) => hosts.has(host),
    named: (portal) => brands.get(portal),
    isReady: (host) => states.get(host)?.ready === true,
    isStopped: (host) => states.get(host)?.stopped === true,
    goodSince: (host) => states.get(host)?.goodSince ?? null,
    state: () => ({ counter: known.counter, reached }),
    refresh,
  };
}

/** Reads the newest change counter and event, by primary keys. */
async function readVersion(store: Store): Promise<{ counter: number; event: number }> {
  const row = await store
    .selectFrom('change_counter')
    .select('value')
    .select((eb) =>
      eb
        .selectFrom('event')
        .select((inner) => inner.fn.max('id').as('newest'))
        .as('event'),
    )
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  return { counter: row.value, event: row.event ?? 0 };
}

async function countRows(store: Store): Promise<number> {
  const row = await store
    .selectFrom('resource')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Returns the portals with changed rows, and those that served a changed domain until now, since it may have moved to another. */
async function changedBrands(
  store: Store,
  since: number,
  hosts: ReadonlyMap<string, PortalSnapshot>,
): Promise<Set<string>> {
  const rows = await store.selectFrom('resource').select(['kind', 'name', 'brand']).where('seq', '>', since).execute();
  const losing = rows.flatMap((row) => (row.kind === 'domain' ? (hosts.get(row.name)?.name ?? []) : []));
  return new Set([...rows.flatMap((row) => row.brand ?? []), ...losing]);
}

async function withChanged(
  store: Store,
  log: Log,
  before: ReadonlyMap<string, PortalSnapshot>,
  changed: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PortalSnapshot>> {
  const brands = new Map(before);
  for (const brand of changed) {
    const rows = await brandRows(store, brand);
    try {
      const snapshot = buildSnapshot(brand, rows);
      if (snapshot === undefined) brands.delete(brand);
      else brands.set(brand, snapshot);
    } catch (thrown) {
      log.error('rows of a portal are invalid; its last valid state is served', {
        portal: brand,
        why: reasonOf(thrown),
      });
    }
  }
  return brands;
}

/** The present snapshot of one portal; undefined where there is none of that name. @throws when its rows are invalid */
export async function snapshotOf(store: Store, portal: string): Promise<PortalSnapshot | undefined> {
  return buildSnapshot(portal, await brandRows(store, portal));
}

async function brandRows(store: Store, brand: string): Promise<ResourceRow[]> {
  return store
    .selectFrom('resource')
    .select(['kind', 'name', 'spec', 'archived_at'])
    .where('brand', '=', brand)
    .orderBy('kind')
    .orderBy('name')
    .execute();
}

/** Maps hosts to snapshots; where an archived portal and a served one have the same host, the served one has it. */
function hostMap(snapshots: Iterable<PortalSnapshot>): Map<string, PortalSnapshot> {
  const hosts = new Map<string, PortalSnapshot>();
  for (const snapshot of snapshots) {
    for (const host of snapshot.hosts) {
      if (snapshot.state === 'served' || !hosts.has(host)) hosts.set(host, snapshot);
    }
  }
  return hosts;
}

async function withNewStates(
  store: Store,
  before: ReadonlyMap<string, HostState>,
  event: number,
): Promise<ReadonlyMap<string, HostState>> {
  const hosts = event < 0 ? null : await hostsSince(store, event);
  if (hosts === null) return readHostStates(store, null);
  return hosts.length === 0 ? before : new Map([...before, ...(await readHostStates(store, hosts))]);
}

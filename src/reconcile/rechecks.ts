// Looking again at what the world may have changed: names in DNS, certificates that come to their end. In slices, so that
// new work never waits behind ten thousand routine looks; what is new or has changed comes first.
import type { Clock } from '../core/clock.ts';
import type { Store } from '../store/store.ts';

/** Hosts a slice: some tens of milliseconds even where each gets a certificate. */
const HOSTS_PER_SLICE = 40;

export interface RecheckDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  /** Milliseconds between the starts of two rounds over all hosts. */
  readonly every: number;
  /** Looks at these hosts, acts once on each, and records what it saw. */
  readonly check: (hosts: readonly string[], fence: number) => Promise<void>;
}

export interface Rechecks {
  /** Puts hosts in front of all others. */
  first(hosts: readonly string[]): void;
  /** Number of hosts that wait for a check. */
  waiting(): number;
  /** Starts a round over every live host when one is due. */
  start(): Promise<void>;
  /** One slice. */
  next(fence: number): Promise<void>;
}

export function createRechecks({ store, clock, every, check }: RecheckDependencies): Rechecks {
  // In order of insertion; a host that is requested twice is checked one time.
  let queue = new Set<string>();
  let nextRound = 0;

  return {
    first: (hosts) => {
      queue = new Set([...hosts, ...queue]);
    },
    waiting: () => queue.size,
    start: async () => {
      if (clock.now() < nextRound) return;
      nextRound = clock.now() + every;
      for (const host of await liveHosts(store)) queue.add(host);
    },
    next: async (fence) => {
      const slice = [...queue].slice(0, HOSTS_PER_SLICE);
      for (const host of slice) queue.delete(host);
      await check(slice, fence);
    },
  };
}

/** Those of which nothing is known yet come first. */
async function liveHosts(store: Store): Promise<string[]> {
  const rows = await store
    .selectFrom('resource')
    .leftJoin('condition', (join) =>
      join.on('condition.kind', '=', 'domain').onRef('condition.name', '=', 'resource.name'),
    )
    .select(['resource.name', 'condition.status'])
    .where('resource.kind', '=', 'domain')
    .where('resource.archived_at', 'is', null)
    .orderBy('resource.name')
    .execute();
  const isNew = (row: (typeof rows)[number]): boolean => row.status === null;
  return [...rows.filter(isNew), ...rows.filter((row) => !isNew(row))].map(({ name }) => name);
}

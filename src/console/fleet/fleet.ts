// Every brand in memory, for pages that filter and sort thousands of them: read for the first page, and after that only what any
// process has changed. Nothing is read while no page is requested.
import type { Clock } from '../../core/clock.ts';
import type { Store } from '../../store/store.ts';
import {
  type BrandState,
  brandStates,
  certificateEnds,
  countFleetResources,
  type FleetVersion,
  fleetConditions,
  fleetConditionsSince,
  fleetResources,
  fleetResourcesSince,
  lastLabel,
  peopleCounts,
  readFleetVersion,
} from '../../store/tables/fleet-rows.ts';
import { type MailHealth, readMailHealth } from '../../store/tables/mail-health.ts';
import { ttlCache } from '../http/ttl-cache.ts';
import type { BrandRow, Problem } from './brand-row.ts';
import { FleetIndex } from './fleet-index.ts';

/** Age of counts of customers and emails: the store has no change counter for them. */
const COUNTS_MS = 10_000;

export interface FleetView {
  /** By portal. */
  readonly brands: ReadonlyMap<string, BrandRow>;
  /** What is wrong with sources as a whole. */
  readonly sources: readonly Problem[];
  /** How many sources are followed. */
  readonly followed: number;
  /** What is wrong with the settings. */
  readonly settings: readonly Problem[];
  /** Label of the revision that was applied last; null before the first. */
  readonly revision: string | null;
  /** At most ten seconds old; a portal without customers is not named. */
  readonly customers: ReadonlyMap<string, number>;
  /** As `customers`. */
  readonly contacts: ReadonlyMap<string, number>;
  /** Changes whenever any of this does, and after every reconcile pass. */
  readonly version: string;
}

export interface Fleet {
  /** As the store is now. Rejects when it cannot be read. */
  view(): Promise<FleetView>;
  /** Returns the version of the store; one read by keys. */
  version(): Promise<string>;
  /** Returns the state of mail by portal; at most ten seconds old. */
  mail(): Promise<readonly MailHealth[]>;
}

export function createFleet({ store, clock }: { readonly store: Store; readonly clock: Pick<Clock, 'now'> }): Fleet {
  let index = new FleetIndex();
  let known: FleetVersion | undefined;
  const customers = ttlCache(COUNTS_MS, clock, () => peopleCounts(store, 'customer'));
  const contacts = ttlCache(COUNTS_MS, clock, () => peopleCounts(store, 'contact'));

  const refresh = async (): Promise<FleetView> => {
    const now = await readFleetVersion(store);
    // After a failure part of it is in the index; the version is still the old one, so the next call reads the same again.
    if (known === undefined) index = await readWhole(store);
    else if (!(await takeChanges(store, index, known, now))) index = await readWhole(store);
    known = now;
    const { revision, sources, followed, settings } = index;
    return {
      brands: index.rows(),
      sources,
      followed,
      settings,
      revision,
      customers: await customers(),
      contacts: await contacts(),
      version: wordOf(now),
    };
  };

  // Reads are serial, and callers that wait share the next one: an older read must not replace a newer one.
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<FleetView> | undefined;
  return {
    view: () => {
      waiting ??= running.then(() => {
        waiting = undefined;
        const own = refresh();
        running = own.catch(() => undefined);
        return own;
      });
      return waiting;
    },
    version: async () => wordOf(await readFleetVersion(store)),
    mail: ttlCache(COUNTS_MS, clock, () => readMailHealth(store)),
  };
}

/** Whether more than the time of the last reconcile pass differs. */
const isMoved = (before: FleetVersion, now: FleetVersion): boolean =>
  now.counter !== before.counter || now.event !== before.event || now.revision !== before.revision;

function wordOf({ counter, event, certificate, revision, lookedAt, headAt }: FleetVersion): string {
  return [counter, event, certificate, revision, lookedAt, headAt].join('.');
}

async function readWhole(store: Store): Promise<FleetIndex> {
  const index = new FleetIndex();
  for await (const rows of fleetResources(store)) for (const row of rows) index.takeResource(row);
  for await (const rows of fleetConditions(store)) for (const row of rows) index.takeCondition(row);
  await takeEnds(store, index, 0);
  await takeStates(store, index);
  return index;
}

/** Adds what changed between the two versions. @returns false where rows were deleted by hand, which no counter shows one by one */
async function takeChanges(store: Store, index: FleetIndex, before: FleetVersion, now: FleetVersion): Promise<boolean> {
  if (wordOf(before) === wordOf(now)) return true;
  if (now.counter !== before.counter) {
    for (const row of await fleetResourcesSince(store, before.counter)) index.takeResource(row);
    if ((await countFleetResources(store)) < index.size) return false;
  }
  if (now.event !== before.event)
    for (const condition of await fleetConditionsSince(store, before.event)) index.takeCondition(condition);
  if (now.certificate !== before.certificate) await takeEnds(store, index, before.certificate);
  if (isMoved(before, now)) await takeStates(store, index);
  return true;
}

async function takeEnds(store: Store, index: FleetIndex, since: number): Promise<void> {
  for await (const rows of certificateEnds(store, since)) for (const row of rows) index.takeEnd(row);
}

async function takeStates(store: Store, index: FleetIndex): Promise<void> {
  const states = new Map<string, BrandState>();
  for await (const rows of brandStates(store)) for (const row of rows) states.set(row.brand, row);
  index.takeStates(states, await lastLabel(store));
}

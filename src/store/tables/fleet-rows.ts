// Reads what the fleet's pages are made of: all of it once, then only what changed since. All of it goes in slices, since
// SQLite answers in the thread that serves everything else.
import { setImmediate as giveWay } from 'node:timers/promises';
import { sql } from 'kysely';
import { conditionTypes } from '../../core/condition.ts';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import { readOwners } from '../sources.ts';
import type { Store } from '../store.ts';
import { batchesOf } from './resources.ts';

/** A few milliseconds of reading. */
const ROWS_PER_SLICE = 1_000;
const NAMES_PER_STATEMENT = 400;

const KINDS = ['portal', 'domain', 'certificate'] as const;
const CONDITION_KINDS = ['source', 'settings', ...KINDS] as const;

/** Where the store stands: whatever the fleet's pages show has moved one of these. */
export interface FleetVersion {
  /** Change counter. */
  readonly counter: number;
  /** Newest event: no condition changes its status or reason without one. */
  readonly event: number;
  /** Sequence number of the newest certificate. */
  readonly certificate: number;
  readonly revision: number;
  /** When the last pass ended, and when the source was last read; UTC milliseconds. */
  readonly lookedAt: number;
  readonly headAt: number;
}

/** One statement of reads by keys. */
export async function readFleetVersion(store: Store): Promise<FleetVersion> {
  const newest = (table: string, column: string) =>
    sql<number>`(SELECT coalesce(max(${sql.ref(column)}), 0) FROM ${sql.table(table)})`;
  return store
    .selectFrom('change_counter')
    .select([
      'value as counter',
      newest('event', 'id').as('event'),
      newest('certificate', 'seq').as('certificate'),
      newest('revision', 'id').as('revision'),
      newest('reconcile_pass', 'at').as('lookedAt'),
      newest('source_head', 'at').as('headAt'),
    ])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
}

export interface FleetResource {
  readonly kind: string;
  readonly name: string;
  readonly brand: string | null;
  readonly spec: string;
  readonly archived_at: number | null;
}

/** Portals, domains and certificates, live and archived, slice by slice. */
export async function* fleetResources(store: Store): AsyncGenerator<readonly FleetResource[]> {
  for (const kind of KINDS) {
    yield* slices('', (after) =>
      resources(store)
        .where('kind', '=', kind)
        .where('name', '>', after)
        .orderBy('name')
        .limit(ROWS_PER_SLICE)
        .execute(),
    );
  }
}

/** Those that changed since a value of the counter. */
export async function fleetResourcesSince(store: Store, counter: number): Promise<readonly FleetResource[]> {
  return resources(store).where('kind', 'in', KINDS).where('seq', '>', counter).execute();
}

/** How many there are: fewer than are known means that some were deleted by hand. */
export async function countFleetResources(store: Store): Promise<number> {
  const row = await store
    .selectFrom('resource')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('kind', 'in', KINDS)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const resources = (store: Store) =>
  store.selectFrom('resource').select(['kind', 'name', 'brand', 'spec', 'archived_at']);

/** A condition without its words. */
export interface BriefCondition {
  readonly kind: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  /** UTC milliseconds. */
  readonly since: number;
}

/** All conditions, slice by slice. */
export async function* fleetConditions(store: Store): AsyncGenerator<readonly BriefCondition[]> {
  for (const kind of CONDITION_KINDS) {
    for (const type of conditionTypes) {
      yield* slices('', (after) =>
        conditions(store)
          .where('kind', '=', kind)
          .where('type', '=', type)
          .where('name', '>', after)
          .orderBy('name')
          .limit(ROWS_PER_SLICE)
          .execute(),
      );
    }
  }
}

/** Those of whatever had an event since that one. */
export async function fleetConditionsSince(store: Store, event: number): Promise<readonly BriefCondition[]> {
  const events = await store.selectFrom('event').select('name').distinct().where('id', '>', event).execute();
  const found: BriefCondition[] = [];
  for (const names of batchesOf(
    events.map(({ name }) => name),
    NAMES_PER_STATEMENT,
  )) {
    for (const kind of CONDITION_KINDS)
      found.push(...(await conditions(store).where('kind', '=', kind).where('name', 'in', names).execute()));
    await giveWay();
  }
  return found;
}

const conditions = (store: Store) =>
  store.selectFrom('condition').select(['kind', 'name', 'type', 'status', 'reason', 'since']);

export interface CertificateEnd {
  readonly host: string;
  readonly issuer: string;
  readonly not_after: number;
}

/** When certificates end, of those stored since; slice by slice. */
export async function* certificateEnds(store: Store, since: number): AsyncGenerator<readonly CertificateEnd[]> {
  const ends = store.selectFrom('certificate').select(['host as name', 'host', 'issuer', 'not_after']);
  if (since > 0) {
    yield await ends.where('seq', '>', since).execute();
    return;
  }
  yield* slices('', (after) => ends.where('host', '>', after).orderBy('host').limit(ROWS_PER_SLICE).execute());
}

export interface BrandState {
  readonly brand: string;
  readonly drifted: number;
  readonly changed_at: number;
  readonly revision: string;
  readonly held_at: string | null;
}

/** A portal of another source than the first one is at what was applied last of that. */
export async function* brandStates(store: Store): AsyncGenerator<readonly BrandState[]> {
  const owners = await readOwners(store);
  const labels = new Map<number, string | null>();
  for (const source of new Set(owners.values())) labels.set(source, await lastLabel(store, source));
  const states = store
    .selectFrom('brand_state')
    .select(['brand as name', 'brand', 'drifted', 'changed_at', 'revision', 'held_at']);
  const all = slices('', (after) => states.where('brand', '>', after).orderBy('brand').limit(ROWS_PER_SLICE).execute());
  for await (const rows of all)
    yield rows.map((row) => ({
      ...row,
      held_at: row.held_at ?? labels.get(owners.get(row.brand) ?? FIRST_SOURCE) ?? null,
    }));
}

/** Label of the revision of a source that was applied last; null before the first. */
export async function lastLabel(store: Store, source = FIRST_SOURCE): Promise<string | null> {
  const row = await store
    .selectFrom('revision')
    .select('label')
    .where('source', '=', source)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.label ?? null;
}

/** Customers, or contacts, of each portal; a portal without any is not named. */
export async function peopleCounts(store: Store, table: 'customer' | 'contact'): Promise<ReadonlyMap<string, number>> {
  const rows = await store
    .selectFrom(table)
    .select(['portal', (eb) => eb.fn.countAll<number | string>().as('count')])
    .groupBy('portal')
    .execute();
  return new Map(rows.map(({ portal, count }) => [portal, Number(count)]));
}

async function* slices<Row extends { readonly name: string }>(
  start: string,
  read: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = start; ; ) {
    const rows = await read(after);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_PER_SLICE) return;
    after = last.name;
    await giveWay();
  }
}

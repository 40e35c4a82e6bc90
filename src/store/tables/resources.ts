// Reads live resources, as much of them as a plan needs.

import type { Selectable } from 'kysely';
import { sha256 } from '../../core/canonical.ts';
import { HOUR } from '../../core/durations.ts';
import { isPortalName } from '../../core/ids.ts';
import type { Desired, SyncedTo } from '../../core/plan/desired.ts';
import type { LiveCounts } from '../../core/plan/guard.ts';
import { isGuarded } from '../../core/plan/guard.ts';
import { isAlone, isForeignTo, type Ownership, sharedStateKey, soleOwnership } from '../../core/plan/ownership.ts';
import { type Live, portalsToCompare } from '../../core/plan/plan.ts';
import type { KnownNames } from '../../core/plan/rename.ts';
import { keyOf, type LiveResource, type Resource, SHARED } from '../../core/plan/resource.ts';
import { readChangeCounter } from '../change-counter.ts';
import { readRenames } from '../portal-names.ts';
import type { Database } from '../schema/tables.ts';
import type { Db } from '../store.ts';
import { BREAK_GLASS } from './break-glass.ts';

/** Names per statement: far below the parameter limits of both databases. */
const NAMES_PER_STATEMENT = 400;
/** From this number of brands on, one pass over all rows is quicker than asking for each. */
const WHOLE_TABLE_BRANDS = 2_000;

export interface LiveState extends Live, KnownNames {
  /** Value of the change counter that these rows belong to: when it has moved, they may have too. */
  readonly counter: number;
}

/**
 * Live state of one source, as far as comparing it with the desired state needs it. It is read in steps, the counter first; an apply
 * claims the counter, so that a plan made from rows that moved in between is never applied.
 */
export async function readLive(db: Db, desired: Desired, part: Ownership = soleOwnership): Promise<LiveState> {
  const counter = await readChangeCounter(db);
  const { synced, drifted } = await readBrandStates(db, part);
  const names = await readKnownNames(db, desired, synced, part);
  const compared = portalsToCompare(desired, synced);
  const held = desired.held.map(({ portalName }) => portalName);
  const rows = await readRowsOf(db, [...new Set([...compared, ...held, ...names.archived])], part);
  const known = new Set(rows.map(keyOf));
  const elsewhere = compared
    .flatMap((brand) => desired.wanted.get(brand)?.resources() ?? [])
    .filter((resource) => !known.has(keyOf(resource)));
  return { counter, ...names, drifted, rows: [...rows, ...(await readRowsNamed(db, elsewhere))] };
}

/**
 * Every row of a source, as if nothing were known of what its brands were brought to, and with each spec held against its own
 * digest: for a comparison that relies on no trigger. With them come rows of others that have the name of something wanted.
 */
export async function readWholeLive(
  db: Db,
  desired: Pick<Desired, 'renames' | 'wanted'> = nothingWanted,
  part: Ownership = soleOwnership,
): Promise<LiveState> {
  const counter = await readChangeCounter(db);
  const { synced, drifted } = await readBrandStates(db, part);
  const distrusted = new Map([...synced.keys()].map((brand) => [brand, '']));
  const names = await readKnownNames(db, desired, synced, part);
  const all = (await rowsWhere(db).execute()).filter(isSeen(desired, part)).map(liveResource);
  const rows = all.map((row) => (sha256(row.spec) === row.digest ? row : { ...row, edited: true }));
  return { counter, ...names, synced: distrusted, drifted, rows };
}

/** Of a server that has had one source only, every row. */
function isSeen({ wanted }: Pick<Desired, 'wanted'>, part: Ownership): (row: Row) => boolean {
  if (isAlone(part)) return () => true;
  const keys = new Set([...wanted.values()].flatMap(({ resources }) => resources().map(keyOf)));
  return (row) => !isForeignRow(part, row) || keys.has(keyOf(row));
}

/** Whether a row is another source's: of a portal of its, or shared by its. */
const isForeignRow = (part: Ownership, { brand, source }: Pick<Row, 'brand' | 'source'>): boolean =>
  brand === null ? source !== part.source : isForeignTo(part, brand);

const nothingWanted: Pick<Desired, 'renames' | 'wanted'> = { renames: new Map(), wanted: new Map() };

/** What renames need: the past ones, and which of the names that the files give belong to an archived portal. */
async function readKnownNames(
  db: Db,
  { renames }: Pick<Desired, 'renames'>,
  synced: Live['synced'],
  part: Ownership,
): Promise<KnownNames> {
  const asked = [...renames]
    .flatMap(([to, from]) => (synced.has(to) ? [] : [to, from]))
    .filter((name) => !synced.has(name));
  const archived = new Set<string>();
  for (const batch of batchesOf([...new Set(asked)], NAMES_PER_STATEMENT)) {
    const rows = await db
      .selectFrom('resource')
      .select('name')
      .where('kind', '=', 'portal')
      .where('name', 'in', batch)
      .where('archived_at', 'is not', null)
      .execute();
    for (const { name } of rows) if (!isForeignTo(part, name)) archived.add(name);
  }
  return { synced, archived, renamed: await readRenames(db) };
}

/** What the brands of a source were last brought to, and what it shares. */
export async function readBrandStates(db: Db, part: Ownership = soleOwnership): Promise<SyncedTo> {
  const shared = sharedStateKey(part.source);
  const all = await db.selectFrom('brand_state').selectAll().execute();
  const rows = all.flatMap((row) => {
    if (!isPortalName(row.brand)) return row.brand === shared ? [{ ...row, brand: SHARED }] : [];
    return isForeignTo(part, row.brand) ? [] : [row];
  });
  return {
    synced: new Map(rows.map((row) => [row.brand, row.drifted === 0 ? row.digest : ''])),
    drifted: new Map(rows.flatMap((row) => (row.drifted === 0 ? [] : [[row.brand, row.digest]]))),
  };
}

async function readRowsOf(db: Db, brands: readonly string[], part: Ownership): Promise<LiveResource[]> {
  if (brands.length === 0) return [];
  if (brands.length > WHOLE_TABLE_BRANDS) {
    const wanted = new Set(brands);
    const all = await rowsWhere(db).execute();
    return all.filter((row) => wanted.has(row.brand ?? SHARED) && !isForeignRow(part, row)).map(liveResource);
  }
  const shared = rowsWhere(db).where('brand', 'is', null).where('source', '=', part.source);
  const rows = brands.includes(SHARED) ? await shared.execute() : [];
  for (const names of batchesOf(brands, NAMES_PER_STATEMENT)) {
    rows.push(...(await rowsWhere(db).where('brand', 'in', names).execute()));
  }
  return rows.map(liveResource);
}

/** Whether anything that a source shares was changed by hand. The state of what the first one shares is kept by triggers. */
export async function isSharedEdited(db: Db, source: number): Promise<boolean> {
  const row = await db
    .selectFrom('resource')
    .select('name')
    .where('brand', 'is', null)
    .where('source', '=', source)
    .where('edited', '<>', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The live rows of some kinds, of all brands. */
export async function readRowsOfKinds(db: Db, kinds: readonly string[]): Promise<LiveResource[]> {
  return (await rowsWhere(db).where('kind', 'in', kinds).where('archived_at', 'is', null).execute()).map(liveResource);
}

/** The rows that already carry the names of these resources, whosever they are. */
async function readRowsNamed(db: Db, resources: readonly Resource[]): Promise<LiveResource[]> {
  if (resources.length === 0) return [];
  const some = await db.selectFrom('resource').select('kind').limit(1).executeTakeFirst();
  if (some === undefined) return [];
  const rows: Row[] = [];
  for (const [kind, own] of Map.groupBy(resources, (resource) => resource.kind)) {
    for (const batch of batchesOf(own, NAMES_PER_STATEMENT)) {
      const names = batch.map(({ name }) => name);
      rows.push(...(await rowsWhere(db).where('kind', '=', kind).where('name', 'in', names).execute()));
    }
  }
  return rows.map(liveResource);
}

type Row = Pick<
  Selectable<Database['resource']>,
  'kind' | 'name' | 'brand' | 'spec' | 'digest' | 'edited' | 'archived_at' | 'source'
>;

/** Break-glass overrides are neither in the files nor drift; no plan includes them. */
function rowsWhere(db: Db) {
  return db
    .selectFrom('resource')
    .select(['kind', 'name', 'brand', 'spec', 'digest', 'edited', 'archived_at', 'source'])
    .where('kind', '<>', BREAK_GLASS);
}

function liveResource({ kind, name, brand, spec, digest, edited, archived_at }: Row): LiveResource {
  return {
    kind,
    name,
    brand,
    spec,
    digest,
    edited: edited !== 0,
    foreign: edited === 2,
    archived: archived_at !== null,
  };
}

/** What is live of a source, counted for the limits, with what was removed of it in the hour before `now`. */
export async function readLiveCounts(db: Db, now: number, part: Ownership = soleOwnership): Promise<LiveCounts> {
  const rows = await db
    .selectFrom('resource')
    .select((eb) => ['kind', 'brand', 'source', eb.fn.countAll<number | string>().as('count')])
    .where('archived_at', 'is', null)
    .where('kind', '<>', BREAK_GLASS)
    .groupBy(['kind', 'brand', 'source'])
    .execute();
  const brands = new Map<string, number>();
  const kinds = new Map<string, number>();
  let all = 0;
  for (const { kind, brand, source, count } of rows) {
    if (!isGuarded(kind) || isForeignRow(part, { brand, source })) continue;
    const number = Number(count);
    brands.set(brand ?? SHARED, (brands.get(brand ?? SHARED) ?? 0) + number);
    kinds.set(kind, (kinds.get(kind) ?? 0) + number);
    all += number;
  }
  const recent = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.sum<number | string | null>('removed').as('removed'))
    .where('applied_at', '>', now - HOUR)
    .where('source', '=', part.source)
    .executeTakeFirstOrThrow();
  return { brands, kinds, all, removedLastHour: Number(recent.removed ?? 0) };
}

/** Consecutive pieces of at most `size`. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

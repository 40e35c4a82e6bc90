// All that the store says of one brand: its rows, its conditions, and what it serves. Reads nothing of other brands.
import type { Selectable } from 'kysely';
import { progressOf } from '../core/condition.ts';
import { FIRST_SOURCE } from '../core/plan/ownership.ts';
import { compareText } from '../core/problem.ts';
import type { Database } from '../store/schema/tables.ts';
import { readSources, sourceOfPortal } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { BREAK_GLASS } from '../store/tables/break-glass.ts';
import { brandConditions, sourceConditions } from '../store/tables/conditions.ts';
import { type Pin, readPin } from '../store/tables/requests.ts';
import { readSourceHead, type SourceHead } from '../store/tables/source-head.ts';
import { type ServedRevision, servedRevision } from './served-revision.ts';
import type { ShownCondition } from './status.ts';

export type BrandRow = Pick<
  Selectable<Database['resource']>,
  'kind' | 'name' | 'spec' | 'file' | 'line' | 'archived_at' | 'edited'
>;

export interface BrandRecord {
  readonly portal: string;
  /** As customers see it; the portal's own name where its files were never applied. */
  readonly brand: string;
  /** Sorted by kind and name; of an archived brand the archived ones. */
  readonly rows: readonly BrandRow[];
  /** Canonical first. */
  readonly hosts: readonly string[];
  readonly archivedAt: number | null;
  /** Of the portal, its domains and certificates; what is not true comes first. */
  readonly conditions: readonly ShownCondition[];
  /** Of the source as a whole. */
  readonly source: ShownCondition | undefined;
  readonly served: ServedRevision | null;
  /** What the repository was last seen to hold; undefined before it could be read. */
  readonly head: SourceHead | undefined;
  readonly pin: Pin | undefined;
}

/** Undefined for a portal that nothing is known of, or that was purged. */
export async function readBrandRecord(store: Store, portal: string): Promise<BrandRecord | undefined> {
  const all = await store
    .selectFrom('resource')
    .select(['kind', 'name', 'spec', 'file', 'line', 'archived_at', 'edited'])
    .where('brand', '=', portal)
    .where('kind', '<>', BREAK_GLASS)
    .execute();
  const row = all.find(({ kind, name }) => kind === 'portal' && name === portal);
  const archivedAt = row?.archived_at ?? null;
  const rows = all.filter((entry) => (archivedAt === null) === (entry.archived_at === null));
  const hosts = rows
    .filter(({ kind }) => kind === 'domain')
    .sort(canonicalFirst)
    .map(({ name }) => name);
  const conditions = (await brandConditions(store, portal, hosts)).map(
    (condition): ShownCondition => ({ ...condition, progress: progressOf(condition) }),
  );
  const synced = conditions.find(({ kind, type }) => kind === 'portal' && type === 'Synced');
  // Declared and wrong from the start, it has no row yet; what it has is a condition that says why.
  if (row === undefined && (synced === undefined || synced.status === 'True')) return undefined;
  const id = await sourceOfPortal(store, portal);
  const source = await sourceConditionOf(store, id);
  return {
    portal,
    brand: brandName(row?.spec) ?? portal,
    rows: rows.sort((left, right) => compareText(left.kind, right.kind) || compareText(left.name, right.name)),
    hosts,
    archivedAt,
    conditions: conditions.sort((left, right) => Number(isTrue(left)) - Number(isTrue(right))),
    source: source && { ...source, progress: progressOf(source) },
    served: await servedRevision(store, portal),
    head: await readSourceHead(store, id),
    pin: await readPin(store, id),
  };
}

/** The first source has the name that the settings give it, unlike that of any other. */
async function sourceConditionOf(store: Store, id: number) {
  const all = await sourceConditions(store);
  if (all.length < 2) return all[0];
  const names = new Map((await readSources(store)).map((row) => [row.name, row.id]));
  return all.find(({ name }) => (names.get(name) ?? FIRST_SOURCE) === id);
}

const isTrue = ({ status }: ShownCondition): boolean => status === 'True';

function canonicalFirst(left: BrandRow, right: BrandRow): number {
  const canonical = ({ spec }: BrandRow): boolean => specOf(spec)['canonical'] === true;
  return Number(canonical(right)) - Number(canonical(left)) || compareText(left.name, right.name);
}

function brandName(spec: string | undefined): string | undefined {
  const brand = spec === undefined ? undefined : specOf(spec)['brand'];
  return typeof brand === 'string' && brand !== '' ? brand : undefined;
}

/** The members of a stored spec; none where the row was edited by hand into something else. */
export function specOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const spec: unknown = JSON.parse(text);
    return typeof spec === 'object' && spec !== null ? (spec as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

// Sync and health of each brand, from what the store says. Shared by the command line and the console.
import { compareText } from '../core/problem.ts';
import { readConditions, type StoredCondition } from '../store/conditions.ts';
import { latestRevision, type RevisionEntry } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';

export interface BrandStatus {
  readonly portal: string;
  readonly brand: string;
  /** Canonical first. */
  readonly domains: readonly string[];
  /** `Synced` of the portal, `Ready` of its domains and certificates; what needs a person comes first. */
  readonly conditions: readonly StoredCondition[];
  /** True when every condition is. */
  readonly ready: boolean;
}

export interface Status {
  readonly revision: RevisionEntry | undefined;
  /** What concerns the source as a whole. */
  readonly source: StoredCondition | undefined;
  readonly brands: readonly BrandStatus[];
  readonly ready: boolean;
}

/** Reads the status of every brand, or of one. */
export async function readStatus(store: Store, portal: string | null): Promise<Status> {
  const conditions = await readConditions(store);
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'name', 'brand', 'spec'])
    .where('kind', 'in', ['portal', 'domain'])
    .where('archived_at', 'is', null)
    .execute();
  const source = conditions.find((condition) => condition.kind === 'source');
  const domainRows = Map.groupBy(
    rows.filter((row) => row.kind === 'domain'),
    (row) => row.brand ?? '',
  );
  const names = new Set([
    ...rows.filter((row) => row.kind === 'portal').map((row) => row.name),
    ...conditions
      .filter((condition) => condition.kind === 'portal' && condition.status !== 'True')
      .map(({ name }) => name),
  ]);
  const brands = [...names]
    .filter((name) => portal === null || name === portal)
    .sort(compareText)
    .map((name) => {
      const domains = (domainRows.get(name) ?? [])
        .sort(
          (left, right) =>
            Number(isCanonical(right.spec)) - Number(isCanonical(left.spec)) || compareText(left.name, right.name),
        )
        .map((row) => row.name);
      const own = conditions.filter((condition) => concerns(condition, name, domains)).sort(worstFirst);
      const row = rows.find((candidate) => candidate.kind === 'portal' && candidate.name === name);
      return { portal: name, brand: brandName(row?.spec), domains, conditions: own, ready: own.every(isTrue) };
    });
  const ready = brands.every((brand) => brand.ready) && (source === undefined || isTrue(source));
  return { revision: await latestRevision(store), source, brands, ready };
}

function concerns(condition: StoredCondition, portal: string, domains: readonly string[]): boolean {
  return condition.kind === 'portal' ? condition.name === portal : domains.includes(condition.name);
}

const isTrue = (condition: StoredCondition): boolean => condition.status === 'True';

function worstFirst(left: StoredCondition, right: StoredCondition): number {
  return Number(isTrue(left)) - Number(isTrue(right)) || compareText(left.kind + left.name, right.kind + right.name);
}

/** A spec edited by hand may be anything; the status page shows what it can. */
function field(spec: string | undefined, key: string): unknown {
  try {
    const value: unknown = JSON.parse(spec ?? '{}');
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  } catch {
    return undefined;
  }
}

const isCanonical = (spec: string): boolean => field(spec, 'canonical') === true;

function brandName(spec: string | undefined): string {
  const brand = field(spec, 'brand');
  return typeof brand === 'string' ? brand : '';
}

// Sync and health of each brand, from what the store says. Shared by the command line and the console.
import { progressOf } from '../core/condition.ts';
import { conditionMessage, withoutNames } from '../core/condition-message.ts';
import { compareText } from '../core/problem.ts';
import { type Rollback, readRollbacks } from '../store/rollbacks.ts';
import type { Store } from '../store/store.ts';
import { type BreakGlass, readBreakGlass } from '../store/tables/break-glass.ts';
import { readConditions, type StoredCondition } from '../store/tables/conditions.ts';
import { type Pin, readPin, readSuspensions, type Suspension } from '../store/tables/requests.ts';
import { latestRevision, type PassRow, type RevisionEntry, readLastPass } from '../store/tables/revisions.ts';
import { readSourceStatus, type SourceStatus } from './source-status.ts';

/** A condition with its progress: `Stalled` needs a person, `Reconciling` is retried automatically. */
export interface ShownCondition extends StoredCondition {
  readonly progress: 'Stalled' | 'Reconciling' | null;
}

/** `held`: until it is resumed; else the next commit that changes the portal ends it. */
export type ShownRollback = Omit<Rollback, 'held'> & { readonly held: boolean };

export interface BrandStatus {
  readonly portal: string;
  /** Name of its source; absent where there is one source. */
  readonly source?: string;
  readonly brand: string;
  /** Canonical first. */
  readonly domains: readonly string[];
  /** `Synced` of the portal, `Ready` of its domains and certificates; what needs a person comes first. */
  readonly conditions: readonly ShownCondition[];
  /** True when every condition is. */
  readonly ready: boolean;
}

export interface Status {
  /** What was applied last; the plan of that apply is in the history. */
  readonly revision: Omit<RevisionEntry, 'plan'> | undefined;
  /** What was looked at last, and what came of it. */
  readonly observed: Pick<PassRow, 'label' | 'at' | 'outcome' | 'message'> | undefined;
  /** What concerns the source as a whole; of several, the first one with which something is wrong. */
  readonly source: ShownCondition | undefined;
  /** Each of them; absent where there is one source. */
  readonly sources?: readonly SourceStatus<ShownCondition>[];
  /** What the settings lack. */
  readonly settings: readonly ShownCondition[];
  readonly pin: Pin | undefined;
  readonly suspensions: readonly Suspension[];
  /** Portals at an earlier commit; what they share has no name. */
  readonly rollbacks: readonly ShownRollback[];
  readonly breakGlass: readonly BreakGlass[];
  readonly brands: readonly BrandStatus[];
  readonly ready: boolean;
}

/**
 * Reads the status of every portal, or of one. Messages of conditions are whole texts, with record and plan; names of changed
 * resources of a kind for which `isHidden` is true are left out.
 */
export async function readStatus(
  store: Store,
  portal: string | null,
  isHidden: (kind: string) => boolean = () => false,
): Promise<Status> {
  const conditions = (await readConditions(store)).map((condition) => shown(condition, isHidden));
  const ofSources = conditions.filter((condition) => condition.kind === 'source');
  const found = await readBrands(store, conditions, portal);
  const { sources, of } = await readSourceStatus(
    store,
    ofSources,
    found.map((brand) => brand.portal),
  );
  const brands = sources.length === 0 ? found : found.map((brand) => ({ ...brand, source: of(brand.portal) ?? '' }));
  const source = ofSources.find((condition) => !isTrue(condition)) ?? ofSources[0];
  const settings = conditions.filter((condition) => condition.kind === 'settings' && !isTrue(condition));
  const last = await readLastPass(store);
  return {
    revision: await appliedRevision(store),
    observed: last && { label: last.label, at: last.at, outcome: last.outcome, message: last.message },
    source,
    ...(sources.length === 0 ? {} : { sources }),
    settings,
    pin: await readPin(store),
    suspensions: await readSuspensions(store),
    rollbacks: (await readRollbacks(store)).map(({ held, ...row }) => ({ ...row, held: held !== 0 })),
    breakGlass: (await readBreakGlass(store)).filter((entry) => portal === null || entry.portal === portal),
    brands,
    ready: brands.every((brand) => brand.ready) && (source === undefined || isTrue(source)) && settings.length === 0,
  };
}

/** The status beside whether it is kept up to date. */
export interface CurrentStatus extends Status {
  readonly reconciler: ShownCondition;
}

/** Nothing is ready that no reconciler follows. */
export const currentStatus = (status: Status, reconciler: ShownCondition): CurrentStatus => ({
  ...status,
  reconciler,
  ready: status.ready && isTrue(reconciler),
});

function shown({ detail, ...condition }: StoredCondition, isHidden: (kind: string) => boolean): ShownCondition {
  const visible = withoutNames(detail, isHidden);
  return {
    ...condition,
    ...(visible === undefined ? {} : { detail: visible }),
    message: conditionMessage({ ...condition, detail: visible }),
    progress: progressOf(condition),
  };
}

async function appliedRevision(store: Store): Promise<Status['revision']> {
  const latest = await latestRevision(store);
  if (latest === undefined) return undefined;
  const { plan: _plan, ...rest } = latest;
  return rest;
}

async function readBrands(
  store: Store,
  conditions: readonly ShownCondition[],
  portal: string | null,
): Promise<BrandStatus[]> {
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'name', 'brand', 'spec'])
    .where('kind', 'in', ['portal', 'domain'])
    .where('archived_at', 'is', null)
    .execute();
  const portals = new Map(rows.flatMap((row) => (row.kind === 'portal' ? [[row.name, row.spec]] : [])));
  const domainRows = Map.groupBy(
    rows.filter((row) => row.kind === 'domain'),
    (row) => row.brand ?? '',
  );
  const ofPortal = Map.groupBy(
    conditions.filter(({ kind }) => kind === 'portal'),
    ({ name }) => name,
  );
  const ofHost = Map.groupBy(
    conditions.filter(({ kind }) => kind === 'domain' || kind === 'certificate'),
    ({ name }) => name,
  );
  const wanting = [...ofPortal].filter(([, own]) => !own.every(isTrue)).map(([name]) => name);
  return [...new Set([...portals.keys(), ...wanting])]
    .filter((name) => portal === null || name === portal)
    .sort(compareText)
    .map((name) => {
      const domains = (domainRows.get(name) ?? []).sort(canonicalFirst).map((row) => row.name);
      const own = [...(ofPortal.get(name) ?? []), ...domains.flatMap((host) => ofHost.get(host) ?? [])];
      const ready = own.every(isTrue);
      return { portal: name, brand: brandName(portals.get(name)), domains, conditions: own.sort(worstFirst), ready };
    });
}

const isTrue = (condition: StoredCondition): boolean => condition.status === 'True';

function worstFirst(left: StoredCondition, right: StoredCondition): number {
  return Number(isTrue(left)) - Number(isTrue(right)) || compareText(left.kind + left.name, right.kind + right.name);
}

interface DomainRow {
  readonly name: string;
  readonly spec: string;
}

function canonicalFirst(left: DomainRow, right: DomainRow): number {
  return Number(isCanonical(right.spec)) - Number(isCanonical(left.spec)) || compareText(left.name, right.name);
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

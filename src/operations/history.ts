// What was applied to one brand when, by whom, and what came of it: every attempt stays, also those that came to nothing.
import type { Selectable } from 'kysely';
import type { ConditionDetail } from '../core/condition.ts';
import { storedPortalName } from '../core/ids.ts';
import { BRAND_FIELD, losingPortal } from '../core/plan/change.ts';
import type { Desired } from '../core/plan/desired.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Revision, Source } from '../core/source.ts';
import { planOfBrand } from '../reconcile/compare-desired.ts';
import { namesOfPortal } from '../store/portal-names.ts';
import type { Database } from '../store/schema/tables.ts';
import type { Store } from '../store/store.ts';
import { brandEvents } from '../store/tables/events.ts';
import type { RevisionEntry } from '../store/tables/revisions.ts';
import { brandChanges, type ChangeView, type KeptChange, keptChangeView } from './plan-view.ts';

/** Written beside the revision that changed a brand, at its very time. */
const changed = ['Created', 'Updated', 'Renamed', 'Healed', 'Restored', 'Archived'];
const refused = ['Invalid', 'Blocked', 'FilesUnreadable', 'Drifted', 'Suspended', 'RolledBack'];

export interface HistoryResult {
  readonly reason: string;
  readonly message: string;
  readonly detail: ConditionDetail | undefined;
  /** True where something was applied, false where it was refused. */
  readonly applied: boolean;
}

export interface HistoryEntry {
  /** Id of its newest event, to continue from. */
  readonly id: number;
  readonly at: number;
  readonly label: string;
  /** What came of it, e.g. `Updated`, `Blocked`. */
  readonly results: readonly HistoryResult[];
  /** Null where the repository could not be read or nothing new was applied. */
  readonly revision: Omit<RevisionEntry, 'plan'> | null;
}

/** The newest attempts first; `more` says whether there are older ones. */
export async function brandHistory(
  store: Store,
  portal: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly more: boolean }> {
  const query = { kind: 'portal', before, reasons: [...changed, ...refused] } as const;
  // An attempt has at most an event for each kind of change and one of its condition.
  const events = await brandEvents(store, { portal, hosts: [] }, { ...query, limit: limit * 4 });
  const attempts = [...Map.groupBy(events, ({ at, revision }) => `${at} ${revision}`).values()];
  const shown = attempts.slice(0, limit);
  const times = shown.flatMap(([first]) => (first === undefined ? [] : [first.at]));
  const revisions = times.length === 0 ? [] : await revisionsAt(store, times);
  const entries = shown.flatMap((own): HistoryEntry[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { at, revision: label } = first;
    const results = own.map(({ reason, message, detail }) => ({
      ...{ reason, message, detail },
      applied: changed.includes(reason),
    }));
    const revision = revisions.find((row) => row.applied_at === at && row.label === label) ?? null;
    return [{ id: Math.min(...own.map(({ id }) => id)), at, label, results, revision }];
  });
  return { entries, more: attempts.length > limit || events.length === limit * 4 };
}

const columns = [
  ...(['id', 'label', 'commit_id', 'author', 'message', 'plan_id', 'changes', 'removed', 'outcome'] as const),
  ...(['started_at', 'applied_at'] as const),
];

function revisionsAt(store: Store, times: readonly number[]) {
  return store.selectFrom('revision').select(columns).where('applied_at', 'in', times).execute();
}

export interface RevisionChanges {
  readonly revision: Omit<Selectable<Database['revision']>, 'plan'>;
  readonly changes: readonly ChangeView[];
  readonly more: number;
  /** `kept` is what was applied; `files` was worked out again from the commits; `unknown` could not be. */
  readonly from: 'kept' | 'files' | 'unknown';
  readonly why: string;
}

/** What a revision changed of a brand; undefined when there is no such revision. */
export async function brandRevision(
  store: Store,
  portal: string,
  id: number,
  { source, readDesired }: { readonly source: Source; readonly readDesired: (revision: Revision) => Promise<Desired> },
): Promise<RevisionChanges | undefined> {
  const row = await store.selectFrom('revision').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const { plan, ...revision } = row;
  if (plan !== null || row.changes === 0) {
    const names = new Set(await namesOfPortal(store, storedPortalName(portal)));
    const own = (JSON.parse(plan ?? '[]') as readonly KeptChange[]).filter((change) => isOf(change, names));
    const shown = own.slice(0, MAX_CHANGES).map(keptChangeView);
    return { revision, changes: shown, more: own.length - shown.length, from: 'kept', why: '' };
  }
  try {
    return {
      revision,
      ...(await betweenCommits(store, portal, revision, { source, readDesired })),
      from: 'files',
      why: '',
    };
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    return { revision, changes: [], more: 0, from: 'unknown', why: thrown.message };
  }
}

const MAX_CHANGES = 100;

/** Of the brand itself, by any name that it had, or of what it lost to another. */
const isOf = ({ brand, fields }: KeptChange, names: ReadonlySet<unknown>): boolean =>
  names.has(brand) || fields.some(({ path, from }) => path === BRAND_FIELD && names.has(from));

/** A plan that was too large to keep is made again: of the files before and after. */
async function betweenCommits(
  store: Store,
  portal: string,
  { id, commit_id, source: sourceId }: RevisionChanges['revision'],
  { source, readDesired }: Parameters<typeof brandRevision>[3],
): Promise<Pick<RevisionChanges, 'changes' | 'more'>> {
  const before = await store
    .selectFrom('revision')
    .select('commit_id')
    .where('id', '<', id)
    .where('source', '=', sourceId)
    .where('commit_id', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { history } = source;
  if (commit_id === null || history === null) {
    throw new PortalError('source-unreadable', 'its files were not committed, so they are gone', 'portico history');
  }
  const head = await readDesired(await history.at(commit_id));
  const base = before?.commit_id == null ? nothing : await readDesired(await history.at(before.commit_id));
  const { changes } = planOfBrand(portal, base, head);
  const own = changes.filter((change) => change.brand === portal || losingPortal(change) === portal);
  return brandChanges(own);
}

const nothing: Desired = {
  wanted: new Map(),
  content: async () => new Uint8Array(),
  held: [],
  complete: true,
  policyErrors: [],
  renames: new Map(),
  problems: [],
};

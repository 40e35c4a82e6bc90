// What notifications are made from: conditions that are problems, notified problems, and history that was not notified yet.
import type { ObservedCondition } from '../../core/notifications/problems.ts';
import { insertBatches } from '../insert-batches.ts';
import type { Database } from '../schema/tables.ts';
import type { Store, Tx } from '../store.ts';
import { storedDetail } from './conditions.ts';
import { batchesOf } from './resources.ts';

/** Up to where history goes; anything that happens moves it. */
export interface Mark {
  readonly event: number;
  readonly revision: number;
}

export async function readMark(db: Store | Tx): Promise<Mark> {
  const event = await db.selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  const revision = await db.selectFrom('revision').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return { event: event?.id ?? 0, revision: revision?.id ?? 0 };
}

/** Up to where history was notified. */
export async function readCursor(tx: Tx): Promise<Mark> {
  return tx
    .selectFrom('notification_cursor')
    .select(['event', 'revision'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
}

export async function writeCursor(tx: Tx, mark: Mark): Promise<void> {
  await tx.updateTable('notification_cursor').set(mark).where('id', '=', 1).execute();
}

const seenColumns = [
  'condition.kind',
  'condition.name',
  'condition.type as aspect',
  'condition.status',
  'condition.reason',
  'condition.message',
  'condition.detail',
  'condition.file',
  'condition.line',
  'condition.since',
  'condition.revision',
] as const;

const resourceColumns = ['resource.brand', 'resource.archived_at', 'resource.name as resource'] as const;

/** Conditions with one of these reasons, of what is live, oldest first. */
export async function conditionsWith(tx: Tx, reasons: readonly string[]): Promise<ObservedCondition[]> {
  const rows = await tx
    .selectFrom('condition')
    .leftJoin('resource', (join) =>
      join.onRef('resource.kind', '=', 'condition.kind').onRef('resource.name', '=', 'condition.name'),
    )
    .select([...seenColumns, ...resourceColumns])
    .where('condition.reason', 'in', reasons)
    .orderBy('condition.since')
    .orderBy('condition.kind')
    .orderBy('condition.name')
    .execute();
  return rows.filter(isLive).map(seen);
}

export type NotifiedRow = Database['notified_problem'] & { readonly now: ObservedCondition | null };

/** Notified problems, each with its condition now; null where that is gone. */
export async function notifiedProblems(tx: Tx): Promise<NotifiedRow[]> {
  const notified = await tx
    .selectFrom('notified_problem')
    .selectAll()
    .orderBy('since')
    .orderBy('kind')
    .orderBy('name')
    .execute();
  const rows = await tx
    .selectFrom('notified_problem')
    .innerJoin('condition', (join) =>
      join
        .onRef('condition.kind', '=', 'notified_problem.kind')
        .onRef('condition.name', '=', 'notified_problem.name')
        .onRef('condition.type', '=', 'notified_problem.aspect'),
    )
    .leftJoin('resource', (join) =>
      join.onRef('resource.kind', '=', 'condition.kind').onRef('resource.name', '=', 'condition.name'),
    )
    .select([...seenColumns, ...resourceColumns])
    .execute();
  const now = new Map(rows.filter(isLive).map((row) => [`${row.kind} ${row.name} ${row.aspect}`, seen(row)]));
  return notified.map((row) => ({ ...row, now: now.get(`${row.kind} ${row.name} ${row.aspect}`) ?? null }));
}

type Row = Omit<ObservedCondition, 'detail'> & {
  readonly detail: string | null;
  readonly archived_at: number | null;
  readonly resource: string | null;
};

/** A name that the files no longer have keeps its last condition, which is not updated any more. */
function isLive({ kind, aspect, archived_at, resource }: Row): boolean {
  if (kind !== 'domain' && kind !== 'certificate') return true;
  // A certificate that the operator provides may be of a name that no portal has.
  return archived_at === null && (resource !== null || aspect === 'Lasting');
}

const seen = ({ archived_at: _archived, resource: _resource, detail, ...row }: Row): ObservedCondition => ({
  ...row,
  ...(detail === null ? {} : { detail: storedDetail(detail) }),
  brand: row.kind === 'portal' ? row.name : row.brand,
});

/** Records these problems as notified. */
export async function addNotified(tx: Tx, problems: readonly Database['notified_problem'][]): Promise<void> {
  await insertBatches(
    tx,
    problems,
    ({ kind, name, aspect, type, brand, since }) => ({ kind, name, aspect, type, brand, since }),
    (rows) => tx.insertInto('notified_problem').values(rows),
  );
}

/** Names per statement. */
const NAMES_PER_STATEMENT = 400;

/** Removes problems that ended. */
export async function dropNotified(
  tx: Tx,
  problems: readonly Pick<Database['notified_problem'], 'kind' | 'name' | 'aspect'>[],
): Promise<void> {
  const groups = Map.groupBy(problems, ({ kind, aspect }) => `${kind} ${aspect}`);
  for (const batch of [...groups.values()].flatMap((group) => batchesOf(group, NAMES_PER_STATEMENT))) {
    const [first] = batch;
    if (first === undefined) continue;
    const names = batch.map(({ name }) => name);
    await tx
      .deleteFrom('notified_problem')
      .where('kind', '=', first.kind)
      .where('aspect', '=', first.aspect)
      .where('name', 'in', names)
      .execute();
  }
}

/** Events of a reason after the cursor, no older than `since`. */
export async function eventsAfter(tx: Tx, reason: string, cursor: Mark, since: number) {
  return tx
    .selectFrom('event')
    .select(['name', 'message', 'revision', 'at'])
    .where('id', '>', cursor.event)
    .where('reason', '=', reason)
    .where('at', '>=', since)
    .orderBy('id')
    .execute();
}

/** Revisions after the cursor that changed something, no older than `since`. */
export async function revisionsAfter(tx: Tx, cursor: Mark, since: number) {
  return tx
    .selectFrom('revision')
    .select(['label', 'author', 'message', 'changes', 'outcome', 'plan', 'applied_at'])
    .where('id', '>', cursor.revision)
    .where('changes', '>', 0)
    .where('applied_at', '>=', since)
    .orderBy('id')
    .execute();
}

// Conditions and events: what is true of a resource now, and what happened to it.
import type { Selectable } from 'kysely';
import type { Condition, ConditionDetail, ConditionStatus, ConditionType } from '../../core/condition.ts';
import { compareText } from '../../core/problem.ts';
import { insertBatches } from '../insert-batches.ts';
import type { Database } from '../schema/tables.ts';
import type { Db, Tx } from '../store.ts';
import { batchesOf } from './resources.ts';

export interface StoredCondition extends Condition {
  /** UTC milliseconds at which status and reason became what they are. */
  readonly since: number;
  /** Label of the revision that was looked at when it was last written. */
  readonly revision: string;
}

/** All conditions, sorted by kind, name and type. */
export async function readConditions(db: Db): Promise<StoredCondition[]> {
  const rows = await db.selectFrom('condition').selectAll().execute();
  return rows.map(stored).sort((left, right) => compareText(conditionKey(left), conditionKey(right)));
}

/** All conditions of one name. */
export async function conditionsOf(db: Db, name: string): Promise<StoredCondition[]> {
  const rows = await db.selectFrom('condition').selectAll().where('name', '=', name).execute();
  return rows.map(stored).sort((left, right) => compareText(conditionKey(left), conditionKey(right)));
}

/** All conditions of these names, at most a few hundred, of these kinds. */
export async function conditionsNamed(
  db: Db,
  kinds: readonly string[],
  names: readonly string[],
): Promise<StoredCondition[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom('condition')
    .selectAll()
    .where('kind', 'in', kinds)
    .where('name', 'in', [...new Set(names)])
    .execute();
  return rows.map(stored);
}

/** All conditions of a portal and of these hostnames. */
export async function brandConditions(db: Db, portal: string, hosts: readonly string[]): Promise<StoredCondition[]> {
  const all = db.selectFrom('condition').selectAll();
  const rows = await all.where('kind', '=', 'portal').where('name', '=', portal).execute();
  for (const batch of batchesOf(hosts, NAMES_PER_STATEMENT)) {
    rows.push(...(await all.where('kind', 'in', ['domain', 'certificate']).where('name', 'in', batch).execute()));
  }
  return rows.map(stored).sort((left, right) => compareText(conditionKey(left), conditionKey(right)));
}

/** The conditions of the source as a whole; empty before the first pass. */
export async function sourceConditions(db: Db): Promise<StoredCondition[]> {
  return (await db.selectFrom('condition').selectAll().where('kind', '=', 'source').execute()).map(stored);
}

/** All conditions of these types that are not true. */
export async function untrueConditions(db: Db, types: readonly ConditionType[]): Promise<StoredCondition[]> {
  const rows = await db
    .selectFrom('condition')
    .selectAll()
    // Named one by one, for the index of kinds to be of use.
    .where('kind', 'in', ['portal', 'settings'])
    .where('status', 'in', ['False', 'Unknown'])
    .where('type', 'in', types)
    .execute();
  return rows.map(stored);
}

/** Names of a kind whose condition of this type is not true. */
export async function namesNotTrue(db: Db, kind: string, type: ConditionType): Promise<string[]> {
  const rows = await db
    .selectFrom('condition')
    .select('name')
    .where('kind', '=', kind)
    .where('type', '=', type)
    .where('status', '<>', 'True')
    .execute();
  return rows.map(({ name }) => name);
}

/**
 * Writes the conditions that differ from what is stored, and an event for each whose status or reason changed.
 * `since` stays while status and reason stay.
 */
export async function writeConditions(
  tx: Tx,
  conditions: readonly Condition[],
  revision: string,
  now: number,
): Promise<void> {
  const before = await readStored(tx, conditions);
  const differing = conditions.flatMap((condition) => {
    const known = before.get(conditionKey(condition));
    const same = known?.status === condition.status && known.reason === condition.reason;
    if (
      same &&
      known.message === condition.message &&
      known.line === condition.line &&
      known.nextTry === condition.nextTry &&
      detailJson(known.detail) === detailJson(condition.detail)
    )
      return [];
    return [{ condition, same, since: same ? known.since : now }];
  });
  await insertBatches(
    tx,
    differing,
    ({ condition, since }) => conditionRow(condition, since, revision),
    (rows) =>
      tx
        .insertInto('condition')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['kind', 'name', 'type']).doUpdateSet((eb) => ({
            status: eb.ref('excluded.status'),
            reason: eb.ref('excluded.reason'),
            message: eb.ref('excluded.message'),
            detail: eb.ref('excluded.detail'),
            file: eb.ref('excluded.file'),
            line: eb.ref('excluded.line'),
            since: eb.ref('excluded.since'),
            revision: eb.ref('excluded.revision'),
            next_try: eb.ref('excluded.next_try'),
          })),
        ),
  );
  const events = differing.filter(({ same }) => !same).map(({ condition }) => condition);
  await writeEvents(tx, events, revision, now);
}

export interface EventEntry {
  readonly kind: string;
  readonly name: string;
  /** One word in CamelCase. */
  readonly reason: string;
  readonly message: string;
  readonly detail?: ConditionDetail;
}

/** Appends events to the history of their resources. */
export async function writeEvents(tx: Tx, events: readonly EventEntry[], revision: string, now: number): Promise<void> {
  await insertBatches(
    tx,
    events,
    ({ kind, name, reason, message, detail }) => ({
      ...{ at: now, kind, name, reason, message, revision },
      detail: detailJson(detail),
    }),
    (rows) => tx.insertInto('event').values(rows),
  );
}

/** Names per statement; for more of one kind all of that kind are read. */
const NAMES_PER_STATEMENT = 400;

async function readStored(tx: Tx, conditions: readonly Condition[]): Promise<Map<string, StoredCondition>> {
  const rows: Selectable<Database['condition']>[] = [];
  for (const [kind, own] of Map.groupBy(conditions, (condition) => condition.kind)) {
    const ofKind = tx.selectFrom('condition').selectAll().where('kind', '=', kind);
    const names = [...new Set(own.map(({ name }) => name))];
    if (names.length > 5 * NAMES_PER_STATEMENT) rows.push(...(await ofKind.execute()));
    else
      for (const batch of batchesOf(names, NAMES_PER_STATEMENT))
        rows.push(...(await ofKind.where('name', 'in', batch).execute()));
  }
  return new Map(rows.map(stored).map((condition) => [conditionKey(condition), condition]));
}

function stored(row: Selectable<Database['condition']>): StoredCondition {
  return {
    kind: row.kind,
    name: row.name,
    type: row.type as ConditionType,
    status: row.status as ConditionStatus,
    reason: row.reason,
    message: row.message,
    ...(row.detail === null ? {} : { detail: storedDetail(row.detail) }),
    ...(row.file === null ? {} : { file: row.file }),
    ...(row.line === null ? {} : { line: row.line }),
    ...(row.next_try === null ? {} : { nextTry: row.next_try }),
    since: row.since,
    revision: row.revision,
  };
}

function conditionRow(condition: Condition, since: number, revision: string) {
  const { kind, name, type, status, reason, message, file = null, line = null, nextTry = null } = condition;
  const detail = detailJson(condition.detail);
  return { kind, name, type, status, reason, message, detail, file, line, since, revision, next_try: nextTry };
}

/** Null where there are no facts. */
function detailJson(detail: ConditionDetail | undefined): string | null {
  if (detail === undefined) return null;
  const { plan, record, until, changes, more } = detail;
  // In one order, so that equal facts are equal text.
  return JSON.stringify({ plan, record, until, changes: changes?.map(({ kind, name }) => ({ kind, name })), more });
}

/** The facts as `writeConditions` or `writeEvents` stored them. */
export const storedDetail = (text: string): ConditionDetail => JSON.parse(text) as ConditionDetail;

function conditionKey(condition: { readonly kind: string; readonly name: string; readonly type: string }): string {
  return `${condition.kind} ${condition.name} ${condition.type}`;
}

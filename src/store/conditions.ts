// Conditions and events: what is true of a resource now, and what happened to it.
import type { Kysely } from 'kysely';
import type { Condition, ConditionStatus, ConditionType } from '../core/condition.ts';
import { compareText } from '../core/problem.ts';
import type { Database } from './schema.ts';

export interface StoredCondition extends Condition {
  /** UTC milliseconds at which status and reason became what they are. */
  readonly since: number;
  /** Label of the revision that was looked at. */
  readonly revision: string;
}

/** All conditions, sorted by kind, name and type. */
export async function readConditions(db: Kysely<Database>): Promise<StoredCondition[]> {
  const rows = await db.selectFrom('condition').selectAll().execute();
  return rows
    .map((row) => ({
      kind: row.kind,
      name: row.name,
      type: row.type as ConditionType,
      status: row.status as ConditionStatus,
      reason: row.reason,
      message: row.message,
      ...(row.file === null ? {} : { file: row.file }),
      ...(row.line === null ? {} : { line: row.line }),
      since: row.since,
      revision: row.revision,
    }))
    .sort((left, right) => compareText(conditionKey(left), conditionKey(right)));
}

/**
 * Writes the conditions that differ from what is stored, and an event for each whose status or reason changed.
 * `since` stays while status and reason stay.
 */
export async function writeConditions(
  db: Kysely<Database>,
  conditions: readonly Condition[],
  revision: string,
  now: number,
): Promise<void> {
  const stored = new Map((await readConditions(db)).map((condition) => [conditionKey(condition), condition]));
  for (const condition of conditions) {
    const before = stored.get(conditionKey(condition));
    const same = before?.status === condition.status && before.reason === condition.reason;
    if (same && before.message === condition.message && before.line === condition.line) continue;
    const row = {
      ...condition,
      file: condition.file ?? null,
      line: condition.line ?? null,
      since: same ? before.since : now,
      revision,
    };
    await db
      .insertInto('condition')
      .values(row)
      .onConflict((conflict) => conflict.columns(['kind', 'name', 'type']).doUpdateSet(row))
      .execute();
    if (!same) await writeEvent(db, condition, condition.reason, condition.message, revision, now);
  }
}

/** Appends one event to the history of a resource. */
export async function writeEvent(
  db: Kysely<Database>,
  subject: { readonly kind: string; readonly name: string },
  reason: string,
  message: string,
  revision: string,
  now: number,
): Promise<void> {
  const { kind, name } = subject;
  await db.insertInto('event').values({ at: now, kind, name, reason, message, revision }).execute();
}

function conditionKey(condition: { readonly kind: string; readonly name: string; readonly type: string }): string {
  return `${condition.kind} ${condition.name} ${condition.type}`;
}

// What operators asked of the reconciler, kept until it is done or taken back: pins, suspensions, approvals, requests.

import type { Selectable } from 'kysely';
import type { Person } from '../../core/access/person.ts';
import { DAY } from '../../core/durations.ts';
import type { PassOutcome } from '../../core/pass-outcome.ts';
import { FIRST_SOURCE } from '../../core/plan/ownership.ts';
import type { Database } from '../schema/tables.ts';
import type { Db } from '../store.ts';

export type Pin = Omit<Selectable<Database['pin']>, 'id'>;
export type Suspension = Database['suspension'];
export type OperatorRequest = Selectable<Database['operator_request']>;

/** The name under which all portals are suspended together. */
export const ALL_PORTALS = '';

export async function readPin(db: Db, source = FIRST_SOURCE): Promise<Pin | undefined> {
  return db
    .selectFrom('pin')
    .select(['commit_id', 'bad_commit', 'reason', 'actor', 'at'])
    .where('id', '=', source)
    .executeTakeFirst();
}

/** Those of all sources. */
export async function readPins(db: Db): Promise<Selectable<Database['pin']>[]> {
  return db.selectFrom('pin').selectAll().orderBy('id').execute();
}

export async function writePin(db: Db, pin: Pin, source = FIRST_SOURCE): Promise<void> {
  await db
    .insertInto('pin')
    .values({ id: source, ...pin })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(pin))
    .execute();
}

/** Lifts this pin; one that was set since stays. */
export async function liftPin(db: Db, { commit_id, bad_commit, at }: Pin, source = FIRST_SOURCE): Promise<void> {
  await db
    .deleteFrom('pin')
    .where('id', '=', source)
    .where('commit_id', '=', commit_id)
    .where('bad_commit', '=', bad_commit)
    .where('at', '=', at)
    .execute();
}

export async function readSuspensions(db: Db): Promise<Suspension[]> {
  return db.selectFrom('suspension').selectAll().orderBy('portal').execute();
}

export async function writeSuspension(db: Db, suspension: Suspension): Promise<void> {
  await db
    .insertInto('suspension')
    .values(suspension)
    .onConflict((conflict) => conflict.column('portal').doUpdateSet(suspension))
    .execute();
}

/** False when there was none. */
export async function liftSuspension(db: Db, portal: string): Promise<boolean> {
  const result = await db.deleteFrom('suspension').where('portal', '=', portal).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Who approved meant the state of their day: the same plan later is asked about again. */
export const APPROVAL_MS = DAY;

/** Ids of the plans that operators have approved within a day and that were not applied yet. */
export async function readApprovals(db: Db, now: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('approval')
    .select('plan_id')
    .where('at', '>', now - APPROVAL_MS)
    .execute();
  return new Set(rows.map((row) => row.plan_id));
}

/** Approvals that are not used, oldest first, with when they were given. */
export async function approvalTimes(db: Db, now: number): Promise<{ readonly planId: string; readonly at: number }[]> {
  const rows = await db
    .selectFrom('approval')
    .select(['plan_id', 'at'])
    .where('at', '>', now - APPROVAL_MS)
    .orderBy('at')
    .execute();
  return rows.map(({ plan_id, at }) => ({ planId: plan_id, at: Number(at) }));
}

export async function writeApproval(db: Db, approval: Database['approval']): Promise<void> {
  await db
    .insertInto('approval')
    .values(approval)
    .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(approval))
    .execute();
}

/** An approval is for one apply: the same plan another time is asked about again. */
export async function dropApproval(db: Db, planId: string): Promise<void> {
  await db.deleteFrom('approval').where('plan_id', '=', planId).execute();
}

/** The plan that blocked brands wait for. */
export interface WaitingPlan {
  readonly planId: string;
  /** Who has written what it changes; null where that is not known. */
  readonly authors: readonly Person[] | null;
  /** Why an approval in a commit does not count; empty where there is none. */
  readonly refused: string;
}

export async function readWaitingPlan(
  db: Db,
  planId: string,
): Promise<(WaitingPlan & { readonly source: number }) | undefined> {
  const row = await db.selectFrom('waiting_plan').selectAll().where('plan_id', '=', planId).executeTakeFirst();
  if (row === undefined) return undefined;
  const authors = row.authors === null ? null : (JSON.parse(row.authors) as readonly Person[]);
  return { planId, authors, refused: row.refused, source: row.source };
}

/** Keeps the plan of a source that waits now, and no other of its. */
export async function writeWaitingPlan(tx: Db, waiting: WaitingPlan | null, source: number): Promise<void> {
  await tx.deleteFrom('waiting_plan').where('source', '=', source).execute();
  if (waiting === null) return;
  const { planId, refused } = waiting;
  const authors = waiting.authors === null ? null : JSON.stringify(waiting.authors);
  await tx.insertInto('waiting_plan').values({ plan_id: planId, authors, refused, source }).execute();
}

/** The actor of a pass that a webhook requests at a standby. */
export const HOOK = 'hook';

/** Requests a pass of the active reconciler; returns the id to wait for. */
export async function writeRequest(db: Db, kind: OperatorRequest['kind'], actor: string, now: number): Promise<number> {
  const row = await db
    .insertInto('operator_request')
    .values({ at: now, kind, actor, done_at: null, outcome: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Requests that no pass has answered yet, oldest first. */
export async function waitingRequests(db: Db): Promise<OperatorRequest[]> {
  return db.selectFrom('operator_request').selectAll().where('done_at', 'is', null).orderBy('id').execute();
}

export async function readRequest(db: Db, id: number): Promise<OperatorRequest | undefined> {
  return db.selectFrom('operator_request').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The outcome as `finishRequests` stored it; null where an older release left none. */
export const storedOutcome = (text: string | null): PassOutcome | null =>
  text === null ? null : (JSON.parse(text) as PassOutcome);

/** Marks requests as answered, and lets go of those answered long ago. */
export async function finishRequests(
  db: Db,
  ids: readonly number[],
  outcome: PassOutcome,
  now: number,
  forgetBefore: number,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('operator_request')
    .set({ done_at: now, outcome: JSON.stringify(outcome) })
    .where('id', 'in', ids)
    .execute();
  await db.deleteFrom('operator_request').where('done_at', '<', forgetBefore).execute();
}

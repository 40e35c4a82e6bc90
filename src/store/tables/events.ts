// What happened to one brand, newest first, read by the key of its events.
import type { Selectable } from 'kysely';
import type { ConditionDetail } from '../../core/condition.ts';
import type { Database } from '../schema/tables.ts';
import type { Db } from '../store.ts';
import { storedDetail } from './conditions.ts';
import { batchesOf } from './resources.ts';

export const eventKinds = ['portal', 'domain', 'certificate'] as const;
export type EventKind = (typeof eventKinds)[number];
/** Reasons of events that tell of a single customer. */
export const customerReasons = ['BreakGlass', 'BreakGlassEnded'] as const;
export interface EventRow extends Omit<Selectable<Database['event']>, 'detail'> {
  readonly detail: ConditionDetail | undefined;
}

/** An event with its facts parsed. */
export const eventOf = ({ detail, ...row }: Selectable<Database['event']>): EventRow => ({
  ...row,
  detail: detail === null ? undefined : storedDetail(detail),
});

export interface EventQuery {
  /** Null for all. */
  readonly kind: EventKind | null;
  /** Only what is older than the event of this id; null begins with the newest. */
  readonly before: number | null;
  readonly limit: number;
  /** Only these; all without it. */
  readonly reasons?: readonly string[];
  /** None of these. */
  readonly without?: readonly string[];
}

const NAMES_PER_STATEMENT = 400;

/** The events of a portal and of these hostnames. */
export async function brandEvents(
  db: Db,
  { portal, hosts }: { readonly portal: string; readonly hosts: readonly string[] },
  { kind, before, limit, reasons, without }: EventQuery,
): Promise<EventRow[]> {
  const rows: EventRow[] = [];
  for (const subject of eventKinds.filter((candidate) => kind === null || candidate === kind)) {
    for (const names of batchesOf(subject === 'portal' ? [portal] : hosts, NAMES_PER_STATEMENT)) {
      let some = db.selectFrom('event').selectAll().where('kind', '=', subject).where('name', 'in', names);
      if (before !== null) some = some.where('id', '<', before);
      if (reasons !== undefined) some = some.where('reason', 'in', reasons);
      if (without !== undefined) some = some.where('reason', 'not in', without);
      rows.push(...(await some.orderBy('id', 'desc').limit(limit).execute()).map(eventOf));
    }
  }
  return rows.sort((left, right) => right.id - left.id).slice(0, limit);
}

/** The newest events of a reason. */
export async function recentEvents(db: Db, reason: string, limit: number): Promise<EventRow[]> {
  const newest = db.selectFrom('event').selectAll().where('reason', '=', reason).orderBy('id', 'desc').limit(limit);
  return (await newest.execute()).map(eventOf);
}

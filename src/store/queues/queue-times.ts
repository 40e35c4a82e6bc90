// How long work waits: the age of the oldest piece of each queue, and how long it has been due.
import { sql } from 'kysely';
import { SECOND } from '../../core/durations.ts';
import type { Samples } from '../../core/metrics.ts';
import type { Store } from '../store.ts';

type Queue = Samples<'portico_workqueue_late_seconds'>[number]['labels']['queue'];

interface QueueTable {
  readonly queue: Queue;
  readonly table: string;
  /** When a piece is due; null in a row that is done. */
  readonly due: string;
  /** When a piece was queued; null where that is not stored, and the time when it became due counts. */
  readonly created: string | null;
}

const queues: readonly QueueTable[] = [
  { queue: 'domains', table: 'domain_check', due: 'next_check', created: null },
  { queue: 'certificates', table: 'certificate_task', due: 'next_act', created: null },
  { queue: 'emails', table: 'mail', due: 'next_try', created: 'created_at' },
  { queue: 'notifications', table: 'notification_delivery', due: 'next_try', created: null },
  { queue: 'reports', table: 'report_schedule', due: 'next_at', created: null },
  { queue: 'requests', table: 'visitor_request', due: 'due_at', created: null },
  { queue: 'alerts', table: 'alert_state', due: 'next_check', created: null },
];

export interface QueueTimes {
  readonly portico_workqueue_late_seconds: Samples<'portico_workqueue_late_seconds'>;
  readonly portico_workqueue_age_seconds: Samples<'portico_workqueue_age_seconds'>;
}

/** Reads the oldest due piece of each queue, by its index. */
export async function readQueueTimes(store: Store, now: number): Promise<QueueTimes> {
  const times = await Promise.all(
    queues.map(async ({ queue, table, due, created }) => {
      const late = secondsSince(await oldest(store, table, due, now), now);
      const age = created === null ? late : secondsSince(await oldestWaiting(store, table, due, created), now);
      return { labels: { queue }, late, age };
    }),
  );
  return {
    portico_workqueue_late_seconds: times.map(({ labels, late }) => ({ labels, value: late })),
    portico_workqueue_age_seconds: times.map(({ labels, age }) => ({ labels, value: age })),
  };
}

type Oldest = { readonly at: number | string | null };

async function oldest(store: Store, table: string, due: string, now: number): Promise<Oldest | undefined> {
  const [from, at] = [sql.table(table), sql.ref(due)];
  const read = await sql<Oldest>`SELECT min(${at}) AS at FROM ${from} WHERE ${at} <= ${now}`.execute(store);
  return read.rows[0];
}

async function oldestWaiting(store: Store, table: string, due: string, created: string): Promise<Oldest | undefined> {
  const [from, at] = [sql.table(table), sql.ref(created)];
  const read = await sql<Oldest>`SELECT min(${at}) AS at FROM ${from} WHERE ${sql.ref(due)} IS NOT NULL`.execute(store);
  return read.rows[0];
}

const secondsSince = (found: Oldest | undefined, now: number): number =>
  found === undefined || found.at === null ? 0 : Math.max(0, now - Number(found.at)) / SECOND;

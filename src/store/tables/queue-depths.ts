// How much work waits, in each queue that the processes share.
import { sql } from 'kysely';
import type { Store } from '../store.ts';

export interface WaitingWork {
  /** Looks that operators or hooks asked for. */
  readonly requests: number;
  /** Names whose DNS check is due. */
  readonly domains: number;
  /** Certificates that something is to be done for by now. */
  readonly certificates: number;
  /** Orders that an authority works on. */
  readonly orders: number;
  /** Emails that are due. */
  readonly mail: number;
  /** Authorities that are left alone for a while, and why. */
  readonly blocked: readonly { readonly ca: string; readonly blocked_until: number; readonly why: string }[];
}

/** One statement of counts on indexes, and one for the authorities. */
export async function readWaitingWork(store: Store, now: number): Promise<WaitingWork> {
  const row = await store
    .selectFrom('change_counter')
    .select([
      sql<number | string>`(SELECT count(*) FROM operator_request WHERE done_at IS NULL)`.as('requests'),
      sql<number | string>`(SELECT count(*) FROM domain_check WHERE next_check <= ${now})`.as('domains'),
      sql<number | string>`(SELECT count(*) FROM certificate_task WHERE next_act <= ${now})`.as('certificates'),
      sql<number | string>`(SELECT count(*) FROM certificate_task WHERE order_url IS NOT NULL)`.as('orders'),
      sql<number | string>`(SELECT count(*) FROM mail WHERE next_try <= ${now})`.as('mail'),
    ])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  const blocked = await store
    .selectFrom('ca_state')
    .select(['ca', 'blocked_until', 'why'])
    .where('blocked_until', '>', now)
    .execute();
  return {
    requests: Number(row.requests),
    domains: Number(row.domains),
    certificates: Number(row.certificates),
    orders: Number(row.orders),
    mail: Number(row.mail),
    blocked,
  };
}

export type WaitingQueue = 'requests' | 'domains' | 'certificates' | 'mail';

/** The queues with work that is due, each with how much and since when; two reads of an index each. */
export async function readOldestDue(
  store: Store,
  now: number,
): Promise<{ readonly queue: WaitingQueue; readonly waiting: number; readonly oldest: number }[]> {
  const { rows } = await sql<{ queue: WaitingQueue; waiting: number | string; oldest: number | string | null }>`
    SELECT 'requests' AS queue, count(*) AS waiting, min(at) AS oldest FROM operator_request WHERE done_at IS NULL
    UNION ALL SELECT 'domains', count(*), min(next_check) FROM domain_check WHERE next_check <= ${now}
    UNION ALL SELECT 'certificates', count(*), min(next_act) FROM certificate_task WHERE next_act <= ${now}
    UNION ALL SELECT 'mail', count(*), min(next_try) FROM mail WHERE next_try <= ${now}
  `.execute(store);
  return rows.flatMap(({ queue, waiting, oldest }) =>
    oldest === null ? [] : [{ queue, waiting: Number(waiting), oldest: Number(oldest) }],
  );
}

// Counts of queued, sent and failed email of each portal.
import type { Store } from '../store.ts';

export interface MailHealth {
  readonly portal: string;
  readonly sent: number;
  /** Those that no server has refused yet among them. */
  readonly queued: number;
  readonly failed: number;
  /** Queued ones whose last try came to nothing, and the newest reason. */
  readonly retried: number;
  readonly problem: string;
  /** UTC milliseconds; 0 where none was sent. */
  readonly lastSentAt: number;
}

/** Counts the emails of the last thirty days; a portal that sent none is not listed. */
export async function readMailHealth(store: Store): Promise<MailHealth[]> {
  const counts = await store
    .selectFrom('mail')
    .select(['portal', 'state'])
    .select((eb) => [eb.fn.countAll<number | string>().as('count'), eb.fn.max('sent_at').as('lastSentAt')])
    .groupBy(['portal', 'state'])
    .execute();
  const troubled = await store
    .selectFrom(
      store
        .selectFrom('mail')
        .select(['portal', 'problem'])
        .select((eb) => [
          eb.fn
            .countAll<number | string>()
            .over((over) => over.partitionBy('portal'))
            .as('retried'),
          eb.fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('portal').orderBy('next_try', 'desc'))
            .as('place'),
        ])
        .where('next_try', 'is not', null)
        .where('problem', 'is not', null)
        .as('latest'),
    )
    .select(['portal', 'problem', 'retried'])
    .where('place', '=', 1)
    .execute();
  const problems = new Map(troubled.map((row) => [row.portal, row]));
  return [...Map.groupBy(counts, ({ portal }) => portal)].map(([portal, rows]) => {
    const of = (state: string) => rows.find((row) => row.state === state);
    const last = problems.get(portal);
    return {
      portal,
      sent: Number(of('sent')?.count ?? 0),
      queued: Number(of('queued')?.count ?? 0),
      failed: Number(of('failed')?.count ?? 0),
      retried: Number(last?.retried ?? 0),
      problem: last?.problem ?? '',
      lastSentAt: of('sent')?.lastSentAt ?? 0,
    };
  });
}

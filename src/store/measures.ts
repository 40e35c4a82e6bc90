// What the store says of the fleet, counted by the database: brands, conditions, certificates, what waits.

import { sql } from 'kysely';
import type { Clock } from '../core/clock.ts';
import { bounded } from '../core/deadline.ts';
import { DAY, SECOND } from '../core/durations.ts';
import type { GaugeValues, Samples } from '../core/metrics.ts';
import { reasonsOf } from '../core/severity.ts';
import { readQueueTimes } from './queues/queue-times.ts';
import type { Store } from './store.ts';
import { countUnratedCalls } from './unrated-calls.ts';

/** Scrapers that come more often get the last count. */
const FRESH_MS = 5_000;
/** A store that takes longer is as good as gone. */
const PATIENCE_MS = 1_500;

const down: GaugeValues = { portico_store_up: [{ labels: {}, value: 0 }] };

/** A source that asks `read` of a store at most every five seconds, and says whether the store answered. */
export function storeGauges(
  store: Store,
  clock: Clock,
  read: (store: Store, now: number) => Promise<GaugeValues>,
): () => Promise<GaugeValues> {
  let last: GaugeValues = down;
  let freshUntil = 0;
  let reading: Promise<GaugeValues> | undefined;
  return async () => {
    const now = clock.now();
    if (now < freshUntil && freshUntil - now <= FRESH_MS) return last;
    // A store that hangs is not asked a second time before it has answered the first.
    reading ??= read(store, now)
      .then((values): GaugeValues => ({ ...values, portico_store_up: [{ labels: {}, value: 1 }] }))
      .catch(() => down)
      .finally(() => {
        reading = undefined;
      });
    const seen = await bounded(clock, reading, PATIENCE_MS);
    if (seen === 'late') return down;
    last = seen;
    freshUntil = seen === down ? 0 : now + FRESH_MS;
    return last;
  };
}

// Named one by one, for an index to be of use.
const notTrue = ['False', 'Unknown'] as const;
const withConditions = ['source', 'settings', 'portal', 'domain', 'certificate'] as const;

/** Waits, whenever it is due. */
const ever = Number.MAX_SAFE_INTEGER;

/** Counts of everything, in as many statements as there are things; none of them reads what grows with customers. */
export async function readFleet(store: Store, now: number): Promise<GaugeValues> {
  return {
    portico_brands: await countBrands(store),
    portico_conditions_not_true: await countConditions(store),
    portico_held_since_timestamp_seconds: await heldSince(store),
    portico_certificates: await countCertificates(store, now),
    portico_unrated_calls: [{ labels: {}, value: await countUnratedCalls(store) }],
    ...(await readQueueTimes(store, now)),
    portico_workqueue_depth: [
      { labels: { queue: 'domains' }, value: await countDue(store, 'domain_check', 'next_check', now) },
      { labels: { queue: 'certificates' }, value: await countDue(store, 'certificate_task', 'next_act', now) },
      { labels: { queue: 'alerts' }, value: await countDue(store, 'alert_state', 'next_check', now) },
      { labels: { queue: 'emails' }, value: await countDue(store, 'mail', 'next_try', ever) },
      { labels: { queue: 'notifications' }, value: await countDue(store, 'notification_delivery', 'next_try', ever) },
      { labels: { queue: 'reports' }, value: await countDue(store, 'report_schedule', 'next_at', now) },
      { labels: { queue: 'requests' }, value: await countDue(store, 'visitor_request', 'due_at', now) },
    ],
  };
}

async function countBrands(store: Store): Promise<Samples<'portico_brands'>> {
  const portals = store
    .selectFrom('resource')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('kind', '=', 'portal');
  const live = portals.where('archived_at', 'is', null);
  const [all, archived, notReady, wanting] = await Promise.all([
    counted(portals.executeTakeFirstOrThrow()),
    counted(portals.where('archived_at', 'is not', null).executeTakeFirstOrThrow()),
    counted(live.where('name', 'in', brandsWanting(store, 'of us')).executeTakeFirstOrThrow()),
    counted(live.where('name', 'in', brandsWanting(store, 'anything')).executeTakeFirstOrThrow()),
  ]);
  return [
    { labels: { state: 'ready' }, value: all - archived - wanting },
    { labels: { state: 'not_ready' }, value: notReady },
    { labels: { state: 'awaiting_record' }, value: wanting - notReady },
    { labels: { state: 'archived' }, value: archived },
  ];
}

/** Reasons of new names whose owners have not made the record yet. */
const awaitingRecord = reasonsOf('not-up');

/**
 * The brands with a condition of their own or of one of their domains that is not true; `of us` leaves out new names, and their
 * certificates, that wait for a record of their owners.
 */
function brandsWanting(store: Store, what: 'anything' | 'of us') {
  const ofDomains = store
    .selectFrom('condition')
    .innerJoin('resource', (join) =>
      join.on('resource.kind', '=', 'domain').onRef('resource.name', '=', 'condition.name'),
    )
    .select(sql<string>`resource.brand`.as('brand'))
    .where('condition.kind', 'in', ['domain', 'certificate'])
    .where('condition.status', 'in', notTrue)
    .where('resource.archived_at', 'is', null)
    .$if(what === 'of us', (query) =>
      query.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('condition as record')
              .select('record.name')
              .where('record.kind', '=', 'domain')
              .whereRef('record.name', '=', 'condition.name')
              .where('record.status', 'in', notTrue)
              .where('record.reason', 'in', awaitingRecord),
          ),
        ),
      ),
    );
  return store
    .selectFrom('condition')
    .select('name as brand')
    .where('kind', '=', 'portal')
    .where('status', 'in', notTrue)
    .union(ofDomains);
}

/** When the oldest of what operators hold back was set. */
async function heldSince(store: Store): Promise<Samples<'portico_held_since_timestamp_seconds'>> {
  const oldest = async (table: 'suspension' | 'pin') =>
    (
      await store
        .selectFrom(table)
        .select((eb) => eb.fn.min('at').as('at'))
        .executeTakeFirst()
    )?.at ?? null;
  const times = [
    { by: 'suspension', at: await oldest('suspension') },
    { by: 'rollback', at: await oldest('pin') },
  ] as const;
  return times.flatMap(({ by, at }) => (at === null ? [] : [{ labels: { by }, value: Number(at) / SECOND }]));
}

const counted = async (row: Promise<{ readonly count: number | string }>): Promise<number> => Number((await row).count);

async function countConditions(store: Store): Promise<Samples<'portico_conditions_not_true'>> {
  const rows = await store
    .selectFrom('condition')
    .select(['kind', 'type', 'reason'])
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('kind', 'in', withConditions)
    .where('status', 'in', notTrue)
    .groupBy(['kind', 'type', 'reason'])
    .execute();
  return rows.map(({ kind, type, reason, count }) => ({ labels: { kind, type, reason }, value: Number(count) }));
}

/** Days that end a group, and what the group is called; all that is left is called otherwise. */
const groups = [
  [0, 'expired'],
  [1, '<1'],
  [7, '<7'],
  [14, '<14'],
  [30, '<30'],
] as const;

async function countCertificates(store: Store, now: number): Promise<Samples<'portico_certificates'>> {
  const row = await store
    .selectFrom('certificate')
    .select((eb) => [
      eb.fn.countAll<number | string>().as('all'),
      ...groups.map(([days, name]) =>
        eb.fn
          .sum<number | string | null>(
            eb
              .case()
              .when('not_after', '<', now + days * DAY)
              .then(1)
              .else(0)
              .end(),
          )
          .as(name),
      ),
    ])
    // So, the certificates are gone through in an index; joined, every one of them would be read.
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('resource')
          .select('resource.kind')
          .where('resource.kind', '=', 'domain')
          .where('resource.archived_at', 'is', null)
          .whereRef('resource.name', '=', 'certificate.host'),
      ),
    )
    .executeTakeFirstOrThrow();
  const ending = groups.map(([, name]) => Number(row[name] ?? 0));
  const named = groups.map(([, name], index) => ({
    labels: { days_left: name },
    value: (ending[index] ?? 0) - (ending[index - 1] ?? 0),
  }));
  return [...named, { labels: { days_left: '>=30' }, value: Number(row.all) - (ending.at(-1) ?? 0) }];
}

async function countDue(
  store: Store,
  table:
    | 'alert_state'
    | 'domain_check'
    | 'certificate_task'
    | 'mail'
    | 'notification_delivery'
    | 'report_schedule'
    | 'visitor_request',
  column: 'next_check' | 'next_act' | 'next_try' | 'next_at' | 'due_at',
  until: number,
): Promise<number> {
  const due = store
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where(sql.ref(column), '<=', until);
  return counted(due.executeTakeFirstOrThrow());
}

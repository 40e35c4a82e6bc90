// The index of calls by id: finds a repeated record, or the call that a correction replaces, among hundreds of millions.
import { type RawBuilder, sql } from 'kysely';
import { copyRows } from '../../store/copy-rows.ts';
import { onPostgres } from '../../store/dialects/dialect.ts';
import { insertBatches } from '../../store/insert-batches.ts';
import type { CdrPlaceTable } from '../../store/schema/calls.ts';
import type { Tx } from '../../store/store.ts';
import type { IdentifiedCall } from './identify.ts';

const TABLES = ['cdr_place', 'cdr_place_new'] as const;
/** Shares of the ids, which are spread evenly below 2^53: each batch merges the late places of one share. */
const SHARES = 16;
const SHARE = 2 ** 53 / SHARES;
/** Late places of a share below which it is not merged. */
const MANY = 50_000;

/** Finds the ids, a JSON array, that are stored. */
export async function findPlaces(tx: Tx, ids: string): Promise<Map<number, CdrPlaceTable>> {
  const parts = TABLES.map(
    (table) => sql`select place.id, place.customer, place.call_time
      from ${asked(tx, ids)} cross join ${sql.table(table)} as place where place.id = asked.value`,
  );
  const { rows } = await sql<CdrPlaceTable>`${sql.join(parts, sql` union all `)}`.execute(tx);
  return new Map(rows.map((place) => [place.id, place]));
}

export async function addPlaces(tx: Tx, calls: readonly IdentifiedCall[]): Promise<void> {
  const placeOf = ({ id, call }: IdentifiedCall): CdrPlaceTable => ({
    ...{ id, customer: call.customer, call_time: call.call_time },
  });
  if (onPostgres(tx)) await copyRows(tx, 'cdr_place_new', calls, placeOf);
  else await insertBatches(tx, calls, placeOf, (rows) => tx.insertInto('cdr_place_new').values(rows));
}

/** `ids` is a JSON array. Late places first: a concurrent merge moves rows from there, and the delete waits for it. */
export async function removePlaces(tx: Tx, ids: string): Promise<void> {
  for (const table of TABLES.toReversed()) {
    await sql`delete from ${sql.table(table)} where id in (select asked.value from ${asked(tx, ids)})`.execute(tx);
  }
}

/** One parameter for all ids, so that the statement is planned once. */
const asked = (tx: Tx, ids: string): RawBuilder<unknown> =>
  onPostgres(tx)
    ? sql`(select value::bigint from json_array_elements_text(${ids}::json)) as asked`
    : sql`json_each(${ids}) as asked`;

/**
 * Merges a share of the late places into the others, in order of their ids: each page is written once for many ids, where adding
 * them one by one would write a page for each. `turn` counts batches and says which share.
 */
export async function mergePlaces(tx: Tx, turn: number): Promise<void> {
  const from = (turn % SHARES) * SHARE;
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from (select 1 from cdr_place_new limit ${sql.raw(String(MANY))}) as late`.execute(tx);
  if (Number(rows[0]?.many) < MANY) return;
  const share = sql`id >= ${from} and id < ${from + SHARE}`;
  if (onPostgres(tx)) return moveLate(tx, share);
  await sql`
    insert into cdr_place (id, customer, call_time)
    select id, customer, call_time from cdr_place_new where ${share} order by id`.execute(tx);
  await sql`delete from cdr_place_new where ${share}`.execute(tx);
}

/** Skips rows that a concurrent import has locked or removed. */
async function moveLate(tx: Tx, share: RawBuilder<unknown>): Promise<void> {
  await sql`
    with late as (select id from cdr_place_new where ${share} order by id for update skip locked),
      moved as (delete from cdr_place_new where id in (select id from late) returning id, customer, call_time)
    insert into cdr_place (id, customer, call_time) select id, customer, call_time from moved order by id`.execute(tx);
}

// Where each call is, by its id: how a record that comes again, or a correction of it, is found among hundreds of millions.
import { hash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { insertBatches } from '../store/insert-batches.ts';
import { batchesOf } from '../store/resources.ts';
import type { Database } from '../store/schema.ts';
import type { CdrPlaceTable } from '../store/schema-calls.ts';

type Tx = Transaction<Database>;

/** One statement asks for so many. */
const ASKED = 500;
/** Ids are spread evenly below 2^53; with each batch the late places of one share of them are merged. */
const SHARES = 16;
const SHARE = 2 ** 53 / SHARES;
/** Fewer late places than this stay where they are. */
const MANY = 50_000;

/** 53 bits of a digest: the same call has the same id in every store. */
export function idOf(origin: string, callId: string): number {
  const digest = hash('sha256', `${origin}\0${callId}`, 'buffer');
  return digest.readUIntBE(0, 6) * 32 + (digest.readUInt8(6) >> 3);
}

/** Those of the ids that are there. */
export async function findPlaces(tx: Tx, ids: readonly number[]): Promise<Map<number, CdrPlaceTable>> {
  const found = new Map<number, CdrPlaceTable>();
  // In order: neighbours lie on the same page.
  const sorted = Float64Array.from(ids).sort();
  for (const some of batchesOf([...sorted], ASKED)) {
    for (const table of ['cdr_place', 'cdr_place_new'] as const) {
      for (const place of await tx.selectFrom(table).selectAll().where('id', 'in', some).execute()) {
        found.set(place.id, place);
      }
    }
  }
  return found;
}

export async function addPlaces(tx: Tx, places: readonly CdrPlaceTable[]): Promise<void> {
  const sorted = [...places].sort((left, right) => left.id - right.id);
  await insertBatches(
    tx,
    sorted,
    (place) => place,
    (rows) => tx.insertInto('cdr_place_new').values(rows),
  );
}

export async function removePlaces(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const some of batchesOf(ids, ASKED)) {
    for (const table of ['cdr_place', 'cdr_place_new'] as const) {
      await tx
        .deleteFrom(table)
        .where('id', 'in', [...some])
        .execute();
    }
  }
}

/**
 * Merges a share of the late places into the others, in order of their ids: each page is written once for many ids, where adding
 * them one by one would write a page for each. `turn` counts batches and says which share.
 */
export async function mergePlaces(tx: Tx, turn: number): Promise<void> {
  const from = (turn % SHARES) * SHARE;
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from (select 1 from cdr_place_new limit ${sql.raw(String(MANY))}) as late`.execute(tx);
  if (Number(rows[0]?.many) < MANY) return;
  await sql`
    insert into cdr_place (id, customer, call_time)
    select id, customer, call_time from cdr_place_new where id >= ${from} and id < ${from + SHARE} order by id`.execute(
    tx,
  );
  await tx
    .deleteFrom('cdr_place_new')
    .where('id', '>=', from)
    .where('id', '<', from + SHARE)
    .execute();
}

// Writes a batch of calls with their sums in one transaction: reports read the sums, never all calls.
import { sql } from 'kysely';
import type { Reach } from '../../core/access/reach.ts';
import { makeCallMonths } from '../../store/call-months.ts';
import { copyRows } from '../../store/copy-rows.ts';
import { onPostgres } from '../../store/dialects/dialect.ts';
import { insertBatches } from '../../store/insert-batches.ts';
import type { CdrPlaceTable, CdrTable } from '../../store/schema/calls.ts';
import type { Store, Tx } from '../../store/store.ts';
import { batchesOf } from '../../store/tables/resources.ts';
import { addToSums } from '../sums/rollups.ts';
import { differing } from './differing.ts';
import type { DifferingCall, IdentifiedCall, IdentifiedCalls, NewCall } from './identify.ts';
import { addPlaces, findPlaces, mergePlaces, removePlaces } from './places.ts';
import { type UnratedCalls, unratedAmong } from './unrated.ts';

export interface Stored {
  readonly added: number;
  /** Calls that replaced one of a lower revision. */
  readonly corrected: number;
  /** Calls that are stored already in this revision or a later one, or are repeated in the batch. */
  readonly known: number;
  /** Calls among the added and corrected ones that found no price, by what they lack. */
  readonly unrated: readonly UnratedCalls[];
  /** Records that say something else of a known call of the same revision; they are not stored. */
  readonly differing: readonly DifferingCall[];
}

export interface StoreOptions {
  /** Portals whose calls count; those of others are not touched. */
  readonly reach?: Reach;
  /** Stores more in the same transaction. */
  readonly alongside?: (tx: Tx) => Promise<void>;
}

/** A batch is sorted and summed up between two statements, which takes seconds on a busy machine; only imports of the same origin wait for it. */
const PATIENCE = "set local idle_in_transaction_session_timeout = '60s'";

/**
 * Stores calls and replaces those of a lower revision, in one transaction. A call is identified by origin and call id,
 * whatever else about it changes, among the calls of the portals that are reached. Safe with other imports at the same time.
 */
export async function storeCalls(
  store: Store,
  given: IdentifiedCalls,
  now: number,
  { reach = 'all', alongside }: StoreOptions = {},
): Promise<Stored> {
  const { origin, calls } = given;
  await makeCallMonths(
    store,
    calls.map(({ call }) => call.call_time),
  );
  return store.transaction().execute(async (tx) => {
    if (onPostgres(store)) await sql.raw(PATIENCE).execute(tx);
    const turn = await claimOrigin(tx, origin, now);
    const { fresh, outdated, corrections, differing: others } = await sort(tx, given, reach);
    await removeCalls(tx, outdated);
    const stored = [...fresh, ...corrections];
    const rowOfCall = ({ id, call }: IdentifiedCall): CdrTable => rowOf(call, origin, id);
    if (onPostgres(store)) await copyRows(tx, 'cdr', stored, rowOfCall);
    else await insertBatches(tx, stored, rowOfCall, (values) => tx.insertInto('cdr').values(values));
    await addPlaces(tx, stored);
    await addToSums(
      tx,
      stored.map(({ call }) => call),
      outdated,
    );
    await tx
      .updateTable('cdr_origin')
      .set((eb) => ({ calls: eb('calls', '+', fresh.length) }))
      .where('origin', '=', origin)
      .execute();
    await mergePlaces(tx, turn);
    await alongside?.(tx);
    const known = calls.length - stored.length - others.length + given.doubled;
    return {
      ...{ added: fresh.length, corrected: corrections.length, known },
      ...{ unrated: unratedAmong(stored), differing: [...given.differing, ...others] },
    };
  });
}

/** Locks the origin: one import of it at a time, so that no other adds a call that was just found missing. */
async function claimOrigin(tx: Tx, origin: string, now: number): Promise<number> {
  const { batches } = await tx
    .insertInto('cdr_origin')
    .values({ origin, calls: 0, batches: 1, last_at: now })
    .onConflict((conflict) =>
      conflict.column('origin').doUpdateSet((eb) => ({ last_at: now, batches: eb('cdr_origin.batches', '+', 1) })),
    )
    .returning('batches')
    .executeTakeFirstOrThrow();
  return batches;
}

/** Waits for an import of the origin, and has the next one wait. */
export async function lockOrigin(tx: Tx, origin: string): Promise<void> {
  await tx
    .updateTable('cdr_origin')
    .set((eb) => ({ calls: eb.ref('calls') }))
    .where('origin', '=', origin)
    .execute();
}

interface Sorted {
  readonly fresh: readonly IdentifiedCall[];
  readonly corrections: readonly IdentifiedCall[];
  /** The rows that the corrections replace. */
  readonly outdated: readonly CdrTable[];
  readonly differing: readonly DifferingCall[];
}

async function sort(tx: Tx, { origin, calls, ids }: IdentifiedCalls, reach: Reach): Promise<Sorted> {
  const fresh: IdentifiedCall[] = [];
  const corrections: IdentifiedCall[] = [];
  const outdated: CdrTable[] = [];
  const others: DifferingCall[] = [];
  const taken = new Set<number>();
  for (let [open, asked] = [calls, ids]; open.length > 0; ) {
    const places = await findPlaces(tx, asked);
    const there = await readPlaces(tx, [...places.values()]);
    const foreign = await foreignCustomers(tx, there, reach);
    const next: IdentifiedCall[] = [];
    for (const one of open) {
      const { id, call } = one;
      const other = there.get(id);
      const isSame = other?.origin === origin && other.call_id === call.call_id && !foreign.has(other.customer);
      const isOther = other !== undefined && !isSame;
      // Two calls with the same digest, or one of a portal that is not reached: the later one gets the next free id.
      if (isOther || taken.has(id)) next.push({ id: id + 1, call });
      else if (other === undefined) {
        taken.add(id);
        fresh.push(one);
      } else if (other.revision < call.revision) {
        corrections.push(one);
        outdated.push(other);
      } else others.push(...differing(call, other));
    }
    [open, asked] = [next, JSON.stringify(next.map(({ id }) => id))];
  }
  return { fresh, corrections, outdated, differing: others };
}

async function readPlaces(tx: Tx, places: readonly CdrPlaceTable[]): Promise<Map<number, CdrTable>> {
  const found = new Map<number, CdrTable>();
  for (const [customer, theirs] of Map.groupBy(places, (place) => place.customer)) {
    const ids = new Set(theirs.map(({ id }) => id));
    for (const some of batchesOf(theirs, 500)) {
      const times = [...new Set(some.map((place) => place.call_time))];
      const rows = await tx
        .selectFrom('cdr')
        .selectAll()
        .where('customer', '=', customer)
        .where('call_time', 'in', times)
        .execute();
      for (const row of rows) if (ids.has(row.id)) found.set(row.id, row);
    }
  }
  return found;
}

/** The customers of these calls whose portals are not reached. */
async function foreignCustomers(
  tx: Tx,
  calls: ReadonlyMap<number, CdrTable>,
  reach: Reach,
): Promise<ReadonlySet<string>> {
  const foreign = new Set<string>();
  if (reach === 'all') return foreign;
  for (const { customer } of calls.values()) foreign.add(customer);
  for (const ids of batchesOf([...foreign], 500)) {
    const reached = tx
      .selectFrom('customer')
      .select('id')
      .where('portal', 'in', [...reach]);
    for (const { id } of await reached.where('id', 'in', ids).execute()) foreign.delete(id);
  }
  return foreign;
}

async function removeCalls(tx: Tx, calls: readonly CdrTable[]): Promise<void> {
  for (const { customer, call_time, id } of calls) {
    await tx
      .deleteFrom('cdr')
      .where('customer', '=', customer)
      .where('call_time', '=', call_time)
      .where('id', '=', id)
      .execute();
  }
  await removePlaces(tx, JSON.stringify(calls.map(({ id }) => id)));
}

const rowOf = (call: NewCall, origin: string, id: number): CdrTable => ({
  ...call,
  rating: call.rating ?? null,
  ...{ origin, id },
});

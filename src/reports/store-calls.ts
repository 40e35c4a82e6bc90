// Writes a batch of calls with their sums in one transaction: reports read the sums, never all calls.
import { sql, type Transaction } from 'kysely';
import type { CustomerId } from '../core/ids.ts';
import { compareText } from '../core/problem.ts';
import { makeCallMonths } from '../store/call-months.ts';
import { onPostgres } from '../store/dialect.ts';
import { insertBatches } from '../store/insert-batches.ts';
import { batchesOf } from '../store/resources.ts';
import type { Database } from '../store/schema.ts';
import type { CdrPlaceTable, CdrTable } from '../store/schema-calls.ts';
import type { Store } from '../store/store.ts';
import type { CallRecord } from './formats/record.ts';
import { addPlaces, findPlaces, idOf, mergePlaces, removePlaces } from './places.ts';
import { addToSums } from './rollups.ts';

export type NewCall = Omit<CallRecord, 'customer' | 'charge'> & {
  readonly customer: CustomerId;
  readonly charge: number;
};

export interface Stored {
  readonly added: number;
  /** Took the place of a call of a lower revision. */
  readonly corrected: number;
  /** Were there already, in this revision or a later one, or stood twice in the batch. */
  readonly known: number;
}

/** A batch is sorted and summed up between two statements, which takes a busy machine seconds; nobody but its origin waits for it. */
const PATIENCE = "set local idle_in_transaction_session_timeout = '60s'";

type Tx = Transaction<Database>;

/** A call with the id that it has in the store. */
interface Placed {
  readonly id: number;
  readonly call: NewCall;
}

/**
 * Stores calls, and corrects those that are there in a lower revision, all or nothing. A call is known by origin and call id,
 * whatever else about it changes. Safe with other imports at the same time.
 */
export async function storeCalls(
  store: Store,
  origin: string,
  calls: readonly NewCall[],
  now: number,
): Promise<Stored> {
  const newest = new Map<string, NewCall>();
  for (const call of calls) {
    const other = newest.get(call.call_id);
    if (other === undefined || other.revision < call.revision) newest.set(call.call_id, call);
  }
  const given = Array.from(newest.values(), (call) => ({ id: idOf(origin, call.call_id), call }));
  await makeCallMonths(
    store,
    given.map(({ call }) => call.call_time),
  );
  return store.transaction().execute(async (tx) => {
    if (onPostgres(store)) await sql.raw(PATIENCE).execute(tx);
    const turn = await claimOrigin(tx, origin, now);
    const { fresh, outdated, corrections } = await sort(tx, origin, given);
    await removeCalls(tx, outdated);
    const stored = inKeyOrder([...fresh, ...corrections]);
    await insertBatches(
      tx,
      stored,
      ({ id, call }) => rowOf(call, origin, id),
      (values) => tx.insertInto('cdr').values(values),
    );
    await addPlaces(
      tx,
      stored.map(({ id, call }) => ({ id, customer: call.customer, call_time: call.call_time })),
    );
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
    return { added: fresh.length, corrected: corrections.length, known: calls.length - stored.length };
  });
}

/** One import of an origin at a time: nobody else can add a call that was just found missing. */
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

interface Sorted {
  readonly fresh: readonly Placed[];
  readonly corrections: readonly Placed[];
  /** The rows that the corrections replace. */
  readonly outdated: readonly CdrTable[];
}

async function sort(tx: Tx, origin: string, given: readonly Placed[]): Promise<Sorted> {
  const fresh: Placed[] = [];
  const corrections: Placed[] = [];
  const outdated: CdrTable[] = [];
  for (let open = given; open.length > 0; ) {
    const places = await findPlaces(
      tx,
      open.map(({ id }) => id),
    );
    const there = await readPlaces(tx, [...places.values()]);
    const next: Placed[] = [];
    for (const placed of open) {
      const { id, call } = placed;
      const other = there.get(id);
      if (other === undefined) fresh.push(placed);
      // Two calls of one digest: the later one takes the next id that is free.
      else if (other.origin !== origin || other.call_id !== call.call_id) next.push({ id: id + 1, call });
      else if (other.revision < call.revision) {
        corrections.push(placed);
        outdated.push(other);
      }
    }
    open = next;
  }
  return { fresh, corrections, outdated };
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

async function removeCalls(tx: Tx, calls: readonly CdrTable[]): Promise<void> {
  for (const { customer, call_time, id } of calls) {
    await tx
      .deleteFrom('cdr')
      .where('customer', '=', customer)
      .where('call_time', '=', call_time)
      .where('id', '=', id)
      .execute();
  }
  await removePlaces(
    tx,
    calls.map(({ id }) => id),
  );
}

/** All columns, always in the same order. */
const rowOf = (row: NewCall, origin: string, id: number): CdrTable => ({
  customer: row.customer,
  call_time: row.call_time,
  id,
  origin,
  call_id: row.call_id,
  switch: row.switch,
  source: row.source,
  card_id: row.card_id,
  tech_prefix: row.tech_prefix,
  destination: row.destination,
  lrn: row.lrn,
  duration: row.duration,
  recording_file: row.recording_file,
  play_audio: row.play_audio,
  release_reason: row.release_reason,
  pdd_in: row.pdd_in,
  ring_duration: row.ring_duration,
  sip_code: row.sip_code,
  sip_reason: row.sip_reason,
  dtmf: row.dtmf,
  direction: row.direction,
  source_ip: row.source_ip,
  destination_code: row.destination_code,
  destination_name: row.destination_name,
  billed_duration: row.billed_duration,
  rate: row.rate,
  connect_cost: row.connect_cost,
  pdd: row.pdd,
  charge: row.charge,
  meta: row.meta,
  connected: row.connected,
  revision: row.revision,
});

/** By customer, time and id: neighbours are written together. Files are mostly in order of time already. */
function inKeyOrder(calls: readonly Placed[]): Placed[] {
  const byCustomer = [...Map.groupBy(calls, ({ call }) => call.customer)];
  return byCustomer
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, theirs]) =>
      theirs.sort((left, right) => left.call.call_time - right.call.call_time || left.id - right.id),
    );
}

// Rates the stored calls that found no price: those that find one now are charged, with all sums, and the others stay as they are.
import { sql } from 'kysely';
import type { Call } from '../calls/call.ts';
import { lockOrigin } from '../calls/ingest/store-calls.ts';
import { isUnrated, mergeUnrated, type UnratedCalls } from '../calls/ingest/unrated.ts';
import { addToSums } from '../calls/sums/rollups.ts';
import { type CustomerId, storedCustomerId } from '../core/ids.ts';
import type { Store, Tx } from '../store/store.ts';
import { createPlanNames } from './numbering-plan.ts';
import { callRater } from './rate-calls.ts';

/** Calls of one transaction: few enough that imports do not wait noticeably. */
const STEP = 1_000;

export interface RatedCalls {
  readonly rated: number;
  /** Those that still find no price. */
  readonly unrated: readonly UnratedCalls[];
}

/** What a call has that was found without a price; the index of such calls has the same condition. */
const isWithoutPrice = sql<boolean>`rating <> 'here'`;

/** Rates the unrated calls of a customer, or of all. Safe beside imports and beside itself. */
export async function rateUnrated(store: Store, customer: CustomerId | null): Promise<RatedCalls> {
  const rater = callRater(store);
  const planName = createPlanNames();
  let rated = 0;
  let unrated: readonly UnratedCalls[] = [];
  for await (const calls of unratedCalls(store, customer)) {
    const given = calls.map(({ id: _id, origin: _origin, rating: _rating, ...call }) => ({
      ...call,
      customer: storedCustomerId(call.customer),
      charge: null,
      // A name of the numbering plan gives way to that of the card.
      destination_name: call.destination_name === planName(call.destination) ? null : call.destination_name,
    }));
    const changed = (await rater(given)).flatMap(({ rating = null, ...call }, index) => {
      const before = calls[index];
      return before === undefined ? [] : [{ before, after: { ...before, ...call, rating } }];
    });
    const found = changed.filter(({ before, after }) => before.rating !== after.rating);
    for (const [origin, own] of Map.groupBy(found, ({ before }) => before.origin)) {
      await store.transaction().execute((tx) => replaceCalls(tx, origin, own));
    }
    rated += found.filter(({ after }) => !isUnrated(after.rating)).length;
    unrated = mergeUnrated([...unrated, ...changed.flatMap(({ after }) => unratedOf(after))]);
  }
  return { rated, unrated };
}

/** The unrated calls of a customer, or of all, summed up. */
export async function listUnrated(store: Store, customer: CustomerId | null): Promise<readonly UnratedCalls[]> {
  let unrated: readonly UnratedCalls[] = [];
  for await (const calls of unratedCalls(store, customer)) {
    unrated = mergeUnrated([...unrated, ...calls.flatMap(unratedOf)]);
  }
  return unrated;
}

const unratedOf = ({ customer, rating, duration, destination }: Call): UnratedCalls[] =>
  isUnrated(rating) ? [{ customer, reason: rating, calls: 1, duration, destination }] : [];

async function* unratedCalls(store: Store, customer: CustomerId | null): AsyncGenerator<Call[]> {
  for (let last: Call | undefined; ; ) {
    const after = last;
    const calls = await store
      .selectFrom('cdr')
      .selectAll()
      .where(isWithoutPrice)
      .$if(customer !== null, (query) => query.where('customer', '=', customer ?? ''))
      .$if(after !== undefined, (query) =>
        query.where((eb) =>
          eb(
            eb.refTuple('customer', 'call_time', 'id'),
            '>',
            eb.tuple(after?.customer ?? '', after?.call_time ?? 0, after?.id ?? 0),
          ),
        ),
      )
      .orderBy('customer')
      .orderBy('call_time')
      .orderBy('id')
      .limit(STEP)
      .execute();
    if (calls.length > 0) yield calls;
    if (calls.length < STEP) return;
    last = calls.at(-1);
  }
}

interface Change {
  readonly before: Call;
  readonly after: Call;
}

/** A call that was corrected or rated meanwhile is left alone. */
async function replaceCalls(tx: Tx, origin: string, changes: readonly Change[]): Promise<void> {
  await lockOrigin(tx, origin);
  const written: Change[] = [];
  for (const change of changes) {
    const { before, after } = change;
    const { customer, call_time, id, ...values } = after;
    const result = await tx
      .updateTable('cdr')
      .set(values)
      .where('customer', '=', customer)
      .where('call_time', '=', call_time)
      .where('id', '=', id)
      .where('revision', '=', before.revision)
      .where('rating', '=', before.rating)
      .executeTakeFirst();
    if (result.numUpdatedRows === 1n) written.push(change);
  }
  await addToSums(
    tx,
    written.map(({ after }) => after),
    written.map(({ before }) => before),
  );
}

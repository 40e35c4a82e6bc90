// All calls of a filter in batches, newest first, for files of any size in constant memory.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CustomerId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';
import type { Call, CallFields } from '../call.ts';
import type { CallFilter } from './filter.ts';
import { type FoundCalls, findCalls } from './find-calls.ts';
import { type CallPosition, positionOf } from './position.ts';

/** Calls of one query. */
const BATCH = 2_000;

/** Yields the calls of the filter in the order of the page, each with time, id and `fields`. Throws when a batch cannot be read. */
export async function* callBatches(
  store: Store,
  customer: CustomerId,
  filter: CallFilter,
  fields: readonly (keyof Call)[],
): AsyncGenerator<readonly CallFields[]> {
  const columns = [...new Set<keyof Call>(['call_time', 'id', ...fields])];
  const read = (position: CallPosition | undefined) => {
    const reading = findCalls({ store, customer, filter, position, limit: BATCH, fields: columns });
    // A consumer that stops early never awaits the query that was started ahead; its rejection must not end the process.
    reading.catch(() => undefined);
    return reading;
  };
  for (let next: Promise<FoundCalls> | null = read(undefined); next !== null; ) {
    const { calls, resumeAt }: FoundCalls = await next;
    const last = calls.at(-1);
    // The next query runs while the consumer writes this batch.
    if (resumeAt !== null) next = read(resumeAt);
    else next = last === undefined || calls.length < BATCH ? null : read(positionOf(last, 'older'));
    if (last !== undefined) yield calls;
    // Lets waiting requests be served between two batches.
    await nextTurn();
  }
}

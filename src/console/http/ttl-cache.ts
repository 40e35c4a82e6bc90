// A cached read: one read for all callers within a time to live.
import type { Clock } from '../../core/clock.ts';

/** A failed read is not cached. */
export function ttlCache<Value>(
  milliseconds: number,
  clock: Pick<Clock, 'now'>,
  read: () => Promise<Value>,
): () => Promise<Value> {
  let known: { readonly value: Promise<Value>; readonly at: number } | undefined;
  return () => {
    if (known !== undefined && clock.now() - known.at < milliseconds) return known.value;
    const own = { value: read(), at: clock.now() };
    known = own;
    own.value.catch(() => {
      if (known === own) known = undefined;
    });
    return own.value;
  };
}

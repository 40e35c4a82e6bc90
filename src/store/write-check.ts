// Whether the store takes writes: a row of this process that is written again every few seconds. Logins, payments and passes need
// more than a store that can be read.
import type { Clock } from '../core/clock.ts';
import { bounded } from '../core/deadline.ts';
import { DAY, SECOND } from '../core/durations.ts';
import { type ErrorCode, PortalError } from '../core/portal-error.ts';
import type { StoreCheck } from './reachable.ts';
import type { Store } from './store.ts';

/** Probes and scrapers that come more often get the last result. */
const FRESH_MS = 5 * SECOND;
/** As long as the check of reading: a probe is answered within a second. */
const PATIENCE_MS = 900;
/** Rows of processes that ended longer ago are deleted. */
const KEEP_MS = DAY;

export interface WriteCheckParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Names this process; no two processes have the same. */
  readonly process: string;
}

/** What the caller may know, who has not logged in: no path and no address. */
const reasons: Readonly<Partial<Record<ErrorCode, string>>> = {
  'store-full': 'the store cannot be written: its disk is full',
  'store-read-only': 'the store cannot be written: it is read-only',
  'store-unavailable': 'the store cannot be written: another process holds its lock',
};

/** Creates the check. A write that waits longer than a probe does is not a failure yet: the next call has its result. */
export function createWriteCheck(parts: WriteCheckParts): StoreCheck {
  const { clock } = parts;
  let last: { readonly why: string | null; readonly at: number } = { why: null, at: Number.NEGATIVE_INFINITY };
  let writing: Promise<void> | undefined;
  return async () => {
    if (clock.now() - last.at >= FRESH_MS) {
      writing ??= whyNotWritten(parts).then((why) => {
        last = { why, at: clock.now() };
        writing = undefined;
      });
      await bounded(clock, writing, PATIENCE_MS);
    }
    return last.why;
  };
}

async function whyNotWritten({ store, clock, process }: WriteCheckParts): Promise<string | null> {
  const at = clock.now();
  try {
    await store.transaction().execute(async (tx) => {
      await tx
        .deleteFrom('write_check')
        .where('at', '<', at - KEEP_MS)
        .execute();
      await tx
        .insertInto('write_check')
        .values({ process, at })
        .onConflict((conflict) => conflict.column('process').doUpdateSet({ at }))
        .execute();
    });
    return null;
  } catch (thrown) {
    const code = thrown instanceof PortalError ? thrown.code : undefined;
    // The check of reading says that already.
    if (code === 'store-unreachable') return null;
    return (code === undefined ? undefined : reasons[code]) ?? 'the store cannot be written';
  }
}

/** Rejects where the check finds that the store takes no writes. */
export async function requireWritable(check: StoreCheck): Promise<void> {
  const why = await check();
  if (why !== null) throw new Error(why);
}

// Whether the store can still be reached, asked in a way that always has an answer.
import { statSync } from 'node:fs';
import type { Clock } from '../core/clock.ts';
import { bounded } from '../core/deadline.ts';
import { readChangeCounter } from './change-counter.ts';
import { isPostgres, type Store } from './store.ts';

/** Probes are given a second or more by those who send them; a healthy store takes a millisecond. */
const PATIENCE_MS = 900;

/** What keeps this process from its store, in words; null when nothing does. Answers within a second. */
export type StoreCheck = () => Promise<string | null>;

/** `url` is where the store was opened. */
export function storeCheck(url: string, store: Store, clock: Pick<Clock, 'sleep'>): StoreCheck {
  const file = isPostgres(url) ? null : url.slice('sqlite:'.length);
  const opened = file === null ? undefined : identityOf(file);
  return async () => {
    // SQLite continues with a deleted file, and no other process would ever see what is written to it.
    if (file !== null && opened !== undefined) {
      const now = identityOf(file);
      if (now === undefined) return 'the file of the store is gone';
      if (now !== opened) return 'the file of the store was put in the place of the one that is open';
    }
    try {
      const seen = await bounded(clock, readChangeCounter(store), PATIENCE_MS);
      return seen === 'late' ? 'the store does not answer' : null;
    } catch {
      // The caller has not logged in, so the reason is only logged.
      return 'the store cannot be read';
    }
  };
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}/${found.ino}`;
}

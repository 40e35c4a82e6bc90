// The active reconciler's part of a rotation: a batch of re-encryption with each turn of the loop, until nothing is left to do.
import type { Clock } from '../../core/clock.ts';
import { MINUTE } from '../../core/durations.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import type { KeyRing } from '../../edge/seal.ts';
import type { Store } from '../../store/store.ts';
import { type Position, type RotationStep, reencryptAll, reencryptBatch, START } from './re-encrypt.ts';

/** A process with the former settings may have sealed something in the meantime. Reading every sealed value takes some milliseconds. */
const AGAIN_MS = 10 * MINUTE;

interface RotationParts {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly step: (name: RotationStep) => void;
}

export interface Rotation {
  /** Starts the next batch where one is due; returns immediately. */
  wake(fence: number): void;
  /** Re-encrypts everything and resolves when it is done. */
  runOnce(fence: number): Promise<void>;
  /** Waits for the batch that runs. */
  close(): Promise<void>;
}

export function createRotation({ store, keys, clock, log, step }: RotationParts): Rotation {
  let position: Position = START;
  let [replaced, unreadable, nextAt] = [0, 0, 0];
  let running: Promise<void> | null = null;
  const finish = (): void => {
    if (replaced > 0) log.info('secrets re-encrypted', { values: replaced, key: keys.sealing });
    if (unreadable > 0) log.warn('secrets that no key opens', { values: unreadable });
    [position, replaced, unreadable] = [START, 0, 0];
    nextAt = clock.now() + AGAIN_MS;
  };
  const runBatch = async (fence: number): Promise<void> => {
    const batch = await reencryptBatch({ store, keys, fence, step }, position);
    replaced += batch.replaced;
    unreadable += batch.unreadable;
    if (batch.next === null) finish();
    else position = batch.next;
  };
  return {
    runOnce: async (fence) => {
      ({ replaced, unreadable } = await reencryptAll({ store, keys, fence, step }));
      finish();
    },
    wake: (fence) => {
      if (running !== null || clock.now() < nextAt) return;
      running = runBatch(fence)
        .catch((thrown: unknown) => {
          nextAt = clock.now() + MINUTE;
          log.warn('secrets were not re-encrypted', { why: reasonOf(thrown) });
        })
        .finally(() => {
          running = null;
        });
    },
    close: async () => {
      await running;
    },
  };
}

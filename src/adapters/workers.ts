// Several processes of the same command on the same ports. This one holds the ports, hands on each new connection in turn, and
// restarts a worker that ends.

import cluster, { type Worker } from 'node:cluster';
import type { Clock } from '../core/clock.ts';
import { MINUTE } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import { retryWait, workerRetries } from '../core/retry.ts';
import { isServingMessage, WORKER_VARIABLE } from './worker.ts';

/** A worker that has run this long ended for a reason of its own: its end counts as the first in a row. */
const STEADY_MS = MINUTE;
/** Longer than the ten seconds that a listener gives to what is being answered. */
const STOP_MS = 20_000;

export interface WorkersOptions {
  readonly count: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when all are to stop. */
  readonly stop: AbortSignal;
}

export interface Workers {
  /** Where portals are reached, when every worker serves for the first time; never, when one of them does not. */
  readonly serving: Promise<string>;
  /** When none is left: `stopped` as asked, or `failed` where one ended before it ever served. */
  readonly ended: Promise<'stopped' | 'failed'>;
}

/** Runs `count` workers until asked to stop. A worker is this process's own command, with its number in `WORKER_VARIABLE`. */
export function startWorkers({ count, clock, log, stop }: WorkersOptions): Workers {
  const serving = Promise.withResolvers<string>();
  const stopping = new AbortController();
  const stopped = AbortSignal.any([stop, stopping.signal]);
  const served = new Set<number>();
  let outcome: 'stopped' | 'failed' = 'stopped';

  const keep = async (number: number): Promise<void> => {
    for (let ends = 0; !stopped.aborted; ) {
      const startedAt = clock.now();
      const worker = cluster.fork({ [WORKER_VARIABLE]: String(number) });
      worker.on('message', (message: unknown) => {
        if (!isServingMessage(message)) return;
        served.add(number);
        if (served.size === count) serving.resolve(message.serving);
      });
      const { code, signal } = await endOf(worker, clock, stopped);
      if (stopped.aborted) return;
      if (!served.has(number)) {
        // It has said why. Whatever keeps it from serving keeps the next one too: wrong settings, a port that is taken.
        outcome = 'failed';
        stopping.abort();
        return;
      }
      ends = clock.now() - startedAt >= STEADY_MS ? 1 : ends + 1;
      const wait = retryWait(workerRetries, ends);
      log.error('a worker ended', { worker: number, code, signal, restartInMs: wait });
      await clock.sleep(wait, stopped);
    }
  };

  const all = Promise.all(Array.from({ length: count }, (_, index) => keep(index + 1)));
  return { serving: serving.promise, ended: all.then(() => outcome) };
}

interface End {
  readonly code: number | null;
  readonly signal: string | null;
}

/** Waits until a worker has ended. When asked to stop, it is asked to, and ended where it takes too long. */
async function endOf(worker: Worker, clock: Clock, stop: AbortSignal): Promise<End> {
  const ended = new AbortController();
  const end = new Promise<End>((resolve) => {
    worker.once('exit', (code: number | null, signal: string | null) => resolve({ code, signal }));
    // It could not be started at all.
    worker.once('error', (error) => resolve({ code: null, signal: error.message }));
  }).finally(() => ended.abort());
  const ask = async (): Promise<void> => {
    worker.process.kill('SIGTERM');
    await clock.sleep(STOP_MS, ended.signal);
    if (!ended.signal.aborted) worker.process.kill('SIGKILL');
  };
  const asked = (): void => void ask();
  if (stop.aborted) asked();
  stop.addEventListener('abort', asked, { once: true });
  return end.finally(() => stop.removeEventListener('abort', asked));
}

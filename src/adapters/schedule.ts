// The ticking: node-cron calls back once a second. The callee decides from data what is due.
import { schedule } from 'node-cron';
import type { Clock } from '../core/clock.ts';
import { SECOND } from '../core/durations.ts';

// A late second on a busy machine is not worth a message, and standard error holds the log alone.
const nothing = (): void => undefined;
const silent = { info: nothing, warn: nothing, error: nothing, debug: nothing };

/** Calls `tick` every second, never concurrently with itself, until closed. */
export function everySecond(tick: () => Promise<void>): { close(): Promise<void> } {
  const task = schedule('* * * * * *', tick, { noOverlap: true, logger: silent });
  return { close: async () => void (await task.destroy()) };
}

/** Call `tick` about every second of a clock, never concurrently with itself, until closed; closing waits for a tick that runs. A tick must not reject. */
export function everySecondOf(clock: Pick<Clock, 'sleep'>, tick: () => Promise<void>): { close(): Promise<void> } {
  const closing = new AbortController();
  const run = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(SECOND, closing.signal);
      if (closing.signal.aborted) return;
      await tick();
    }
  };
  const ended = run();
  return {
    close: async () => {
      closing.abort();
      await ended;
    },
  };
}

/** Calls `tick` at an interval too short for cron, never concurrently with itself, until closed. */
export function everyMilliseconds(milliseconds: number, tick: () => Promise<void>): { close(): void } {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    void tick().finally(() => {
      running = false;
    });
  }, milliseconds);
  return { close: () => clearInterval(timer) };
}

/** Resolves when the work has ended, or after that many milliseconds; a process that stops does not wait for the time. */
export function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const deadline = AbortSignal.timeout(milliseconds);
  return new Promise((resolve) => {
    const end = (): void => resolve();
    deadline.addEventListener('abort', end, { once: true });
    void work.finally(() => {
      deadline.removeEventListener('abort', end);
      resolve();
    });
  });
}

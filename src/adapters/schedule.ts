// The ticking: node-cron calls back once a second. What is due is decided by whoever is called, from data.
import { schedule } from 'node-cron';

// A late second on a busy machine is no news, and standard error holds the log alone.
const nothing = (): void => undefined;
const silent = { info: nothing, warn: nothing, error: nothing, debug: nothing };

/** Calls `tick` every second, never twice at once, until closed. */
export function everySecond(tick: () => Promise<void>): { close(): Promise<void> } {
  const task = schedule('* * * * * *', tick, { noOverlap: true, logger: silent });
  return { close: async () => void (await task.destroy()) };
}

/** Calls `tick` in a steady rhythm too quick for cron, never twice at once, until closed. */
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

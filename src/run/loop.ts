// The loop: level-triggered. Every trigger (watch, timer, start-up, operator) only means "look again".
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Follower } from './follow.ts';

/** After a failure the next look comes sooner than the routine one: most are a restart of something else. */
const RETRY_MS = 5_000;

export interface Loop {
  /** Asks for a look; many askings before it starts are one look, an asking during a look is one more. */
  poke(): void;
  /** Asks for a look when one is due: the routine one, a retry, or because somebody changed live state. */
  tick(): Promise<void>;
  /** Looks at every poke until aborted; never rejects. The first look comes at once. */
  run(signal: AbortSignal): Promise<void>;
}

/** @param every milliseconds between routine looks */
export function createLoop(follower: Follower, clock: Clock, log: Log, every: number): Loop {
  let asked = true;
  let nextLookAt = 0;
  let wake: () => void = () => undefined;

  const poke = (): void => {
    asked = true;
    wake();
  };

  const lookOnce = async (): Promise<void> => {
    nextLookAt = clock.now() + every;
    try {
      if ((await follower.once()).state !== 'failed') return;
    } catch (thrown) {
      log.error('the look failed', { why: reasonOf(thrown) });
    }
    nextLookAt = clock.now() + Math.min(RETRY_MS, every);
  };

  return {
    poke,
    tick: async () => {
      if (clock.now() >= nextLookAt || (await follower.drifted())) poke();
    },
    run: async (signal) => {
      signal.addEventListener('abort', () => wake(), { once: true });
      while (!signal.aborted) {
        if (asked) {
          asked = false;
          await lookOnce();
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}

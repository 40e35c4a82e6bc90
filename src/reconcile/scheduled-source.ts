// One of several sources, asked when its own time has come: what fails is asked again further and further apart, and one that takes long
// keeps no other waiting.
import type { Clock } from '../core/clock.ts';
import { type Read, unknown } from '../core/read.ts';
import { retryWait, sourceRetries } from '../core/retry.ts';
import type { FetchOptions, Revision, Source } from '../core/source.ts';

/** Between two routine passes a source is asked once, although their distance varies. */
const EARLY = 0.85;

export interface ScheduledSource extends Source {
  /** Whether it is to be asked before the next routine pass: it was said to have changed, it failed a while ago, or an answer came late. */
  isDue(): boolean;
  /** It may have changed: the next pass asks it. */
  wake(): void;
}

const unanswered: Read<never> = unknown('it is being fetched for the first time, which takes a while');

export interface Schedule {
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly random: () => number;
  /** Milliseconds between routine fetches. */
  readonly every: number;
  /** Milliseconds that a pass waits for an answer; null waits for as long as it takes. */
  readonly patience: number | null;
}

export function scheduledSource(source: Source, { clock, random, every, patience }: Schedule): ScheduledSource {
  let last: Read<Revision> | undefined;
  let [askedAt, dueAt] = [0, 0];
  let failures = 0;
  let woken = false;
  /** An answer came after its pass had gone on without it. */
  let cameLate = false;
  let asking: Promise<Read<Revision>> | undefined;

  const ask = async (options: FetchOptions): Promise<Read<Revision>> => {
    woken = false;
    const read = await source.fetch(options);
    failures = read.state === 'found' ? 0 : failures + 1;
    const wait = failures === 0 ? every * EARLY : retryWait(sourceRetries, failures, random());
    askedAt = clock.now();
    dueAt = askedAt + (failures > sourceRetries.length ? Math.max(wait, every) : wait);
    last = read;
    return read;
  };

  /** Also where the clock was put back, for which no wait is made longer. */
  const isTime = (): boolean => clock.now() >= dueAt || clock.now() < askedAt;

  const fetch = async (options: FetchOptions = {}): Promise<Read<Revision>> => {
    const insist = options.insist === true;
    cameLate = false;
    const isBusy = asking !== undefined;
    if (last !== undefined && asking === undefined && !woken && !insist && !isTime()) return last;
    asking ??= ask(options).finally(() => {
      asking = undefined;
    });
    if (patience === null || insist) return asking;
    return isBusy ? (last ?? unanswered) : soonOr(asking, patience);
  };

  const soonOr = async (answer: Promise<Read<Revision>>, milliseconds: number): Promise<Read<Revision>> => {
    const enough = new AbortController();
    const late = clock.sleep(milliseconds, enough.signal).then(() => undefined);
    const read = await Promise.race([answer, late]);
    enough.abort();
    if (read !== undefined) return read;
    // The pass that finds it is the next one.
    void answer.then(
      () => {
        cameLate = true;
      },
      () => undefined,
    );
    return last ?? unanswered;
  };

  return {
    ...source,
    fetch,
    isDue: () => asking === undefined && (woken || cameLate || (failures > 0 && isTime())),
    wake: () => {
      woken = true;
    },
  };
}

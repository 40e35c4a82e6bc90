// Looks and sources that are counted.
import type { Clock } from '../core/clock.ts';
import type { LabelsOf, Metrics } from '../core/metrics.ts';
import type { Source } from '../core/source.ts';
import { type Follower, type PassResult, resultsOf } from './follow.ts';

/** Counts looks by what came of them and times them; tells when one last got through. */
export function measuredFollower(follower: Follower, metrics: Metrics, clock: Pick<Clock, 'now'>): Follower {
  let succeededAt: number | undefined;
  metrics.gauges(async () =>
    succeededAt === undefined
      ? {}
      : { portico_reconcile_last_success_timestamp_seconds: [{ labels: {}, value: succeededAt / 1000 }] },
  );
  return {
    ...follower,
    once: async (options) => {
      const started = clock.now();
      let results: readonly LabelsOf<'portico_reconcile_total'>['result'][] = ['error'];
      try {
        const outcome = await follower.once(options);
        results = resultsOf(outcome).map(resultOf);
        if (results.some((result) => result !== 'failed')) succeededAt = clock.now();
        return outcome;
      } finally {
        for (const result of results) metrics.count('portico_reconcile_total', { result });
        metrics.observe('portico_reconcile_duration_seconds', {}, (clock.now() - started) / 1000);
      }
    },
  };
}

/** Of one source. */
const resultOf = (outcome: PassResult) =>
  outcome.state === 'done' ? outcome.applied.outcome : outcome.state === 'several' ? 'error' : outcome.state;

/** Counts how often the source was asked for its head, and what it answered. */
export function measuredSource(source: Source, metrics: Metrics): Source {
  return {
    ...source,
    fetch: async (options) => {
      const read = await source.fetch(options);
      const result = read.state === 'unknown' ? 'error' : read.state;
      metrics.count('portico_git_fetch_total', { result });
      return read;
    },
  };
}

// Followers and sources that are counted.
import type { Clock } from '../core/clock.ts';
import type { LabelsOf, Metrics } from '../core/metrics.ts';
import { sourceLabel } from '../core/plan/ownership.ts';
import type { Source } from '../core/source.ts';
import type { Follower, PassResult, SourceResult } from './follow.ts';

export interface Measuring {
  readonly metrics: Metrics;
  readonly clock: Pick<Clock, 'now'>;
  /** Names of the sources that are followed. */
  readonly sources: readonly string[];
}

/** Counts passes by source and result and times them; says when a pass of each was last completed. */
export function measuredFollower(follower: Follower, { metrics, clock, sources }: Measuring): Follower {
  const succeededAt = new Map<string, number>();
  metrics.gauges(async () => ({
    portico_reconcile_last_success_timestamp_seconds: [...succeededAt].map(([source, at]) => ({
      ...{ labels: { source: sourceLabel(source) }, value: at / 1000 },
    })),
  }));
  const count = (source: string, result: LabelsOf<'portico_reconcile_total'>['result']): void =>
    metrics.count('portico_reconcile_total', { source: sourceLabel(source), result });
  return {
    ...follower,
    once: async (options) => {
      const started = clock.now();
      try {
        const outcome = await follower.once(options);
        for (const { source, result } of resultsBySource(outcome, sources)) {
          count(source, resultOf(result));
          if (result.state !== 'failed') succeededAt.set(source, clock.now());
        }
        return outcome;
      } catch (thrown) {
        for (const source of sources) count(source, 'error');
        throw thrown;
      } finally {
        metrics.observe('portico_reconcile_duration_seconds', {}, (clock.now() - started) / 1000);
      }
    },
  };
}

/** The result of one source does not name it. */
const resultsBySource = (outcome: PassResult, [only = '']: readonly string[]): readonly SourceResult[] =>
  outcome.state === 'several' ? outcome.results : [{ source: only, result: outcome }];

/** Of one source. */
const resultOf = (outcome: PassResult) =>
  outcome.state === 'done' ? outcome.applied.outcome : outcome.state === 'several' ? 'error' : outcome.state;

/** Counts how often the source was asked for its head, and what it answered. @param name empty where it is the only one */
export function measuredSource(source: Source, name: string, metrics: Metrics): Source {
  return {
    ...source,
    fetch: async (options) => {
      const read = await source.fetch(options);
      const result = read.state === 'unknown' ? 'error' : read.state;
      metrics.count('portico_git_fetch_total', { source: sourceLabel(name), result });
      return read;
    },
  };
}

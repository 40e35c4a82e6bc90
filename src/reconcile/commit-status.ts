// Reports what came of a commit of a source to the host of its repository. Level-triggered: what the last pass stored is compared with what the
// host was sent last, so that a pass never waits for the host, and nothing is sent twice for one outcome.
import type { Clock } from '../core/clock.ts';
import type { CommitStatus, StatusSent } from '../core/commit-status.ts';
import { conditionSummary } from '../core/condition-message.ts';
import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import { FIRST_SOURCE, sourceLabel } from '../core/plan/ownership.ts';
import { reasonOf } from '../core/portal-error.ts';
import { refusedRetries, retryWait, sourceRetries } from '../core/retry.ts';
import { withoutSecrets } from '../core/text/redact.ts';
import { terminalText } from '../core/text/terminal-text.ts';
import { readOwners } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { sourceConditions, untrueConditions, writeEvents } from '../store/tables/conditions.ts';
import { holdFence } from '../store/tables/leases.ts';
import { readLastPass } from '../store/tables/revisions.ts';
import { type FollowedSource, soleSource } from './source-part.ts';

/** Reasons of a hold that ends automatically, or when an operator resumes. */
const WAITING: ReadonlySet<string> = new Set(['NotBefore', 'OutsideWindow', 'Suspended']);
/** Brands named in a status; hosts show a line. */
const NAMED = 3;
const MAX_DESCRIPTION = 500;

export interface StatusReporterParts {
  readonly store: Store;
  /** The source whose commits are reported; absent for the only one. */
  readonly followed?: Pick<FollowedSource, 'id' | 'name'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Never rejects. */
  readonly send: (status: CommitStatus, signal: AbortSignal) => Promise<StatusSent>;
  /** The operator's console; null where its URL is not configured. */
  readonly link: string | null;
}

export interface StatusReporter {
  /** Starts to report what is due; returns immediately. */
  wake(fence: number): void;
  /** Reports what is due and resolves when it is done. */
  runOnce(fence: number): Promise<void>;
  /** Aborts what is being sent and waits for it to end. */
  close(): Promise<void>;
}

export function createStatusReporter(parts: StatusReporterParts): StatusReporter {
  const { store, followed = soleSource, clock, log, metrics, random, send, link } = parts;
  const source = sourceLabel(followed.name);
  const stopping = new AbortController();
  let sent = '';
  let [failures, nextAt] = [0, 0];
  let running: Promise<void> | null = null;

  const report = async (fence: number): Promise<void> => {
    const status = await readStatus(store, followed, link);
    if (status === null) return;
    const key = JSON.stringify(status);
    if (key === sent) return;
    if (clock.now() < nextAt) return;
    const result = await send(status, stopping.signal);
    if (stopping.signal.aborted) return;
    metrics.count('portico_commit_status_total', { source, result: result.state });
    if (result.state === 'sent') {
      sent = key;
      [failures, nextAt] = [0, 0];
      return;
    }
    failures += 1;
    const wait = retryWait(result.isRefused ? refusedRetries : sourceRetries, failures, random());
    nextAt = clock.now() + Math.max(wait, result.wait ?? 0);
    const why = result.why.slice(0, MAX_DESCRIPTION);
    log.warn('the status of a commit was not reported; it will be retried', {
      ...{ commit: status.commit, why, ...(followed.name === '' ? {} : { source }) },
    });
    const message = `${status.commit.slice(0, 10)}: ${why}`;
    if (failures === 1) await recordFailure(store, fence, { name: source, message }, clock.now());
  };
  const runOnce = (fence: number): Promise<void> => {
    if (stopping.signal.aborted) return Promise.resolve();
    running ??= report(fence)
      .catch((thrown: unknown) => log.warn('the status of a commit was not reported', { why: reasonOf(thrown) }))
      .finally(() => {
        running = null;
      });
    return running;
  };
  return {
    runOnce,
    wake: (fence) => void runOnce(fence),
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** For those who look at the events: the first failure in a row. */
async function recordFailure(
  store: Store,
  fence: number,
  failure: { readonly name: string; readonly message: string },
  now: number,
): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeEvents(tx, [{ kind: 'source', reason: 'StatusNotReported', ...failure }], '', now);
  });
}

type Reported = Pick<FollowedSource, 'id' | 'name'>;

/** What the host has to show; null before the first pass, and where no commit is known. */
async function readStatus(store: Store, source: Reported, link: string | null): Promise<CommitStatus | null> {
  const last = await readLastPass(store, source.id);
  if (last === undefined || last.commit_id === null) return null;
  const commit = last.commit_id;
  if (last.outcome === 'applied')
    return { commit, state: 'success', description: 'every brand is as in the files', link };
  const own = (await sourceConditions(store)).find(({ name }) => name === sourceLabel(source.name));
  if (last.outcome === 'held' || last.outcome === 'failed') {
    const state = own !== undefined && WAITING.has(own.reason) ? 'pending' : 'failure';
    return { commit, state, description: lineOf(last.message), link };
  }
  const whole = own === undefined || own.status === 'True' ? [] : [conditionSummary(own)];
  const held = [...whole, ...(await heldBrands(store, source.id))];
  const description = lineOf(held.length === 0 ? 'not everything was applied' : held.join('; '));
  return { commit, state: 'failure', description, link };
}

/** The brands of a source that were left out, with the reason of each of the first. */
async function heldBrands(store: Store, source: number): Promise<string[]> {
  const owners = await readOwners(store);
  const brands = (await untrueConditions(store, ['Synced'])).filter(
    ({ kind, name }) => kind === 'portal' && (owners.get(name) ?? FIRST_SOURCE) === source,
  );
  const named = brands.slice(0, NAMED).map((condition) => `${condition.name}: ${conditionSummary(condition)}`);
  return [...named, ...(brands.length > NAMED ? [`and ${brands.length - NAMED} more`] : [])];
}

/** One line without terminal codes and without what URLs may hold in secret. */
function lineOf(text: string): string {
  return terminalText(withoutSecrets(text.replace(/\s+/g, ' ')), false)
    .trim()
    .slice(0, MAX_DESCRIPTION);
}

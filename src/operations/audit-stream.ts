// Streams the audit to the operator's own systems: in order, at least once. The position of each target is stored after its receiver has
// accepted; a process that is killed in between sends the same entries again.
import { type AuditTarget, type SendAudit, targetId, targetLabel } from '../core/audit/target.ts';
import type { Clock } from '../core/clock.ts';
import { SECOND } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import type { Samples } from '../core/metrics.ts';
import { reasonOf } from '../core/portal-error.ts';
import { auditRetries, retryWait } from '../core/retry.ts';
import type { Store } from '../store/store.ts';
import { readAuditAfter, readAuditPosition, shownEntry, writeAuditPosition } from '../store/tables/console-audit.ts';

/** Entries of one message; each is bounded, so that a message has less than half a megabyte. */
const ENTRIES_PER_BATCH = 100;

export interface AuditStreamParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  readonly targets: readonly AuditTarget[];
  readonly send: SendAudit;
}

export interface AuditStream {
  /** Starts to send what is due; returns immediately. */
  wake(fence: number): void;
  /** Sends what is due and resolves when it is done. */
  runOnce(fence: number): Promise<void>;
  /** Seconds since the oldest entry that each target has not accepted was written. */
  lateness(): Samples<'portico_audit_stream_late_seconds'>;
  /** Aborts what is being sent and waits for it to end. */
  close(): Promise<void>;
}

export function createAuditStream(parts: AuditStreamParts): AuditStream {
  const stopping = new AbortController();
  // A receiver that does not answer keeps no other waiting.
  const senders = parts.targets.map((target) => createSender(parts, target, stopping.signal));
  const runOnce = async (fence: number): Promise<void> => {
    if (!stopping.signal.aborted) await Promise.all(senders.map(({ run }) => run(fence)));
  };
  return {
    runOnce,
    wake: (fence) => void runOnce(fence),
    lateness: () =>
      senders.flatMap(({ target, waitingSince }, index) => {
        const since = waitingSince();
        if (since === undefined) return [];
        const value = since === null ? 0 : Math.max(0, (parts.clock.now() - since) / SECOND);
        return [{ labels: { kind: target.kind, number: String(index + 1) }, value }];
      }),
    close: async () => {
      stopping.abort();
      await Promise.all(senders.map(({ running }) => running()));
    },
  };
}

interface Sender {
  readonly target: AuditTarget;
  /** Never rejects; joins the run in progress. */
  run(fence: number): Promise<void>;
  running(): Promise<void> | null;
  /** When the oldest entry that is not sent was written; null where all are, undefined before the first run. */
  waitingSince(): number | null | undefined;
}

function createSender(parts: AuditStreamParts, target: AuditTarget, signal: AbortSignal): Sender {
  const { store, clock, log, random, send } = parts;
  const id = targetId(target);
  let [failures, nextTry] = [0, 0];
  let since: number | null | undefined;
  let running: Promise<void> | null = null;

  /** @returns whether there may be more */
  const sendBatch = async (fence: number): Promise<boolean> => {
    const due = clock.now() >= nextTry;
    const last = await readAuditPosition(store, id);
    const rows = await readAuditAfter(store, last, due ? ENTRIES_PER_BATCH : 1);
    since = rows[0]?.at ?? null;
    const end = rows.at(-1);
    if (end === undefined || !due) return false;
    await send(target, rows.map(shownEntry), signal);
    await writeAuditPosition(store, { fence, target: id, last: end.id });
    failures = 0;
    return true;
  };
  const sendAll = async (fence: number): Promise<void> => {
    try {
      while (!signal.aborted && (await sendBatch(fence)));
    } catch (thrown) {
      if (signal.aborted) return;
      failures += 1;
      nextTry = clock.now() + retryWait(auditRetries, failures, random());
      const fields = { target: targetLabel(target), why: reasonOf(thrown).slice(0, 500) };
      log.warn('the audit was not streamed; it will be retried', fields);
    }
  };
  return {
    target,
    run: (fence) => {
      running ??= sendAll(fence).finally(() => {
        running = null;
      });
      return running;
    },
    running: () => running,
    waitingSince: () => since,
  };
}

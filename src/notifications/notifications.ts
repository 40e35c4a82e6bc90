// Notifications to the operator: compares conditions with the notified problems, queues the difference, and sends the queue.
// Level-triggered: when a process is killed at any step, the next run continues its work.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import { MINUTE } from '../core/durations.ts';
import { createWorkQueue, type QueueLimits, type Within, type WorkQueue } from '../core/jobs/work-queue.ts';
import type { Log } from '../core/log.ts';
import {
  type Channel,
  channelLabel,
  type Notification,
  type Subscription,
} from '../core/notifications/notification.ts';
import { testNotification } from '../core/notifications/text.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { notificationRetries, retryWaitOrNull } from '../core/retry.ts';
import type { Store } from '../store/store.ts';
import {
  channelOf,
  channelsWithDeliveries,
  claimDelivery,
  type Due,
  recordDelivery,
} from '../store/tables/notifications.ts';
import { readMark } from '../store/tables/notified-problems.ts';
import { deriveNotifications } from './derive.ts';

/** Sends one notification to one channel and returns its reply. Rejects when it was not accepted; the message holds no secret. */
export type SendNotification = (channel: Channel, notification: Notification, signal: AbortSignal) => Promise<string>;

/** Whom to tell, and how. */
export interface NotificationChannels {
  readonly subscriptions: readonly Subscription[];
  readonly send: SendNotification;
  /** The operator's console, for links; null where its URL is not configured. */
  readonly link: string | null;
}

export interface NotifierDependencies extends NotificationChannels {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  readonly within?: Within;
  /** Called when the notifications are queued, before any is sent. */
  readonly step: (name: NotifierStep) => void;
}

export type NotifierStep = 'noticed';

export interface Notifier {
  /** Starts to queue new notifications and to send what is due; returns immediately. */
  wake(fence: number): void;
  /** Does the same once and resolves when it is done. */
  runOnce(fence: number): Promise<void>;
  /** Aborts the current run and waits for it to end. */
  close(): Promise<void>;
}

/** Few of one channel, so that a receiver that stalls delays only its own. No sender takes longer than its claim lasts. */
const LIMITS: QueueLimits = { total: 20, perOwner: 2, perLane: 2, deadlineMs: 2 * MINUTE };

export function createNotifier(parts: NotifierDependencies): Notifier {
  const { store, clock, log, step, subscriptions } = parts;
  const stopping = new AbortController();
  let known: string | undefined;
  let again: number | null = null;
  let deriving: Promise<unknown> | null = null;
  const queue = deliveryQueue(parts, stopping.signal);

  const derive = async (fence: number): Promise<void> => {
    const mark = JSON.stringify(await readMark(store));
    const due = again !== null && again <= clock.now();
    if (mark === known && !due) return;
    again = await deriveNotifications(parts, fence);
    known = mark;
    step('noticed');
  };
  const quietly = (what: string, work: Promise<unknown>): Promise<unknown> =>
    work.catch((thrown: unknown) => log.warn(what, { why: reasonOf(thrown) }));

  const deriveOnce = async (fence: number): Promise<boolean> => {
    if (subscriptions.length === 0 || stopping.signal.aborted) return false;
    deriving ??= quietly('notifications were not made', derive(fence)).finally(() => {
      deriving = null;
    });
    await deriving;
    return !stopping.signal.aborted;
  };
  const unsent = 'notifications were not sent';
  return {
    wake: (fence) => void deriveOnce(fence).then((isOpen) => (isOpen ? quietly(unsent, queue.fill()) : undefined)),
    runOnce: async (fence) => {
      if (await deriveOnce(fence)) await quietly(unsent, queue.drain());
    },
    close: async () => {
      stopping.abort();
      await deriving;
      await queue.close();
    },
  };
}

type SenderParts = Pick<
  NotifierDependencies,
  'store' | 'clock' | 'log' | 'random' | 'subscriptions' | 'send' | 'within'
>;

function deliveryQueue(parts: SenderParts, signal: AbortSignal): WorkQueue {
  const { store, clock, within } = parts;
  return createWorkQueue<Due>({
    ...{ clock, limits: LIMITS, within },
    owners: (now) => channelsWithDeliveries(store, now),
    // What a stop ended is due again, for the next process.
    claim: async (channel, now) => (signal.aborted ? undefined : claimDelivery(store, channel, now)),
    run: async (_channel, due) => {
      await sendOne(parts, due, signal);
      return true;
    },
  });
}

/** Sends what is due. One receiver that does not answer keeps no other waiting. */
export async function sendDueNotifications(parts: SenderParts, signal: AbortSignal): Promise<void> {
  await deliveryQueue(parts, signal).drain();
}

async function sendOne(parts: SenderParts, due: Due, signal: AbortSignal): Promise<void> {
  const { store, clock, log, subscriptions } = parts;
  const channel = channelOf(due, subscriptions);
  if (channel === undefined) {
    const gone = { state: 'failed', next_try: null, problem: 'the channel is no longer in portico.yaml' } as const;
    return recordDelivery(store, due, gone);
  }
  try {
    await parts.send(channel, due.notification, signal);
    await recordDelivery(store, due, { state: 'sent', next_try: null, problem: null, sent_at: clock.now() });
  } catch (thrown) {
    // A stop is not a failure: the next process sends it immediately.
    if (signal.aborted) return recordDelivery(store, due, { next_try: clock.now() });
    const attempts = due.attempts + 1;
    const wait = retryWaitOrNull(notificationRetries, attempts, parts.random());
    const problem = reasonOf(thrown).slice(0, 500);
    const next =
      wait === null
        ? ({ state: 'failed', next_try: null } as const)
        : ({ state: 'queued', next_try: clock.now() + wait } as const);
    await recordDelivery(store, due, { ...next, attempts, problem });
    const fields = { channel: channelLabel(channel), notification: due.notification.id, why: problem };
    if (wait === null) log.error('a notification was given up', fields);
    else log.warn('a notification was not delivered; it will be retried', fields);
  }
}

/** What a channel answered to a test. */
export interface TestResult {
  readonly channel: string;
  readonly ok: boolean;
  /** What was answered, or why nothing was. */
  readonly response: string;
}

/**
 * Sends a test to every channel, or to the one with this number (the first is 1). Nothing of it is stored or tried again.
 * @throws PortalError `not-found` when there is no such channel
 */
export async function testChannels(
  { subscriptions, send, link }: NotificationChannels,
  now: number,
  number: number | null,
): Promise<TestResult[]> {
  const chosen = number === null ? subscriptions : subscriptions.slice(number - 1, number);
  if (chosen.length === 0) {
    const what = number === null ? 'no notification channel is configured' : `there is no channel ${number}`;
    throw new PortalError('not-found', what, 'Channels are those under notify: in portico.yaml, counted from 1.');
  }
  const notification = testNotification({ id: randomUUID(), now, link });
  const never = new AbortController().signal;
  return Promise.all(
    chosen.map(async ({ channel }) => {
      const label = channelLabel(channel);
      try {
        return { channel: label, ok: true, response: await send(channel, notification, never) };
      } catch (thrown) {
        const hint = thrown instanceof PortalError ? `. ${thrown.hint}` : '';
        return { channel: label, ok: false, response: `${reasonOf(thrown)}${hint}` };
      }
    }),
  );
}

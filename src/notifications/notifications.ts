// Notices to the operator: what is true is held against what was told, the difference is queued, and what is queued is sent.
// Level-triggered like the rest: a process that is killed anywhere is made good by the next look.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
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
import { channelOf, claimDeliveries, type Due, recordDelivery } from '../store/tables/notifications.ts';
import { readMark } from '../store/tables/notified-problems.ts';
import { deriveNotifications } from './derive.ts';

/** Brings one notice to one channel; answers what was answered. Rejects when it was not taken, with nothing secret in its words. */
export type SendNotification = (channel: Channel, notice: Notification, signal: AbortSignal) => Promise<string>;

/** Whom to tell, and how. */
export interface NotificationChannels {
  readonly subscriptions: readonly Subscription[];
  readonly send: SendNotification;
  /** The operator's console, for links; null where nobody says where it is. */
  readonly link: string | null;
}

export interface NotifierDependencies extends NotificationChannels {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  /** Called when what is to be told is written down, before anything is sent. */
  readonly step: (name: NotifierStep) => void;
}

export type NotifierStep = 'noticed';

export interface Notifier {
  /** Looks whether there is anything to tell, and sends what is due; returns at once. */
  wake(fence: number): void;
  /** The same to its end, once. */
  runOnce(fence: number): Promise<void>;
  /** Asks what runs to stop where it stands, and waits for it. */
  close(): Promise<void>;
}

/** Sent at once; each takes seconds at most. */
const SENT_AT_ONCE = 10;

export function createNotifier(parts: NotifierDependencies): Notifier {
  const { store, clock, log, step, subscriptions } = parts;
  const stopping = new AbortController();
  let known: string | undefined;
  let again: number | null = null;
  let deriving: Promise<void> | null = null;
  let sending: Promise<void> | null = null;

  const derive = async (fence: number): Promise<void> => {
    const mark = JSON.stringify(await readMark(store));
    const due = again !== null && again <= clock.now();
    if (mark === known && !due) return;
    again = await deriveNotifications(parts, fence);
    known = mark;
    step('noticed');
  };
  const quietly = (what: string, work: Promise<void>): Promise<void> =>
    work.catch((thrown: unknown) => log.warn(what, { why: reasonOf(thrown) }));

  const settle = async (fence: number): Promise<void> => {
    if (subscriptions.length === 0 || stopping.signal.aborted) return;
    deriving ??= quietly('notices were not made', derive(fence)).finally(() => {
      deriving = null;
    });
    await deriving;
    if (stopping.signal.aborted) return;
    sending ??= quietly('notices were not sent', sendDueNotifications(parts, stopping.signal)).finally(() => {
      sending = null;
    });
    await sending;
  };
  return {
    wake: (fence) => void settle(fence),
    runOnce: settle,
    close: async () => {
      stopping.abort();
      await deriving;
      await sending;
    },
  };
}

/** Sends what is due. One receiver that does not answer keeps no other waiting. */
export async function sendDueNotifications(
  parts: Pick<NotifierDependencies, 'store' | 'clock' | 'log' | 'random' | 'subscriptions' | 'send'>,
  signal: AbortSignal,
): Promise<void> {
  const due = await claimDeliveries(parts.store, parts.clock.now(), SENT_AT_ONCE);
  await Promise.all(due.map((delivery) => sendOne(parts, delivery, signal)));
}

async function sendOne(
  parts: Pick<NotifierDependencies, 'store' | 'clock' | 'log' | 'random' | 'subscriptions' | 'send'>,
  due: Due,
  signal: AbortSignal,
): Promise<void> {
  const { store, clock, log, subscriptions } = parts;
  const channel = channelOf(due, subscriptions);
  if (channel === undefined) {
    const gone = { state: 'failed', next_try: null, problem: 'the channel is no longer in portico.yaml' } as const;
    return recordDelivery(store, due, gone);
  }
  try {
    await parts.send(channel, due.notice, signal);
    await recordDelivery(store, due, { state: 'sent', next_try: null, problem: null, sent_at: clock.now() });
  } catch (thrown) {
    // Whoever is asked to stop has not failed: the next process sends it at once.
    if (signal.aborted) return recordDelivery(store, due, { next_try: clock.now() });
    const attempts = due.attempts + 1;
    const wait = retryWaitOrNull(notificationRetries, attempts, parts.random());
    const problem = reasonOf(thrown).slice(0, 500);
    const next =
      wait === null
        ? ({ state: 'failed', next_try: null } as const)
        : ({ state: 'queued', next_try: clock.now() + wait } as const);
    await recordDelivery(store, due, { ...next, attempts, problem });
    const fields = { channel: channelLabel(channel), notice: due.notice.id, why: problem };
    if (wait === null) log.error('a notice was given up', fields);
    else log.warn('a notice was not delivered; it is tried again', fields);
  }
}

/** What a channel answered to a test. */
export interface TestResult {
  readonly channel: string;
  readonly ok: boolean;
  /** What was answered, or why nothing was. */
  readonly answer: string;
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
    const what = number === null ? 'nobody is told of anything' : `there is no channel ${number}`;
    throw new PortalError('not-found', what, 'Channels are those under notify: in portico.yaml, counted from 1.');
  }
  const notice = testNotification({ id: randomUUID(), now, link });
  const never = new AbortController().signal;
  return Promise.all(
    chosen.map(async ({ channel }) => {
      const label = channelLabel(channel);
      try {
        return { channel: label, ok: true, answer: await send(channel, notice, never) };
      } catch (thrown) {
        const hint = thrown instanceof PortalError ? `. ${thrown.hint}` : '';
        return { channel: label, ok: false, answer: `${reasonOf(thrown)}${hint}` };
      }
    }),
  );
}

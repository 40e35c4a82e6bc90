// What the operator is notified of, and when: each problem once, many in one notification, and its end. On SQLite and PostgreSQL.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import type { Condition } from '../../src/core/condition.ts';
import { MINUTE, SECOND } from '../../src/core/durations.ts';
import {
  type Channel,
  type Notification,
  notificationTypes,
  type Subscription,
} from '../../src/core/notifications/notification.ts';
import { unknown } from '../../src/core/read.ts';
import { deriveNotifications } from '../../src/notifications/derive.ts';
import { createNotifier, sendDueNotifications } from '../../src/notifications/notifications.ts';
import type { Store } from '../../src/store/store.ts';
import { writeConditions } from '../../src/store/tables/conditions.ts';
import { recentNotifications } from '../../src/store/tables/notifications.ts';
import { writeSuspension } from '../../src/store/tables/requests.ts';
import { newStore } from '../support/test-store.ts';
import { memoryRepository, NOON, portal, reconcilerOn, type WorldOptions } from '../support/worlds/reconcile.ts';

const hook: Channel = { kind: 'webhook', url: 'https://ops.test/hook', secret: null };
const mail: Channel = { kind: 'email', address: 'ops@operator.test' };
const everything: readonly Subscription[] = [{ channel: hook, on: notificationTypes }];
const silent = openLog('silent');

let store: Store;
beforeEach(async () => {
  store = await newStore();
});
afterEach(() => store.destroy());

type Files = Record<string, string>;

/** A reconciler that is driven by hand, and its notifications. */
function notifying(options: WorldOptions = {}, subscriptions = everything) {
  const repository = memoryRepository();
  const world = reconcilerOn(store, repository, options);
  const { clock } = world;
  const seen = new Set<string>();
  const parts = { store, clock, subscriptions, link: 'https://console.test/' };
  const fence = async (): Promise<number> => (await world.lease.hold()) ?? -1;
  return {
    ...world,
    repository,
    parts,
    fence,
    later: (milliseconds: number): void => {
      clock.time += milliseconds;
    },
    /** Notifications that were not there the last time. */
    newNotifications: async (): Promise<Notification[]> => {
      await deriveNotifications(parts, await fence());
      const all = (await recentNotifications(store, 100))
        .map(({ notification }) => notification)
        .filter(({ id }) => !seen.has(id));
      for (const { id } of all) seen.add(id);
      return all.sort((left, right) => Number(right.recovered) - Number(left.recovered));
    },
    follow: async (files: Files, message = 'a change') => {
      repository.commit(files, { message });
      return world.reconcile();
    },
    setConditions: async (...conditions: readonly Condition[]): Promise<void> => {
      await store.transaction().execute((tx) => writeConditions(tx, conditions, '', clock.time));
    },
  };
}

const only = (notifications: readonly Notification[]): Notification => {
  const [notification] = notifications;
  if (notification === undefined || notifications.length !== 1)
    throw new Error(`not one notification: ${JSON.stringify(notifications)}`);
  return notification;
};
const subjects = (notifications: readonly Notification[]): string[] => notifications.map(({ subject }) => subject);
const file = (name: string): string => `portals/${name}/portal.yaml`;
const good = (...names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [file(name), portal(name)]));
const broken = (...names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [file(name), portal(name).replace('[EUR]', '[EURO]')]));

describe('portals', () => {
  test('an invalid file is notified once with its place, and its end with how long it lasted', async () => {
    const world = notifying();
    await world.follow(good('acme', 'nord'));
    expect(subjects(await world.newNotifications())).toEqual(['18 changes were applied']);

    world.later(MINUTE);
    await world.follow({ ...good('nord'), ...broken('acme') });
    const notification = only(await world.newNotifications());
    expect(notification).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'failed',
      at: new Date(NOON + MINUTE).toISOString(),
      subject: 'acme was not applied',
      brands: ['acme'],
      count: 1,
      message: expect.stringMatching(
        /^acme: "EURO" is not an ISO 4217 code; the last good state is kept \(.*acme\/portal.yaml:6\)$/,
      ),
      hint: expect.stringContaining('portico validate'),
      file: expect.stringContaining('acme/portal.yaml'),
      line: 6,
      revision: expect.stringMatching(/^main@sha1:[0-9a-f]{40}$/),
      since: new Date(NOON + MINUTE).toISOString(),
      recovered: false,
      lastedMs: null,
      link: 'https://console.test/',
    });
    world.later(MINUTE);
    await world.follow({ ...good('nord'), [file('acme')]: 'kind: Portal\nname: acme\n' });
    expect(await world.newNotifications()).toEqual([]);

    world.later(11 * MINUTE);
    await world.follow(good('acme', 'nord'), 'Fix acme');
    const over = only(await world.newNotifications());
    expect(over).toMatchObject({
      type: 'failed',
      subject: 'over after 12 minutes: acme was not applied',
      recovered: true,
      lastedMs: 12 * MINUTE,
      since: new Date(NOON + MINUTE).toISOString(),
      message: 'acme: live state is what the files want',
      brands: ['acme'],
    });
    expect(await world.newNotifications()).toEqual([]);
  });

  test('thirty that one commit breaks are one notification, and one that they are over', async () => {
    const world = notifying();
    const names = Array.from({ length: 30 }, (_, index) => `brand-${String(index + 10)}`);
    await world.follow(good(...names));
    await world.newNotifications();
    await world.follow(broken(...names));
    const notification = only(await world.newNotifications());
    expect(notification).toMatchObject({ subject: '30 portals were not applied', count: 30, brands: names });
    const lines = notification.message.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^brand-10: "EURO"/);
    expect(lines[5]).toBe('and 25 more: portico status lists them');
    world.later(3 * 3600 * SECOND + 5 * MINUTE);
    await world.follow(good(...names), 'Fixed');
    expect(subjects(await world.newNotifications())).toEqual([
      'over after 3 hours 5 minutes: 30 portals were not applied',
    ]);
  });

  test('suspending what is broken does not make it whole', async () => {
    const world = notifying();
    await world.follow(good('acme'));
    await world.follow(broken('acme'));
    await world.newNotifications();
    await writeSuspension(store, { portal: 'acme', reason: 'wait', actor: 'ada', at: NOON });
    await world.follow(broken('acme'), 'Suspended');
    expect(await world.newNotifications()).toEqual([]);
    await store.deleteFrom('suspension').execute();
    await world.follow(good('acme'), 'Fixed');
    expect(subjects(await world.newNotifications())).toEqual([
      expect.stringMatching(/^over after .*: acme was not applied$/),
    ]);
  });

  test('one that a guard blocks instead is notified as blocked', async () => {
    const world = notifying({ limits: { maxRemovals: 0, maxRemovalPercent: 0 } });
    await world.follow(good('acme', 'nord'));
    await world.follow({ ...good('nord'), ...broken('acme') });
    await world.newNotifications();
    await world.follow(good('nord'), 'Remove acme');
    const [over, blocked] = await world.newNotifications();
    expect(over).toMatchObject({ type: 'failed', recovered: true });
    expect(blocked).toMatchObject({ type: 'blocked', subject: 'acme is blocked by a guard', recovered: false });
    expect(blocked?.message).toContain('portico apply --approve');
  });

  test('drift is notified when it was healed, or as open where healing is off', async () => {
    const byHand = () =>
      store
        .updateTable('resource')
        .set({ spec: '{}' })
        .where('kind', '=', 'portal')
        .where('name', '=', 'acme')
        .execute();
    const healing = notifying();
    await healing.follow(good('acme'));
    await healing.newNotifications();
    await byHand();
    await healing.reconcile();
    const [healed, applied] = await healing.newNotifications();
    expect(healed).toMatchObject({
      type: 'drift',
      subject: 'acme was changed by hand, and put back',
      message: 'acme: put back portal acme',
      recovered: true,
      lastedMs: null,
    });
    expect(applied).toMatchObject({ type: 'applied', subject: '1 change was applied' });

    const reporting = reconcilerOn(store, healing.repository, { selfHeal: false });
    await byHand();
    await reporting.reconcile();
    expect(subjects(await healing.newNotifications())).toEqual(['acme was changed by hand']);
    await healing.reconcile();
    expect(
      (await healing.newNotifications()).filter(({ type }) => type === 'drift').map(({ subject }) => subject),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^over after .*: acme was changed by hand$/)]));
  });

  test('an apply names its portals, on channels that subscribe to it', async () => {
    const world = notifying({}, [{ channel: hook, on: ['applied'] }]);
    await world.follow(good('acme', 'nord'), 'Two brands\n\nwith reasons');
    expect(only(await world.newNotifications())).toMatchObject({
      type: 'applied',
      brands: ['acme', 'nord'],
      message: 'Two brands (Ada)\nportals: acme, nord',
      hint: '',
    });
    await world.follow({ ...good('nord'), ...broken('acme') });
    await world.newNotifications();
    const sent = (await recentNotifications(store, 10)).map(({ notification, deliveries }) => [
      notification.type,
      deliveries.length,
    ]);
    expect(sent.sort()).toEqual([
      ['applied', 1],
      ['failed', 0],
    ]);
  });

  test('what happened long before notifications were configured is not notified', async () => {
    const world = notifying();
    await world.follow(good('acme'));
    world.later(61 * MINUTE);
    expect(await world.newNotifications()).toEqual([]);
  });
});

describe('the source', () => {
  test('a short outage is not notified, a long one once', async () => {
    const world = notifying();
    await world.follow(good('acme'));
    await world.newNotifications();
    world.repository.breaks(unknown('the line is cut'));
    await world.reconcile();
    const again = await deriveNotifications(world.parts, await world.fence());
    expect(again).toBe(NOON + 2 * MINUTE);
    world.later(2 * MINUTE);
    await world.reconcile();
    expect(only(await world.newNotifications())).toMatchObject({
      subject: 'the source was not applied',
      message: 'the source: the line is cut; the last good state is kept',
      brands: [],
    });
    world.repository.breaks(null);
    await world.follow(good('acme'), 'Back');
    expect(subjects(await world.newNotifications())).toEqual(['over after 2 minutes: the source was not applied']);
  });
});

describe('names', () => {
  const lost = (name: string): Condition => ({
    ...{
      kind: 'domain',
      name,
      type: 'Ready',
      status: 'False',
      reason: 'Lost',
      message: 'it pointed to this edge and no longer does',
    },
  });
  const found = (name: string): Condition => ({
    ...{ kind: 'domain', name, type: 'Ready', status: 'True', reason: 'Verified', message: 'it points to this edge' },
  });
  const certificate = (name: string, status: Condition['status'], reason: string): Condition => ({
    ...{ kind: 'certificate', name, type: 'Ready', status, reason, message: `it is ${reason}` },
  });

  test('those lost together are one notification, and one that follows within five minutes waits for the next', async () => {
    const limits = { maxRemovals: 9, maxRemovalPercent: 100, maxRemovalsPerHour: 9, maxRemovalPercentPerHour: 100 };
    const world = notifying({ limits });
    await world.follow(good('acme', 'nord', 'west'));
    await world.newNotifications();
    await world.setConditions(lost('acme.test'), lost('nord.test'));
    expect(await world.newNotifications()).toEqual([]);
    world.later(30 * SECOND);
    const notification = only(await world.newNotifications());
    expect(notification).toMatchObject({
      type: 'domain-lost',
      subject: '2 domains no longer point to this edge',
      brands: ['acme', 'nord'],
    });
    expect(notification.message).toContain('acme.test (acme): it pointed to this edge and no longer does');

    await world.setConditions(lost('west.test'), { ...lost('acme.test'), reason: 'Stopped' });
    world.later(4 * MINUTE);
    expect(await world.newNotifications()).toEqual([]);
    world.later(MINUTE);
    expect(subjects(await world.newNotifications())).toEqual(['west.test (west) no longer points to this edge']);

    await world.setConditions(found('acme.test'));
    // Removed from the files, nord.test is not notified any more.
    await world.follow(good('acme', 'west'), 'Without nord');
    const [over] = await world.newNotifications();
    expect(over?.message.split('\n')).toEqual([
      'acme.test (acme): it points to this edge',
      'nord.test (nord): it is no longer in the files',
    ]);
  });

  test('a certificate that is tried again is not over, and one that fails for the first time is not notified', async () => {
    const world = notifying();
    await world.follow(good('acme'));
    await world.newNotifications();
    await world.setConditions(certificate('acme.test', 'True', 'RenewalFailed'));
    world.later(MINUTE);
    expect(await world.newNotifications()).toEqual([]);
    await world.setConditions(certificate('acme.test', 'True', 'Renewing'));
    await world.setConditions(certificate('acme.test', 'True', 'RenewalFailed'));
    world.later(2 * MINUTE);
    expect(subjects(await world.newNotifications())).toEqual(['the certificate of acme.test was not issued']);
    for (const reason of ['Renewing', 'RenewalFailed', 'RenewalHeld']) {
      await world.setConditions(certificate('acme.test', 'True', reason));
      world.later(10 * MINUTE);
      expect(await world.newNotifications()).toEqual([]);
    }
    await world.setConditions({ ...certificate('acme.test', 'False', 'ExpiresSoon'), type: 'Lasting' });
    world.later(MINUTE);
    expect(subjects(await world.newNotifications())).toEqual(['the certificate of acme.test ends soon']);
    await world.setConditions(certificate('acme.test', 'True', 'Valid'));
    expect(only(await world.newNotifications())).toMatchObject({ type: 'certificate-failed', recovered: true });
  });
});

describe('the queue', () => {
  const queued = async () => (await recentNotifications(store, 10)).flatMap(({ deliveries }) => deriveless(deliveries));
  const deriveless = (
    deliveries: readonly { channel: string; state: string; attempts: number; problem: string | null }[],
  ) => deliveries.map(({ channel, state, attempts, problem }) => ({ channel, state, attempts, problem }));

  async function broke(subscriptions = everything) {
    const world = notifying({}, subscriptions);
    await world.follow(good('acme'));
    await store.updateTable('notification_cursor').set({ revision: 1_000_000 }).execute();
    await world.follow(broken('acme'));
    await world.newNotifications();
    return world;
  }
  const sender = (
    world: ReturnType<typeof notifying>,
    send: (channel: Channel, notification: Notification) => Promise<string>,
  ) => ({
    ...{ store, clock: world.clock, log: silent, random: () => 0.5, subscriptions: world.parts.subscriptions, send },
  });
  const never = new AbortController().signal;

  test('what is not taken is tried again under the same id, and given up within a day', async () => {
    const world = await broke();
    const tries: string[] = [];
    const parts = sender(world, async (_channel, { id }) => {
      tries.push(id);
      throw new Error('it answered 500');
    });
    for (let minute = 0; minute < 60 * 30; minute += 1) {
      await sendDueNotifications(parts, never);
      world.later(MINUTE);
    }
    expect(tries).toHaveLength(10);
    expect(new Set(tries).size).toBe(1);
    expect(await queued()).toEqual([
      { channel: 'webhook ops.test', state: 'failed', attempts: 10, problem: 'it answered 500' },
    ]);
  });

  test('several senders share it: each channel gets a notification once', async () => {
    const world = await broke([
      { channel: hook, on: notificationTypes },
      { channel: mail, on: notificationTypes },
      { channel: mail, on: notificationTypes },
    ]);
    const sent: string[] = [];
    const parts = sender(world, async ({ kind }) => {
      sent.push(kind);
      return '200';
    });
    await Promise.all([
      sendDueNotifications(parts, never),
      sendDueNotifications(parts, never),
      sendDueNotifications(parts, never),
    ]);
    world.later(60 * MINUTE);
    await sendDueNotifications(parts, never);
    expect(sent.sort()).toEqual(['email', 'webhook']);
    expect((await queued()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('a sender that vanished is stood in for; one that is asked to stop has not failed', async () => {
    const world = await broke();
    const stopping = new AbortController();
    void sendDueNotifications(
      sender(world, () => new Promise(() => undefined)),
      never,
    );
    await expect
      .poll(async () => (await recentNotifications(store, 1))[0]?.deliveries[0]?.nextTry)
      .toBe(NOON + 2 * MINUTE);
    world.later(2 * MINUTE);
    const parts = sender(world, async () => {
      stopping.abort();
      throw new Error('stopped');
    });
    await sendDueNotifications(parts, stopping.signal);
    expect(await queued()).toMatchObject([{ state: 'queued', attempts: 0, problem: null }]);
    await sendDueNotifications(
      sender(world, async () => '200'),
      never,
    );
    expect(await queued()).toMatchObject([{ state: 'sent', attempts: 0 }]);
  });

  test('a channel that was taken out of the settings gets nothing more', async () => {
    const world = await broke();
    const parts = { ...sender(world, async () => '200'), subscriptions: [] };
    await sendDueNotifications(parts, never);
    expect(await queued()).toMatchObject([{ state: 'failed', problem: 'the channel is no longer in portico.yaml' }]);
  });

  test('a reconciler that was taken over from tells nothing', async () => {
    const world = notifying();
    await world.follow(good('acme'));
    const stale = await world.fence();
    await store
      .updateTable('lease')
      .set({ holder: 'two', fence: stale + 1 })
      .execute();
    await expect(deriveNotifications(world.parts, stale)).rejects.toMatchObject({ code: 'lease-lost' });
    expect(await recentNotifications(store, 10)).toEqual([]);
  });

  test('a receiver that does not answer delays neither the loop nor a stop; nothing is read while nothing happens', async () => {
    const world = await broke();
    let asked = 0;
    const steps: string[] = [];
    const notifier = createNotifier({
      ...world.parts,
      ...{ log: silent, random: () => 0.5, step: () => steps.push('noticed') },
      send: (_channel, _notification, signal) =>
        new Promise((_, reject) => {
          asked += 1;
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    });
    const fence = await world.fence();
    notifier.wake(fence);
    await expect.poll(() => asked).toBe(1);
    for (let index = 0; index < 3; index += 1) notifier.wake(fence);
    await notifier.close();
    expect([asked, steps]).toEqual([1, ['noticed']]);
    expect(await queued()).toMatchObject([{ state: 'queued', attempts: 0 }]);
  });
});

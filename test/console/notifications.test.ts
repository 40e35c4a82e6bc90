// Notifications on the console: the channels, a test to one of them, and what became of each notification.

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import { channelId, type Notification } from '../../src/core/notifications/notification.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { queueNotification, recordDelivery } from '../../src/store/tables/notifications.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { type ConsoleWorld, consoleWorld, type Visitor } from '../support/worlds/access.ts';

let receiver: Receiver;
let world: ConsoleWorld;
let visitor: Visitor;

beforeAll(async () => {
  receiver = await startReceiver(`whsec_${randomBytes(32).toString('base64')}`);
  const hook = `{ webhook: "${receiver.url}/hook-of-ops", on: [failed, blocked] }`;
  world = await consoleWorld(`notify:\n  - ${hook}\n  - { slack: { env: SLACK_HOOK } }\n`);
  visitor = world.visitor();
  await visitor.logIn();
});

afterAll(async () => {
  await world.close();
  await receiver.close();
});

const see = async (path: string): Promise<string> => (await visitor.get(path)).text();
const flash = async (): Promise<string> =>
  /class="flash" role="status">([^<]*)</.exec(await see('/notifications'))?.[1] ?? '';

test('each channel is listed with the types it is notified of, and without its secrets', async () => {
  const page = await see('/notifications');
  expect(page).toContain('failed, blocked');
  expect(page).toContain('slack (SLACK_HOOK)');
  expect(page).toContain('No notification was sent yet.');
  expect(page).not.toContain('hook-of-ops');
});

test('a test is shown, sent to that channel, and noted with what was answered', async () => {
  const asked = await see('/do/test-notification?channel=1');
  expect(asked).toContain(new URL(receiver.url).host);
  expect(asked).toContain('a test, nothing has happened');
  expect(asked).not.toContain('hook-of-ops');
  expect(receiver.all).toEqual([]);
  const sent = await visitor.post('/do/test-notification', { channel: '1' });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/notifications']);
  expect(receiver.all.map(({ path }) => path)).toEqual(['/hook-of-ops']);
  expect(await flash()).toMatch(/^webhook 127\.0\.0\.1:\d+ accepted the test: 200 ok\.$/);

  receiver.turn({ does: 'respond', status: 500, body: 'out of order' });
  await visitor.post('/do/test-notification', { channel: '1' });
  expect(await flash()).toMatch(/did not accept the test: .*500/);
  expect((await visitor.post('/do/test-notification', { channel: '3' })).status).toBe(404);
  const rows = await readAudit(world.store, { action: 'test-notification' }, 5);
  expect(rows.map(({ subject, outcome, detail }) => [subject, outcome, detail])).toEqual([
    ['3', 'refused', expect.stringContaining('there is no channel "3"')],
    [expect.stringMatching(/^webhook /), 'done', expect.stringContaining('500')],
    [expect.stringMatching(/^webhook /), 'done', expect.stringContaining('200 ok')],
  ]);
});

test('a notice is listed with its channel, its state, its tries, why, and when it is tried again', async () => {
  const { time } = world.clock;
  const at = new Date(time - MINUTE).toISOString();
  const place = { file: null, line: null, revision: null, since: null, recovered: false, lastedMs: null, link: null };
  const content = { subject: 'acme was not applied', brands: ['acme'], count: 1, message: '', hint: '' };
  const notification: Notification = {
    id: '8e0b7a36-0000-4000-8000-000000000001',
    type: 'failed',
    at,
    ...content,
    ...place,
  };
  const channel = { kind: 'webhook', url: `${receiver.url}/hook-of-ops`, secret: null } as const;
  await world.store
    .transaction()
    .execute((tx) => queueNotification(tx, notification, [{ channel, on: ['failed'] }], time));
  const due = { notification, channel: channelId(channel), attempts: 0 };
  await recordDelivery(world.store, due, { attempts: 2, next_try: time + 90_000, problem: 'it answered <500>' });
  const page = await see('/notifications');
  expect(page).toContain('1 notification was not accepted and will be retried.');
  expect(page).toMatch(/acme was not applied.*Queued.*it answered &lt;500&gt;; again in 1 min.*>2</s);
});

test('without channels the page says how to have some', async () => {
  await world.restart('');
  expect(await see('/notifications')).toContain('No channel is configured.');
});

test('the icon is served without a login', async () => {
  for (const path of ['/icon.svg', '/favicon.ico']) {
    const response = await fetch(world.url + path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      expect.stringContaining('image/svg+xml'),
    ]);
  }
  expect(await (await fetch(`${world.url}/login`)).text()).toContain('<link rel="icon" href="/icon.svg"');
});

// The real program on a real repository tells a real receiver: once, also over restarts and kills, and that it is over.

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import type { Notification } from '../../src/core/notifications/notification.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { programFile } from '../support/program.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { portal } from '../support/worlds/reconcile.ts';

const key = `whsec_${randomBytes(32).toString('base64')}`;
/** The real program starts several times. */
const PATIENCE_MS = MINUTE;
const document = 'portals/acme/portal.yaml';

let place: Workplace;
let receiver: Receiver;
let mail: MailServer;
beforeEach(async () => {
  receiver = await startReceiver(key);
  mail = await startMailServer();
  place = workplace({ NOTIFY_KEY: key, NOTIFY_SLACK: `${receiver.url}/slack/T0SECRET` });
  place.save(
    'portico.yaml',
    [
      'source: { every: 1s }',
      'console: { url: "https://console.operator.test/" }',
      `mail: { host: 127.0.0.1, port: ${mail.port}, from: portico@operator.test }`,
      'notify:',
      `  - { webhook: "${receiver.url}/hook", secret: { env: NOTIFY_KEY } }`,
      '  - { slack: { env: NOTIFY_SLACK }, on: [failed] }',
      '  - { email: ops@operator.test, on: [failed, applied] }',
      '',
    ].join('\n'),
  );
  place.git('rm', '-qr', 'portals');
  place.save(document, portal('acme'));
  place.commit('One small portal');
});
afterEach(async () => {
  await place.remove();
  await receiver.close();
  await mail.close();
});

const hooked = (): Notification[] =>
  receiver.all.filter(({ path }) => path === '/hook').map(({ body }) => JSON.parse(body) as Notification);
const slacked = (): string[] => receiver.all.filter(({ path }) => path.startsWith('/slack/')).map(({ body }) => body);
const breaks = (name = 'acme'): void =>
  place.save(`portals/${name}/portal.yaml`, portal(name).replace('[EUR]', '[EURO]'));

/** Waits for `count` entries, however busy the machine is. */
const received = (count: number, what: () => readonly unknown[]) =>
  expect.poll(() => what().length, { timeout: PATIENCE_MS, interval: 50 }).toBe(count);

/** Every notification that was written down, and whether all were brought. */
function written(): { types: string[]; states: string[] } {
  const database = new DatabaseSync(join(place.folder, 'var/portico.db'), { readOnly: true });
  const column = (statement: string) =>
    database
      .prepare(statement)
      .all()
      .map((row) => String(Object.values(row)[0]));
  try {
    return {
      types: column("SELECT type || CASE recovered WHEN 1 THEN ' over' ELSE '' END FROM notification ORDER BY at"),
      states: [...new Set(column('SELECT state FROM notification_delivery'))],
    };
  } finally {
    database.close();
  }
}

test(
  'a broken file is notified once on every channel, also over a restart; its end when it is fixed',
  async () => {
    const first = await place.start('reconcile');
    breaks();
    place.commit('Break acme');
    await received(2, () => receiver.all);
    const [notification] = hooked();
    expect(notification).toMatchObject({
      ...{ type: 'failed', subject: 'acme was not applied', brands: ['acme'], recovered: false },
      ...{ file: document, link: 'https://console.operator.test/' },
    });
    expect(receiver.all.filter(({ path }) => path === '/hook').every(({ signed }) => signed)).toBe(true);
    expect(slacked()[0]).toContain('*acme was not applied*');
    await received(1, () => mail.emails.filter(({ subject }) => subject?.includes('acme was not applied')));
    const email = await mail.emailTo('ops@operator.test', 'acme was not applied');
    expect(email.text).toContain(`${document}:`);
    await first.stop();

    const second = await place.start('reconcile');
    // Another commit that leaves it broken is not notified.
    place.save('NOTES', 'nothing of a portal');
    place.commit('Notes');
    place.save(document, portal('acme'));
    place.commit('Fix acme');
    await received(4, () => receiver.all);
    const [, over] = hooked();
    expect(over).toMatchObject({ type: 'failed', recovered: true, brands: ['acme'] });
    expect(over?.subject).toMatch(/^over after .*: acme was not applied$/);
    expect(over?.lastedMs).toBeGreaterThan(0);
    await received(1, () => mail.emails.filter(({ subject }) => subject?.includes('over after')));
    await second.stop();
    expect(written().types.filter((type) => type.startsWith('failed'))).toEqual(['failed', 'failed over']);

    const seen = [first.out(), first.err(), second.out(), second.err()].join('\n');
    const store = readFileSync(join(place.folder, 'var/portico.db'), 'latin1');
    for (const secret of [key.slice(6), 'T0SECRET']) {
      expect(seen).not.toContain(secret);
      expect(store).not.toContain(secret);
    }
  },
  3 * PATIENCE_MS,
);

test(
  'thirty brands that one commit breaks are one notification',
  async () => {
    const names = Array.from({ length: 30 }, (_, index) => `brand-${String(index + 10)}`);
    for (const name of names) place.save(`portals/${name}/portal.yaml`, portal(name));
    place.commit('Thirty brands');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    for (const name of names) breaks(name);
    place.commit('Break thirty');
    await place.here('reconcile', '--once');
    expect(hooked()).toMatchObject([{ type: 'failed', count: 30, subject: '30 portals were not applied' }]);
  },
  3 * PATIENCE_MS,
);

test(
  'a receiver that is down is notified when it is back, by the process that runs then',
  async () => {
    receiver.turn({ does: 'respond', status: 500, body: 'down' });
    breaks();
    place.commit('Break acme');
    await place.here('reconcile', '--once');
    expect(hooked()).toHaveLength(1);
    const { out } = await place.here('notify', 'list');
    expect(out).toMatch(/webhook 127\.0\.0\.1:\d+ queued after 1 try: it answered 500 down/);
    receiver.turn({ does: 'respond', status: 200, body: 'ok' });
    const running = await place.start('reconcile');
    await received(2, hooked);
    const [failed, taken] = hooked();
    expect(taken).toEqual(failed);
    await expect.poll(() => written().states, { timeout: PATIENCE_MS, interval: 50 }).toEqual(['sent']);
    await running.stop();
  },
  3 * PATIENCE_MS,
);

test(
  'killed when it was written down and not sent, it arrives; killed before, too',
  async () => {
    breaks();
    place.commit('Break acme');
    for (const step of ['committed', 'noticed']) {
      const { signal } = spawnSync(process.execPath, [programFile('killable'), 'reconcile', '--once'], {
        cwd: place.folder,
        env: { ...place.environment, PORTICO_TEST_KILL_AT: step },
      });
      expect(signal).toBe('SIGKILL');
      expect(hooked()).toEqual([]);
    }
    await place.here('reconcile', '--once');
    expect(hooked().map(({ subject }) => subject)).toEqual(['acme was not applied']);
    await place.here('reconcile', '--once');
    expect(hooked()).toHaveLength(1);
  },
  3 * PATIENCE_MS,
);

test(
  'notify test says what each channel answers, and fails when one does not take it',
  async () => {
    const all = await place.here('notify', 'test');
    expect([all.code, all.out.split('\n').map((line) => line.replace(/\d{4,}/, 'PORT'))]).toEqual([
      0,
      [
        'ok  webhook 127.0.0.1:PORT: 200 ok',
        'ok  slack (NOTIFY_SLACK): 200 ok',
        'ok  email ops@operator.test: the mail server took it',
        '',
      ],
    ]);
    receiver.turn({ does: 'respond', status: 403, body: 'invalid_token' });
    const one = await place.here('notify', 'test', '--channel', '2');
    expect(one).toMatchObject({
      code: 1,
      out: 'failed  slack (NOTIFY_SLACK): it answered 403 invalid_token. Look at the log of that system.\n',
    });
    const none = await place.here('notify', 'test', '--channel', '9');
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('there is no channel 9')]);
    expect((await place.here('notify', 'list')).out).toContain('There are no notifications yet.');
  },
  3 * PATIENCE_MS,
);

// Notices on their way: signed webhooks, Slack, mail; receivers that fail, hang, redirect or say too much.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { notificationSender } from '../../src/adapters/notification-channels.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { notificationHtml, notificationText, slackBody } from '../../src/core/notifications/forms.ts';
import type { Channel, Notification } from '../../src/core/notifications/notification.ts';
import { durationText } from '../../src/core/notifications/text.ts';
import { testChannels } from '../../src/notifications/notifications.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

const key = `whsec_${randomBytes(32).toString('base64')}`;
const path = '/services/T0SECRET/B0SECRET/letmeinletmein';
const environment: Record<string, string> = { KEY: key, WEAK: 'hunter2' };
const never = new AbortController().signal;

let receiver: Receiver;
let mail: MailServer;
beforeEach(async () => {
  receiver = await startReceiver(key);
  mail = await startMailServer();
  environment['SLACK'] = `${receiver.url}${path}`;
});
afterEach(async () => {
  await receiver.close();
  await mail.close();
});

const notification: Notification = {
  id: '8e0b7a36-0000-4000-8000-000000000001',
  type: 'failed',
  at: '2026-06-15T12:00:00.000Z',
  subject: 'acme was not applied',
  brands: ['acme'],
  count: 1,
  message: 'acme: "<b>EURO</b>" & <!channel> is not a currency code (portals/acme/portal.yaml:6)',
  hint: 'Fix the files.',
  file: 'portals/acme/portal.yaml',
  line: 6,
  revision: 'main@sha1:0123',
  since: '2026-06-15T11:59:00.000Z',
  recovered: false,
  lastedMs: null,
  link: 'https://console.operator.test/',
};

const unsigned = (message: Buffer): Buffer => message;
const send = (channel: Channel) =>
  notificationSender({
    environment,
    now: () => Date.now(),
    mail: async () => ({
      ...{ host: '127.0.0.1', port: mail.port, username: null, password: null, from: 'portico@operator.test' },
      ...{
        helo: 'edge.operator.test',
        roots: null,
        reach: 'any',
        replyTo: null,
        messageDomain: 'operator.test',
        sign: unsigned,
      },
    }),
  })(channel, notification, never);
const webhook = (url = `${receiver.url}/hook`): Channel => ({ kind: 'webhook', url, secret: { env: 'KEY' } });
const slack: Channel = { kind: 'slack', url: { env: 'SLACK' } };

test('a webhook is the notification as JSON, signed over its id, its time and every byte of it', async () => {
  expect(await send(webhook())).toBe('200 ok');
  const [received] = receiver.all;
  expect(received?.signed).toBe(true);
  expect(JSON.parse(received?.body ?? '')).toEqual(notification);
  expect(received?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': notification.id });
});

test('what the documentation verifies with takes it, and nothing that was changed on the way', async () => {
  const [, example = ''] = /```js\n(.*?)```/s.exec(readFileSync('docs/operate/notifications.md', 'utf8')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'portico-verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'verify.mjs'), `${example}\nexport { isFromPortico };\n`);
  vi.stubEnv('PORTICO_NOTIFY_SECRET', key);
  const { isFromPortico } = (await import(join(folder, 'verify.mjs'))) as {
    isFromPortico: (headers: IncomingHttpHeaders, body: Buffer) => boolean;
  };
  await send(webhook());
  const { headers = {}, body = '' } = receiver.all[0] ?? {};
  expect(isFromPortico(headers, Buffer.from(body))).toBe(true);
  expect(isFromPortico(headers, Buffer.from(body.replace('acme', 'nord')))).toBe(false);
  expect(isFromPortico({ ...headers, 'webhook-id': 'another' }, Buffer.from(body))).toBe(false);
  expect(isFromPortico({ ...headers, 'webhook-timestamp': '1' }, Buffer.from(body))).toBe(false);
  vi.unstubAllEnvs();
});

test('without a secret nothing is signed; with one that is not a key nothing is sent', async () => {
  await send({ kind: 'webhook', url: `${receiver.url}/hook`, secret: null });
  expect(receiver.all[0]?.headers).not.toHaveProperty('webhook-signature');
  const weak = { kind: 'webhook', url: `${receiver.url}/hook`, secret: { env: 'WEAK' } } as const;
  await expect(send(weak)).rejects.toMatchObject({ message: 'the secret of the webhook is not a key' });
  await expect(send({ ...weak, secret: { env: 'NOWHERE' } })).rejects.toThrow('NOWHERE is not set');
  expect(receiver.all).toHaveLength(1);
});

test('Slack is given text in which nothing of the message is a command', async () => {
  expect(await send(slack)).toBe('200 ok');
  const [received] = receiver.all;
  expect(received?.path).toBe(path);
  expect(JSON.parse(received?.body ?? '')).toEqual({
    text: [
      '*acme was not applied*',
      'acme: "&lt;b&gt;EURO&lt;/b&gt;" &amp; &lt;!channel&gt; is not a currency code (portals/acme/portal.yaml:6)',
      'What to do: Fix the files.',
      'Where: portals/acme/portal.yaml:6',
      'Since: 2026-06-15T11:59:00.000Z',
      'Revision: main@sha1:0123',
      'Console: https://console.operator.test/',
    ].join('\n'),
  });
});

test('mail comes as text and as HTML, under the same message id however often it is sent', async () => {
  await send({ kind: 'email', address: 'ops@operator.test' });
  await send({ kind: 'email', address: 'ops@operator.test' });
  const email = await mail.emailTo('ops@operator.test', '[Portico] acme was not applied');
  expect(email.text).toContain('What to do: Fix the files.');
  expect(email.html).toContain('&lt;b&gt;EURO&lt;/b&gt;');
  expect(email.html).toContain('<a href="https://console.operator.test/">');
  expect(email.messageId).toBe(`<${notification.id}@operator.test>`);
  expect(new Set(mail.emails.map(({ messageId }) => messageId)).size).toBe(1);
  mail.refuse(true);
  await expect(send({ kind: 'email', address: 'ops@operator.test' })).rejects.toThrow(
    /did not take it: the mail server answered 452 to RCPT TO/,
  );
});

describe('receivers that are out of order', () => {
  test.each([
    [500, 'fatal_error', 'it answered 500 fatal_error'],
    [404, `<h1>Cannot POST ${path}</h1>`, 'it answered 404'],
    [403, 'letmeinletmein', 'it answered 403'],
    [410, 'x'.repeat(5_000_000), 'it answered 410'],
    [200, 'x'.repeat(5_000_000), null],
  ])('answers %i', async (status, body, words) => {
    receiver.turn({ does: 'respond', status, body });
    if (words === null) expect(await send(slack)).toBe('200');
    else await expect(send(slack)).rejects.toThrow(new RegExp(`^${words}$`));
  });

  test('a redirect is not followed', async () => {
    const other = await startReceiver(key);
    receiver.turn({ does: 'redirect', to: other.url });
    await expect(send(webhook())).rejects.toThrow('it answered 302: redirects are not followed');
    expect(other.all).toEqual([]);
    await other.close();
  });

  test('one that hangs is left after ten seconds', async () => {
    receiver.turn({ does: 'hang' });
    await expect(send(webhook())).rejects.toThrow('no answer within 10 seconds');
  });

  test('one that is not there is named without its path', async () => {
    await receiver.close();
    const thrown: unknown = await send(slack).catch((why: unknown) => why);
    expect(String(thrown)).toMatch(/no connection: .*ECONNREFUSED/);
    expect(String(thrown)).not.toContain('SECRET');
  });

  test.each([
    'http://hooks.slack.test/services/SECRET',
    'file:///etc/SECRET',
    'SECRET',
    'https://a:SECRET@slack.test/',
  ])('an address that nothing may be posted to is refused and not shown: %s', async (url) => {
    environment['SLACK'] = url;
    const thrown: unknown = await send(slack).catch((why: unknown) => why);
    expect(String(thrown)).toContain('its address is not an https URL');
    expect(String(thrown)).not.toContain('SECRET');
  });
});

test('a test goes to one channel or to all, and says what each answered', async () => {
  const channels = {
    subscriptions: [
      { channel: webhook(), on: [] },
      { channel: slack, on: [] },
    ],
    send: notificationSender({ environment, now: () => Date.now(), mail: null }),
    link: null,
  };
  const host = new URL(receiver.url).host;
  expect(await testChannels(channels, Date.now(), null)).toEqual([
    { channel: `webhook ${host}`, ok: true, response: '200 ok' },
    { channel: 'slack (SLACK)', ok: true, response: '200 ok' },
  ]);
  expect(receiver.all.map(({ signed }) => signed)).toEqual([true, false]);
  receiver.turn({ does: 'respond', status: 404, body: 'no_service' });
  expect(await testChannels(channels, Date.now(), 2)).toEqual([
    { channel: 'slack (SLACK)', ok: false, response: 'it answered 404 no_service. Look at the log of that system.' },
  ]);
  await expect(testChannels(channels, Date.now(), 3)).rejects.toMatchObject({ code: 'not-found' });
});

test('what a notification does not have is not written', () => {
  const bare = { ...notification, hint: '', file: null, line: null, revision: null, since: null, link: null };
  expect(notificationText(bare)).toBe(`${bare.subject}\n\n${bare.message}\n`);
  expect(slackBody(bare).text.split('\n')).toHaveLength(2);
  expect(notificationHtml(bare)).not.toContain('<dt>');
});

test.each([
  [400, '1 second'],
  [59_000, '59 seconds'],
  [61_000, '1 minute 1 second'],
  [HOUR, '1 hour'],
  [2 * DAY + HOUR + MINUTE, '2 days 1 hour'],
])('%i ms are %s', (milliseconds, words) => {
  expect(durationText(milliseconds)).toBe(words);
});

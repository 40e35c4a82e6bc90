// Reports of emails that came back, over real HTTP: who may send them, and what they do.
import 'reflect-metadata';
import { createHmac, createSign, generateKeyPairSync, webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { X509CertificateGenerator } from '@peculiar/x509';
import express from 'express';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailHook } from '../../src/console/http/mail-hook/mail-hook.ts';
import { secured } from '../../src/console/http/security.ts';
import { DAY } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { Secret } from '../../src/core/secret.ts';
import { trustedProxyList } from '../../src/edge/client-address.ts';
import { createDeliveryQueue } from '../../src/mail/delivery-queue.ts';
import { outbox, queueEmail } from '../../src/mail/outbox.ts';
import { unsubscribePath } from '../../src/mail/recipients.ts';
import { refusedAddresses } from '../../src/mail/refused-addresses.ts';
import type { Store } from '../../src/store/store.ts';
import { bounceMessage, reportBodies } from '../support/mail-reports.ts';
import { testSealer } from '../support/test-services.ts';
import { newStore } from '../support/test-store.ts';

const acme = storedPortalName('acme');
const scope = { portal: acme, customer: storedCustomerId('CUST-1') };
const recipient = 'dora@customer.example';
const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:bounces';
const CERTIFICATE = 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0.pem';
const KEY = Buffer.from('0123456789abcdef0123456789abcdef');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
let certificate: string;
let store: Store;
let url: string;
let now: number;
let fetched: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const pkcs8 = rsa.privateKey.export({ type: 'pkcs8', format: 'der' });
  const spki = rsa.publicKey.export({ type: 'spki', format: 'der' });
  const keys = {
    privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']),
    publicKey: await webcrypto.subtle.importKey('spki', spki, algorithm, true, ['verify']),
  };
  certificate = (await X509CertificateGenerator.createSelfSigned({ keys }, webcrypto)).toString('pem');
});

beforeEach(async () => {
  now = Date.UTC(2026, 5, 1);
  fetched = [];
  store = await newStore();
  const app = express();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const fetchText = async (from: string) => {
    fetched.push(from);
    return certificate;
  };
  const secrets = {
    ...{ secret: new Secret(`whsec_${KEY.toString('base64')}`), password: new Secret('a password') },
    ...{ mailgunKey: new Secret('a mailgun key'), snsTopic: TOPIC },
  };
  const shared = { store, clock: { now: () => now }, log, fetchText };
  app.use(secured(trustedProxyList([])));
  app.post('/hooks/mail', mailHook({ ...shared, mailHook: secrets }));
  app.post('/off', mailHook({ ...shared, mailHook: null }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.destroy();
  };
});
afterEach(() => close());

/** Sends an email to Dora through a server that takes everything. @returns its Message-ID */
async function sentEmail(portal = acme): Promise<string> {
  await queueEmail(store, testSealer, portal, { kind: 'alert', recipient, subject: 's', text: 't', html: '' }, now);
  const clock = { now: () => now };
  await createDeliveryQueue({ store, sealer: testSealer, clock, deliver: async () => undefined }).drain();
  const [newest] = await outbox(store, portal, 1);
  return `${newest?.id}@acme.example`;
}

type Sent = readonly [body: string, headers: Record<string, string>];
const json = { 'content-type': 'application/json' };
const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` });

const standard = (body: object, key = KEY): Sent => {
  const text = JSON.stringify(body);
  const seconds = Math.floor(now / 1000);
  const signature = createHmac('sha256', key).update(`m1.${seconds}.${text}`).digest('base64');
  const headers = { 'webhook-id': 'm1', 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
  return [text, { ...json, ...headers }];
};
const postmark = (body: object, password = 'a password'): Sent => [
  JSON.stringify(body),
  { ...json, ...basic(password) },
];
const mailgun = (body: object, key = 'a mailgun key', at = now): Sent => {
  const [timestamp, token] = [String(Math.floor(at / 1000)), 'f'.repeat(50)];
  const signature = createHmac('sha256', key)
    .update(timestamp + token)
    .digest('hex');
  return [JSON.stringify({ signature: { timestamp, token, signature }, ...body }), json];
};
const sns = (message: object, changes: object = {}): Sent => {
  const fields = { Message: JSON.stringify(message), MessageId: 'a', Timestamp: '2026-06-01', TopicArn: TOPIC };
  const signed = `${Object.entries({ ...fields, Type: 'Notification' })
    .flat()
    .join('\n')}\n`;
  const Signature = createSign('sha256').update(signed).sign(rsa.privateKey, 'base64');
  const proof = { SignatureVersion: '2', Signature, SigningCertURL: CERTIFICATE };
  const body = JSON.stringify({ ...fields, Type: 'Notification', ...proof, ...changes });
  return [body, { 'content-type': 'text/plain; charset=UTF-8', 'x-amz-sns-message-type': 'Notification' }];
};
const message = (text: string, password = 'a password'): Sent => [
  text,
  { 'content-type': 'message/rfc822', ...basic(password) },
];

async function post([body, headers]: Sent, path = '/hooks/mail'): Promise<string> {
  const response = await fetch(url + path, { method: 'POST', body, headers });
  return `${response.status} ${(await response.text()).trim()}`;
}
const refused = async () => refusedAddresses(store, null, 9);

test.each<[string, (messageId: string) => Sent]>([
  ['generic', (messageId) => standard(reportBodies({ recipient, messageId }).generic)],
  ['several', (messageId) => standard({ reports: [reportBodies({ recipient, messageId }).generic] })],
  ['Postmark', () => postmark(reportBodies().postmark)],
  ['Mailgun', (messageId) => mailgun(reportBodies({ recipient, messageId }).mailgun)],
  ['SES', (messageId) => sns(reportBodies({ recipient, messageId }).ses)],
  ['a mail server', (messageId) => message(bounceMessage({ recipient: 'Dora@Customer.example', messageId }))],
])('%s: a refusal for good is recorded once, at its email and at its address', async (_, sent) => {
  const messageId = await sentEmail();
  await sentEmail(storedPortalName('nordwind')).then(() => undefined);
  await store.deleteFrom('mail').where('portal', '=', 'nordwind').execute();
  expect(await post(sent(messageId))).toBe('200 recorded: 1');
  const [email] = await outbox(store, 'acme', 1);
  expect(email?.state).toBe('failed');
  expect(email?.problem).toMatch(/^refused with (?:550 )?5\.1\.1 after it was sent, says /);
  expect(await refused()).toMatchObject([{ portal: 'acme', email: recipient, refusals: 1 }]);
  // Repeated, as by providers that lost the response.
  expect(await post(sent(messageId))).toBe('200 recorded: 0');
  expect(await refused()).toMatchObject([{ refusals: 1 }]);
});

test('what may pass, what is of the message, and what was not sent counts for nothing at the address', async () => {
  const { postmark: hard, mailgun: failed, ses } = reportBodies();
  const messageId = await sentEmail();
  for (const sent of [
    postmark({ ...hard, Type: 'SoftBounce' }),
    postmark({ ...hard, RecordType: 'Delivery' }),
    mailgun({ 'event-data': { ...failed['event-data'], severity: 'temporary' } }),
    mailgun({ 'event-data': { ...failed['event-data'], event: 'opened' } }),
    sns({ ...ses, bounce: { ...ses.bounce, bounceType: 'Transient' } }),
    message(bounceMessage({ recipient, messageId }, '4.4.1')),
    message('Subject: Out of office\r\n\r\nI am away.'),
    standard({ type: 'refused', recipient: 'never@customer.example', reason: '550' }),
    standard({ type: 'refused', recipient: 'not an address', reason: '550' }),
    standard([1, null, 'text']),
    postmark({}),
  ])
    expect(await post(sent)).toBe('200 recorded: 0');
  expect(await refused()).toEqual([]);
  expect(await post(message(bounceMessage({ recipient, messageId }, '5.7.1')))).toBe('200 recorded: 1');
  expect((await outbox(store, 'acme', 1))[0]?.problem).toContain('550 5.7.1');
  expect(await refused()).toEqual([]);
  // Too long after it was sent.
  await sentEmail();
  now += 8 * DAY;
  expect(await post(postmark(hard))).toBe('200 recorded: 0');
});

test('an email that its reader calls spam ends regular emails to that address, and no others', async () => {
  const given = { topic: 'alert', email: recipient, isContact: true } as const;
  expect(await unsubscribePath(store, scope, given, now)).not.toBe(null);
  await sentEmail();
  const complaint = { RecordType: 'SpamComplaint', Type: 'SpamComplaint', TypeCode: 512, Email: recipient };
  expect(await post(postmark(complaint))).toBe('200 recorded: 1');
  expect(await unsubscribePath(store, scope, given, now)).toBe(null);
  expect(await refused()).toEqual([]);
  expect((await outbox(store, 'acme', 1))[0]).toMatchObject({
    state: 'sent',
    problem: expect.stringContaining('spam'),
  });
});

test('without its own proof no provider is believed, and what is too large or encoded is not read', async () => {
  await sentEmail();
  const { generic, postmark: bounce, mailgun: failed, ses } = reportBodies();
  const [body] = postmark(bounce);
  const refusals: Sent[] = [
    [body, json],
    postmark(bounce, 'another'),
    [body, { ...json, authorization: 'Basic' }],
    standard(generic, Buffer.alloc(32)),
    mailgun(failed, 'another key'),
    mailgun(failed, 'a mailgun key', now - DAY),
    mailgun({ ...failed, signature: null }),
    sns(ses, { Message: JSON.stringify({ ...ses, more: 1 }) }),
    sns(ses, { TopicArn: `${TOPIC}-other` }),
    sns(ses, { SignatureVersion: '3' }),
    message(bounceMessage(), 'another'),
  ];
  for (const sent of refusals) {
    expect(await post(sent)).toMatch(/^401 /);
    // Each from an address that has refused nothing yet: the limit is another matter.
    now += DAY / 24;
  }
  const before = fetched.length;
  for (const SigningCertURL of [
    'https://sns.eu-central-1.amazonaws.com.evil.example/a.pem',
    'http://sns.eu-central-1.amazonaws.com/a.pem',
    'https://evil.example/sns.eu-central-1.amazonaws.com/a.pem',
    'https://sns.eu-central-1.amazonaws.com/../a.pem',
    'file:///etc/passwd.pem',
  ]) {
    expect(await post(sns(ses, { SigningCertURL }))).toMatch(/^401 /);
    now += DAY / 24;
  }
  expect(fetched).toHaveLength(before);
  expect(await post(postmark({ ...bounce, Content: 'x'.repeat(1024 * 1024) }))).toMatch(/^413 /);
  expect(await post([body, { ...json, ...basic('a password'), 'content-encoding': 'gzip' }])).toMatch(/^415 /);
  expect(await post(postmark(bounce), '/off')).toMatch(/^404 /);
  expect(await refused()).toEqual([]);
  for (let tries = 0; tries < 40; tries += 1) await post([body, json]);
  expect(await post([body, json])).toMatch(/^429 /);
});

test('the subscription of the topic is confirmed, at Amazon alone', async () => {
  const confirm = (SubscribeURL: string): Sent => {
    const fields = { Message: 'm', MessageId: 'a', SubscribeURL, Timestamp: 't', Token: 'k', TopicArn: TOPIC };
    const signed = `${Object.entries({ ...fields, Type: 'SubscriptionConfirmation' })
      .flat()
      .join('\n')}\n`;
    const Signature = createSign('sha1').update(signed).sign(rsa.privateKey, 'base64');
    const proof = { SignatureVersion: '1', Signature, SigningCertURL: CERTIFICATE, Type: 'SubscriptionConfirmation' };
    return [JSON.stringify({ ...fields, ...proof }), { 'x-amz-sns-message-type': 'SubscriptionConfirmation' }];
  };
  const own = `https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${TOPIC}&Token=k`;
  expect(await post(confirm(own))).toBe('200 recorded: 0');
  expect(await post(confirm('https://evil.example/'))).toBe('200 recorded: 0');
  expect(fetched).toEqual([CERTIFICATE, own]);
});

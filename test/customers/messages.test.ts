// Messages to customers outside of the portal: codes by phone through the operator's hook, alerts by email.

import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { sendPhoneCode } from '../../src/adapters/hooks.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { addContact } from '../../src/customers/contact.ts';
import { setTerms } from '../../src/customers/customer.ts';
import { putRecord } from '../../src/customers/records.ts';
import { confirmationPath, findByConfirmation, setRecipient } from '../../src/mail/recipients.ts';
import { jobsOf } from '../support/jobs-world.ts';
import { startMailServer } from '../support/mail-server.ts';
import { visitorOf } from '../support/visitor.ts';
import { acmeYaml, PASSWORD, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const email = 'ann@harbour.example';
const customer = storedCustomerId('CUST-1');
const closing: (() => PromiseLike<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The operator's own system that sends codes; a test can make it refuse. */
async function phoneSystem(): Promise<{ url: string; sent: Sent[]; refuse(refuses: boolean): void }> {
  const sent: Sent[] = [];
  let refuses = false;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (!refuses) {
        sent.push({ headers: request.headers, text: Buffer.concat(chunks).toString() });
      }
      response.writeHead(refuses ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/codes`,
    sent,
    refuse: (now) => {
      refuses = now;
    },
  };
}

test('a phone number is confirmed by a code that the operator’s system sends; until then the account is restricted', async () => {
  const system = await phoneSystem();
  const key = Buffer.alloc(32, 7);
  const phone = (message: object) => sendPhoneCode({ url: system.url, key, now: systemClock.now }, message);
  const world = await portalWorld({}, { hooks: { signup: null, scan: null, phone } });
  closing.push(() => world[Symbol.asyncDispose]());
  await setTerms(world.store, customer, { verifyPhone: true });
  const ann = visitorOf(world, host, await world.session(email));

  expect((await ann.get('/dashboard')).text).toContain('href="/phone"');
  for (const path of ['/cdr', '/payments', '/invoice'])
    expect((await ann.get(path)).text).toMatch(/data-part="waits"[\s\S]*href="\/phone"/);
  expect((await ann.get('/cdr?format=csv')).headers.location).toBe('/dashboard');
  expect((await ann.send('/payments', { do: 'bank', amount: '25' })).headers.location).toBe('/dashboard');
  expect((await ann.get('/phone')).status).toBe(200);

  expect((await ann.send('/phone', { do: 'send', phone: '12' })).status).toBe(422);
  expect(system.sent).toEqual([]);
  system.refuse(true);
  expect((await ann.send('/phone', { do: 'send', phone: '+49 30 1234567' })).status).toBe(422);
  system.refuse(false);
  expect((await ann.send('/phone', { do: 'send', phone: '+49 30 1234567' })).headers.location).toBe('/phone?sent=1');
  const [message] = system.sent;
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = message?.headers ?? {};
  const proof = createHmac('sha256', key).update(`${id}.${time}.${message?.text}`).digest('base64');
  expect(signature).toBe(`v1,${proof}`);
  expect(Math.abs(Number(time) - systemClock.now() / 1000)).toBeLessThan(300);
  const { code, ...said } = JSON.parse(message?.text ?? '{}') as { code: string; text: string };
  expect(said).toEqual({ portal: 'acme', phone: '+49301234567', text: expect.stringContaining('Acme Voice') });
  expect(said.text).toContain(code);

  const wrong = code === '000000' ? '111111' : '000000';
  expect((await ann.send('/phone', { do: 'check', code: wrong })).status).toBe(422);
  expect((await ann.get('/cdr')).text).toContain('data-part="waits"');
  // A code is valid for its own contact only, even when another contact's has the same digits.
  const bob = visitorOf(world, host, await world.session('bob@harbour.example'));
  expect((await bob.send('/phone', { do: 'check', code })).status).toBe(422);
  expect((await ann.send('/phone', { do: 'check', code })).headers.location).toBe('/dashboard');
  expect((await ann.get('/cdr')).text).not.toContain('data-part="waits"');
  expect((await ann.send('/phone', { do: 'check', code })).status).toBe(422);
  expect((await ann.get('/security')).text).toContain('Phone confirmed');
});

test('codes expire, and both sending and guessing them are limited', async () => {
  const system = await phoneSystem();
  const phone = (message: object) => sendPhoneCode({ url: system.url, key: null, now: systemClock.now }, message);
  const world = await portalWorld({}, { hooks: { signup: null, scan: null, phone } });
  closing.push(() => world[Symbol.asyncDispose]());
  const ann = visitorOf(world, host, await world.session(email));
  await ann.send('/phone', { do: 'send', phone: '+49301234567' });
  const { code } = JSON.parse(system.sent[0]?.text ?? '{}') as { code: string };
  world.pass(11 * MINUTE);
  expect((await ann.send('/phone', { do: 'check', code })).status).toBe(422);
  const statuses: number[] = [];
  for (let tries = 0; tries < 6; tries += 1) {
    statuses.push((await ann.send('/phone', { do: 'check', code: String(tries) })).status);
  }
  expect(statuses).toEqual([422, 422, 422, 422, 429, 429]);
  // The proof of the first login is over by now.
  const again = visitorOf(world, host, await world.session(email));
  for (let tries = 0; tries < 5; tries += 1) await again.send('/phone', { do: 'send', phone: '+49301234567' });
  expect(system.sent).toHaveLength(3);
});

test('an alert is mailed to every contact in their language and to the rule’s own addresses, in the brand’s theme', async () => {
  const mail = await startMailServer();
  closing.push(() => mail.close());
  const world = await portalWorld({ 'portals/acme/portal.yaml': `${acmeYaml}locales: [en, de]\n` });
  const gerd = { customer, email: 'gerd@harbour.example', name: 'Gerd', password: PASSWORD };
  await addContact(world.store, gerd, { hash: async () => 'none' }, world.now());
  await world.store.updateTable('contact').set({ email_verified_at: 1 }).execute();
  await world.store
    .updateTable('contact')
    .set({ language: 'de' })
    .where('email', '=', 'gerd@harbour.example')
    .execute();
  const rule = { title: 'Money runs out', area: 'balance', operator: '<', threshold: 5 } as const;
  const recipients = ['night@harbour.example', 'ANN@harbour.example'];
  const scope = { portal: storedPortalName('acme'), customer };
  await putRecord(world.store, scope, 'alert', 'low', { ...rule, recipients }, world.now());

  const other = { topic: 'alert', email: 'night@harbour.example' } as const;
  const path = await confirmationPath(world.store, scope, other, world.now());
  const found = await findByConfirmation(world.store, scope.portal, path.split('=')[1] ?? '', world.now());
  if (found === undefined) throw new Error('the link is not known');
  await setRecipient(world.store, found, 'confirmed', world.now());

  const jobs = jobsOf(world, mail);
  closing.push(
    () => jobs.close(),
    () => world[Symbol.asyncDispose](),
  );
  const emails = await Promise.all(
    [
      [email, 'Alert from Acme Voice: Balance'],
      ['gerd@harbour.example', 'Warnung von Acme Voice'],
      ['night@harbour.example', 'Alert from Acme Voice'],
    ].map(([to = '', subject = '']) => mail.emailTo(to, subject)),
  );
  for (const message of emails) {
    expect(message.from?.value[0]).toEqual({ name: 'Acme Voice', address: 'noreply@acme.example' });
    expect(message.text).toContain('Money runs out');
    expect(message.html).toContain('Acme Voice');
    expect(message.text).toContain('https://acme.localhost/unsubscribe?token=');
  }
  expect(emails[0]?.text).toContain('https://acme.localhost/alert');
  expect(emails[1]?.text).not.toBe(emails[0]?.text);
  expect(emails[1]?.html).toContain('lang="de"');
  expect(mail.emails).toHaveLength(3);
});

// What a server refuses for good is not sent again, and after three such refusals nothing more goes to an address; the rest waits up to two days.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendEmail } from '../../src/adapters/smtp.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { emailRetries } from '../../src/core/retry.ts';
import { createDeliveryQueue } from '../../src/mail/delivery-queue.ts';
import { outbox, queueEmail } from '../../src/mail/outbox.ts';
import { purgeOldRefusals, refusedAddresses } from '../../src/mail/refused-addresses.ts';
import { executeOperation } from '../../src/operations/operation.ts';
import { resumeMailOperation } from '../../src/operations/resume-mail.ts';
import type { Store } from '../../src/store/store.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { type MailServer, type Reply, startMailServer } from '../support/mail-server.ts';
import { testSealer } from '../support/test-services.ts';
import { newStore } from '../support/test-store.ts';

let mail: MailServer;
let store: Store;
let now: number;
const acme = storedPortalName('acme');
beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(() => mail.close());
beforeEach(async () => {
  now = Date.UTC(2026, 5, 1);
  mail.refuse(false);
  store = await newStore();
  return () => store.destroy();
});

const server = {
  ...{ host: '127.0.0.1', username: null, password: null, from: 'help@acme.example', name: 'Acme' },
  ...{ helo: 'portal.acme.example', roots: null, replyTo: null, messageDomain: 'acme.example' },
  ...{ sign: (raw: Buffer) => raw, reach: 'any' as const },
} as const;
const deliver = () =>
  createDeliveryQueue({
    ...{ store, sealer: testSealer, clock: { now: () => now } },
    deliver: (_, message) => sendEmail({ ...server, port: mail.port }, message),
  }).drain();
const queue = (recipient = 'Dora@customer.example', portal = acme) =>
  queueEmail(store, testSealer, portal, { kind: 'alert', recipient, subject: 's', text: 't', html: '' }, now);
const newest = async () => {
  const [first] = await outbox(store, null, 1);
  return { state: first?.state, problem: first?.problem, nextTry: first?.nextTry };
};

test.each<[Reply['to'], number, string, 'recipient' | 'message' | 'again']>([
  ['RCPT', 550, '5.1.1 no such user', 'recipient'],
  ['RCPT', 550, 'no such user', 'recipient'],
  ['RCPT', 553, 'mailbox name not allowed', 'recipient'],
  ['RCPT', 552, '5.2.2 mailbox is full', 'recipient'],
  ['RCPT', 554, '5.2.1 mailbox disabled', 'recipient'],
  ['DATA', 550, '5.1.10 recipient not found', 'recipient'],
  ['RCPT', 554, '5.7.1 relay access denied', 'message'],
  ['RCPT', 550, '5.7.26 unauthenticated email is not accepted due to the DMARC policy', 'message'],
  ['RCPT', 554, 'transaction failed', 'message'],
  ['DATA', 554, '5.7.1 looks like spam', 'message'],
  ['DATA', 552, '5.3.4 too large', 'message'],
  ['DATA', 550, 'no thanks', 'message'],
  ['RCPT', 452, '4.2.2 mailbox is full', 'again'],
  ['RCPT', 450, '4.2.0 greylisted, come back in five minutes', 'again'],
  ['DATA', 421, '4.7.0 too many from this address', 'again'],
  // Of the login or the sender: an operator corrects it, and what waits is sent.
  ['MAIL', 530, '5.7.0 authentication required', 'again'],
  ['MAIL', 550, '5.7.1 sender not allowed', 'again'],
])('%s answered by %i %s: %s', async (to, code, text, expected) => {
  mail.refuse({ to, code, text });
  await queue();
  await deliver();
  const { state, problem, nextTry } = await newest();
  expect(problem).toContain(String(code));
  expect(state).toBe(expected === 'again' ? 'queued' : 'failed');
  expect(nextTry === null).toBe(expected !== 'again');
  expect(await refusedAddresses(store, 'acme', 9)).toHaveLength(expected === 'recipient' ? 1 : 0);
});

test('three refusals for good stop email of a portal to an address until an operator resumes it, with an entry in the log', async () => {
  mail.refuse('recipient');
  for (const _ of [1, 2]) {
    await queue();
    await deliver();
    now += DAY;
  }
  await queue('else@customer.example');
  await deliver();
  expect((await refusedAddresses(store, 'acme', 9)).map(({ stoppedAt }) => stoppedAt)).toEqual([null, null]);
  await queue();
  await deliver();
  const [stopped] = await refusedAddresses(store, null, 1);
  expect(stopped).toMatchObject({ email: 'dora@customer.example', refusals: 3, stoppedAt: now });
  mail.refuse(false);
  const sent = mail.emails.length;
  await queue();
  await deliver();
  expect(await newest()).toMatchObject({ state: 'failed', problem: expect.stringContaining('it refused 3 emails') });
  expect(mail.emails).toHaveLength(sent);
  // Not counted again, and not forgotten by time.
  await purgeOldRefusals(store, now + 400 * DAY);
  expect(await refusedAddresses(store, null, 9)).toMatchObject([{ refusals: 3 }]);
  // Another portal's email to the same address is another matter.
  await queue('dora@customer.example', storedPortalName('nordwind'));
  expect(await deliver()).toBe(1);
  const actor = { name: 'kim', role: 'admin', via: 'command line', address: '', request: '' } as const;
  const operation = { store, actor, action: 'resume-mail', reason: 'has room again', subject: 'acme', now };
  const of = { portal: 'acme', address: 'Dora@customer.example' };
  await executeOperation(operation, () => resumeMailOperation(store, of));
  await queue();
  expect(await deliver()).toBe(1);
  const [entry] = await readAudit(store, {}, 1);
  expect(entry).toMatchObject({ action: 'resume-mail', subject: 'acme', reason: 'has room again' });
  expect(JSON.stringify(entry)).not.toContain('dora');
  await expect(resumeMailOperation(store, of)).rejects.toThrow('no email of acme to');
});

test('refusals far apart are not counted together', async () => {
  mail.refuse('recipient');
  for (const wait of [0, 80 * DAY, 91 * DAY, DAY]) {
    now += wait;
    await queue();
    await deliver();
  }
  expect(await refusedAddresses(store, null, 9)).toMatchObject([{ refusals: 2, stoppedAt: null }]);
});

test('what may still be taken is tried for two days, less and less often', async () => {
  const total = emailRetries.reduce((sum, [wait]) => sum + wait, 0);
  expect([total > 47 * HOUR, total < 49 * HOUR]).toEqual([true, true]);
  mail.refuse(true);
  await queue();
  const waits: number[] = [];
  for (;;) {
    await deliver();
    const { nextTry } = await newest();
    if (nextTry === null || nextTry === undefined) break;
    waits.push(nextTry - now);
    now = nextTry;
  }
  expect(waits).toEqual(emailRetries.map(([wait]) => wait));
  expect(waits).toEqual([...waits].sort((left, right) => left - right));
  expect((await newest()).state).toBe('failed');
});

// Emails are signed with keys whose records DNS shows, and an independent verifier accepts each of them. Three seconds: RSA keys are made.
import fc from 'fast-check';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openResolvers } from '../../src/adapters/dns.ts';
import { composeMessage } from '../../src/adapters/mail/compose.ts';
import { sendEmail } from '../../src/adapters/smtp.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { dkimName, dkimText, dkimZoneLine } from '../../src/core/mail/dkim-record.ts';
import { type DkimKey, signMessage } from '../../src/core/mail/dkim-signature.ts';
import type { EmailMessage } from '../../src/core/mail/message.ts';
import { checkDkimKeys, findDkimRecord, requestDkimChecks } from '../../src/mail/dkim/check-keys.ts';
import { dkimKeys, RETIRED_MS, rotateDkimKeys, signingKeys } from '../../src/mail/dkim/keys.ts';
import { makeDkimKeys } from '../../src/mail/dkim/keys-job.ts';
import type { Store } from '../../src/store/store.ts';
import { type DnsServer, startDns } from '../support/acme/dns-server.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { testSealer } from '../support/test-services.ts';
import { newStore } from '../support/test-store.ts';

let dns: DnsServer;
let mail: MailServer;
let store: Store;
let now: number;
const operator = { portal: '', domain: 'operator.example' };
const acme = { portal: 'acme', domain: 'acme.example' };

beforeAll(async () => {
  [dns, mail] = await Promise.all([startDns(), startMailServer()]);
});
afterAll(() => Promise.all([dns.close(), mail.close()]));
beforeEach(async () => {
  now = Date.now();
  store = await newStore();
  return () => store.destroy();
});

const resolvers = () => openResolvers([dns.address]);
const check = () => checkDkimKeys({ store, resolvers: resolvers() }, now);
const makeKeys = async () => {
  await store
    .insertInto('resource')
    .values({
      ...{ kind: 'mail', name: 'acme', brand: 'acme', digest: '', file: '', line: 1, archived_at: null, seq: 1 },
      spec: JSON.stringify({ host: 'mail.acme.example', port: 587, from: 'Help@ACME.example' }),
    })
    .execute();
  await makeDkimKeys({ store, sealer: testSealer, resolvers: resolvers(), operatorDomain: operator.domain }, now);
};
const publish = async (portal: string) => {
  for (const key of await dkimKeys(store, portal)) {
    dns.remove(dkimName(key));
    dns.txt(dkimName(key), dkimText(key));
  }
};
const selectors = async (sender = acme) =>
  (await signingKeys(store, testSealer, sender)).map(({ selector }) => selector);

/** The results of the verifier, which asks the same DNS: `pass acme.example rsa-sha256`. */
async function verified(raw: Buffer): Promise<string[]> {
  const [resolver] = resolvers();
  const { results } = await dkimVerify(raw, {
    resolver: async (name: string, type: string) => {
      const found = await resolver?.ask(name, type as 'TXT');
      if (found?.state !== 'answered') throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      return found.records.map((record) => [record.type === 'TXT' ? record.text : '']);
    },
  });
  return results.map(({ status, signingDomain, ...more }) =>
    [status.result, signingDomain, Reflect.get(more, 'algo')].join(' '),
  );
}

const sender = (dkim: readonly DkimKey[], name = 'Acme Voice') => ({
  ...{ from: 'help@acme.example', name, replyTo: 'support@acme.example', messageDomain: 'acme.example' },
  sign: (message: Buffer) => signMessage(message, dkim, now),
});
const plain: EmailMessage = { kind: 'reset', recipient: 'dora@customer.example', subject: 's', text: 't', html: '' };

const both = ['pass acme.example rsa-sha256', 'pass acme.example ed25519-sha256'];

test('each sender gets a key of both kinds, which signs once DNS shows its record, and no longer when it is gone', async () => {
  await makeKeys();
  await makeDkimKeys({ store, sealer: testSealer, resolvers: resolvers(), operatorDomain: operator.domain }, now);
  const keys = await dkimKeys(store, null);
  expect(keys.map(({ portal, domain, algorithm }) => `${portal} ${domain} ${algorithm}`)).toEqual([
    ...[' operator.example rsa', ' operator.example ed25519'],
    ...['acme acme.example rsa', 'acme acme.example ed25519'],
  ]);
  await check();
  expect(await selectors()).toEqual([]);
  await publish('acme');
  now += MINUTE;
  await check();
  expect(await selectors()).toHaveLength(2);
  expect(await selectors({ portal: 'nordwind', domain: acme.domain })).toEqual([]);
  // A resolver that does not answer changes nothing; one answer without the record neither.
  const [rsa] = await dkimKeys(store, 'acme');
  const name = dkimName(rsa ?? { domain: '', selector: '' });
  dns.fail(name, 'SERVFAIL');
  now += HOUR;
  await check();
  expect(await selectors()).toHaveLength(2);
  dns.recover(name);
  dns.remove(name);
  now += HOUR;
  await check();
  expect(await selectors()).toHaveLength(2);
  now += HOUR;
  await check();
  expect(await selectors()).toEqual([keys[3]?.selector]);
});

test('an email as it arrives at a server is accepted by both signatures, and refused once anything of it is changed', async () => {
  await makeKeys();
  await publish('acme');
  await check();
  const dkim = await signingKeys(store, testSealer, acme);
  const server = { ...sender(dkim, 'Acmé "Voice", Ltd'), host: '127.0.0.1', port: mail.port };
  const login = { username: null, password: null, helo: 'portal.acme.example', roots: null, reach: 'any' } as const;
  const message = {
    ...{ ...plain, id: '0123', subject: 'Ihr Bericht für März – 日本語 '.repeat(6) },
    text: '.\r\n..dots\n\n  spaces \t \nFrom here\n\n\n',
    html: `<p>${'ü'.repeat(900)}</p>`,
    attachment: { name: 'breakout.csv', mediaType: 'text/csv; charset=utf-8', text: 'a;b\r\n1;2\r\n' },
    unsubscribe: 'https://portal.acme.example/unsubscribe?token=x',
  };
  await sendEmail({ ...server, ...login }, message);
  const [raw = Buffer.alloc(0)] = mail.raw.slice(-1);
  expect(await verified(raw)).toEqual(both);
  expect(mail.greetings.at(-1)).toBe('portal.acme.example');
  const text = raw.toString('latin1');
  for (const [was, becomes] of [
    ['\r\nSubject: ', '\r\nSubject: Pay now\r\nSubject: '],
    ['\r\nReply-To: ', '\r\nReply-To: evil@evil.example\r\nReply-To: '],
    ['token=x', 'token=y'],
    ['Message-ID: <0123', 'Message-ID: <0124'],
    ['dots', 'dote'],
  ] as const) {
    expect(text).toContain(was);
    expect(await verified(Buffer.from(text.replace(was, becomes), 'latin1'))).not.toContain(both[0]);
  }
  // White space at the ends of lines may change on the way.
  expect(await verified(Buffer.from(`${text.replace('\r\nSubject: ', '\r\nSubject:   ')}\r\n\r\n`, 'latin1'))).toEqual(
    both,
  );
});

test('whatever is in an email, its signatures are accepted', async () => {
  await makeKeys();
  await publish('acme');
  await check();
  const dkim = await signingKeys(store, testSealer, acme);
  const texts = fc.string({ unit: 'binary', maxLength: 300 });
  const parts = fc.record({ name: texts, subject: texts, text: texts, html: texts });
  await fc.assert(
    fc.asyncProperty(parts, async ({ name, ...content }) => {
      const { raw } = await composeMessage(sender(dkim, name), { ...plain, ...content });
      expect(await verified(raw)).toEqual(both);
      // Which the transport would change after they were signed.
      expect(raw.toString('latin1')).not.toMatch(/[^\r]\n|\r[^\n]/);
    }),
    { numRuns: 40 },
  );
});

test('the next generation signs once it is published; the record of the one before stays for a week, and its key is deleted', async () => {
  await makeKeys();
  await publish('acme');
  await check();
  const first = await selectors();
  await rotateDkimKeys(store, testSealer, acme, now);
  now += MINUTE;
  await check();
  expect(await selectors()).toEqual(first);
  await publish('acme');
  await requestDkimChecks(store, 'acme', now);
  await check();
  const second = await selectors();
  expect(second.filter((selector) => first.includes(selector))).toEqual([]);
  expect(await dkimKeys(store, 'acme')).toHaveLength(4);
  now += RETIRED_MS + DAY;
  await check();
  expect((await dkimKeys(store, 'acme')).map(({ selector }) => selector)).toEqual(second);
});

test('what DNS has at the name of a key is told apart', async () => {
  await makeKeys();
  const [key] = await dkimKeys(store, 'acme');
  if (key === undefined) throw new Error('there is no key');
  const name = dkimName(key);
  const seen = async (...texts: string[]) => {
    dns.remove(name);
    for (const text of texts) dns.txt(name, text);
    return (await findDkimRecord(resolvers(), key)).state;
  };
  const record = dkimText(key);
  expect(await seen()).toBe('missing');
  expect(await seen(record)).toBe('published');
  // As registrars' forms leave it: other spaces, no version, a semicolon at the end.
  expect(await seen(` k=rsa;p=${key.publicKey.replace(/.{60}/g, '$& ')};`)).toBe('published');
  expect(await seen(record.replace(/p=.{12}/, 'p='))).toBe('other-key');
  expect(await seen('v=DKIM1; k=rsa; p=')).toBe('revoked');
  expect(await seen('v=spf1 -all')).toBe('not-dkim');
  expect(await seen(record, record)).toBe('several');
  // Strings of at most 255 bytes, as a zone file needs them.
  const strings = [...dkimZoneLine(key).matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  expect(strings.map(({ length }) => length <= 255)).toEqual([true, true]);
  expect(strings.join('')).toBe(record);
});

// The emails of a portal: whose words are in them, who gets them, how many there are, and how they are ended.
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { type EmailKind, emailKinds } from '../../src/core/mail/email-kinds.ts';
import { putRecord } from '../../src/customers/records.ts';
import { composeEmail, type EmailContent, sendPortalEmail } from '../../src/portal/mail/compose.ts';
import { sendAlert } from '../../src/portal/mail/send-alert.ts';
import { createSites } from '../../src/portal/site/sites.ts';
import { fullWorld } from '../support/full-account.ts';
import { queuedEmails, testServices } from '../support/test-services.ts';
import { hidden, ownHeaders, type Visitor, visitorOf } from '../support/visitor.ts';
import { images } from '../support/worlds/images.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const acme = storedPortalName('acme');
const scope = { portal: acme, customer: storedCustomerId('CUST-1') };
const languages = ['en', 'de', 'es', 'fr'] as const;
const EVIL =
  'Invoice overdue, pay at https://evil.example/x or evil.com www.evil.example ops@evil.example <a href="//evil.example">';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld(`locales: [${languages.join(', ')}]\n`);
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

const messages = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../templates/messages/${language}.json`, import.meta.url), 'utf8'));
const siteOfAcme = () => {
  const snapshot = world.directory.named(acme);
  if (snapshot === undefined) throw new Error('acme is not live');
  // A brand whose own texts put what people typed into places where it does not belong.
  const texts = { 'mail.alert.subject': '{title}', 'mail.new-sign-in.body': 'Hello {agent},\nwelcome {agent}' };
  const site = createSites(world.store, log, images, new Set())({ ...snapshot, portal: { ...snapshot.portal, texts } });
  if (site === undefined) throw new Error('acme is not live');
  return site;
};
const services = (changes = {}) => ({ ...testServices(world.store, { now: world.now }, log), ...changes });
const kinds = Object.keys(emailKinds) as EmailKind[];
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

test('each kind of email is in the table of kinds, and in no language its subject or first line has what people typed', () => {
  const subjects = Object.keys(messages('en')).flatMap((key) => /^mail\.([a-z-]+)\.subject$/.exec(key)?.[1] ?? []);
  expect(subjects.sort()).toEqual([...kinds].sort());
  const found = languages.flatMap((language) =>
    kinds.flatMap((kind) => {
      const text = messages(language);
      const [first = ''] = (text[`mail.${kind}.body`] ?? '').split('\n');
      const ours = `${text[`mail.${kind}.subject`]} ${first} ${text[`mail.${kind}.action`] ?? ''}`;
      const typed: readonly string[] = emailKinds[kind].typed;
      const used = placeholders(text[`mail.${kind}.body`] ?? '');
      return [
        ...placeholders(ours).filter((name) => typed.includes(name)),
        ...typed.filter((name) => !used.includes(name)).map((name) => `${name} is not shown`),
      ].map((what) => `${language} ${kind}: ${what}`);
    }),
  );
  expect(found).toEqual([]);
  // Emails that may reach a stranger have no names of people and companies.
  const toStrangers = kinds.filter((kind) => ['request', 'access'].includes(emailKinds[kind].purpose));
  expect(toStrangers.flatMap((kind): readonly string[] => emailKinds[kind].typed)).toEqual([]);
});

test.each(kinds)(
  '%s: nothing that was typed is in the subject, the sender, the first line, or a link',
  async (kind) => {
    const site = siteOfAcme();
    for (const language of languages) {
      const typed = Object.fromEntries(emailKinds[kind].typed.map((name) => [name, EVIL]));
      const content = { kind, recipient: 'a@x.example', typed, action: '/alert', unsubscribe: '/unsubscribe?token=x' };
      const email = composeEmail(site, site.translator(language), services(), content as EmailContent);
      const { subject, text, html } = email;
      const from = { name: 'Acme Voice', address: 'a@acme.example' };
      const raw = await new MailComposer({ from, to: 'a@x.example', subject, text, html }).compile().build();
      const read = await simpleParser(raw);
      expect(read.subject).toMatch(/\S/);
      expect(read.subject).not.toMatch(/evil|overdue|\{/);
      expect(read.text?.split('\n')[0]).not.toMatch(/evil|overdue|\{/);
      const links = [...(read.html || '').matchAll(/<a (?:class="link" )?href="([^"]*)"/g)].map(
        ([, href = '']) => href,
      );
      expect(links.filter((href) => !/^(?:https:\/\/acme\.localhost\/|mailto:help@acme\.example$)/.test(href))).toEqual(
        [],
      );
      const made = [
        ...((await simpleParser(`Content-Type: text/plain\r\n\r\n${read.text}`)).textAsHtml?.matchAll(
          /href="([^"]*)"/g,
        ) ?? []),
      ];
      expect(made.map(([, href = '']) => href).filter((href) => /evil/i.test(href))).toEqual([]);
      expect(email.text.includes('evil[.]example')).toBe(emailKinds[kind].typed.length > 0);
    }
  },
);

const mailedTo = async (recipient: string) =>
  (await queuedEmails(world.store)).filter((email) => email.recipient === recipient);

const signUp = async (fields: Record<string, string>) => {
  const page = await world.ask(host, '/signup');
  world.pass(HOUR);
  const shown = hidden((await world.ask(host, '/signup')).text, 'shown') || hidden(page.text, 'shown');
  world.pass(3_000);
  const form = {
    ...{ shown, company: 'Harbour Ltd', name: 'Eve', email: 'victim@elsewhere.example', phone: '+4930123456' },
    ...{ country: 'DE', currency: 'USD', timezone: 'UTC', password: 'a very fine passphrase 12' },
  };
  return world.ask(host, '/signup', {
    method: 'POST',
    headers: ownHeaders,
    body: new URLSearchParams({ ...form, ...fields }).toString(),
  });
};

test('a name that is none is refused at the form with words, and the email about a sign-up has no word of the form', async () => {
  const refused = await signUp({ name: 'Your account is locked. Visit https://evil.example/login' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('A name does not contain an address');
  expect((await signUp({ company: 'x'.repeat(61) })).text).toContain('at most 60 characters');
  expect((await signUp({ name: 'p\u0430ypal' })).text).toContain('several scripts');
  expect(await mailedTo('victim@elsewhere.example')).toEqual([]);
  expect((await signUp({ name: 'Evelyn Marker', company: 'Marker Ltd' })).status).toBe(200);
  await world.work();
  expect(await mailedTo('victim@elsewhere.example')).toHaveLength(1);
  const [email] = await mailedTo('victim@elsewhere.example');
  expect(`${email?.subject}${email?.text}${email?.html}`).not.toMatch(/Marker|Evelyn/);
});

test('an address that no one confirmed gets at most three emails a day, whatever asks for them', async () => {
  const site = siteOfAcme();
  const logged: unknown[] = [];
  const noting = { ...log, warn: (...line: unknown[]) => void logged.push(line) };
  const sending = {
    store: world.store,
    site,
    services: testServices(world.store, { now: world.now }, noting),
  };
  const to = 'quiet@elsewhere.example';
  for (const kind of ['verify', 'verify-email', 'known', 'recipient-confirm', 'verify'] as const) {
    await sendPortalEmail(sending, null, { kind, recipient: to, action: '/x' });
  }
  expect(await mailedTo(to)).toHaveLength(3);
  expect(logged).toHaveLength(2);
  expect(JSON.stringify(logged)).not.toContain(to);
  world.pass(DAY);
  await sendPortalEmail(sending, null, { kind: 'verify', recipient: to.toUpperCase(), action: '/x' });
  expect(await mailedTo(to)).toHaveLength(4);
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});

const rule = { title: EVIL, area: 'channels', operator: '>=', threshold: 0 } as const;
const raise = (recipients: readonly string[]) =>
  sendAlert(
    { store: world.store, services: services(), siteOf: siteOfAcme },
    { scope, rule: { ...rule, recipients: [...recipients] }, value: 0, first: true },
  );

test('a stranger named in an alert gets nothing until the link in an email of ours was followed, and nothing after ending it', async () => {
  const stranger = 'stranger@elsewhere.example';
  const fields = {
    ...rule,
    threshold: '0',
    period: '300',
    repeat: '3600',
    recipients: stranger,
    title: EVIL.slice(0, 199),
  };
  await ann.send('/alert', { do: 'add', ...fields });
  await raise([stranger]);
  expect(await mailedTo(stranger)).toEqual([]);
  expect((await ann.get('/alert')).text).toContain('No link sent yet');

  expect((await ann.send('/alert', { do: 'ask-recipient', id: 'not@named.example' })).status).toBe(404);
  expect((await ann.send('/alert', { do: 'ask-recipient', id: stranger })).status).toBe(303);
  const [asked] = await mailedTo(stranger);
  expect(asked).toMatchObject({ kind: 'recipient-confirm', subject: 'Do you want alerts from Acme Voice?' });
  expect(`${asked?.text}${asked?.html}`).not.toMatch(/evil|overdue|CUST-1|Harbour/);
  const token = /subscription\?token=([\w-]+)/.exec(asked?.text ?? '')?.[1] ?? '';
  // A scanner that follows the link confirms nothing.
  expect((await world.ask(host, `/subscription?token=${token}`)).text).toContain(stranger);
  await raise([stranger]);
  expect(await mailedTo(stranger)).toHaveLength(1);
  const elsewhere = { method: 'POST', headers: ownHeaders, body: `token=${token}` };
  expect((await world.ask('nordwind.localhost', '/subscription', elsewhere)).status).toBe(410);
  expect((await world.ask(host, '/subscription', elsewhere)).status).toBe(200);
  expect((await world.ask(host, '/subscription', elsewhere)).status).toBe(410);

  await raise([stranger]);
  const alert = (await mailedTo(stranger)).find(({ kind }) => kind === 'alert');
  expect(alert).toMatchObject({ kind: 'alert', subject: expect.not.stringContaining('evil') });
  expect(alert?.text).not.toContain('/alert\n');
  const end = /\/unsubscribe\?token=[\w-]+/.exec(alert?.text ?? '')?.[0] ?? '';
  expect((await world.ask(host, end)).text).toContain(stranger);
  await raise([stranger]);
  expect(await mailedTo(stranger)).toHaveLength(3);
  // As mail programs send it: no cookie, no origin, another site (RFC 8058, 3.2).
  const post = {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
  };
  expect((await world.ask(host, end.replace(/.$/, '!'), post)).status).toBe(410);
  expect((await world.ask(host, end, post)).status).toBe(200);
  expect(
    (await world.ask(host, end, { ...post, headers: { 'content-type': 'multipart/form-data; boundary=x' } })).status,
  ).toBe(200);
  await raise([stranger]);
  expect(await mailedTo(stranger)).toHaveLength(3);
  expect((await ann.get('/alert')).text).toContain('Ended by its owner');
});

test('a contact ends alerts by the link of an email and begins them again on the page', async () => {
  const own = async () => (await mailedTo('ann@harbour.example')).filter(({ kind }) => kind === 'alert').length;
  await raise([]);
  const before = await own();
  const email = (await mailedTo('ann@harbour.example')).find(({ kind }) => kind === 'alert');
  const end = /\/unsubscribe\?token=[\w-]+/.exec(email?.text ?? '')?.[0] ?? '';
  await world.ask(host, end, { method: 'POST' });
  await raise([]);
  expect(await own()).toBe(before);
  expect((await ann.get('/alert')).text).toContain('You ended e-mails about alerts');
  await ann.send('/alert', { do: 'alerts-again' });
  await raise([]);
  expect(await own()).toBe(before + 1);
});

test('alerts and reports to one address and of one customer are bounded', async () => {
  await putRecord(world.store, scope, 'alert', 'bounded', { ...rule, recipients: [] }, world.now());
  world.pass(2 * HOUR);
  const limits = { unconfirmedPerDay: 3, addressPerHour: 4, customerPerHour: 6, portalPerHour: 1000 };
  const sending = { store: world.store, site: siteOfAcme(), services: services({ emailLimits: limits }) };
  const to = async (recipient: string, times: number) => {
    const before = (await mailedTo(recipient)).length;
    for (let email = 0; email < times; email += 1) {
      await sendPortalEmail(sending, null, { kind: 'alert', recipient, account: 'CUST-1', typed: { title: 'x' } });
    }
    return (await mailedTo(recipient)).length - before;
  };
  expect(await to('ann@harbour.example', 9)).toBe(4);
  expect(await to('bob@harbour.example', 9)).toBe(2);
  world.pass(2 * HOUR);
  expect(await to('bob@harbour.example', 1)).toBe(1);
});

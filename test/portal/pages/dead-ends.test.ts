// No link leads nowhere: every page with each section off in turn, error pages with the menu, links of emails that have ended. Costs three seconds: one portal in process.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../../src/core/durations.ts';
import { type AskInProcess, askInProcess } from '../../../src/edge/ask-in-process.ts';
import { createPortalHandler } from '../../../src/portal/http/handler.ts';
import { pagedSections, pages } from '../../../src/portal/pages/registry.ts';
import { createSites } from '../../../src/portal/site/sites.ts';
import { sealedAs } from '../../../src/store/sealed-columns.ts';
import { fullWorld } from '../../support/full-account.ts';
import { queuedEmails, testSealer, testServices } from '../../support/test-services.ts';
import { hidden, ownHeaders, visitorOf } from '../../support/visitor.ts';
import { images } from '../../support/worlds/images.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let world: PortalWorld;
let cookie: string;
let sites: ReturnType<typeof createSites>;

beforeAll(async () => {
  world = await fullWorld();
  await world.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 1 });
  sites = createSites(world.store, log, images, new Set());
  cookie = `__Host-session=${await world.session('ann@harbour.example')}`;
});
afterAll(() => world[Symbol.asyncDispose]());

/** Asks the portal as it is without one section. */
function without(section: string): AskInProcess {
  const snapshot = world.directory.find(host);
  if (snapshot === undefined) throw new Error('the portal is not there');
  const sections = snapshot.access.sections.filter((id) => id !== section);
  const changed = { ...snapshot, access: { ...snapshot.access, sections } };
  const directory = { ...world.directory, find: () => changed };
  const services = testServices(world.store, { now: world.now }, log);
  return askInProcess(createPortalHandler({ store: world.store, directory, sites, services }));
}

/** The paths of the links on a page, without queries, assets and what other pages do not need a section for. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/<(?:a|form)\b[^>]* (?:href|action)="(\/[^"#?]*)/g)].map(([, path]) => path ?? '');

const sectionOf = new Map(pages.flatMap(({ id, section }) => (section === null ? [] : [[id, section] as const])));
const items = ['invoice/this', 'did/sales', 'rate-cards/retail-standard', 'contracts/terms', 'cdr'];

test.each([...pagedSections])('without %s no link and no form of any page leads to it', async (section) => {
  const ask = without(section);
  const dead: string[] = [];
  for (const path of new Set([...pages.map(({ id }) => id), ...items])) {
    const { status, body } = await ask(`/${path}`, { host, cookie });
    if (status !== 200) continue;
    const found = linksIn(body.toString()).filter((link) => sectionOf.get(link.split('/')[1] ?? '') === section);
    dead.push(...found.map((link) => `${path} -> ${link}`));
  }
  expect([...new Set(dead)]).toEqual([]);
});

test('every link of every page with all sections leads to a page', async () => {
  const ask = without('none');
  const waiting = ['/dashboard'];
  const seen = new Set(waiting);
  const dead: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { status, body } = await ask(path, { host, cookie });
    if (status >= 400) dead.push(`${path} ${status}`);
    if (status !== 200) continue;
    for (const link of linksIn(body.toString())) {
      if (seen.has(link) || /^\/(?:assets|logout|open)/.test(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(25);
});

test('an error page keeps the menu for who is logged in, and has none for others', async () => {
  const ann = visitorOf(world, host, cookie.slice('__Host-session='.length));
  for (const path of ['/nothing', '/invoice/none', '/payments/none', '/carrier-nothing/1']) {
    const { status, text } = await ann.get(path);
    expect([path, status, text.includes('<nav class="menu"'), text.includes('data-part="visitor"')]).toEqual([
      path,
      404,
      true,
      true,
    ]);
    const stranger = await world.ask(host, '/nothing');
    expect([stranger.status, stranger.text.includes('<nav class="menu"')]).toEqual([404, false]);
  }
  const forged = await ann.send('/profile', { do: 'save', form: '0'.repeat(32) });
  expect([forged.status, forged.text.includes('<nav class="menu"')]).toEqual([403, true]);
});

test('the message of a sign-up is sent again from the page that names its address: to no other one, and a few times only', async () => {
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    world.ask(host, path, { method: 'POST', headers: ownHeaders, body: new URLSearchParams(fields).toString() });
  const mailed = async () => {
    await world.work();
    return queuedEmails(world.store);
  };
  const tokenOf = (text = ''): string => /verify\?token=([\w-]+)/.exec(text)?.[1] ?? '';
  const email = 'kim@kettle.example';
  const sent = await post('/signup', {
    ...{ company: 'Kettle Ltd', name: 'Kim Kettle', email, phone: '+49 30 1234567', country: 'DE', currency: 'USD' },
    ...{ timezone: 'Europe/Berlin', password: 'seven green kettles sing', website: '' },
    shown: testSealer.seal(String(world.now() - 10_000), sealedAs.signupForm('acme')),
  });
  await world.work();
  const again = hidden(sent.text, 'again');
  expect((await post('/signup', { again: 'other@else.example' })).headers.location).toBe('/signup');
  const forged = testSealer.seal('other@else.example', sealedAs.signupForm('acme'));
  expect((await post('/signup', { again: forged })).status).toBe(303);
  for (let count = 0; count < 5; count += 1) expect((await post('/signup', { again })).status).toBe(200);
  const emails = await mailed();
  expect(emails.map(({ recipient }) => recipient)).toEqual([email, email, email]);
  expect(new Set(emails.map(({ text }) => tokenOf(text))).size).toBe(3);
  expect((await post('/verify', { token: tokenOf(emails[1]?.text) })).headers.location).toBe('/dashboard');
  await world.store.deleteFrom('mail').execute();
  world.pass(DAY / 2);
  expect((await post('/signup', { again })).status).toBe(200);
  expect(await mailed()).toEqual([]);
  const gone = await post('/verify', { token: tokenOf(emails[0]?.text) });
  expect([gone.status, /href="\/login"[\s\S]*href="\/signup"/.test(gone.text)]).toEqual([410, true]);
});

// Every form of the portal shows all that is wrong: in a summary that links to the fields, and at each field; what was typed is kept, secrets are
// not. Costs two seconds: one portal, all forms in it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writes } from '../../../src/portal/writes/table.ts';
import { fullWorld } from '../../support/full-account.ts';
import { attribute, below, type Element, elementsOf, shownValue, textOf } from '../../support/page-parts.ts';
import { hidden, ownHeaders, type Visitor, visitorOf } from '../../support/visitor.ts';
import type { PortalWorld, Reply } from '../../support/worlds/portal.ts';

interface Form {
  /** Where it is sent to; its own page where it is left out. */
  readonly path?: string;
  /** What is typed. */
  readonly typed: Readonly<Record<string, string>>;
  /** Fields that are wrong, in the order of the page; none where the form is refused as a whole. */
  readonly wrong: readonly string[];
  /** Passwords and codes that no page shows again. */
  readonly secret?: readonly string[];
}

const long = 'x'.repeat(210);
/** By page and action, as the table of writes has them. */
const forms: Readonly<Record<string, Form>> = {
  '/alert add': {
    typed: {
      ...{ title: '', area: 'asr', operator: '~', threshold: 'ten', reset: 'soon', period: '7', repeat: '0' },
      recipients: 'x@y.example, no-address',
    },
    wrong: ['title', 'operator', 'threshold', 'reset', 'period', 'recipients'],
  },
  '/cli add': { typed: { number: 'my phone', name: long }, wrong: ['number', 'name'] },
  '/did save': {
    path: '/did/sales',
    typed: { id: 'sales', name: long, destination: 'over there', tags: `a, ${'t'.repeat(64)}` },
    wrong: ['name', 'destination', 'tags'],
  },
  '/routes add-address': { typed: { address: '300.1.1.1', 'address-note': long }, wrong: ['address', 'address-note'] },
  '/routes add-user': { typed: { username: 'a b', 'user-note': long }, wrong: ['username', 'user-note'] },
  '/contracts sign': {
    path: '/contracts/terms',
    typed: { id: 'terms', revision: '1', signer: 'A' },
    wrong: ['signer', 'agree'],
  },
  '/documents upload': { typed: { id: 'another' }, wrong: ['id', 'file'] },
  '/profile save': {
    typed: { name: '', department: long, phone: 'none', mobile: '12', language: 'tlh', timezone: 'Mars/Olympus' },
    wrong: ['name', 'department', 'phone', 'mobile', 'language', 'timezone'],
  },
  '/profile email': { typed: { email: 'not an address' }, wrong: ['email'] },
  '/password change': {
    typed: { old: 'not-my-password', password: 'short-one' },
    wrong: ['old', 'password'],
    secret: ['old', 'password'],
  },
  '/security addresses': { typed: { addresses: 'home\n10.0.0.1' }, wrong: ['addresses'] },
  '/tokens make': { typed: { name: '', days: '31' }, wrong: ['name', 'scope', 'days'] },
  '/two-factor on': { typed: { code: '12' }, wrong: ['code'] },
  '/two-factor add-passkey': { typed: { response: 'x', name: 'key' }, wrong: [] },
  '/phone send': { typed: { phone: 'none' }, wrong: ['phone'] },
  '/phone check': { typed: { code: '000001' }, wrong: ['code'] },
  '/confirm confirm': { typed: { password: 'wrong-password' }, wrong: [], secret: ['password'] },
  '/voucher use': { typed: { code: 'no such voucher' }, wrong: ['code'] },
  '/payments bank': { typed: { amount: 'ten' }, wrong: ['amount'] },
  '/cdr save-filter': { typed: { 'filter-name': '', query: 'destination=x' }, wrong: ['filter-name'] },
  '/breakout save-filter': { typed: { 'filter-name': long, query: 'by=day' }, wrong: ['filter-name'] },
  '/signup': {
    typed: {
      ...{ company: '', name: 'http://x.example', email: 'ann', phone: '12', country: 'XX', timezone: 'Mars/Olympus' },
      password: 'short-one',
    },
    wrong: ['company', 'name', 'email', 'phone', 'country', 'timezone', 'password'],
    secret: ['password'],
  },
  '/login': { typed: { email: 'ann@harbour.example', password: 'wrong-password' }, wrong: [], secret: ['password'] },
};

/** Writes without a field that a visitor can fill in wrongly, and where the way to the form is not that of a page, why. */
const withoutFields: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['/dashboard send-again', '/cdr columns', '/cdr order-file', '/breakout schedule', '/breakout end-schedule'],
      ...[
        '/routes switch',
        '/routes remove-address',
        '/routes remove-user',
        '/cli remove',
        '/alert pause',
        '/alert remove',
      ],
      ...['/alert test', '/alert ask-recipient', '/alert alerts-again', '/security end', '/security end-others'],
      ...[
        '/tokens end',
        '/filters remove',
        '/preferences save',
        '/payments cancel',
        '/data-management erase',
        '/data-management export',
        '/data-management withdraw',
        '/two-factor off',
        '/two-factor codes',
        '/two-factor remove-passkey',
      ],
      ...[
        '/verify',
        '/stop-email-change',
        '/support-view',
        '/subscription',
        '/unsubscribe',
        '/logout',
        '/announcements',
      ],
    ].map((name) => [name, 'a button']),
  ),
  '/filters rename': 'needs a saved filter: tried in filters.test.ts',
  '/payments card': 'the form of `/payments bank` with another way',
  '/signup/carrier': 'the form of `/signup`',
  '/reset': 'tried with its link in login.test.ts',
  '/second-factor': 'tried with a second factor in login.test.ts',
  '/passkey': 'a button; the browser fills it in',
  '/csp-reports': 'sent by browsers',
  '/hooks': 'sent by programs',
};

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld('', { hooks: { phone: async () => undefined } as never });
});
beforeEach(async () => {
  world.pass(11 * 60_000);
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

test('every write is tried here, or has no field that can be wrong', () => {
  const all = writes.map(({ name, action }) => (action === null ? name : `${name} ${action}`));
  const known = [...Object.keys(forms), ...Object.keys(withoutFields)];
  expect([...new Set(all)].sort()).toEqual(known.sort());
});

async function sent(name: string, { path, typed }: Form): Promise<Reply> {
  const [page = '', action] = name.split(' ');
  if (action !== undefined) return ann.send(path ?? page, { do: action, ...typed });
  const shown = hidden((await world.ask(host, page)).text, 'shown');
  world.pass(3_000);
  const body = new URLSearchParams({ ...typed, shown }).toString();
  return world.ask(host, page, { method: 'POST', headers: ownHeaders, body });
}

const idOf = (element: Element): string => attribute(element, 'id') ?? '';

test.each(Object.entries(forms))('%s shows all that is wrong, and keeps what was typed', async (name, form) => {
  const reply = await sent(name, form);
  expect(reply.status).toBe(name === '/login' ? 403 : 422);
  const elements = elementsOf(reply.text);
  const at = (id: string) => elements.find((element) => idOf(element) === id);
  const ids = elements.map(idOf).filter((id) => id !== '');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);

  const summaries = elements.filter((element) => attribute(element, 'role') === 'alert');
  expect(summaries.map(idOf)).toEqual(['problems']);
  const links = summaries.flatMap(below).filter(({ tagName }) => tagName === 'a');
  expect(new Set(links.map(textOf)).size).toBe(links.length);
  expect(links.map((link) => attribute(link, 'href'))).toEqual(form.wrong.map((field) => `#${field}`));
  expect(summaries.map(textOf).join()).not.toMatch(/[a-z]+\.[a-z-]+(?=$|[A-Z])/);

  for (const [index, field] of form.wrong.entries()) {
    const element = at(field);
    expect([field, element && attribute(element, 'aria-invalid')]).toEqual([field, 'true']);
    expect(attribute(element as Element, 'aria-describedby')?.split(' ')[0]).toBe(`${field}-error`);
    expect(textOf(links[index] as Element).endsWith(textOf(at(`${field}-error`) as Element))).toBe(true);
  }
  const described = elements.flatMap((element) => attribute(element, 'aria-describedby')?.split(' ') ?? []);
  expect(described.filter((id) => at(id) === undefined)).toEqual([]);
  const invalid = elements.filter((element) => attribute(element, 'aria-invalid') === 'true').map(idOf);
  if (form.wrong.length > 0) expect(invalid.sort()).toEqual([...form.wrong].sort());

  for (const [field, text] of Object.entries(form.typed)) {
    const element = at(field);
    if (form.secret?.includes(field)) expect(reply.text).not.toContain(text);
    else if (element?.tagName === 'input' || element?.tagName === 'textarea')
      expect([field, shownValue(element)?.replace(/\s+/g, ' ')]).toEqual([field, text.replace(/\s+/g, ' ')]);
  }
});

test('what was chosen and ticked is kept beside what is wrong', async () => {
  const reply = await ann.send('/tokens', { do: 'make', name: '', scope: 'balance', days: '365' });
  const elements = elementsOf(reply.text);
  const days = elements.find((element) => idOf(element) === 'days') as Element;
  const ticked = elements.filter((element) => attribute(element, 'checked') !== undefined);
  expect([shownValue(days), ticked.map(shownValue)]).toEqual(['365', ['balance']]);
});

test('a page with several forms shows a refusal in the one that was sent, and leaves the others as they were', async () => {
  const { text } = await ann.send('/routes', { do: 'add-user', username: 'a b', 'user-note': 'desk' });
  const elements = elementsOf(text);
  const holders = elements
    .filter(({ tagName }) => tagName === 'form')
    .filter((form) => below(form).some((one) => idOf(one) === 'problems'));
  expect(
    holders.map((form) =>
      below(form)
        .map((one) => attribute(one, 'value'))
        .includes('add-user'),
    ),
  ).toEqual([true]);
  const field = (id: string) => shownValue(elements.find((element) => idOf(element) === id) as Element);
  expect([field('user-note'), field('address'), field('address-note')]).toEqual(['desk', '', '']);
});

test('wherever a new password is typed, it can be shown', async () => {
  for (const path of ['/password', '/confirm', '/signup']) {
    const elements = elementsOf((await ann.get(path)).text);
    const passwords = elements.filter((element) => attribute(element, 'type') === 'password').map(idOf);
    const shown = elements.flatMap((element) => attribute(element, 'data-reveal') ?? []);
    expect([path, shown.sort()]).toEqual([path, passwords.sort()]);
    expect(passwords.length).toBeGreaterThan(0);
  }
});

// Filters find what people mean: destinations by a part of the name, numbers in any spelling; an empty list names the filter that emptied it;
// filters are kept under a name by each contact. Costs two seconds: one portal.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedCustomerId } from '../../../src/core/ids.ts';
import { addContact } from '../../../src/customers/contact.ts';
import { numberSpellings, phoneText } from '../../../src/portal/ui/phone-number.ts';
import { fullWorld } from '../../support/full-account.ts';
import { attribute, below, elementsOf, textOf } from '../../support/page-parts.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { PASSWORD, type PortalWorld, START } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  const cara = {
    customer: storedCustomerId('CUST-1'),
    email: 'cara@harbour.example',
    name: 'Cara',
    password: PASSWORD,
  };
  await addContact(world.store, cara, { hash: async () => 'x' }, START);
  await world.store.updateTable('customer').set({ country: 'GB' }).where('id', '=', 'CUST-1').execute();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  const calls = [
    ['Germany', '4930123456'],
    ['Germany Mobile', '4915112345678'],
    ["Côte d'Ivoire", '2252721345678'],
    ['100 % Freephone_', '80012345678'],
    ['United Kingdom', '442079460439'],
    ['United Kingdom', '02079460440'],
  ] as const;
  for (const [index, [destination_name, destination]] of calls.entries())
    await world.addCalls({
      call_id: `f${index}`,
      destination_name,
      destination,
      source: '100',
      call_time: START - 60_000 * (index + 1),
      duration: 60,
    });
  await world.addCalls({
    call_id: 'theirs',
    destination_name: 'Germany Secret',
    destination: '4999',
    customer: storedCustomerId('CUST-2'),
  });
});
afterAll(() => world[Symbol.asyncDispose]());

const cells = (text: string, label: string): string[] =>
  elementsOf(text)
    .filter((cell) => cell.tagName === 'td' && attribute(cell, 'data-label') === label)
    .map(textOf);
const destinations = async (typed: string, page = 'cdr') =>
  cells((await ann.get(`/${page}?${new URLSearchParams({ destination: typed })}`)).text, 'Destination').filter(
    (name) => name !== 'Total',
  );

test.each([
  ['germ', ['Germany', 'Germany Mobile']],
  ['MOBILE', ['Germany Mobile']],
  ['"Germany"', ['Germany']],
  ['„Germany“', ['Germany']],
  ['cote d', ["Côte d'Ivoire"]],
  ['%', ['100 % Freephone_']],
  ['_', ['100 % Freephone_']],
  ['secret', []],
  ['"germ"', []],
])('the destination %s is found in calls and in the breakout', async (typed, names) => {
  expect(await destinations(typed)).toEqual(names);
  expect((await destinations(typed, 'breakout')).sort()).toEqual([...names].sort());
});

test('destinations are suggested, the own ones, and a row of the breakout leads to its calls alone', async () => {
  const suggested = elementsOf((await ann.get('/cdr')).text).find(({ tagName }) => tagName === 'datalist');
  const names = (suggested === undefined ? [] : below(suggested)).map((option) => attribute(option, 'value'));
  expect(names[0]).toBe('United Kingdom');
  expect([...new Set(names)].sort()).toEqual(names.slice().sort());
  expect(names).toHaveLength(5);
  const row = elementsOf((await ann.get('/breakout?destination=germ')).text).find(
    (link) => link.tagName === 'a' && textOf(link) === 'Germany',
  );
  expect(cells((await ann.get(row === undefined ? '' : (attribute(row, 'href') ?? ''))).text, 'Destination')).toEqual([
    'Germany',
  ]);
});

test.each([
  ['+44 20 7946 0439', 'GB', ['442079460439', '02079460439']],
  ['0044 (20) 7946-0439', null, ['00442079460439', '442079460439']],
  ['020 7946 0439', 'GB', ['02079460439', '442079460439']],
  ['020 7946 0439', null, ['02079460439']],
  ['(212) 555-0123', 'US', ['2125550123', '12125550123']],
  ['02 1234 5678', 'IT', ['0212345678', '390212345678']],
  ['\u202a+44\u00a020\u00a07946\u20110439\u202c', null, ['442079460439']],
  ['tel:+4930123456', null, ['4930123456']],
  ['030*', 'DE', ['030*', '4930*', '49030*']],
  ['+442*', 'DE', ['442*']],
  ['100', 'GB', ['100']],
  ['*', 'GB', null],
  ['ann', 'GB', null],
])('%s of %s is looked for as %j', (typed, country, stored) => {
  expect(numberSpellings(typed, country)).toEqual(stored);
});

test.each([
  '+44 20 7946 0439',
  '0044-20-7946-0439',
  '020 7946 0439',
  '442079460439',
  '020 7946 04*',
  '+44 20 7946 04*',
])('the calls of %s are found, whatever the switch stored', async (typed) => {
  const { text } = await ann.get(`/cdr?${new URLSearchParams({ number: typed })}`);
  const found = cells(text, 'To').map((number) => number.replace(/\D/g, ''));
  expect(found).toContain('442079460439');
  expect(text).toContain(`data-part="total"><strong>${found.length}<`);
});

test.each([
  ['442079460439', '+44 20 7946 0439'],
  ['100', '100'],
  ['anonymous', 'anonymous'],
  ['0044207', '0044207'],
])('%s is written as %s', (stored, text) => {
  expect(phoneText(stored)).toBe(text);
});

const links = (text: string, part: string) => {
  const holder = elementsOf(text).find((element) => attribute(element, 'data-part') === part);
  return (holder === undefined ? [] : below(holder))
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => [textOf(link), attribute(link, 'href')]);
};

test('an empty list names the filter that emptied it, and the link takes it off', async () => {
  const { text } = await ann.get('/cdr?destination=germany&number=4930123456&min=999');
  expect(links(text, 'empty')).toEqual([
    ['Remove “Seconds at least 999”: 1', '?destination=germany&number=4930123456'],
    ['Clear all', '?'],
  ]);
  const without = await ann.get('/cdr?destination=germany&number=4930123456');
  expect(cells(without.text, 'Destination')).toEqual(['Germany']);
  const several = await ann.get('/cdr?destination=mobile&number=4930123456&min=999');
  expect(links(several.text, 'empty')).toEqual([['Clear all', '?']]);
  expect(links((await ann.get('/cdr?from=2020-01-01&to=2020-01-02')).text, 'empty')).toEqual([
    ['Show that day', '?from=2026-11-23&to=2026-11-23'],
  ]);
});

test.each([
  ['/cdr?number=999*&at=x', 'Number', '?'],
  ['/breakout?destination=nowhere&by=day', 'Destination', '?by=day'],
  ['/did?find=nowhere', 'Number, name or label', '?'],
  ['/rate-cards/retail-standard?find=nowhere', 'Destination or prefix', '?'],
])('%s shows its filter as a chip and offers to take it off', async (path, label, href) => {
  const { text } = await ann.get(path);
  expect(links(text, 'chips')[0]).toEqual(['', href]);
  expect(links(text, 'empty')[0]?.[0]).toContain(label);
  expect(links(text, 'empty')[0]?.[1]).toBe(href);
  expect((await ann.get(`${path.split('?')[0]}${href}`)).text).not.toContain('data-part="chips"');
});

test('numbers of the account are found in any spelling', async () => {
  const all = cells((await ann.get('/did')).text, 'Number');
  const [first = ''] = all;
  const typed = `00${first.replace(/\D/g, '')}`;
  expect(cells((await ann.get(`/did?find=${typed}`)).text, 'Number')).toEqual([first]);
});

test('a filter is kept under a name, applied, renamed and removed, by its contact alone', async () => {
  const save = (name: string, query = 'destination=germany&from=2026-11-20&to=2026-11-23&at=x') =>
    ann.send('/cdr', { do: 'save-filter', 'filter-name': name, query });
  expect((await save('Berlin <office>')).headers.location).toBe(
    '/cdr?destination=germany&from=2026-11-20&to=2026-11-23',
  );
  expect((await save('', '')).text).toContain('href="#filter-name"');
  expect((await save('none', 'from=2026-11-20')).text).toContain('There is no filter to save');
  const panel = links((await ann.get('/cdr?from=2026-11-21&to=2026-11-22')).text, 'saved-filters');
  expect(panel[0]).toEqual(['Berlin <office>', '/cdr?destination=germany&from=2026-11-21&to=2026-11-22']);
  expect(links((await ann.get('/breakout')).text, 'saved-filters')).toEqual([]);

  const { id } = await world.store.selectFrom('saved_filter').select('id').executeTakeFirstOrThrow();
  for (const email of ['cara@harbour.example', 'bob@harbour.example']) {
    const other = visitorOf(world, host, await world.session(email));
    expect((await other.get('/filters')).text).not.toContain('Berlin');
    expect((await other.send('/filters', { do: 'rename', id, [`name-${id}`]: 'mine' })).status).toBe(404);
    expect((await other.send('/filters', { do: 'remove', id })).status).toBe(404);
  }
  expect((await ann.send('/filters', { do: 'rename', id, [`name-${id}`]: 'Germany' })).headers.location).toBe(
    '/filters',
  );
  expect((await ann.get('/filters')).text).toContain('Destination germany');
  const asked = await ann.send('/filters', { do: 'remove', id, what: 'Germany', sure: '' });
  expect(asked.text).toContain('is removed from your list');
  expect((await ann.send('/filters', { do: 'remove', id })).headers.location).toBe('/filters');
  expect((await ann.get('/filters')).text).toContain('No saved filters yet');
});

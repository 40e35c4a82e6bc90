// Pages of money: every line of a rate card is on one of its pages, credit notes, and files that spreadsheets read as UTF-8.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putRates, type RateKey, ratesOf } from '../../../src/billing/rates.ts';
import { DAY } from '../../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { putRecord, type RecordBody } from '../../../src/customers/records.ts';
import { openInvoice } from '../../../src/portal/pages/money/open-invoice.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld, START } from '../../support/worlds/portal.ts';

const acme = storedPortalName('acme');
const scope = { portal: acme, customer: storedCustomerId('CUST-1') };
let world: PortalWorld;
let ann: Visitor;
beforeAll(async () => {
  const sections = acmeYaml.replace('sections: [balance,', 'sections: [rate-cards, balance,');
  world = await portalWorld({ 'portals/acme/portal.yaml': sections });
  ann = visitorOf(world, 'acme.localhost', await world.session('ann@harbour.example'));
  await putRecord(
    world.store,
    { portal: acme, customer: '' },
    'rate-card',
    'retail',
    { name: 'Retail', currency: 'USD' },
    0,
  );
  await putRecord(world.store, scope, 'route', 'r', { name: 'R', rateCard: 'retail' }, 0);
  const rate = (prefix: number, destination: string, validFrom: number) => ({
    ...{ prefix: String(prefix), destination, rate: 1n, connectCost: 0n, minimum: 1, increment: 1, validFrom },
  });
  await putRates(world.store, acme, 'retail', [
    ...Array.from({ length: 105 }, (_, at) => rate(3000 + at, `Place ${at}`, START - 10 * DAY)),
    ...Array.from({ length: 3 }, (_, at) => rate(3099, `Coming ${at}`, START + (1 + at) * DAY)),
    rate(3099, 'Past', START - 20 * DAY),
  ]);
});
afterAll(() => world[Symbol.asyncDispose]());

test.each([1, 2, 3, 100, 101])('pages of %d lines hold every line once, in order', async (limit) => {
  const seen: string[] = [];
  for (let after: RateKey | null = null, pages = 0; pages < 200; pages += 1) {
    const rates = await ratesOf(world.store, acme, 'retail', { text: '', after, limit });
    seen.push(...rates.map(({ prefix, validFrom }) => `${prefix} ${validFrom}`));
    if (rates.length < limit) break;
    after = rates.at(-1) ?? null;
  }
  expect(seen).toHaveLength(109);
  expect(new Set(seen).size).toBe(109);
});

test('past, present and coming prices are apart, on the pages and in the file', async () => {
  let [seen, path] = ['', '/rate-cards/retail'];
  for (let pages = 0; path !== '' && pages < 5; pages += 1) {
    const { text } = await ann.get(path);
    seen += text;
    path =
      /rel="next" href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#x3D;', '=').replace(/^\?/, '/rate-cards/retail?') ??
      '';
  }
  const validOf = (name: string) =>
    new RegExp(`>${name}<.*?</tr>`, 's').exec(seen)?.[0].match(/(?:from|until) \d+ [A-Z][a-z]+/)?.[0];
  expect(['Past', 'Place 99', 'Coming 0', 'Coming 2', 'Place 104'].map((name) => [name, validOf(name)])).toEqual([
    ['Past', 'until 13 Nov'],
    ['Place 99', undefined],
    ['Coming 0', 'from 24 Nov'],
    ['Coming 2', 'from 26 Nov'],
    ['Place 104', undefined],
  ]);
  expect((await ann.get('/rate-cards/retail?format=csv')).text.trim().split('\r\n')).toHaveLength(110);
});

test('a CSV file begins with the mark of UTF-8', async () => {
  for (const path of [
    '/rate-cards/retail?format=csv',
    '/cdr?format=csv',
    '/breakout?format=csv',
    '/payments?format=csv',
  ])
    expect([path, (await ann.get(path)).bytes.subarray(0, 3).toString('hex')]).toEqual([path, 'efbbbf']);
});

const invoice = (body: Partial<RecordBody<'invoice'>>) => ({
  id: 'i',
  createdAt: 0,
  body: {
    ...{ number: 'N', issuedOn: '2026-01-01', dueOn: '2026-01-15', currency: 'USD', lines: [], total: '5.00' },
    ...body,
  },
});

test.each([
  ['an open one past its day', {}, 'overdue', 5_000_000n],
  ['a credit note', { total: '-5.00' }, 'credit', 0n],
  ['one that was overpaid', { paid: '7.00' }, 'paid', 0n],
  ['a credit note that was paid out', { total: '-5.00', state: 'paid' }, 'paid', 0n],
  ['one of nothing', { total: '0.00' }, 'paid', 0n],
] as const)('%s is %o: %s', (_what, body, state, amount) => {
  expect(openInvoice(invoice(body), new Map(), START)).toMatchObject({ state, amount });
});

test('a credit note asks for no payment, and what was overpaid is in the customer’s favour', async () => {
  const lines = [{ description: 'x', amount: '-5.00' }];
  await putRecord(world.store, scope, 'invoice', 'cn', { ...invoice({ total: '-5.00' }).body, lines }, 0);
  await putRecord(world.store, scope, 'invoice', 'over', { ...invoice({ paid: '7.00' }).body, lines }, 0);
  for (const [id, owed] of [
    ['cn', '5.00'],
    ['over', '2.00'],
  ] as const) {
    const { text } = await ann.get(`/invoice/${id}`);
    expect(text).not.toMatch(/Overdue|To pay|Make a payment/);
    expect(text).toContain('In your favour');
    expect(text).toMatch(new RegExp(`USD\\s*${owed}`));
  }
});

test('a call without a price says so on every page, and has no charge in its files', async () => {
  await world.addCalls({ call_id: 'unpriced', charge: 0, rating: 'no-prefix', duration: 60, call_time: START - DAY });
  const { text: list } = await ann.get('/cdr');
  expect(list).toContain('Not priced yet');
  const [, path = ''] = /href="(\/cdr\/[0-9.]+)"/.exec(list) ?? [];
  const { text } = await ann.get(path);
  expect(text).toContain('<dd>Not priced yet</dd>');
  expect(text).toContain('This call has no price yet.');
  expect(/<dl[^>]*data-part="call"[\s\S]*?<\/dl>/.exec(text)?.[0]).not.toMatch(/0\.00|–<\/dd>/);
  const { text: file } = await ann.get('/cdr?format=csv');
  const [header = '', line = ''] = file.trim().split('\r\n');
  expect(line.split(',')[header.split(',').indexOf('charge')]).toBe('');
});

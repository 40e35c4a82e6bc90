// Paying from the first page to the receipt: amounts, invoices, transfers, and what is never offered. Costs a second: one portal in process.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completePayment, paymentOf } from '../../../src/billing/payment.ts';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import type { CardProvider } from '../../../src/core/money/card-provider.ts';
import { pages } from '../../../src/portal/pages/registry.ts';
import { fullWorld } from '../../support/full-account.ts';
import { hidden, type Visitor, visitorOf } from '../../support/visitor.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
const orders: Parameters<CardProvider['start']>[0][] = [];
const cards: CardProvider = {
  name: 'stripe',
  start: async (order) => {
    orders.push(order);
    return { id: `cs_${orders.length}`, url: 'https://checkout.example/1' };
  },
  read: async () => undefined,
};
/** Bob has no way to pay: no transfer, no card, no voucher. */
const overrides = `apiVersion: portico/v1
kind: Overrides
portal: acme
customers:
  CUST-2: { hide: [pending-bank-payments, voucher], show: [block-stripe], reason: by invoice }
`;
let world: PortalWorld;
let ann: Visitor;
let bob: Visitor;

beforeAll(async () => {
  const changed = { cards: (portal: string) => (portal === 'acme' ? [cards] : []) };
  world = await fullWorld('', changed, { 'portals/acme/overrides.yaml': overrides });
  await world.store.updateTable('customer').set({ currency: 'EUR' }).where('id', '=', 'CUST-1').execute();
  await world.store
    .updateTable('record')
    .set((eb) => ({ body: eb.fn<string>('replace', ['body', eb.val('"USD"'), eb.val('"EUR"')]) }))
    .where('kind', '=', 'invoice')
    .execute();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  bob = visitorOf(world, host, await world.session('bob@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

const pay = (fields: Readonly<Record<string, string>>) => ann.send('/payments', { do: 'bank', ...fields });

/** Pays by transfer and returns the path of its page. */
async function transfer(fields: Readonly<Record<string, string>>): Promise<string> {
  const reply = await pay(fields);
  expect(reply.status).toBe(303);
  return reply.headers.location ?? '';
}

test('the form offers one amount and each way once; what is chosen counts before what was typed and hidden', async () => {
  const { text } = await ann.get('/payments');
  expect([...text.matchAll(/name="preset" value="(\w+)"/g)].map(([, value]) => value)).toEqual([
    '25',
    '50',
    '100',
    '250',
    'other',
  ]);
  expect([...text.matchAll(/name="do" value="(\w+)"/g)].map(([, value]) => value)).toEqual(['card', 'bank']);
  expect(text.match(/name="amount"/g)).toHaveLength(1);
  expect(hidden(text, 'form')).toMatch(/^[0-9a-f]{32}$/);
  expect((await ann.get(await transfer({ preset: '100', amount: '30' }))).text).toMatch(/EUR\s100\.00/);
  expect((await ann.get(await transfer({ preset: 'other', amount: '30' }))).text).toMatch(/EUR\s30\.00/);
  const refused = await pay({ preset: 'other', amount: '1' });
  expect([refused.status, refused.text]).toEqual([422, expect.stringMatching(/value="other" checked/)]);
  expect(refused.text).toContain(
    'name="amount" type="text" inputmode="decimal" autocomplete="off" maxlength="20" value="1"',
  );
});

test('a transfer has its account and reference to copy, and a code where it is in euro; another customer does not see it', async () => {
  expect((await pay({ preset: 'other', amount: '1,000' })).text).toContain('enter 1000 or 1.00');
  const path = await transfer({ amount: '41.50' });
  const { text } = await ann.get(path);
  const copied = [...text.matchAll(/data-copy="([^"]*)"/g)].map(([, value]) => value);
  expect(copied).toEqual(['41.50', expect.stringMatching(/^CUST-1-\w+$/), 'Acme GmbH', 'DE89370400440532013000']);
  expect(text).toContain('DE89 3704 0044 0532 0130 00');
  expect(text).toContain('Pay here');
  expect(text).toContain('<div class="qr"><svg');
  expect((await bob.get(path)).status).toBe(404);
  await world.store.updateTable('payment').set({ currency: 'USD' }).where('id', '=', path.slice(10)).execute();
  expect((await ann.get(path)).text).not.toContain('<div class="qr">');
});

test('cancelling a transfer asks first, is in the log, and never undoes one that has paid', async () => {
  const id = (await transfer({ amount: '12' })).slice('/payments/'.length);
  const asked = await ann.send('/payments', { do: 'cancel', id, what: 'EUR 12.00', sure: '' });
  expect([asked.status, hidden(asked.text, 'sure'), hidden(asked.text, 'id')]).toEqual([200, '1', id]);
  expect((await bob.send('/payments', { do: 'cancel', id })).status).toBe(404);
  expect((await paymentOf(world.store, scope, id))?.status).toBe('pending');
  await ann.send('/payments', { do: 'cancel', id });
  expect((await paymentOf(world.store, scope, id))?.status).toBe('cancelled');
  const entries = await world.store
    .selectFrom('audit')
    .select('detail')
    .where('kind', '=', 'payment-cancelled')
    .execute();
  expect(entries).toEqual([{ detail: expect.stringMatching(/^bank CUST-1-/) }]);

  const paid = (await transfer({ amount: '13' })).slice('/payments/'.length);
  await completePayment(world.store, scope, paid, 'completed');
  const late = await ann.send('/payments', { do: 'cancel', id: paid });
  expect(late.headers['set-cookie']?.join()).toContain('transfer-over');
  expect((await paymentOf(world.store, scope, paid))?.status).toBe('completed');
  const card = orders.length;
  await ann.send('/payments', { do: 'card', provider: 'stripe', amount: '15' });
  expect((await ann.send('/payments', { do: 'cancel', id: orders[card]?.payment ?? '' })).status).toBe(404);
});

test('an invoice is paid with its own amount and number, once', async () => {
  const page = await ann.get('/invoice/this');
  expect(page.text).toContain('href="/payments?invoice&#x3D;this"');
  const form = await ann.get('/payments?invoice=this');
  expect(form.text).not.toContain('name="amount"');
  expect(form.text).toMatch(/EUR\s41\.75/);
  const path = await transfer({ invoice: 'this', amount: '1' });
  const sent = await paymentOf(world.store, scope, path.slice('/payments/'.length));
  expect(sent).toMatchObject({ amount: 41_750_000n, reference: '2026-0057', status: 'pending' });
  expect((await pay({ invoice: 'this' })).status).toBe(422);
  expect((await ann.get('/invoice/this')).text).not.toContain('/payments?invoice');
  await completePayment(world.store, scope, sent?.id ?? '', 'completed');
  expect((await ann.get('/invoice/this')).text).toContain('tag completed');
  expect((await ann.get('/invoice')).text).not.toContain('tag pending');
  for (const id of ['this', 'last', 'none']) {
    expect([id, (await pay({ invoice: id })).status]).toEqual([id, 404]);
    expect([id, (await ann.get(`/payments?invoice=${id}`)).status]).toEqual([id, 404]);
  }
});

test('what has paid has a receipt, linked from the list; it names both sides and the amount', async () => {
  const list = await ann.get('/payments');
  const paths = [...list.text.matchAll(/href="(\/payments\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(3);
  const pagesOf = await Promise.all(paths.map(async (path) => (await ann.get(path)).text));
  const receipts = pagesOf.filter((text) => text.includes('data-part="receipt"'));
  expect(receipts.length).toBeGreaterThan(0);
  for (const text of receipts) expect(text).toMatch(/Acme Voice[\s\S]*Company of CUST-1[\s\S]*Amount received/);
  expect((await ann.get('/payments/none')).status).toBe(404);
});

test('the balance is on every page, with where to top it up', async () => {
  for (const path of ['/dashboard', '/cdr', '/profile', '/payments', '/invoice/this']) {
    const { text } = await ann.get(path);
    expect([
      path,
      /data-part="wallet"[\s\S]*?EUR/.test(text),
      text.includes('<a class="button quiet slim" href="/payments">'),
    ]).toEqual([path, true, true]);
  }
});

test('a customer without any way to pay is offered none, on any page', async () => {
  for (const { id } of pages) {
    const { text } = await bob.get(`/${id}`);
    const main = text.replace(/<nav class="menu"[\s\S]*?<\/nav>/, '');
    expect([id, /Top up|name="amount"|href="\/(?:payments\?|payments"|voucher)/.exec(main)?.[0]]).toEqual([
      id,
      undefined,
    ]);
  }
  expect((await bob.get('/invoice/this')).text).not.toContain('Pay this invoice');
  expect((await bob.get('/balance')).text).toContain('data-part="wallet"');
  expect((await bob.send('/payments', { do: 'bank', amount: '25' })).status).toBe(404);
  expect((await bob.send('/payments', { do: 'card', provider: 'stripe', amount: '25' })).status).toBe(404);
});

// Payment by card, through Stripe's own library against a local stand-in of its API: only what is signed credits, and once.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stripeProvider, unitOf } from '../../src/adapters/stripe.ts';
import { Secret } from '../../src/core/secret.ts';
import { fullWorld } from '../support/full-account.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const WEBHOOK = 'whsec_of_the_test';
let server: Server;
let world: PortalWorld;
let ann: Visitor;
let isDown = false;
const orders: URLSearchParams[] = [];
const keys: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      if (isDown) return response.writeHead(500).end('{"error":{"message":"down"}}');
      orders.push(new URLSearchParams(body));
      keys.push(String(request.headers['idempotency-key']));
      const session = {
        id: `cs_${orders.length}`,
        object: 'checkout.session',
        url: `https://checkout.stripe.example/cs_${orders.length}`,
      };
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(session));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const api = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const provider = stripeProvider({ secretKey: new Secret('sk_test_x'), webhookSecret: new Secret(WEBHOOK), api });
  world = await fullWorld('', { cards: (portal) => (portal === 'acme' ? [provider] : []) });
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(async () => {
  server?.close();
  await world?.[Symbol.asyncDispose]();
});

function event(type: string, session: object, secret = WEBHOOK): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type,
    data: { object: { object: 'checkout.session', ...session } },
  });
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return { body, headers: { 'stripe-signature': `t=${at},v1=${signature}`, 'content-type': 'application/json' } };
}

const send = (sent: { body: string; headers: Record<string, string> }, at = host) =>
  world.ask(at, '/hooks/stripe', { method: 'POST', ...sent });
const statusOf = async (): Promise<string[]> =>
  (
    await world.store
      .selectFrom('payment')
      .select('status')
      .where('method', '=', 'stripe')
      .orderBy('created_at')
      .execute()
  ).map(({ status }) => status);

test('a checkout is of our order; only the signed word of the provider for that very amount credits it, once', async () => {
  const started = await ann.send('/payments', { do: 'card', provider: 'stripe', amount: '25.00' });
  expect([started.status, started.headers['refresh']]).toEqual([200, '0;url=https://checkout.stripe.example/cs_1']);
  expect(started.text).toContain('href="https://checkout.stripe.example/cs_1"');
  expect(Object.fromEntries(orders[0] ?? [])).toMatchObject({
    'line_items[0][price_data][unit_amount]': '2500',
    'line_items[0][price_data][currency]': 'usd',
  });
  expect(orders[0]?.get('client_reference_id')).toBe(keys[0]);
  expect((await ann.get('/payments?paid=1')).status).toBe(200);
  expect(await statusOf()).toEqual(['pending']);

  const paid = { id: 'cs_1', payment_status: 'paid', amount_total: 2500, currency: 'usd' };
  expect((await send(event('checkout.session.completed', paid, 'another secret'))).status).toBe(400);
  expect((await send({ ...event('checkout.session.completed', paid), headers: {} })).status).toBe(400);
  await send(event('checkout.session.completed', { ...paid, amount_total: 2400 }));
  await send(event('checkout.session.completed', { ...paid, currency: 'eur' }));
  await send(event('checkout.session.completed', { ...paid, payment_status: 'unpaid' }));
  await send(event('checkout.session.completed', { ...paid, id: 'cs_other' }));
  expect((await send(event('checkout.session.completed', paid), 'nordwind.localhost')).status).toBe(404);
  expect(await statusOf()).toEqual(['pending']);
  const responses = await Promise.all([1, 2, 3].map(() => send(event('checkout.session.completed', paid))));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await statusOf()).toEqual(['completed']);
  await send(event('checkout.session.expired', { id: 'cs_1' }));
  expect(await statusOf()).toEqual(['completed']);
});

test.each([
  ['JPY', 500n, 500],
  ['USD', 5n, 500],
  ['ISK', 5n, 500],
  ['UGX', 5n, 500],
  ['HUF', 5n, 500],
  ['KWD', 5n, 5000],
  ['MGA', 1000n, 1000],
])('%s %d is %d of the smallest unit that Stripe counts in', (currency, units, smallest) => {
  expect(units * 1_000_000n).toBe(BigInt(smallest) * unitOf(currency));
});

test('one that expires is cancelled; one that cannot be started says so and credits nothing', async () => {
  await ann.send('/payments', { do: 'card', provider: 'stripe', amount: '30.00' });
  await send(event('checkout.session.expired', { id: 'cs_2' }));
  expect(await statusOf()).toEqual(['completed', 'cancelled']);
  isDown = true;
  expect((await ann.send('/payments', { do: 'card', provider: 'stripe', amount: '30.00' })).status).toBe(422);
  isDown = false;
});

test('a customer who is kept from cards sees none and cannot use one; below the minimum nothing is started', async () => {
  expect((await ann.get('/payments')).text).toContain('value="stripe"');
  expect((await ann.send('/payments', { do: 'card', provider: 'stripe', amount: '1.00' })).status).toBe(422);
  world.save(
    'portals/acme/overrides.yaml',
    'apiVersion: portico/v1\nkind: Overrides\nportal: acme\ncustomers:\n  CUST-1: { show: [block-stripe], reason: fraud }\n',
  );
  await world.apply();
  expect((await ann.get('/payments')).text).not.toContain('value="stripe"');
  expect((await ann.send('/payments', { do: 'card', provider: 'stripe', amount: '25.00' })).status).toBe(404);
});

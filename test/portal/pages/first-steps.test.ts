// The way of a new customer to the first call: steps that this portal has, what waits for what, gone when done. Costs a second.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPayment } from '../../../src/billing/payment.ts';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { removeRecord } from '../../../src/customers/records.ts';
import { fullWorld } from '../../support/full-account.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  const { store } = world;
  await removeRecord(store, scope, 'ip-address', 'office');
  await store.updateTable('customer').set({ debit_limit: 0 }).where('id', '=', 'CUST-1').execute();
  await store.updateTable('contact').set({ email_verified_at: null }).where('customer', '=', 'CUST-1').execute();
  const contract = { name: 'Terms', text: 'Text', required: true };
  await store
    .updateTable('record')
    .set({ body: JSON.stringify(contract) })
    .where('kind', '=', 'contract')
    .execute();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

/** The steps of the dashboard: `x` done, `>` next, `!` needed, with their titles. */
async function steps(): Promise<string[]> {
  world.pass(10_000);
  const { text } = await ann.get('/dashboard');
  const list = /<ol class="steps">[\s\S]*?<\/ol>/.exec(text)?.[0] ?? '';
  return [...list.matchAll(/<li class="(\w*)">[\s\S]*?<h3>([^<]*)(<span class="tag wait">)?/g)].map(
    ([, state, title, needed]) =>
      `${state === 'done' ? 'x' : state === 'next' ? '>' : '-'}${needed === undefined ? '' : '!'} ${title?.trim()}`,
  );
}

test('a new customer sees what is next and what is needed; each step is ticked once it is done; the list ends with the first call', async () => {
  expect(await steps()).toEqual([
    '>! Confirm your e-mail',
    '-! Sign: Terms',
    '- Protect your account with a second factor',
    '-! Add credit',
    '-! Connect your phone system',
    '- Make your first call',
  ]);
  const waits = await ann.get('/routes');
  expect([waits.status, /data-part="waits"[\s\S]*Confirm your e-mail[\s\S]*Sign: Terms/.test(waits.text)]).toEqual([
    200,
    true,
  ]);
  const menu = /<nav class="menu"[\s\S]*?<\/nav>/.exec(waits.text)?.[0] ?? '';
  const marked = [...menu.matchAll(/<a href="([^"]*)"[^>]*>(?:(?!<\/a>)[\s\S])*waits for a step/g)].map(
    ([, href]) => href,
  );
  expect(marked).toContain('/routes');
  for (const open of ['/dashboard', '/contracts']) expect([open, marked.includes(open)]).toEqual([open, false]);
  expect((await ann.get('/contracts')).text).toContain('Sign to start');
  expect((await ann.get('/contracts')).text).not.toContain('Overdue');

  await world.store
    .updateTable('contact')
    .set({ email_verified_at: world.now() })
    .where('customer', '=', 'CUST-1')
    .execute();
  await ann.send('/contracts/terms', { do: 'sign', id: 'terms', signer: 'Ann Hale', agree: 'yes', revision: '1' });
  expect(await steps()).toEqual([
    'x Confirm your e-mail',
    'x Sign: Terms',
    '> Protect your account with a second factor',
    '-! Add credit',
    '-! Connect your phone system',
    '- Make your first call',
  ]);
  await addPayment(
    world.store,
    { customer: 'CUST-1', amount: 9_000_000n, status: 'completed', description: 'x' },
    world.now(),
  );
  await ann.send('/routes', { do: 'add-address', address: '203.0.113.9', note: 'Office' });
  expect((await steps()).slice(3)).toEqual(['x Add credit', 'x Connect your phone system', '- Make your first call']);
  await world.addCalls({ call_id: 'first', call_time: world.now() - 1000 });
  expect(await steps()).toEqual([]);
  expect((await ann.get('/dashboard')).text).toContain('Protect your account');
});

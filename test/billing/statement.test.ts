// Statements of account: of every month from the first to the present, one begins with what the one before ended with, and the last one with the
// balance. Costs a second.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerOf } from '../../src/billing/ledger.ts';
import { addPayment } from '../../src/billing/payment.ts';
import { statementOf } from '../../src/billing/statement.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { zoneOf } from '../../src/core/zone.ts';
import { within } from '../../src/store/scope.ts';
import { visitorOf } from '../support/visitor.ts';
import { type PortalWorld, portalWorld, START } from '../support/worlds/portal.ts';

const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
let world: PortalWorld;
beforeAll(async () => {
  world = await portalWorld();
  const { store } = world;
  const month = (back: number): number => {
    const now = new Date(START);
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1);
  };
  for (let back = 0; back < 6; back += 1) {
    // On both sides of midnight, of UTC and of each clock below.
    for (const [index, shift] of [-14, -6, -5, -1, 0, 1, 4, 5, 9, 13, 30].entries()) {
      const at = month(back) + shift * HOUR + 30 * MINUTE;
      if (at > START) continue;
      const amount = BigInt(1_000_001 * (index + 1) + back);
      await addPayment(
        store,
        {
          customer: scope.customer,
          description: `p # private`,
          amount,
          status: index === 3 ? 'pending' : 'completed',
          method: 'operator',
        },
        at,
      );
      await world.addCalls({ call_id: `c${back}.${index}`, call_time: at, charge: 7_003 * (index + 1), duration: 5 });
      const charge = { id: `k${back}.${index}`, package: 'p', description: 'Package', amount: 501 + index };
      await within(store, scope)
        .insert('package_charge', { ...charge, created_at: index % 2 === 0 ? at : month(back) + (index - 4) * DAY })
        .execute();
    }
  }
});
afterAll(() => world[Symbol.asyncDispose]());

test.each(['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'])('on the clock of %s', async (name) => {
  const zone = zoneOf(name);
  const now = new Date(START);
  let before = 0n;
  for (let back = 8; back >= -1; back -= 1) {
    const [from, to] = [back, back - 1].map((months) =>
      Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1),
    ) as [number, number];
    const statement = await statementOf(world.store, scope, { from, to, zone }, START);
    expect(statement.opening).toBe(before);
    expect(statement.opening + statement.movements.reduce((sum, { amount }) => sum + amount, 0n)).toBe(
      statement.closing,
    );
    for (const { day } of statement.movements) expect(day >= from && day < to && day % DAY === 0).toBe(true);
    before = statement.closing;
  }
  expect(before).toBe((await ledgerOf(world.store, scope)).balance);
});

test('the page offers the months, and each is a PDF; a month to come is not there, nor the receipt of what was not paid', async () => {
  const ann = visitorOf(world, 'acme.localhost', await world.session('ann@harbour.example'));
  const { text } = await ann.get('/balance');
  const paths = [...text.matchAll(/href="(\/balance\/\d{4}-\d\d)"/g)].map(([, path = '']) => path);
  expect(paths).toHaveLength(12);
  const statement = await ann.get(paths[1] ?? '');
  expect([statement.status, statement.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((await ann.get('/balance/2099-01')).status).toBe(404);
  expect((await ann.get('/balance/2026-13')).status).toBe(404);
  const ids = await world.store
    .selectFrom('payment')
    .select(['id', 'status'])
    .where('customer', '=', 'CUST-1')
    .execute();
  const idOf = (status: string): string => ids.find((row) => row.status === status)?.id ?? '';
  expect((await ann.get(`/payments/${idOf('completed')}/pdf`)).headers['content-type']).toBe('application/pdf');
  expect((await ann.get(`/payments/${idOf('pending')}/pdf`)).status).toBe(404);
});

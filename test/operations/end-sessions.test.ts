// An operator logs out everyone at a portal, or one customer: no one else's session ends, and the audit says who did it and why.
import { expect, test } from 'vitest';
import { endSessionsOperation, type SessionsOf } from '../../src/operations/end-sessions.ts';
import { executeOperation } from '../../src/operations/operation.ts';
import { accountsWorld, acme, zenith } from '../support/worlds/accounts.ts';

async function signedIn() {
  const world = await accountsWorld();
  const { store } = world;
  for (const [customer, portal] of [
    ['A-1', acme],
    ['A-2', acme],
    ['Z-1', zenith],
  ] as const) {
    await world.customer(customer, portal);
    for (const name of ['ann', 'bob']) {
      await world.contact(customer, `${name}@${customer.toLowerCase()}.example`);
      const login = await world.logIn(portal, `${name}@${customer.toLowerCase()}.example`, 'correct horse');
      expect(login.outcome).toBe('signed-in');
    }
  }
  const left = async (): Promise<string[]> => {
    const rows = await store
      .selectFrom('session')
      .innerJoin('contact', 'contact.id', 'session.contact')
      .select(['contact.customer'])
      .orderBy('contact.customer')
      .execute();
    return rows.map(({ customer }) => customer);
  };
  const end = (of: SessionsOf) => {
    const actor = { name: 'kim', role: 'operator', via: 'command line', address: '', request: '' } as const;
    const context = {
      store,
      actor,
      action: 'end-sessions',
      reason: 'stolen laptops',
      subject: of.portal,
      now: world.now(),
    };
    return executeOperation(context, () => endSessionsOperation(store, of));
  };
  return { ...world, left, end };
}

test('those of one customer end, then those of its portal, and none of another portal', async () => {
  const { store, left, end, logIn } = await signedIn();
  expect(await left()).toEqual(['A-1', 'A-1', 'A-2', 'A-2', 'Z-1', 'Z-1']);
  expect(await end({ portal: 'acme', customer: 'A-1' })).toMatchObject({ count: 2, subject: 'A-1' });
  expect(await left()).toEqual(['A-2', 'A-2', 'Z-1', 'Z-1']);
  expect(await end({ portal: 'acme', customer: null })).toMatchObject({ count: 2, subject: 'acme' });
  expect(await left()).toEqual(['Z-1', 'Z-1']);
  expect(await store.selectFrom('device').select('portal').distinct().execute()).toEqual(
    await store.selectFrom('device').select('portal').where('portal', '=', zenith).distinct().execute(),
  );
  expect((await logIn(acme, 'ann@a-1.example', 'correct horse')).outcome).toBe('signed-in');
  const audit = await store
    .selectFrom('console_audit')
    .select(['actor', 'subject', 'reason', 'detail', 'outcome'])
    .execute();
  expect(audit).toEqual([
    {
      actor: 'kim',
      subject: 'A-1',
      reason: 'stolen laptops',
      detail: '2 sessions ended; known devices forgotten',
      outcome: 'done',
    },
    {
      actor: 'kim',
      subject: 'acme',
      reason: 'stolen laptops',
      detail: '2 sessions ended; known devices forgotten',
      outcome: 'done',
    },
  ]);
});

test('a customer of another portal, or none, is refused, and nothing ends', async () => {
  const { left, end } = await signedIn();
  for (const of of [
    { portal: 'acme', customer: 'Z-1' },
    { portal: 'acme', customer: 'A-404' },
    { portal: 'nowhere', customer: null },
  ])
    await expect(end(of)).rejects.toMatchObject({ code: 'not-found' });
  expect(await left()).toHaveLength(6);
});

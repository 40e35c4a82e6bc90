// Logging in and sessions: portals kept apart, answers that tell nothing, waits that grow, expiry by the clock.

import { expect, test } from 'vitest';
import { endSession, findSession } from '../../src/auth/session.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { accountsWorld, acme, zenith } from '../support/worlds/accounts.ts';

async function signedInWorld() {
  const world = await accountsWorld();
  await world.customer('C-1', acme);
  await world.contact('C-1', 'Ann@Acme.example');
  const result = await world.logIn(acme, 'ANN@acme.example', 'correct horse');
  if (result.outcome !== 'signed-in') throw new Error(result.outcome);
  return { ...world, token: result.token };
}

test('a contact logs in, whatever the case of the e-mail, and is known by the token', async () => {
  const { store, token, now } = await signedInWorld();
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toMatchObject({
    email: 'ann@acme.example',
    customer: 'C-1',
    customerType: 'customer',
    currency: 'EUR',
    timezone: 'Europe/Berlin',
  });
  const rows = await store.selectFrom('session').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a session of one portal is worth nothing on another', async () => {
  const { store, token, now } = await signedInWorld();
  expect(await findSession(store, zenith, token, '192.0.2.1', now())).toBeUndefined();
  await endSession(store, zenith, token);
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeDefined();
  await endSession(store, acme, token);
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeUndefined();
});

test('a session ends 30 minutes after the last click', async () => {
  const { store, token, now, pass } = await signedInWorld();
  pass(29 * MINUTE);
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeDefined();
  pass(29 * MINUTE);
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeDefined();
  pass(30 * MINUTE);
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeUndefined();
});

test('a session ends after 12 hours however busy', async () => {
  const { store, token, now, pass } = await signedInWorld();
  for (let step = 1; step < 36; step += 1) {
    pass(20 * MINUTE);
    expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeDefined();
  }
  pass(20 * MINUTE);
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeUndefined();
});

test('a disabled contact or customer is signed out with the next request', async () => {
  const { store, token, now, logIn } = await signedInWorld();
  await store.updateTable('customer').set({ status: 'disabled' }).execute();
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeUndefined();
  await store.updateTable('customer').set({ status: 'active' }).execute();
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeDefined();
  await store.updateTable('contact').set({ disabled: 1 }).execute();
  expect(await findSession(store, acme, token, '192.0.2.1', now())).toBeUndefined();
  expect(await logIn(acme, 'ann@acme.example', 'correct horse')).toMatchObject({ outcome: 'refused' });
});

test('unknown, wrong, and another portal have one answer, and are locked alike', async () => {
  const { logIn } = await signedInWorld();
  const series = async (portal: typeof acme, email: string) => {
    const results = [];
    for (let miss = 0; miss < 6; miss += 1) {
      const { outcome, ...rest } = await logIn(portal, email, 'wrong guess');
      // Whose account it was is for its own audit log alone.
      results.push('seconds' in rest ? { outcome, seconds: rest.seconds } : { outcome });
    }
    return results;
  };
  const wrong = await series(acme, 'ann@acme.example');
  expect(wrong).toEqual([...Array(5).fill({ outcome: 'refused' }), { outcome: 'wait', seconds: 1 }]);
  expect(await series(acme, 'no-one@acme.example')).toEqual(wrong);
  expect(await series(zenith, 'ann@acme.example')).toEqual(wrong);
});

test('the wait doubles up to 15 minutes, holds for the right password too, and ends with a success', async () => {
  const { logIn, pass, contact } = await signedInWorld();
  await contact('C-1', 'bob@acme.example');
  for (let miss = 0; miss < 4; miss += 1) await logIn(acme, 'ann@acme.example', 'wrong guess');
  for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
    expect(await logIn(acme, 'ann@acme.example', 'wrong guess')).toMatchObject({ outcome: 'refused' });
    expect(await logIn(acme, 'ann@acme.example', 'correct horse')).toEqual({ outcome: 'wait', seconds });
    pass(seconds * 1000);
  }
  expect((await logIn(acme, 'bob@acme.example', 'correct horse')).outcome).toBe('signed-in');
  expect((await logIn(acme, 'ann@acme.example', 'correct horse')).outcome).toBe('signed-in');
  expect(await logIn(acme, 'ann@acme.example', 'wrong guess')).toMatchObject({ outcome: 'refused' });
  expect((await logIn(acme, 'ann@acme.example', 'correct horse')).outcome).toBe('signed-in');
});

test('concurrent guesses are all counted', async () => {
  const { logIn } = await signedInWorld();
  const guesses = Array.from({ length: 20 }, () => logIn(acme, 'ann@acme.example', 'wrong guess'));
  const results = await Promise.all(guesses);
  expect(results.filter((result) => result.outcome === 'refused')).toHaveLength(5);
});

test('an address has ten tries a minute, an IPv6 visitor ten for the whole /64', async () => {
  const { logIn, pass } = await signedInWorld();
  for (let miss = 0; miss < 10; miss += 1) {
    const result = await logIn(acme, `u${miss}@acme.example`, 'wrong guess', `2001:db8::${miss}`);
    expect(result.outcome).toBe('refused');
  }
  const same = await logIn(acme, 'ann@acme.example', 'correct horse', '2001:db8:0:0:ffff::1');
  expect(same).toEqual({ outcome: 'wait', seconds: 60 });
  expect((await logIn(acme, 'ann@acme.example', 'correct horse', '2001:db8:0:1::1')).outcome).toBe('signed-in');
  pass(MINUTE);
  expect((await logIn(acme, 'ann@acme.example', 'correct horse', '2001:db8::1')).outcome).toBe('signed-in');
});

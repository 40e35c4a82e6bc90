// A password that a command made and printed never becomes the one that stays.
import { expect, test } from 'vitest';
import { endInitialPasswords, INITIAL_PASSWORD_MS, limitPassword } from '../../src/auth/initial-password.ts';
import { purgeLoginsJob } from '../../src/auth/purge-logins.ts';
import { setPassword } from '../../src/customers/profile.ts';
import { removeOpenLinks } from '../../src/store/contact-access.ts';
import { accountsWorld, acme } from '../support/worlds/accounts.ts';

const PRINTED = 'printed by a command';

async function added() {
  const world = await accountsWorld();
  await world.customer('C-1', acme);
  const contact = await world.contact('C-1', 'ann@acme.example', PRINTED);
  await world.store.transaction().execute((tx) => limitPassword(tx, contact, world.now()));
  const outcome = async (password: string) => (await world.logIn(acme, 'ann@acme.example', password)).outcome;
  const purge = () => purgeLoginsJob(world.store).run(world.now());
  return { ...world, contact, outcome, purge };
}

test('it works for two days, and ends then', async () => {
  const { pass, purge, outcome, store } = await added();
  pass(INITIAL_PASSWORD_MS - 1);
  await purge();
  expect(await outcome(PRINTED)).toBe('signed-in');
  pass(1);
  await purge();
  expect(await outcome(PRINTED)).toBe('refused');
  expect(await outcome('')).toBe('refused');
  // Not only refused: its hash is gone.
  expect(await store.selectFrom('contact').select('password_hash').execute()).toEqual([{ password_hash: '' }]);
});

test('one that the contact has set since stays', async () => {
  const { store, hasher, contact, pass, purge, outcome } = await added();
  const own = await hasher.hash('nine blue kettles sing');
  await setPassword(store, contact, own, { session: null, device: null, tokens: false });
  pass(INITIAL_PASSWORD_MS);
  await purge();
  expect(await outcome('nine blue kettles sing')).toBe('signed-in');
});

test('that other links of the contact end does not keep it', async () => {
  const { store, contact, pass, now, outcome } = await added();
  await store.transaction().execute((tx) => removeOpenLinks(tx, contact));
  pass(INITIAL_PASSWORD_MS);
  await endInitialPasswords(store, now());
  expect(await outcome(PRINTED)).toBe('refused');
});

// What authorities and networks do to orders, against a real authority: every fault ends in a certificate, or in words and a time.

import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { type ControllerWorld, controllerWorld } from '../support/acme/controller-world.ts';
import { pebbleMissing, skipped } from '../support/acme/pebble.ts';
import { type AuthorityProxy, startProxy } from '../support/acme/proxy.ts';

const missing = pebbleMissing();
const HOST = 'portal.acme.example';

const task = (world: ControllerWorld) =>
  world.store.selectFrom('certificate_task').selectAll().where('host', '=', HOST).executeTakeFirstOrThrow();

const certificate = (world: ControllerWorld) =>
  world.store.selectFrom('certificate').selectAll().where('host', '=', HOST).executeTakeFirstOrThrow();

/** Moves the clock to where the host's task is due. */
async function waitForTask(world: ControllerWorld): Promise<void> {
  const { next_act } = await task(world);
  world.pass(Math.max(0, (next_act ?? 0) - world.now()));
}

describe.skipIf(missing !== null)(`orders${skipped(missing)}`, { timeout: 240_000 }, () => {
  test.each([
    ['nonces that are refused', { PEBBLE_WFE_NONCEREJECT: '20' }],
    ['authorizations that are valid already', { PEBBLE_AUTHZREUSE: '100' }],
    ['an authority that takes its time', { PEBBLE_VA_NOSLEEP: '0', PEBBLE_VA_SLEEPTIME: '1' }],
  ])('%s are accepted', async (_, environment) => {
    const world = await controllerWorld({ environment });
    await world.want(HOST);
    await world.reconcile();
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
    expect(await world.condition(HOST, 'certificate', 'Serving')).toMatchObject({ status: 'True', reason: 'Served' });
    // The same host again: another order, which may find its authorization valid.
    await world.store.updateTable('certificate').set({ renew_at: 1 }).execute();
    await world.store.updateTable('certificate_task').set({ next_act: 1 }).execute();
    await world.reconcile();
    expect(world.pebble.issued()).toBe(2);
  });

  test('an account that the authority has to know (EAB), and one that it does not', async () => {
    const world = await controllerWorld({ eabRequired: true });
    await world.want(HOST);
    const { directory, eab } = world.pebble;
    await world.reconcile({ directory });
    const refused = await world.condition(HOST);
    expect(refused.message).toContain('it wants an account that it knows');
    expect(refused.message).toContain('set eab under certificates.acme');
    await waitForTask(world);
    await world.reconcile({ directory, eab });
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
  });

  test('a challenge that fails is followed by the next kind, then by time', async () => {
    const world = await controllerWorld({ httpPort: 1 });
    await world.want(HOST);
    await world.reconcile();
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
    expect(world.pebble.log()).toMatch(/authz \S+ set INVALID by completed challenge/);

    const other = await controllerWorld({ httpPort: 1, tlsPort: 1 });
    await other.want(HOST);
    await other.reconcile();
    const failed = await other.condition(HOST);
    expect(failed).toMatchObject({ status: 'False', reason: 'Failed' });
    expect(failed.message).toMatch(
      /it did not get our answer from the name .*Failed to connect.*that ports 80 and 443 there are forwarded to portico serve/,
    );
    expect((failed.nextTry ?? 0) - other.now()).toBeGreaterThan(30_000);
    const failures = await other.store
      .selectFrom('quota_use')
      .select('quota')
      .where('quota', '=', 'failures')
      .execute();
    expect(failures).toHaveLength(2);
  });

  test('an order outlives an authority that goes away in its middle, and is finished', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    for (const interference of ['hang-up-before', { status: 503 }, 'hang-up-after'] as const) {
      proxy.interfere = (step) => (step === 'finalize' || step === 'order' ? interference : undefined);
      await world.reconcile(proxy);
      expect(await world.condition(HOST)).toMatchObject({ status: 'False', reason: 'Failed' });
      await waitForTask(world);
    }
    proxy.interfere = () => undefined;
    await world.reconcile(proxy);
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
    expect(world.pebble.issued()).toBe(1);
    expect(proxy.steps.filter((step) => step === 'new-order')).toHaveLength(1);
  });

  test('a limit that the authority states is obeyed to the minute; one of a single name holds no other name', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    const problem = { type: 'rateLimited', detail: 'too many new orders (300) from this account' };
    proxy.interfere = (step) =>
      step === 'new-order' ? { status: 429, headers: { 'retry-after': '5400' }, problem } : undefined;
    await world.reconcile(proxy);
    const held = await world.condition(HOST);
    expect(held).toMatchObject({ status: 'False', reason: 'Held' });
    expect(held.message).toContain('too much was asked of it');
    expect(Math.abs((held.nextTry ?? 0) - world.now() - 5_400_000)).toBeLessThan(60_000);
    const before = proxy.steps.length;
    world.pass(HOUR);
    await world.reconcile(proxy);
    expect(proxy.steps).toHaveLength(before);

    problem.detail = `too many certificates already issued for ${HOST}`;
    world.pass(HOUR);
    await world.reconcile(proxy);
    await world.want('other.acme.example');
    proxy.interfere = () => undefined;
    await world.reconcile(proxy);
    expect(await world.certificates()).toEqual(['other.acme.example']);
    await waitForTask(world);
    await world.reconcile(proxy);
    expect(await world.certificates()).toEqual(['other.acme.example', HOST]);
  });

  test('where one authority is down the next is asked', async () => {
    const world = await controllerWorld();
    const broken = await startProxy(world.pebble);
    broken.interfere = () => ({ status: 500 });
    await world.want(HOST);
    await world.reconcile(broken, { directory: world.pebble.directory });
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
    expect((await certificate(world)).ca).toBe(world.pebble.directory);
    const states = await world.store.selectFrom('ca_state').selectAll().execute();
    expect(states).toMatchObject([{ ca: broken.directory, failures: 1 }]);
  });

  test('a profile and a preferred challenge go into the order', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    await world.reconcile({ ...proxy, profile: 'shortlived', challenges: ['tls-alpn-01'] });
    expect(proxy.orders).toMatchObject([{ profile: 'shortlived' }]);
    expect(world.pebble.log()).not.toContain('validate w/ HTTP');
    expect(world.pebble.issued()).toBe(1);
  });

  test('keys that were sealed with another secret are reported, and nothing runs hot', async () => {
    const world = await controllerWorld();
    await world.want(HOST);
    const { directory } = world.pebble;
    await world.store.insertInto('acme_account').values({ ca: directory, sealed_key: 'v1.x.y', url: null }).execute();
    await world.reconcile();
    const failed = await world.condition(HOST);
    expect(failed).toMatchObject({ status: 'False', reason: 'Failed' });
    expect(failed.message).toContain('cannot be decrypted with the key in use');
    expect((failed.nextTry ?? 0) - world.now()).toBeGreaterThan(60_000);
    await world.store.deleteFrom('acme_account').execute();
    await waitForTask(world);
    await world.reconcile();
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
  });

  test('a response that is not ACME is a refusal like any other, and is backed off from', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    proxy.interfere = (step) => (step === 'new-order' ? { status: 200, text: '<html>' } : undefined);
    await world.reconcile(proxy);
    const failed = await world.condition(HOST);
    expect(failed.message).toContain('its answer is not what ACME asks for (unexpectedAnswer: ');
    expect((failed.nextTry ?? 0) - world.now()).toBeGreaterThan(10_000);
    const asked = proxy.steps.length;
    await world.reconcile(proxy);
    expect(proxy.steps).toHaveLength(asked);
    proxy.interfere = () => undefined;
    world.pass(MINUTE);
    await world.reconcile(proxy);
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
  });

  test('an order that the authority has forgotten is followed by another', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    const gone = { status: 404, problem: { type: 'malformed', detail: 'no such order' } };
    proxy.interfere = (step) => (step === 'order' ? gone : undefined);
    await world.reconcile(proxy);
    expect((await world.condition(HOST)).message).toContain('the order is gone');
    proxy.interfere = () => undefined;
    await waitForTask(world);
    await world.reconcile(proxy);
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
    expect(world.pebble.issued()).toBe(1);
  });

  test.each([
    ['accountDoesNotExist', 'unable to find account'],
    ['unauthorized', 'Account is not valid, has status "deactivated"'],
  ])('an account that the authority lost or closed (%s) is followed by another, once', async (type, detail) => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    let refusals = 1;
    proxy.interfere = (step) => {
      if (step !== 'new-order' || refusals === 0) return undefined;
      refusals -= 1;
      return { status: 400, problem: { type, detail } };
    };
    await world.reconcile(proxy);
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
    expect(proxy.steps.filter((step) => step === 'account')).toHaveLength(2);
    await world.want('other.acme.example');
    refusals = 9;
    await world.reconcile(proxy);
    expect((await world.condition('other.acme.example')).message).toContain('our account');
    expect(proxy.steps.filter((step) => step === 'account')).toHaveLength(3);
  });

  test('RSA keys and another chain on request', async () => {
    const world = await controllerWorld({ environment: { PEBBLE_ALTERNATE_ROOTS: '1' } });
    await world.want(HOST, 'rsa-3072');
    const other = new X509Certificate(await world.pebble.root(1)).subject.replace('CN=', '');
    await world.reconcile({ directory: world.pebble.directory, preferredChain: other });
    const { chain } = await certificate(world);
    const [leaf = '', issuer = ''] = chain.match(/-----BEGIN[\s\S]*?END CERTIFICATE-----/g) ?? [];
    const { asymmetricKeyType, asymmetricKeyDetails } = new X509Certificate(leaf).publicKey;
    expect([asymmetricKeyType, asymmetricKeyDetails?.modulusLength]).toEqual(['rsa', 3072]);
    expect(new X509Certificate(issuer).issuer).toBe(`CN=${other}`);
    expect(await world.condition(HOST, 'certificate', 'Serving')).toMatchObject({ status: 'True' });
  });

  test('limits of our own ledger hold orders back, and say until when', async () => {
    const world = await controllerWorld();
    const given = { directory: world.pebble.directory, limits: { orders: { max: 2, window: HOUR } } };
    for (const name of ['a', 'b', 'c', 'd', 'e']) await world.want(`${name}.acme.example`);
    await world.reconcile(given);
    expect(await world.certificates()).toHaveLength(2);
    const rows = await world.store
      .selectFrom('condition')
      .select(['message', 'next_try'])
      .where('reason', '=', 'Held')
      .execute();
    expect(rows).toHaveLength(3);
    expect(rows[0]?.message).toContain('no more than 2 orders within 1 h for the account');
    // The third waits an hour, the fourth as well, the fifth two.
    const waits = rows.map(({ next_try }) => Math.round(((next_try ?? 0) - world.now()) / HOUR)).sort();
    expect(waits).toEqual([1, 1, 2]);
    world.pass(HOUR + 1000);
    await world.reconcile(given);
    expect(await world.certificates()).toHaveLength(4);
    world.pass(HOUR + 1000);
    await world.reconcile(given);
    expect(await world.certificates()).toHaveLength(5);
  });

  test('CAA records that forbid us are found up the tree before anything is ordered', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    proxy.meta = { caaIdentities: ['pebble.test'] };
    world.dns.caa('acme.example', { tag: 'issue', value: 'other.test' });
    await world.want(HOST);
    await world.reconcile(proxy);
    const refused = await world.condition(HOST);
    expect(refused).toMatchObject({ status: 'False', reason: 'Failed' });
    expect(refused.message).toContain('Add to them: acme.example. IN CAA 0 issue "pebble.test"');
    expect(proxy.steps).not.toContain('new-order');
    world.dns.caa('acme.example', { tag: 'issue', value: 'pebble.test; validationmethods=http-01' });
    await waitForTask(world);
    await world.reconcile(proxy);
    expect(await world.condition(HOST)).toMatchObject({ status: 'True', reason: 'Valid' });
  });

  test('a certificate of another key or name is never stored', async () => {
    const world = await controllerWorld();
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    const wrong = await world.pebble.root();
    proxy.interfere = (step) => (step === 'certificate' ? { status: 200, text: wrong } : undefined);
    await world.reconcile(proxy);
    expect(await world.certificates()).toEqual([]);
    expect((await world.condition(HOST)).message).toContain('the private key is of another certificate');
  });
});

describe.skipIf(missing !== null)(`renewal${skipped(missing)}`, { timeout: 240_000 }, () => {
  async function issuedThroughProxy(window: (world: ControllerWorld) => ReturnType<AuthorityProxy['renewal']>) {
    const world = await controllerWorld({ validity: 90 * 24 * 3600 });
    const proxy = await startProxy(world.pebble);
    proxy.renewal = () => window(world);
    await world.want(HOST);
    await world.reconcile(proxy);
    return { world, proxy };
  }
  const day = DAY;

  test('the authority sets the time, and the new order says what it replaces', async () => {
    const { world, proxy } = await issuedThroughProxy((at) => ({
      start: new Date(at.now() + 10 * day),
      end: new Date(at.now() + 12 * day),
      retryAfter: 7200,
    }));
    const first = await certificate(world);
    expect((first.renew_at ?? 0) - world.now()).toBeGreaterThan(9.9 * day);
    expect((first.renew_at ?? 0) - world.now()).toBeLessThan(12 * day);
    expect(Math.abs((first.ask_at ?? 0) - world.now() - 7_200_000)).toBeLessThan(60_000);
    const [id] = proxy.asked;
    expect(id).toMatch(/^[\w-]+\.[\w-]+$/);
    // Asked again, the window has moved: something was revoked, all have to be renewed.
    proxy.renewal = () => ({ start: new Date(world.now() - day), end: new Date(world.now() - HOUR) });
    world.pass(3 * HOUR);
    await world.reconcile(proxy);
    expect(world.pebble.issued()).toBe(2);
    expect(proxy.orders.map(({ replaces }) => replaces)).toEqual([undefined, id]);
    const second = await certificate(world);
    expect(second.chain).not.toBe(first.chain);
    // An authority that keeps refusing is not asked for one name after the other.
    expect((second.renew_at ?? 0) - world.now()).toBeGreaterThan(HOUR / 2);
  });

  test('where it says nothing or nonsense, two thirds of the life count', async () => {
    for (const nonsense of [null, { start: new Date(2_000_000_000_000), end: new Date(1_000_000_000_000) }]) {
      const { world } = await issuedThroughProxy(() => nonsense);
      const { not_before, not_after, renew_at } = await certificate(world);
      const life = not_after - not_before;
      expect(((renew_at ?? 0) - not_before) / life).toBeGreaterThan(0.6);
      expect(((renew_at ?? 0) - not_before) / life).toBeLessThan(2 / 3);
    }
  });

  test('a renewal that fails leaves the present one served, and its end is announced', async () => {
    const world = await controllerWorld({ validity: 90 * 24 * 3600 });
    const proxy = await startProxy(world.pebble);
    await world.want(HOST);
    await world.reconcile(proxy);
    proxy.interfere = () => ({ status: 500 });
    world.pass(61 * day);
    await waitForTask(world);
    await world.reconcile(proxy);
    const failing = await world.condition(HOST);
    expect(failing).toMatchObject({ status: 'True', reason: 'RenewalFailed' });
    expect(failing.message).toContain('The present one is served until');
    const warnings = async () =>
      (await world.store.selectFrom('event').select('id').where('reason', '=', 'ExpiresSoon').execute()).length;
    // The condition's own event and the warning's.
    const seen: number[] = [];
    for (const days of [0, 1, 14, 1, 1]) {
      world.pass(days * day);
      await world.reconcile(proxy);
      seen.push(await warnings());
    }
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen[1]).toBe(seen[0]);
    expect(new Set(seen.slice(1)).size).toBe(4);
    expect(await world.condition(HOST, 'certificate', 'Lasting')).toMatchObject({
      status: 'False',
      reason: 'ExpiresSoon',
    });
  });
});

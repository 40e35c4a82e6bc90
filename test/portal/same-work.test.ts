// Known and unknown e-mails cause the same work: the same statements in the same order, and as many hashes. So no time tells them apart.
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoginLimiter } from '../../src/auth/limiter.ts';
import { logIn } from '../../src/auth/login.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { queueVisitorRequest, type VisitorRequest } from '../../src/portal/visitor-requests/queue.ts';
import { cheapHasher } from '../support/cheap-hasher.ts';
import { queuedEmails } from '../support/test-services.ts';
import { type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const acme = storedPortalName('acme');
const origin = { address: '192.0.2.1', agent: 'test', requestId: 'x' };
let world: PortalWorld;

beforeAll(async () => {
  world = await portalWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Records statements by kind and table. */
function recording() {
  const done: string[] = [];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      done.push(`${node.kind} ${/"name":"(\w+)"/.exec(JSON.stringify(node))?.[1] ?? ''}`);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { done, store: world.store.withPlugin(plugin) };
}

async function workOfLogin(email: string): Promise<readonly string[]> {
  const { done, store } = recording();
  const hasher = cheapHasher();
  const verify: typeof hasher.verify = (hash, password) => {
    done.push('hash');
    return hasher.verify(hash, password);
  };
  const attempt = { portal: acme, email, password: 'wrong', origin, device: undefined, session: undefined };
  const dependencies = { store, hasher: { verify }, clock: { now: world.now }, addresses: createLoginLimiter() };
  const { outcome } = await logIn(dependencies, { ...attempt, require2fa: false });
  expect(outcome).toBe('refused');
  return done;
}

test('a wrong password for a known e-mail, an unknown one and one of another brand', async () => {
  const known = await workOfLogin('ann@harbour.example');
  expect(known).toContain('hash');
  expect(known.length).toBeGreaterThan(4);
  expect(await workOfLogin('no-one@harbour.example')).toEqual(known);
  expect(await workOfLogin('lena@baltic.example')).toEqual(known);
});

const form = {
  type: 'customer',
  ...{ company: 'x', name: 'x', phone: '+49301234567', country: 'DE', currency: 'USD' },
  ...{ timezone: 'UTC', language: 'en' },
} as const;
const requests: readonly (readonly [string, (email: string) => VisitorRequest, number])[] = [
  ['a reset', (email) => ({ kind: 'reset', email, origin, at: world.now() }), 1],
  ['a refused login', (email) => ({ kind: 'refused-login', email, origin, at: world.now() }), 0],
  ['a signup', (email) => ({ kind: 'signup', form: { ...form, email }, passwordHash: 'x', at: world.now() }), 2],
];

test.each(requests)('%s is queued and handled by the same statements', async (_name, request, emails) => {
  const before = (await queuedEmails(world.store)).length;
  const work = async (email: string) => {
    const { done, store } = recording();
    await queueVisitorRequest(store, acme, request(email));
    await world.work(store);
    return done;
  };
  const known = await work('ann@harbour.example');
  expect(known.length).toBeGreaterThan(4);
  expect(await work('no-one@harbour.example')).toEqual(known);
  expect((await queuedEmails(world.store)).length - before).toBe(emails);
  expect(await world.store.selectFrom('visitor_request').selectAll().execute()).toEqual([]);
});

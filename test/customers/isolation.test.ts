// Thousands of requests at one brand with the sessions, tokens, links and ids of another: the responses contain nothing of the other.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLink } from '../../src/auth/one-time-link.ts';
import { createAccessToken } from '../../src/auth/tokens/access-tokens.ts';
import { addPayment } from '../../src/billing/payment.ts';
import { storedContactId, storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { putRecord } from '../../src/customers/records.ts';
import { fullWorld } from '../support/full-account.ts';
import { sized } from '../support/test-size.ts';
import { ownHeaders } from '../support/visitor.ts';
import { PASSWORD, type PortalWorld, type Reply } from '../support/worlds/portal.ts';

const CANARY = 'canary-of-acme-9361';
const acme = 'acme.localhost';
const nordwind = 'nordwind.localhost';
let world: PortalWorld;
const held = { session: '', token: '', reset: '', support: '', asset: '', cursor: '', csv: '' };

beforeAll(async () => {
  world = await fullWorld();
  const { store } = world;
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  const contact = storedContactId(
    (
      await store
        .selectFrom('contact')
        .select('id')
        .where('email', '=', 'ann@harbour.example')
        .executeTakeFirstOrThrow()
    ).id,
  );
  for (const kind of ['did', 'cli'] as const)
    await putRecord(store, scope, kind, CANARY, { number: '4930999', name: CANARY }, world.now());
  await putRecord(store, scope, 'contract', CANARY, { name: CANARY, text: CANARY }, world.now());
  await putRecord(
    store,
    scope,
    'invoice',
    CANARY,
    { number: CANARY, issuedOn: '2026-11-01', dueOn: '2026-11-15', currency: 'USD', lines: [], total: '1.00' },
    world.now(),
  );
  await addPayment(
    store,
    { customer: 'CUST-1', amount: 1n, description: CANARY, status: 'completed', id: CANARY },
    world.now(),
  );
  await world.addCalls({ call_id: CANARY, source: '4930999', destination_name: CANARY });
  held.session = await world.session('ann@harbour.example');
  held.token =
    (await createAccessToken(
      store,
      { ...scope, contact },
      { name: 'x', scopes: ['balance', 'cdr', 'payments', 'breakout'], expiresAt: world.now() + 1e9 },
      world.now(),
    )) ?? '';
  for (const purpose of ['reset', 'support'] as const) {
    held[purpose] = await createLink(store, {
      purpose,
      portal: scope.portal,
      contact,
      detail: CANARY,
      expiresAt: world.now() + 1e9,
    });
  }
  const login = await world.ask(acme, '/login');
  held.asset = /href="(\/assets\/[^"]*brand\.css)"/.exec(login.text)?.[1] ?? '';
  held.cursor = `${world.now()}.${CANARY}`;
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** Whether a reply contains data of the other brand, apart from what the request itself had in its URL. */
function revealsOther({ text, headers }: Reply, path: string): boolean {
  const sent = path.split('?')[1] ?? '\u0000';
  const all = `${text}${JSON.stringify(headers)}`.replaceAll(encodeURIComponent(path), '').replaceAll(sent, '');
  // The login form shows the e-mail that was typed into it.
  const typed = path === '/login' ? all.replaceAll('ann@harbour.example', '') : all;
  return typed.includes(CANARY) || /Acme|CUST-1|Company of CUST|harbour\.example/.test(typed);
}

/** Numbers from a fixed seed, so that a failure can be reproduced. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const REQUESTS = sized(800, 10_000);

test(`${REQUESTS} requests at the other brand, with cookies, tokens, links, cursors and ids, reveal nothing of this one`, async () => {
  const next = random(20_261_124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const own = await world.session('lena@baltic.example', 'nordwind');
  const sessions = [
    undefined,
    held.session,
    own,
    `${own.slice(0, 20)}${held.session.slice(20)}`,
    held.session.toUpperCase(),
  ];
  const paths = [
    ...[
      '/dashboard',
      '/cdr',
      '/cdr?format=csv',
      '/payments',
      '/payments?format=csv',
      `/payments?before=${held.cursor}`,
      '/balance',
    ],
    ...[
      `/contracts/${CANARY}`,
      `/contracts/${CANARY}/1`,
      `/invoice/${CANARY}`,
      `/invoice/${CANARY}/pdf`,
      `/did/${CANARY}`,
    ],
    ...[
      `/documents/${CANARY}`,
      '/security',
      '/tokens',
      '/profile',
      `/reset?token=${held.reset}`,
      `/verify?token=${held.reset}`,
    ],
    ...[
      `/support-view?token=${held.support}`,
      held.asset,
      `/cdr?number=4930999`,
      `/rate-cards/${CANARY}`,
      '/open/recording',
    ],
    ...['/api/v1/balance', '/api/v1/cdrs', '/api/v1/payments', '/api/v1/breakout', '/status', '/public-status'],
  ];
  const posts: [string, Record<string, string>][] = [
    ['/reset', { token: held.reset, password: 'seven green kettles sing' }],
    ['/support-view', { token: held.support }],
    ['/verify', { token: held.reset }],
    ['/login', { email: 'ann@harbour.example', password: PASSWORD }],
    ['/cli', { do: 'remove', id: CANARY }],
  ];
  const leaks: string[] = [];
  const ask = async (): Promise<void> => {
    const session = pick(sessions);
    const bearer = next() < 0.3 ? { authorization: `Bearer ${held.token}` } : {};
    const strange: Record<string, string> = next() < 0.3 ? { 'x-forwarded-host': acme, forwarded: `host=${acme}` } : {};
    const isPost = next() < 0.2;
    const [path, fields] = isPost ? pick(posts) : ([pick(paths), {}] as const);
    const reply = await world.ask(nordwind, path, {
      ...(session === undefined ? {} : { session }),
      method: isPost ? 'POST' : 'GET',
      headers: { ...bearer, ...strange, ...(isPost ? ownHeaders : {}) },
      ...(isPost ? { body: new URLSearchParams(fields).toString() } : {}),
    });
    if (revealsOther(reply, path)) leaks.push(`${path} ${reply.status}`);
  };
  for (let done = 0; done < REQUESTS; done += 50) await Promise.all(Array.from({ length: 50 }, ask));
  expect([...new Set(leaks)]).toEqual([]);
  // Links and tokens that were tried at the other brand still work at their own.
  expect((await world.ask(acme, `/reset?token=${held.reset}`)).status).toBe(200);
  expect((await world.ask(acme, '/dashboard', { session: held.session })).status).toBe(200);
  const balance = await world.ask(acme, '/api/v1/balance', { headers: { authorization: `Bearer ${held.token}` } });
  expect(balance.status).toBe(200);
}, 480_000);

test('a known and an unknown address get equal responses at login and reset: status, headers, length and text', async () => {
  const plain = ({ status, headers, text }: Reply, email: string) => {
    const { date: _, ...rest } = headers;
    return { status, headers: rest, text: text.replaceAll(email, 'EMAIL').replace(/<code>[\w-]{12}<\/code>/, '') };
  };
  const pairs = [
    ['/login', { password: 'a wrong guess at it' }],
    ['/reset', {}],
  ] as const;
  for (const [path, more] of pairs) {
    const [known, unknown] = await Promise.all(
      ['ann@harbour.example', 'eve@harbour.example'].map(async (email) =>
        plain(
          await world.ask(acme, path, {
            method: 'POST',
            headers: ownHeaders,
            body: new URLSearchParams({ email, ...more }).toString(),
          }),
          email,
        ),
      ),
    );
    expect(known).toEqual(unknown);
  }
});

// Every form with every field missing, too long, in another script, with markup, with control characters; and ids of others.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import { scopedTables } from '../../src/store/scope.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { fullWorld } from '../support/full-account.ts';
import { testSealer } from '../support/test-services.ts';
import { ownHeaders, type Visitor, visitorOf } from '../support/visitor.ts';
import { PASSWORD, type PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

interface Form {
  readonly path: string;
  readonly act: string;
  /** Valid forms; each field is made invalid in turn. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that may be left out or hold any text. */
  readonly free: readonly string[];
  readonly page?: string;
}

const forms: readonly Form[] = [
  { path: '/confirm', act: 'confirm', fields: { password: PASSWORD, next: '/profile' }, free: ['next'] },
  {
    path: '/profile',
    act: 'save',
    fields: { name: 'Ann', department: 'x', phone: '+493012345678', mobile: '', language: '', timezone: 'UTC' },
    free: ['name', 'department', 'mobile', 'phone', 'language'],
  },
  { path: '/profile', act: 'email', fields: { email: 'new@harbour.example' }, free: [] },
  {
    path: '/password',
    act: 'change',
    fields: { old: PASSWORD, password: 'some new kettles sing' },
    free: ['password'],
  },
  { path: '/security', act: 'addresses', fields: { addresses: '127.0.0.1' }, free: ['addresses'] },
  { path: '/payments', act: 'bank', fields: { amount: '25.00' }, free: [] },
  { path: '/voucher', act: 'use', fields: { code: 'AAAAA-BBBBB-CCCCC-DDDDD' }, free: [] },
  { path: '/cli', act: 'add', fields: { number: '+493012345679', name: 'x' }, free: ['name'] },
  {
    path: '/routes',
    act: 'add-address',
    fields: { address: '203.0.113.9', 'address-note': 'x' },
    free: ['address-note'],
  },
  {
    path: '/routes',
    act: 'add-user',
    fields: { username: 'office-9', 'user-note': 'x' },
    free: ['username', 'user-note'],
  },
  {
    path: '/did/sales',
    act: 'save',
    fields: { id: 'sales', name: 'x', destination: 'sip:1@pbx.example', tags: 'a' },
    free: ['name', 'tags', 'destination'],
  },
  {
    path: '/alert',
    act: 'add',
    fields: {
      title: 'x',
      area: 'asr',
      operator: '<',
      threshold: '2',
      reset: '',
      period: '300',
      repeat: '0',
      recipients: '',
    },
    free: ['title', 'threshold', 'reset', 'period', 'repeat', 'recipients'],
  },
  {
    path: '/contracts/terms',
    act: 'sign',
    fields: { id: 'terms', revision: '1', signer: 'Ann Hale', agree: 'yes' },
    free: ['signer'],
  },
  { path: '/tokens', act: 'make', fields: { name: 'x', scope: 'balance', days: '30' }, free: ['name', 'days'] },
  { path: '/phone', act: 'send', fields: { phone: '+493012345678' }, free: [] },
  { path: '/phone', act: 'check', fields: { code: '123456' }, free: [] },
  { path: '/two-factor', act: 'on', fields: { code: '123456', sealed: 'x' }, free: [] },
  { path: '/two-factor', act: 'add-passkey', fields: { response: '{}', name: 'x' }, free: ['name'] },
];

const wrong: Readonly<Record<string, string | null>> = {
  missing: null,
  empty: '',
  'too long': 'x'.repeat(5000),
  'another script': 'Ωμέγα 北京 العربية',
  markup: '<script>alert(1)</script>"\'>{{x}}',
  'control characters': 'a\u0000b\r\nSet-Cookie: x=y',
  'not a number': 'NaN',
  'a huge number': '9'.repeat(400),
  negative: '-1',
};

/** Everything that a form may change, without audit events, and without sessions, which every request updates. */
async function contents(): Promise<string> {
  const tables = [
    ...scopedTables.filter((table) => table !== 'audit'),
    'contact',
    'customer',
    'passkey',
    'recovery_code',
    'link',
    'voucher',
    'signup',
  ] as const;
  const rows = await Promise.all(tables.map((table) => world.store.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows.map((of) => of.map((row) => JSON.stringify(row)).sort()));
}

for (const { path, act, fields, free } of forms) {
  test(`${path} ${act}: a refused form changes nothing, and nothing ends in a 5xx`, async () => {
    for (const field of Object.keys(fields)) {
      for (const [name, value] of Object.entries(wrong)) {
        world.pass(61 * MINUTE);
        ann = visitorOf(world, host, await world.session('ann@harbour.example'));
        const { [field]: _, ...rest } = fields;
        const before = await contents();
        const reply = await ann.send(path, { ...(value === null ? rest : { ...rest, [field]: value }), do: act });
        const what = `${field} ${name}: ${reply.status}`;
        expect(reply.status < 500, what).toBe(true);
        expect(reply.text, what).not.toContain('<script>alert(1)');
        if (!free.includes(field)) expect([403, 404, 422, 400], what).toContain(reply.status);
        if (reply.status >= 400) expect(await contents(), what).toBe(before);
      }
    }
  });
}

test('a form without its token, or with that of another session, is refused', async () => {
  const bob = visitorOf(world, host, await world.session('bob@harbour.example'));
  const before = await contents();
  for (const form of ['', 'x', bob.session.slice(0, 32)]) {
    const reply = await world.ask(host, '/profile', {
      session: ann.session,
      method: 'POST',
      headers: ownHeaders,
      body: new URLSearchParams({ form, do: 'save', name: 'Mallory', timezone: 'UTC' }).toString(),
    });
    expect(reply.status).toBe(403);
  }
  expect(await contents()).toBe(before);
});

test('an item of another customer is not found by any path', async () => {
  const bobs = visitorOf(world, host, await world.session('bob@harbour.example'));
  await bobs.send('/cli', { do: 'add', number: '+4930111222333' });
  const own = await world.store
    .selectFrom('record')
    .select('id')
    .where('kind', '=', 'cli')
    .where('body', 'like', '%4930111222333%')
    .executeTakeFirstOrThrow();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  const before = await contents();
  const tries: [string, Record<string, string>][] = [
    ['/cli', { do: 'remove', id: own.id }],
    ['/routes', { do: 'switch', id: own.id }],
    ['/alert', { do: 'remove', id: own.id }],
    ['/alert', { do: 'pause', id: '../../x' }],
    ['/did/none', { do: 'save', id: 'none' }],
    ['/tokens', { do: 'end', id: own.id }],
    ['/two-factor', { do: 'remove-passkey', id: own.id }],
    ['/security', { do: 'end', id: 'f'.repeat(64) }],
    ['/contracts/none', { do: 'sign', id: 'none', revision: '1', signer: 'Ann Hale', agree: 'yes' }],
  ];
  for (const [path, fields] of tries) expect([path, (await ann.send(path, fields)).status]).toEqual([path, 404]);
  for (const path of [
    '/invoice/none',
    '/invoice/this/xls',
    '/documents/none',
    '/contracts/none',
    '/rate-cards/other',
    '/did/none',
    '/open/ivr',
    '/open/__proto__',
  ]) {
    expect([path, (await ann.get(path)).status]).toEqual([path, 404]);
  }
  expect(await contents()).toBe(before);
});

test('the public forms: every field invalid, and nothing changes', async () => {
  const signup = {
    company: 'x',
    name: 'x',
    email: 'x@x.example',
    phone: '+493012345678',
    country: 'DE',
    currency: 'USD',
    timezone: 'UTC',
    password: 'seven green kettles sing',
  };
  const send = (path: string, fields: Record<string, string>) =>
    world.ask(host, path, { method: 'POST', headers: ownHeaders, body: new URLSearchParams(fields).toString() });
  for (const field of Object.keys(signup)) {
    for (const [name, value] of Object.entries(wrong)) {
      world.pass(61 * MINUTE);
      const { [field]: _, ...rest } = signup as Record<string, string>;
      const shown = testSealer.seal(String(world.now() - 5000), sealedAs.signupForm('acme'));
      const before = await contents();
      const reply = await send('/signup', { ...(value === null ? rest : { ...rest, [field]: value }), shown });
      const what = `${field} ${name}: ${reply.status}`;
      const isText = ['company', 'name', 'password', 'currency'].includes(field);
      expect(isText ? [200, 422] : [422], what).toContain(reply.status);
      await world.work();
      expect((await contents()) === before, what).toBe(reply.status === 422);
    }
  }
  const before = await contents();
  for (const token of ['', 'x', 'x'.repeat(5000), '../', '<b>']) {
    for (const path of ['/verify', '/support-view']) expect((await send(path, { token })).status).toBe(410);
    expect((await send('/reset', { token, password: 'seven green kettles sing' })).status).toBe(410);
  }
  for (const response of ['', '{', '[]', 'null', '{"id":1}', JSON.stringify({ id: 'x'.repeat(3000) })]) {
    expect((await send('/passkey', { response, sealed: 'x' })).status).toBe(403);
    world.pass(16 * MINUTE);
  }
  expect(await contents()).toBe(before);
});

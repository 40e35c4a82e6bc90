// Break-glass overrides with the real program: what a customer who is logged in sees of them, and how they end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import { allReady, commitFooter, edit, shows, sql, withoutLimits } from '../support/operator.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let running: Served;
let cookie: string;

const CUSTOMER = ['--portal', 'acme', '--name', 'Harbour Books', '--currency', 'USD'];

beforeAll(async () => {
  place = workplace({ PORTICO_ACTOR: 'ops-kim', ...withoutLimits });
  running = await place.serve('up');
  expect((await place.here('account', 'customer', 'add', 'CUST-1', ...CUSTOMER)).code).toBe(0);
  const added = await place.here(
    'account',
    'contact',
    'add',
    'ann@books.example',
    '--customer',
    'CUST-1',
    '--name',
    'Ann',
  );
  const password = /^password (\S+)$/m.exec(added.out)?.[1] ?? '';
  // As if Ann had set a password of her own.
  sql(place, "UPDATE contact SET password_until = NULL WHERE email = 'ann@books.example'");
  const welcome = await ask(running.httpsPort, 'acme.localhost', '/login', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email: 'ann@books.example', password }).toString(),
  });
  cookie = (welcome.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
  expect(cookie).not.toBe('');
});

afterAll(async () => {
  await place.remove();
});

/** What Ann of CUST-1 gets, who has been logged in all the time. */
const sees = (path: string) => ask(running.httpsPort, 'acme.localhost', path, { headers: { cookie } });
const gets = (path: string, status: number) =>
  until(
    () => sees(path),
    (answer) => answer.status === status,
  );
const list = async () =>
  JSON.parse((await place.here('override', 'list', '-o', 'json')).out) as Record<string, string>[];
const set = (customer: string, ...more: string[]) => place.here('override', 'set', customer, ...more);

describe('override', () => {
  test('is seen by the customer immediately, is listed in every plan, and ends when it is taken back', async () => {
    expect((await sees('/payments')).status).toBe(200);
    const done = await set('CUST-1', '--hide', 'payments', '--for', '24h', '--reason', 'chargeback of Friday');
    expect(done).toMatchObject({ code: 0, out: expect.stringMatching(/^CUST-1 of acme: hide payments, until 20/) });
    await gets('/payments', 404);
    expect((await sees('/dashboard')).body).not.toContain('href="/payments"');
    expect((await place.here('plan')).out).toMatch(
      /break-glass: CUST-1 of acme: hide payments, until \S+ \(ops-kim: chargeback of Friday\)/,
    );
    expect((await place.here('plan', '--detailed-exitcode')).code).toBe(0);
    expect(await list()).toMatchObject([
      { customer: 'CUST-1', hide: 'payments', by: 'ops-kim', reason: 'chargeback of Friday' },
    ]);
    commitFooter(place, 'acme', 'A commit does not end it');
    await shows(running, 'acme', 'A commit does not end it');
    expect((await sees('/payments')).status).toBe(404);
    expect((await place.here('override', 'clear', 'CUST-1')).code).toBe(0);
    await gets('/payments', 200);
    expect((await place.here('override', 'list')).out).toContain('There is no break-glass override.');
    expect(await place.here('override', 'clear', 'CUST-1')).toMatchObject({ code: 1 });
  });

  test('ends on time automatically, and the history says so', async () => {
    await set('CUST-1', '--hide', 'payments', '--for', '30m', '--reason', 'for half an hour');
    await gets('/payments', 404);
    // Half an hour later, as far as the store can tell.
    sql(
      place,
      `UPDATE resource SET spec = json_set(spec, '$.until', 1000) WHERE kind = 'break-glass' AND name = 'CUST-1'`,
    );
    await gets('/payments', 200);
    await until(list, (left) => left.length === 0);
    expect((await place.here('history', 'acme')).out).toMatch(
      /BreakGlassEnded.*ops-kim: for half an hour.*its time is over/,
    );
    await allReady(place);
  });

  test('is dropped when the files say the same', async () => {
    await set('CUST-1', '--hide', 'payments', '--for', '7d', '--reason', 'until it is committed');
    await gets('/payments', 404);
    edit(
      place,
      'portals/acme/overrides.yaml',
      (text) => `${text}  CUST-1:\n    hide: [payments]\n    reason: chargebacks\n`,
    );
    place.commit('CUST-1 pays by invoice');
    await until(list, (left) => left.length === 0);
    expect((await sees('/payments')).status).toBe(404);
    expect((await place.here('history', 'acme')).out).toMatch(/BreakGlassEnded.*the files say the same/);
    place.git('revert', '--no-edit', 'HEAD');
    await gets('/payments', 200);
  });

  test.each([
    [['CUST-1', '--hide', 'payment', '--for', '1h', '--reason', 'x'], 'there is no section "payment"'],
    [['CUST-1', '--hide', 'payments', '--show', 'payments', '--for', '1h', '--reason', 'x'], 'both shown and hidden'],
    [['CUST-1', '--for', '1h', '--reason', 'x'], 'nothing is shown or hidden'],
    [['CUST-1', '--hide', 'payments', '--for', '91d', '--reason', 'x'], 'is not a duration of up to 90 days'],
    [['CUST-1', '--hide', 'payments', '--for', 'ever', '--reason', 'x'], 'is not a duration of up to 90 days'],
    [['CUST-1', '--hide', 'payments', '--for', '1h'], '--reason'],
    [['CUST-1', '--hide', 'payments', '--reason', 'x'], '--for'],
    [['CUST-77', '--hide', 'payments', '--for', '1h', '--reason', 'x'], 'portal of CUST-77 is not known'],
    [['CUST-1', '--portal', 'nordwind', '--hide', 'cdr', '--for', '1h', '--reason', 'x'], 'belongs to acme'],
  ])('%j is refused', async (args, words) => {
    expect(await set(...(args as [string]))).toMatchObject({ code: 1, err: expect.stringContaining(words) });
    expect(await list()).toEqual([]);
  });
});

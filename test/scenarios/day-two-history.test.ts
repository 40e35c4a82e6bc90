// Why a customer sees a section, what was done when and by whom, and what is deleted permanently, with the real program.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import { commitFooter, edit, page, shows, sql, withoutLimits } from '../support/operator.ts';
import { until, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let running: Served;

beforeAll(async () => {
  place = workplace({ PORTICO_ACTOR: 'ops-kim', ...withoutLimits });
  running = await place.serve('up');
  const account = ['--portal', 'acme', '--name', 'Pacific Dental', '--currency', 'USD'];
  expect((await place.here('account', 'customer', 'add', 'CUST-1042', ...account)).code).toBe(0);
});

afterAll(async () => {
  await place.remove();
});

const explained = async (customer: string, section: string) =>
  JSON.parse((await place.here('explain', customer, section, '-o', 'json')).out) as {
    visible: boolean;
    chain: { from: string; says: string; place: string | null; commit: string | null; author: string | null }[];
  };

describe('explain', () => {
  test('names file, line, commit and author of default and override, and who broke the glass', async () => {
    edit(place, 'portals/acme/overrides.yaml', (text) => text.replace('hide: [payments]', 'hide: [payments, summary]'));
    place.git('add', '-A');
    place.git('-c', 'user.name=Grace', 'commit', '-qm', 'No summary for them');
    await until(
      async () => (await explained('CUST-1042', 'summary')).visible,
      (visible) => !visible,
    );
    const glass = ['--show', 'payments', '--for', '1h', '--reason', 'they pay now'];
    expect((await place.here('override', 'set', 'CUST-1042', ...glass)).code).toBe(0);
    const first = place.git('rev-list', '--max-parents=0', 'HEAD');
    const { visible, chain } = await explained('CUST-1042', 'payments');
    expect(visible).toBe(true);
    expect(chain).toMatchObject([
      {
        from: 'default',
        says: 'shown',
        place: expect.stringMatching(/^portals\/voice\.yaml:\d+$/),
        author: 'Ada',
      },
      {
        from: 'override',
        says: 'hidden',
        place: expect.stringMatching(/^portals\/acme\/overrides\.yaml:\d+$/),
        author: 'Grace',
      },
      { from: 'break-glass', says: 'shown', place: null, commit: null, author: 'ops-kim' },
    ]);
    expect(chain.slice(0, 2).map(({ commit }) => commit)).toEqual([first, place.git('rev-parse', 'HEAD')]);
    const lineOf = (link: number) => {
      const [file = '', line = ''] = (chain[link]?.place ?? '').split(':');
      return place.read(file).split('\n')[Number(line) - 1];
    };
    expect(lineOf(0)).toMatch(/\bpayments\b/);
    expect(lineOf(1)).toMatch(/hide: \[payments, summary\]/);
    const words = (await place.here('explain', 'CUST-1042', 'payments')).out;
    expect(words).toContain('CUST-1042 of acme sees payments.');
    expect(words).toContain('ops-kim: they pay now, until 20');
    await place.here('override', 'clear', 'CUST-1042');
    expect(await explained('CUST-1042', 'payments')).toMatchObject({ visible: false });
  });

  test('a customer or section that is not there is said', async () => {
    expect(await place.here('explain', 'CUST-404', 'cdr')).toMatchObject({
      code: 1,
      err: expect.stringContaining('CUST-404'),
    });
    expect(await place.here('explain', 'CUST-1042', 'cdrs')).toMatchObject({
      code: 1,
      err: expect.stringContaining('"cdrs"'),
    });
  });
});

describe('history', () => {
  test('revisions, newest first, with who, what and which plan', async () => {
    const commit = commitFooter(place, 'nordwind', 'For the history');
    await shows(running, 'nordwind', 'For the history');
    const [newest] = JSON.parse((await place.here('history', '-o', 'json')).out) as Record<string, unknown>[];
    expect(newest).toMatchObject({
      commit,
      author: 'Ada',
      message: 'For the history',
      outcome: 'applied',
      plan: {
        count: 1,
        changes: [{ action: 'update', kind: 'portal', name: 'nordwind', fields: [{ path: 'footer' }] }],
      },
    });
    const table = (await place.here('history', '--limit', '1')).out;
    expect(table).toContain(commit.slice(0, 10));
    expect(table.trimEnd().split('\n')).toHaveLength(2);
  });

  test('of one portal: what happened to it and to no other portal', async () => {
    const events = JSON.parse((await place.here('history', 'nordwind', '-o', 'json')).out) as { reason: string }[];
    expect(events.map(({ reason }) => reason)).toContain('Created');
    expect(JSON.stringify(events)).not.toMatch(/acme/i);
    expect(await place.here('history', 'acne')).toMatchObject({ code: 1, err: expect.stringContaining('acne') });
    expect(await place.here('history', '--limit', 'all')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--limit'),
    });
  });
});

describe('purge', () => {
  const archived = () => sql(place, `SELECT count(*) AS n FROM resource WHERE brand = 'nordwind' AND archived_at > 0`);
  const purge = (...more: string[]) => place.here('purge', 'nordwind', ...more);

  test('refuses a live portal, asks twice, and deletes what is archived and nothing of a customer', async () => {
    await place.here(
      'account',
      'customer',
      'add',
      'CAR-9',
      '--portal',
      'nordwind',
      '--name',
      'Baltic',
      '--currency',
      'EUR',
    );
    await place.here('account', 'payment', 'add', '25.00', '--customer', 'CAR-9', '--description', 'Deposit');
    const yes = ['--yes', '--confirm', 'nordwind'];
    expect(await purge(...yes)).toMatchObject({ code: 1, err: expect.stringContaining('nordwind is live') });
    place.git('rm', '-qr', 'portals/nordwind');
    place.commit('Nordwind goes');
    await until(
      () => page(running, 'nordwind'),
      ({ status }) => status === 410,
    );
    const before = archived();
    expect(before).not.toEqual([{ n: 0 }]);
    for (const half of [[], ['--yes'], ['--confirm', 'nordwind'], ['--yes', '--confirm', 'acme']]) {
      expect(await purge(...half)).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was deleted') });
    }
    expect(archived()).toEqual(before);
    expect(await purge(...yes)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 customer(s), their calls and payments are kept'),
    });
    expect(sql(place, `SELECT count(*) AS n FROM resource WHERE brand = 'nordwind'`)).toEqual([{ n: 0 }]);
    expect(sql(place, `SELECT id FROM customer WHERE portal = 'nordwind'`)).toEqual([{ id: 'CAR-9' }]);
    expect(sql(place, 'SELECT count(*) AS n FROM payment')).toEqual([{ n: 1 }]);
    expect(await purge(...yes)).toMatchObject({ code: 1, err: expect.stringContaining('there is no portal nordwind') });
    place.git('revert', '--no-edit', 'HEAD');
    running = await place.serve('up');
    expect((await page(running, 'nordwind')).status).toBe(200);
    expect((await place.here('status')).code).toBe(0);
  });
});

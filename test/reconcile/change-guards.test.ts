// What the limits of changes hold on real fleets, and what they let through: by class, by commit and by hour, over restarts and reconcilers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/durations.ts';
import { blockText } from '../../src/core/plan/guard.ts';
import type { PassResult } from '../../src/reconcile/follow.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readConditions } from '../../src/store/tables/conditions.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { type CommitOptions, type Files, memoryRepository, reconcilerOn } from '../support/worlds/reconcile.ts';

let folder: string;
let url: string;
let store: Store;
let repository: ReturnType<typeof memoryRepository>;
let reconciler: ReturnType<typeof reconcilerOn>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-guards-'));
  url = await newStoreUrl(join(folder, 'portico.db'));
  store = await openStore(url);
  repository = memoryRepository();
  reconciler = reconcilerOn(store, repository);
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** A portal with the given lines in place of its usual ones. */
function portal(name: string, lines: Readonly<Record<string, string>> = {}): string {
  const all: Readonly<Record<string, string>> = {
    ...{ brand: name, domains: `[${name}.test]`, currencies: '[EUR]', sections: '[cdr, payments]' },
    signup: '{ customer: true, templateCustomer: starter }',
    ...lines,
  };
  const text = Object.entries(all).map(([key, value]) => `${key}: ${value.replaceAll('{name}', name)}\n`);
  return `apiVersion: portico/v1\nkind: Portal\nname: ${name}\n${text.join('')}`;
}

const template = (limit: string): string =>
  `apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { debitLimit: "${limit}" }\n`;

const names = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => `b${at + from}`);

/** A fleet; the first of its brands have the given lines. */
function fleet(count: number, changed = 0, lines: Readonly<Record<string, string>> = {}): Files {
  return {
    'templates/t.yaml': '',
    'portals/starter.yaml': template('0'),
    ...Object.fromEntries(
      names(count).map((name, at) => [`portals/${name}.yaml`, portal(name, at < changed ? lines : {})]),
    ),
  };
}

async function push(files: Files, options: CommitOptions = {}) {
  repository.commit(files, options);
  return reconciler.reconcile();
}

/** The words of the guards that hold something; none where all of it was applied. */
function held(result: PassResult): string[] {
  if (result.state !== 'done') return [result.state];
  return result.pass.blocks.map(blockText);
}

const rowsOf = (kind: string): Promise<{ name: string; spec: string }[]> =>
  store.selectFrom('resource').select(['name', 'spec']).where('kind', '=', kind).orderBy('name').execute();

const noPayments = { sections: '[cdr]' };

test('500 brands that lose a section in one commit wait for an approval of exactly that plan; other brands are still applied', async () => {
  expect(held(await push(fleet(501)))).toEqual([]);
  const files = { ...fleet(501, 500, noPayments), 'portals/b500.yaml': portal('b500', { footer: 'New' }) };
  const result = await push(files);
  expect(held(result)).toEqual(['500 of 501 brands change visibility; limit 50 (10 %)']);
  const access = await rowsOf('access');
  expect(access.filter(({ spec }) => spec.includes('payments'))).toHaveLength(501);
  expect((await rowsOf('portal')).find(({ name }) => name === 'b500')?.spec).toContain('New');
  const waiting = (await readConditions(store)).filter(({ reason }) => reason === 'Blocked');
  const plans = new Set(waiting.map(({ detail }) => detail?.plan ?? ''));
  expect([waiting.length, plans.size]).toEqual([500, 1]);
  expect(waiting[0]?.message).toBe('500 of 501 brands change visibility; limit 50 (10 %)');
  expect(held(await reconciler.reconcile({ approved: '0'.repeat(64) }))).toHaveLength(1);
  expect(held(await reconciler.reconcile({ approved: [...plans][0] ?? '' }))).toEqual([]);
  expect((await rowsOf('access')).filter(({ spec }) => spec.includes('payments'))).toHaveLength(1);
});

describe('a fleet and what is held of a commit', () => {
  test.each<readonly [string, Files, Files, string[]]>([
    ['a first import', {}, fleet(60), []],
    ['new brands beside live ones', fleet(20), { ...fleet(20), ...fleet(60) }, []],
    ['a small fleet as a whole', fleet(3), fleet(3, 3, noPayments), []],
    ['as many as the limit', fleet(60), fleet(60, 6, noPayments), []],
    ['one more', fleet(60), fleet(60, 7, noPayments), ['7 of 60 brands change visibility; limit 6 (10 %)']],
    ['footers of a part', fleet(22), fleet(22, 20, { footer: 'New' }), []],
    ['footers of many', fleet(22), fleet(22, 21, { footer: 'New' }), ['21 of 22 brands change appearance; limit 20']],
  ])('%s', async (_name, before, after, expected) => {
    if (Object.keys(before).length > 0) await push(before);
    expect(held(await push(after))).toEqual(expected);
  });
});

test('each field counts in its class', async () => {
  const six = (lines: Readonly<Record<string, string>>): Files => fleet(12, 6, lines);
  const override = (name: string, ids: readonly string[]): string =>
    `kind: Overrides\nportal: ${name}\ncustomers:\n${ids.map((id) => `  ${id}: { hide: [payments], reason: a reason }\n`).join('')}`;
  const overrides = Object.fromEntries(
    names(6).map((name) => [`portals/o-${name}.yaml`, override(name, [`C-${name}`])]),
  );
  const cases: readonly (readonly [string, Files, readonly string[]])[] = [
    ['sections', six(noPayments), ['visibility']],
    ['columns', six({ reports: '{ cdr: [charge] }' }), ['visibility']],
    ['retention', six({ retention: '{ cdr: 1 day }' }), ['visibility']],
    ['overrides', { ...fleet(12), ...overrides }, ['visibility']],
    ['overrides of many customers of one', { ...fleet(12), 'portals/o.yaml': override('b0', names(50)) }, []],
    ['domains', six({ domains: '[{name}.test, x-{name}.test]' }), ['access']],
    ['a second factor', six({ auth: '{ require2fa: all }' }), ['access']],
    ['sign-up', six({ signup: '{ customer: false, templateCustomer: starter }' }), ['access']],
    ['maintenance', six({ status: '{ maintenance: { text: Closed } }' }), ['access']],
    ['the mail server', six({ smtp: '{ host: x.test, from: a@x.test }' }), ['access']],
    [
      'addresses to call',
      six({ network: '{ interconnect: { addresses: [{ name: A, address: a.test }] } }' }),
      ['access'],
    ],
    ['currencies', six({ currencies: '[USD]' }), ['money']],
    ['payments', six({ payments: '{ bankTransfer: { instructions: To us } }' }), ['money']],
    ['a template', { ...fleet(12), 'portals/starter.yaml': template('1000000') }, ['money']],
    ['CSS', six({ theme: '{ css: "h1 { display: none }" }' }), ['code']],
    ['JavaScript', six({ theme: '{ javascript: [{ inline: "1", pages: [dashboard] }] }' }), ['code']],
    ['links', six({ links: '{ terms: "https://x.test/" }' }), ['code']],
    ['two classes', six({ ...noPayments, currencies: '[USD]' }), ['visibility', 'money']],
    ['appearance of half', six({ footer: 'New', theme: '{ colors: { primary: "#123456" } }' }), []],
  ];
  await push(fleet(12));
  for (const [name, files, classes] of cases) {
    reconciler.clock.time += HOUR + MINUTE;
    const result = await push(files);
    const found =
      result.state === 'done' ? result.pass.blocks.flatMap((block) => ('portals' in block ? [block.subject] : [])) : [];
    expect([name, ...found]).toEqual([name, ...classes]);
    expect(result).toMatchObject({ pass: { desired: { problems: [] } } });
    await push(fleet(12));
  }
});

test('a template waits with the brands that use it', async () => {
  await push(fleet(12));
  const result = await push({ ...fleet(12), 'portals/starter.yaml': template('1000000') });
  expect((await rowsOf('template-customer'))[0]?.spec).toContain('"debitLimit":"0"');
  const waiting = (await readConditions(store)).filter(({ reason }) => reason === 'Blocked');
  expect(waiting.map(({ name }) => name)).toHaveLength(12);
  await reconciler.reconcile({ approved: result.state === 'done' ? result.pass.plan.id : '' });
  expect((await rowsOf('template-customer'))[0]?.spec).toContain('1000000');
  expect((await readConditions(store)).filter(({ reason }) => reason === 'Blocked')).toEqual([]);
});

describe('within an hour', () => {
  /** Each brand in a commit of its own, until one is held. */
  async function oneByOne(count: number, each: () => Promise<void> = async () => undefined): Promise<number> {
    for (let changed = 1; changed <= count; changed += 1) {
      if (held(await push(fleet(60, changed, noPayments))).length > 0) return changed - 1;
      await each();
    }
    return count;
  }

  test('a change that is split into many commits is held, also by the reconciler that takes over', async () => {
    await push(fleet(60));
    expect(
      await oneByOne(60, async () => {
        await store.destroy();
        store = await openStore(url);
        await reconciler.lease.release().catch(() => undefined);
        reconciler = reconcilerOn(store, repository, { name: `r${Math.random()}`, clock: reconciler.clock });
      }),
    ).toBe(12);
    const last = await push(fleet(60, 14, noPayments));
    expect(held(last)).toEqual(['with this, 14 of 60 brands change visibility within an hour; limit 12 (20 %)']);
  });

  test('work on one brand is never held, and the hour ends', async () => {
    await push(fleet(60));
    expect(await oneByOne(12)).toBe(12);
    for (const section of ['balance', 'breakout', 'routes', 'contracts']) {
      const files = { ...fleet(60, 12, noPayments), 'portals/b0.yaml': portal('b0', { sections: `[${section}]` }) };
      expect(held(await push(files))).toEqual([]);
    }
    expect(held(await push(fleet(60, 13, noPayments)))).toHaveLength(1);
    reconciler.clock.time += HOUR + MINUTE;
    expect(held(await push(fleet(60, 14, noPayments)))).toEqual([]);
  });

  test('what was approved is not counted', async () => {
    await push(fleet(60));
    const result = await push(fleet(60, 40, noPayments));
    await reconciler.reconcile({ approved: result.state === 'done' ? result.pass.plan.id : '' });
    expect(held(await push(fleet(60, 45, noPayments)))).toEqual([]);
    expect(await store.selectFrom('portal_change').select('portal').execute()).toHaveLength(5);
  });
});

test('a reverted change waits no more, and one that was healed is not a change', async () => {
  await push(fleet(12));
  await push(fleet(12, 12, noPayments));
  expect(held(await push(fleet(12)))).toEqual([]);
  expect((await readConditions(store)).filter(({ status }) => status !== 'True')).toEqual([]);
  await store
    .updateTable('resource')
    .set({ spec: '{"sections":[],"links":{}}' })
    .where('kind', '=', 'access')
    .execute();
  expect(held(await reconciler.reconcile())).toEqual([]);
  expect((await rowsOf('access')).filter(({ spec }) => spec.includes('payments'))).toHaveLength(12);
});

test('an approval does not carry over to another plan', async () => {
  await push(fleet(12));
  const first = await push(fleet(12, 6, noPayments));
  const approved = first.state === 'done' ? first.pass.plan.id : '';
  repository.commit(fleet(12, 7, noPayments));
  expect(held(await reconciler.reconcile({ approved }))).toEqual(['7 of 12 brands change visibility; limit 5']);
});

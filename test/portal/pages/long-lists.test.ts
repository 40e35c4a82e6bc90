// Lists of more than a thousand records are paged to their end, newest first, and say which part is shown. Costs two seconds.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld, START } from '../../support/worlds/portal.ts';

const COUNT = 1_005;
const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
let world: PortalWorld;
let ann: Visitor;
beforeAll(async () => {
  const sections = 'routes, did, cli, documents, alert, ip-auth-edit, sip-auth-edit';
  const yaml = acmeYaml.replace('sections: [balance,', `sections: [${sections}, balance,`);
  world = await portalWorld({ 'portals/acme/portal.yaml': yaml });
  ann = visitorOf(world, 'acme.localhost', await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

/** The name of the thing of a number; the newest has the last. */
const nameOf = (index: number): string => `thing-${String(index).padStart(4, '0')}`;

/** Ids in another order than that in which things came. */
const idOf = (index: number): string => `i${(index * 7919) % 10_007}`;

async function putMany(kind: string, bodyOf: (name: string, index: number) => object): Promise<void> {
  const rows = Array.from({ length: COUNT }, (_, index) => ({
    ...{ ...scope, kind, id: idOf(index), body: JSON.stringify(bodyOf(nameOf(index), index)) },
    ...{ created_at: START + index, updated_at: START + index },
  }));
  for (let from = 0; from < COUNT; from += 200)
    await world.store
      .insertInto('record')
      .values(rows.slice(from, from + 200))
      .execute();
}

const day = (index: number): string => new Date(START + index * 1440 * MINUTE).toISOString().slice(0, 10);

const lists: readonly (readonly [string, string, (name: string, index: number) => object])[] = [
  ['/routes', 'route', (name) => ({ name, rateCard: 'retail' })],
  ['/routes', 'ip-address', (name, index) => ({ address: `2001:db8::${index.toString(16)}`, note: name })],
  ['/routes', 'sip-user', (name) => ({ username: name, realm: 'acme.localhost', ha1: '0'.repeat(64) })],
  ['/did', 'did', (name, index) => ({ number: `4930${String(index).padStart(6, '0')}`, name })],
  ['/cli', 'cli', (name, index) => ({ number: `4930${String(index).padStart(6, '0')}`, name })],
  ['/documents', 'document', (name) => ({ name, state: 'given', size: 10 })],
  ['/alert', 'alert', (title) => ({ title, area: 'asr', operator: '<', threshold: 1, recipients: [] })],
  [
    '/invoice',
    'invoice',
    (number, index) => ({ number, issuedOn: day(index), dueOn: day(index), currency: 'USD', lines: [], total: '1' }),
  ],
];

test.each(lists)('%s has every %s on one of its pages, the newest first', async (page, kind, bodyOf) => {
  await putMany(kind, bodyOf);
  const seen: string[] = [];
  let [path, parts] = [page, [] as string[]];
  for (let turn = 0; path !== '' && turn < 20; turn += 1) {
    const { text } = await ann.get(path);
    seen.push(...new Set(text.match(/thing-\d{4}/g) ?? []));
    parts.push(...[...text.matchAll(/data-part="part">([^<]*)</g)].map(([, part = '']) => part));
    const next = /rel="next" href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&') ?? '';
    path = next.replace(/^\?/, `${page}?`);
  }
  expect(seen).toEqual(Array.from({ length: COUNT }, (_, index) => nameOf(COUNT - 1 - index)));
  expect([parts[0], parts.at(-1)]).toEqual(['1–100 of 1,005', '1,001–1,005 of 1,005']);
  await world.store.deleteFrom('record').where('kind', '=', kind).execute();
});

test('all payments and all charges are paged to their end', async () => {
  const numbers = Array.from({ length: 120 }, (_, index) => index);
  const at = (index: number): number => START - 1_000_000 + Math.floor(index / 3);
  await world.store.deleteFrom('payment').execute();
  await world.store
    .insertInto('payment')
    .values(
      numbers.map((index) => ({
        ...{ ...scope, id: idOf(index), description: nameOf(index), amount: 1_000_000, currency: 'USD' },
        ...{ status: 'completed' as const, method: 'bank' as const, reference: null, created_at: at(index) },
      })),
    )
    .execute();
  await world.store
    .insertInto('package_charge')
    .values(
      numbers.map((index) => ({
        ...{ ...scope, id: idOf(index), package: 'p', description: nameOf(index), amount: 1, created_at: at(index) },
      })),
    )
    .execute();
  for (const path of ['/payments', '/balance']) {
    const found: string[] = [];
    const said: string[] = [];
    for (let next: string | undefined = path, pages = 0; next !== undefined && pages < 9; pages += 1) {
      const { text } = await ann.get(next.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
      found.push(...[...text.matchAll(/thing-\d{4}/g)].map(([name]) => name));
      said.push(/data-part="part">([^<]*)</.exec(text)?.[1] ?? '');
      const [, href] = /rel="next" href="([^"]+)"/.exec(text) ?? [];
      next = href === undefined ? undefined : `${path}${href.replace(/^[^?]*/, '')}`;
    }
    expect([path, said]).toEqual([path, ['1–50 of 120', '51–100 of 120', '101–120 of 120']]);
    expect([...new Set(found)].sort()).toEqual(numbers.map(nameOf));
    expect(found).toHaveLength(120);
  }
});

// Whatever sources say, in whatever order: no portal and no domain changes its source without a hand-over, and nothing outside of `may` is
// ever live. Sources in memory: a run of twelve steps takes about a second.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unknown } from '../../src/core/read.ts';
import { memoryRepository } from '../support/worlds/reconcile.ts';
import { portalAt, sourcesWorld, templateNamed } from '../support/worlds/sources.ts';

const names = ['operator', 'one', 'two'] as const;
type Name = (typeof names)[number];

const MAY = {
  operator: '',
  one: ', may: { portals: ["one-*", "shared-*"], domains: ["*.one.example", "*.shared.example"] }',
  two: ', may: { portals: ["two-*", "shared-*"], domains: ["*.two.example", "*.shared.example"], templates: own }',
};
const portals = ['acme', 'one-a', 'one-b', 'two-a', 'shared-a', 'shared-b'];
const hosts = [
  'acme.example',
  'a.one.example',
  'b.one.example',
  'a.two.example',
  'a.shared.example',
  'b.shared.example',
];

/** What may be a source's, said a second time in other words. */
const isAllowed: Readonly<Record<Name, (portal: string, host: string) => boolean>> = {
  operator: () => true,
  one: (portal, host) => /^(?:one|shared)-/.test(portal) && /\.(?:one|shared)\.example$/.test(host),
  two: (portal, host) => /^(?:two|shared)-/.test(portal) && /\.(?:two|shared)\.example$/.test(host),
};

const documents = fc.oneof(
  fc.record({
    portal: fc.constantFrom(...portals),
    host: fc.constantFrom(...hosts),
    from: fc.option(fc.constantFrom(...portals)),
  }),
  fc.record({ template: fc.constantFrom('starter', 'gold') }),
  fc.record({ overridesOf: fc.constantFrom(...portals) }),
  fc.constant({ broken: true as const }),
);
type Document = typeof documents extends fc.Arbitrary<infer Value> ? Value : never;

function textOf(document: Document): string {
  if ('template' in document) return templateNamed(document.template);
  if ('overridesOf' in document)
    return `apiVersion: portico/v1\nkind: Overrides\nportal: ${document.overridesOf}\ncustomers: { C-1: { hide: [cdr], reason: a test } }\n`;
  if ('broken' in document) return 'kind: [';
  return portalAt(document.portal, document.host, document.from === null ? '' : `renamedFrom: ${document.from}\n`);
}

const steps = fc.array(
  fc.record({
    source: fc.constantFrom(...names),
    documents: fc.array(documents, { maxLength: 4 }),
    away: fc.boolean(),
    handOver: fc.option(
      fc.record({ portal: fc.constantFrom('shared-a', 'shared-b'), to: fc.constantFrom('one', 'two') }),
      { freq: 4 },
    ),
    approves: fc.boolean(),
  }),
  { minLength: 4, maxLength: 12 },
);

test('no owner changes without a hand-over, and nothing outside of may is live', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const repositories = new Map(names.map((name) => [name as string, memoryRepository()]));
      const repository = (name: string) => repositories.get(name) ?? memoryRepository();
      const world = await sourcesWorld(MAY, {}, (name) => repository(name).source);
      try {
        let owners: Record<string, string> = {};
        let handOver: Record<string, string> = {};
        for (const step of all) {
          const files = step.documents.map((document, index) => [`portals/${index}.yaml`, textOf(document)] as const);
          repository(step.source).commit(Object.fromEntries(files));
          repository(step.source).breaks(step.away ? unknown('away') : null);
          if (step.handOver !== null) {
            handOver = { [step.handOver.portal]: step.handOver.to };
            await world.restart(MAY, handOver);
          }
          world.clock.time += 600_000;
          await world.reconcile();
          // To approve what waits is to approve removals of the source's own, and nothing else.
          const waiting = await world.store.selectFrom('waiting_plan').select('plan_id').execute();
          if (step.approves) for (const { plan_id: plan } of waiting) await world.reconcile({ approved: plan });
          owners = await expectOwned(world, owners, handOver);
        }
      } finally {
        await world.close();
      }
    }),
    { numRuns: 12 },
  );
});

async function expectOwned(
  world: Awaited<ReturnType<typeof sourcesWorld>>,
  before: Readonly<Record<string, string>>,
  handOver: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const now = await world.portals();
  for (const [portal, owner] of Object.entries(now)) {
    const former = before[portal];
    if (former !== undefined && former !== owner)
      expect(handOver[portal], `${portal}: ${former} to ${owner}`).toBe(owner);
  }
  for (const [host, portal] of Object.entries(await world.rows('domain'))) {
    const owner = now[portal ?? ''] as Name | undefined;
    expect(owner, `${host} is of ${portal}, which is live`).toBeDefined();
    if (owner !== undefined) expect(isAllowed[owner](portal ?? '', host), `${owner}: ${portal} at ${host}`).toBe(true);
  }
  const templates = await world.store
    .selectFrom('resource')
    .innerJoin('source', 'source.id', 'resource.source')
    .select(['resource.name as template', 'source.name as owner'])
    .where('kind', '=', 'template-customer')
    .execute();
  expect(templates.filter(({ owner }) => owner === 'one')).toEqual([]);
  for (const [, portal] of Object.entries(await world.rows('override'))) expect(now).toHaveProperty(portal ?? '');
  // What was ever live keeps its owner, also while it is away.
  return { ...before, ...now };
}

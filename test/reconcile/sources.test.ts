// Several sources with real git repositories: what is broken in one moves nothing of the others, what one may not say is a finding and is
// never applied, and a portal changes its source by a hand-over alone. A pass of a few sources takes some hundred milliseconds.
import { afterEach, expect, test } from 'vitest';
import { portalAt, sourcesWorld, templateNamed } from '../support/worlds/sources.ts';

let world: Awaited<ReturnType<typeof sourcesWorld>>;

afterEach(() => world.close());

const TWO = {
  operator: '',
  one: ', may: { portals: "one-*", domains: "*.one.example" }',
  two: ', may: { portals: ["two-*", "shop"], domains: ["*.two.example", "shop.example"], templates: own }',
};

const both = async (): Promise<void> => {
  world = await sourcesWorld(TWO);
  world.commit('operator', {
    'portals/acme.yaml': portalAt('acme', 'acme.example'),
    'portals/starter.yaml': templateNamed('starter'),
  });
  world.commit('one', { 'portals/a.yaml': portalAt('one-a', 'a.one.example') });
  world.commit('two', {
    'portals/b.yaml': portalAt('two-b', 'b.two.example'),
    'portals/t.yaml': templateNamed('gold'),
  });
  expect(await world.reconcile()).toEqual({ operator: 'applied', one: 'applied', two: 'applied' });
};

test('each source declares its own portals; a second pass finds nothing to do', async () => {
  await both();
  expect(await world.portals()).toEqual({ acme: 'operator', 'one-a': 'one', 'two-b': 'two' });
  expect(await world.rows('template-customer')).toEqual({ starter: null, gold: null });
  expect(await world.problems()).toEqual([]);
  expect(await world.reconcile()).toEqual({ operator: 'unchanged', one: 'unchanged', two: 'unchanged' });
  expect(await world.reconcile({ whole: true })).toEqual({ operator: 'applied', one: 'applied', two: 'applied' });
  expect(await world.rows('template-customer')).toEqual({ starter: null, gold: null });
  world.commit('one', { 'portals/c.yaml': portalAt('one-c', 'c.one.example') });
  expect(await world.reconcile()).toEqual({ operator: 'unchanged', one: 'applied', two: 'unchanged' });
  expect(Object.keys(await world.portals())).toEqual(['acme', 'one-a', 'one-c', 'two-b']);
  expect(world.mirrors().filter((name) => name.endsWith('.git'))).toEqual(['one.git', 'operator.git', 'two.git']);
});

test('a source that is broken, emptied or away moves nothing, and the others continue', async () => {
  await both();
  const brokenStates: [string, () => void, () => void][] = [
    ['failed', () => world.hide('one'), () => world.bringBack('one')],
    ['partial', () => world.commit('one', { 'portals/a.yaml': 'kind: [' }), () => undefined],
    ['partial', () => world.commit('one', { 'portals/a.yaml': null }), () => undefined],
  ];
  for (const [index, [state, breaks, repairs]] of brokenStates.entries()) {
    breaks();
    world.commit('two', { [`portals/n${index}.yaml`]: portalAt(`two-n${index}`, `n${index}.two.example`) });
    expect(await world.reconcile()).toEqual({ operator: 'unchanged', one: state, two: 'applied' });
    expect(await world.portals()).toMatchObject({ acme: 'operator', 'one-a': 'one', [`two-n${index}`]: 'two' });
    expect((await world.problems()).filter((text) => text.startsWith('source'))).toEqual([
      expect.stringContaining('source one'),
    ]);
    repairs();
    world.clock.time += 600_000;
  }
  world.commit('one', { 'portals/a.yaml': portalAt('one-a', 'a.one.example') });
  expect(await world.reconcile()).toMatchObject({ one: 'applied' });
  expect(await world.problems()).toEqual([]);
});

test('what a source may not say is a finding at its line, and is never applied', async () => {
  await both();
  const before = [
    await world.portals(),
    await world.rows('domain'),
    await world.rows('template-customer'),
    await world.rows('override'),
  ];
  const overrides = (portal: string): string =>
    `apiVersion: portico/v1\nkind: Overrides\nportal: ${portal}\ncustomers: { C-1: { hide: [cdr], reason: spite } }\n`;
  const hostile: [string, string, string][] = [
    ['a foreign portal', portalAt('acme', 'x.one.example'), 'may not declare the portal "acme"'],
    ['a name outside', portalAt('other', 'x.one.example'), 'may not declare the portal "other"'],
    ['half a foreign portal', 'kind: Portal\nname: acme\n', ''],
    ['a foreign domain', portalAt('one-x', 'acme.example'), 'may not list the domain "acme.example"'],
    ['a domain of another', portalAt('one-x', 'b.two.example'), 'may not list the domain "b.two.example"'],
    ['the apex', portalAt('one-x', 'one.example'), 'may not list the domain "one.example"'],
    ['a similar name', portalAt('one-x', 'evilone.example'), 'may not list'],
    [
      'a foreign former name',
      portalAt('one-x', 'x.one.example', 'renamedFrom: acme\n'),
      'so this one cannot rename it',
    ],
    ['a template', templateNamed('mine'), 'may not declare templates'],
    ['a shared template', templateNamed('starter'), 'may not declare templates'],
    ['foreign overrides', overrides('acme'), 'may not declare the portal "acme"'],
    [
      'a secret of another',
      portalAt(
        'one-x',
        'x.one.example',
        'mail: { host: m.one.example, from: a@one.example, username: a, password: { env: PORTICO_SECRET_ACME_MAIL } }\n',
      ),
      '',
    ],
    ['a huge file', `# ${'x'.repeat(3_000_000)}`, ''],
  ];
  for (const [what, text, message] of hostile) {
    world.commit('one', { 'portals/evil.yaml': text });
    expect(await world.reconcile(), what).toMatchObject({ operator: 'unchanged', one: 'partial', two: 'unchanged' });
    const after = [
      await world.portals(),
      await world.rows('domain'),
      await world.rows('template-customer'),
      await world.rows('override'),
    ];
    expect(after, what).toEqual(before);
    const problems = await world.problems();
    expect(problems, what).toEqual(problems.filter((text) => /^(?:source one|portal one-)/.test(text)));
    expect(problems.join('\n'), what).toContain(message);
    expect(problems.join('\n'), what).toContain('portals/evil.yaml:');
  }
  world.commit('one', { 'portals/evil.yaml': null });
  world.link('one', 'portals/link.yaml', '../../operator/portals/acme.yaml');
  world.link('one', 'portals/folder', '/');
  world.commit('one', { 'policies/own.schema.json': '{}' });
  expect(await world.reconcile()).toMatchObject({ one: 'partial' });
  expect(await world.portals()).toEqual(before[0]);
  world.commit('one', { 'portals/link.yaml': null, 'portals/folder': null });
  await world.reconcile();
  expect(await world.problems()).toEqual([
    expect.stringContaining('policies/own.schema.json:1 this source may have no policies'),
  ]);
});

test('templates: own ones beside the shared; a name that another source has is refused, and its portals do not take the other one', async () => {
  await both();
  const signup = (name: string): string => `signup: { customer: true, templateCustomer: ${name} }\n`;
  world.commit('two', {
    'portals/b.yaml': portalAt('two-b', 'b.two.example', signup('gold')),
    'portals/s.yaml': portalAt('two-s', 's.two.example', signup('starter')),
  });
  world.commit('one', { 'portals/a.yaml': portalAt('one-a', 'a.one.example', signup('starter')) });
  expect(await world.reconcile()).toMatchObject({ one: 'applied', two: 'applied' });
  // What another source's portals refer to stays, and so does what this one refers to.
  world.commit('operator', { 'portals/starter.yaml': null });
  expect(await world.reconcile({ approved: '' })).toMatchObject({ operator: 'applied' });
  expect(await world.rows('template-customer')).toHaveProperty('starter');
  world.commit('operator', { 'portals/starter.yaml': templateNamed('starter') });
  world.commit('one', { 'portals/a.yaml': portalAt('one-a', 'a.one.example', signup('gold')) });
  world.commit('two', { 'portals/t2.yaml': templateNamed('starter') });
  expect(await world.reconcile()).toMatchObject({ one: 'partial', two: 'partial' });
  const problems = (await world.problems()).join('\n');
  expect(problems).toMatch(/portal one-a .*there is no template customer "gold"/);
  expect(problems).toMatch(/portal two-s .*there is no template customer "starter"/);
});

test('policies of the operator hold for every source, and unknown ones hold back', async () => {
  await both();
  const policy = { properties: { brand: { pattern: '^[A-Z-]+$' } } };
  world.commit('operator', { 'policies/brand.schema.json': JSON.stringify(policy) });
  world.commit('one', { 'portals/a.yaml': portalAt('one-a', 'a.one.example').replace('ONE-A', 'one') });
  expect(await world.reconcile()).toMatchObject({ operator: 'applied', one: 'partial' });
  expect((await world.problems()).join()).toContain('portal one-a Invalid portals/a.yaml:4');
  world.commit('operator', { 'policies/brand.schema.json': null });
  expect(await world.reconcile()).toMatchObject({ operator: 'applied', one: 'applied' });
});

test('who is first keeps a portal and a domain; the other gets a finding that names the first', async () => {
  world = await sourcesWorld({
    one: ', may: { portals: "*", domains: ["*.example"] }',
    two: ', may: { portals: "*", domains: ["*.example"] }',
  });
  world.commit('two', { 'portals/a.yaml': portalAt('acme', 'a.example') });
  world.commit('one', { 'portals/o.yaml': portalAt('mine', 'o.example') });
  await world.reconcile();
  world.commit('one', {
    'portals/a.yaml': portalAt('acme', 'x.example'),
    'portals/d.yaml': portalAt('taker', 'a.example'),
    'portals/r.yaml': portalAt('renamed', 'r.example', 'renamedFrom: acme\n'),
  });
  expect(await world.reconcile()).toEqual({ one: 'partial', two: 'unchanged' });
  expect(await world.portals()).toEqual({ acme: 'two', mine: 'one' });
  expect(await world.rows('domain')).toEqual({ 'a.example': 'acme', 'o.example': 'mine' });
  const problems = (await world.problems()).join('\n');
  expect(problems).toContain('"acme" is the source two\'s');
  expect(problems).toContain('"a.example" is a domain of a portal of the source two');
  // An archived portal keeps its customers, and its source.
  world.commit('two', { 'portals/a.yaml': null, 'portals/z.yaml': portalAt('zebra', 'z.example') });
  await world.reconcile();
  const plan = (await world.store.selectFrom('waiting_plan').select('plan_id').execute())[0]?.plan_id ?? '';
  await world.reconcile({ approved: plan });
  await world.reconcile();
  expect(await world.portals()).toEqual({ mine: 'one', taker: 'one', zebra: 'two' });
});

test('a hand-over moves a portal as it is: not removed, not served by both, also when killed on the way, and back again', async () => {
  await both();
  const given = {
    ...TWO,
    two: TWO.two.replace('"two-*"', '"two-*", "one-a"').replace('"shop.example"', '"a.one.example"'),
  };
  const created = await world.store.selectFrom('resource').select('seq').where('name', '=', 'one-a').executeTakeFirst();
  await world.restart(given, { 'one-a': 'two' });
  // Gone from the one before it is in the other: it stays.
  world.commit('one', { 'portals/a.yaml': null, 'portals/c.yaml': portalAt('one-c', 'c.one.example') });
  expect(await world.reconcile()).toMatchObject({ one: 'applied', two: 'applied' });
  expect(await world.portals()).toMatchObject({ 'one-a': 'one', 'one-c': 'one' });
  expect((await world.problems()).join()).toContain('handed over to the source two');
  // A mistake there keeps it where it is.
  world.commit('two', { 'portals/a.yaml': portalAt('one-a', 'a.one.example').replace('EUR', 'EURO') });
  await world.reconcile();
  expect(await world.portals()).toMatchObject({ 'one-a': 'one' });
  world.commit('two', { 'portals/a.yaml': portalAt('one-a', 'a.one.example') });
  for (const place of ['claimed', 'written', 'recorded'] as const) {
    world.at((name) => {
      if (name === place) throw new Error('killed');
    });
    await world.reconcile();
    expect(await world.portals(), place).toMatchObject({ 'one-a': 'one' });
    expect(await world.rows('domain'), place).toMatchObject({ 'a.one.example': 'one-a' });
  }
  world.at(() => undefined);
  expect(await world.reconcile()).toMatchObject({ two: 'applied' });
  expect(await world.portals()).toMatchObject({ 'one-a': 'two', 'one-c': 'one' });
  expect(await world.reconcile()).toMatchObject({ one: 'applied' });
  expect(await world.problems()).toEqual([]);
  const events = await world.store.selectFrom('event').select('reason').where('name', '=', 'one-a').execute();
  expect(events.map(({ reason }) => reason)).not.toContain('Archived');
  const kept = await world.store.selectFrom('resource').select(['seq']).where('name', '=', 'one-a').executeTakeFirst();
  expect(kept?.seq).toBe(created?.seq);
  // The former one may say what it wants.
  world.commit('one', { 'portals/a.yaml': portalAt('one-a', 'a.one.example').replace('ONE-A', 'STOLEN') });
  await world.reconcile();
  expect((await world.problems()).join()).toContain('the portal "one-a" is the source two\'s');
  await world.restart(TWO, { 'one-a': 'one' });
  expect(await world.reconcile()).toMatchObject({ one: 'applied' });
  expect(await world.portals()).toMatchObject({ 'one-a': 'one' });
  world.commit('two', { 'portals/a.yaml': null });
  await world.reconcile();
  expect(await world.portals()).toMatchObject({ acme: 'operator', 'one-a': 'one', 'one-c': 'one', 'two-b': 'two' });
  expect(await world.problems()).toEqual([]);
});

test('a source that leaves the settings, or comes back as the only one, loses nothing', async () => {
  await both();
  const { two: _two, ...rest } = TWO;
  await world.restart(rest);
  world.commit('operator', { 'portals/taker.yaml': portalAt('taker', 'b.two.example') });
  expect(await world.reconcile()).toMatchObject({ operator: 'partial', one: 'unchanged' });
  expect(await world.portals()).toEqual({ acme: 'operator', 'one-a': 'one', 'two-b': 'two' });
  expect((await world.problems()).join()).toContain('is a domain of a portal of the source two');
  await world.restart(rest, { 'two-b': 'operator' });
  world.commit('operator', { 'portals/taker.yaml': null, 'portals/b.yaml': portalAt('two-b', 'b.two.example') });
  expect(await world.reconcile()).toMatchObject({ operator: 'applied' });
  expect(await world.portals()).toMatchObject({ 'two-b': 'operator' });
});

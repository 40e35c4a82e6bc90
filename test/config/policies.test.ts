// The operator's own rules: found at the right line, taken from the base branch, and harmless whatever they say.
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { findingsOf } from './rules/examples/all.ts';
import { portal } from './rules/examples/example.ts';

const file = 'portals/acme/portal.yaml';

async function said(policy: object | string, more = ''): Promise<string[]> {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  return (await findingsOf({ [file]: portal(more), 'policies/house.schema.json': text })).map(formatProblem);
}

test('a portal that satisfies every policy has no finding; one that does not is reported with place and reason', async () => {
  const policy = {
    description: 'Our customers pay in euros',
    properties: { currencies: { contains: { const: 'EUR' } } },
  };
  expect(await said({ ...policy, properties: { currencies: { contains: { const: 'USD' } } } })).toEqual([]);
  expect(await said(policy)).toEqual([
    expect.stringMatching(
      /^portals\/acme\/portal.yaml:6:13 {2}error {2}currencies: Our customers pay in euros: .*; see policies\/house.schema.json {2}\[policy\/house\]$/,
    ),
    expect.stringMatching(/^portals\/acme\/portal.yaml:6:14 /),
  ]);
});

test('the description of the failing part of a policy is used; an unknown key is found at the key', async () => {
  const policy = { properties: { footer: { description: 'No footers here.', not: {} } }, required: ['support'] };
  const [missing = '', footer = ''] = await said(policy, 'footer: Hello\n');
  expect(missing).toMatch(/portal.yaml:1:1 .*the key "support" is missing/);
  expect(footer).toMatch(/portal.yaml:8:9 {2}error {2}footer: No footers here\./);
});

test('what only a combination refuses is reported as well', async () => {
  expect(await said({ description: 'Pick one', anyOf: [false, { not: {} }] })).toEqual([
    expect.stringContaining('Pick one'),
  ]);
});

test.each([
  ['no JSON', '{', 'JSON'],
  ['no schema', '{"type": 7}', 'type'],
  ['a reference to elsewhere', '{"$ref": "https://evil.example/x.json"}', 'resolve'],
  ['a pattern with a backreference', '{"properties":{"name":{"pattern":"(a)\\\\1"}}}', ''],
  ['a keyword with a typo, which would check nothing', '{"properteis": {"currencies": {"minItems": 2}}}', 'properteis'],
  ['a format that is not checked', '{"properties":{"footer":{"format":"no-such"}}}', 'no-such'],
  ['too large', JSON.stringify({ description: 'x'.repeat(70_000) }), 'at most 65536'],
])('%s is a finding of its own, and the portals are checked on', async (_, policy, words) => {
  expect(await said(policy)).toEqual([
    expect.stringMatching(
      /^policies\/house.schema.json:1:1 {2}error {2}the policy cannot be used: .*\[policy-invalid\]$/,
    ),
  ]);
  expect((await said(policy)).join('')).toContain(words);
});

test('a pattern that would take for ever elsewhere answers', async () => {
  const policy = { properties: { footer: { pattern: '^(a+)+$' } } };
  expect(await said(policy, `footer: ${'a'.repeat(900)}b\n`)).toEqual([expect.stringContaining('[policy/house]')]);
});

describe('in a repository', () => {
  let place: Workplace;
  beforeEach(() => {
    place = workplace();
    place.save('policies/no-scripts.schema.json', '{"properties":{"theme":{"properties":{"javascript":false}}}}');
  });
  afterEach(() => place.remove());

  test('validate enforces it, and a pull request cannot take it away for itself', async () => {
    expect((await place.here('validate')).out).toMatch(/portals\/acme\/portal.yaml:\d+:\d+ .*\[policy\/no-scripts\]/);
    place.commit('A policy');
    place.git('rm', '-q', '-r', 'policies');
    expect((await place.here('validate')).code).toBe(0);
    const checked = await place.here('validate', '--policies-from', 'HEAD');
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('[policy/no-scripts]');
    const plan = await place.here('plan', '--against', 'HEAD', '--format', 'markdown');
    expect(plan.code).toBe(1);
    expect(plan.out).toContain('[policy/no-scripts]');
  });

  test('an unusable policy of the base is reported, and does not refuse the change that fixes it', async () => {
    place.save('policies/no-scripts.schema.json', '{');
    place.commit('A broken policy');
    place.save('policies/no-scripts.schema.json', '{}');
    const { out, code } = await place.here('validate', '--policies-from', 'HEAD');
    expect(out).toMatch(/warning {2}the policy cannot be used/);
    expect(code).toBe(0);
  });

  test('the reconciler holds the brand that does not satisfy it', async () => {
    place.git('stash', '-qu');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    place.git('stash', 'pop', '-q');
    place.commit('A policy');
    expect((await place.here('reconcile', '--once')).code).toBe(1);
    const status = await place.here('status');
    expect(status.out).toMatch(/acme +Acme Voice +Invalid/);
    expect(status.out).toMatch(/nordwind .* True/);
    expect(status.out).toContain('it is not allowed here; the last good state is kept');
  });

  test.each(['link', 'submodule'])(
    'a %s in place of the folder is an unusable policy, not the absence of one',
    async (what) => {
      place.save('house/no-scripts.schema.json', place.read('policies/no-scripts.schema.json'));
      rmSync(join(place.folder, 'policies'), { recursive: true });
      if (what === 'link') symlinkSync('house', join(place.folder, 'policies'));
      else place.git('update-index', '--add', '--cacheinfo', `160000,${place.git('rev-parse', 'HEAD')},policies`);
      place.git('add', 'house', ...(what === 'link' ? ['policies'] : []));
      place.git('commit', '-qm', 'Policies from elsewhere');
      await place.here('reconcile', '--once');
      expect((await place.here('status')).out).toMatch(
        /Source: PolicyUnusable .*policies is not a folder but a (?:symlink|submodule)/,
      );
      if (what === 'link')
        expect((await place.here('validate')).out).toContain('policies is not a folder but a symlink');
    },
  );

  test('while a policy cannot be used nothing that it may refuse is applied, and status says so', async () => {
    place.git('stash', '-qu');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    place.git('stash', 'pop', '-q');
    place.commit('A policy');
    await place.here('reconcile', '--once');
    place.save('policies/no-scripts.schema.json', '{"properties":');
    place.save(file, place.read(file).replace(/^footer: .*/m, 'footer: Newer'));
    place.commit('A policy without its end');
    expect((await place.here('plan')).out).toMatch(/acme is held at its last good state:\n {2}policies\/no-scripts/);
    expect((await place.here('reconcile', '--once')).code).toBe(1);
    const { out, code } = await place.here('status');
    expect(code).toBe(4);
    expect(out).toMatch(/Source: PolicyUnusable \(Stalled: needs a person\): the policy cannot be used/);
    expect(out).toMatch(/acme +Acme Voice +PolicyUnusable/);
    expect(out).toContain('policies/no-scripts.schema.json:1  the policy cannot be used');
    // What is live of it is what the files want, so nothing of it waits.
    expect(out).toMatch(/nordwind .* True/);
  });
});

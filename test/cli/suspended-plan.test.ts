// What plan and apply do with suspended portals, and what a plan says beside files that cannot be read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveFooter, sql } from '../support/operator.ts';
import { type Workplace, workplace } from '../support/running.ts';

let place: Workplace;

beforeAll(async () => {
  place = workplace();
  expect((await place.here('reconcile', '--once')).code).toBe(0);
  expect((await place.here('suspend', 'acme', '--reason', 'a freeze')).code).toBe(0);
});
afterAll(() => place.remove());

const footerOf = (portal: string): unknown =>
  sql(
    place,
    `SELECT json_extract(spec, '$.footer') AS footer FROM resource WHERE kind = 'portal' AND name = '${portal}'`,
  )[0]?.['footer'];

const note = /acme is left as it is: suspended by .* on .*: a freeze\. To continue: portico resume/;

test('with nothing else to do, a plan says that a portal is suspended, and never that live state is what the files want', async () => {
  saveFooter(place, 'acme', 'Waiting');
  const { out } = await place.here('plan');
  expect(out).toMatch(note);
  expect(out).toMatch(/Nothing will change\. 1 brand\(s\) held\./);
  const json = JSON.parse((await place.here('plan', '--format', 'json')).out) as { held: unknown };
  expect(json.held).toEqual([{ brand: 'acme', suspended: expect.stringContaining('a freeze'), problems: [] }]);
  expect((await place.here('plan', '--even-suspended')).out).toContain('Waiting');
  expect((await place.here('status')).out).toMatch(/^Suspended: acme, suspended by .*: a freeze/m);
});

test('apply leaves it as it is while others are changed, unless asked to change it', async () => {
  saveFooter(place, 'nordwind', 'Newer');
  const applied = await place.here('apply', '--yes');
  expect(applied).toMatchObject({ code: 0, out: expect.stringMatching(note) });
  expect([footerOf('acme'), footerOf('nordwind')]).toEqual([expect.not.stringContaining('Waiting'), 'Newer']);
  expect((await place.here('apply', '--yes', '--even-suspended')).code).toBe(0);
  expect(footerOf('acme')).toBe('Waiting');
});

test('with all portals suspended apply changes nothing and says by whom', async () => {
  expect((await place.here('suspend', '--reason', 'a migration')).code).toBe(0);
  saveFooter(place, 'nordwind', 'Newest');
  const refused = await place.here('apply', '--yes');
  expect(refused).toMatchObject({
    code: 1,
    err: expect.stringMatching(/suspended by .*: a migration[\s\S]*--even-suspended/),
  });
  expect(footerOf('nordwind')).toBe('Newer');
  expect((await place.here('apply', '--yes', '--even-suspended')).code).toBe(0);
  expect(footerOf('nordwind')).toBe('Newest');
  expect((await place.here('resume')).code).toBe(0);
});

test.each([
  ['human', /Nothing will change while there are the errors above/],
  ['markdown', /\*\*Nothing will change\*\* while there are the errors below/],
])('beside a file that cannot be read a plan as %s does not say that nothing changes', async (format, expected) => {
  expect((await place.here('resume', 'acme')).code).toBe(format === 'human' ? 0 : 1);
  place.save('portals/other/portal.yaml', 'apiVersion: [portico');
  const { out, code } = await place.here('plan', '--format', format);
  expect(code).toBe(1);
  expect(out).toMatch(expected);
  expect(out).not.toContain('No changes');
  expect(out).toContain('portals/other/portal.yaml');
});

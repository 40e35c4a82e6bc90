// Portals that extend bases: what they inherit, where each value is located, and whom a mistake in a base holds.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { formatProblem } from '../../../src/config/documents/format-problem.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { allWanted } from '../../../src/core/plan/desired.ts';
import { withoutSettings } from '../../support/internal-hosts.ts';
import { treeOf } from '../../support/memory-tree.ts';
import { images } from '../../support/worlds/images.ts';

type Files = Parameters<typeof treeOf>[0];

const head = (kind: string, name: string, more: string) =>
  `apiVersion: portico/v1\nkind: ${kind}\nname: ${name}\n${more}`;
const base = (name: string, more: string) => head('PortalBase', name, more);
/** `more` starts in line 7. */
const brand = (name: string, more = '', parent = 'retail') =>
  head('Portal', name, `brand: ${name} Ltd\nextends: ${parent}\ndomains: [${name}.test]\n${more}`);

const logo = readFileSync(new URL('../../../portals/acme/logo.png', import.meta.url));

/** Three layers; `retail` starts at line 1 with its first own field in line 5. */
const files: Files = {
  'portals/bases/house.yaml': base('house', 'currencies: [USD]\nsections: [cdr, payments, voucher]\nfooter: House\n'),
  'portals/bases/retail.yaml': base(
    'retail',
    `extends: house
footer: "Copyright \${brand}"
sections: { add: [documents], remove: [voucher], after: cdr }
theme:
  logo: logo.png
smtp: { host: smtp.test, from: "help@\${domain}", port: 587 }
support: { email: "help@\${domain}", phone: "+44 20 7946 0000" }
links: { privacy: "https://x.test/\${brand}" }
`,
  ),
  'portals/bases/logo.png': logo,
  'portals/acme/portal.yaml': brand(
    'acme',
    'smtp: { port: 25 }\nsections: { add: [routes] }\nsupport: { phone: null }\n',
  ),
  'portals/nord/portal.yaml': brand('nord'),
  'portals/alone/portal.yaml': head(
    'Portal',
    'alone',
    'brand: Alone\ndomains: [alone.test]\ncurrencies: [EUR]\nsections: [cdr]\n',
  ),
};

const read = (given: Files, cache = new ParseCache()) =>
  readDesired(treeOf(given), { ...withoutSettings, images, cache });
type Read = Awaited<ReturnType<typeof read>>;

const resource = (desired: Read, kind: string, name: string) =>
  allWanted(desired).find((each) => each.kind === kind && each.name === name);
const spec = (desired: Read, kind: string, name: string) => JSON.parse(resource(desired, kind, name)?.spec ?? 'null');
const said = ({ problems }: Read) =>
  problems.map((problem) => formatProblem(problem).replace(/(?:; .*)? {2}\[[a-z/-]+\]$/, ''));
const heldOf = ({ held }: Read) => held.map(({ portalName }) => portalName);
const changed = (path: string, from: string, to: string): Files => {
  const text = String(files[path]);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  return { ...files, [path]: text.replace(from, to) };
};

test('maps merge by key, scalars replace, null takes away, lists are edited, facts are filled in', async () => {
  const desired = await read(files);
  expect(said(desired)).toEqual([]);
  expect(spec(desired, 'access', 'acme').sections).toEqual(['cdr', 'documents', 'payments', 'routes']);
  expect(spec(desired, 'access', 'nord').sections).toEqual(['cdr', 'documents', 'payments']);
  expect(spec(desired, 'mail', 'acme')).toMatchObject({ host: 'smtp.test', port: 25, from: 'help@acme.test' });
  expect(spec(desired, 'portal', 'acme')).toMatchObject({
    footer: 'Copyright acme Ltd',
    support: { email: 'help@acme.test' },
    links: { privacy: 'https://x.test/acme%20Ltd' },
  });
  expect(spec(desired, 'portal', 'acme').support).not.toHaveProperty('phone');
  expect(spec(desired, 'portal', 'nord')).toMatchObject({ support: { phone: '+44 20 7946 0000' } });
});

test('a base is never served, and its files are shared by what is in them', async () => {
  const desired = await read(files);
  expect([...desired.wanted.keys()].sort()).toEqual(['', 'acme', 'alone', 'nord']);
  expect(allWanted(desired).filter(({ kind }) => kind === 'asset')).toHaveLength(1);
  expect(spec(desired, 'theme', 'acme').logo.digest).toBe(spec(desired, 'theme', 'nord').logo.digest);
});

test('each resource is located in the layer that gives it', async () => {
  const desired = await read(files);
  const place = (kind: string) => resource(desired, kind, 'nord')?.origin;
  expect(place('portal')).toMatchObject({ file: 'portals/nord/portal.yaml', line: 3 });
  expect(place('mail')).toMatchObject({ file: 'portals/bases/retail.yaml', line: 9, base: 'retail' });
  expect(place('currencies')).toMatchObject({ file: 'portals/bases/house.yaml', line: 4, base: 'house' });
});

test('policies see merged portals', async () => {
  const policy = { properties: { footer: { pattern: '^House' } }, required: ['sections'] };
  const desired = await read({ ...files, 'policies/footer.schema.json': JSON.stringify(policy) });
  expect(said(desired)).toEqual([
    expect.stringMatching(/^portals\/bases\/retail\.yaml:5:9 {2}error .*\(2 portals: acme, nord\)/),
  ]);
});

test.each<[string, Files, readonly string[], readonly string[]]>([
  [
    'an unknown id in a base',
    changed('portals/bases/house.yaml', 'voucher', 'vuocher'),
    [
      'portals/bases/house.yaml:5:27  error  sections/3: "vuocher" is not a section (2 portals: acme, nord)',
      'portals/bases/retail.yaml:6:40  warning  sections/remove/0: "voucher" is not in the inherited list',
    ],
    ['acme', 'nord'],
  ],
  [
    'a value of the wrong type in a base',
    changed('portals/bases/retail.yaml', 'port: 587', 'port: many'),
    [
      'portals/bases/retail.yaml:9:56  error  smtp/port: expected integer or null, found string "many" (2 portals: acme, nord)',
    ],
    ['acme', 'nord'],
  ],
  [
    'a key that no portal has',
    changed('portals/bases/house.yaml', 'footer', 'fotter'),
    ['portals/bases/house.yaml:6:1  error  fotter: the key "fotter" is not known here (2 portals: acme, nord)'],
    ['acme', 'nord'],
  ],
  [
    'a base that cannot be parsed',
    changed('portals/bases/retail.yaml', 'theme:', 'theme: ]'),
    [expect.stringContaining('portals/bases/retail.yaml:7:8  error') as unknown as string],
    ['acme', 'nord'],
  ],
  [
    'a file that a base names and that is not there',
    changed('portals/bases/retail.yaml', 'logo.png', 'lgo.png'),
    [
      'portals/bases/retail.yaml:8:9  error  theme/logo: there is no file portals/bases/lgo.png (2 portals: acme, nord)',
    ],
    ['acme', 'nord'],
  ],
  [
    'what is missing in all layers, at the portal',
    changed('portals/bases/house.yaml', 'currencies: [USD]\n', ''),
    ['acme', 'nord'].map((name) => `portals/${name}/portal.yaml:1:1  error  the key "currencies" is missing`),
    ['acme', 'nord'],
  ],
  [
    'a mistake of one portal',
    changed('portals/acme/portal.yaml', 'add: [routes]', 'add: [ruotes]'),
    ['portals/acme/portal.yaml:8:19  error  sections/3: "ruotes" is not a section'],
    ['acme'],
  ],
  [
    'an unknown base',
    changed('portals/acme/portal.yaml', 'extends: retail', 'extends: retial'),
    [
      'portals/acme/portal.yaml:1:1  error  the key "currencies" is missing',
      'portals/acme/portal.yaml:5:10  error  extends: there is no base "retial"',
    ],
    ['acme'],
  ],
  [
    'extends misspelt',
    changed('portals/acme/portal.yaml', 'extends', 'extend'),
    [
      'portals/acme/portal.yaml:1:1  error  the key "currencies" is missing',
      'portals/acme/portal.yaml:5:1  error  extend: the key "extend" is not known here',
    ],
    ['acme'],
  ],
  [
    'bases in a circle',
    changed('portals/bases/house.yaml', 'footer: House', 'extends: retail'),
    [
      'portals/bases/house.yaml:6:10  error  extends: bases extend each other: house -> retail -> house (2 portals: acme, nord)',
      'portals/bases/retail.yaml:4:10  error  extends: bases extend each other: retail -> house -> retail (2 portals: acme, nord)',
    ],
    ['acme', 'nord'],
  ],
  [
    'an id after which something is put that is not there',
    changed('portals/bases/retail.yaml', 'after: cdr', 'after: cli'),
    [
      'portals/bases/retail.yaml:6:57  warning  sections/after: "cli" is not in the list, so what is added is put at its end',
    ],
    [],
  ],
  [
    'null for what is not inherited',
    changed('portals/acme/portal.yaml', 'phone: null', 'phone: null }\nauth: { require2fa: null'),
    ['portals/acme/portal.yaml:10:21  warning  auth/require2fa: nothing is inherited that null could take away'],
    [],
  ],
  [
    'a base that two documents declare',
    { ...files, 'portals/bases/second.yaml': base('retail', 'footer: Other\n') },
    [
      'portals/bases/retail.yaml:3:7  error  name: the base "retail" is also declared in portals/bases/second.yaml:3 (2 portals: acme, nord)',
      'portals/bases/second.yaml:3:7  error  name: the base "retail" is also declared in portals/bases/retail.yaml:3',
    ],
    ['acme', 'nord'],
  ],
])('%s', async (_name, given, expected, held) => {
  const desired = await read(given);
  expect(heldOf(desired)).toEqual(held);
  const all = said(desired);
  for (const line of expected) expect(all).toContainEqual(line);
  // Portals that a base does not concern continue, and may be removed as well.
  expect(desired.complete).toBe(true);
  expect(spec(desired, 'portal', 'alone')).toMatchObject({ brand: 'Alone' });
});

test('a change of a base is read again with the cache of before, in all that extend it and in no other', async () => {
  const cache = new ParseCache();
  const before = await read(files, cache);
  const after = await read(changed('portals/bases/house.yaml', '[USD]', '[EUR]'), cache);
  const digests = (desired: Read) => new Map([...desired.wanted].map(([name, { digest }]) => [name, digest]));
  const [old, now] = [digests(before), digests(after)];
  expect([...now.keys()].filter((name) => old.get(name) !== now.get(name))).toEqual(['acme', 'nord']);
  expect(spec(after, 'currencies', 'acme')).toMatchObject({ codes: ['EUR'] });
});

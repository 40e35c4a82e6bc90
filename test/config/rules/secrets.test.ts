// What the documents of a portal may name as a secret: each place of the schema that takes one, against each kind of reference.
import { describe, expect, test } from 'vitest';
import { secretPlacesIn } from '../../../.ci/secret-places.ts';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { variablesOf } from '../../../src/config/settings/environment.ts';
import { secretPolicy } from '../../../src/config/settings/secret-policy.ts';
import { readSettings } from '../../../src/config/settings/settings.ts';
import type { FindIncumbents } from '../../../src/core/plan/incumbents.ts';
import { secretPlaces } from '../../../src/schema/secret-places.ts';
import { settingsTree } from '../../../src/schema/settings.ts';
import { internalHosts } from '../../support/internal-hosts.ts';
import { treeOf } from '../../support/memory-tree.ts';
import { images } from '../../support/worlds/images.ts';

const settings = `
store: sqlite:/var/lib/portico/portico.db
console: { token: { env: CONSOLE_TOKEN } }
certificates: { secretKey: { file: keys/seal } }
mail: { host: m.example, from: a@b.example, password: { env: PORTICO_SECRET_ACME_OPERATORS } }
secrets:
  acme: [ACME_KEY, "LISTED_*", "CONSOLE_*", "PORTICO_*", shared/acme/, keys/, /run/secrets/acme, /proc/]
  nordwind: [NORDWIND_KEY]
`;
const policy = await (async () => {
  const read = await readSettings(settings, '/etc/portico/portico.yaml', {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return secretPolicy(read.settings);
})();

const others: Readonly<Record<string, string>> = {
  'payments.stripe.secretKey': 'webhookSecret: { env: ACME_KEY }',
  'payments.stripe.webhookSecret': 'secretKey: { env: ACME_KEY }',
  'smtp.password': 'host: smtp.example, from: a@b.example',
};

/** A portal whose only secret of interest is at that place. */
function portalWith(name: string, place: readonly string[], reference: string): string {
  const [last, ...outer] = [...place].reverse();
  const inner = `{ ${others[place.join('.')]}, ${last}: ${reference} }`;
  const value = outer.slice(0, -1).reduce((text, key) => `{ ${key}: ${text} }`, inner);
  return `${portal(name)}${outer.at(-1)}: ${value}\n`;
}

const portal = (name: string): string => `apiVersion: portico/v1
kind: Portal
name: ${name}
brand: Brand
domains: [${name}.localhost]
currencies: [EUR]
sections: [cdr]
`;

async function findings(documents: Readonly<Record<string, string>>, incumbents?: FindIncumbents) {
  const files = Object.entries(documents).map(([name, text]) => [`portals/${name}/portal.yaml`, text]);
  const options = { path: 'portals', hosts: internalHosts, secrets: policy, images, cache: new ParseCache() };
  const tree = treeOf(Object.fromEntries(files) as Record<string, string>);
  const { problems } = await readDesired(tree, { ...options, ...(incumbents === undefined ? {} : { incumbents }) });
  return problems.map(({ rule, message, suggestion = '', origin }) => ({
    ...{ rule, message, suggestion },
    at: `${origin.file}:${origin.line}`,
  }));
}

test('the places are all places of the schema, also in lists, maps and forms', () => {
  const secret = { type: 'object', properties: { env: {}, file: {}, sealed: {} } };
  const schema = {
    properties: {
      list: { items: { properties: { key: { $ref: '#/definitions/secret' } } } },
      map: { additionalProperties: secret },
      form: { oneOf: [{ type: 'null' }, { properties: { inner: secret } }] },
      plain: { properties: { env: {} } },
    },
    definitions: { secret },
  };
  expect(secretPlacesIn(schema)).toEqual([
    ['list', '*', 'key'],
    ['map', '*'],
    ['form', 'inner'],
  ]);
  expect(secretPlaces.map((place) => place.join('.')).sort()).toEqual(Object.keys(others).sort());
});

const allowed = [
  '{ env: PORTICO_SECRET_ACME_KEY }',
  '{ env: PORTICO_SECRET_ACME_A_LONGER_KEY }',
  '{ env: ACME_KEY }',
  '{ env: LISTED_AND_MORE }',
  '{ file: secrets/acme/key }',
  '{ file: secrets/acme/folder/key }',
  '{ file: /etc/portico/secrets/acme/key }',
  '{ file: shared/acme/key }',
  '{ file: /run/secrets/acme }',
];

const refused = [
  ...[
    'CONSOLE_TOKEN',
    'HOME',
    'NORDWIND_KEY',
    'PORTICO_SECRET_NORDWIND_KEY',
    'PORTICO_SECRET_ACME_',
    'PORTICO_SECRET_ACME',
  ],
  ...[
    'PORTICO_SECRET_acme_KEY',
    'PORTICO_SECRET_ACMEX_KEY',
    'PORTICO_SECRET_ACME_WEST_KEY',
    'LISTED',
    'ACME_KEY_OTHER',
  ],
  ...['PORTICO_SECRET_ACME_OPERATORS', 'PORTICO_DEBUG', 'NODE_OPTIONS'],
].map((name) => `{ env: ${name} }`);
const refusedFiles = [
  ...[
    '/proc/self/environ',
    'secrets/acme/../../keys/seal',
    'keys/seal',
    '/etc/passwd',
    'secrets/acme',
    'secrets/acme/',
  ],
  ...[
    'secrets/acme/../nordwind/key',
    'secrets/nordwind/key',
    'secrets/acme-west/key',
    '/run/secrets/acme2',
    'portico.yaml',
  ],
  ...[
    '/var/lib/portico/portico.db',
    '/var/lib/portico/secret.key',
    '/var/lib/portico/console.token',
    '/proc/1/environ',
  ],
  ...['shared/acme/../../../../proc/self/environ', 'key', '../secrets/acme/key'],
].map((name) => `{ file: "${name}" }`);

describe.each(secretPlaces.map((place) => [place.join('.'), place] as const))('%s', (_, place) => {
  const west = { 'acme-west': portal('acme-west') };

  test.each(allowed)('%s is its own, or listed', async (reference) => {
    expect(await findings({ ...west, acme: portalWith('acme', place, reference) })).toEqual([]);
  });

  test.each([...refused, ...refusedFiles])(
    '%s is a finding at its line that says what to write instead',
    async (reference) => {
      const found = await findings({ ...west, acme: portalWith('acme', place, reference) });
      expect(found).toMatchObject([{ rule: 'secret-not-allowed', at: 'portals/acme/portal.yaml:8' }]);
      expect(found[0]?.suggestion).toContain('PORTICO_SECRET_ACME_, or a file in secrets/acme/');
    },
  );
});

const smtp = ['smtp', 'password'] as const;

test('no variable of a setting can be named, whatever the operator lists', async () => {
  for (const { name } of variablesOf(settingsTree)) {
    const found = await findings({ acme: portalWith('acme', smtp, `{ env: ${name} }`) });
    expect(found.map(({ message }) => message)).toEqual([
      `the variable ${name} is the server's own, which no document can name`,
    ]);
  }
});

test('a variable is of the portal with the longer name, also where hyphens are doubled', async () => {
  const named = (name: string, variable: string) => ({ [name]: portalWith(name, smtp, `{ env: ${variable} }`) });
  expect(await findings({ ...named('acme-west', 'PORTICO_SECRET_ACME_WEST_KEY'), acme: portal('acme') })).toEqual([]);
  expect(await findings({ ...named('acme', 'PORTICO_SECRET_ACME_WEST_KEY') })).toEqual([]);
  expect(await findings({ ...named('a', 'PORTICO_SECRET_A__B_KEY'), 'a--b': portal('a--b') })).toMatchObject([
    { message: 'the variable PORTICO_SECRET_A__B_KEY is of the portal a--b, whose variables begin so' },
  ]);
  expect(await findings(named('constructor', 'PORTICO_SECRET_CONSTRUCTOR_KEY'))).toEqual([]);
});

test('a new portal whose name would take a variable from a live one is refused by its name, and does not get it', async () => {
  const documents = {
    acme: portalWith('acme', smtp, '{ env: PORTICO_SECRET_ACME_SMTP_KEY }'),
    'acme-smtp': portalWith('acme-smtp', smtp, '{ env: PORTICO_SECRET_ACME_SMTP_KEY }'),
  };
  const live: FindIncumbents = async (keys) =>
    new Map(keys.flatMap((key) => (key === 'portal/acme' ? [[key, { portal: 'acme', file: 'x' }]] : [])));
  expect((await findings(documents, live)).map(({ at }) => at)).toEqual([
    'portals/acme-smtp/portal.yaml:3',
    'portals/acme/portal.yaml:8',
  ]);
});

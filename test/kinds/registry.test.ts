// Kinds: every one is registered, has a title, and names for every field of its specs the place in a document's schema.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/canonical.ts';
import type { Field } from '../../src/kinds/field.ts';
import type { Expanded, Kind } from '../../src/kinds/kind.ts';
import { kindNamed, kinds } from '../../src/kinds/registry.ts';
import type { Overrides, Portal, TemplateCustomer } from '../../src/schema/documents.ts';

const digest = 'a'.repeat(64);
const image = { digest, name: 'logo.png', width: 100, height: 50 };

const portal: Portal = {
  apiVersion: 'portico/v1',
  kind: 'Portal',
  name: 'acme',
  brand: 'Acme',
  footer: 'Acme Ltd.',
  domains: ['portal.acme.example'],
  currencies: ['EUR'],
  sections: ['cdr', 'shop'],
  sectionLinks: { shop: 'https://shop.example' },
  status: { maintenance: { text: 'Back soon', until: '2026-01-01T00:00:00Z' } },
  links: { terms: 'https://acme.example/terms' },
  support: { email: 'help@acme.example' },
  announcements: [{ text: 'Hello' }],
  texts: { 'login.title': 'Hello' },
  auth: { require2fa: 'all' },
  hsts: { maxAge: 300 },
  retention: { cdr: '13 months' },
  protect: true,
  signup: { customer: true, templateCustomer: 'starter' },
  payments: { bankTransfer: { instructions: 'Pay' } },
  network: { interconnect: { text: 'Hello' }, rtpServers: { text: 'Hello' } },
  smtp: { host: 'smtp.acme.example', from: 'a@acme.example' },
};

const overrides: Overrides = {
  apiVersion: 'portico/v1',
  kind: 'Overrides',
  portal: 'acme',
  customers: { 'CUST-1': { show: ['cdr'], reason: 'asked for' } },
};

const template: TemplateCustomer = {
  apiVersion: 'portico/v1',
  kind: 'TemplateCustomer',
  name: 'starter',
  customer: { type: 'customer', currency: 'EUR' },
} as TemplateCustomer;

const context = {
  files: {
    ...{ logo: image, logo2x: image, logoDark: image, favicon: image, css: image },
    javascript: [],
    assets: [{ digest, mediaType: 'image/png', size: 10 }],
    legal: { privacy: 'Text' },
  },
  hosts: [{ host: 'portal.acme.example', pointer: ['domains', 0] }],
  policy: {
    ...{ edgeTarget: null, zone: null, internalNames: [], issuer: 'acme' as const, keyType: 'ecdsa-p256' as const },
    provided: [['portal.acme.example']],
  },
} as const;

function expanded(kind: Kind): readonly Expanded[] {
  return [
    ...(kind.fromPortal?.(portal, context) ?? []),
    ...(kind.fromOverrides?.(overrides) ?? []),
    ...(kind.fromTemplate?.(template, new Map()) ?? []),
  ];
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schemaOf = (kind: Kind): Schema => {
  const name = kind.fromOverrides ? 'overrides' : kind.fromTemplate ? 'template-customer' : 'portal';
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
};

function has(schema: Schema, root: Schema, pointer: readonly (string | number)[]): boolean {
  const node = schema.$ref === undefined ? schema : (root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const [key, ...rest] = pointer;
  if (key === undefined) return true;
  const { properties = {}, additionalProperties, items, oneOf = [] } = node;
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const inner = typeof key === 'number' ? items : (properties[key] ?? others);
  return (inner !== undefined && has(inner, root, rest)) || oneOf.some((form) => has(form, root, pointer));
}

function pointersOf({ pointer, members = {} }: Field): (readonly (string | number)[])[] {
  return [...(typeof pointer === 'string' ? [] : [pointer]), ...Object.values(members).flatMap(pointersOf)];
}

test('every file that defines a kind is in the registry', async () => {
  const folder = new URL('../../src/kinds/', import.meta.url);
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<object>),
  );
  const defined = modules.flatMap((exported) =>
    Object.entries(exported).flatMap(([name, value]) =>
      name.endsWith('Kind') && typeof value === 'object' ? [value] : [],
    ),
  );
  expect(defined).toHaveLength(kinds.length);
  for (const kind of defined) expect(kinds).toContain(kind);
});

test('no two kinds share a name or a title, and a kind is found by its name', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ title }) => title)).size).toBe(kinds.length);
  for (const kind of kinds) expect(kindNamed(kind.name)).toBe(kind);
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const resources = expanded(kind);

  test('is declared by some document', () => expect(resources).not.toEqual([]));

  test('names every field of its specs', () => {
    for (const { spec } of resources)
      for (const key of Object.keys(spec)) expect(Object.keys(kind.fields)).toContain(key);
  });

  test('every field has a title, and its pointer leads to a key of the schema', () => {
    const root = schemaOf(kind);
    for (const field of Object.values(kind.fields)) {
      expect(field.title).not.toBe('');
      for (const pointer of pointersOf(field)) {
        for (const { name } of resources) {
          const whole = [...(kind.pointer?.(name, portal as unknown as Json) ?? []), ...pointer];
          expect([whole, has(root, root, whole)]).toEqual([whole, true]);
        }
      }
    }
  });
});

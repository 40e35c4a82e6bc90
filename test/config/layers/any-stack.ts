// Random stacks of layers: bases that extend each other and portals that extend them, of fields that merge in each way there is.
import fc from 'fast-check';

export type LayerValue = Readonly<Record<string, unknown>>;

export interface Stack {
  /** The first is the root; each of the others extends the one before it. */
  readonly bases: readonly LayerValue[];
  /** By name, with the number of bases that it extends. */
  readonly portals: readonly { readonly name: string; readonly depth: number; readonly own: LayerValue }[];
}

const sections = ['balance', 'cdr', 'breakout', 'payments', 'voucher', 'routes', 'documents'];
const ids = (from: readonly string[], minLength = 1) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength, maxLength: 5 });
const editOf = (from: readonly string[]) =>
  fc
    .record({ add: ids(from), remove: ids(from), after: fc.constantFrom(...from) }, { requiredKeys: [] })
    .filter((edit) => Object.keys(edit).length > 0);
const listOf = (from: readonly string[]) => fc.oneof(ids(from), editOf(from));
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { freq: 6, nil: null });

const text = fc.constantFrom(
  'Hello',
  `From \${brand}`,
  `\${name} at \${domain}`,
  `A literal $\${brand}`,
  'constructor',
);
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });

/** A map that has `__proto__` as a key like any other. */
function mapOf(entries: readonly (readonly [string, unknown])[]): LayerValue {
  const map = {};
  for (const [name, value] of entries)
    Object.defineProperty(map, name, { value, configurable: true, enumerable: true, writable: true });
  return map;
}

const secret = fc.constantFrom<unknown>({ env: 'PORTICO_SECRET_A_X' }, { file: 'secrets/a/x' });
const script = fc.constantFrom<unknown>(
  { inline: 'let a = 1' },
  { inline: 'let b = 2', pages: ['cdr'] },
  { file: 'a.js' },
);
const scripts = fc.oneof(
  fc.uniqueArray(script, { maxLength: 3, selector: (each) => JSON.stringify(each) }),
  fc.record({ add: fc.array(script, { minLength: 1, maxLength: 2 }) }),
);
const from = fc.constantFrom(`no-reply@\${domain}`, 'a@b.test');

const fields = {
  footer: orNull(text),
  reports: orNull(
    some({
      cdr: orNull(listOf(['call-time', 'source', 'charge'])),
      breakout: orNull(listOf(['asr', 'acd', 'charge'])),
    }),
  ),
  support: orNull(some({ email: orNull(from), phone: orNull(fc.constant('+44 20 7946 0000')) })),
  theme: orNull(
    some({
      mode: orNull(fc.constantFrom('dark', 'auto')),
      colors: orNull(some({ primary: orNull(fc.constantFrom('#0b5fff', '#123456')) })),
      javascript: orNull(scripts),
    }),
  ),
};

/** What the schemas accept in every case. */
const plausible = {
  ...fields,
  texts: orNull(fc.dictionary(fc.constantFrom('login.title', 'cdr.title', 'section.cdr'), orNull(text))),
  sections: listOf(sections),
  currencies: listOf(['USD', 'EUR', 'GBP', 'CHF', 'JPY']),
  locales: listOf(['en', 'de', 'fr', 'es']),
  smtp: orNull(
    fc.record(
      { host: fc.constant('smtp.test'), from, port: orNull(fc.constantFrom(25, 587)), password: orNull(secret) },
      { requiredKeys: ['host', 'from'] },
    ),
  ),
  announcements: orNull(fc.array(fc.record({ text }), { maxLength: 2 })),
  status: orNull(
    fc.oneof(fc.constant('live'), fc.record({ maintenance: some({ until: orNull(fc.constant('2027-01-01')), text }) })),
  ),
};

/** Keys that every object has in JavaScript, and values that leave nothing of what a portal needs. */
const odd = {
  ...plausible,
  texts: orNull(
    fc
      .array(fc.tuple(fc.constantFrom('login.title', 'constructor', '__proto__', 'toString'), orNull(text)), {
        maxLength: 4,
      })
      .map(mapOf),
  ),
  sections: orNull(listOf(sections)),
  smtp: orNull(some({ host: orNull(fc.constant('smtp.test')), password: orNull(secret), from: orNull(from) })),
  status: orNull(fc.oneof(fc.constant('live'), some({ maintenance: orNull(some({ text: orNull(text) })) }))),
};

/** What the root gives, so that most portals are valid. */
const needed = { currencies: ['USD'], sections: ['cdr', 'payments'] };
const shapes = { plausible, odd };

/** Stacks of layers; most of the plausible ones are valid portals. */
export function anyStack(shape: keyof typeof shapes): fc.Arbitrary<Stack> {
  const layer = some(shapes[shape]);
  const base = fc.tuple(layer, orNull(fc.constantFrom('House brand', 'Other')));
  const portal = fc.tuple(fc.integer({ min: 1, max: 5 }), layer, fc.constantFrom('Acme Voice', 'Nordwind'));
  return fc.record({
    bases: fc
      .array(base, { minLength: 1, maxLength: 5 })
      .map((bases) => bases.map(([value, brand], index) => ({ ...value, ...(index === 0 ? needed : { brand }) }))),
    portals: fc
      .array(portal, { minLength: 1, maxLength: 4 })
      .map((all) => all.map(([depth, own, brand], index) => ({ name: `p${index}`, depth, own: { ...own, brand } }))),
  });
}

/** The layers of a portal, from the root to its own. */
export const layersOf = ({ bases }: Stack, { depth, own, name }: Stack['portals'][number]): LayerValue[] => [
  ...bases.slice(0, Math.min(depth, bases.length)),
  { ...own, name, domains: [`${name}.test`] },
];

/** The stack as files, each document in one of its own. */
export function filesOf({ bases, portals }: Stack): Record<string, string> {
  const named = (kind: string, name: string, value: LayerValue, parent: string | null) =>
    JSON.stringify({ apiVersion: 'portico/v1', kind, name, ...(parent === null ? {} : { extends: parent }) }).replace(
      /\}$/,
      '',
    ) + JSON.stringify(value).replace(/^\{/, Object.keys(value).length === 0 ? '' : ',');
  return Object.fromEntries([
    ...bases.map((value, index) => [
      `portals/base-${index}.yaml`,
      named('PortalBase', `b${index}`, value, index === 0 ? null : `b${index - 1}`),
    ]),
    ...portals.map(({ name, depth, own }) => {
      const at = Math.min(depth, bases.length);
      return [
        `portals/${name}.yaml`,
        named('Portal', name, { ...own, domains: [`${name}.test`] }, at === 0 ? null : `b${at - 1}`),
      ];
    }),
  ]);
}

// Documents of every shape that a schema allows and the rules let pass: a field that is added to a schema is in them by
// itself, and one whose values no generator can guess is named here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { secretPages, sections } from '../../src/core/access/section.ts';
import { breakoutColumns, cdrColumns } from '../../src/core/column.ts';
import { currencyDecimals } from '../../src/core/money/currency.ts';
import { sealedText } from '../../src/core/sealing/sealed-text.ts';
import { ownSecrets } from './internal-hosts.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type Document = Record<string, unknown>;

type Schema = 'portal' | 'template-customer' | 'overrides';

const schemaOf = (name: Schema): Node =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8')) as Node;

const some = (ids: Iterable<string>, minLength = 1) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength, maxLength: 6 });
const linked = [...sections].filter(([, kind]) => kind === 'linked').map(([id]) => id);
const pages = ['dashboard', 'cdr', 'breakout'].filter((page) => !secretPages.has(page));
const moment = fc
  .date({ min: new Date('1971-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const time = fc.oneof(
  moment.map((text) => text.slice(0, 10)),
  moment.map((text) => `${text.slice(0, 16)}+02:00`),
  moment.map((text) => `${text.slice(0, 19)}Z`),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: 9_999 }).map((n) => `${n}.5`),
);

/** Text that YAML could take for something else, beside any other text. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'true',
        'no',
        '~',
        'null',
        '1e3',
        '0x1F',
        '0o17',
        '1_000',
        '.inf',
        '-',
        '- a',
        '? b',
        ': c',
        '# d',
        'a: b',
        'a # b',
      ],
      ...[
        '2026-01-01',
        '12:30:45',
        '=',
        '<<',
        '*a',
        '&a',
        '!a',
        '|',
        '>',
        '%a',
        '@a',
        '`a`',
        '"a',
        "'a",
        '{a}',
        '[a]',
        '\\n',
      ],
      ...[
        ' a',
        'a ',
        'a\nb',
        'a\n',
        '\na',
        'a\n\n',
        '  a\n b',
        'a\tb',
        '\ta',
        '---',
        '...',
        '--- a',
        'a\r\nb',
        'a\u2028b',
        'a\u0085b',
      ],
      ...[
        '{{customer}}',
        `\${name}`,
        `\${`,
        `$\${brand}`,
        '</script>',
        '\ufeffa',
        'é',
        '日本語',
        '🏴‍☠️',
        '+44 20',
        '007',
        '1:20',
      ],
    ),
  },
);

const scripts = fc.array(
  fc.oneof(
    fc.record(
      { file: fc.constantFrom('a.js', 'more/a.js', 'Portal.js'), pages: some(pages) },
      { requiredKeys: ['file'] },
    ),
    fc.record(
      { inline: fc.constantFrom("alert('Hello World');", 'let a = 1;\nlet b = "</x>";\n'), pages: some(pages) },
      { requiredKeys: ['inline'] },
    ),
    fc.constant({ src: 'https://cdn.test/w.js', integrity: `sha256-${'A'.repeat(43)}=` }),
    fc.constant({ src: 'https://cdn.test/v.js', integrity: 'none', reason: 'changes weekly' }),
  ),
  { maxLength: 4 },
);

const styles = fc.constantFrom(
  'custom.css',
  'theme/Custom.css',
  'h1 { display: block; font-size: 2em }',
  '.a { color: #FF0000; &:hover { color: rgb(0 0 0 / 50%) } } @media (width > 30em) { .b::after { content: "\\201C" } }',
);

/** Currencies of portals and of templates, with none, two and three decimals. */
const inTemplates = ['EUR', 'USD', 'JPY', 'KWD'] as const;
const inEach = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(inTemplates.map((code) => [code, value])));
/** Nothing in all currencies, or an amount in each. */
const amounts = fc.oneof(fc.constantFrom(0, '0.00'), inEach(amount));

/** Values of a place of a document, where its schema alone does not say enough. */
const special: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'portal/name': fc.constantFrom('acme', 'templates', 'a', '7', 'null', '1e3'),
  'portal/domains': fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(\.[a-z0-9]{1,8})?\.test$/), {
    minLength: 1,
    maxLength: 5,
  }),
  'portal/signup/templateCustomer': fc.constant('starter'),
  // Those that the template has amounts in.
  'portal/currencies': some(inTemplates),
  'portal/sections': some([...sections.keys()], 0),
  'portal/sectionLinks': fc.dictionary(
    fc.constantFrom(...linked),
    fc.constant('https://x.test/{customer}?c={contact}'),
  ),
  ...Object.fromEntries(
    ['interconnect', 'rtpServers'].flatMap((part) => [
      [`portal/network/${part}/addresses/address`, fc.constantFrom('203.0.113.0/28', '2001:db8::1', 'sbc.acme.test')],
      [`portal/network/${part}/addresses/ports`, fc.constantFrom(5060, '5060', '10000-20000')],
    ]),
  ),
  'portal/seller/country': fc.constantFrom('DE', 'GB'),
  'portal/seller/vatId': fc.constantFrom('DE123456789', 'GB 123 456 789'),
  'portal/payments/bankTransfer/account/iban': fc.constant('DE89370400440532013000'),
  'portal/payments/presets': fc.constant({ EUR: [10, 50] }),
  'portal/reports/cdr': some(cdrColumns.keys()),
  'portal/reports/breakout': some(breakoutColumns.keys()),
  'portal/theme/logo': fc.constantFrom('logo.png', 'more/logo.png'),
  'portal/theme/logo2x': fc.constantFrom('logo.png', 'more/logo.png'),
  'portal/theme/logoDark': fc.constantFrom('logo.png', 'dark/Logo.png'),
  'portal/theme/favicon': fc.constantFrom('favicon.png', 'custom.css/logo.png'),
  'portal/theme/colors/text': fc.constant('#000000'),
  'portal/theme/colors/background': fc.constantFrom('#FFFFFF', '#fffaf0'),
  'portal/theme/colors/accent': fc.constant('#222222'),
  'portal/theme/colors/danger': fc.constant('#333333'),
  'portal/theme/mode': fc.constantFrom('light', 'auto'),
  'portal/theme/css': styles,
  'portal/theme/javascript': scripts,
  'portal/texts': fc.dictionary(fc.constantFrom('login.title', 'cdr.title', 'section.cdr'), text),
  'portal/locales': some(['en', 'de', 'es-MX']),
  'portal/legal/privacy': fc.constant('privacy.md'),
  'portal/legal/terms': fc.constantFrom('terms.md', 'privacy.md'),
  'portal/legal/imprint': fc.constant('more/terms.md'),
  'portal/status/maintenance/until': time,
  'portal/announcements/from': fc.constantFrom('2026-11-01', '2026-11-30T23:59:00-05:00'),
  'portal/announcements/until': fc.constantFrom('2026-12-31', '2026-12-01T12:00:00Z'),
  'overrides/portal': fc.constant('acme'),
  'overrides/customers': fc.dictionary(
    fc.constantFrom('CUST-1', 'CUST-2', '42', '1e3', 'null'),
    fc.record(
      { show: some(['cdr', 'recording'], 0), hide: some(['payments', 'balance'], 0), reason: text, until: time },
      { requiredKeys: ['reason'] },
    ),
  ),
  'template-customer/name': fc.constant('starter'),
  'template-customer/customer/debitLimit': amounts,
  'template-customer/customer/minimumPayment': amounts,
  'template-customer/customer/dailySpendLimit': amounts,
  // Free credit needs a person who watches it.
  'template-customer/customer/status': fc.constant('pending-approval'),
  'template-customer/customer/restrictTopupCurrencies': some(currencyDecimals.keys()),
  'template-customer/routes/rateCard': inEach(text),
  'template-customer/alerts/threshold': inEach(fc.integer()),
  'template-customer/alerts/resetThreshold': inEach(fc.integer()),
  'template-customer/payments': fc.tuple(
    fc.record({ description: text, amount: inEach(fc.constantFrom(5, '5', '0')), status: fc.constant('pending') }),
    fc.record({ description: text, amount: fc.constantFrom(5, '5', '0'), currency: fc.constant('EUR') }),
  ),
  'template-customer/packages/retail': amounts,
  'template-customer/packages/setupRetail': amounts,
  'template-customer/packages/minimumSpend': amounts,
  'template-customer/packages/startDate': moment.map((at) => at.slice(0, 10)),
  'template-customer/packages/endDate': moment.map((at) => at.slice(0, 10)),
  'template-customer/contracts': fc.array(
    fc
      .record(
        { name: text, required: fc.boolean(), graceDays: fc.integer({ min: 0, max: 365 }) },
        { requiredKeys: ['name'] },
      )
      .chain((contract) =>
        fc.oneof(
          fc
            .oneof(
              text,
              text.map((words) => words.repeat(3_000).slice(0, 9_000).toWellFormed()),
            )
            .map((words) => ({ ...contract, text: words })),
          fc.constantFrom('terms.txt', 'more/terms.txt').map((file) => ({ ...contract, file })),
        ),
      ),
    { maxLength: 3 },
  ),
};

/** Any document of a kind; with `every`, one that has every field. */
export function anyDocument(schema: Schema, fields: 'some' | 'every' = 'some'): fc.Arbitrary<Document> {
  const any = anyAt({ root: schemaOf(schema), fields }, schemaOf(schema), schema) as fc.Arbitrary<Document>;
  return schema === 'portal' ? any.map(withOwnSecrets) : any;
}

/** What an encrypted secret looks like to who has no key. */
const encrypted = Buffer.from(
  `age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n${'B'.repeat(43)}\n--- ${'C'.repeat(43)}\n`,
);

/** A document names secrets of its own portal alone; a sealed one is sealed for its place. */
function withOwnSecrets(portal: Document): Document {
  const name = String(portal['name']);
  const own = (value: unknown, field: string): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item) => own(item, field));
    const entries = Object.entries(value);
    const [[key = '', place] = []] = entries;
    if (entries.length !== 1 || typeof place !== 'string') {
      return Object.fromEntries(entries.map(([member, given]) => [member, own(given, `${field}.${member}`)]));
    }
    if (key === 'sealed') {
      return {
        sealed: sealedText({
          portal: name,
          field,
          recipients: ownSecrets.recipients,
          body: encrypted.toString('base64'),
        }),
      };
    }
    if (key === 'env') return { env: `PORTICO_SECRET_${name.toUpperCase()}_${place}` };
    return key === 'file' ? { file: `secrets/${name}/${place.replaceAll(/[^a-z0-9]/gi, 'x')}` } : { [key]: place };
  };
  return { ...portal, smtp: own(portal['smtp'], 'smtp'), payments: own(portal['payments'], 'payments') };
}

interface Making {
  readonly root: Node;
  readonly fields: 'some' | 'every';
}

function anyAt(making: Making, node: Node, path: string): fc.Arbitrary<unknown> {
  const known = special[path];
  if (known !== undefined) return known;
  const { $ref, oneOf, properties, items } = node;
  if ($ref !== undefined) return anyAt(making, definitionOf(making.root, $ref), path);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (oneOf !== undefined) return fc.oneof(...oneOf.map((form) => anyAt(making, form, path)));
  if (properties !== undefined) return anyObject(making, node, properties, path);
  if (items === undefined) return scalar(node);
  const minLength = making.fields === 'every' ? 1 : (node.minItems ?? 0);
  return fc.array(anyAt(making, items, path), { minLength, maxLength: 3 });
}

function anyObject(
  making: Making,
  { required = [], maxProperties }: Node,
  properties: Readonly<Record<string, Node>>,
  path: string,
): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(
    ([key, child]) => [key, anyAt(making, child, `${path}/${key}`)] as const,
  );
  if (maxProperties === 1) return fc.oneof(...entries.map(([key, value]) => value.map((given) => ({ [key]: given }))));
  const requiredKeys = making.fields === 'every' ? Object.keys(properties) : [...required];
  return fc.record(Object.fromEntries(entries), { requiredKeys });
}

const definitionOf = (root: Node, $ref: string): Node => root.definitions?.[$ref.split('/').at(-1) ?? ''] ?? {};

/** Paths of all fields of a kind of document, without the places in lists and maps. */
export function fieldsOf(schema: Schema): Set<string> {
  const root = schemaOf(schema);
  const below = (node: Node, path: string): string[] => [
    ...(node.$ref === undefined ? [] : below(definitionOf(root, node.$ref), path)),
    ...(node.oneOf ?? []).flatMap((form) => below(form, path)),
    ...(node.items === undefined ? [] : below(node.items, path)),
    ...(typeof node.additionalProperties === 'object' ? below(node.additionalProperties, path) : []),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
      const field = path === '' ? key : `${path}/${key}`;
      return [field, ...below(child, field)];
    }),
  ];
  return new Set(below(root, ''));
}

function scalar({ type, pattern, minLength = 0, maxLength = 200, minimum, maximum }: Node): fc.Arbitrary<unknown> {
  const hasSize = (given: string): boolean => given.length >= minLength && given.length <= maxLength;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter(hasSize);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: minimum ?? 0, max: maximum ?? 1_000_000 });
  if (type === 'number') return fc.integer({ min: (minimum ?? 0) * 4, max: (maximum ?? 1_000) * 4 }).map((n) => n / 4);
  return text.filter(hasSize);
}

const png = readFileSync(join(import.meta.dirname, '../../portals/acme/logo.png'));
const dark = readFileSync(join(import.meta.dirname, '../../portals/acme/logo-dark.png'));
const beside = {
  'logo.png': png,
  'more/logo.png': dark,
  'dark/Logo.png': dark,
  'favicon.png': png,
  'custom.css/logo.png': dark,
  'custom.css': 'h1 { color: RED }',
  'theme/Custom.css': '@layer x { a { margin: 0 } }',
  'a.js': 'let a = 1',
  'more/a.js': 'let a = 2',
  'Portal.js': 'let p',
  'privacy.md': '# Privacy\r\n\n  text \n',
  'terms.md': '',
  'more/terms.md': 'é\u2028',
  'terms.txt': 'Terms\n',
  'more/terms.txt': 'More\n'.repeat(2_000),
};

/** The files that any of these documents may name, in the folder `portals/p`. */
export function besideAny(portal: Document): Record<string, string | Uint8Array> {
  // A folder cannot have the name of a file.
  const left = JSON.stringify(portal).includes('custom.css/') ? 'custom.css' : 'custom.css/logo.png';
  const names = Object.entries(beside).filter(([name]) => name !== left);
  return Object.fromEntries(names.map(([name, content]) => [`portals/p/${name}`, content]));
}

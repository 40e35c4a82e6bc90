// One run finds everything: each of these mistakes gives its finding alone, and any of them together give the findings of all.
// A value that one rule refuses hides no other finding, and is never taken for a missing one.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { sized } from '../support/test-size.ts';
import { images } from '../support/worlds/images.ts';

const acme = 'portals/acme/portal.yaml';
const overrides = 'portals/acme/overrides.yaml';
const template = 'portals/templates/starter.yaml';

/** Every file by its parts: a mistake replaces or adds one. */
type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const sound: Parts = {
  [acme]: {
    apiVersion: 'apiVersion: portico/v1\n',
    kind: 'kind: Portal\n',
    name: 'name: acme\n',
    brand: 'brand: Acme Voice\n',
    domains: 'domains: [acme.test]\n',
    currencies: 'currencies: [EUR]\n',
    sections: 'sections:\n  - balance\n  - recording\n',
    sectionLinks: 'sectionLinks: { recording: "https://rec.example/{customer}" }\n',
    signup: 'signup: { customer: true, templateCustomer: starter }\n',
    'theme.mode': 'theme:\n  mode: auto\n',
    'theme.css': '  css: custom.css\n',
    'theme.javascript': '  javascript:\n    - file: chat.js\n',
    legal: 'legal: { terms: terms.md }\n',
  },
  'portals/acme/custom.css': { all: 'h1 { color: red }\n' },
  'portals/acme/chat.js': { all: 'let a = 1;\n' },
  'portals/acme/terms.md': { all: '# Terms\n' },
  [overrides]: {
    kind: 'kind: Overrides\n',
    portal: 'portal: acme\n',
    customers: 'customers:\n',
    first: '  C-1: { hide: [balance], reason: x }\n',
    second: '  C-2:\n    show: [balance]\n    reason: x\n',
  },
  [template]: {
    kind: 'apiVersion: portico/v1\nkind: TemplateCustomer\n',
    name: 'name: starter\n',
    customer: 'customer: { dailySpendLimit: "5" }\n',
    payments: 'payments:\n  - { description: Credit, amount: "5", currency: EUR }\n',
    contracts: 'contracts:\n  - { name: Terms, file: terms.md }\n',
  },
  'portals/templates/terms.md': { all: '# Terms\n' },
};

/** The finding as `rule file`, the file, the part, and what is written there. */
const mistakes: readonly Mistake[] = [
  ['value-unknown', acme, 'apiVersion', 'apiVersion: portico/v2\n'],
  ['kind-unknown', acme, 'kind', 'kind: Portals\n'],
  ['value-format', acme, 'name', 'name: Acme\n'],
  ['value-type', acme, 'brand', 'brand: 7\n'],
  ['key-missing', acme, 'brand', ''],
  ['yaml-syntax', acme, 'brand', 'brand: [never closed\n'],
  ['yaml-tag', acme, 'brand', 'brand: !name Acme\n'],
  ['value-type', acme, 'domains', 'domains: acme.test\n'],
  ['domain-missing', acme, 'domains', ''],
  ['domain-syntax', acme, 'domains', 'domains: [acme_test]\n'],
  ['domain-wildcard', acme, 'domains', 'domains: ["*.acme.test"]\n'],
  ['value-type', acme, 'currencies', 'currencies: EUR\n'],
  ['value-type', acme, 'currencies', 'currencies: [EUR, 7]\n'],
  ['currency-unknown', acme, 'currencies', 'currencies: [EUR, EURO]\n'],
  ['currency-twice', acme, 'currencies', 'currencies: [EUR, EUR]\n'],
  ['section-unknown', acme, 'sections', 'sections:\n  - balanse\n'],
  ['value-type', acme, 'sections', 'sections:\n  - balance\n  - { recording: yes }\n'],
  ['value-range', acme, 'sections', `sections:\n${'  - balance\n'.repeat(1)}  - ${'x'.repeat(64)}\n`],
  ['yaml-alias', acme, 'sections', 'sections: *all\n'],
  ['yaml-duplicate-key', acme, 'sections', 'sections: [balance]\nsections: [balance]\n'],
  ['value-type', acme, 'sectionLinks', 'sectionLinks: [recording]\n'],
  ['value-format', acme, 'sectionLinks', 'sectionLinks: { recording: "http://rec.example/" }\n'],
  ['section-link-placeholder', acme, 'sectionLinks', 'sectionLinks: { recording: "https://rec.example/{custmer}" }\n'],
  ['value-type', acme, 'signup', 'signup: yes\n'],
  ['value-type', acme, 'signup', 'signup: { customer: 1, templateCustomer: starter }\n'],
  ['template-missing', acme, 'signup', 'signup: { customer: true }\n'],
  ['template-unknown', acme, 'signup', 'signup: { customer: true, templateCustomer: stater }\n'],
  ['value-unknown', acme, 'theme.mode', 'theme:\n  mode: drak\n'],
  ['yaml-syntax', acme, 'theme.mode', 'theme:\n  mode: "auto\n'],
  ['file-missing', acme, 'theme.css', '  css: costum.css\n'],
  ['yaml-duplicate-key', acme, 'theme.css', '  css: custom.css\n  css: custom.css\n'],
  [
    'merge-conflict',
    acme,
    'theme.css',
    '<<<<<<< HEAD\n  css: custom.css\n||||||| 1234567\n=======\n  css: other.css\n>>>>>>> x\n',
  ],
  ['script-page-secret', acme, 'theme.javascript', '  javascript:\n    - { file: chat.js, pages: [login] }\n'],
  ['script-form', acme, 'theme.javascript', '  javascript:\n    - { file: chat.js, inline: "1" }\n'],
  ['value-type', acme, 'theme.javascript', '  javascript:\n    - { file: 7 }\n'],
  ['css-invalid', 'portals/acme/custom.css', 'all', 'h1 { color: red\n'],
  ['merge-conflict', 'portals/acme/custom.css', 'all', '<<<<<<< HEAD\r\nh1 {}\r\n=======\r\nh2 {}\r\n>>>>>>> x\r\n'],
  ['script-syntax', 'portals/acme/chat.js', 'all', 'let = ;\n'],
  ['merge-conflict', 'portals/acme/chat.js', 'all', 'let a = 1;\n>>>>>>> theirs\n'],
  ['file-missing', acme, 'legal', 'legal: { terms: trems.md }\n'],
  ['key-unknown', acme, 'legal', 'legal: { terms: terms.md }\nlegall: { terms: terms.md }\n'],
  [
    'merge-conflict',
    'portals/acme/terms.md',
    'all',
    'Terms\n=======\n\n<<<<<<< HEAD\nA\n||||||| base\n=======\nB\n>>>>>>> x\n',
  ],
  ['key-unknown', acme, 'footer', 'foter: x\n'],
  ['locale-untranslated', acme, 'locales', 'locales: [pl]\n'],
  ['locale-unknown', acme, 'locales', 'locales: [xx]\n'],
  ['column-unknown', acme, 'reports', 'reports: { cdr: [calltime] }\n'],
  ['value-type', acme, 'reports', 'reports: { cdr: call-time }\n'],
  ['text-unknown', acme, 'texts', 'texts: { login.titel: x }\n'],
  ['time-unreal', acme, 'status', 'status: { maintenance: { text: x, until: "2026-02-31" } }\n'],
  ['time-unreal', acme, 'status', 'announcements: [{ text: x, from: "2026-12-01T24:00:00Z" }]\n'],
  ['value-format', acme, 'status', 'announcements: [{ text: x, until: "2026-12-01T12:00" }]\n'],
  ['secret-in-clear', acme, 'smtp', 'smtp: { host: s.example, from: a@b.example, password: hunter2 }\n'],
  ['value-type', overrides, 'portal', 'portal: 7\n'],
  ['portal-unknown', overrides, 'portal', 'portal: acmee\n'],
  ['section-unknown', overrides, 'first', '  C-1: { hide: [balanse], reason: x }\n'],
  ['key-missing', overrides, 'first', '  C-1: { hide: [balance] }\n'],
  ['yaml-syntax', overrides, 'first', '  C-1: { hide: [balance}\n'],
  ['override-contradicts', overrides, 'second', '  C-2: { show: [balance], hide: [balance], reason: x }\n'],
  ['time-unreal', overrides, 'second', '  C-2: { show: [balance], reason: x, until: "2026-13-01" }\n'],
  ['value-type', template, 'customer', 'customer: { dailySpendLimit: [5] }\n'],
  ['amount-format', template, 'customer', 'customer: { dailySpendLimit: "5,0" }\n'],
  ['amount-decimals', template, 'payments', 'payments:\n  - { description: Credit, amount: "5.001", currency: EUR }\n'],
  ['value-type', template, 'payments', 'payments:\n  - { description: Credit, amount: "5", currency: 7 }\n'],
  ['contract-text-missing', template, 'contracts', 'contracts:\n  - { name: Terms }\n'],
  ['merge-conflict', 'portals/templates/terms.md', 'all', '<<<<<<<<< outer\nA\n=========\nB\n>>>>>>>>> outer\n'],
  ['document-empty', 'portals/emptied/portal.yaml', 'all', '# nothing\n'],
  ['yaml-encoding', 'portals/latin/portal.yaml', 'all', 'latin'],
  ['path-collision', 'portals/acme/chat.js', 'upper', ''],
];

type Mistake = readonly [rule: string, file: string, part: string, text: string];

function filesOf(made: readonly Mistake[]): Record<string, string | Uint8Array> {
  const parts: Record<string, Record<string, string>> = structuredClone(sound);
  for (const [, file, part, text] of made) parts[file] = { ...parts[file], [part]: text };
  const collides = made.some(([rule]) => rule === 'path-collision');
  const upper = collides ? { 'portals/acme/CHAT.js': { all: 'let a = 1;\n' } } : {};
  return Object.fromEntries(
    Object.entries({ ...parts, ...upper }).map(([file, texts]) => {
      const text = Object.values(texts).join('');
      return [file, text === 'latin' ? Buffer.from([0xe9, 0xff]) : text];
    }),
  );
}

async function found(made: readonly Mistake[]): Promise<string[]> {
  const options = {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  } as const;
  const { problems } = await readDesired(treeOf(filesOf(made)), options);
  return [...new Set(problems.map(({ rule, origin }) => `${rule} ${origin.file}`))].sort();
}

const expected = (made: readonly Mistake[]): string[] =>
  [...new Set(made.map(([rule, file]) => `${rule} ${file}`))].sort();

test('the files are right before a mistake is made', async () => {
  expect(await found([])).toEqual([]);
});

test.each(mistakes)('%s in %s, %s', async (...mistake) => {
  expect(await found([mistake])).toEqual(expected([mistake]));
});

/** Parts that name a file: what is in the file is not read where they are wrong. */
const naming: readonly (readonly [string, string, string])[] = [
  [acme, 'theme.css', 'portals/acme/custom.css'],
  [acme, 'theme.javascript', 'portals/acme/chat.js'],
  [acme, 'legal', 'portals/acme/terms.md'],
  [template, 'contracts', 'portals/templates/terms.md'],
];
/** Findings without which the name that another document asks for may be declared. */
const unnamed = [
  `value-format ${acme}`,
  'yaml-encoding portals/latin/portal.yaml',
  'document-empty portals/emptied/portal.yaml',
];

/** Whether no mistake makes another one of them impossible to find. */
function isIndependent(made: readonly Mistake[]): boolean {
  const findings = expected(made);
  const asks = findings.some((finding) => /^(?:portal|template)-unknown/.test(finding));
  const hidden = naming.some(
    ([file, part, named]) => isWrong(made, file, part) && made.some((each) => each[1] === named),
  );
  return !hidden && !(asks && unnamed.some((finding) => findings.includes(finding)));
}

const isWrong = (made: readonly Mistake[], file: string, part: string): boolean =>
  made.some((each) => each[1] === file && each[2] === part);

test('any two to five of them are found in one run', async () => {
  const some = fc
    .uniqueArray(fc.constantFrom(...mistakes), {
      minLength: 2,
      maxLength: 5,
      selector: ([, file, part]) => `${file} ${part}`,
    })
    .filter(isIndependent);
  await fc.assert(
    fc.asyncProperty(some, async (made) => {
      expect(await found(made)).toEqual(expected(made));
    }),
    { numRuns: sized(80, 400) },
  );
});

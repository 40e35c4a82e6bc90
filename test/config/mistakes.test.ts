// One tiny world a mistake: what is said, and where. Rules that need no example of their own are in the schema.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDesired } from '../../src/config/documents/desired.ts';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { normalHost } from '../../src/config/documents/hostname.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { images } from '../support/worlds/images.ts';

type Files = Parameters<typeof treeOf>[0];

const base = [
  'apiVersion: portico/v1',
  'kind: Portal',
  'name: acme',
  'brand: Acme',
  'domains: [acme.test]',
  'currencies: [EUR]',
  'sections: [cdr]',
  '',
].join('\n');
const other = base.replaceAll('acme', 'other');
const file = 'portals/acme/portal.yaml';
const logo = readFileSync(new URL('../../portals/acme/logo2x.png', import.meta.url));

/** The diagnostics of some files, one a line. */
async function said(files: Files): Promise<string[]> {
  const options = {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  } as const;
  return (await readDesired(treeOf(files), options)).problems.map(formatProblem);
}

const portal = (lines: string, rest: Files = {}): Files => ({ [file]: base + lines, ...rest });
const replaced = (from: string, to: string): Files => ({ [file]: base.replace(from, to) });

// The name of the mistake, the files, and what must be said: place, words, rule.
const mistakes: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'unknown key beside other mistakes: all are reported in one run',
    {
      [file]: `${base.replace('EUR', 'EURO')}colour: blue\ntheme: { mode: drak, logo: none.png }\n`,
      'portals/acme/o.yaml':
        'kind: Overrides\nportal: acme\ncustomers: { C-1: { hide: [brakout], reasn: x, reason: x } }\n',
    },
    [
      'portals/acme/o.yaml:3:28  error  customers/C-1/hide/0: "brakout" is not a section; did you mean "breakout"?  [section-unknown]',
      'portals/acme/o.yaml:3:38  error  customers/C-1/reasn: the key "reasn" is not known here; did you mean "reason"?  [key-unknown]',
      `${file}:6:14  error  currencies/0: "EURO" is not an ISO 4217 code; did you mean "EUR"?  [currency-unknown]`,
      `${file}:8:1  error  colour: the key "colour" is not known here; remove it  [key-unknown]`,
      `${file}:9:16  error  theme/mode: expected one of light, dark, auto, found "drak"; did you mean "dark"?  [value-unknown]`,
      `${file}:9:28  error  theme/logo: there is no file portals/acme/none.png; add it, or correct the name  [file-missing]`,
    ],
  ],
  [
    'unknown key',
    portal('colour: blue\n'),
    [`${file}:8:1  error  colour: the key "colour" is not known here; remove it  [key-unknown]`],
  ],
  [
    'misspelt key',
    portal('foter: x\n'),
    [`${file}:8:1  error  foter: the key "foter" is not known here; did you mean "footer"?  [key-unknown]`],
  ],
  [
    'missing key',
    replaced('brand: Acme\n', ''),
    [`${file}:1:1  error  the key "brand" is missing; add it  [key-missing]`],
  ],
  ['wrong type', portal('footer: 7\n'), [`${file}:8:9  error  footer: expected string, found number 7  [value-type]`]],
  [
    'value outside a list',
    portal('theme: { mode: drak }\n'),
    [
      `${file}:8:16  error  theme/mode: expected one of light, dark, auto, found "drak"; did you mean "dark"?  [value-unknown]`,
    ],
  ],
  [
    'unknown kind',
    replaced('kind: Portal', 'kind: Portals'),
    [
      `${file}:2:7  error  kind: expected kind: Portal, PortalBase, TemplateCustomer, Overrides; found "Portals"; did you mean "Portal"?  [kind-unknown]`,
    ],
  ],
  [
    'unknown currency',
    replaced('[EUR]', '[EUR, EURO]'),
    [`${file}:6:19  error  currencies/1: "EURO" is not an ISO 4217 code; did you mean "EUR"?  [currency-unknown]`],
  ],
  [
    'currency twice',
    replaced('[EUR]', '[EUR, EUR]'),
    [`${file}:6:19  error  currencies/1: "EUR" is listed twice; remove one  [currency-twice]`],
  ],
  [
    'unknown section',
    replaced('[cdr]', '[cdr, payment]'),
    [`${file}:7:17  error  sections/1: "payment" is not a section; did you mean "payments"?  [section-unknown]`],
  ],
  [
    'unknown column',
    portal('reports:\n  cdr:\n    - calltime\n'),
    [
      `${file}:10:7  error  reports/cdr/0: "calltime" is not a column of the CDR report; did you mean "call-time"?  [column-unknown]`,
    ],
  ],
  [
    'link of a section with a page',
    portal('sectionLinks: { cdr: "https://x.example/" }\n'),
    [
      `${file}:8:22  error  sectionLinks/cdr: "cdr" has a page of its own or none at all; only sections whose function may live in a switch are linked; remove the link  [section-not-linked]`,
    ],
  ],
  [
    'no hostname',
    replaced('[acme.test]', '["acme_.te st"]'),
    [
      `${file}:5:11  error  domains/0: "acme_.te st" is not a hostname; write it as in portal.example.com  [domain-syntax]`,
    ],
  ],
  [
    'wildcard',
    replaced('[acme.test]', '["*.acme.test"]'),
    [
      `${file}:5:11  error  domains/0: "*.acme.test" is a wildcard; each hostname has to be listed; list the hostnames  [domain-wildcard]`,
    ],
  ],
  [
    'domain twice',
    replaced('[acme.test]', '[acme.test, ACME.test.]'),
    [`${file}:5:22  error  domains/1: "ACME.test." is listed twice; remove one  [domain-twice]`],
  ],
  [
    'domain of two portals',
    { [file]: base, 'portals/other.yaml': other.replace('other.test', 'acme.test') },
    [
      `${file}:5:11  error  domains/0: "acme.test" is also a domain of other; a hostname belongs to one portal only; keep it in one of them  [domain-shared]`,
      'portals/other.yaml:5:11  error  domains/0: "acme.test" is also a domain of acme; a hostname belongs to one portal only; keep it in one of them  [domain-shared]',
    ],
  ],
  [
    'name of two portals',
    { [file]: base, 'portals/b.yaml': base.replace('acme.test', 'b.test') },
    [
      `${file}:3:7  error  name: Portal "acme" is also declared in portals/b.yaml:3; keep one  [name-twice]`,
      `portals/b.yaml:3:7  error  name: Portal "acme" is also declared in ${file}:3; keep one  [name-twice]`,
    ],
  ],
  [
    'signup without a template',
    portal('signup: { customer: true }\n'),
    [
      `${file}:8:9  error  signup: customers may sign up, but no template is named that their accounts are cloned from; add templateCustomer  [template-missing]`,
    ],
  ],
  [
    'unknown template',
    portal('signup: { templateCustomer: start }\n'),
    [
      `${file}:8:29  error  signup/templateCustomer: there is no template customer "start"; declare a TemplateCustomer named start  [template-unknown]`,
    ],
  ],
  [
    'overrides of a portal that is not declared',
    { [file]: base, 'portals/o.yaml': 'kind: Overrides\nportal: acmee\ncustomers: {}\n' },
    ['portals/o.yaml:2:9  error  portal: there is no portal "acmee"; did you mean "acme"?  [portal-unknown]'],
  ],
  [
    'shown and hidden',
    {
      [file]: base,
      'portals/o.yaml': 'kind: Overrides\nportal: acme\ncustomers:\n  C-1: { show: [cdr], hide: [cdr], reason: x }\n',
    },
    [
      'portals/o.yaml:4:17  error  customers/C-1/show/0: "cdr" is both shown and hidden; keep one of the two  [override-contradicts]',
    ],
  ],
  [
    'customer in two documents',
    {
      [file]: base,
      'portals/o.yaml':
        'kind: Overrides\nportal: acme\ncustomers: { C-1: { reason: x } }\n---\nkind: Overrides\nportal: acme\ncustomers: { C-1: { reason: y } }\n',
    },
    [
      'portals/o.yaml:3:19  error  customers/C-1: the customer has overrides in 2 places; keep one  [override-twice]',
      'portals/o.yaml:7:19  error  customers/C-1: the customer has overrides in 2 places; keep one  [override-twice]',
    ],
  ],
  [
    'missing file',
    portal('theme: { logo: logo.png }\n'),
    [
      `${file}:8:16  error  theme/logo: there is no file portals/acme/logo.png; add it, or correct the name  [file-missing]`,
    ],
  ],
  [
    'file outside the tree',
    portal('theme: { css: ../../../etc/x.css }\n'),
    [`${file}:8:15  error  theme/css: there is no file ../etc/x.css; add it, or correct the name  [file-missing]`],
  ],
  [
    'SVG named png',
    portal('theme: { logo: l.png }\n', { 'portals/acme/l.png': '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    [`${file}:8:16  error  theme/logo: l.png is an SVG, which can carry scripts; save it as png  [image-type]`],
  ],
  [
    'logo too wide',
    portal('theme: { logo: l.png }\n', { 'portals/acme/l.png': logo }),
    [expect.stringMatching(/l\.png is \d+ px wide; at most 350 px are allowed; scale it down {2}\[image-width\]$/)],
  ],
  [
    'logo too large',
    portal('theme: { logo: l.png }\n', { 'portals/acme/l.png': new Uint8Array(600 * 1024) }),
    [expect.stringContaining('at most 524288 are allowed; make it smaller  [file-too-large]')],
  ],
  [
    'CSS in a file that does not parse',
    portal('theme: { css: a.css }\n', { 'portals/acme/a.css': 'h1 { color: red }\n}}}\n' }),
    [
      expect.stringMatching(
        /^portals\/acme\/a\.css:[23]:\d+ {2}error {2}theme\/css: the CSS does not parse: .*\[css-invalid\]$/,
      ),
    ],
  ],
  [
    'CSS in a block that imports',
    portal('theme:\n  css: |\n    @import "//evil.example/x.css";\n    h1 { color: red }\n'),
    [expect.stringMatching(new RegExp(`^${file}:10:\\d+  error  theme/css: the at-rule @import is not allowed`))],
  ],
  [
    'CSS that loads',
    portal('theme:\n  css: |\n    h1 { background: url(https://evil.example/a) }\n'),
    [
      expect.stringMatching(
        /^portals\/acme\/portal\.yaml:10:\d+ .*"url\(" may load or run something outside the stylesheet/,
      ),
    ],
  ],
  [
    'CSS that loads by an escape',
    portal('theme:\n  css: |\n    h1 { background: u\\72l(https://evil.example/a) }\n'),
    [expect.stringContaining('[css-invalid]')],
  ],
  [
    'script that does not compile',
    portal('theme: { javascript: [{ file: a.js }] }\n', { 'portals/acme/a.js': 'let a = 1;\nlet = ;\n' }),
    [
      expect.stringMatching(
        /^portals\/acme\/a\.js:2:7 {2}error {2}theme\/javascript\/0\/file: the script does not compile: .*\[script-syntax\]$/,
      ),
    ],
  ],
  [
    'inline script that does not compile',
    portal('theme:\n  javascript:\n    - inline: |\n        let a = 1;\n        let = ;\n'),
    [
      expect.stringMatching(
        new RegExp(`^${file}:12:15  error  theme/javascript/0/inline: the script does not compile`),
      ),
    ],
  ],
  [
    'script over http',
    portal('theme: { javascript: [{ src: "http://cdn.example/a.js" }] }\n'),
    [
      expect.stringContaining(
        '"http://cdn.example/a.js" is not an https: URL; scripts are loaded over https only  [script-url]',
      ),
    ],
  ],
  [
    'bare script host',
    portal('theme: { javascript: [{ src: "https://cdn.example/" }] }\n'),
    [expect.stringContaining('names no single script')],
  ],
  [
    'script without integrity',
    portal('theme: { javascript: [{ src: "https://cdn.example/a.js" }] }\n'),
    [expect.stringMatching(/has no integrity value; make the hash: .*openssl.* \[script-integrity\]$/)],
  ],
  [
    'no integrity and no reason',
    portal('theme: { javascript: [{ src: "https://cdn.example/a.js", integrity: none }] }\n'),
    [expect.stringContaining('[script-integrity]')],
  ],
  [
    'two forms of a script',
    portal('theme: { javascript: [{ src: "https://c.example/a.js", inline: "1" }] }\n'),
    [expect.stringContaining('expected exactly one of src, file and inline, found 2; keep one  [script-form]')],
  ],
  [
    'script where secrets are typed',
    portal('theme: { javascript: [{ inline: "1", pages: [login] }] }\n'),
    [
      expect.stringContaining(
        '"login" takes a secret; no script of a brand runs there; remove the page  [script-page-secret]',
      ),
    ],
  ],
  [
    'secret in clear',
    portal('smtp: { host: s.example, from: a@b.example, password: hunter2 }\n'),
    [
      expect.stringMatching(
        /smtp\/password: a secret is written in clear.*env: PORTICO_SECRET_ACME_PASSWORD.*\[secret-in-clear\]$/,
      ),
    ],
  ],
  [
    'broken YAML',
    portal('footer: [never closed\n'),
    [expect.stringMatching(/^portals\/acme\/portal\.yaml:9:1 {2}error {2}.*\[yaml-syntax\]$/)],
  ],
  [
    'duplicate key',
    portal('brand: Again\n'),
    [expect.stringMatching(/^portals\/acme\/portal\.yaml:8:1 .*\[yaml-duplicate-key\]$/)],
  ],
  ['custom tag', portal('footer: !secret x\n'), [expect.stringMatching(/:8:\d+ .*\[yaml-tag\]$/)]],
  [
    'alias',
    portal('footer: &f x\ntexts: { a: *f }\n'),
    [expect.stringContaining(':9:13  error  aliases are not read; write the value out')],
  ],
  [
    'merge key',
    portal('texts: { <<: { a: b } }\n'),
    [expect.stringContaining('texts/<<'), expect.stringContaining('texts/<<')],
  ],
  [
    'deep nesting',
    portal(`texts: ${'['.repeat(40)}${']'.repeat(40)}\n`),
    [expect.stringContaining('values are nested more than 32 deep')],
  ],
  ['absurd nesting', { [file]: '['.repeat(100_000) }, [expect.stringMatching(/\[yaml-depth\]$/)]],
  [
    'too many documents',
    { [file]: '---\na: 1\n'.repeat(2_000) },
    [expect.stringContaining('the file holds more than 1000 documents')],
  ],
  [
    'too large a file',
    { [file]: `a: "${'x'.repeat(5 * 1024 * 1024)}"\n` },
    [expect.stringContaining('at most 262144 are read')],
  ],
  ['no UTF-8', { [file]: Buffer.from([0xff, 0xfe, 0x00]) }, [expect.stringContaining('the file is not UTF-8 text')]],
  [
    'symbolic link',
    { [file]: base, 'portals/acme/l.yaml': { symlink: '/etc/passwd' } },
    [
      'portals/acme/l.yaml:1:1  error  portals/acme/l.yaml is a symbolic link; only regular files are read; put the file itself there  [file-irregular]',
    ],
  ],
  ['empty tree', {}, [expect.stringContaining('portals:1:1  error  there is no portal document under portals/')]],
];

test.each(mistakes)('%s', async (_name, files, expected) => {
  expect(await said(files)).toEqual(expected);
});

test('every mistake of every file is said in one run, in order', async () => {
  const files = {
    [file]: `${base.replace('[EUR]', '[EURO]')}colour: blue\nfoter: x\n`,
    'portals/a.yaml': 'kind: Portals\n',
  };
  const lines = await said(files);
  expect(lines.map((line) => line.split('  ')[0])).toEqual([
    'portals/a.yaml:1:7',
    `${file}:6:14`,
    `${file}:8:1`,
    `${file}:9:1`,
  ]);
});

test('Windows line ends, a byte order mark and comments are not mistakes', async () => {
  expect(await said({ [file]: `\uFEFF# hello\r\n${base.replaceAll('\n', '\r\n')}` })).toEqual([]);
});

test.each([
  'portal.acme.example/login',
  'evil.example/.acme.example',
  'hidden.example#.acme.example',
  'a.example?b',
  'portal%41.example',
  'a\\tb.example',
  'a@b.example',
  'a.example:443',
  'xn--zzzzzzzz.example',
])('a hostname %j, which is read as another name than is served, is refused', (text) =>
  expect(normalHost(text)).toBe(''),
);

test('a hostname that is taken is the one that was written, but for case, a last dot and punycode', () => {
  expect(normalHost('Portal.ACME.example.')).toBe('portal.acme.example');
  expect(normalHost('bücher.example')).toBe('xn--bcher-kva.example');
  expect(normalHost('пример。испытание')).toBe('xn--e1afmkfd.xn--80akhbyknj4f');
});

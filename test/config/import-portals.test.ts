// A spreadsheet of portals becomes documents that validate; what needs a person is reported with its line, and nothing outside
// the folders of the rows is read or written.

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSchemas } from '../../src/cli/portals/document-schemas.ts';
import { draftOf } from '../../src/config/spreadsheet/draft.ts';
import { resolveDrafts } from '../../src/config/spreadsheet/resolve.ts';
import { readRows } from '../../src/config/spreadsheet/rows.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { workplace } from '../support/running.ts';
import { images as imageReader } from '../support/worlds/images.ts';

function place() {
  const made = workplace();
  onTestFinished(() => made.remove());
  return made;
}

/** The result of a spreadsheet without other files. */
async function made(text: string, mapping: ReadonlyMap<string, string> = new Map()) {
  const drafts = readRows('brands.csv', Buffer.from(text)).map((row) =>
    draftOf(row, mapping, () => ({ why: 'there is no file' })),
  );
  const empty = { entries: [], read: async () => new Uint8Array() };
  const input = {
    file: 'brands.csv',
    present: empty,
    path: 'portals',
    schema: readSchemas().portal,
    hosts: internalHosts,
    secrets: ownSecrets,
    images: imageReader,
  };
  const { files, findings, portals } = await resolveDrafts(drafts, input);
  return {
    portals,
    reported: findings.map(({ line, message }) => `${line} ${message}`),
    file: (path: string) => String(files.get(`portals/${path}`) ?? ''),
    paths: [...files.keys()].map((path) => path.slice('portals/'.length)),
  };
}

test("the control panel's columns, in its own words, with everything that a row can hold", async () => {
  const { folder, save, portico, read } = place();
  writeFileSync(join(folder, 'logo.png'), readFileSync(join(import.meta.dirname, '../../portals/acme/logo.png')));
  save(
    'brands.csv',
    '\ufeffDOMAIN;Brand Name;customer signup;CarrierSignup;Template Customer;Currencies;Sections;CDR Report;JavaScript;CSS;Upload Logo;Footer;Colour of the van\r\n' +
      'portal.one.example;One Ltd;no;yes;;usd, eur;CDR, Latest Calls;Call Time|Charge;"alert(""Hello \'World\'"");";"h1 {\r\n  display: block;\r\n}";logo.png;Copyright One;red\r\n' +
      '"portal.two.example,www.two.example";Zwei;yes;no;Starter;EURO EUR;cdr, Balanse;;"<script src=""https://cdn.test/custom.js""></script>";h1 { background: url(x) };none.png;;\r\n',
  );
  const imported = portico('import', 'portals', 'brands.csv', '--out', 'out');
  expect(imported.code).toBe(1);
  expect(imported.err).toContain('column "Colour of the van" was not imported: no field has this name');
  expect(imported.err).not.toMatch(/brands\.csv:2 /);
  for (const what of [
    'did you mean "balance"',
    'did you mean "EUR"',
    'no file none.png',
    '"url("',
    'has no integrity value',
    'no template customer "starter"',
  ]) {
    expect(imported.err.split('\n').find((line) => line.includes(what))).toMatch(/^brands\.csv:5 /);
    expect(read('out/portals/zwei/portal.yaml').replaceAll('\n', ' ')).toContain(what);
  }
  expect(portico('validate', 'out').code).toBe(0);
  const one = read('out/portals/one-ltd/portal.yaml');
  expect(one).toContain('brand: One Ltd\ndomains: [portal.one.example]\nsignup:\n  customer: false\n  carrier: true\n');
  expect(one).toContain(
    'currencies: [USD, EUR]\nsections: [cdr, latest-calls]\nreports:\n  cdr: [call-time, charge]\n',
  );
  expect(one).toContain('logo: logo.png\n  css: custom.css\n  javascript:\n    - file: script-1.js\n');
  expect(read('out/portals/one-ltd/custom.css')).toBe('h1 {\n  display: block;\n}\n');
  expect(read('out/portals/one-ltd/script-1.js')).toBe('alert("Hello \'World\'");');
  // A second time nothing is touched: every row says that its portal is there.
  const again = portico('import', 'portals', 'brands.csv', '--out', 'out');
  expect(again.err).toMatch(/refused: name: there is a folder of one-ltd already[\s\S]*0 portal\(s\) written/);
});

test('a cell reads and writes nothing outside: paths, links, names', async () => {
  const { folder, save, portico } = place();
  symlinkSync('/etc/hostname', join(folder, 'link.png'));
  save(
    'in/brands.json',
    JSON.stringify([
      { name: '../../evil', brand: 'A', domains: ['a.test'], currencies: ['EUR'] },
      { name: 'b', brand: 'B', domains: 'b.test', currencies: 'EUR', theme: { logo: '../portals/acme/logo.png' } },
      {
        name: 'c',
        brand: 'C',
        domains: 'c.test',
        currencies: 'EUR',
        theme: { logo: '/etc/hostname', css: '..\\x.css' },
      },
    ]),
  );
  symlinkSync('/etc/hostname', join(folder, 'in/link.png'));
  save('in/more.csv', 'brand,domain,currency,logo\nD,d.test,EUR,link.png\n');
  const imported = portico('import', 'portals', 'in/brands.json', '--out', 'out');
  expect(imported.err).toContain('in/brands.json:1  ');
  expect(imported.err).toContain('refused: name: "../../evil" is not a valid portal name');
  expect(imported.err.match(/leads out of the folder of the spreadsheet/g)).toHaveLength(3);
  expect(readdirSync(join(folder, 'out/portals')).sort()).toEqual(['b', 'c']);
  expect(readdirSync(join(folder, 'out/portals/c'))).toEqual(['portal.yaml']);
  expect(existsSync(join(folder, '../evil'))).toBe(false);
  expect(portico('import', 'portals', 'in/more.csv', '--out', 'out').err).toContain('link.png is not a regular file');
});

test('files of one name lie beside each other, and none takes the place of a document or a stylesheet', async () => {
  const { folder, save, portico, read } = place();
  const files = ['light/logo.png', 'dark/Logo.png', 'portal.yaml', 'custom.css'];
  const images = ['logo.png', 'logo-dark.png', 'favicon.png', 'logo.png'].map((name) =>
    readFileSync(join(import.meta.dirname, '../../portals/acme', name)),
  );
  for (const [index, path] of files.entries()) {
    mkdirSync(dirname(join(folder, 'in', path)), { recursive: true });
    writeFileSync(join(folder, 'in', path), images[index] ?? '');
  }
  const row = { brand: 'A', currencies: ['EUR'], sections: ['cdr'] };
  const theme = { logo: 'light/logo.png', logoDark: 'dark/Logo.png', favicon: 'portal.yaml', css: 'h1 { color: red }' };
  save(
    'in/brands.json',
    JSON.stringify([
      { ...row, domains: ['a.test'], theme },
      { ...row, domains: ['b.test'], theme: { logo: 'light/logo.png' } },
      { ...row, domains: ['c.test'], theme: { logo: 'custom.css', css: 'h1 { color: red }' } },
    ]),
  );
  const imported = portico('import', 'portals', 'in/brands.json', '--out', 'out');
  expect(imported.err).toContain('theme.favicon: portal.yaml is not the name of an image');
  expect(imported.err).toContain('theme.logo: custom.css is not the name of an image');
  expect(portico('validate', 'out').code).toBe(0);
  expect(read('out/portals/a/portal.yaml')).toMatch(/logo: logo\.png\n {2}logoDark: logoDark\/Logo\.png\n/);
  expect(readFileSync(join(folder, 'out/portals/a/logo.png'))).toEqual(images[0]);
  expect(readFileSync(join(folder, 'out/portals/a/logoDark/Logo.png'))).toEqual(images[1]);
  expect(read('out/portals/a-3/custom.css')).toBe('h1 { color: red }\n');
});

test('rows whose files differ are two portals', async () => {
  const { folder, save, portico } = place();
  for (const [name, source] of [
    ['one', 'logo.png'],
    ['two', 'logo-dark.png'],
  ] as const) {
    mkdirSync(join(folder, 'in', name), { recursive: true });
    writeFileSync(
      join(folder, 'in', name, 'logo.png'),
      readFileSync(join(import.meta.dirname, '../../portals/acme', source)),
    );
  }
  save(
    'in/brands.csv',
    'brand,domain,currency,sections,logo\nA,a.test,EUR,cdr,one/logo.png\nA,b.test,EUR,cdr,two/logo.png\n',
  );
  portico('import', 'portals', 'in/brands.csv', '--out', 'out');
  expect(readdirSync(join(folder, 'out/portals')).sort()).toEqual(['a', 'a-2']);
});

test('one name or hostname for two rows, rows of one brand, rows that cannot be', async () => {
  const { reported, paths } = await made(
    'name,brand,domain,currency\n' +
      ',Blue Sky,one.test,EUR\n,Blue Sky,two.test,EUR\n,Blue Sky,three.test,USD\nx,X,x.test,EUR\nx,Y,y.test,EUR\n' +
      ',Z,ONE.test.,EUR\n,,q.test,EUR\n,Apex,brand.com,EUR\n,Address,192.0.2.7,EUR\n,=1+1,f.test,EUR\n',
  );
  expect(paths).toEqual(['blue-sky/portal.yaml', 'blue-sky-2/portal.yaml', 'x/portal.yaml']);
  const all = reported.filter((line) => !line.includes('sections:')).join('\n');
  for (const line of [
    '4 blue-sky-2: name: "blue-sky" is taken by an earlier row, so this is blue-sky-2',
    '6 refused: name: "x" is also the name of line 5',
    '7 z: domains: "ONE.test." belongs to blue-sky of line 2',
    '8 refused: the key "brand" is missing',
    '9 apex: domains: "brand.com" is the apex of its zone',
    '10 address: domains: "192.0.2.7" is not a hostname',
    '11 f: brand: "=1+1" is a formula',
  ]) {
    expect(all).toContain(line);
  }
});

test('the text of a cell is data: it opens no comment, no key, no document', async () => {
  const nasty = 'A # b: c\u2028kind: Overrides';
  const { file, reported } = await made(
    JSON.stringify([
      {
        brand: 'Plain',
        domains: 'p.test',
        currencies: ['EUR'],
        footer: `${nasty}\n---\nkind: Portal`,
        sections: ['x\n- cdr', 'cdr'],
      },
    ]),
  );
  const text = file('plain/portal.yaml');
  const lines = text.split('\n');
  expect(lines.filter((line) => /^(?:kind:|---)/.test(line))).toEqual(['kind: Portal']);
  expect(reported.join()).toContain('"x" is not a section');
});

test('own columns by a mapping file; tabs; one object a line', async () => {
  const mapping = new Map([
    ['brand', 'Marke'],
    ['domains', 'Adresse'],
    ['currencies', 'Währung'],
  ]);
  expect((await made('Marke\tAdresse\twährung\tURL\nEins\teins.test\tEUR\tno\n', mapping)).paths).toEqual([
    'eins/portal.yaml',
  ]);
  expect(
    (await made('{"brand":"A","domain":"a.test","currency":"EUR"}\n{"brand":"B","domain":"b.test","currency":"EUR"}\n'))
      .portals,
  ).toBe(2);
  const { portico, save } = place();
  save('map.yaml', 'brandd: Marke\n');
  save('a.csv', 'Marke\nEins\n');
  const wrong = portico('import', 'portals', 'a.csv', '--out', 'out', '--mapping', 'map.yaml');
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('did you mean "brand"?')]);
});

test('ten thousand rows are taken, one more is refused', async () => {
  const row = (index: number): string => `Brand ${index},p${index}.test,EUR,cdr\n`;
  const head = 'brand,domain,currency,sections\n';
  const rows = Array.from({ length: 10_000 }, (_, index) => row(index)).join('');
  expect((await made(head + rows)).portals).toBe(10_000);
  expect(() => readRows('b.csv', Buffer.from(head + rows + row(10_000)))).toThrow('has 10001 rows');
}, 720_000);

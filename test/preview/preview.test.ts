// Previews of a change: the real program on a repository with two commits, its files, and its index in a real browser.

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { drawPreview, type PreviewLimits } from '../../src/preview/preview.ts';
import { staticPage } from '../../src/preview/static-page.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { openBrowser } from '../support/shared-browser.ts';
import { images } from '../support/worlds/images.ts';

const brand = (name: string, more = ''): string => `apiVersion: portico/v1
kind: Portal
name: ${name}
brand: "Brand ${name}"
domains: [${name}.localhost]
currencies: [GBP]
sections: [cdr, balance]
${more}`;

let place: Workplace;

/** Acme gets a colour and a text, zeta is new, amber breaks, coral goes, and nordwind stays as it is. */
beforeAll(async () => {
  place = workplace();
  place.save('portals/amber/portal.yaml', brand('amber'));
  place.save('portals/coral/portal.yaml', brand('coral'));
  place.commit('Five brands');
  const acme = place.read('portals/acme/portal.yaml');
  place.save(
    'portals/acme/portal.yaml',
    acme.replaceAll('#0b5fff', '#b3124f').replace('Welcome to Acme Voice', 'Good to see you'),
  );
  place.save('portals/amber/portal.yaml', brand('amber').replace('GBP', 'POUND'));
  place.save('portals/zeta/portal.yaml', brand('zeta', 'footer: "</style><script>alert(1)</script>{{brand}}"\n'));
  place.git('rm', '-rq', 'portals/coral');
  place.commit('<b>A change</b> & more');
  expect(await preview('out')).toMatchObject({ code: 0, out: 'out/index.html\n' });
});
afterAll(() => place.remove());

function preview(out: string) {
  return place.here('preview', 'HEAD~1', 'HEAD', '--out', out);
}

const filesIn = (out: string): string[] =>
  readdirSync(join(place.folder, out), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place.folder, out).length + 1))
    .sort();

const pages = (folder: string, ...ids: string[]): string[] => ids.map((id) => `${folder}/${id}.html`);

describe('two commits', () => {
  test('pages of each brand that differs, before and after, and an index', () => {
    expect(filesIn('out')).toEqual([
      ...pages('acme/after', 'breakout', 'cdr', 'dashboard', 'login', 'signup'),
      ...pages('acme/before', 'breakout', 'cdr', 'dashboard', 'login', 'signup'),
      ...pages('amber/before', 'cdr', 'dashboard', 'login'),
      ...pages('coral/before', 'cdr', 'dashboard', 'login'),
      'index.css',
      'index.html',
      ...pages('zeta/after', 'cdr', 'dashboard', 'login'),
    ]);
    expect(place.read('out/acme/before/login.html')).toContain('Welcome to Acme Voice');
    expect(place.read('out/acme/after/login.html')).toContain('Good to see you');
    expect(place.read('out/acme/after/cdr.html')).toMatch(/<time datetime="2026-03-1\dT/);
    expect(place.read('out/acme/after/dashboard.html')).toContain('Sam Sample');
  });

  test('the index says what changes, what is new, what goes, and what is wrong', () => {
    const index = place.read('out/index.html');
    expect(index).toContain('4 brands: 1 does not validate, 1 changed, 1 new, 1 removed.');
    expect(index).toContain('&lt;b&gt;A change&lt;/b&gt; &amp; more');
    expect(index).toMatch(/colors\.primary<\/th>\s*<td class="old">.*#0b5fff<\/td>\s*<td class="fresh">.*#b3124f</);
    expect(index).toContain('texts.login.title');
    expect(index).toMatch(/Its JavaScript, not run here: <code>dashboard\.js<\/code> on dashboard/);
    expect(index).toContain(
      'portals/amber/portal.yaml:6:14  error  currencies/0: &quot;POUND&quot; is not an ISO 4217 code',
    );
    expect(index).not.toContain('ordwind');
    expect(index).not.toContain('{{');
    expect(index.match(/<iframe [^>]*>/g)?.every((frame) => / sandbox loading="lazy">$/.test(frame))).toBe(true);
  });

  test('the same commits give the same bytes', async () => {
    expect((await preview('again')).code).toBe(0);
    expect(filesIn('again')).toEqual(filesIn('out'));
    for (const file of filesIn('out')) expect(place.read(`again/${file}`), file).toBe(place.read(`out/${file}`));
  });

  test('pages are self-contained: no scripts, no links, no requests', () => {
    for (const file of filesIn('out').filter((name) => name.includes('/'))) {
      expect(alive(place.read(`out/${file}`)), file).toEqual([]);
    }
    const page = place.read('out/acme/after/dashboard.html');
    expect(page).toContain('<a href="#" title="https://acme.example/privacy" rel="noopener">');
    expect(page).toMatch(/<img src="data:image\/png;base64,/);
    expect(page.match(/<style>/g)?.length).toBe(4);
    expect(place.read('out/zeta/after/login.html')).toContain('&lt;/style&gt;&lt;script&gt;alert(1)');
  });

  test('nothing of the repository is touched, and no store is made', () => {
    expect(place.git('status', '--porcelain', 'portals')).toBe('');
    expect(existsSync(join(place.folder, 'var'))).toBe(false);
  });
});

/** Whatever in a page could load, run or lead somewhere. */
function alive(page: string): string[] {
  return elementsOf(parse(page)).flatMap(({ tagName, attrs, childNodes }) => [
    ...(/^(?:script|iframe|object|embed|base)$/.test(tagName) ? [tagName] : []),
    ...(tagName === 'style' && /url\(|@import|https?:/.test(childNodes.map(textOf).join('')) ? ['style'] : []),
    ...attrs.filter(({ name, value }) => !isInert(name, value)).map(({ name, value }) => `${name}=${value}`),
  ]);
}

const said = new Set(['lang', 'class', 'title', 'content', 'aria-label', 'alt', 'value', 'id', 'name']);

function isInert(name: string, value: string): boolean {
  if (/^on|^(?:action|formaction|ping|target)$/.test(name)) return false;
  const isData = value.split(', ').every((part) => part.startsWith('data:image/'));
  if (name === 'href') return value === '#' || isData;
  return said.has(name) || isData || !/:\/|^\/|url\(/.test(value);
}

function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

const textOf = (node: DefaultTreeAdapterTypes.ChildNode): string => ('value' in node ? node.value : '');

test('in a browser both frames show their page, and the brand in its colours', { timeout: 240_000 }, async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
    const noise: string[] = [];
    page.on('console', (line) => noise.push(line.text()));
    page.on('request', (asked) => {
      if (!/^(?:file|data):/.test(asked.url())) noise.push(asked.url());
    });
    await page.goto(pathToFileURL(join(place.folder, 'out/index.html')).href);
    const shots: Buffer[] = [];
    for (const [side, title, color] of [
      ['before', 'Welcome to Acme Voice', 'rgb(11, 95, 255)'],
      ['after', 'Good to see you', 'rgb(179, 18, 79)'],
    ] as const) {
      const frame = page.locator(`iframe[src="acme/${side}/login.html"]`);
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await inside.getByRole('heading', { name: title }).waitFor();
      const button = inside.locator('form button');
      expect(
        await button.evaluate((element) => Reflect.get(globalThis, 'getComputedStyle')(element).backgroundColor),
      ).toBe(color);
      const logo = inside.locator('header img');
      expect(await logo.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBeGreaterThan(0);
      shots.push(await frame.screenshot());
    }
    const [before, after] = shots;
    expect(before?.equals(after ?? Buffer.alloc(0))).toBe(false);
    // One colour all over would compress to far less.
    for (const shot of shots) expect(shot.length).toBeGreaterThan(5_000);
    expect(noise).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a folder without Git: every brand as it is', async () => {
  const folder = join(place.folder, 'plain');
  mkdirSync(join(folder, 'portals/zeta'), { recursive: true });
  writeFileSync(join(folder, 'portals/zeta/portal.yaml'), brand('zeta'));
  writeFileSync(join(folder, 'portals/other.yaml'), brand('amber', 'sections: [nothing]\n'));
  const result = await place.here('preview', 'plain', '--out', 'plain/preview');
  expect(result.code).toBe(0);
  expect(filesIn('plain/preview')).toEqual([
    'index.css',
    'index.html',
    ...pages('zeta/after', 'cdr', 'dashboard', 'login'),
  ]);
  const index = place.read('plain/preview/index.html');
  expect(index).toContain('As it is <a href="zeta/after/login.html">');
  expect(index).not.toContain('Before');
});

test('a fixed brand, a removed section, an override, and a file that belongs to no brand', async () => {
  place.save('portals/amber/portal.yaml', brand('amber'));
  place.save('portals/zeta/portal.yaml', brand('zeta').replace('[cdr, balance]', '[balance]'));
  place.save(
    'portals/overrides-acme.yaml',
    'apiVersion: portico/v1\nkind: Overrides\nportal: acme\ncustomers:\n  CUST-9: { hide: [payments], reason: asked }\n',
  );
  place.save('portals/stray/stray.yaml', 'links: { privacy: "http');
  place.git('rm', '-rq', 'portals/nordwind');
  place.commit('More');
  expect((await preview('more')).code).toBe(0);
  const index = place.read('more/index.html');
  expect(index).toContain('3 brands: 2 changed, 1 fixed.');
  expect(index).toMatch(
    /id="acme"[\s\S]*override <code>CUST-9<\/code>[\s\S]*Log in<\/h3> <span class="soft">looks the same/,
  );
  expect(index).toMatch(/id="zeta"[\s\S]*>cdr, balance<\/td>[\s\S]*No such page after\./);
  expect(index).toMatch(/id="amber"[\s\S]*It did not validate before\.[\s\S]*amber\/after\/login\.html/);
  expect(index).toMatch(/nothing counts as removed[\s\S]*portals\/stray\/stray\.yaml:1/);
});

test('a folder with anything in it is refused, and so is a revision that is not there; nothing is left behind', async () => {
  place.save('full/keep.txt', 'mine');
  const full = await preview('full');
  expect(full.code).toBe(1);
  expect(full.err).toContain('full is not empty:\n  full/keep.txt\n');
  expect(filesIn('full')).toEqual(['keep.txt']);
  expect((await preview('full/keep.txt')).err).toContain('full/keep.txt is a file');
  const unknown = await place.here('preview', 'nowhere', 'HEAD', '--out', 'new');
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('the revision nowhere of . cannot be read');
  expect(existsSync(join(place.folder, 'new'))).toBe(false);
  mkdirSync(join(place.folder, 'empty'));
  expect((await place.here('preview', 'plain', '--out', 'empty')).code).toBe(0);
  rmSync(join(place.folder, 'full'), { recursive: true });
});

/** All files of a preview of brands given as documents. */
async function drawn(documents: readonly string[], limits: Partial<PreviewLimits> = {}): Promise<Map<string, string>> {
  const tree = treeOf(Object.fromEntries(documents.map((text, index) => [`portals/${index}/portal.yaml`, text])));
  const options = {
    path: 'portals',
    hosts: internalHosts,
    secrets: ownSecrets,
    images,
    cache: new ParseCache(),
  } as const;
  const desired = await readDesired(tree, options);
  const revision = { id: { folder: 'x' }, author: '', message: '', treeId: null, tree: async () => tree };
  const input = { before: null, after: { revision, desired }, changes: [] };
  const files = new Map<string, string>();
  for await (const { path, text } of drawPreview(input, { limits: { brands: 50, bytes: 1e9, ...limits }, images }))
    files.set(path, text);
  return files;
}

test('beyond the limits brands are only named', async () => {
  const documents = ['one', 'three', 'two'].map((name) => brand(name));
  const all = await drawn(documents);
  const bytes = [...all].reduce(
    (sum, [path, text]) => sum + (path.startsWith('one/') ? Buffer.byteLength(text) : 0),
    0,
  );
  for (const limits of [{ brands: 1 }, { bytes }]) {
    const files = await drawn(documents, limits);
    const folders = new Set([...files.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...folders]).toEqual(['one']);
    expect(files.get('index.html')).toMatch(/2 more, not drawn here[\s\S]*<li>three [\s\S]*<li>two /);
  }
});

test('a brand in maintenance is one page', async () => {
  const files = await drawn([brand('one', 'status: { maintenance: { text: Back at noon } }\n')]);
  expect([...files.keys()]).toEqual(['one/after/maintenance.html', 'index.css', 'index.html']);
  expect(files.get('one/after/maintenance.html')).toContain('Back at noon');
});

test('every page can be made static, whatever it contains', async () => {
  const hostile = `<!doctype html><html><head><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">
<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="https://evil.example/b.css"><link rel="preload" href="/c.js"></head>
<body onload="alert(1)"><script>alert(1)</script><noscript><img src="https://evil.example/i.png"></noscript>
<img src="/logo.png" srcset="/logo.png 1x, https://evil.example/2.png 2x"><iframe src="/x"></iframe>
<form action="/login" method="post"><button formaction="javascript:alert(1)">Go</button></form>
<svg><a xlink:href="https://evil.example"><image href="https://evil.example/s.png"/></a></svg><a href="javascript:alert(1)" target="_top">x</a></body></html>`;
  const page = await staticPage(hostile, async (path) =>
    path === '/a.css'
      ? { mediaType: 'text/css', body: Buffer.from('a::after { content: "</style><script>" }') }
      : path === '/logo.png'
        ? { mediaType: 'image/png', body: Buffer.from('png') }
        : undefined,
  );
  expect(alive(page)).toEqual([]);
  expect(page).toContain('<style>a::after { content: "<\\/style><script>" }</style>');
  expect(page).toContain('<img src="data:image/png;base64,cG5n" srcset="data:image/png;base64,cG5n 1x">');
  expect(page).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

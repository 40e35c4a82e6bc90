// Trees of files as no one should commit them, and some do: odd names, links, submodules, line ends, editors' leftovers.
import fc from 'fast-check';
import { limits } from '../../src/core/limits/limits.ts';

export type Content =
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly mode: '100644' | '100755' }
  | { readonly kind: 'symlink'; readonly target: string }
  /** Cloned without it: an empty folder; with it: a folder with a `.git` of its own. */
  | { readonly kind: 'submodule'; readonly isCloned: boolean };
export interface Entry {
  /** Below the folder of the documents, as bytes in Latin-1: names need not be text. */
  readonly path: string;
  readonly content: Content;
}

export const portal = (name: string, rest = '') =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${name}\nbrand: ${name}\ndomains: [${name}.test]\ncurrencies: [EUR]\nsections: [cdr]\n${rest}`;
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`;

export const latin = (path: string): Buffer => Buffer.from(path, 'latin1');
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

const oddNames = [
  ...['portal.yaml', 'Portal.yaml', 'PORTAL.YAML', 'overrides.yml', 'logo.png', 'Logo.png', 'terms.md', 'a', 'A', 'b'],
  ...[
    '.#portal.yaml',
    'portal.yaml~',
    '.portal.yaml.swp',
    '4913',
    '#portal.yaml#',
    '.portal.yaml.un~',
    '~$portal.yaml',
  ],
  ...['.git.yaml', '.gitignore', '.gitattributes', '.gitkeep', '.GIT', 'git~1', '.git ', '.git.', '...', '-rf.yaml'],
  ...[
    'a\nb.yaml',
    'a\tb.yaml',
    'a\rb.yaml',
    '\u001b[31mred.yaml',
    '\u0007.yaml',
    '\u007f',
    'a\\b.yaml',
    '"q".yaml',
    "'.yaml",
  ],
  ...[
    'portal.yaml ',
    'portal.yaml.',
    ' portal.yaml',
    'CON',
    'aux.yaml',
    'a:b.yaml',
    '*.yaml',
    '?.yaml',
    ':(top)a.yaml',
  ],
  ...[
    'é.yaml',
    'e\u0301.yaml',
    'ﬀ.yaml',
    'ß.yaml',
    'İ.yaml',
    '\u202egpj.yaml',
    '\u200b.yaml',
    '\ufeff.yaml',
    '🙂.yaml',
  ],
].map(utf8);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddNames) },
  // Not UTF-8: cut short, overlong, a surrogate, Latin-1.
  {
    weight: 2,
    arbitrary: fc.constantFrom('caf\xe9.yaml', '\xc3.md', '\xc0\xaf.yaml', '\xed\xa0\x80', '\xff\xfe', '\xe9', '\xe8'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 255 }).map((length) => `${'x'.repeat(length - 5)}.yaml`) },
  {
    weight: 2,
    arbitrary: fc
      .uint8Array({ minLength: 1, maxLength: 12 })
      .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0 && byte !== 0x2f)).toString('latin1')),
  },
);
const isName = (text: string) => !['', '.', '..', '.git'].includes(text);
const path = fc.array(name.filter(isName), { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

const brand = fc
  .constantFrom('acme', 'globex', 'initech')
  .chain((called) =>
    fc
      .constantFrom(
        '',
        'theme: { logo: logo.png }\n',
        'legal: { terms: terms.md }\n',
        'footer: "\u001b[31m"\n',
        'brnad: x\n',
      )
      .map((rest) => portal(called, rest)),
  );
const text = fc.oneof(
  { weight: 4, arbitrary: brand },
  { weight: 2, arbitrary: brand.map((written) => written.replaceAll('\n', '\r\n')) },
  { weight: 1, arbitrary: brand.map((written) => written.replaceAll('\n', '\r')) },
  { weight: 1, arbitrary: brand.map((written) => `\ufeff${written}`) },
  { weight: 1, arbitrary: brand.map((written) => `<<<<<<< HEAD\n${written}=======\n>>>>>>> theirs\n`) },
  { weight: 3, arbitrary: fc.constantFrom('', '\n', '# nothing\n', '---\n---\n', POINTER, '\0', 'x: \t', 'é') },
);
const bytes = fc.oneof(
  { weight: 12, arbitrary: text.map((written) => Buffer.from(written)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 40 }).map((given) => Buffer.from(given)) },
  { weight: 1, arbitrary: fc.constantFrom(256 * 1024, 256 * 1024 + 1).map((size) => Buffer.alloc(size, '#')) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1).map((more) => Buffer.alloc(limits.blobBytes + more, '#')) },
);
const content: fc.Arbitrary<Content> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      bytes,
      mode: fc.constantFrom('100644' as const, '100755' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('symlink' as const),
      target: fc.constantFrom(
        '.',
        '..',
        'portal.yaml',
        '../a/portal.yaml',
        '/etc/passwd',
        '/dev/zero',
        'gone',
        'caf\xe9',
        'op@host.1:2',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('submodule' as const), isCloned: fc.boolean() }) },
);

/** Without those that lie below a file, or where another one is. */
function laidOut(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const above = entry.path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
    const isTaken = above.some((each) => kept.has(each));
    if (!isTaken && ![...kept.keys()].some((each) => each.startsWith(`${entry.path}/`))) kept.set(entry.path, entry);
  }
  return [...kept.values()];
}

const file = (path: string, written: string): Entry => {
  return { path: utf8(path), content: { kind: 'file', bytes: Buffer.from(written), mode: '100644' } };
};
/** One of each kind, so that each run has them. */
export const ofEachKind: readonly Entry[] = [
  file('acme/portal.yaml', portal('acme', 'theme: { logo: logo.png }\n')),
  file('acme/logo.png', POINTER),
  file('globex/portal.yaml', portal('globex').replaceAll('\n', '\r\n')),
  file('initech/portal.yaml', `\ufeff${portal('initech').replaceAll('\n', '\r')}`),
  file('a\nb.yaml', ''),
  file('.GIT/config', '[core]'),
  file('huge.yaml', '#'.repeat(limits.blobBytes + 1)),
  { path: 'caf\xe9.yaml', content: { kind: 'file', bytes: Buffer.from(portal('acme')), mode: '100755' } },
  { path: 'acme/.#portal.yaml', content: { kind: 'symlink', target: 'op@host.1:2' } },
  { path: 'loop', content: { kind: 'symlink', target: '.' } },
  { path: 'gone.yaml', content: { kind: 'symlink', target: 'nowhere' } },
  { path: 'empty', content: { kind: 'submodule', isCloned: false } },
  { path: 'cloned', content: { kind: 'submodule', isCloned: true } },
];

/** Fit for `.gitmodules` as it is. */
const isPlain = (text: string) =>
  !/["\\\n]/.test(text) &&
  Buffer.from(Buffer.from(text, 'latin1').toString()).equals(latin(text)) &&
  text.trim() === text;

export const oddTrees = fc
  .array(fc.record({ path, content }), { minLength: 1, maxLength: 8 })
  // A submodule whose name would have to be quoted in .gitmodules is not what this is about.
  .map((entries) => laidOut(entries.filter(({ path: at, content: { kind } }) => kind !== 'submodule' || isPlain(at))))
  .filter((entries) => entries.length > 0);

// The documentation holds what it says: links lead somewhere, files and commands that it names exist, every reason is explained.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsPage } from '../.ci/reference-pages.ts';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.md') && !name.startsWith('decisions') ? [`docs/${name}`] : [],
  ),
];
const textOf = (page: string): string => readFileSync(page, 'utf8');
const prose = pages.filter((page) => page !== 'docs/reference/rules.md');

/** As GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  const headings = textOf(page).match(/^#+ .+$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every link leads to a file that is there, and to a heading in it', () => {
  const broken = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(file)) return [`${page}: ${target}`];
      return anchor === undefined || anchorsOf(file).includes(anchor) ? [] : [`${page}: ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('files that are named exist', () => {
  const missing = prose.flatMap((page) =>
    [...textOf(page).matchAll(/`((?:src|test|schemas|templates|deploy|\.ci|\.github)\/[\w./-]+\.\w+)`/g)].flatMap(
      ([, path = '']) => (existsSync(path) ? [] : [`${page}: ${path}`]),
    ),
  );
  expect(missing).toEqual([]);
});

test('commands that are named exist', async () => {
  const known = new Set(
    (await commandsPage()).match(/^## portico [a-z ]+[a-z]/gm)?.map((line) => line.slice('## '.length)),
  );
  const groups = new Set([...known].map((name) => name.split(' ').slice(0, 2).join(' ')));
  const unknown = prose.flatMap((page) =>
    [...textOf(page).matchAll(/(?:`| {4})portico ([a-z]+)(?: ([a-z]+)\b)?/g)].flatMap(([, first = '', second]) => {
      const isThere = known.has(`portico ${first} ${second}`) || known.has(`portico ${first}`);
      return isThere && groups.has(`portico ${first}`) ? [] : [`${page}: portico ${first} ${second ?? ''}`];
    }),
  );
  expect(unknown).toEqual([]);
});

test('every reason that a condition can have is explained', () => {
  const folders = ['reconcile', 'certificates', 'domains', 'notifications', 'operations', 'core', 'edge'];
  const sources = folders.flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => textOf(`src/${folder}/${file}`)),
  );
  const reasons = new Set(
    sources.flatMap((text) => [...text.matchAll(/reason: '([A-Z]\w+)'/g)].map(([, name = '']) => name)),
  );
  expect(reasons.size).toBeGreaterThan(20);
  const explained = ['troubleshooting', 'domains', 'operations', 'concepts']
    .map((name) => textOf(`docs/operate/${name}.md`))
    .join();
  // What merely says that all is well, or what was done.
  const unexplained = new Set([
    'Applied',
    'Read',
    'Active',
    'Met',
    'Served',
    'Renewed',
    'Revoked',
    'Purged',
    'BreakGlass',
    'BreakGlassEnded',
  ]);
  expect([...reasons].filter((reason) => !unexplained.has(reason) && !explained.includes(`\`${reason}\``))).toEqual([]);
});

test('the index leads to every page, and the README to the index', () => {
  const index = textOf('docs/index.md');
  const missing = pages.filter(
    (page) =>
      page.startsWith('docs/') && page !== 'docs/index.md' && !index.includes(`(${page.slice('docs/'.length)})`),
  );
  expect(missing).toEqual([]);
  expect(textOf('README.md')).toContain('(docs/index.md)');
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(200);
});

test('decision records are numbered without a gap and have one form', () => {
  const records = readdirSync('docs/decisions').sort();
  expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  const wrong = records.filter(
    (name) =>
      !new RegExp(
        `^# ${name.slice(0, 4)}: \\S[^\\n]*\\n\\n## Context\\n\\n[^]+\\n## Decision\\n\\n[^]+\\n## Consequences\\n\\n`,
      ).test(textOf(`docs/decisions/${name}`)),
  );
  expect(wrong).toEqual([]);
});

test('the drawing of the structure has every folder, and no arrow that is not an import', () => {
  const [, drawing = ''] = /```mermaid\n([\s\S]+?)```/.exec(textOf('docs/develop/structure.md')) ?? [];
  const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const nodes = new Set([...drawing.matchAll(/(?:^|-->|&)\s*([a-z]+)(?=[[\s]|$)/gm)].map(([, name = '']) => name));
  expect(folders.filter((name) => !nodes.has(name))).toEqual([]);
  const arrows = [...drawing.matchAll(/^\s*([a-z]+)(?:\[[^\]]*\])? --> (.+)$/gm)].flatMap(([, from = '', to = '']) =>
    to.split('&').map((target) => [from, target.trim().replace(/\[.*/, '')] as const),
  );
  expect(arrows.length).toBeGreaterThan(20);
  expect(arrows.filter(([from, to]) => !imports(from, to)).map((arrow) => arrow.join(' --> '))).toEqual([]);
});

/** Whether some file of one folder of `src` (or `main.ts`) imports one of another. */
function imports(from: string, to: string): boolean {
  const files =
    from === 'main'
      ? ['src/main.ts']
      : readdirSync(`src/${from}`, { recursive: true, encoding: 'utf8' }).map((name) => `src/${from}/${name}`);
  return files.some(
    (file) =>
      file.endsWith('.ts') &&
      new RegExp(`from '(?:\\.\\./)+${to}/|import\\('(?:\\.\\.?/)+${to}/|from '\\./${to}/`).test(textOf(file)),
  );
}

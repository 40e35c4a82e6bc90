// Holds the shape of the house: who may import whom, what may touch the outside world, and how large a room may grow.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('schema/'))
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const importPattern = /(?<!\w)(?:from|import)\s*\(?\s*'([^']+)'/g;

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(importPattern)]
    .map((match) => match[1] ?? '')
    .map((target) => (target.startsWith('.') ? normalize(join(dirname(file), target)) : target));
}

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path);

// Each rule: the folders it binds, what they may not import, and the reason, which is the failure message.
const forbidden: readonly { from: RegExp; to: RegExp; reason: string }[] = [
  {
    from: /^core\//,
    to: /^(?!core\/|node:crypto$)/,
    reason: 'core is pure and imports nothing but itself and hashing',
  },
  {
    from: /^kinds\//,
    to: /^(?:store|adapters|reconcile|operations|certificates|domains|notifications|edge|portal|app|cli|console|auth|customers|billing|provisioning|mail|calls|preview)\//,
    reason: 'a kind says what YAML means; it neither reads nor writes anything',
  },
  {
    from: /^config\//,
    to: /^(?:store|adapters|reconcile|operations|certificates|domains|notifications|edge|portal|app|cli|console|auth|customers|billing|provisioning|mail|calls|preview)\//,
    reason: 'config turns a tree of files into desired resources and knows no live state',
  },
  {
    from: /^(?:portal|auth|customers|billing|provisioning|mail|calls|edge)\//,
    to: /^(?:config|reconcile|operations|certificates|domains|notifications|app|cli|demo|adapters|preview)\//,
    reason: 'the renderer serves reconciled state and needs neither Git, documents nor the reconciler',
  },
  { from: /^store\//, to: /^(?!store\/|core\/|node:|kysely|pg)/, reason: 'the store knows tables and core types only' },
  {
    from: /^(?:reconcile|operations|certificates|domains|notifications)\//,
    to: /^(?:portal|app|cli|console|adapters|preview)\//,
    reason: 'the reconciler is given its adapters',
  },
  {
    from: /^preview\//,
    to: /^(?:adapters|app|cli|console|demo)\//,
    reason: 'a preview is drawn from desired resources by the renderer itself; its command reads and writes the files',
  },
  { from: /^(?!main\.ts)/, to: /^main\.ts$/, reason: 'main joins the parts; nobody imports it' },
  {
    from: /^(?!cli\/|main\.ts)/,
    to: /^cli\//,
    reason: 'commands are the outermost ring; what others need belongs further in',
  },
  {
    from: /^(?!adapters\/|store\/|edge\/|app\/|cli\/|portal\/site\/templates|console\/http\/templates|preview\/templates|main\.ts)/,
    to: /^node:(?:fs|net|tls|http|https|dns|child_process|sqlite|dgram)(?:\/|$)/,
    reason: 'input and output live in adapters, store and edge',
  },
];

const typeOnly = (text: string, target: string): boolean =>
  new RegExp(`import type [^;]*'${target.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}'`).test(text);

describe('imports', () => {
  for (const rule of forbidden) {
    test(rule.reason, () => {
      const broken = files
        .filter(({ file }) => rule.from.test(file))
        .flatMap(({ file, text }) =>
          importsOf(file, text)
            .filter((target) => rule.to.test(target) && !(target.startsWith('node:') && typeOnly(text, target)))
            .map((target) => `${file} -> ${target}`),
        );
      expect(broken).toEqual([]);
    });
  }
});

// Each pattern may appear only in the files named, for the reason given.
const confined: readonly { pattern: RegExp; only: RegExp; reason: string }[] = [
  { pattern: /\bDate\.now\(|\bnew Date\(\)/, only: /^adapters\/clock\.ts$/, reason: 'time is passed in' },
  { pattern: /\bset(?:Timeout|Interval|Immediate)\(/, only: /^adapters\//, reason: 'timers live behind adapters' },
  { pattern: /\bprocess\.env\b/, only: /^main\.ts$/, reason: 'the environment is read in main and passed in' },
  {
    pattern: /\bconsole\.(?:log|info|warn|error|debug)\(|\bprocess\.std(?:out|err)\b/,
    only: /^main\.ts$/,
    reason: 'commands print through their world',
  },
  { pattern: /\bMath\.random\(/, only: /^$/, reason: 'randomness is seeded or cryptographic' },
  {
    pattern: /: any\b|\bas any\b/,
    only: /^$/,
    reason: 'no escapes from the checkers',
  },
];

describe('confined', () => {
  for (const rule of confined) {
    test(rule.reason, () => {
      const broken = files.filter(
        ({ file, text }) => !rule.only.test(file) && rule.pattern.test(withoutComments(text)),
      );
      expect(broken.map(({ file }) => file)).toEqual([]);
    });
  }
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

test('no comment switches a checker off', () => {
  const off = files.filter(({ text }) => /biome-ignore|@ts-(?:ignore|expect-error|nocheck)/.test(text));
  expect(off.map(({ file }) => file)).toEqual([]);
});

test('every file says in its first line what lives there, and none is longer than 300 lines', () => {
  expect(files.filter(({ text }) => !text.startsWith('// ')).map(({ file }) => file)).toEqual([]);
  expect(files.filter(({ text }) => text.split('\n').length > 301).map(({ file }) => file)).toEqual([]);
});

test('no function is longer than 60 lines', () => {
  const long = files.flatMap(({ file, text }) => longFunctions(text).map((name) => `${file}: ${name}`));
  expect(long).toEqual([]);
});

/** Top-level functions by their formatted shape: from `function name` at column 0 to the next `}` at column 0. */
function longFunctions(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, start) => {
    const name = /^(?:export )?(?:async )?function\*? (\w+)/.exec(line)?.[1];
    if (name === undefined) return [];
    const length = lines.slice(start).indexOf('}') + 1;
    return length > 60 ? [`${name} (${length} lines)`] : [];
  });
}

test('no folder or file hides behind a name that says nothing', () => {
  const vague = /(?:^|[/-])(?:utils?|helpers?|common|manager|service|misc)(?:[./-]|$)/;
  expect(files.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  expect(new Set(files.map(({ file }) => folderOf(file))).size).toBeLessThan(26);
});

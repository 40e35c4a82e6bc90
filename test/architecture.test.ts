// Each check of the structure finds what it is for: a table of small files, each broken in one way, and what is said of it.
import { expect, test } from 'vitest';
import { boundFindings } from '../.ci/structure/bounds.ts';
import { directionFindings } from '../.ci/structure/directions.ts';
import { memberFindings } from '../.ci/structure/members.ts';
import { sizeFindings, treeFindings } from '../.ci/structure/sizes.ts';
import { sourceOf } from '../.ci/structure/source.ts';
import { stateFindings } from '../.ci/structure/state.ts';

const findings = (file: string, text: string): string[] => {
  const source = sourceOf(file, `// A file.\n${text}\n`);
  return [directionFindings, memberFindings, stateFindings, sizeFindings, boundFindings]
    .flatMap((check) => check(source))
    .map(({ line, message }) => `${line}: ${message}`);
};

const refused: readonly (readonly [file: string, text: string, found: string])[] = [
  ['src/edge/probe.ts', 'const MAX_HOPS = 20;', 'MAX_HOPS is a bound'],
  ['src/edge/probe.ts', 'export const LONGEST_NAME: number = 20;', 'LONGEST_NAME is a bound'],
  ['src/kinds/domain.ts', '', 'lists MAX_NAMED, which is not in the file'],
  ['src/core/plan/plan.ts', "import { x } from '../../store/store.ts';", 'core is pure'],
  ['src/core/plan/plan.ts', "import type { Store } from '../../store/store.ts';", 'core is pure'],
  ['src/core/plan/plan.ts', "export { x } from '../../kinds/registry.ts';", 'core is pure'],
  ['src/core/plan/plan.ts', "type Store = import('../../store/store.ts').Store;", 'core is pure'],
  ['src/core/plan/plan.ts', "import { readFileSync } from 'node:fs';", 'core is pure'],
  ['src/kinds/domain.ts', "import { x } from '../store/store.ts';", 'they know no live state'],
  ['src/config/yaml/document.ts', "import { x } from '../../portal/site/site.ts';", 'they know no live state'],
  [
    'src/portal/site/site.ts',
    "const load = () => import('../../config/yaml/document.ts');",
    'neither Git, documents nor',
  ],
  ['src/edge/probe.ts', "import { x } from '../adapters/dns.ts';", 'neither Git, documents nor'],
  ['src/store/store.ts', "import { x } from '../kinds/registry.ts';", 'tables and core types only'],
  ['src/reconcile/loop.ts', "import type { World } from '../app/world.ts';", 'is given its adapters'],
  ['src/adapters/dns.ts', "import { x } from '../cli/commands.ts';", 'reaches one thing outside'],
  ['src/preview/draw-portal.ts', "import { x } from '../cli/commands.ts';", 'draws a preview'],
  ['src/console/http/console.ts', "import { x } from '../../adapters/dns.ts';", 'the console is given its adapters'],
  ['src/cli/commands.ts', "import '../main.ts';", 'nothing imports it'],
  ['src/app/world.ts', "import { x } from '../cli/commands.ts';", 'outermost ring'],
  ['src/calls/files/csv.ts', "import { createServer } from 'node:http';", 'input and output are in'],
  ['src/app/world.ts', "import { x } from '../../test/support/running.ts';", 'needs no tests'],
  ['src/core/a.ts', 'export const at = Date.now();', 'the Clock that is passed in'],
  ['src/core/a.ts', 'export const clock = { now: Date.now };', 'the Clock that is passed in'],
  ['src/core/a.ts', "export const at = globalThis.Date['now']();", 'the Clock that is passed in'],
  ['src/core/a.ts', 'export const at = () => new Date();', 'the Clock that is passed in'],
  ['src/core/a.ts', 'const { now } = performance;\nexport const at = () => now();', 'the Clock that is passed in'],
  [
    'src/app/a.ts',
    "import { setTimeout as wait } from 'node:timers/promises';\nexport const a = wait;",
    'timers are in adapters',
  ],
  [
    'src/app/a.ts',
    "import * as timers from 'node:timers/promises';\nexport const a = timers;",
    'timers are in adapters',
  ],
  ['src/app/a.ts', 'export const later = { run: setTimeout };', 'timers are in adapters'],
  ['src/app/a.ts', 'export const later = () => AbortSignal.timeout(5);', 'timers are in adapters'],
  ['src/portal/a.ts', 'const { env } = process;\nexport const home = () => env;', 'the environment is read in main'],
  [
    'src/portal/a.ts',
    "import { env } from 'node:process';\nexport const home = () => env;",
    'the environment is read in main',
  ],
  ['src/portal/a.ts', "export const home = () => process['env'];", 'the environment is read in main'],
  ['src/portal/a.ts', "export const say = () => console.log('x');", 'through its Log'],
  ['src/portal/a.ts', 'export const random = Math.random;', 'seeded or cryptographic'],
  ['src/portal/a.ts', 'export const a = (b: any) => b;', 'say what it is'],
  ['src/portal/a.ts', 'let count = 0;\nexport const next = () => ++count;', 'module-level let count'],
  [
    'src/portal/a.ts',
    'const seen = new Map<string, string>();\nexport const a = () => seen;',
    'module-level collection seen',
  ],
  [
    'src/portal/a.ts',
    'const seen: string[] = [];\nexport const add = (a: string) => seen.push(a);',
    'module-level seen is changed',
  ],
  [
    'src/portal/a.ts',
    'const last = { at: 0 };\nexport function set() {\n  last.at = 1;\n}',
    'module-level last is changed',
  ],
  ['src/portal/a.ts', 'export class A {\n  static count = 0;\n}', 'static property'],
  ['src/portal/a.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => a + b + c + d + e;', 'f: 5 parameters'],
  ['src/portal/a.ts', `export function f() {\n${'  f();\n'.repeat(60)}}`, 'f: 62 lines'],
  ['src/portal/a.ts', `${'export {};\n'.repeat(300)}`, '301 lines'],
  ['src/portal/a.ts', '// @ts-ignore\nexport {};', 'switches a checker off'],
];

test.each(refused)('%s: %s', (file, text, found) => {
  expect(findings(file, text).join('\n')).toContain(found);
});

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['src/core/canonical.ts', "import { createHash } from 'node:crypto';\nexport const a = createHash;"],
  ['src/adapters/clock.ts', 'export const now = () => Date.now();'],
  ['src/portal/a.ts', "import type { Server } from 'node:http';\nexport type A = Server;"],
  ['src/portal/a.ts', 'export const iso = (at: number) => new Date(at).toISOString();'],
  ['src/portal/a.ts', "import { setImmediate as giveWay } from 'node:timers/promises';\nexport const a = giveWay;"],
  ['src/portal/a.ts', 'export const patience = (socket: { setTimeout(n: number): void }) => socket.setTimeout(5);'],
  ['src/portal/a.ts', "export const kinds: ReadonlySet<string> = new Set(['a']);"],
  [
    'src/portal/a.ts',
    'const list = [1];\nexport const f = () => {\n  const list = [2];\n  list.push(3);\n  return list;\n};\nexport const g = list;',
  ],
];

test.each(allowed)('nothing is said of %s: %s', (file, text) => {
  expect(findings(file, text)).toEqual([]);
});

test('a file says in its first line what lives there', () => {
  const source = sourceOf('src/portal/a.ts', 'export {};\n');
  expect(sizeFindings(source).map(({ message }) => message)).toEqual([
    'the first line is a comment that says what lives here',
  ]);
});

test('folders stay small, and names say the subject', () => {
  const crowd = Array.from({ length: 26 }, (_, index) => `src/portal/pages/page-${index}.ts`);
  expect(
    treeFindings([...crowd, 'src/core/string-utils.ts']).map(({ file, message }) => `${file}: ${message}`),
  ).toEqual([
    'src/portal/pages: 26 files; at most 25 flat in a folder',
    expect.stringContaining('src/core/string-utils.ts: name the subject'),
  ]);
});

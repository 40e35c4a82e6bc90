// One of each thing that CONTRIBUTING.md says how to add, added in a copy: how many files are written by hand, and that
// `npm run check` fails when one of them is forgotten.
// Costs about fifteen seconds of a processor: several places are forgotten in one round, of which each commit makes one, and each night
// all. The compiler starts from what `npm run check` found.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incrementally, typesCacheOf } from '../.ci/structure/types-cache.ts';
import { DAY } from '../src/core/durations.ts';
import { things } from './support/added-things.ts';
import { everyNth, isFull } from './support/test-size.ts';

const root = join(import.meta.dirname, '..');
let copy: string;
let found: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'portico-adding-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of listed.toString().split('\0')) {
    if (file !== '') cpSync(join(root, file), join(copy, file), { force: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  put('tsconfig.program.json', JSON.stringify(compiled));
  found = typesCacheOf(copy);
  const before = typesCacheOf(root);
  if (existsSync(before)) cpSync(before, found);
});

afterAll(() => {
  for (const made of [copy, found]) rmSync(made, { recursive: true, force: true });
});

/** Writes all things into the copy, without the changes to the forgotten files. `column:PATH` forgets it for one thing only. */
function write(...forgotten: readonly string[]): void {
  const changes = Object.entries(things).flatMap(([thing, { files }]) =>
    Object.entries(files).map(([path, change]) => ({ path, change, key: `${thing}:${path}` })),
  );
  for (const [path, all] of Map.groupBy(changes, (change) => change.path)) {
    const before = original(path);
    const after = all
      .filter(({ key }) => !forgotten.includes(path) && !forgotten.includes(key))
      .reduce<string | undefined>((text, { change }) => change(text ?? ''), before);
    if (after === undefined) rmSync(join(copy, path), { force: true });
    else put(path, after);
  }
}

function original(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

function run(program: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: copy, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ ok: error === null, output: `${out}${err}` });
    });
  });
}

/** The program and its tools: what is added belongs to no test, and tests are a third of what is compiled. */
const compiled = { extends: './tsconfig.json', include: ['src', '.ci'] };

/** The steps of `npm run check` that know of these things. */
const types = () => run(join(root, 'node_modules/.bin/tsc'), '-p', 'tsconfig.program.json', ...incrementally(found));
const unused = () => run(join(root, 'node_modules/.bin/knip'));
const complete = () => run(process.execPath, '.ci/completeness.ts');
const generate = (...args: readonly string[]) => run(process.execPath, '.ci/generate.ts', ...args);

const passes = { ok: true, output: expect.any(String) };
const failsOver = (ran: Ran, ...what: readonly string[]): void => {
  expect(ran.ok).toBe(false);
  for (const text of what) expect(ran.output).toContain(text);
};

test.each(Object.entries(things))(
  'a %s is written in the files that CONTRIBUTING.md names',
  (_thing, { files, most }) => {
    expect(Object.keys(files).length).toBeLessThanOrEqual(most);
  },
);

test('all of them are added, and nothing is left to do but to generate', async () => {
  write();
  failsOver(
    await generate('--check'),
    ...['src/schema/settings.ts', 'docs/reference/settings.md', 'docs/reference/commands.md'],
    ...['src/schema/documents.ts', 'src/schema/message-keys.ts'],
  );
  expect(await generate()).toEqual(passes);
  const [compiled, completed] = await Promise.all([types(), complete()]);
  expect([compiled, completed]).toEqual([passes, passes]);
  if (isFull) expect([await unused(), await generate('--check')]).toEqual([passes, passes]);
});

/** What is forgotten, and how it is named. */
const rounds: readonly (readonly [name: string, round: () => Promise<void>])[] = [
  ['a line that is forgotten leaves a file that nothing uses', forgetLines],
  ['a file that is forgotten does not compile where its line is, nor a column without its place', forgetFiles],
  ['the rest is named: the shape of a kind, template, section and texts of a page, a column', forgetTheRest],
];

test.each(everyNth(rounds, rounds.length, Math.floor(Date.now() / DAY)))('%s', async (_name, round) => {
  await round();
});

async function forgetLines(): Promise<void> {
  write(
    ...['src/kinds/registry.ts', 'src/portal/pages/registry.ts', 'src/cli/commands.ts'],
    ...['src/store/migrations/migrations.ts', 'column:templates/messages/en.json'],
  );
  const [used, completed] = await Promise.all([unused(), complete()]);
  failsOver(used, 'kinds/greeting.ts', 'account/referrals.ts', 'operate/whoami.ts', 'migrations/0999-trunk.ts');
  failsOver(completed, 'column trunk: no migration adds it', 'column trunk: templates/messages/en.json has no');
}

async function forgetFiles(): Promise<void> {
  write(
    ...['src/kinds/greeting.ts', 'src/portal/pages/account/referrals.ts', 'src/cli/operate/whoami.ts'],
    ...['src/store/migrations/0999-trunk.ts', 'src/store/schema/calls.ts'],
  );
  failsOver(
    await types(),
    ...['./greeting.ts', './account/referrals.ts', './operate/whoami.ts', './0999-trunk.ts'],
    'src/calls/formats/record.ts',
  );
}

async function forgetTheRest(): Promise<void> {
  write(
    ...['schemas/portal.schema.json', 'templates/portal/pages/account/referrals.hbs', 'src/core/access/section.ts'],
    ...['page:templates/messages/en.json', 'src/core/column.ts'],
  );
  expect(await generate()).toEqual(passes);
  const [compiled, completed] = await Promise.all([types(), complete()]);
  failsOver(compiled, 'src/kinds/greeting.ts', 'src/portal/pages/account/referrals.ts');
  failsOver(
    completed,
    'kind greeting: the pointer of greeting leads to no field of a document with a risk class',
    ...['no template referrals.hbs', 'referrals is not in core/access/section.ts', 'has no referrals.title'],
    'column trunk of cdr is not in core/column.ts',
  );
}

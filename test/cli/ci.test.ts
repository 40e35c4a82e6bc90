// `portico ci` on real repositories, in this process, with a server that answers as the host does. Costs about twenty seconds: each
// run reads the demo at two commits.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HostName } from '../../src/adapters/git-hosts/git-host.ts';
import { answering, type GitHostServer, gitHostServer } from '../support/git-host-server.ts';
import { runHere } from '../support/in-process.ts';
import { type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let server: GitHostServer | undefined;
beforeEach(() => {
  place = workplace({ PORTICO_SOURCE_PATH: 'portals' });
  server = undefined;
});
afterEach(async () => {
  await server?.close();
  await place.remove();
});

const change = (from: string, to: string): void =>
  place.save('portals/acme/portal.yaml', place.read('portals/acme/portal.yaml').replace(from, to));

/** Commits what was saved on a branch, and merges it as the host does for a check. */
function merge(): string {
  place.git('switch', '-qc', 'topic');
  place.commit('A change');
  place.git('switch', '-q', 'main');
  place.git('merge', '-q', '--no-ff', '-m', 'Merge topic into main', 'topic');
  return place.git('rev-parse', 'HEAD');
}

const none = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(?:GITHUB|GITEA|FORGEJO|CI|GITLAB|BITBUCKET)_/.test(name))
    .map((name) => [name, undefined]),
);

/** The variables of a job at a host that answers; `token` empty for a fork. */
async function jobAt(host: HostName, sha: string, token = 'job-token'): Promise<Record<string, string | undefined>> {
  server = await gitHostServer(host);
  const actions = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: server.api,
    GITHUB_REPOSITORY: 'our/portals',
    GITHUB_SHA: sha,
    GITHUB_BASE_REF: 'main',
    GITHUB_TOKEN: token,
    GITHUB_STEP_SUMMARY: join(place.folder, '.git/summary.md'),
  };
  const variables: Partial<Record<HostName, Record<string, string>>> = {
    github: { ...actions, GITHUB_REF: 'refs/pull/12/merge' },
    gitlab: {
      ...{ GITLAB_CI: 'true', CI_API_V4_URL: server.api, CI_PROJECT_ID: 'our/portals', CI_MERGE_REQUEST_IID: '12' },
      ...{ CI_MERGE_REQUEST_DIFF_BASE_SHA: place.git('rev-parse', `${sha}^1`), GITLAB_TOKEN: token },
    },
  };
  return { ...none, ...variables[host] };
}

const run = (job: Record<string, string | undefined>, ...args: string[]) =>
  runHere(place.folder, { ...place.environment, ...job }, ['ci', ...args]);
const summary = (): string => readFileSync(join(place.folder, '.git/summary.md'), 'utf8');

test('a change that is fine: findings, plan and preview are kept, the plan is the comment and in the summary', async () => {
  change('brand: Acme Voice', 'brand: Acme Talk');
  const job = await jobAt('github', merge());
  const out = join(place.folder, '.git/out');
  expect(await run(job, '--out', out)).toMatchObject({ code: 0, out: '' });
  const kept = (file: string): string => readFileSync(join(out, file), 'utf8');
  expect(kept('plan.md')).toContain('Acme Talk');
  expect(summary()).toBe(kept('plan.md'));
  expect(JSON.parse(kept('portico.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(kept('portico.junit.xml')).toContain('failures="0"');
  expect(kept('preview/index.html')).toContain('Acme Talk');
  expect(server?.comments.map(({ text }) => text)).toEqual([`<!-- portico plan of . -->\n\n${kept('plan.md')}`]);
  const scanned = server?.received.find(({ url }) => url.endsWith('/code-scanning/sarifs'))?.body;
  expect(scanned).toMatchObject({ commit_sha: job['GITHUB_SHA'], ref: 'refs/pull/12/merge' });
  expect(gunzipSync(Buffer.from(String(scanned?.['sarif']), 'base64')).toString()).toBe(kept('portico.sarif'));
  expect(await run(job)).toMatchObject({ code: 0 });
  expect(server?.comments).toHaveLength(1);
  expect(await run(job, '--out', out)).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });
});

test('a mistake fails the check at its line from the top of the repository; the plan is there all the same', async () => {
  change('currencies: [USD, EUR]', 'currencies: [USD, EURO]');
  mkdirSync(join(place.folder, 'shop'));
  place.git('mv', 'portals', 'shop/portals');
  const job = await jobAt('github', merge());
  const out = join(place.folder, '.git/out');
  const result = await runHere(join(place.folder, 'shop'), { ...place.environment, ...job }, ['ci', '--out', out]);
  expect(result.code).toBe(1);
  expect(result.out).toMatch(
    /^::error file=shop\/portals\/acme\/portal\.yaml,line=18,.*"EURO" is not an ISO 4217 code/m,
  );
  expect(readFileSync(join(out, 'portico.sarif'), 'utf8')).toMatch(/"uri":\s*"shop\/portals\/acme\/portal\.yaml"/);
  expect(server?.comments[0]?.text).toMatch(/^<!-- portico plan of shop -->\n[\s\S]*EURO/);
});

test('a plan that a guard will hold is a warning, and the check passes', async () => {
  place.git('rm', '-rq', 'portals/nordwind');
  const result = await run(await jobAt('github', merge()));
  expect(result).toMatchObject({ code: 0, out: expect.stringMatching(/^::warning::A guard will hold/m) });
  expect(server?.comments[0]?.text).toContain('Portico-Approve: ');
});

test.each(['github', 'gitlab'] as const)('%s, a fork: the plan is in the log, and the check passes', async (host) => {
  change('brand: Acme Voice', 'brand: "Acme ::set-output name=a::b"');
  const job = await jobAt(host, merge());
  if (server !== undefined)
    server.after = ({ method }, response) =>
      method !== 'GET' && answering(403, { message: 'read only' })({} as never, response);
  const refused = await run(job);
  expect(refused).toMatchObject({ code: 0, out: expect.stringContaining('1 brand changes') });
  expect(refused.out + refused.err).toContain('403: read only');
  expect(refused.out + refused.err).not.toContain('job-token');
  const without = await run({ ...job, GITHUB_TOKEN: '', GITLAB_TOKEN: '' });
  expect(without).toMatchObject({ code: 0, out: expect.stringContaining('1 brand changes') });
  expect(without.out + without.err).toContain('_TOKEN is not set');
  if (host !== 'github') return;
  // No line of a plan is a command to the runner.
  const stop = /^::stop-commands::([0-9a-f]{32})$/m.exec(refused.out)?.[1] ?? 'none';
  expect(refused.out.indexOf('set-output')).toBeGreaterThan(refused.out.indexOf('::stop-commands'));
  expect(refused.out).toMatch(new RegExp(`\\n::${stop}::\\n$`));
});

test('a host that stays down fails the check, since an older comment may be there', async () => {
  change('brand: Acme Voice', 'brand: Acme Talk');
  const job = await jobAt('gitlab', merge());
  if (server !== undefined) server.after = answering(422, { message: 'no' });
  expect(await run(job)).toMatchObject({
    code: 1,
    err: expect.stringContaining('one of an earlier push may be there'),
  });
});

test('without a host, a base, or the history, it says what to give', async () => {
  change('brand: Acme Voice', 'brand: Acme Talk');
  merge();
  expect(await run(none)).toMatchObject({ code: 1, err: expect.stringContaining('--base origin/main') });
  expect(await run(none, '--base', 'HEAD^1')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 brand changes'),
  });
  expect(await run(none, '--base', 'nowhere')).toMatchObject({ code: 1, err: expect.stringContaining('GIT_DEPTH') });
  // What the base gained meanwhile does not count for the branch.
  place.git('switch', '-q', 'topic');
  place.git('branch', '-qf', 'main', 'main^1');
  place.git('switch', '-q', 'main');
  place.save(
    'portals/nordwind/portal.yaml',
    place.read('portals/nordwind/portal.yaml').replace(/^brand: .*/m, 'brand: Northwind'),
  );
  place.commit('Another change');
  place.git('switch', '-q', 'topic');
  const plan = await run(none, '--base', 'main');
  expect(plan.out).toContain('Acme Talk');
  expect(plan.out).not.toContain('Northwind');
  expect(existsSync(join(place.folder, '.git/summary.md'))).toBe(false);
});

// Several sources under one server, as its operator and two resellers meet them: whose commit a webhook fetches, what the console, the
// commands, the metrics and the hosts of the repositories say of each, and plans and rollbacks that are of one alone.
// Costs some ten seconds: one `up` in this process and two repositories behind a server of smart HTTP.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleTokenOf } from '../support/console-token.ts';
import { type GitHostServer, gitHostServer } from '../support/git-host-server.ts';
import { type GitServer, startGitServer } from '../support/git-server.ts';
import type { Served } from '../support/in-process.ts';
import { shows, statusShows } from '../support/operator.ts';
import { until, type Workplace, workplace } from '../support/running.ts';
import { templateNamed } from '../support/worlds/sources.ts';

const RESELLERS = ['one', 'two'] as const;
type Reseller = (typeof RESELLERS)[number];

let place: Workplace;
let server: GitServer;
let host: GitHostServer;
let running: Served;
let token: string;

const portal = (of: Reseller, footer: string, name = `${of}-a`): string =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${name}\nbrand: Brand ${name}\ndomains: [${name}.localhost]\n` +
  `currencies: [EUR]\nsections: [cdr]\nfooter: ${footer}\n`;

/** Commits the portal of a reseller with another footer, and other files; gives the commit. */
function commit(of: Reseller, footer: string, files: Readonly<Record<string, string>> = {}): string {
  const documents = { [`${of}-a`]: portal(of, footer), ...files };
  for (const [name, text] of Object.entries(documents)) place.save(`var/${of}/portals/${name}.yaml`, text);
  const git = (...args: string[]) => place.git('-C', join('var', of), ...args);
  git('add', '-A');
  git('commit', '-qm', footer);
  return git('rev-parse', 'HEAD');
}

/** A webhook as GitLab sends it. */
async function hook(of: Reseller, delivery: string = crypto.randomUUID()): Promise<void> {
  const headers = { 'x-gitlab-token': `the webhook secret of reseller ${of}`, 'idempotency-key': delivery };
  const response = await fetch(`${running.consoleUrl}/hooks/git`, { method: 'POST', headers, body: '{}' });
  expect([response.status, await response.text()]).toEqual([202, 'looking\n']);
}

const open = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(running.consoleUrl + path, {
    redirect: 'manual',
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });
const text = async (path: string): Promise<string> => (await open(path)).text();
const act = async (action: string, body: Readonly<Record<string, string>>) => {
  const response = await open(`/api/v1/actions/${action}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, said: await response.text() };
};

beforeAll(async () => {
  place = workplace({
    GIT_TOKEN: 'token-of-git',
    STATUS_TOKEN: 'token-of-status',
    ...Object.fromEntries(RESELLERS.map((of) => [`HOOK_${of}`, `the webhook secret of reseller ${of}`])),
  });
  for (const of of RESELLERS) {
    mkdirSync(join(place.folder, 'var', of), { recursive: true });
    place.git('init', '-q', '-b', 'main', '--template=', join('var', of));
    commit(of, `First of ${of}`);
  }
  server = await startGitServer(join(place.folder, 'var'), 'token-of-git');
  host = await gitHostServer('github');
  const source = (of: Reseller): string =>
    `  - name: ${of}\n    repository: ${server.origin}/${of}/.git\n    every: 1h\n` +
    `    auth: { username: ${of}, token: { env: GIT_TOKEN } }\n    webhookSecret: [{ env: HOOK_${of} }]\n` +
    `    may: { portals: "${of}-*", domains: "*.localhost" }\n` +
    `    status: { host: github, api: "${host.api}", project: ${of}/portals, token: { env: STATUS_TOKEN } }\n`;
  place.save(
    'portico.yaml',
    `sources:\n  - name: operator\n    repository: .\n    every: 1h\n${RESELLERS.map(source).join('')}console: { url: "http://localhost" }\n`,
  );
  place.save('policies/any.schema.json', '{}');
  place.commit('Sources');
  running = await place.serve('up');
  token = consoleTokenOf(running);
  for (const of of RESELLERS) await shows(running, `${of}-a`, `First of ${of}`);
});

afterAll(async () => {
  await place?.remove();
  await host?.close();
  await server?.close();
});

const loginsOf = (of: Reseller): number => server.logins.filter((login) => login.startsWith(`${of}:`)).length;

test('a webhook fetches the source whose secret has signed it, and no other', async () => {
  const before = loginsOf('one');
  commit('one', 'Second of one');
  commit('two', 'Second of two');
  await hook('two', 'one and the same');
  await shows(running, 'two-a', 'Second of two');
  expect(loginsOf('one')).toBe(before);
  expect((await shows(running, 'one-a', 'First of one')).status).toBe(200);
  await hook('one', 'one and the same');
  await shows(running, 'one-a', 'Second of one');
});

test('the host of each repository gets the status of its own commits', async () => {
  const reported = (of: Reseller) =>
    host.received.filter(({ url }) => url.startsWith(`/repos/${of}/portals/statuses/`));
  for (const of of RESELLERS) {
    const head = place.git('-C', join('var', of), 'rev-parse', 'HEAD');
    const last = await until(
      async () => reported(of).at(-1),
      (seen) => seen?.url.endsWith(head) === true,
    );
    expect(last?.body).toMatchObject({ state: 'success', context: 'portico/applied' });
  }
  const bad = commit('two', 'Third of two', {
    'two-b': portal('two', 'B', 'two-b').replace('EUR', 'EURO'),
    templates: templateNamed('gold'),
  });
  await hook('two');
  const failed = await until(
    async () => reported('two').at(-1),
    (seen) => seen?.url.endsWith(bad) === true,
  );
  expect(failed?.body).toMatchObject({
    state: 'failure',
    description: expect.stringMatching(/may not declare templates/),
  });
  expect(reported('one').every(({ body }) => body['state'] === 'success')).toBe(true);
});

test('history, status, metrics and the Health page name the source', async () => {
  const { out } = await place.here('history');
  expect(out.split('\n')[0]).toMatch(/^APPLIED +SOURCE +REVISION/);
  expect(out).toMatch(/ two .*Third of two/);
  const json = JSON.parse((await place.here('history', '-o', 'json')).out) as { source: string; message: string }[];
  expect(json.find(({ message }) => message === 'Second of one')?.source).toBe('one');
  expect((await place.here('status')).out).toMatch(/^one +1 +/m);
  const metrics = await text('/metrics');
  for (const of of ['operator', ...RESELLERS]) {
    expect(metrics).toMatch(new RegExp(`portico_reconcile_total\\{source="${of}",result="\\w+"\\} [1-9]`));
    expect(metrics).toMatch(new RegExp(`portico_git_fetch_total\\{source="${of}",result="found"\\} [1-9]`));
    expect(metrics).toMatch(new RegExp(`last_success_timestamp_seconds\\{source="${of}"\\} [1-9]`));
  }
  expect(metrics).toMatch(/portico_commit_status_total\{source="two",result="sent"\} [1-9]/);
  const health = await text('/health');
  for (const of of ['operator', ...RESELLERS]) expect(health).toContain(`<th scope="row" class="name">${of}</th>`);
  expect(health).toContain('<h1>1 of 3 sources is not up to date.</h1>');
});

test('--source is the source that validate and plan are about; a name that is not one of them is refused with those that are', async () => {
  const plan = await place.here('plan', '--source', 'two');
  expect(plan.out + plan.err).toContain('EURO');
  // As a process, which has to end although it has read files of two repositories.
  expect((await place.run('plan', '--source', 'one')).out).toContain('No changes');
  expect((await place.here('plan')).out).toContain('No changes');
  place.save('folder/portals/x.yaml', portal('two', 'X', 'acme'));
  expect((await place.here('validate', 'folder', '--source', 'two')).out).toContain(
    'may not declare the portal "acme"',
  );
  expect((await place.here('validate', 'folder', '--source', 'operator')).out).not.toContain('may not declare');
  for (const command of [['plan'], ['validate'], ['apply', '--once'], ['rollback', 'HEAD~1', '--reason', 'why not']]) {
    const refused = await place.here(...command, '--source', 'three');
    expect([refused.code, refused.err], command.join(' ')).toEqual([
      1,
      expect.stringMatching(/three[\s\S]*operator, one, two/),
    ]);
  }
});

test('the console rolls back all portals of one source, says so, and resumes them; the others follow their branches', async () => {
  const page = await text('/brands/one-a/history');
  const back = [...page.matchAll(/href="(\/do\/rollback\?[^"]+)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
  );
  expect(back.every((path) => path.endsWith('&source=one'))).toBe(true);
  const confirmation = await text(back.at(-1) ?? '');
  expect(confirmation).toMatch(/<h1>Roll all portals of one back to [0-9a-f]{10}<\/h1>/);
  expect(confirmation).toContain('--source one --reason');
  const revision = new URL(back.at(-1) ?? '', 'http://x').searchParams.get('revision') ?? '';
  expect(await act('rollback', { revision, source: 'nowhere', reason: 'a test' })).toMatchObject({ status: 400 });
  // A commit of one is not a commit of another.
  expect((await act('rollback', { revision, source: 'two', reason: 'a test' })).status).toBe(404);
  expect(await act('rollback', { revision, source: 'one', reason: 'prices are wrong' })).toMatchObject({ status: 200 });
  await shows(running, 'one-a', 'First of one');
  expect(await text('/')).toMatch(/one is rolled back<\/strong> to/);
  expect((await place.here('status')).out).toMatch(
    /^Source one: RolledBack: rolled back to [0-9a-f]{10} by .*prices are wrong/m,
  );
  place.git('-C', join('var', 'two'), 'rm', '-q', 'portals/templates.yaml');
  commit('two', 'Fourth of two', { 'two-b': portal('two', 'B', 'two-b') });
  await hook('two');
  await statusShows(place, 'two-b');
  // What is resumed is that portal and its source, not another's rollback.
  expect(await act('resume', { portal: 'two-a' })).toMatchObject({ status: 404 });
  expect(await act('resume', { all: 'true' })).toMatchObject({ status: 200 });
  await shows(running, 'one-a', 'Second of one');
  expect(await text('/')).not.toContain('is rolled back');
});

test('the console approves the plan that a source waits for, and shows it', async () => {
  place.git('-C', join('var', 'two'), 'rm', '-q', 'portals/two-b.yaml');
  commit('two', 'Without b');
  await hook('two');
  await statusShows(place, 'Blocked');
  const shown = JSON.parse(await text('/api/v1/plan?portal=two-b')) as { plan: { changes: unknown[] } };
  expect(shown.plan.changes).not.toEqual([]);
  const page = await text('/');
  const plan = /\/do\/approve\?plan=([0-9a-f]+)/.exec(page)?.[1] ?? '';
  expect(await text(`/do/approve?plan=${plan}`)).toContain('Approve exactly this plan');
  expect(await act('approve', { plan, reason: 'it is gone' })).toMatchObject({ status: 200 });
  await until(
    async () => (await place.here('status')).out,
    (out) => !/^two-b /m.test(out),
  );
});

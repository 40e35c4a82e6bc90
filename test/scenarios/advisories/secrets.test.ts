// The class of security advisories that reconcilers have had most often: secrets that get out through errors, logs, diffs and
// answers. Every secret is a canary; whatever the program says anywhere is searched for it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { consoleTokenOf } from '../../support/console-token.ts';
import { commitFooter, edit, everythingSaid, page, shows, statusShows } from '../../support/operator.ts';
import { programFile } from '../../support/program.ts';
import { type Running, type Workplace, workplace } from '../../support/running.ts';
import { github } from '../../support/worlds/hook.ts';

const CANARY = 'cAnArY7f3a91-Xw52Qk8LzWm40TxVeJu6';
/** As it is, in base64, and cut short. */
const forms = [CANARY, CANARY.toLowerCase(), Buffer.from(CANARY).toString('base64'), CANARY.slice(0, 9)];

let place: Workplace;
let server: Server | undefined;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const TIMEOUT_MS = 100_000;

/** Runs commands one after another as processes, which tell all they do: what they said and logged. */
async function logged(...commands: string[]): Promise<string> {
  const texts: string[] = [];
  for (const command of commands) {
    const options = { cwd: place.folder, env: place.environment, timeout: TIMEOUT_MS };
    const child = spawn(process.execPath, [programFile('main'), '-v', ...command.split(' ')], options);
    const ended = once(child, 'exit');
    texts.push(...(await Promise.all([text(child.stdout), text(child.stderr)])));
    const [code] = (await ended) as [number | null];
    if (code === null) throw new Error(`portico ${command} did not end`);
  }
  return texts.join('\n');
}

/** Runs commands that log nothing one after another; all that they said. */
async function said(...commands: string[]): Promise<string> {
  const texts: string[] = [];
  for (const command of commands) {
    const { out, err } = await place.here(...command.split(' '));
    texts.push(out, err);
  }
  return texts.join('\n');
}

function expectNoCanary(words: string): void {
  const found = forms.map((form) => words.indexOf(form)).find((at) => at !== -1);
  if (found !== undefined)
    throw new Error(`a secret was disclosed: ${words.slice(Math.max(0, found - 300), found + 40)}`);
}

/** A remote over HTTP that asks for a password; once broken it answers with nothing but what it was sent. */
async function remote(): Promise<{ url: string; breaks(): void }> {
  let broken = false;
  const bare = join(place.folder, 'var/remote.git');
  place.git('clone', '-q', '--bare', place.folder, bare);
  place.git('-C', bare, 'update-server-info');
  const wanted = `Basic ${Buffer.from(`ada:${CANARY}`).toString('base64')}`;
  server = createServer(({ url = '/', headers }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/^\/p\.git/, '');
    if (headers.authorization !== wanted) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="portals"' }).end();
      return;
    }
    try {
      if (broken) throw new Error('broken');
      response.end(readFileSync(join(bare, path)));
    } catch {
      response.writeHead(broken ? 500 : 404).end(headers.authorization);
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://ada:${CANARY}@127.0.0.1:${port}/p.git`,
    breaks: () => {
      broken = true;
    },
  };
}

/** All that the console, its API, the hook and a portal answer, to those who know the token and those who do not. */
async function answersOf(running: Running): Promise<string> {
  const bearer = { authorization: `Bearer ${CANARY}` };
  const open = (path: string, headers: Record<string, string> = {}, body?: string | URLSearchParams) =>
    fetch(running.consoleUrl + path, {
      redirect: 'manual',
      headers,
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
  const own = { 'sec-fetch-site': 'same-origin' };
  const answers = await Promise.all([
    ...['/', '/api/v1/status', '/nothing', '/console.css'].map((path) => open(path, bearer)),
    ...['/', '/login', '/api/v1/status', '/healthz', '/readyz'].map((path) => open(path)),
    ...[CANARY, 'x'].map((token) => open('/login', own, new URLSearchParams({ token }))),
    ...[{}, github('{}', 'wrong'), github('{}', CANARY)].map((headers) => open('/hooks/git', headers, '{}')),
  ]);
  expect(answers[0]?.status).toBe(200);
  const texts = await Promise.all(
    answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
  );
  const portal = await Promise.all(
    ['/', '/login', '/dashboard', '/nothing'].map((path) => page(running, 'acme', path)),
  );
  return [...texts, ...portal.map(({ headers, body }) => JSON.stringify(headers) + body)].join('\n');
}

/** Every file that the program keeps; what the test itself put there aside. */
function kept(): string {
  return readdirSync(join(place.folder, 'var'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('remote.git') && entry.name !== 'token')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

test(
  'secret disclosure: a canary in the environment, the repository URL, the webhook secret, the console token and the ' +
    'mail password appears in no output, log, error, diff, plan, status, page, answer or file',
  async () => {
    const password = 'password: { env: PORTICO_SECRET_ACME_SMTP }';
    const mail = `smtp: { host: smtp.example, username: acme, ${password}, from: a@acme.example }\n`;
    edit(place, 'portals/acme/portal.yaml', (yaml) => yaml + mail);
    place.commit('Mail');
    edit(place, 'portals/acme/portal.yaml', (yaml) =>
      yaml.replace('PORTICO_SECRET_ACME_SMTP', 'PORTICO_SECRET_ACME_OTHER'),
    );
    place.commit('Another password');
    place.save('var/token', CANARY);
    const { url, breaks } = await remote();
    place.save(
      'portico.yaml',
      'source: { webhookSecret: { env: HOOK } }\nconsole: { token: { file: var/token } }\ncertificates: { secretKey: { env: SEAL } }\n',
    );
    const names = ['PORTICO_SECRET_ACME_SMTP', 'PORTICO_SECRET_ACME_OTHER', 'HOOK', 'SEAL', 'GITHUB_TOKEN'];
    Object.assign(place.environment, Object.fromEntries(names.map((name) => [name, CANARY])), {
      PORTICO_SOURCE_REPOSITORY: url,
      PORTICO_SOURCE_EVERY: '1s',
    });
    const running = await place.start('up');
    expect((await page(running, 'acme')).body).toContain('Acme Voice');
    expectNoCanary(await answersOf(running));
    breaks();
    expectNoCanary((await statusShows(place, 'SourceUnreadable')).out);
    expectNoCanary(await answersOf(running));
    expectNoCanary(await logged('rollback HEAD~1 --reason x --yes', 'sync --wait'));
    expectNoCanary(await said('status'));
    await running.stop();
    expectNoCanary(await logged('reconcile --once'));
    expectNoCanary(await said('explain CUST-1042 cdr', 'status -o yaml'));
    expectNoCanary(running.out() + running.err());
    place.environment['PORTICO_SOURCE_REPOSITORY'] = place.folder;
    expectNoCanary(await everythingSaid(place));
    expectNoCanary(kept());
  },
);

test('secret disclosure: a repository that cannot be reached is named without what its URL carries', async () => {
  for (const url of [
    `http://ada:${CANARY}@127.0.0.1:1/p.git`,
    `http://${CANARY}@127.0.0.1:1/p.git`,
    `http://ada:pa/${CANARY}@127.0.0.1:1/p.git`,
    `http://ada:pa@${CANARY}@127.0.0.1:1/p.git`,
    `http://127.0.0.1:1/p.git?private_token=${CANARY}`,
    `http://127.0.0.1:1/p.git#${CANARY}`,
  ]) {
    place.environment['PORTICO_SOURCE_REPOSITORY'] = url;
    const all = (await logged('reconcile --once')) + (await said('status', 'rollback x --reason y --yes'));
    expect([url, all.includes('cannot be read')]).toEqual([url, true]);
    expectNoCanary(all);
  }
});

const storeUrls = [
  `postgres://ada:${CANARY}@127.0.0.1:1/portico`,
  `postgresql://ada:pa@${CANARY}@127.0.0.1:1/portico`,
  `postgres://ada:pa/${CANARY}@127.0.0.1:1/portico`,
  `postgres://127.0.0.1:1/portico?user=ada&password=${CANARY}`,
  `postgres://:${CANARY}@127.0.0.1:1/portico`,
  `postgre://ada:${CANARY}@127.0.0.1:1/portico`,
  `mysql://ada:${CANARY}@127.0.0.1:1/portico`,
  `postgres://ada:${CANARY}@[::1/portico`,
];

test.each(storeUrls)(
  'secret disclosure: the store %s cannot be opened, and is named without its password',
  async (url) => {
    place.environment['PORTICO_STORE'] = url;
    const all = await said('status', 'plan', 'apply --yes');
    expect(all).toContain('error');
    expectNoCanary(all);
    delete place.environment['PORTICO_STORE'];
    place.save('portico.yaml', `store: "${url}"\nunknown: 1\n`);
    expectNoCanary(await said('status'));
  },
);

test('secret disclosure: a secret that was written in clear, or cannot be read, is not repeated', async () => {
  for (const settings of [
    `source: { webhookSecret: ${CANARY} }\n`,
    `source: { webhookSecret: { value: ${CANARY} } }\n`,
    `source: { webhookSecret: [${CANARY}, ${CANARY}] }\n`,
    `console: { token: ${CANARY} }\n`,
    `console: { token: { env: "${CANARY} is not a name" } }\n`,
    `certificates: { secretKey: "${CANARY}", issuer: unknown }\n`,
    `certificates:\n  secretKey: [never closed\n  # ${CANARY}\n`,
  ]) {
    place.save('portico.yaml', settings);
    const all = await said('status');
    expect([settings, all.includes('the settings are invalid')]).toEqual([settings, true]);
    expectNoCanary(all);
  }
  place.git('clean', '-fdq', 'portico.yaml');
  const running = await place.start('up');
  const mail = `smtp: { host: smtp.example, password: ${CANARY}, from: a@acme.example }\n`;
  edit(place, 'portals/acme/portal.yaml', (yaml) => yaml + mail);
  place.commit('In clear');
  await statusShows(place, 'Invalid');
  const token = consoleTokenOf(running);
  const authorization = `Bearer ${token}`;
  const status = await fetch(`${running.consoleUrl}/api/v1/status`, { headers: { authorization } });
  expect(status.status).toBe(200);
  commitFooter(place, 'nordwind', 'Goes ahead');
  await shows(running, 'nordwind', 'Goes ahead');
  await running.stop();
  expectNoCanary((await status.text()) + (await everythingSaid(place)));
  expectNoCanary(running.out() + running.err());
});

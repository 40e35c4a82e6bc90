// How git gets at a private repository: through a server that asks for a login, and what other users of the machine see of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { NO_ACCESS, type SourceAccess } from '../../../src/adapters/git/access.ts';
import type { GitSource, GitSourceOptions } from '../../../src/adapters/git/git.ts';
import { githubAppLogin } from '../../../src/adapters/github-app.ts';
import { HOUR, MINUTE } from '../../../src/core/durations.ts';
import { Secret } from '../../../src/core/secret.ts';
import { followRepository } from '../../support/git.ts';
import { type GitServer, startGitServer } from '../../support/git-server.ts';

const TOKEN = 'glpat-s3cr3t';
let folder: string;
let server: GitServer;
let origin: string;
let mirrors = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-access-'));
  const repository = join(folder, 'portals.git');
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'pipe' });
  mkdirSync(join(repository, 'portals'), { recursive: true });
  writeFileSync(join(repository, 'portals/a.yaml'), 'one');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', 'commit', '-qm', 'one');
  git('config', 'http.receivepack', 'false');
  server = await startGitServer(folder, TOKEN);
  ({ origin } = server);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  server.logins.length = 0;
});

const mirror = (): string => join(folder, `state-${mirrors}/mirror.git`);

function follow(
  access: Partial<SourceAccess>,
  other: Partial<GitSourceOptions> = {},
  url = `${origin}/portals.git`,
): GitSource {
  mirrors += 1;
  return followRepository(url, mirror(), { access: { ...NO_ACCESS, ...access }, ...other });
}

const login = (password: string) => async () => ({ username: 'git', password: new Secret(password) });

test('a token of the settings opens the repository, and is in no argument, URL or file', async () => {
  // A `git` before the real one that notes what it is called with.
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$@" >> ${folder}/calls\nexec ${real} "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
  for (const [access, url] of [
    [{ login: login(TOKEN) }, `${origin}/portals.git`],
    [{}, `${origin.replace('//', `//deploy:${TOKEN}@`)}/portals.git`],
  ] as const) {
    const source = follow(access, { environment }, url);
    expect(await source.fetch()).toMatchObject({ state: 'found' });
    await source.close();
    const calls = readFileSync(join(folder, 'calls'), 'utf8');
    expect(calls).toContain('ls-remote');
    expect(calls).not.toContain(TOKEN);
    expect(spawnSync('grep', ['-rq', TOKEN, join(mirror(), '..')]).status).toBe(1);
  }
  expect(new Set(server.logins)).toEqual(new Set([`git:${TOKEN}`, `deploy:${TOKEN}`]));
});

test('a login that is refused is tried again after minutes, or when an operator asks; a renewed token counts then', async () => {
  const clock = { time: 0, now: () => clock.time };
  let token = 'expired';
  const source = follow({ login: () => login(token)() }, { clock });
  const refused = await source.fetch();
  expect(refused).toEqual({ state: 'unknown', why: expect.stringContaining('check source.auth'), until: 3 * MINUTE });
  const tried = server.logins.length;
  for (clock.time = 0; clock.time < 3 * MINUTE; clock.time += MINUTE) expect(await source.fetch()).toEqual(refused);
  expect(server.logins).toHaveLength(tried);
  expect(await source.fetch()).toMatchObject({ until: 9 * MINUTE });
  expect(server.logins.length).toBeGreaterThan(tried);
  token = TOKEN;
  expect(await source.fetch()).toMatchObject({ state: 'unknown' });
  expect(await source.fetch({ insist: true })).toMatchObject({ state: 'found' });
  await source.close();
});

test('a token is given to the server of the repository alone, not to one that it leads on to', async () => {
  const seen: string[] = [];
  const other = createServer((request, response) => {
    seen.push(request.headers.authorization ?? '');
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}`;
  const leading = createServer((request, response) => {
    response.writeHead(301, { location: `${elsewhere}${request.url}` }).end();
  });
  await new Promise<void>((ready) => leading.listen(0, '127.0.0.1', ready));
  const source = follow(
    { login: login(TOKEN) },
    {},
    `http://127.0.0.1:${(leading.address() as AddressInfo).port}/p.git`,
  );
  expect(await source.fetch()).toMatchObject({ state: 'unknown' });
  expect(new Set(seen)).toEqual(new Set(['']));
  await source.close();
  leading.close();
  other.close();
});

test('a key of SSH is copied for this user alone, with its last line end, and named to ssh with the host keys', async () => {
  const bin = join(folder, 'ssh-bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'ssh'),
    `#!/bin/sh\necho "$@" > ${folder}/ssh-call\necho "Permission denied (publickey)." >&2\nexit 255\n`,
  );
  chmodSync(join(bin, 'ssh'), 0o755);
  const source = follow(
    { sshKey: () => new Secret('-----BEGIN KEY-----\nabc\n-----END KEY-----'), knownHosts: '/etc/own hosts' },
    { environment: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` } },
    'git@git.example:acme/portals.git',
  );
  expect(await source.fetch()).toMatchObject({ state: 'unknown', why: expect.stringContaining('Permission denied') });
  const key = `${mirror()}.key`;
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readFileSync(key, 'utf8').endsWith('-----END KEY-----\n')).toBe(true);
  const call = readFileSync(join(folder, 'ssh-call'), 'utf8');
  for (const option of [`-i ${key}`, 'BatchMode=yes', 'IdentitiesOnly=yes', 'UserKnownHostsFile="/etc/own hosts"'])
    expect(call).toContain(option);
  await source.close();
  expect(existsSync(key)).toBe(false);
});

test('a GitHub App logs in with a token that is asked for once and renewed before it ends', async () => {
  const { generateKeyPairSync, verify } = await import('node:crypto');
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const asked: string[] = [];
  let status = 201;
  const clock = { time: Date.parse('2026-06-15T12:00:00Z'), now: () => clock.time };
  const api = createServer((request, response) => {
    const [head = '', body = '', signature = ''] = (request.headers.authorization ?? '')
      .slice('Bearer '.length)
      .split('.');
    const isSigned = verify('sha256', Buffer.from(`${head}.${body}`), publicKey, Buffer.from(signature, 'base64url'));
    const { iss, iat, exp } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, number>;
    asked.push(`${request.method} ${request.url} ${iss} ${isSigned} ${(exp ?? 0) - (iat ?? 0) <= 600}`);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ token: `${TOKEN}-${asked.length}`, expires_at: new Date(clock.time + HOUR).toISOString() }),
    );
  });
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  const logIn = githubAppLogin({ id: 'Iv1.a', installation: '42', key: () => new Secret(key), api: address }, clock);
  expect((await logIn()).password.reveal()).toBe(`${TOKEN}-1`);
  clock.time += 40 * MINUTE;
  expect(await logIn()).toMatchObject({ username: 'x-access-token' });
  clock.time += 10 * MINUTE;
  expect((await logIn()).password.reveal()).toBe(`${TOKEN}-2`);
  expect(asked).toEqual(Array.from({ length: 2 }, () => 'POST /app/installations/42/access_tokens Iv1.a true true'));
  clock.time += HOUR;
  status = 404;
  await expect(logIn()).rejects.toThrow('status 404');
  api.close();
});

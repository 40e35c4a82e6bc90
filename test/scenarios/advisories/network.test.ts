// The classes of security advisories about who may ask a reconciler for what, and whom it asks, one test each, through the
// real program: webhooks, secrets compared, authentication, requests made for others, certificates.
import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect as connectPlain, createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { edit, everythingSaid, page, saveFooter, shows, sql } from '../../support/operator.ts';
import { ask, type Running, type Workplace, workplace } from '../../support/running.ts';
import { github, head, hmac, MIB } from '../../support/worlds/hook.ts';

const HOOK = 'the-secret-of-the-hook';
const TOKEN = 'the-token-of-the-console';

let place: Workplace;
let running: Running;

beforeAll(async () => {
  place = workplace({
    ...{ PORTICO_SOURCE_WEBHOOK_SECRET: HOOK, PORTICO_CONSOLE_TOKEN: TOKEN },
    PORTICO_EDGE_TRUSTED_PROXIES: '127.0.0.1',
  });
  running = await place.start('up');
});

afterAll(async () => {
  await place.remove();
});

let clients = 0;
/** Each request is of another client: wrong tokens are limited by address. */
const client = (): string => {
  clients += 1;
  return `198.51.${100 + Math.floor(clients / 250)}.${clients % 250}`;
};
const open = (path: string, { headers, ...init }: RequestInit = {}) =>
  fetch(running.consoleUrl + path, {
    redirect: 'manual',
    ...init,
    headers: { 'x-forwarded-for': client(), ...(headers as Record<string, string>) },
  });
const post = (body: string, headers: Record<string, string>) => open('/hooks/git', { method: 'POST', body, headers });

/** What the console's listener says first to these bytes, whether or not it waits for more; the connection is then let go. */
function firstWords(bytes: string, more = ''): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectPlain(Number(new URL(running.consoleUrl).port), '127.0.0.1', () => {
      socket.write(bytes);
      socket.write(more);
    });
    socket.once('data', (part) => {
      resolve(part.toString());
      socket.destroy();
    });
    socket.on('error', () => resolve('cut off'));
    socket.on('close', () => resolve('cut off'));
  });
}

const get = (path: string, host = 'localhost') =>
  firstWords(
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-For: ${client()}\r\nAuthorization: Bearer ${host === 'localhost' ? 'x' : TOKEN}\r\n\r\n`,
  );

test('webhook body read before its signature: what cannot be signed is answered before a byte of its body', async () => {
  const length = { 'content-length': MIB };
  expect(await firstWords(head(length))).toMatch(/^HTTP\/1\.1 401 /);
  expect(await firstWords(head({ ...length, 'x-hub-signature-256': 'sha256=short' }))).toMatch(/^HTTP\/1\.1 401 /);
  const formed = { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` };
  expect(await firstWords(head({ ...formed, 'content-length': 50 * MIB }))).toMatch(/^HTTP\/1\.1 413 /);
  const chunks = `10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(64);
  expect(await firstWords(head({ ...formed, 'transfer-encoding': 'chunked' }), chunks)).toMatch(
    /^HTTP\/1\.1 413 |^cut off$/,
  );
  // Signed, so it is a delivery; what it holds is never read, be it JSON or not.
  for (const body of ['{"__proto__":{"ref":1}}', '[[[[', '', '\u0000', '{"push":{"changes":"none"}}']) {
    expect([body, (await post(body, github(body, HOOK))).status]).toEqual([body, 202]);
  }
  expect((await open('/healthz')).status).toBe(200);
  expect((await place.here('status')).code).toBe(0);
});

test('weak secret compare: however much of a secret is right, the answer is the same, by timing-safe comparison alone', async () => {
  const right = hmac(HOOK, '{}');
  const other = (digit: string | undefined) => (digit === '0' ? '1' : '0');
  const guesses = [right.slice(0, 63) + other(right[63]), other(right[0]) + right.slice(1), '0'.repeat(64)];
  const answers = await Promise.all(
    guesses.map(async (guess) => {
      const answer = await post('{}', { 'x-hub-signature-256': `sha256=${guess}` });
      return `${answer.status} ${await answer.text()}`;
    }),
  );
  expect(new Set(answers)).toEqual(new Set([expect.stringMatching(/^401 /)]));
  const tokens = [TOKEN.slice(0, -1), `${TOKEN}x`, 'x', TOKEN.toUpperCase(), TOKEN.repeat(100)];
  const bearers = await Promise.all(
    tokens.map(async (token) => {
      const answer = await open('/api/v1/status', { headers: { authorization: `Bearer ${token}` } });
      return `${answer.status} ${await answer.text()}`;
    }),
  );
  expect(new Set(bearers)).toEqual(new Set([expect.stringMatching(/^401 /)]));
  // What is revealed is hashed, signed with, or handed to its user; no operator and no method of strings compares it.
  const compared =
    /reveal\(\)\s*[!=<>]=?|[!=]==?\s*[\w.]*reveal\(\)|reveal\(\)\.(?:starts|ends|inc|ind|loc|mat)|\w+\([\w.]*\.reveal\(\)\)\s*[!=]==/;
  const src = join(import.meta.dirname, '../../../src');
  const read = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }));
  expect(read.filter(({ text }) => compared.test(text)).map(({ file }) => file)).toEqual([]);
  const timingSafe = read.filter(({ text }) => text.includes('timingSafeEqual(')).map(({ file }) => file);
  expect(timingSafe).toEqual(expect.arrayContaining(['console/http/bearer.ts', 'console/http/hook-signature.ts']));
});

test('authentication: no page or answer without a proof that was checked, and none under another name', async () => {
  const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (key: string) => `__Host-console-session=99999999999999.${hmac(key, 'console 99999999999999')}`;
  const proofs: Record<string, string>[] = [
    {},
    { authorization: 'Bearer ' },
    { authorization: 'Bearer null' },
    { authorization: `Bearer ${json({ alg: 'none' })}.${json({ sub: 'admin' })}.` },
    { authorization: `Basic ${Buffer.from(`admin:${TOKEN}`).toString('base64')}` },
    { authorization: TOKEN },
    { cookie: `__Host-console-session=${TOKEN}` },
    { cookie: forged('') },
    { cookie: forged(HOOK) },
    { 'x-forwarded-user': 'admin', 'x-forwarded-for': '127.0.0.1' },
    { 'x-original-url': '/healthz' },
  ];
  for (const headers of proofs) {
    expect([headers, (await open('/api/v1/status', { headers })).status]).toEqual([headers, 401]);
    expect([headers, (await open('/', { headers })).headers.get('location')]).toEqual([headers, '/login']);
  }
  for (const path of [
    '/api/v1/status/',
    '//api/v1/status',
    '/API/v1/status',
    '/healthz/../api/v1/status',
    '/%61pi/v1/status',
  ])
    expect([path, await get(path)]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 (?:303|401|404) /)]);
  expect(await get('/api/v1/status', 'evil.example')).toMatch(/^HTTP\/1\.1 421 /);
  expect((await open('/api/v1/status', { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
  for (const path of ['/dashboard', '/cdr', '/payments', '/breakout']) {
    const answer = await page(running, 'acme', path);
    expect([path, answer.status, answer.headers.location]).toEqual([path, 303, expect.stringMatching(/^\/login/)]);
  }
});

test.each([
  ['empty', '', 'console: { token: { file: var/nothing } }\n'],
  ['a line end', '\n', 'source: { webhookSecret: { file: var/nothing } }\n'],
  ['blank', '   \n', null],
])('authentication: a secret that is %s is none, and nothing starts with it', async (_name, content, settings) => {
  const other = workplace();
  onTestFinished(() => other.remove());
  other.save('var/nothing', content);
  other.save('portico.yaml', 'certificates: { secretKey: { file: var/nothing } }\n');
  const { code, err } = await other.here('reconcile', '--once');
  expect([code, err]).toEqual([1, expect.stringContaining('the secret file var/nothing is empty')]);
  other.save('portico.yaml', settings ?? 'source: {}\n');
  if (settings === null) other.environment['PORTICO_CONSOLE_TOKEN'] = content;
  await expect(other.start('up')).rejects.toThrow(
    settings === null ? 'PORTICO_CONSOLE_TOKEN is not set, or empty' : 'the secret file var/nothing is empty',
  );
});

/** How a TLS handshake for a name ends: the names of the certificate, or a refusal. */
function handshake(servername: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(
      { host: '127.0.0.1', port: running.httpsPort, servername, rejectUnauthorized: false },
      () => {
        resolve(socket.getPeerCertificate().subjectaltname ?? 'no name');
        socket.destroy();
      },
    );
    socket.on('error', () => resolve('refused'));
  });
}

test('certificate abuse: a handshake for a name that no portal has issues nothing and leaves nothing behind', async () => {
  const tables = ['certificate', 'authority', 'resource', 'condition', 'event'];
  const state = () => tables.map((table) => sql(place, `SELECT count(*) AS n FROM ${table}`));
  const before = state();
  const names = Array.from({ length: 100 }, (_, at) => `n${at}.acme.localhost`);
  const odd = ['localhost', 'acme.localhost.evil.example', 'xn--a.localhost', 'a'.repeat(63), '*.localhost', ''];
  for (const name of [...names, ...odd]) expect([name, await handshake(name)]).toEqual([name, 'refused']);
  expect(await handshake('acme.localhost')).toBe('DNS:acme.localhost');
  expect(state()).toEqual(before);
  expect((await open('/readyz')).status).toBe(200);
});

test('SSRF: nothing of the repository, of a hook or of a request makes the reconciler connect anywhere', async () => {
  let asked = 0;
  const canary = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const { port } = canary.address() as AddressInfo;
  const http = `http://127.0.0.1:${port}`;
  const https = `https://127.0.0.1:${port}`;
  const script = `- { src: "${https}/w.js", integrity: none, reason: canary, pages: [dashboard] }`;
  edit(place, 'portals/acme/portal.yaml', (text) =>
    text
      .replace('https://rec.example/{customer}', `${https}/{customer}`)
      .replace(/privacy: .*/, `privacy: ${https}/privacy`)
      .replace('- { file: dashboard.js', `${script}\n    - { file: dashboard.js`)
      .concat(
        `smtp: { host: 127.0.0.1, port: ${port}, password: { env: PORTICO_SECRET_ACME_NOTHING }, from: a@acme.example }\n`,
      ),
  );
  place.save('.gitmodules', `[submodule "a"]\n\tpath = portals/sub\n\turl = ${http}/sub.git\n`);
  place.save('.lfsconfig', `[lfs]\n\turl = ${http}/lfs\n`);
  saveFooter(place, 'nordwind', 'Full of addresses');
  place.commit('Addresses');
  await shows(running, 'nordwind', 'Full of addresses');
  await shows(running, 'acme', `${https}/privacy`);
  const third =
    'apiVersion: portico/v1\nkind: Portal\nname: third\nbrand: Third\ndomains: [third.localhost]\ncurrencies: [EUR]\nsections: [cdr]\n';
  for (const line of [
    `theme: { logo: "${http}/logo.png" }`,
    `theme: { css: "@import url(${http}/a.css);" }`,
    `theme: { css: "a { background: url(${http}/b) }" }`,
    'sectionLinks: { recording: "http://169.254.169.254/latest" }',
  ]) {
    place.save('portals/third/portal.yaml', `${third}${line}\n`);
    expect([line, (await place.here('validate')).code]).toEqual([line, 1]);
  }
  place.save('policies/remote.schema.json', `{"$ref":"${http}/schema.json"}`);
  place.save('policies/meta.schema.json', `{"$schema":"${http}/meta.json"}`);
  place.commit('What is refused');
  expect((await place.here('validate')).out).toContain('policies/remote.schema.json');
  const push = JSON.stringify({ repository: { clone_url: `${http}/p.git` }, hook: { url: `${http}/hook` } });
  expect((await post(push, github(push, HOOK))).status).toBe(202);
  await ask(running.httpsPort, 'acme.localhost', `/login?next=${encodeURIComponent(https)}`, {
    headers: { referer: https, 'x-forwarded-host': `127.0.0.1:${port}` },
  });
  await place.here('sync', '--wait');
  await running.stop();
  await everythingSaid(place);
  expect(asked).toBe(0);
  await new Promise((resolve) => canary.close(resolve));
});

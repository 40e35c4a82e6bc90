// Bodies of requests on every route that takes one: who sends is known before a byte is read, and what is under way is bounded.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/core/limits/limits.ts';
import { sessionCookie } from '../../src/portal/http/cookies.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { publicPages } from '../../src/portal/public-pages/registry.ts';
import { fullWorld } from '../support/full-account.ts';
import { hidden } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let session: string;

beforeAll(async () => {
  world = await fullWorld();
  session = await world.session('ann@harbour.example');
});
afterAll(() => world[Symbol.asyncDispose]());

const behindLogin = pages.filter(({ actions }) => actions !== undefined).map(({ id }) => `/${id}`);
const open = publicPages.filter(({ post }) => post !== undefined).map(({ path }) => path);
const byPrograms = ['/csp-reports', '/hooks/stripe'];
const all = [...behindLogin, ...open, ...byPrograms];

interface Sending {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string | Uint8Array;
}

/** Sends a head and perhaps a part of the body, and leaves the rest unsent. */
async function begin(path: string, { headers, body = '' }: Sending): Promise<Socket> {
  const socket = connect(world.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  // Programs say nothing of the page that they are asked by.
  const asked = byPrograms.includes(path) ? {} : { 'sec-fetch-site': 'same-origin' };
  const given = { host, ...asked, ...headers };
  const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  socket.write(body);
  return socket;
}

/** The head of the response, which has to come though the body has not. */
async function headOf(path: string, sending: Sending): Promise<string> {
  const [bytes] = (await once(await begin(path, sending), 'data')) as [Buffer];
  return bytes.toString().split('\r\n\r\n')[0] ?? '';
}

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';
const signedIn = () => ({ cookie: sessionCookie(session).split(';')[0] ?? '' });

test.each(behindLogin)('%s: without a session nothing of a form is read', async (path) => {
  for (const type of [form, multipart]) {
    const head = await headOf(path, { headers: { 'content-type': type, 'content-length': limits.uploadBytes } });
    expect(head).toMatch(/^HTTP\/1\.1 303 .*\r\nlocation: \/login/is);
    expect(head).toMatch(/\r\nconnection: close/i);
  }
});

test.each(all)('%s: a body that is compressed is not inflated', async (path) => {
  for (const [encoding, body] of [
    ['br', brotliCompressSync(Buffer.alloc(5_000_000))],
    ['gzip', gzipSync('a=b')],
  ] as const) {
    const headers = {
      ...signedIn(),
      'content-type': form,
      'content-encoding': encoding,
      'content-length': body.length,
    };
    const head = await headOf(path, { headers, body });
    // No provider of payments is set up, and a page whose section is hidden is unknown.
    expect(head).toMatch(/^HTTP\/1\.1 (?:415|404) /);
  }
});

test.each([...open, '/csp-reports', '/profile'])(
  '%s: a body that says it is too large is refused before it comes',
  async (path) => {
    const headers = { ...signedIn(), 'content-type': form, 'content-length': 1_000_000 };
    expect(await headOf(path, { headers })).toMatch(/^HTTP\/1\.1 413 .*\r\nconnection: close/is);
  },
);

test('a body in chunks that grows beyond the limit is refused while it comes', async () => {
  const headers = { 'content-type': form, 'transfer-encoding': 'chunked' };
  const chunk = `${(40_000).toString(16)}\r\n${'a'.repeat(40_000)}\r\n`;
  expect(await headOf('/login', { headers, body: chunk.repeat(2) })).toMatch(/^HTTP\/1\.1 413 /);
});

test('a form with a file is refused at its beginning where the form token is not that of the session', async () => {
  const part = (token: string) =>
    `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${token}\r\n--x\r\n${'a'.repeat(5_000)}`;
  const headers = { ...signedIn(), 'content-type': multipart, 'content-length': limits.uploadBytes };
  expect(await headOf('/documents', { headers, body: part('0'.repeat(32)) })).toMatch(/^HTTP\/1\.1 403 /);
  expect(await headOf('/documents', { headers, body: 'a'.repeat(5_000) })).toMatch(/^HTTP\/1\.1 403 /);
});

test('bodies under way of one address are bounded in sum, and are free again when their connections end', async () => {
  const page = await world.ask(host, '/documents', { session });
  const token = hidden(page.text.slice(page.text.indexOf('action="/documents"')), 'form');
  const body = `--x\r\ncontent-disposition: form-data; name="form"\r\n\r\n${token}\r\n--x\r\n${'a'.repeat(5_000)}`;
  const headers = { ...signedIn(), 'content-type': multipart, 'content-length': limits.uploadBytes };
  const most = Math.floor(limits.bodyBytesOfAddress / limits.uploadBytes);
  const sockets: Socket[] = [];
  for (let sent = 0; sent < most; sent += 1) sockets.push(await begin('/documents', { headers, body }));
  await expect.poll(() => headOf('/documents', { headers, body })).toMatch(/^HTTP\/1\.1 429 .*\r\nretry-after: \d+/is);
  // Forms are small: others of the address are answered all the while.
  expect((await world.ask(host, '/login')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
  const typed = 'email=a%40b.example&password=x';
  const login = { headers: { 'content-type': form, 'content-length': typed.length }, body: typed };
  await expect.poll(() => headOf('/login', login)).toMatch(/^HTTP\/1\.1 (?:200|422|403) /);
});

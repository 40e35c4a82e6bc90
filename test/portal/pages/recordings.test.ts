// Recordings: played by parts from a storage on loopback, by the call's own customer alone; what is missing, slow or lies about its parts.
// One portal and one storage: about two seconds.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock.ts';
import { recordingStorage } from '../../../src/adapters/recordings/recording-storage.ts';
import { MINUTE } from '../../../src/core/durations.ts';
import { storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { limits } from '../../../src/core/limits/limits.ts';
import { recordingUrl } from '../../../src/core/recordings/recording.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createRecordings } from '../../../src/portal/recordings/playbacks.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
/** Longer than one part. */
const SIZE = limits.recordingPartBytes + 1000;
const sound = Buffer.alloc(
  SIZE,
  Uint8Array.from({ length: 251 }, (_, index) => index),
);
const PLAY = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'audio' } as const;

let storage: Server;
let asked: IncomingMessage[] = [];
let world: PortalWorld;
let ann: Visitor;
let bob: Visitor;
const calls = new Map<string, string>();

beforeAll(async () => {
  storage = createServer(serve);
  await new Promise<void>((listening) => storage.listen(0, '127.0.0.1', listening));
  const { port } = storage.address() as AddressInfo;
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const parts = { clock: systemClock, log: quiet, beginMs: 100, authorization: new Secret('Bearer of-storage') };
  const url = `http://127.0.0.1:${port}/kept/{portal}/{file}`;
  world = await portalWorld(
    {
      'portals/acme/portal.yaml': acmeYaml
        .replace('invoice]', 'invoice, recording, recording-download]')
        .replace(/^sectionLinks:.*$/m, ''),
    },
    { recordings: createRecordings(recordingStorage({ url, ...parts })) },
  );
  const files = {
    one: '2026/11/one call.wav',
    missing: 'missing.mp3',
    slow: 'slow.mp3',
    moved: 'moved.mp3',
    lies: 'lies.mp3',
    whole: 'whole.ogg',
    squeezed: 'squeezed.mp3',
    out: '../../nordwind/one.wav',
    odd: 'odd.gsm',
    rooted: '/2026/11/one call.wav',
  };
  await world.addCalls(
    ...Object.entries(files).map(([id, file], index) => ({
      call_id: id,
      recording_file: file,
      call_time: world.now() - (index + 1) * MINUTE,
    })),
    { call_id: 'silent' },
    { call_id: 'of bob', recording_file: 'bob.wav', customer: storedCustomerId('CUST-2') },
  );
  for (const call of await world.store.selectFrom('cdr').select(['call_id', 'call_time', 'id']).execute()) {
    calls.set(call.call_id, `${call.call_time}.${call.id}`);
  }
  [ann, bob] = (await Promise.all(
    (['ann', 'bob'] as const).map(async (name) =>
      visitorOf(world, host, await world.session(`${name}@harbour.example`)),
    ),
  )) as [Visitor, Visitor];
});
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  storage?.closeAllConnections();
  storage?.close();
});
beforeEach(() => {
  asked = [];
});

/** A storage as HTTP servers are: parts where they are asked for; some files of it misbehave. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  asked.push(request);
  const file = decodeURIComponent(request.url ?? '');
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const last = Math.min(Number(to || SIZE), SIZE - 1);
  const part = { 'content-type': 'text/html', 'content-range': `bytes ${from}-${last}/${SIZE}` };
  if (file.includes('slow')) return;
  if (file.includes('moved')) return void response.writeHead(302, { location: '/kept/acme/one' }).end();
  if (file.includes('lies'))
    return void response.writeHead(206, { ...part, 'content-range': `bytes 5-9/${SIZE}` }).end('12345');
  if (file.includes('squeezed')) return void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
  if (file.includes('missing') || !file.startsWith('/kept/acme/')) return void response.writeHead(404).end('<script>');
  if (from === undefined || file.includes('whole'))
    return void response.writeHead(200, { 'content-length': SIZE }).end(sound);
  if (Number(from) >= SIZE) return void response.writeHead(416, { 'content-range': `bytes */${SIZE}` }).end();
  response.writeHead(206, part).end(sound.subarray(Number(from), last + 1));
}

const play = (visitor: Visitor, call: string, range?: string, headers: Readonly<Record<string, string>> = PLAY) =>
  world.ask(host, `/recording/${calls.get(call) ?? call}/audio`, {
    session: visitor.session,
    headers: { ...headers, ...(range === undefined ? {} : { range }) },
  });
const played = async () =>
  (await world.store.selectFrom('audit').select('detail').where('kind', '=', 'recording-played').execute()).map(
    ({ detail }) => detail,
  );

test('parts are fetched with the secret of the storage and sent as sound that runs nothing; each playback is noted once', async () => {
  const before = (await played()).length;
  const first = await play(ann, 'one', 'bytes=0-');
  const cut = limits.recordingPartBytes;
  expect([first.status, first.headers['content-range']]).toEqual([206, `bytes 0-${cut - 1}/${SIZE}`]);
  expect(first.bytes.equals(sound.subarray(0, cut))).toBe(true);
  expect(first.headers).toMatchObject({
    'content-type': 'audio/wav',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  const rest = await play(ann, 'one', `bytes=${cut}-`);
  expect([rest.status, rest.bytes.length, rest.bytes.equals(sound.subarray(cut))]).toEqual([206, 1000, true]);
  expect(await played()).toHaveLength(before + 1);
  expect((await played()).at(-1)).toContain('one call.wav');
  expect(asked.map(({ url, headers }) => [url, headers.authorization, headers.cookie])).toEqual(
    Array(2).fill(['/kept/acme/2026/11/one%20call.wav', 'Bearer of-storage', undefined]),
  );
  // A switch writes whole paths; they count from the folder of the portal.
  expect((await play(ann, 'rooted', 'bytes=0-9')).bytes).toEqual(sound.subarray(0, 10));
  // Each download is an entry of its own, and whole.
  const file = await ann.get(`/recording/${calls.get('one')}/file`);
  expect([file.status, file.bytes.length, file.headers['content-disposition']]).toEqual([
    200,
    SIZE,
    'attachment; filename="one_call.wav"',
  ]);
  expect(await played()).toHaveLength(before + 3);
});

test.each([
  ['a file that is not there', 'missing', undefined, 404],
  ['a storage that does not answer', 'slow', 'bytes=0-', 503],
  ['a redirect, which could lead anywhere', 'moved', 'bytes=0-', 503],
  ['other bytes than were asked for', 'lies', 'bytes=0-', 503],
  ['bytes that are packed', 'squeezed', undefined, 503],
  ['a name that leads out of its folder', 'out', 'bytes=0-', 404],
  ['a part behind the end', 'one', `bytes=${SIZE}-`, 416],
  ['a storage that knows no parts', 'whole', 'bytes=5-9', 200],
  ['a call without a recording', 'silent', undefined, 404],
  ['a kind that no browser plays', 'odd', undefined, 404],
])('%s: %s %s is %i', async (_what, call, range, status) => {
  const reply = await play(ann, call, range);
  expect([reply.status, reply.text.includes('<script>')]).toEqual([status, false]);
  if (call === 'out') expect(asked).toEqual([]);
});

test('a recording is of the customer of its call: not of another, not of a portal beside, not without the sections', async () => {
  expect((await play(bob, 'one', 'bytes=0-')).status).toBe(404);
  expect((await play(ann, 'of bob', 'bytes=0-')).status).toBe(404);
  expect((await ann.get(`/recording/${calls.get('of bob')}`)).status).toBe(404);
  const lena = visitorOf(world, 'nordwind.localhost', await world.session('lena@baltic.example', 'nordwind'));
  expect((await lena.get('/recording')).status).toBe(404);
  expect(asked).toEqual([]);
  expect((await play(visitorOf(world, host, 'nothing'), 'one')).status).toBe(303);
  for (const dest of ['empty', 'script', 'document', 'iframe']) {
    expect((await play(ann, 'one', undefined, { ...PLAY, 'sec-fetch-dest': dest })).status).toBe(403);
  }
  expect((await play(ann, 'one', undefined, { ...PLAY, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});

test('parts that are on their way are bounded for a contact, and their places are given back', async () => {
  const many = await Promise.all(
    Array.from({ length: limits.recordingsOfContact + 3 }, () => play(ann, 'slow', 'bytes=0-')),
  );
  expect(asked).toHaveLength(limits.recordingsOfContact);
  expect(many.every(({ status, headers }) => status === 503 && headers['retry-after'] === '5')).toBe(true);
  expect((await play(ann, 'one', 'bytes=0-9')).status).toBe(206);
});

test('the list has the calls with a recording, each with its player; the page of the call leads to it', async () => {
  const list = (await ann.get('/recording')).text;
  expect(list).toContain('10 recordings');
  expect(list).toContain(`href="/recording/${calls.get('one')}"`);
  expect(list).not.toContain(`${calls.get('silent')}`);
  const page = await ann.get(`/recording/${calls.get('one')}`);
  expect(page.text).toContain(`src="/recording/${calls.get('one')}/audio"`);
  expect(page.headers['content-security-policy']).toContain("media-src 'self'");
  expect((await ann.get(`/recording/${calls.get('odd')}`)).text).not.toContain('<audio');
  expect((await ann.get(`/cdr/${calls.get('one')}`)).text).toContain(`href="/recording/${calls.get('one')}"`);
  expect((await ann.get(`/cdr/${calls.get('silent')}`)).text).not.toContain('/recording/');
  expect((await ann.get('/recording?number=4999')).text).toContain('data-part="empty"');
});

test('whatever a call names, the URL is below the folder of its portal, and one name is one URL', () => {
  const [portal, customer] = [storedPortalName('acme'), storedCustomerId('CUST-1')];
  const step = fc.oneof(
    fc.constantFrom('..', '.', '', '%2e%2e', '\\', 'a?b', 'a#b', '{file}', '$&', '@host', '\u0000'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      const url = recordingUrl('https://storage.example/kept/{portal}/{file}', {
        portal,
        customer,
        file: steps.join('/'),
      });
      if (url === null) return;
      const { origin, pathname, search, hash } = new URL(url);
      expect([origin, search, hash, url]).toEqual(['https://storage.example', '', '', `${origin}${pathname}`]);
      expect(decodeURIComponent(pathname)).toBe(`/kept/acme/${steps.join('/').replace(/^\/+/, '')}`);
    }),
  );
});

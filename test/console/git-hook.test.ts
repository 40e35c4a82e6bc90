// The webhook endpoint over real HTTP: who may request a reconcile pass, and that no other sender has any effect.

import type { OutgoingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/core/durations.ts';
import {
  body,
  expectNothingDisclosed,
  github,
  type HookWorld,
  hmac,
  hookWorld,
  OLD_SECRET,
  SECRET,
  signed,
} from '../support/worlds/hook.ts';

let world: HookWorld;

beforeEach(async () => {
  world = await hookWorld();
});

afterEach(async () => {
  await world.close();
  expectNothingDisclosed(world);
});

const seconds = () => world.now / 1000;

/** What each provider sends for the body, the keys computed here. */
const providers: Record<string, (body: string) => OutgoingHttpHeaders> = {
  GitHub: (sent) => github(sent),
  'Bitbucket Cloud and Data Center': (sent) => ({
    'x-event-key': 'repo:push',
    'x-hub-signature': `sha256=${hmac(SECRET, sent)}`,
  }),
  Gitea: (sent) => ({ ...github(sent), 'x-gitea-event': 'push', 'x-gitea-signature': hmac(SECRET, sent) }),
  'Gitea with its own header alone': (sent) => ({ 'x-gitea-signature': hmac(SECRET, sent) }),
  Forgejo: (sent) => ({ 'x-forgejo-signature': hmac(SECRET, sent), 'x-gitea-signature': hmac(SECRET, sent) }),
  'GitLab with a secret token': (sent) => ({
    'x-gitlab-token': SECRET,
    'x-gitlab-event': 'Push Hook',
    'idempotency-key': hmac('ids', sent),
  }),
  'GitLab with a signing token': (sent) => ({ 'x-gitlab-event': 'Push Hook', ...signed(sent, seconds()) }),
};

describe.each(Object.entries(providers))('%s', (_name, headersFor) => {
  test('requests one pass, and a replay within a day none', async () => {
    const response = await world.post(body, headersFor(body));
    expect(response).toMatchObject({ status: 202, text: 'looking\n' });
    expect(response.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
    });
    expect(await world.post(body, headersFor(body))).toMatchObject({ status: 202, text: 'seen already\n' });
    expect(world.passes()).toBe(1);
  });

  test('is refused when no live secret fits', async () => {
    const headers = headersFor(body);
    world.secrets = ['another', `whsec_${Buffer.alloc(32, 7).toString('base64')}`];
    expect((await world.post(body, headers)).status).toBe(401);
    expect(world.output.filter((line) => line.includes('webhook refused'))).toHaveLength(1);
    expect(world.passes()).toBe(0);
  });

  test('is refused when a header that proves it came twice', async () => {
    for (const [name, value] of Object.entries(headersFor(body))) {
      if (!/signature|token|webhook/.test(name)) continue;
      expect([
        name,
        (await world.post(body, { ...headersFor(body), [name]: [`${value}`, `${value}`] })).status,
      ]).toEqual([name, 401]);
    }
  });
});

test.each(Object.entries(providers).filter(([name]) => name !== 'GitLab with a secret token'))(
  '%s: a body altered by one byte is refused',
  async (_name, headersFor) => {
    const altered = body.replace('main', 'mainn').replace('refs', 'ref');
    expect(altered).toHaveLength(body.length);
    expect((await world.post(altered, headersFor(body))).status).toBe(401);
    expect(world.passes()).toBe(0);
  },
);

test("GitHub's published example is accepted", async () => {
  world.secrets = ["It's a Secret to Everybody"];
  const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
  expect((await world.post('Hello, World!', { 'x-hub-signature-256': signature })).status).toBe(202);
});

test('both secrets are live while one is being replaced, and the old one is dead afterwards', async () => {
  expect((await world.post('1', github('1', OLD_SECRET))).status).toBe(202);
  expect((await world.post('2', github('2', SECRET))).status).toBe(202);
  world.secrets = [SECRET];
  expect((await world.post('3', github('3', OLD_SECRET))).status).toBe(401);
});

test('what proves nothing is refused: no header, sha1, truncated, longer, upper-case, bare or foreign', async () => {
  const hex = hmac(SECRET, body);
  const worthless: OutgoingHttpHeaders[] = [
    {},
    { 'x-hub-signature': `sha1=${hmac(SECRET, body, 'sha1')}` },
    { 'x-hub-signature-256': `sha1=${hmac(SECRET, body, 'sha1')}` },
    { 'x-hub-signature-256': `sha256=${hex.slice(0, 62)}` },
    { 'x-hub-signature-256': 'sha256=' },
    { 'x-hub-signature-256': `sha256=${hex}00` },
    { 'x-hub-signature-256': `sha256=${hex.toUpperCase()}` },
    { 'x-hub-signature-256': `sha256=${hex}, sha256=${hex}` },
    { 'x-gitea-signature': `sha256=${hex}` },
    { 'x-gitlab-token': '' },
    { 'x-gitlab-token': hex },
    { authorization: `Bearer ${SECRET}` },
  ];
  for (const headers of worthless) {
    world.now += MINUTE;
    expect([headers, (await world.post(body, headers)).status]).toEqual([headers, 401]);
  }
  expect(world.passes()).toBe(0);
});

test('a signed delivery counts for five minutes, with its own id and time, and among several signatures', async () => {
  const now = seconds();
  for (const off of [-301, 301]) expect((await world.post(body, signed(body, now + off))).status).toBe(401);
  for (const off of [-300, 300]) expect((await world.post(body, signed(body, now + off))).status).toBe(202);
  const headers = signed(body, now, 'one');
  expect((await world.post(body, { ...headers, 'webhook-id': 'two' })).status).toBe(401);
  expect((await world.post(body, { ...headers, 'webhook-timestamp': `${now + 1}` })).status).toBe(401);
  // The same signed bytes, cut so that the body's own beginning is taken for the time.
  const recut = { ...signed(`${now}.${body}`, 5, 'x'), 'webhook-id': 'x.5', 'webhook-timestamp': `${now}` };
  expect((await world.post(body, recut)).status).toBe(401);
  const several = `v1,${Buffer.alloc(32).toString('base64')} v1a,x ${headers['webhook-signature']}`;
  expect((await world.post(body, { ...headers, 'webhook-signature': several })).status).toBe(202);
});

test('a secret that is empty, or a signing token without a real key, is never accepted', async () => {
  world.secrets = ['', ' \n'];
  expect((await world.post(body, github(body, ''))).status).toBe(404);
  world.secrets = ['whsec_', 'whsec_AAAA', 'whsec_!'];
  const id = { 'webhook-id': 'one', 'webhook-timestamp': String(seconds()) };
  for (const key of ['', '\0\0\0']) {
    const code = Buffer.from(hmac(Buffer.from(key), `one.${seconds()}.${body}`), 'hex').toString('base64');
    expect((await world.post(body, { ...id, 'webhook-signature': `v1,${code}` })).status).toBe(401);
  }
  expect(world.passes()).toBe(0);
});

test('a replay is recognised by what was signed, whatever header carries it, until a day later', async () => {
  await world.post(body, github(body));
  expect(await world.post(body, { 'x-gitea-signature': hmac(SECRET, body) })).toMatchObject({ text: 'seen already\n' });
  world.now += DAY - 1;
  expect(await world.post(body, github(body))).toMatchObject({ text: 'seen already\n' });
  world.now += 1;
  expect(await world.post(body, github(body))).toMatchObject({ text: 'looking\n' });
  expect(world.passes()).toBe(2);
});

test('a secret token: another delivery id or another body is another delivery', async () => {
  const token = { 'x-gitlab-token': SECRET };
  await world.post('1', { ...token, 'idempotency-key': 'a' });
  await world.post('1', { ...token, 'idempotency-key': 'b' });
  await world.post('2', { ...token, 'idempotency-key': 'a' });
  await world.post('2', token);
  expect(world.passes()).toBe(4);
});

test('a ping is answered after its signature and asks for nothing', async () => {
  const ping = { ...github(body), 'x-github-event': 'ping' };
  expect(await world.post(body, ping)).toMatchObject({ status: 200, text: 'pong\n' });
  expect((await world.post(body, { ...ping, 'x-hub-signature-256': '' })).status).toBe(401);
  expect(world.passes()).toBe(0);
  expect((await world.post(body, github(body))).status).toBe(202);
});

test('when no pass can be requested the sender is asked to try again, and may', async () => {
  world.onPassRequested = () => Promise.reject(new Error('the store is away'));
  expect((await world.post(body, github(body))).status).toBe(503);
  world.onPassRequested = () => {
    throw new Error('the store is away');
  };
  expect((await world.post(body, github(body))).status).toBe(503);
  world.onPassRequested = () => {};
  expect(await world.post(body, github(body))).toMatchObject({ status: 202, text: 'looking\n' });
});

test('without a secret the endpoint is off and says what to set', async () => {
  world.secrets = [];
  const response = await world.post(body, github(body));
  expect(response.status).toBe(404);
  expect(response.text).toContain('source.webhookSecret');
});

test('a hundred concurrent hooks: each distinct delivery requests a pass, and each duplicate does not', async () => {
  const bodies = Array.from({ length: 100 }, (_, index) => `${body}${index}`);
  const responses = await Promise.all(
    [...bodies, ...bodies.slice(0, 40)].map((sent) => world.post(sent, github(sent))),
  );
  expect(responses.map(({ status }) => status)).toEqual(Array(140).fill(202));
  expect(responses.filter(({ text }) => text === 'seen already\n')).toHaveLength(40);
  expect(world.passes()).toBe(100);
});

// The one comment of a pull request at each of the hosts, against servers that answer as theirs do: what is found, what is left
// alone, and what each kind of refusal, limit and accident comes to.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishComment } from '../../../src/adapters/git-hosts/comment.ts';
import { hostNames } from '../../../src/adapters/git-hosts/git-host.ts';
import { openHost } from '../../../src/adapters/git-hosts/hosts.ts';
import { Secret } from '../../../src/core/secret.ts';
import { answering, cutting, type GitHostServer, gitHostServer } from '../../support/git-host-server.ts';

const token = 'the-token-of-the-job';

const link = 'https://console.example/';
const githubBodies = ['pending', 'success', 'failure'].map((state) => ({
  state,
  context: 'portico/applied',
  target_url: link,
}));
/** What each host is sent for pending, success, failure, and success without a link. */
const statuses = {
  github: {
    path: '/repos/our/portals/statuses/',
    bodies: [...githubBodies, { state: 'success', context: 'portico/applied' }],
    most: 140,
  },
  gitlab: {
    path: '/projects/our%2Fportals/statuses/',
    bodies: [
      ...['pending', 'success', 'failed'].map((state) => ({ state, name: 'portico/applied', target_url: link })),
      { state: 'success', name: 'portico/applied' },
    ],
    most: 255,
  },
  gitea: {
    path: '/repos/our/portals/statuses/',
    bodies: [...githubBodies, { state: 'success', context: 'portico/applied', target_url: '' }],
    most: 255,
  },
  bitbucket: {
    path: '/repositories/our/portals/commit/',
    bodies: ['INPROGRESS', 'SUCCESSFUL', 'FAILED', 'SUCCESSFUL'].map((state, index) => ({
      ...{ key: 'portico/applied', name: 'portico/applied', state },
      url: index < 3 ? link : `https://bitbucket.org/our/portals/commits/${'c'.repeat(40)}`,
    })),
    most: 255,
  },
} as const;

describe.each(hostNames)('%s', (name) => {
  let server: GitHostServer;
  let slept: number[];
  beforeEach(async () => {
    server = await gitHostServer(name);
    slept = [];
  });
  afterEach(() => server.close());

  const open = () =>
    openHost(name, {
      ...{ api: server.api, project: 'our/portals', signal: new AbortController().signal },
      token: async () => new Secret(`${token}\n`),
    });
  const publish = (text: string) =>
    publishComment(
      open(),
      { pull: '12', name: 'portico plan of .', text },
      {
        sleep: async (milliseconds) => void slept.push(milliseconds),
      },
    );
  const ours = () => server.comments.filter(({ by }) => by === 'us');
  const writes = () => server.received.filter(({ method }) => method !== 'GET');

  test('is made, then written over; each request carries the token in its header alone', async () => {
    expect(await publish('**first**')).toEqual({ state: 'created' });
    expect(await publish('**second**')).toEqual({ state: 'updated' });
    expect(ours().map(({ text }) => text)).toEqual([`${open().marker('portico plan of .')}\n\n**second**`]);
    for (const { authorization, url } of server.received) {
      expect(authorization.split(' ')[1]).toBe(token);
      expect(url).not.toContain(token);
    }
  });

  test('is found on a later page, below those of others with the same first line', async () => {
    const marker = open().marker('portico plan of .');
    for (let id = 1; id <= 120; id += 1) server.comments.push({ id, text: `${marker}\n\nforged`, by: 'stranger' });
    server.comments.push({ id: 121, text: `${open().marker('portico plan of shop')}\n\nanother folder`, by: 'us' });
    server.comments.push({ id: 122, text: `${marker}\n\nold`, by: 'us' });
    expect(await publish('new')).toEqual({ state: 'updated' });
    expect(server.comments.filter(({ text }) => text.endsWith('new')).map(({ id }) => id)).toEqual([122]);
    expect(ours()).toHaveLength(2);
  });

  test('the longest that we write is taken', async () => {
    const { commentLimit } = open();
    expect(await publish('x'.repeat(commentLimit - 200))).toEqual({ state: 'created' });
    if (commentLimit < 50_000) expect(await publish('x'.repeat(1_100_000))).toMatchObject({ state: 'failed' });
  });

  test('a token that may not is refused, without another attempt', async () => {
    for (const status of [401, 403, 404]) {
      server.after = ({ method }, response) =>
        method !== 'GET' && answering(status, { message: 'no' })({} as never, response);
      const before = server.received.length;
      expect(await publish('plan')).toMatchObject({
        state: 'refused',
        why: expect.stringContaining(`answered ${status}: no`),
      });
      expect(server.received.slice(before).filter(({ method }) => method !== 'GET')).toHaveLength(1);
      server.comments.length = 0;
    }
    expect(slept).toEqual([]);
  });

  test('a limit is waited for as long as the host asks, and not for more than minutes', async () => {
    const date = 'Tue, 01 Dec 2026 10:00:00 GMT';
    server.faults = [
      answering(429, { message: 'Retry later' }, { 'retry-after': '47' }),
      answering(403, { message: 'secondary rate limit' }, { 'retry-after': 'Tue, 01 Dec 2026 10:01:00 GMT', date }),
      answering(
        429,
        {},
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(date) / 1000 + 70), date },
      ),
    ];
    expect(await publish('plan')).toEqual({ state: 'created' });
    expect(slept).toEqual([47_000, 60_000, 70_000]);
    server.faults = [answering(429, 'Retry later\n', { 'retry-after': '3600' })];
    expect(await publish('plan')).toMatchObject({ state: 'failed', why: expect.stringContaining('429') });
  });

  test('a server that stumbles is asked again; one that stays down is a failure', async () => {
    server.faults = [
      answering(502, '<html><h1>Bad gateway</h1></html>'),
      answering(409, { message: 'try again' }),
      cutting,
    ];
    expect(await publish('plan')).toEqual({ state: 'created' });
    expect(ours()).toHaveLength(1);
    server.after = answering(500, '<html>oops</html>');
    expect(await publish('plan')).toMatchObject({ state: 'failed', why: expect.stringMatching(/answered 500$/) });
  });

  test('an attempt that was carried out without an answer leads to no second comment', async () => {
    server.after = ({ method }, response) => {
      if (method === 'GET') return false;
      server.after = undefined;
      return cutting({} as never, response);
    };
    expect(await publish('plan')).toEqual({ state: 'updated' });
    expect(ours()).toHaveLength(1);
  });

  test('one that was removed meanwhile is made again', async () => {
    await publish('old');
    server.after = ({ method }, response) => {
      if (method === 'GET' || writes().length !== 2) return false;
      server.comments.length = 0;
      return answering(404, { message: 'Not Found' })({} as never, response);
    };
    expect(await publish('new')).toEqual({ state: 'created' });
    expect(ours()).toHaveLength(1);
  });

  test('what is refused for its content says why, in one clean line', async () => {
    const message = `too long\u001b]0;title\u0007\nsecond line ${'x'.repeat(1000)}`;
    server.after = ({ method }, response) => method !== 'GET' && answering(422, { message })({} as never, response);
    const published = await publish('plan');
    expect(published).toMatchObject({ state: 'failed', why: expect.stringContaining('422: too long\\u001b]0;title') });
    expect(JSON.stringify(published).length).toBeLessThan(500);
    expect(JSON.stringify(published)).not.toContain(token);
  });

  test('a repository that was moved is followed on the same server, with method and body', async () => {
    const moved = (at: string) => answering(307, { message: 'Moved' }, { location: at });
    server.after = ({ method, url }, response) => {
      if (method === 'GET' || url.includes('?')) return false;
      server.after = undefined;
      server.comments.length = 0;
      return moved(`${url}?moved=1`)({} as never, response);
    };
    expect(await publish('plan')).toEqual({ state: 'created' });
    expect(writes().at(-1)?.body).toEqual(writes()[0]?.body);
    server.faults = [moved('https://elsewhere.example/api')];
    expect(await publish('plan')).toMatchObject({ state: 'failed', why: expect.stringContaining('another address') });
  });

  test('what answers a page, or another thing than a list, is not taken for an empty list', async () => {
    const isList = ({ method, url }: { method: string; url: string }): boolean => method === 'GET' && url !== '/user';
    server.after = (got, response) => isList(got) && answering(200, '<html>log in</html>')({} as never, response);
    expect(await publish('plan')).toMatchObject({ state: 'failed', why: expect.stringContaining('is that its API?') });
    server.after = (got, response) => isList(got) && answering(200, { a: 1 })({} as never, response);
    expect(await publish('plan')).toMatchObject({ state: 'failed' });
    server.after = (got, response) =>
      isList(got) && answering(302, '', { location: '/users/sign_in' })({} as never, response);
    expect(await publish('plan')).toMatchObject({ state: 'failed' });
    expect(writes()).toEqual([]);
  });

  test('a status of a commit says what came of it, where to look, and no more than the host takes', async () => {
    const commit = 'c'.repeat(40);
    const status = { commit, description: 'x'.repeat(400), link } as const;
    for (const state of ['pending', 'success', 'failure'] as const) await open().setStatus({ ...status, state });
    await open().setStatus({ ...status, state: 'success', link: null });
    const { path, bodies, most } = statuses[name];
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(
      bodies.map(() => `POST ${path}${commit}${name === 'bitbucket' ? '/statuses/build' : ''}`),
    );
    expect(server.received.map(({ body: { description: _text, ...body } }) => body)).toEqual(bodies);
    for (const { body } of server.received)
      expect(String(body['description'])).toMatch(new RegExp(`^x{${most - 1}}…$`));
  });
});

test('GitLab refuses a state that is there already; that is none', async () => {
  const server = await gitHostServer('gitlab');
  const host = openHost('gitlab', {
    ...{ api: server.api, project: 'our/portals', signal: new AbortController().signal },
    token: async () => new Secret(token),
  });
  const status = { commit: 'c'.repeat(40), state: 'pending', description: 'waits', link: null } as const;
  server.faults = [answering(400, { message: 'Cannot transition status via :enqueue from :pending (Reason(s): ...)' })];
  await host.setStatus(status);
  server.faults = [answering(400, { message: { base: ['Pipeline is too old'] } })];
  await expect(host.setStatus(status)).rejects.toThrow('Pipeline is too old');
  await server.close();
});

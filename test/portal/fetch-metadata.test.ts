// Which requests are answered by what a browser says of them; that requests which say nothing are, except where a brand's scripts run in pages.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAnswered, type RouteClass, routeClassOf } from '../../src/portal/http/fetch-metadata.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { publicPages } from '../../src/portal/public-pages/registry.ts';
import { fullWorld } from '../support/full-account.ts';
import { hidden, ownHeaders } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let session: string;

beforeAll(async () => {
  world = await fullWorld();
  session = await world.session('ann@harbour.example');
});
afterAll(() => world?.[Symbol.asyncDispose]());

test.each<[string, RouteClass]>([
  ['/', 'page'],
  ['/dashboard?x=1', 'page'],
  ['/cdr/1.2', 'page'],
  ['/legal/terms', 'page'],
  ['/assets/0/logo.png', 'file'],
  ['/script-frames/dashboard', 'frame'],
  ['/dialog', 'page'],
  ['/dialog/events', 'feed'],
  ['/Dialog/events', 'secret'],
  ['/recording', 'secret'],
  ['/recording/1.2', 'secret'],
  ['/recording/1.2/audio', 'sound'],
  ['/recording/1.2/file', 'secret'],
  ['/Recording/1.2/audio', 'secret'],
  ['/.well-known/jwks.json', 'program'],
  ['/api/v1/balance', 'program'],
  ['/api', 'page'],
  ['/tokens', 'secret'],
  ['/tokens/', 'secret'],
  // Other ways to write a path that a router may understand, and paths without a class yet.
  ...(['/TOKENS', '/Dashboard', '//tokens', '/%74okens', '/assetsx', '/API/V1/balance', '/new', ''] as const).map(
    (path): [string, RouteClass] => [path, 'secret'],
  ),
  ['https://acme.localhost/tokens', 'secret'],
])('%s is of class %s', (path, expected) => {
  expect(routeClassOf(path)).toBe(expected);
});

const of = (site?: string, mode?: string, dest?: string, more: Record<string, string> = {}) => ({
  ...(site === undefined ? {} : { 'sec-fetch-site': site }),
  ...(mode === undefined ? {} : { 'sec-fetch-mode': mode }),
  ...(dest === undefined ? {} : { 'sec-fetch-dest': dest }),
  ...more,
});

/** Headers, and the classes that answer them; those in brackets only where no script of the brand runs in pages. */
const asked: readonly (readonly [string, Record<string, string>, string])[] = [
  ['a typed address', of('none', 'navigate', 'document'), 'secret page program file'],
  ['a link of a message', of('cross-site', 'navigate', 'document'), 'secret page program file'],
  ['the way back from a provider', of('same-site', 'navigate', 'document'), 'secret page program file'],
  ['fetch, or a feed', of('same-origin', 'cors', 'empty'), '(feed) file'],
  ['fetch without CORS', of('same-origin', 'no-cors', 'empty'), '(feed) file'],
  ['fetch of another site', of('cross-site', 'cors', 'empty'), 'file'],
  ['fetch of a sibling domain', of('same-site', 'cors', 'empty'), 'file'],
  ['fetch of the same origin', of('same-origin', 'same-origin', 'empty'), '(feed) file'],
  ['an older browser, which names no destination', of('same-origin', 'cors'), 'frame (feed) (sound) file'],
  ['an iframe', of('same-origin', 'navigate', 'iframe'), 'frame program file'],
  ['an object', of('same-origin', 'navigate', 'object'), 'program file'],
  ['an embed', of('same-origin', 'navigate', 'embed'), 'program file'],
  ['a fenced frame', of('cross-site', 'navigate', 'fencedframe'), 'program file'],
  ['a script', of('same-origin', 'no-cors', 'script'), 'file'],
  ['the player of a page', of('same-origin', 'no-cors', 'audio'), 'sound file'],
  ['a player of another site', of('cross-site', 'no-cors', 'audio'), 'file'],
  ['a report of the policy', of('same-origin', 'cors', 'report'), 'program file'],
  ['a prefetch', of('same-origin', 'navigate', 'document', { 'sec-purpose': 'prefetch' }), 'page program file'],
  ['a prerender', of('none', 'navigate', 'document', { 'sec-purpose': 'prefetch;prerender' }), 'page program file'],
  [
    'a prefetch of an older browser',
    of('same-origin', 'navigate', 'document', { purpose: 'prefetch' }),
    'page program file',
  ],
  ['a service worker', of('same-origin', 'same-origin', 'serviceworker', { 'service-worker': 'script' }), ''],
  ['a worker', of('same-origin', 'same-origin', 'worker'), ''],
  ['a worklet', of('same-origin', 'cors', 'audioworklet'), ''],
  ['a program', of(), '(secret) page frame (feed) (sound) program file'],
  ['a program of Node.js', of(undefined, 'cors'), '(secret) page frame (feed) (sound) program file'],
  ['a form by a program that names its site', of('same-origin'), '(secret) page frame (feed) (sound) file'],
];

test.each(asked)('%s', (_name, headers, expected) => {
  const classes: readonly RouteClass[] = ['secret', 'page', 'frame', 'feed', 'sound', 'program', 'file'];
  const answered = (scripts: boolean) => classes.filter((route) => isAnswered({ headers }, route, scripts));
  const without = expected.split(' ').filter((name) => name !== '');
  expect(answered(false)).toEqual(without.map((name) => name.replace(/[()]/g, '')));
  expect(answered(true)).toEqual(without.filter((name) => !name.startsWith('(')));
});

test('no page with a secret answers a script, by any method', async () => {
  const paths = [
    ...pages.filter(({ secret }) => secret).map(({ id }) => `/${id}`),
    ...publicPages.map(({ path }) => path),
  ];
  for (const path of paths) {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const reply = await world.ask(host, path, { session, method, headers: of('same-origin', 'cors', 'empty') });
      expect([path, method, reply.status]).toEqual([path, method, 403]);
      expect(reply.text).not.toContain('<form');
    }
  }
});

test('a form takes the token that its own page shows in this session, and no other', async () => {
  const tokenOf = async (path: string): Promise<string> =>
    hidden((await world.ask(host, path, { session })).text, 'form');
  const own = await tokenOf('/profile');
  const send = async (path: string, form: string): Promise<number> => {
    const body = new URLSearchParams({ form, do: 'nothing' }).toString();
    return (await world.ask(host, path, { session, method: 'POST', headers: ownHeaders, body })).status;
  };
  const tokens = new Map<string, string>();
  for (const { id, actions, uploads } of pages) {
    // A form with files has another type.
    const token = actions === undefined || uploads === true ? '' : await tokenOf(`/${id}`);
    if (token !== '') tokens.set(id, token);
  }
  expect(tokens.size).toBeGreaterThan(8);
  expect(new Set(tokens.values()).size).toBe(tokens.size);
  for (const id of tokens.keys()) {
    // 400: the form was taken, and there is no such action.
    expect([id, await send(`/${id}`, tokens.get(id) ?? '')]).toEqual([id, 400]);
    if (id !== 'profile') expect([id, await send(`/${id}`, own)]).toEqual([id, 403]);
  }
  expect(await send('/profile', await tokenOf('/password'))).toBe(403);
});

test('the API answers no page with a session, with or without a token, and no session in place of a token', async () => {
  const ofPage = [{ 'sec-fetch-site': 'same-origin' }, { referer: 'https://acme.localhost/' }];
  for (const page of ofPage) {
    for (const headers of [page, { ...page, authorization: 'Bearer pat_x' }]) {
      expect((await world.ask(host, '/api/v1/balance', { session, headers })).status).toBe(403);
    }
  }
  // A program with a jar of cookies is asked for its token as any other.
  expect((await world.ask(host, '/api/v1/balance', { session })).status).toBe(401);
  expect((await world.ask(host, '/api/v1/balance', { headers: { authorization: 'Bearer pat_x' } })).status).toBe(401);
});

// The headers of every route of a portal, as the registries list them: a route that is added is in this table.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/portal/api/registry.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { openPages } from '../../src/portal/public-pages/open-pages.ts';
import { publicPages } from '../../src/portal/public-pages/registry.ts';
import { fullWorld } from '../support/full-account.ts';
import { ownHeaders } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let session: string;

beforeAll(async () => {
  world = await fullWorld();
  session = await world.session('ann@harbour.example');
});
afterAll(() => world?.[Symbol.asyncDispose]());

/** Besides those of the registries: files, addresses of programs, files of pages, and what is nothing. */
const others = [
  ...['/', '/nothing', '/%zz', '/logout', '/robots.txt', '/favicon.ico', '/assets/none/none.png', '/csp-reports'],
  ...['/.well-known/change-password', '/.well-known/jwks.json', '/.well-known/security.txt', '/hooks/stripe'],
  ...['/api', '/api/v1/openapi.json', '/api/v1/nothing', '/cdr?format=csv', '/payments?format=csv', '/open/queue'],
];
const paths = [
  ...pages.map(({ id }) => `/${id}`),
  ...publicPages.map(({ path }) => path),
  ...openPages.map(([path]) => path),
  ...endpoints.map(({ path }) => `/api/v1${path}`),
  ...others,
];
/** Kept by browsers: what is the same for everybody. */
const cached = ['/login', '/robots.txt'];

test.each(paths)('%s', async (path) => {
  for (const asking of [
    {},
    { session },
    { session, method: 'POST', headers: ownHeaders, body: '' },
    { method: 'PUT' },
  ]) {
    const { headers, status } = await world.ask(host, path, asking);
    const policy = headers['content-security-policy'] ?? '';
    expect([path, status, policy]).toEqual([path, status, expect.stringContaining("default-src 'none'")]);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:(?:[ ;]|$)/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': expect.stringMatching(/^(?:strict-origin-when-cross-origin|no-referrer)$/),
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': cached.includes(path) && status === 200 ? expect.any(String) : 'no-store',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('logging out tells the browser to forget what it has kept', async () => {
  const own = await world.session('ann@harbour.example');
  const reply = await world.ask(host, '/logout', { session: own, method: 'POST', headers: ownHeaders });
  expect(reply.headers['clear-site-data']).toBe('"cache", "storage"');
});

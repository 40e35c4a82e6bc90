// The headers of every route of the console, as its registries list them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/console/api/endpoints.ts';
import { pages } from '../../src/console/pages/registry.ts';
import { type ConsoleWorld, consoleWorld, type Visitor } from '../support/worlds/access.ts';

let world: ConsoleWorld;
let kim: Visitor;

beforeAll(async () => {
  world = await consoleWorld();
  kim = world.visitor();
  await kim.logIn();
});
afterAll(() => world?.close());

const paths = [
  ...pages.map(({ path }) => path.replace(':portal', 'acme')),
  ...endpoints.map(({ path }) => `/api/v1${path.replaceAll(/\{\w+\}/g, 'x')}`),
  ...['/login', '/logout', '/nothing', '/console.css', '/console.js', '/icon.svg', '/favicon.ico', '/hooks/git'],
  ...['/healthz', '/readyz', '/servez', '/metrics', '/do/suspend', '/%zz', '/brands/acme/preview/frame'],
];

test.each(paths)('%s', async (path) => {
  for (const visitor of [world.visitor(), kim]) {
    const { headers, status } = await visitor.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect([path, status, policy]).toEqual([path, status, expect.stringContaining("default-src 'none'")]);
    // The frames of pages and emails are the console's own to frame.
    const frame = path.endsWith('/frame') && status === 200;
    expect(policy).toContain(`frame-ancestors '${frame ? 'self' : 'none'}'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
});

// What visitors get while the store takes no writes or is not reached: public pages as before, 503 with a time for everything else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loseStore, refuseWrites } from '../support/store-faults.ts';
import { acmeYaml, PASSWORD, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let own: PortalWorld;
let session: string;

beforeAll(async () => {
  const yaml = acmeYaml.replace('sections: [', 'sections: [public-status, ');
  own = await portalWorld({ 'portals/acme/portal.yaml': yaml });
  session = await own.session('ann@harbour.example');
});
afterAll(() => own[Symbol.asyncDispose]());

const logIn = () => own.logIn(host, 'ann@harbour.example', PASSWORD);

async function expectUnavailable(reply: { status: number; headers: object; text: string }): Promise<void> {
  expect([reply.status, reply.headers]).toEqual([503, expect.objectContaining({ 'retry-after': '30' })]);
  expect(reply.text).not.toMatch(/sqlite|postgres|disk|read-only|\.db|at .*\.ts/i);
}

test('while the store takes no writes, logins say when to try again, and what only reads is served', async () => {
  const end = await refuseWrites(own.store);
  const refused = await logIn();
  await expectUnavailable(refused);
  expect(refused.text).toContain('This page is not available at the moment');
  expect(own.logged.join()).toContain('the store cannot be written: ');
  expect((await own.ask(host, '/login')).status).toBe(200);
  await end();
  expect((await logIn()).status).toBe(303);
});

test('while the store is not reached, the login page and the public status are served, and nothing is a 500', async () => {
  expect((await own.ask(host, '/public-status')).text).not.toContain('Newer information');
  const end = await loseStore(own.store, own.storeFile);
  await own.directory.refresh();
  expect((await own.ask(host, '/login')).status).toBe(200);
  const status = await own.ask(host, '/public-status');
  expect([status.status, status.text]).toEqual([200, expect.stringContaining('Newer information cannot be shown')]);
  await expectUnavailable(await own.ask(host, '/dashboard', { session }));
  await expectUnavailable(await logIn());
  await expectUnavailable(await own.ask(host, '/signup', { session }));
  const api = await own.ask(host, '/api/v1/balance', { headers: { authorization: `Bearer pat_${'x'.repeat(43)}` } });
  await expectUnavailable(api);
  expect(api.headers['content-type']).toContain('application/problem+json');
  await end();
});

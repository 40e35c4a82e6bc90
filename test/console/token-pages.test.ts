// The pages of API tokens: as the commands do it, with the same rights, checks and entries in the audit log. In-process, 2 s.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../../src/auth/tokens/api-token.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { type ConsoleWorld, consoleWorld, type Visitor } from '../support/worlds/access.ts';
import { ADA, BEN, invite, setUpApp, USERS } from '../support/worlds/console-users.ts';

let world: ConsoleWorld;
let ada: Visitor;
let confirm: () => Promise<Response>;

beforeAll(async () => {
  world = await consoleWorld(USERS);
  ada = world.visitor();
  const { code } = await setUpApp(world, ada, await invite(world, ADA));
  confirm = () => ada.post('/confirm', { to: '/', code: code() });
});
afterAll(() => world.close());

const secretIn = (html: string): string => /id="secret"[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
const status = async (token: string): Promise<number> =>
  (await fetch(`${world.url}/api/v1/customers`, { headers: { authorization: `Bearer ${token}` } })).status;
const text = async (path: string): Promise<string> => (await ada.get(path)).text();
const noted = async () =>
  (await readAudit(world.store, {}, 3)).map(({ action, outcome, actor, subject }) => [action, outcome, actor, subject]);

test('a token is made, renewed with an overlap, and removed; each secret is shown once', async () => {
  expect(await text('/tokens')).toContain('No program has an API token.');
  const form = { name: 'crm', role: 'accounts', portals: 'acme, nordwind', addresses: '127.0.0.0/8', expires: '90d' };
  const made = await ada.post('/tokens/new', form);
  const first = secretIn(await made.text());
  expect([made.status, first, await status(first)]).toEqual([200, expect.stringMatching(/^portico_\w{49}$/), 200]);
  const list = await text('/tokens');
  for (const shown of ['crm', 'acme, nordwind', '127.0.0.0/8', 'in 90 d', `by ${ADA}`]) expect(list).toContain(shown);
  expect(list).not.toContain(first);

  const renewed = secretIn(await (await ada.post('/tokens/crm/renew', { overlap: '1h', expires: '10d' })).text());
  expect([await status(first), await status(renewed)]).toEqual([200, 200]);
  expect(await text('/tokens')).toContain('The secret before ends');
  world.clock.time += HOUR / 2;
  await ada.get('/');
  world.clock.time += HOUR / 2;
  expect([await status(first), await status(renewed)]).toEqual([401, 200]);

  await confirm();
  expect(await text('/tokens/crm/remove')).toContain('Remove crm</button>');
  expect(await status(renewed)).toBe(200);
  const removed = await ada.post('/tokens/crm/remove', {});
  expect([removed.status, removed.headers.get('location')]).toEqual([303, '/tokens']);
  expect(await status(renewed)).toBe(401);
  expect(await text('/tokens')).toContain('The token crm is removed.');
  const entries = (await readAudit(world.store, { subject: 'crm' }, 9)).map(({ action, actor, via }) => [
    action,
    actor,
    via,
  ]);
  expect(entries).toEqual(['remove-token', 'rotate-token', 'add-token'].map((action) => [action, ADA, 'user']));
});

test('what is wrong is said on the form, which keeps what was typed, and is recorded', async () => {
  for (const [wrong, said] of [
    [{ name: 'a b' }, '&quot;a b&quot; is not a name'],
    [{ portals: 'nowhere' }, 'nowhere'],
    [{ addresses: '1.2.3' }, 'neither an address nor a network'],
    [{ expires: '10y' }, 'is not a time'],
    [{ role: 'root' }, 'is not a role'],
  ] as const) {
    const response = await ada.post('/tokens/new', { name: 'wrong', role: 'viewer', addresses: '10.0.0.1', ...wrong });
    const page = await response.text();
    expect([wrong, response.status >= 400 && response.status < 500, page.includes(said)]).toEqual([wrong, true, true]);
    expect(page).toMatch(/name="addresses" value="(?:10\.0\.0\.1|1\.2\.3)"/);
  }
  expect((await noted())[0]?.slice(0, 3)).toEqual(['add-token', 'refused', ADA]);
  for (const form of ['renew', 'remove']) {
    expect((await ada.get(`/tokens/none/${form}`)).status).toBe(404);
    expect((await ada.post(`/tokens/none/${form}`, {})).status).toBe(404);
  }
  expect(await text('/tokens')).toContain('No program has an API token.');
});

test('the overview warns two weeks before a token ends, and those alone who may renew it', async () => {
  const { store, clock } = world;
  await createApiToken(store, { name: 'later', role: 'viewer', expiresAt: clock.time + 15 * DAY }, clock.time);
  await createApiToken(store, { name: 'soon', role: 'viewer', expiresAt: clock.time + 14 * DAY }, clock.time);
  await createApiToken(store, { name: 'over', role: 'viewer', expiresAt: clock.time - 1 }, clock.time);
  const overview = await text('/');
  expect(overview).toMatch(/API token soon ends<.*>in 14 d</);
  expect(overview).not.toMatch(/API token (?:later|over) /);
  const ben = world.visitor();
  await setUpApp(world, ben, await invite(world, BEN));
  expect(await (await ben.get('/')).text()).not.toContain('/tokens');
  for (const path of ['/tokens', '/tokens/new', '/tokens/soon/renew', '/tokens/soon/remove'])
    expect([path, (await ben.get(path)).status]).toEqual([path, 403]);
  for (const path of ['/tokens/new', '/tokens/soon/renew', '/tokens/soon/remove'])
    expect([path, (await ben.post(path, { name: 'bens', role: 'admin' })).status]).toEqual([path, 403]);
});

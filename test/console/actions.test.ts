// Every action from its page, on the real program: what the page says first, what is done, and how it is noted.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consoleTokenOf } from '../support/console-token.ts';
import { allReady, commitFooter, planIn, shows, sql } from '../support/operator.ts';
import { type Running, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let running: Running;
let cookie: string;
let form: string;

beforeAll(async () => {
  place = workplace({ PORTICO_ACTOR: 'ops-kim' });
  running = await place.start('up');
  const token = consoleTokenOf(running);
  const welcome = await fetch(`${running.consoleUrl}/login`, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ token }) },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  form = /name="form" value="([0-9a-f]{32})"/.exec(await see('/'))?.[1] ?? '';
});

afterAll(async () => {
  await place.remove();
});

const see = async (path: string): Promise<string> =>
  (await fetch(running.consoleUrl + path, { headers: { cookie } })).text();

/** Sends the form of an action's page as it was loaded; status, page and what the next page says. */
async function act(path: string, reason = ''): Promise<[status: number, location: string | null, said: string]> {
  const page = await see(path);
  const carried = [...page.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)">/g)];
  const body = new URLSearchParams(Object.fromEntries(carried.map(([, name = '', value = '']) => [name, value])));
  body.set('reason', reason);
  const response = await send(path, body);
  const said = /class="flash" role="status">([^<]*)</.exec(await see('/'))?.[1] ?? '';
  return [response.status, response.headers.get('location'), said];
}

const send = (path: string, body: URLSearchParams) =>
  fetch(`${running.consoleUrl}${path.split('?')[0]}`, {
    ...{ method: 'POST', redirect: 'manual', body },
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });

test('each is done as its page says, tells what came of it, and is noted with who and why', async () => {
  await allReady(place);
  expect(await act('/do/sync')).toEqual([303, '/', expect.stringMatching(/^Requested a reconcile pass: no changes/)]);

  expect(await see('/do/suspend?portal=acme')).toContain('What stops: no commit is applied to acme');
  expect(await act('/do/suspend?portal=acme', 'a freeze')).toEqual([
    303,
    '/brands/acme',
    expect.stringMatching(/^Suspended acme/),
  ]);
  const bad = commitFooter(place, 'acme', 'Second');
  await place.here('sync', '--wait');
  const resume = await see('/do/resume?portal=acme');
  expect(resume).toContain('footer');
  expect(resume).toContain('Second');
  const stale = new URLSearchParams({ form, portal: 'acme', shown: 'f'.repeat(64) });
  const refused = await send('/do/resume', stale);
  expect([refused.status, await refused.text()]).toEqual([
    409,
    expect.stringContaining('has changed since it was shown'),
  ]);
  expect(await act('/do/resume?portal=acme')).toEqual([303, '/brands/acme', expect.stringMatching(/^Resumed acme/)]);
  await shows(running, 'acme', 'Second');

  const commit = place.git('rev-parse', 'HEAD~1');
  const back = await see('/do/rollback?revision=HEAD~1');
  expect(back).toContain('Second');
  expect((await act('/do/rollback?revision=HEAD~1', 'wrong text'))[0]).toBe(303);
  await shows(running, 'acme', 'acme');
  expect((await place.here('status')).out).toContain(bad.slice(0, 10));

  const customer = ['--portal', 'acme', '--name', 'Harbour Books', '--currency', 'USD'];
  expect((await place.here('account', 'customer', 'add', 'CUST-1', ...customer)).code).toBe(0);
  const override = '/do/override?customer=CUST-1&hide=payments&for=2h';
  expect(await see(override)).toMatch(/Sections now<\/dt><dd>[^<]*payments[^<]*<\/dd>/);
  expect(await see(override)).not.toMatch(/Sections then<\/dt><dd>[^<]* payments,/);
  expect(await act(override, 'chargeback')).toEqual([303, '/brands/acme', expect.stringContaining('hide payments')]);
  expect((await act('/do/end-override?customer=CUST-1', 'resolved'))[2]).toContain('has ended');

  rmSync(join(place.folder, 'portals/nordwind'), { recursive: true });
  place.commit('Without Nordwind');
  await place.here('sync', '--wait');
  const plan = planIn((await place.here('status')).out);
  expect(await see(`/do/approve?plan=${plan}`)).toContain('is archived with its accounts');
  expect((await act(`/do/approve?plan=${plan}`, 'it has left us'))[2]).toMatch(/^Approved plan [0-9a-f]{12}: applied/);

  expect((await act('/do/purge?portal=acme', 'a mistake'))[0]).toBe(400);
  expect(await see('/brands/nordwind')).toContain('/do/purge?portal=nordwind');
  const lost = await see('/do/purge?portal=nordwind&confirm=nordwnd');
  expect(lost).toContain('Customers that are kept</dt><dd>0<');
  expect(lost).toMatch(/Lost<\/dt><dd>[^<]*domain 1/);
  expect(lost).toContain('is not nordwind. Nothing was deleted.');
  expect(lost).not.toContain('Purge nordwind permanently');
  const unsaid = new URLSearchParams({ form, portal: 'nordwind', reason: 'it has left us' });
  expect((await send('/do/purge', unsaid)).status).toBe(400);
  expect(await act('/do/purge?portal=nordwind&confirm=nordwind', 'it has left us')).toEqual([
    303,
    '/brands',
    expect.stringMatching(/^Purged nordwind \(resources: \d+; customers kept: 0\)/),
  ]);
  expect(sql(place, `SELECT name FROM resource WHERE brand = 'nordwind'`)).toEqual([]);

  expect(await see('/do/retry-certificate?host=acme.localhost')).toContain('No public authority is configured');
  expect((await act('/do/retry-certificate?host=acme.localhost'))[0]).toBe(303);
  expect((await act('/do/retry-certificate?host=nowhere.example'))[0]).toBe(404);

  const log = JSON.parse((await place.here('audit', '-o', 'json')).out) as Record<string, string>[];
  const rows = log
    .reverse()
    .map(({ actor, via, action, subject, reason, outcome }) => [actor, via, action, subject, reason, outcome]);
  expect(rows).toEqual([
    ['console', 'token', 'login', '', '', 'done'],
    ['console', 'token', 'sync', '', '', 'done'],
    ['console', 'token', 'suspend', 'acme', 'a freeze', 'done'],
    ['ops-kim', 'command line', 'sync', '', '', 'done'],
    ['console', 'token', 'resume', 'acme', '', 'refused'],
    ['console', 'token', 'resume', 'acme', '', 'done'],
    ['console', 'token', 'rollback', commit, 'wrong text', 'done'],
    ['ops-kim', 'command line', 'add-customer', 'CUST-1', '', 'done'],
    ['console', 'token', 'override', 'CUST-1', 'chargeback', 'done'],
    ['console', 'token', 'end-override', 'CUST-1', 'resolved', 'done'],
    ['ops-kim', 'command line', 'sync', '', '', 'done'],
    ['console', 'token', 'approve', plan, 'it has left us', 'done'],
    ['console', 'token', 'purge', '', 'a mistake', 'refused'],
    ['console', 'token', 'purge', 'nordwind', 'it has left us', 'refused'],
    ['console', 'token', 'purge', 'nordwind', 'it has left us', 'done'],
    ['console', 'token', 'retry-certificate', 'acme.localhost', '', 'done'],
    ['console', 'token', 'retry-certificate', '', '', 'refused'],
  ]);
  expect(running.err()).toContain('"last":0,"hash":"","msg":"the log of what operators did"');
  expect(await place.here('audit', '--verify')).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^17 entries, none missing, each as it was written\.\nEntry 17 has the digest [0-9a-f]{64}\n$/,
    ),
  });
  sql(place, 'DROP TRIGGER console_audit_update');
  sql(place, "UPDATE console_audit SET reason = 'nothing' WHERE id = 7");
  expect(await place.here('audit', '--verify')).toMatchObject({
    code: 1,
    err: expect.stringContaining('entry 7 of the log'),
  });
}, 720_000);

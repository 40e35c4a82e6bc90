// Every action of the console in a browser, reached by its links from the fleet: what its page says first, what is refused and
// keeps what was typed, what is done, and how the log has it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actions } from '../../src/console/actions/registry.ts';
import { MINUTE } from '../../src/core/durations.ts';
import { recordRefusal } from '../../src/mail/refused-addresses.ts';
import { readBreakGlass } from '../../src/store/tables/break-glass.ts';
import { readSubject } from '../../src/store/tables/certificate-tasks.ts';
import { readPin, readSuspensions, waitingRequests } from '../../src/store/tables/requests.ts';
import { commitFooter } from '../support/operator.ts';
import { openBrowser } from '../support/shared-browser.ts';
import { asksToBeErased, type BrandWorld, brandWorld } from '../support/worlds/brand.ts';
import { consoleWalk } from '../support/worlds/console-walk.ts';

let world: BrandWorld;
let browser: Browser;
let page: Page;
let reconciling: Promise<void>;
const ending = new AbortController();

beforeAll(async () => {
  [world, browser] = await Promise.all([brandWorld(), openBrowser()]);
  reconciling = reconcile();
  page = await browser.newPage();
  await page.goto(world.url);
  await page.getByLabel('Token').fill(world.token);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(`${world.url}/`);
}, 360_000);

afterAll(async () => {
  ending.abort();
  await reconciling;
  await browser?.close();
  await world?.close();
});

/** The reconciler beside the console: makes each pass that is requested. */
async function reconcile(): Promise<void> {
  while (!ending.signal.aborted) {
    if ((await waitingRequests(world.store)).length > 0) await world.follow();
    await sleep(20);
  }
}

const { fromFleet, over, menu, proposal, confirm, audited } = consoleWalk(() => ({ page, url: world.url }));

async function footer(portal: string): Promise<unknown> {
  const row = await world.store
    .selectFrom('resource')
    .select('spec')
    .where('kind', '=', 'portal')
    .where('name', '=', portal)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.spec).footer;
}

test('reconcile now', async () => {
  commitFooter(world.place, 'acme', 'Looked at by hand');
  await fromFleet();
  await menu('Overview');
  await over('Reconcile now');
  expect(await proposal('sync')).toContain('The reconciler fetches the repository immediately');
  expect(await confirm('Reconcile now')).toMatch(/^Requested a reconcile pass: /);
  expect(await footer('acme')).toBe('Looked at by hand');
});

test('approve a blocked plan', async () => {
  await fromFleet('blocked', 'Approve exactly this plan');
  const said = await proposal('approve');
  expect(said).toContain(
    'The reconciler applies exactly this plan, once and within a day; another plan needs another approval.',
  );
  expect(said).toContain('would remove the portal blocked, which is protected');
  expect(said).toContain('0 to create, 0 to update, 9 to remove; brands: 1.');
  expect(await confirm('Approve exactly this plan', 'the customer has left')).toMatch(
    /^Approved plan [0-9a-f]{12}: partial: 9 change/,
  );
  await fromFleet('blocked');
  expect(await page.innerText('main')).toContain('Archived 0 s ago');
});

test('suspend, and resume what was shown', async () => {
  await fromFleet('acme', 'Suspend it');
  const said = await proposal('suspend');
  expect(said).toContain('What stops: no commit is applied to acme, and changes by hand are not repaired');
  expect(said).toContain('What continues: pages, logins, accounts, calls, mail, DNS checks and certificates.');
  expect(await confirm('Suspend acme', 'a freeze for the fair')).toMatch(/^Suspended acme: /);
  commitFooter(world.place, 'acme', 'Held back');
  await world.follow();
  expect(await footer('acme')).toBe('Looked at by hand');

  await fromFleet('acme', 'Resume it');
  expect(await proposal('resume')).toMatch(/Until now\s+ends what console suspended: a freeze for the fair/);
  expect(await page.innerText('[data-field=footer]')).toMatch(/footer\s+−\s+Looked at by hand\s+\+\s+Held back/);
  commitFooter(world.place, 'acme', 'Newer than shown');
  await world.follow();
  await page.getByRole('button', { name: 'Resume acme' }).click();
  await page.getByText('What it would do has changed since it was shown.').waitFor();
  expect(await page.innerText('[data-field=footer]')).toMatch(/footer\s+−\s+Looked at by hand\s+\+\s+Newer than shown/);
  expect(await confirm('Resume acme')).toMatch(/^Resumed acme: partial: 1 change/);
  expect(await footer('acme')).toBe('Newer than shown');
});

test('roll back to here; the next commit ends it', async () => {
  const head = world.place.git('rev-parse', 'HEAD');
  await fromFleet('acme', 'History');
  await page.getByRole('row', { name: 'Looked at by hand' }).getByRole('link', { name: 'Roll back to here' }).click();
  const said = await proposal('rollback');
  expect(said).toContain(
    'Its files are served immediately for all portals, and commits up to the present head are skipped.',
  );
  expect(said).toMatch(new RegExp(`Back to\\s+Looked at by hand \\(Ada\\)\\s+Passed over\\s+${head}`));
  expect(await page.innerText('[data-field=footer]')).toMatch(/footer\s+−\s+Newer than shown\s+\+\s+Looked at by hand/);
  expect(await confirm('Roll back to here', 'the new text is wrong')).toMatch(
    /^Rolled back to Looked at by hand: partial: 1 change/,
  );
  expect(await footer('acme')).toBe('Looked at by hand');
  expect(await page.innerText('main')).toMatch(/Rolled back to \w{7} by console, 0 s ago: the new text is wrong/);
  expect(await page.innerText('main')).toContain(
    `${head.slice(0, 7)} is passed over. Each brand follows again with the next commit that changes it.`,
  );

  commitFooter(world.place, 'acme', 'The fix');
  await over('Reconcile now');
  await confirm('Reconcile now');
  expect(await footer('acme')).toBe('The fix');
  expect(await readPin(world.store)).toBeUndefined();
  expect(await page.innerText('main')).not.toContain('Rolled back');
});

test('a break-glass override, with a reason and an end; it ends automatically', async () => {
  await fromFleet('pending', 'Overrides', 'Set one for a customer');
  expect(await proposal('override')).toContain('Choose what to show or to hide, and see what it does.');
  const see = page.getByRole('button', { name: 'See what it does' });
  const until = page.getByLabel('For how long');
  await page.getByLabel('Customer', { exact: true }).fill('CUST-7');
  const payments = page.getByRole('group', { name: 'Show' }).getByLabel('payments', { exact: true });
  await payments.check();
  await until.fill('');
  await see.click();
  expect(await page.locator('input[name=for]:invalid').count()).toBe(1);
  for (const [text, refusal] of [
    ['  ', 'How long is left out. Write it as in 30m, 24h or 7d.'],
    ['a while', '"a while" is not a duration of up to 90 days. Write it as in 30m, 24h or 7d.'],
  ] as const) {
    await until.fill(text);
    await see.click();
    await page.getByText(refusal).waitFor();
    expect(await page.getByLabel('Customer', { exact: true }).inputValue()).toBe('CUST-7');
    expect(await until.inputValue()).toBe(text.trim());
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await payments.isChecked()).toBe(true);
  }
  await until.fill('30m');
  await see.click();
  await page.getByText('Sections then').waitFor();
  expect(await page.innerText('main')).toMatch(
    /Sections now\s+cdr\s+Sections then\s+cdr, payments\s+Until\s+2026-06-15T15:30:00.000Z/,
  );
  const done = 'CUST-7 of pending: show payments, until 2026-06-15T15:30:00.000Z.';
  expect(await confirm('Set the override', 'the invoice run failed')).toBe(done);
  expect((await readBreakGlass(world.store)).map(({ customer, actor, reason }) => [customer, actor, reason])).toEqual([
    ['CUST-7', 'console', 'the invoice run failed'],
    ['CUST-8', 'kim', 'disputed calls'],
  ]);

  world.pass(31 * MINUTE);
  await world.follow();
  await menu('Overrides');
  expect(await page.innerText('main')).toMatch(/^1 break-glass override is in force\.[\s\S]*Ended lately[\s\S]*CUST-7/);
});

test('end an override now, and all sessions of a portal', async () => {
  await fromFleet('pending', 'Overrides', 'End it now');
  const said = await proposal('end-override');
  expect(said).toContain('The customer immediately sees what the files say again.');
  expect(said).toMatch(/by kim: disputed calls\s+Sections now\s+payments\s+Sections then\s+cdr, payments/);
  expect(await confirm('End it now', 'settled with them')).toBe('The override of CUST-8 has ended.');
  expect(await readBreakGlass(world.store)).toEqual([]);
  await fromFleet('acme', 'End all sessions');
  expect(await proposal('end-sessions')).toContain('What ends: sessions and support views on every device.');
  expect(await confirm('Log out everyone at acme', 'a lost laptop')).toMatch(/^Logged out everyone at acme/);
});

test('a request to be erased is listed, and refused with a reason', async () => {
  await asksToBeErased(world, 'CUST-8');
  await menu('Erasure requests');
  await over('Refuse to erase CUST-8');
  expect(await proposal('decide-erasure')).toContain('the customer may ask again');
  expect(await confirm('Refuse it', 'an invoice is open')).toBe('The customer reads that it was refused.');
});

test('send email again to an address that refused three', async () => {
  for (const problem of ['550 5.1.1', '550 5.1.1', '552 5.2.2'])
    await recordRefusal(world.store, { portal: 'acme', email: 'eve@full.example', problem }, world.clock.now());
  await fromFleet('acme', 'Mail');
  expect(await page.innerText('main')).toMatch(/eve@full\.example\s+Stopped\s+3[\s\S]*552 5\.2\.2/);
  await over('Send email there again');
  expect(await proposal('resume-mail')).toContain('Who waits for one asks for it again.');
  expect(await confirm('Send email there again', 'her mailbox has room')).toMatch(
    /eve@full\.example are sent again\.$/,
  );
  expect(await page.innerText('main')).not.toContain('eve@full.example');
});

test('purge an archived brand', async () => {
  await page.goto(`${world.url}/brands/archived`);
  await over('Purge it');
  const said = await proposal('purge');
  for (const text of ['What is lost permanently', 'domain 1', 'Customers that are kept\n0'])
    expect(said).toContain(text);
  expect(await page.getByRole('button', { name: 'Purge archived permanently' }).count()).toBe(0);
  await page.getByLabel('Type its name again').fill('archived');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Reason').waitFor();
  expect(await confirm('Purge archived permanently', 'it will not come back')).toMatch(
    /^Purged archived \(resources: \d/,
  );
  const left = await world.store.selectFrom('resource').select('name').where('brand', '=', 'archived').execute();
  expect(left).toEqual([]);
});

test('retry a certificate', async () => {
  await fromFleet('failing', 'Try again now');
  const said = await proposal('retry-certificate');
  expect(said).toContain('one is ordered from the first available authority; a valid certificate stays.');
  expect(said).toMatch(/49 of 50 certificates left, 5 of 5 duplicates left/);
  expect(await confirm('Try again now')).toBe('portal.failing.example is tried again.');
  expect((await readSubject(world.store, 'portal.failing.example'))?.task?.next_act).toBe(world.clock.now());
});

test('send a test to a channel of notifications', async () => {
  await fromFleet();
  await menu('Notifications');
  await page.getByRole('link', { name: 'Send a test to email ops@operator.test' }).click();
  expect(await proposal('test-notification')).toMatch(/sent once, immediately[\s\S]*To\s+email ops@operator\.test/);
  expect(await confirm('Send the test')).toBe('email ops@operator.test accepted the test: accepted for delivery.');
  expect(world.sent).toEqual([expect.stringMatching(/^email ops@operator\.test: /)]);
});

test('without scripts, an operator suspends all brands and resumes them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const [name = '', value = ''] = (await world.sessionOf('operator')).split('=');
  await context.addCookies([{ name, value, url: world.url.replace('http:', 'https:'), secure: true }]);
  const console = page;
  page = await context.newPage();
  await fromFleet();
  await menu('Overview');
  await over('Suspend all brands');
  expect(await proposal('suspend')).toContain('What stops: no commit is applied to all portals');
  expect(await confirm('Suspend all portals', 'the night of the move')).toMatch(/^Suspended all portals/);
  const suspended = (await readSuspensions(world.store)).map(({ portal, actor }) => [portal, actor]);
  expect(suspended).toContainEqual(['', 'operator']);
  expect(await page.innerText('main')).toContain('suspended by operator, 0 s ago: the night of the move');
  await over('Resume');
  expect(await proposal('resume')).toContain('Nothing changes now: live state is what the files say.');
  expect(await confirm('Resume all portals')).toMatch(/^Resumed all portals/);
  expect((await readSuspensions(world.store)).map(({ portal }) => portal)).toEqual(['suspended']);
  await context.close();
  page = console;
});

test('the log on the audit page has who did each and why', async () => {
  await menu('Audit');
  await page.waitForURL(`${world.url}/audit`);
  const rows = (await audited()).filter(([, action]) => action !== 'open-page');
  const refused = rows.filter(([, , , , came]) => came?.startsWith('refused'));
  const needing =
    'approve decide-erasure end-override end-sessions override purge resume resume-mail rollback suspend suspend';
  const without = refused.map(([, action]) => action).sort();
  expect(without.join(' ')).toBe(needing);
  const kept = rows.filter((row) => !refused.includes(row)).reverse();
  const done = kept.map((row) => row.slice(0, 4));
  const by = 'console admin';
  const back = world.place.git('log', '--format=%H', '--grep', 'Looked at by hand');
  expect(done).toEqual([
    [by, 'login', '', ''],
    [by, 'sync', '', ''],
    [by, 'approve', expect.stringMatching(/^[0-9a-f]{64}$/), 'the customer has left'],
    [by, 'suspend', 'acme', 'a freeze for the fair'],
    [by, 'resume', 'acme', ''],
    [by, 'rollback', back, 'the new text is wrong'],
    [by, 'sync', '', ''],
    [by, 'override', 'CUST-7', 'the invoice run failed'],
    [by, 'end-override', 'CUST-8', 'settled with them'],
    [by, 'end-sessions', 'acme', 'a lost laptop'],
    [by, 'decide-erasure', 'CUST-8', 'an invoice is open'],
    [by, 'resume-mail', 'acme', 'her mailbox has room'],
    [by, 'purge', 'archived', 'it will not come back'],
    [by, 'retry-certificate', 'portal.failing.example', ''],
    [by, 'test-notification', 'email (address)', ''],
    ['operator operator', 'suspend', '', 'the night of the move'],
    ['operator operator', 'resume', '', ''],
  ]);
  expect(actions.filter(({ name }) => !done.some(([, action]) => action === name))).toEqual([]);
});

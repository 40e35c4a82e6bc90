// The whole road, with the real program as a process: a commit in a real repository becomes a branded page over HTTPS.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type Running, until, type Workplace, workplace } from './running.ts';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
});

const footer = (text: string) => (brand: string) => brand.replace(/^footer: .*$/m, `footer: ${text}`);

function edit(path: string, change: (text: string) => string): void {
  const before = place.read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  place.save(path, after);
}

const loginPage = (running: Running, host = 'acme.localhost') => ask(running.httpsPort, host, '/login');

test('a commit is served over HTTPS, on its own brand only, and no file is checked out', async () => {
  const running = await place.start('up');
  expect((await loginPage(running)).body).toContain('Acme Voice');
  edit('portals/acme/portal.yaml', footer('Calls since 2026'));
  place.commit('New footer');
  await until(
    () => loginPage(running),
    ({ body }) => body.includes('Calls since 2026'),
  );
  expect((await loginPage(running, 'nordwind.localhost')).body).not.toContain('Calls since 2026');
});

test('in the demo a saved file is served without a commit', async () => {
  const running = await place.start('up', '--demo');
  edit('portals/nordwind/portal.yaml', footer('Saved, not committed'));
  await until(
    () => loginPage(running, 'nordwind.localhost'),
    ({ body }) => body.includes('Saved, not committed'),
  );
});

test('plan, apply, plan: the second plan is empty, and planning writes nothing', () => {
  const before = place.portico('plan', '--detailed-exitcode');
  expect(before).toMatchObject({ code: 2, err: '' });
  expect(before.out).toContain('+ portal acme');
  expect(place.portico('apply').code).toBe(1);
  expect(place.portico('apply', '--yes')).toMatchObject({ code: 0 });
  expect(place.portico('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
  expect(place.portico('plan').out).toContain('No changes');
});

test('two applies at the same moment: each change is made once', async () => {
  const both = await Promise.all([place.finish('apply', '--yes'), place.finish('apply', '--yes')]);
  expect(both).toContain(0);
  const database = new DatabaseSync(join(place.folder, 'var/portico.db'));
  const [row] = database.prepare(`SELECT count(*) AS n FROM event WHERE kind = 'portal' AND reason = 'Created'`).all();
  database.close();
  expect(row).toEqual({ n: 2 });
  expect(place.portico('plan').out).toContain('No changes');
});

test('a row edited by hand in SQL shows as drift, and the running program puts it right', async () => {
  expect(place.portico('apply', '--yes').code).toBe(0);
  const database = new DatabaseSync(join(place.folder, 'var/portico.db'));
  const spoil = () =>
    database
      .prepare(
        `UPDATE resource SET spec = replace(spec, 'Acme Voice', 'Acme Noise') WHERE kind = 'portal' AND name = 'acme'`,
      )
      .run();
  spoil();
  const drift = place.portico('plan');
  expect(drift.out).toMatch(/! portal acme.*edited by hand/);
  expect(drift.out).toContain('"Acme Noise" -> "Acme Voice"');
  const running = await place.start('up');
  await until(
    () => loginPage(running),
    ({ body }) => body.includes('Acme Voice'),
  );
  spoil();
  database.prepare(`DELETE FROM resource WHERE kind = 'domain' AND name = 'nordwind.localhost'`).run();
  database.close();
  await until(
    async () => place.portico('plan').out,
    (text) => text.includes('No changes'),
  );
  await until(
    () => loginPage(running),
    ({ body }) => body.includes('Acme Voice'),
  );
  expect((await loginPage(running, 'nordwind.localhost')).status).toBe(200);
});

test('a host that nobody has gets the neutral page; a name in TLS and another in the request are refused', async () => {
  const running = await place.start('up');
  const unknown = await ask(running.httpsPort, 'other.localhost', '/login', { serverName: 'acme.localhost' });
  expect(unknown.status).toBe(421);
  expect(unknown.body).not.toMatch(/acme|nordwind|portico/i);
  expect(unknown.headers['set-cookie']).toBeUndefined();
  const crossed = await ask(running.httpsPort, 'nordwind.localhost', '/login', { serverName: 'acme.localhost' });
  expect(crossed.status).toBe(421);
  await expect(ask(running.httpsPort, 'stranger.localhost', '/login')).rejects.toThrow();
});

test('stopping is clean, and the next start serves the same without asking Git', async () => {
  const first = await place.start('up');
  expect(await first.stop()).toBe(0);
  place.git('update-ref', '-d', 'refs/heads/main');
  const second = await place.start('up');
  expect((await loginPage(second)).body).toContain('Acme Voice');
  const status = place.portico('status');
  expect(status.code).toBe(4);
  expect(status.out).toContain('SourceUnreadable');
});

// Each mistake: what happens to the files, and words of the one message that must come. Every time both brands go on
// as they were, and putting it right is all it takes.
const mistakes: readonly [name: string, spoil: () => void, words: readonly string[]][] = [
  [
    'broken YAML',
    () => edit('portals/acme/portal.yaml', (text) => `${text}\nfooter: [never closed\n`),
    ['portals/acme/portal.yaml'],
  ],
  [
    'an unknown key',
    () => edit('portals/acme/portal.yaml', (text) => `${text}\ncolour: blue\n`),
    ['portals/acme/portal.yaml', 'colour'],
  ],
  [
    'a 5 MB file',
    () => place.save('portals/acme/big.yaml', `a: "${'x'.repeat(5 * 1024 * 1024)}"\n`),
    ['portals/acme/big.yaml'],
  ],
  [
    'an alias bomb',
    () =>
      place.save(
        'portals/acme/bomb.yaml',
        `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (key) => {
          const before = String.fromCharCode(key.charCodeAt(0) - 1);
          return `${key}: &${key} [${Array(9).fill(`*${before}`).join(',')}]\n`;
        })}`,
      ),
    ['portals/acme/bomb.yaml'],
  ],
  [
    'a symbolic link',
    () => symlinkSync('/etc/passwd', join(place.folder, 'portals/acme/link.yaml')),
    ['portals/acme/link.yaml', 'symbolic link'],
  ],
  [
    'an empty tree',
    () => {
      place.git('rm', '-qr', 'portals');
      place.save('portals/README', 'nothing here');
    },
    ['portals'],
  ],
];

test.each(mistakes)('%s: a clear message, and the last good state is served on', async (_name, spoil, words) => {
  const running = await place.start('up');
  const good = await loginPage(running);
  spoil();
  const checked = place.portico('validate');
  expect(checked.code).toBe(1);
  for (const word of words) expect(checked.out).toContain(word);
  expect(checked.out + checked.err).not.toMatch(/\n\s+at .*\.ts:\d+/);
  place.commit('A mistake');
  const status = await until(
    async () => place.portico('status'),
    ({ code }) => code === 4,
  );
  for (const word of words) expect(status.out).toContain(word);
  const still = await loginPage(running);
  expect([still.status, still.body]).toEqual([200, good.body]);
  expect((await loginPage(running, 'nordwind.localhost')).status).toBe(200);
  place.git('revert', '--no-edit', 'HEAD');
  await until(
    async () => place.portico('status').code,
    (code) => code === 0,
  );
});

test('one brand is wrong, the other in the same commit goes ahead', async () => {
  const running = await place.start('up');
  edit('portals/acme/portal.yaml', (text) => `${text}\ncolour: blue\n`);
  edit('portals/nordwind/portal.yaml', footer('Going ahead'));
  place.commit('One good, one bad');
  await until(
    () => loginPage(running, 'nordwind.localhost'),
    ({ body }) => body.includes('Going ahead'),
  );
  expect((await loginPage(running)).status).toBe(200);
  expect(place.portico('status').out).toMatch(/acme.*Invalid/);
});

test('a branch that was rewritten is held with the reason until it is allowed', async () => {
  const running = await place.start('up');
  edit('portals/acme/portal.yaml', footer('Rewritten'));
  place.git('checkout', '-q', '--orphan', 'other');
  place.commit('Another history');
  place.git('branch', '-M', 'other', 'main');
  await until(
    async () => place.portico('status').out,
    (text) => text.includes('Rewound'),
  );
  expect((await loginPage(running)).body).not.toContain('Rewritten');
  expect(place.portico('sync', '--wait', '--allow-rewind').code).toBe(0);
  await until(
    () => loginPage(running),
    ({ body }) => body.includes('Rewritten'),
  );
});

test('a hostname that moves to another brand is served by that one, with no word of the old', async () => {
  edit('portals/nordwind/portal.yaml', (text) =>
    text.replace('domains: [nordwind.localhost]', 'domains: [nordwind.localhost, shop.example]'),
  );
  place.commit('A second name');
  const running = await place.start('up');
  expect((await loginPage(running, 'shop.example')).status).not.toBe(421);
  edit('portals/nordwind/portal.yaml', (text) =>
    text.replace('[nordwind.localhost, shop.example]', '[nordwind.localhost]'),
  );
  edit('portals/acme/portal.yaml', (text) =>
    text.replace(
      'domains: [acme.localhost, www.acme.localhost]',
      'domains: [shop.example, acme.localhost, www.acme.localhost]',
    ),
  );
  place.commit('It moves');
  await until(
    () => loginPage(running, 'shop.example'),
    ({ body }) => body.includes('Acme Voice') && !body.includes('Nordwind'),
  );
  expect((await loginPage(running, 'nordwind.localhost')).body).toContain('Nordwind');
});

test('removing a brand is blocked until exactly that plan is approved; then its hosts say that it is gone', async () => {
  const running = await place.start('up');
  place.git('rm', '-qr', 'portals/nordwind');
  place.commit('Nordwind goes');
  await until(
    async () => place.portico('status').out,
    (text) => text.includes('Blocked'),
  );
  expect((await loginPage(running, 'nordwind.localhost')).status).toBe(200);
  const plan = JSON.parse(place.portico('plan', '--format', 'json').out) as { id: string };
  expect(place.portico('plan').code).toBe(3);
  expect(place.portico('apply', '--approve', 'f'.repeat(64)).code).toBe(3);
  expect(place.portico('status').out).toContain(`portico apply --approve ${plan.id}`);
  expect(place.portico('apply', '--approve', plan.id)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^applied/),
  });
  await until(
    () => loginPage(running, 'nordwind.localhost'),
    (answer) => answer.status === 410,
  );
  expect((await loginPage(running)).status).toBe(200);
  place.git('revert', '--no-edit', 'HEAD');
  await until(
    () => loginPage(running, 'nordwind.localhost'),
    (answer) => answer.status === 200,
  );
});

// The whole road, with the real program as a process: a commit in a real repository becomes a branded page over HTTPS.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import { allReady, edit as editAt, page, planIn, sql } from '../support/operator.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;

const footer = (text: string) => (brand: string) => brand.replace(/^footer: .*$/m, `footer: ${text}`);
const edit = (path: string, change: (text: string) => string) => editAt(place, path, change);

function spoil(): void {
  sql(
    place,
    `UPDATE resource SET spec = replace(spec, 'Acme Voice', 'Acme Noise') WHERE kind = 'portal' AND name = 'acme'`,
  );
}

test('in the demo a saved file is served without a commit', async () => {
  place = workplace();
  onTestFinished(() => place.remove());
  const running = await place.serve('up', '--demo');
  edit('portals/nordwind/portal.yaml', footer('Saved, not committed'));
  await until(
    () => page(running, 'nordwind'),
    ({ body }) => body.includes('Saved, not committed'),
  );
});

test('plan, apply, plan: the second plan is empty, planning writes nothing, and a row edited by hand in SQL shows as drift', async () => {
  place = workplace();
  onTestFinished(() => place.remove());
  const before = await place.here('plan', '--detailed-exitcode');
  expect(before).toMatchObject({ code: 2, err: '' });
  expect(before.out).toContain('+ portal acme');
  expect((await place.here('apply')).code).toBe(1);
  expect(await place.here('apply', '--yes')).toMatchObject({ code: 0 });
  expect(await place.here('plan', '--detailed-exitcode')).toMatchObject({ code: 0 });
  expect((await place.here('plan')).out).toContain('No changes');
  spoil();
  const drift = await place.here('plan');
  expect(drift.out).toMatch(/! portal acme.*edited by hand/);
  expect(drift.out).toContain('Acme Noise -> Acme Voice');
});

test('two applies at the same moment: each change is made once', async () => {
  place = workplace();
  onTestFinished(() => place.remove());
  const both = await Promise.all([place.finish('apply', '--yes'), place.finish('apply', '--yes')]);
  expect(both).toContain(0);
  const [row] = sql(place, `SELECT count(*) AS n FROM event WHERE kind = 'portal' AND reason = 'Created'`);
  expect(row).toEqual({ n: 2 });
  expect((await place.here('plan')).out).toContain('No changes');
});

describe('one program, one commit after another', () => {
  let running: Served;
  let first: string;

  beforeAll(async () => {
    place = workplace();
    first = place.git('rev-parse', 'HEAD');
    running = await place.serve('up');
  });

  afterAll(async () => {
    await place.remove();
  });

  // Each begins with the files of the demo.
  afterEach(async () => {
    place.git('checkout', '-q', first, '--', 'portals');
    if (place.git('status', '--porcelain') === '') return;
    place.commit('As at first');
    const { code } = await until(
      () => place.here('plan', '--detailed-exitcode'),
      (plan) => plan.code !== 2,
    );
    // A host that a test brought is asked about before it goes.
    if (code === 3) {
      await place.here('sync', '--wait');
      await place.here('apply', '--approve', planIn((await place.here('status')).out));
    }
    await allReady(place);
  });

  const loginPage = (portal = 'acme') => page(running, portal);

  test('a commit is served over HTTPS, on its own brand only, and no file is checked out', async () => {
    expect((await loginPage()).body).toContain('Acme Voice');
    edit('portals/acme/portal.yaml', footer('Calls since 2026'));
    place.commit('New footer');
    await until(
      () => loginPage(),
      ({ body }) => body.includes('Calls since 2026'),
    );
    expect((await loginPage('nordwind')).body).not.toContain('Calls since 2026');
  });

  test('a host that no portal has gets the neutral page; a name in TLS and another in the request are refused', async () => {
    const unknown = await ask(running.httpsPort, 'other.localhost', '/login', { serverName: 'acme.localhost' });
    expect(unknown.status).toBe(421);
    expect(unknown.body).not.toMatch(/acme|nordwind|portico/i);
    expect(unknown.headers['set-cookie']).toBeUndefined();
    const crossed = await ask(running.httpsPort, 'nordwind.localhost', '/login', { serverName: 'acme.localhost' });
    expect(crossed.status).toBe(421);
    await expect(ask(running.httpsPort, 'stranger.localhost', '/login')).rejects.toThrow();
  });

  test('a row edited by hand in SQL is corrected by the running program', async () => {
    spoil();
    sql(place, `DELETE FROM resource WHERE kind = 'domain' AND name = 'nordwind.localhost'`);
    await until(
      async () => (await place.here('plan')).out,
      (text) => text.includes('No changes'),
    );
    await until(
      () => loginPage(),
      ({ body }) => body.includes('Acme Voice'),
    );
    expect((await loginPage('nordwind')).status).toBe(200);
  });

  // Each mistake: what happens to the files, and words of the one message that must come. Every time both brands continue
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
    const good = await loginPage();
    spoil();
    const checked = await place.here('validate');
    expect(checked.code).toBe(1);
    for (const word of words) expect(checked.out).toContain(word);
    expect(checked.out + checked.err).not.toMatch(/\n\s+at .*\.ts:\d+/);
    place.commit('A mistake');
    const status = await until(
      async () => place.here('status'),
      ({ code }) => code === 4,
    );
    for (const word of words) expect(status.out).toContain(word);
    const still = await loginPage();
    expect([still.status, still.body]).toEqual([200, good.body]);
    expect((await loginPage('nordwind')).status).toBe(200);
    place.git('revert', '--no-edit', 'HEAD');
    await until(
      async () => (await place.here('status')).code,
      (code) => code === 0,
    );
  });

  test('one brand is wrong, the other in the same commit goes ahead', async () => {
    edit('portals/acme/portal.yaml', (text) => `${text}\ncolour: blue\n`);
    edit('portals/nordwind/portal.yaml', footer('Going ahead'));
    place.commit('One good, one bad');
    await until(
      () => loginPage('nordwind'),
      ({ body }) => body.includes('Going ahead'),
    );
    expect((await loginPage()).status).toBe(200);
    expect((await place.here('status')).out).toMatch(/acme.*Invalid/);
  });

  test('a hostname that moves to another brand is served by that one, with no word of the old', async () => {
    edit('portals/nordwind/portal.yaml', (text) =>
      text.replace('domains: [nordwind.localhost]', 'domains: [nordwind.localhost, shop.example]'),
    );
    place.commit('A second name');
    // Until it is known, a handshake for it is refused.
    await until(
      () => ask(running.httpsPort, 'shop.example', '/login').catch(() => null),
      (answer) => answer !== null && answer.status !== 421,
    );
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
      () => ask(running.httpsPort, 'shop.example', '/login'),
      ({ body }) => body.includes('Acme Voice') && !body.includes('Nordwind'),
    );
    expect((await loginPage('nordwind')).body).toContain('Nordwind');
  });

  test('a branch that was rewritten is held with the reason until it is allowed', async () => {
    edit('portals/acme/portal.yaml', footer('Rewritten'));
    place.git('checkout', '-q', '--orphan', 'other');
    place.commit('Another history');
    place.git('branch', '-M', 'other', 'main');
    await until(
      async () => (await place.here('status')).out,
      (text) => text.includes('Rewound'),
    );
    expect((await loginPage()).body).not.toContain('Rewritten');
    expect((await place.here('sync', '--wait', '--allow-rewind')).code).toBe(0);
    await until(
      () => loginPage(),
      ({ body }) => body.includes('Rewritten'),
    );
  });

  test('removing a brand is blocked until exactly that plan is approved; then its hosts say that it is gone', async () => {
    place.git('rm', '-qr', 'portals/nordwind');
    place.commit('Nordwind goes');
    await until(
      async () => (await place.here('status')).out,
      (text) => text.includes('Blocked'),
    );
    expect((await loginPage('nordwind')).status).toBe(200);
    const plan = JSON.parse((await place.here('plan', '--format', 'json')).out) as { id: string };
    expect((await place.here('plan')).code).toBe(3);
    expect((await place.here('apply', '--approve', 'f'.repeat(64))).code).toBe(3);
    expect((await place.here('status')).out).toContain(`portico apply --approve ${plan.id}`);
    expect(await place.here('apply', '--approve', plan.id)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^applied/),
    });
    await until(
      () => loginPage('nordwind'),
      (answer) => answer.status === 410,
    );
    expect((await loginPage()).status).toBe(200);
    place.git('revert', '--no-edit', 'HEAD');
    await until(
      () => loginPage('nordwind'),
      (answer) => answer.status === 200,
    );
  });

  test('stopping is clean, and the next start serves the same without asking Git', async () => {
    expect(await running.stop()).toBe(0);
    const head = place.git('rev-parse', 'HEAD');
    place.git('update-ref', '-d', 'refs/heads/main');
    running = await place.serve('up');
    expect((await loginPage()).body).toContain('Acme Voice');
    const status = await place.here('status');
    expect(status.code).toBe(4);
    expect(status.out).toContain('SourceUnreadable');
    place.git('update-ref', 'refs/heads/main', head);
  });
});

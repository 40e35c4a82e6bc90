// What lets a commit through and what asks for it, with the real program: change windows, signatures, webhooks.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { consoleTokenOf } from '../support/console-token.ts';
import type { Served } from '../support/in-process.ts';
import { allReady, commitFooter, page, portalsReady, saveFooter, shows, statusShows } from '../support/operator.ts';
import { type Workplace, workplace } from '../support/running.ts';
import { github } from '../support/worlds/hook.ts';

let place: Workplace;

const body = async (running: Served) => (await page(running, 'acme')).body;

describe('change windows', () => {
  beforeEach(() => {
    place = workplace();
  });

  afterEach(() => place.remove());

  // A day that comes every four years, and never within the week that is looked ahead.
  const closed = 'guards:\n  windows:\n    - { cron: "0 0 29 2 *", timezone: Europe/Berlin }\n';
  const open = `${closed}    - { cron: "* * * * *" }\n`;

  test('hold a commit while none is open; an urgent one goes through, with its reason', async () => {
    await place.here('reconcile', '--once');
    place.save('portico.yaml', closed);
    const running = await place.serve('up');
    const waiting = commitFooter(place, 'acme', 'Can wait');
    const { code, out } = await statusShows(place, 'OutsideWindow');
    expect(code).toBe(4);
    expect(out).toContain(`main@sha1:${waiting} waits for a change window; no window opens within a week`);
    expect(await place.here('sync', '--wait')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/held: .*window/),
    });
    expect(await body(running)).not.toContain('Can wait');
    commitFooter(place, 'acme', 'Cannot wait', 'Portico-Urgent:');
    expect((await place.here('sync', '--wait')).code).toBe(1);
    commitFooter(place, 'acme', 'Is down', 'Portico-Urgent: the login is down');
    await shows(running, 'acme', 'Is down');
    await allReady(place);
  });

  test('let commits through while one is open', async () => {
    await place.here('reconcile', '--once');
    place.save('portico.yaml', open);
    commitFooter(place, 'acme', 'In time');
    expect(await place.here('reconcile', '--once')).toMatchObject({
      code: 0,
      out: expect.stringContaining('-> In time'),
    });
    expect(await portalsReady(place)).toBe(true);
  });

  test('that are not valid are reported at the start', async () => {
    place.save('portico.yaml', closed.replace('29 2', '29 13'));
    const wrong = await place.here('reconcile', '--once');
    expect(wrong).toMatchObject({
      code: 1,
      err: expect.stringContaining('"0 0 29 13 *" (Europe/Berlin) is not a window'),
    });
    place.save('portico.yaml', closed.replace('Europe/Berlin', 'Mars/Olympus'));
    expect(await place.here('reconcile', '--once')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Mars/Olympus'),
    });
  });
});

describe('requireSignedBy', () => {
  beforeEach(() => {
    place = workplace();
  });

  afterEach(() => place.remove());

  const key = (name: string): string => {
    const file = join(place.folder, 'var', name);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file]);
    return readFileSync(`${file}.pub`, 'utf8');
  };
  const sign = (name: string, text: string): void => {
    saveFooter(place, 'acme', text);
    place.git('add', '-A');
    const own = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(place.folder, 'var', name)}`];
    place.git(...own, 'commit', '-q', '-S', '-m', text);
  };

  test('an unsigned head, and one of a stranger, are held with the reason; a signed one is applied', async () => {
    await place.here('reconcile', '--once');
    place.save('portico.yaml', 'source: { requireSignedBy: allowed_signers }\n');
    place.save('allowed_signers', `ada@example.test ${key('ada')}`);
    key('eve');
    const running = await place.serve('up');
    const unsigned = commitFooter(place, 'acme', 'Unsigned');
    const held = await statusShows(place, 'Unsigned');
    expect(held.code).toBe(4);
    expect(held.out).toContain(`commit ${unsigned} is refused: it is not signed`);
    sign('eve', 'Of Eve');
    expect((await statusShows(place, 'its SSH key is not in')).code).toBe(4);
    expect(await body(running)).toContain('Copyright Acme Voice Ltd');
    sign('ada', 'Of Ada');
    await shows(running, 'acme', 'Of Ada');
    await allReady(place);
    // A rollback does not bypass it.
    const back = (commit: string) => place.here('rollback', commit, '--reason', 'a test', '--yes');
    const refused = `${unsigned.slice(0, 10)} was never applied, and source.requireSignedBy holds it`;
    expect(await back(unsigned)).toMatchObject({ code: 1, err: expect.stringContaining(refused) });
    const token = consoleTokenOf(running);
    const asked = await fetch(`${running.consoleUrl}/api/v1/actions/rollback`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ revision: unsigned, reason: 'a test' }),
    });
    expect([asked.status, await asked.json()]).toEqual([
      400,
      expect.objectContaining({ title: expect.stringContaining(refused) }),
    ]);
    expect(await body(running)).toContain('Of Ada');
    // What was served before signatures were asked for may be served again.
    expect((await back('HEAD~3')).code).toBe(0);
    await shows(running, 'acme', 'Copyright Acme Voice Ltd');
  });

  test('a commit cannot change who may sign', async () => {
    await place.here('reconcile', '--once');
    place.save('allowed_signers', `ada@example.test ${key('ada')}`);
    place.environment['PORTICO_SOURCE_REQUIRE_SIGNED_BY'] = join(place.folder, 'var/trusted');
    place.save('var/trusted', place.read('allowed_signers'));
    place.save('allowed_signers', `eve@example.test ${key('eve')}`);
    sign('eve', 'Of Eve');
    expect(await place.here('reconcile', '--once')).toMatchObject({ code: 1, err: expect.stringContaining('not in') });
    expect((await place.here('status')).out).toContain('Unsigned');
  });
});

describe('a webhook', () => {
  const SECRET = 'the-secret-of-the-hook';
  let running: Served;

  beforeAll(async () => {
    place = workplace();
    // A URL is not watched, and the next fetch is an hour away: only the hook brings the commit.
    place.environment['PORTICO_SOURCE_REPOSITORY'] = `file://${place.folder}`;
    place.environment['PORTICO_SOURCE_EVERY'] = '1h';
    place.environment['PORTICO_SOURCE_WEBHOOK_SECRET'] = SECRET;
    running = await place.serve('up');
  });

  afterAll(() => place.remove());

  const post = (sent: string, headers: Record<string, string>) =>
    fetch(`${running.consoleUrl}/hooks/git`, { method: 'POST', body: sent, headers });
  const push = (id: string) => `{"ref":"refs/heads/main","after":"${id}"}`;

  test('with a signature brings the commit to the page; without one it does nothing', async () => {
    const commit = commitFooter(place, 'acme', 'Pushed');
    expect((await post(push(commit), github(push(commit), 'another secret'))).status).toBe(401);
    expect((await post(push(commit), {})).status).toBe(401);
    expect(await body(running)).not.toContain('Pushed');
    const answer = await post(push(commit), github(push(commit), SECRET));
    expect([answer.status, await answer.text()]).toEqual([202, 'looking\n']);
    await shows(running, 'acme', 'Pushed');
    expect(await (await post(push(commit), github(push(commit), SECRET))).text()).toBe('seen already\n');
  });

  test('survives a rollback: what was passed over stays passed over', async () => {
    const bad = commitFooter(place, 'acme', 'Bad');
    await post(push(bad), github(push(bad), SECRET));
    await shows(running, 'acme', 'Bad');
    expect((await place.here('rollback', 'HEAD~1', '--reason', 'bad', '--yes')).code).toBe(0);
    await shows(running, 'acme', 'Pushed');
    const again = `${push(bad)} `;
    expect((await post(again, github(again, SECRET))).status).toBe(202);
    expect((await place.here('sync', '--wait')).code).toBe(0);
    expect(await body(running)).toContain('Pushed');
  });

  test('many concurrently end with the newest commit, and the process well', async () => {
    const commits = Array.from({ length: 5 }, (_, index) => commitFooter(place, 'acme', `Push ${index}`));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const sent = push(`${commits[index % 5]}${index}`);
        return post(sent, github(sent, SECRET));
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    await shows(running, 'acme', 'Push 4');
    await allReady(place);
  });
});

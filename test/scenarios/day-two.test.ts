// Going back, standing still and waiting, with the real program: rollback, suspend, resume, and commits that ask to wait.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../support/in-process.ts';
import {
  allReady,
  commitFooter,
  edit,
  page,
  portalsReady,
  saveFooter,
  shows,
  sql,
  statusShows,
} from '../support/operator.ts';
import { type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let running: Served;

// One program, whose brands each test changes further; what differs from it has a place of its own.
beforeAll(async () => {
  place = workplace();
  running = await place.serve('up');
});

afterAll(async () => {
  await place.remove();
});

const body = async (portal: string) => (await page(running, portal)).body;
const synced = async () => expect((await place.here('sync', '--wait')).code).toBe(0);

describe('rollback', () => {
  const rollback = (revision: string, ...more: string[]) =>
    place.here('rollback', revision, '--reason', 'prices are wrong', ...more);

  test('serves the earlier commit immediately and until something newer lands, whatever polls, hooks and restarts come', async () => {
    const good = commitFooter(place, 'acme', 'Good');
    const bad = commitFooter(place, 'acme', 'Bad');
    await shows(running, 'acme', 'Bad');
    expect(await rollback(good, '--yes')).toMatchObject({ code: 0, out: expect.stringContaining('Bad -> Good') });
    await shows(running, 'acme', 'Good');
    const status = await statusShows(place, 'RolledBack');
    expect(status.code).toBe(4);
    expect(status.out).toContain(`rolled back to ${good.slice(0, 10)}`);
    expect(status.out).toContain(`prices are wrong. ${bad.slice(0, 10)} is passed over`);
    await synced();
    expect(await body('acme')).toContain('Good');
    await running.stop();
    running = await place.serve('up');
    await synced();
    expect(await body('acme')).toContain('Good');
    expect((await place.here('status')).out).toContain('RolledBack');
    commitFooter(place, 'acme', 'Fixed');
    await shows(running, 'acme', 'Fixed');
    await allReady(place);
    expect((await place.here('history')).out).toMatch(/Fixed.*Good.*Bad/s);
  });

  test('asks first; without an answer nothing changes, and a reason is required', async () => {
    const good = place.git('rev-parse', 'HEAD');
    commitFooter(place, 'acme', 'Worse');
    await shows(running, 'acme', 'Worse');
    expect(await rollback(good)).toMatchObject({ code: 1, err: expect.stringContaining('--yes') });
    expect(await place.here('rollback', good, '--yes')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--reason'),
    });
    expect(await rollback('no-such-branch', '--yes')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no-such-branch'),
    });
    expect((await rollback('--upload-pack=x', '--yes')).code).toBe(1);
    await synced();
    expect(await body('acme')).toContain('Worse');
    expect((await place.here('status')).code).toBe(0);
  });

  test('a newer commit that has to wait does not lift it, and says so', async () => {
    const good = commitFooter(place, 'acme', 'As it was');
    await shows(running, 'acme', 'As it was');
    commitFooter(place, 'acme', 'Bad again');
    await shows(running, 'acme', 'Bad again');
    expect((await rollback(good, '--yes')).code).toBe(0);
    commitFooter(place, 'acme', 'Later', 'Portico-Not-Before: 2099-01-01T00:00:00Z');
    await statusShows(place, 'NotBefore');
    expect(await body('acme')).toContain('As it was');
    expect(await place.here('sync', '--wait')).toMatchObject({ code: 1, err: expect.stringMatching(/held/) });
    expect((await place.here('plan', '--against', good)).out).toContain('Later');
    place.git('commit', '-q', '--amend', '-m', 'Later');
    await shows(running, 'acme', 'Later');
    await allReady(place);
  });
});

describe('suspend', () => {
  test('commits reach the other portals, and resume catches up', async () => {
    expect(await place.here('suspend', 'acme', '--reason', 'their exhibition')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Suspended acme'),
    });
    saveFooter(place, 'acme', 'News of Acme');
    commitFooter(place, 'nordwind', 'News of Nordwind');
    await shows(running, 'nordwind', 'News of Nordwind');
    expect(await body('acme')).not.toContain('News of Acme');
    const status = await place.here('status');
    expect(status.code).toBe(4);
    expect(status.out).toMatch(/acme +Acme Voice +Suspended/);
    expect(status.out).toContain('their exhibition. To continue: portico resume');
    expect(status.out).toMatch(/nordwind +Nordwind Carrier Exchange +True/);
    expect((await place.here('resume', 'acme')).code).toBe(0);
    await shows(running, 'acme', 'News of Acme');
    await allReady(place);
  });

  test('of all portals holds every commit until resumed', async () => {
    expect((await place.here('suspend', '--reason', 'a migration')).code).toBe(0);
    commitFooter(place, 'nordwind', 'More of Nordwind');
    const held = await place.here('sync', '--wait');
    expect(held).toMatchObject({ code: 1, err: expect.stringMatching(/^error: held: suspended by .*: a migration/) });
    expect(await body('nordwind')).not.toContain('More');
    expect((await statusShows(place, 'Suspended')).out).toContain('a migration');
    expect((await place.here('resume')).code).toBe(0);
    await shows(running, 'nordwind', 'More of Nordwind');
    await allReady(place);
  });

  test('a portal that is not there, or not suspended, is said', async () => {
    expect(await place.here('suspend', 'acne', '--reason', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('acne'),
    });
    expect(await place.here('resume', 'acme')).toMatchObject({
      code: 1,
      err: expect.stringContaining('neither suspended nor rolled back'),
    });
    expect(await place.here('resume')).toMatchObject({ code: 1, err: expect.stringContaining('not suspended') });
    expect((await place.here('suspend', 'acme')).err).toContain('--reason');
  });
});

describe('Portico-Not-Before', () => {
  test('holds that commit until its time, which the status names; the one before it is served', async () => {
    commitFooter(place, 'acme', 'Now');
    await shows(running, 'acme', 'Now');
    commitFooter(place, 'acme', 'At midnight', 'Portico-Not-Before: 2099-12-31T23:00:00+01:00');
    const { code, out } = await statusShows(place, 'NotBefore');
    expect(await body('acme')).toContain('Now');
    expect([code, out]).toEqual([4, expect.stringContaining('NotBefore')]);
    expect(out).toContain('(At midnight) is held until 2099-12-31T22:00:00.000Z');
    expect(await place.here('sync', '--wait')).toMatchObject({
      code: 1,
      err: expect.stringContaining('2099-12-31T22'),
    });
    const status = JSON.parse((await place.here('status', '-o', 'json')).out) as { source: { nextTry: unknown } };
    expect(status.source).toMatchObject({ reason: 'NotBefore' });
    place.git('commit', '-q', '--amend', '-m', 'At midnight');
    await shows(running, 'acme', 'At midnight');
  });

  test('of a time that has come holds nothing, and one that is not a time holds until amended', async () => {
    commitFooter(place, 'acme', 'Come', 'Portico-Not-Before: 2026-01-01T00:00:00Z');
    await shows(running, 'acme', 'Come');
    commitFooter(place, 'acme', 'Tonight', 'Portico-Not-Before: tonight');
    const { out } = await statusShows(place, 'TrailerInvalid');
    expect(out).toContain('"tonight" is not a time with a zone');
    expect(await body('acme')).toContain('Come');
    place.git('commit', '-q', '--amend', '-m', 'Tonight');
    await shows(running, 'acme', 'Tonight');
    await allReady(place);
  });
});

describe('what is edited by hand', () => {
  beforeAll(async () => {
    await place.remove();
    place = workplace({ PORTICO_GUARDS_SELF_HEAL: 'false' });
    running = await place.serve('up');
  });

  test('what the files newly ask for of an edited portal is applied', async () => {
    edit(place, 'portals/acme/portal.yaml', (text) => text.replace('mode: auto', 'mode: light'));
    place.commit('Light');
    expect((await place.here('sync', '--wait')).code).toBe(0);
    expect((await place.here('plan')).out).toContain('No changes');
    expect((await page(running, 'acme')).status).toBe(200);
  });

  test('with selfHeal: false is reported as Drifted and left; apply puts it right', async () => {
    sql(
      place,
      `UPDATE resource SET spec = replace(spec, 'Acme Voice', 'Acme Noise') WHERE kind = 'portal' AND name = 'acme'`,
    );
    const { code, out } = await statusShows(place, 'Drifted');
    expect(code).toBe(4);
    expect(out).toContain('changed by hand: portal acme');
    await synced();
    await shows(running, 'acme', 'Acme Noise');
    commitFooter(place, 'nordwind', 'Goes ahead');
    await shows(running, 'nordwind', 'Goes ahead');
    expect(await body('acme')).toContain('Acme Noise');
    await running.stop();
    expect((await place.here('apply', '--yes')).code).toBe(0);
    expect((await place.here('plan')).out).toContain('No changes');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    expect(await portalsReady(place)).toBe(true);
  });
});

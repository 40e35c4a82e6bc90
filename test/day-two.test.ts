// Going back, standing still and waiting, with the real program: rollback, suspend, resume, and commits that ask to wait.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allReady, commitFooter, edit, page, saveFooter, shows, sql, statusSays } from './operator.ts';
import { until, type Workplace, workplace } from './running.ts';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
});

const body = async (running: Parameters<typeof page>[0], portal: string) => (await page(running, portal)).body;
const synced = () => expect(place.portico('sync', '--wait').code).toBe(0);

describe('rollback', () => {
  const rollback = (revision: string, ...more: string[]) =>
    place.portico('rollback', revision, '--reason', 'prices are wrong', ...more);

  test('serves the earlier commit at once and until something newer lands, whatever polls, hooks and restarts come', async () => {
    const good = commitFooter(place, 'acme', 'Good');
    const first = await place.start('up');
    const bad = commitFooter(place, 'acme', 'Bad');
    await shows(first, 'acme', 'Bad');
    expect(rollback(good, '--yes')).toMatchObject({ code: 0, out: expect.stringContaining('"Bad" -> "Good"') });
    await shows(first, 'acme', 'Good');
    const status = await statusSays(place, 'RolledBack');
    expect(status.code).toBe(4);
    expect(status.out).toContain(`rolled back to ${good.slice(0, 10)}`);
    expect(status.out).toContain(`prices are wrong. ${bad.slice(0, 10)} is passed over`);
    synced();
    expect(await body(first, 'acme')).toContain('Good');
    await first.stop();
    const second = await place.start('up');
    synced();
    expect(await body(second, 'acme')).toContain('Good');
    expect(place.portico('status').out).toContain('RolledBack');
    commitFooter(place, 'acme', 'Mended');
    await shows(second, 'acme', 'Mended');
    await allReady(place);
    expect(place.portico('history').out).toMatch(/Mended.*Good.*Bad/s);
  });

  test('asks first; without an answer nothing changes, and a reason is required', async () => {
    const good = place.git('rev-parse', 'HEAD');
    const running = await place.start('up');
    commitFooter(place, 'acme', 'Bad');
    await shows(running, 'acme', 'Bad');
    expect(rollback(good)).toMatchObject({ code: 1, err: expect.stringContaining('--yes') });
    expect(place.portico('rollback', good, '--yes')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--reason'),
    });
    expect(rollback('no-such-branch', '--yes')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no-such-branch'),
    });
    expect(rollback('--upload-pack=x', '--yes').code).toBe(1);
    synced();
    expect(await body(running, 'acme')).toContain('Bad');
    expect(place.portico('status').code).toBe(0);
  });

  test('of a brand that the bad commit brought takes it away without a second question: the plan was shown', async () => {
    place.portico('reconcile', '--once');
    place.save(
      'portals/third/portal.yaml',
      'apiVersion: portico/v1\nkind: Portal\nname: third\nbrand: Third\ndomains: [third.localhost]\ncurrencies: [EUR]\nsections: [cdr]\n',
    );
    place.commit('A third brand');
    expect(place.portico('reconcile', '--once').code).toBe(0);
    const back = rollback('HEAD~1', '--yes');
    expect(back).toMatchObject({ code: 0, out: expect.stringContaining('- portal third') });
    expect(place.portico('status').out).not.toContain('third.localhost');
    expect(place.portico('reconcile', '--once').code).toBe(0);
    expect(place.portico('status').out).not.toContain('third.localhost');
  });

  test('a newer commit that has to wait does not lift it, and says so', async () => {
    const good = place.git('rev-parse', 'HEAD');
    const running = await place.start('up');
    commitFooter(place, 'acme', 'Bad');
    await shows(running, 'acme', 'Bad');
    expect(rollback(good, '--yes').code).toBe(0);
    commitFooter(place, 'acme', 'Later', 'Portico-Not-Before: 2099-01-01T00:00:00Z');
    await statusSays(place, 'NotBefore');
    expect(await body(running, 'acme')).toContain('Copyright Acme Voice Ltd');
    await running.stop();
    expect(place.portico('reconcile', '--once').code).toBe(1);
    expect(place.portico('plan', '--against', good).out).toContain('Later');
  });
});

describe('suspend', () => {
  test('commits reach the other portals, and resume catches up', async () => {
    const running = await place.start('up');
    expect(place.portico('suspend', 'acme', '--reason', 'their exhibition')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Suspended acme'),
    });
    saveFooter(place, 'acme', 'News of Acme');
    commitFooter(place, 'nordwind', 'News of Nordwind');
    await shows(running, 'nordwind', 'News of Nordwind');
    expect(await body(running, 'acme')).not.toContain('News of Acme');
    const status = place.portico('status');
    expect(status.code).toBe(4);
    expect(status.out).toMatch(/acme +Acme Voice +Suspended/);
    expect(status.out).toContain('their exhibition. To go on: portico resume');
    expect(status.out).toMatch(/nordwind +Nordwind Carrier Exchange +True/);
    expect(place.portico('resume', 'acme').code).toBe(0);
    await shows(running, 'acme', 'News of Acme');
    await allReady(place);
  });

  test('of all portals holds every commit until resumed', async () => {
    const running = await place.start('up');
    expect(place.portico('suspend', '--reason', 'a migration').code).toBe(0);
    commitFooter(place, 'nordwind', 'News of Nordwind');
    const held = place.portico('sync', '--wait');
    expect(held).toMatchObject({ code: 1, out: expect.stringMatching(/^held: suspended by .*: a migration/) });
    expect(await body(running, 'nordwind')).not.toContain('News');
    expect((await statusSays(place, 'Suspended')).out).toContain('a migration');
    expect(place.portico('resume').code).toBe(0);
    await shows(running, 'nordwind', 'News of Nordwind');
    await allReady(place);
  });

  test('a portal that is not there, or not suspended, is said', () => {
    place.portico('reconcile', '--once');
    expect(place.portico('suspend', 'acne', '--reason', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('acne'),
    });
    expect(place.portico('resume', 'acme')).toMatchObject({ code: 1, err: expect.stringContaining('not suspended') });
    expect(place.portico('resume')).toMatchObject({ code: 1, err: expect.stringContaining('not suspended') });
    expect(place.portico('suspend', 'acme').err).toContain('--reason');
  });
});

describe('Portico-Not-Before', () => {
  test('holds that commit until its time, which the status names; the one before it is served', async () => {
    place.portico('reconcile', '--once');
    commitFooter(place, 'acme', 'Now');
    commitFooter(place, 'acme', 'At midnight', 'Portico-Not-Before: 2099-12-31T23:00:00+01:00');
    const running = await place.start('up');
    expect(await body(running, 'acme')).toContain('Now');
    const { code, out } = place.portico('status');
    expect([code, out]).toEqual([4, expect.stringContaining('NotBefore')]);
    expect(out).toContain('(At midnight) is held until 2099-12-31T22:00:00.000Z');
    expect(place.portico('sync', '--wait')).toMatchObject({ code: 1, out: expect.stringContaining('2099-12-31T22') });
    const status = JSON.parse(place.portico('status', '-o', 'json').out) as { source: { nextTry: unknown } };
    expect(status.source).toMatchObject({ reason: 'NotBefore' });
  });

  test('of a time that has come holds nothing, and one that is no time holds until amended', async () => {
    const running = await place.start('up');
    commitFooter(place, 'acme', 'Come', 'Portico-Not-Before: 2026-01-01T00:00:00Z');
    await shows(running, 'acme', 'Come');
    commitFooter(place, 'acme', 'Tonight', 'Portico-Not-Before: tonight');
    const { out } = await statusSays(place, 'TrailerInvalid');
    expect(out).toContain('"tonight" is no time with a zone');
    expect(await body(running, 'acme')).toContain('Come');
    place.git('commit', '-q', '--amend', '-m', 'Tonight');
    await shows(running, 'acme', 'Tonight');
    await allReady(place);
  });
});

describe('what is edited by hand', () => {
  test('with selfHeal: false is reported as Drifted and left; apply puts it right', async () => {
    place.environment['PORTICO_GUARDS_SELF_HEAL'] = 'false';
    const running = await place.start('up');
    sql(
      place,
      `UPDATE resource SET spec = replace(spec, 'Acme Voice', 'Acme Noise') WHERE kind = 'portal' AND name = 'acme'`,
    );
    const { code, out } = await statusSays(place, 'Drifted');
    expect(code).toBe(4);
    expect(out).toContain('changed by hand: portal acme');
    synced();
    await shows(running, 'acme', 'Acme Noise');
    commitFooter(place, 'nordwind', 'Goes ahead');
    await shows(running, 'nordwind', 'Goes ahead');
    expect(await body(running, 'acme')).toContain('Acme Noise');
    await running.stop();
    expect(place.portico('apply', '--yes').code).toBe(0);
    expect(place.portico('plan').out).toContain('No changes');
    expect(place.portico('reconcile', '--once').code).toBe(0);
    await until(
      async () => place.portico('status').code,
      (seen) => seen === 0,
    );
  });

  test('what the files newly ask for of an edited portal is applied', async () => {
    place.environment['PORTICO_GUARDS_SELF_HEAL'] = 'false';
    const running = await place.start('up');
    edit(place, 'portals/acme/portal.yaml', (text) => text.replace('mode: auto', 'mode: light'));
    place.commit('Light');
    expect(place.portico('sync', '--wait').code).toBe(0);
    expect(place.portico('plan').out).toContain('No changes');
    expect((await page(running, 'acme')).status).toBe(200);
  });
});

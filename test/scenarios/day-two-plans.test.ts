// Plans that are written down, approved or refused, with the real program: exactly what was read is what is run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  allReady,
  commitFooter,
  edit,
  page,
  planIn,
  saveFooter,
  shows,
  sql,
  statusShows,
  withoutLimits,
} from '../support/operator.ts';
import { until, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
});

const footerOf = (portal: string) =>
  sql(place, `SELECT spec ->> 'footer' AS footer FROM resource WHERE kind = 'portal' AND name = '${portal}'`)[0]?.[
    'footer'
  ];
const revisions = () => sql(place, 'SELECT count(*) AS n FROM revision')[0]?.['n'];

describe('a plan in a file', () => {
  test('is applied as it was read, without a question, and once', async () => {
    expect(await place.here('plan', '--out', 'first.plan')).toMatchObject({ code: 0 });
    expect(await place.here('apply', 'first.plan')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Applied '),
    });
    expect((await place.here('plan', '--detailed-exitcode')).code).toBe(0);
    expect(await place.here('apply', 'first.plan')).toMatchObject({ code: 1 });
  });

  test('is refused with the difference when something came between, and nothing is written', async () => {
    expect((await place.here('apply', '--yes')).code).toBe(0);
    saveFooter(place, 'acme', 'As reviewed');
    await place.here('plan', '--out', 'reviewed.plan');
    saveFooter(place, 'nordwind', 'Slipped in');
    const before = revisions();
    const late = await place.here('apply', 'reviewed.plan');
    expect(late.code).toBe(1);
    expect(late.err).toMatch(/the plan in the file is [0-9a-f]{64}, but the plan is now [0-9a-f]{64}/);
    expect(late.err).toMatch(/only now: +update portal nordwind .*Slipped in/);
    expect(late.err).not.toContain('As reviewed');
    expect([footerOf('acme'), footerOf('nordwind'), revisions()]).toEqual([
      'Copyright Acme Voice Ltd',
      expect.stringContaining('Nordwind Carrier Exchange GmbH'),
      before,
    ]);
  });

  test('is refused when the live state moved, too: an edit by hand would be corrected without having been read', async () => {
    await place.here('apply', '--yes');
    saveFooter(place, 'acme', 'As reviewed');
    await place.here('plan', '--out', 'reviewed.plan');
    sql(
      place,
      `UPDATE resource SET spec = replace(spec, 'Berlin', 'Bern') WHERE kind = 'portal' AND name = 'nordwind'`,
    );
    const late = await place.here('apply', 'reviewed.plan');
    expect(late).toMatchObject({ code: 1, err: expect.stringMatching(/only now: +heal portal nordwind/) });
    expect(footerOf('acme')).toBe('Copyright Acme Voice Ltd');
  });

  test('that is cut off, of another release, or of something else is refused in words', async () => {
    await place.here('plan', '--out', 'whole.plan');
    const whole = place.read('whole.plan');
    const damaged = {
      'cut.plan': whole.slice(0, whole.length / 2),
      'empty.plan': '',
      'next.plan': whole.replace('portico-plan/1', 'portico-plan/9'),
      'other.plan': '{"name":"package","version":"1.0.0"}',
      'list.plan': '[]',
      'bare.plan': '{"format":"portico-plan/1","id":7}',
    };
    for (const [file, text] of Object.entries(damaged)) {
      place.save(file, text);
      const answer = await place.here('apply', file);
      expect([file, answer.code, answer.out]).toEqual([file, 1, '']);
      expect(answer.err).toBe(`error: ${file} does not hold a plan\n  Create one with portico plan --out FILE.\n`);
    }
    writeFileSync(join(place.folder, 'noise.plan'), Buffer.from([0xff, 0xfe, 0, 1, 2]));
    expect((await place.here('apply', 'noise.plan')).err).toContain('does not hold a plan');
    expect(sql(place, 'SELECT * FROM resource')).toEqual([]);
  });

  test('whose changes were edited is still only what its id says', async () => {
    await place.here('plan', '--out', 'edited.plan');
    const plan = JSON.parse(place.read('edited.plan')) as { id: string; changes: unknown[] };
    place.save('edited.plan', JSON.stringify({ ...plan, changes: [] }));
    expect((await place.here('apply', 'edited.plan')).code).toBe(0);
    place.save('edited.plan', JSON.stringify({ ...plan, id: 'f'.repeat(64) }));
    expect((await place.here('apply', 'edited.plan')).code).toBe(1);
  });
});

describe('approval', () => {
  test('of another plan is refused, and nothing is written', async () => {
    await place.here('apply', '--yes');
    place.git('rm', '-qr', 'portals/nordwind');
    const wrong = await place.here('apply', '--approve', 'f'.repeat(64));
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining(`the approved plan is ${'f'.repeat(64)}`) });
    expect(footerOf('nordwind')).toContain('Nordwind');
    expect((await place.here('plan')).code).toBe(3);
    const right = await place.here('apply', '--approve', planIn((await place.here('plan')).out));
    expect(right.code).toBe(0);
  });

  test('once a part was applied: the id that is printed for the rest is the one that lifts the guard', async () => {
    await place.here('apply', '--yes');
    const lifts = async (text: string): Promise<void> => {
      const [, command = ''] =
        /portico ((?:apply|reconcile --once) --approve [0-9a-f]{64})/g.exec(
          text.split('To allow the rest').at(-1) ?? '',
        ) ?? [];
      expect((await place.here(...command.split(' '))).code).toBe(0);
      expect(
        sql(place, "SELECT archived_at > 0 AS gone FROM resource WHERE kind = 'portal' AND name = 'nordwind'"),
      ).toEqual([{ gone: 1 }]);
    };
    for (const how of [
      ['apply', '--yes'],
      ['reconcile', '--once'],
    ]) {
      place.git('rm', '-qr', 'portals/nordwind');
      saveFooter(place, 'acme', `Goes ahead by ${how.join(' ')}`);
      place.commit('One goes ahead, one is held');
      const { code, out } = await place.here(...how);
      expect(code).toBe(3);
      expect(footerOf('acme')).toContain('Goes ahead');
      await lifts(out);
      place.git('revert', '--no-edit', 'HEAD');
      expect((await place.here('reconcile', '--once')).code).toBe(0);
    }
  });

  test('by a commit: an empty one with the trailer that the status names', async () => {
    const running = await place.serve('up');
    place.git('rm', '-qr', 'portals/nordwind');
    place.commit('Nordwind goes');
    const { code, out } = await statusShows(place, 'Blocked');
    expect(code).toBe(4);
    const approve = (id: string) =>
      place.git('commit', '-q', '--allow-empty', '-m', `Agreed\n\nPortico-Approve: ${id}`);
    approve('0'.repeat(64));
    expect(await place.here('sync', '--wait')).toMatchObject({ code: 3, out: expect.stringMatching(/^blocked/) });
    expect((await page(running, 'nordwind')).status).toBe(200);
    approve(planIn(out));
    await until(
      () => page(running, 'nordwind'),
      ({ status }) => status === 410,
    );
    expect((await place.here('status')).code).toBe(0);
  });

  test('counts once: the same removal another time is asked about again', async () => {
    await place.here('reconcile', '--once');
    place.git('rm', '-qr', 'portals/nordwind');
    place.commit('Nordwind goes');
    expect((await place.here('reconcile', '--once')).code).toBe(3);
    const id = planIn((await place.here('status')).out);
    expect((await place.here('reconcile', '--once', '--approve', id)).code).toBe(0);
    place.git('revert', '--no-edit', 'HEAD');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    place.git('rm', '-qr', 'portals/nordwind');
    place.commit('Nordwind goes again');
    expect((await place.here('reconcile', '--once')).code).toBe(3);
  });

  test('is not asked for by a rollback that takes away a brand which the bad commit brought: the plan was shown', async () => {
    await place.here('reconcile', '--once');
    place.save(
      'portals/third/portal.yaml',
      'apiVersion: portico/v1\nkind: Portal\nname: third\nbrand: Third\ndomains: [third.localhost]\ncurrencies: [EUR]\nsections: [cdr]\n',
    );
    place.commit('A third brand');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    const back = await place.here('rollback', 'HEAD~1', '--reason', 'prices are wrong', '--yes');
    expect(back).toMatchObject({ code: 0, out: expect.stringContaining('- portal third') });
    expect((await place.here('status')).out).not.toContain('third.localhost');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    expect((await place.here('status')).out).not.toContain('third.localhost');
  });
});

describe('protect: true', () => {
  beforeEach(async () => {
    // The protection alone decides.
    Object.assign(place.environment, withoutLimits);
    edit(place, 'portals/nordwind/portal.yaml', (text) => `${text}\nprotect: true\n`);
    place.commit('Protected');
    expect((await place.here('reconcile', '--once')).code).toBe(0);
  });

  const remove = () => {
    place.git('rm', '-qrf', 'portals/nordwind');
    return place.commit('Nordwind goes');
  };
  const unprotect = () => {
    edit(place, 'portals/nordwind/portal.yaml', (text) => text.replace('protect: true', 'protect: false'));
    return place.commit('No longer protected');
  };

  test('deleting the file does not delete the portal; the status names the plan and exits 4', async () => {
    remove();
    expect((await place.here('reconcile', '--once')).code).toBe(3);
    const status = await place.here('status', 'nordwind');
    expect(status.code).toBe(4);
    expect(status.out).toContain('protected (protect: true)');
    expect((await place.here('reconcile', '--once', '--approve', planIn(status.out))).code).toBe(0);
    expect((await place.here('status')).out).not.toContain('Nordwind Carrier');
  });

  test('nor does taking the protection away and deleting it in one push', async () => {
    unprotect();
    remove();
    expect((await place.here('reconcile', '--once')).code).toBe(3);
    expect((await place.here('status')).out).toContain('protected (protect: true)');
  });

  test('it ends once its end was applied', async () => {
    unprotect();
    expect((await place.here('reconcile', '--once')).code).toBe(0);
    remove();
    expect((await place.here('reconcile', '--once')).code).toBe(0);
  });
});

describe('sync', () => {
  beforeEach(() => {
    // A URL is not watched: without being asked, the next fetch is an hour away.
    place.environment['PORTICO_SOURCE_REPOSITORY'] = `file://${place.folder}`;
    place.environment['PORTICO_SOURCE_EVERY'] = '1h';
  });

  test('without a running reconciler this process looks, and shows what it did', async () => {
    expect(await place.here('sync', '--wait')).toMatchObject({
      code: 0,
      out: expect.stringContaining('+ portal acme'),
    });
    expect(await place.here('sync')).toMatchObject({ code: 0, out: expect.stringContaining('No changes') });
  });

  test('with one running it is asked, and its outcome is waited for', async () => {
    const running = await place.serve('up');
    const commit = commitFooter(place, 'acme', 'Asked for');
    const done = await place.here('sync', '--wait');
    expect(done).toMatchObject({ code: 0, out: `applied: 1 change(s) at main@sha1:${commit}\n` });
    await shows(running, 'acme', 'Asked for');
    expect(await place.here('sync', '--wait')).toMatchObject({ code: 0, out: 'no changes\n' });
    commitFooter(place, 'acme', 'Asked again');
    expect(await place.here('sync')).toMatchObject({ code: 0, out: expect.stringContaining('sync --wait') });
    await shows(running, 'acme', 'Asked again');
  });

  test('what cannot be done is said by the exit code', async () => {
    await place.serve('up');
    const head = place.git('rev-parse', 'HEAD');
    place.git('checkout', '-q', '--orphan', 'other');
    place.commit('Another history');
    place.git('branch', '-M', 'other', 'main');
    for (let again = 0; again < 2; again += 1) {
      const held = await place.here('sync', '--wait');
      expect(held).toMatchObject({ code: 1, err: expect.stringMatching(`held: .* does not follow .*${head}`) });
    }
    expect((await place.here('sync', '--wait', '--allow-rewind')).code).toBe(0);
    await allReady(place);
  });
});

// What is changed by hand, and what is allowed to be different: drift, healed or only reported, and break-glass overrides.

import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { desiredReader } from '../../src/app/read-folder.ts';
import { HOUR } from '../../src/core/durations.ts';
import { readStatus } from '../../src/operations/status.ts';
import { apply } from '../../src/reconcile/apply.ts';
import { planPass } from '../../src/reconcile/pass.ts';
import { readChangeCounter } from '../../src/store/change-counter.ts';
import type { Store } from '../../src/store/store.ts';
import { writeBreakGlass } from '../../src/store/tables/break-glass.ts';
import { readLastPass } from '../../src/store/tables/revisions.ts';
import { newStore } from '../support/test-store.ts';
import { images } from '../support/worlds/images.ts';
import { defaults, liveRows, memoryRepository, NOON, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let store: Store;
let repository: ReturnType<typeof memoryRepository>;

beforeEach(async () => {
  store = await newStore();
  repository = memoryRepository();
});
afterEach(() => store.destroy());

const files = { 'portals/a/p.yaml': portal('a'), 'portals/b/p.yaml': portal('b') };
const byHand = (statement: string) => sql.raw(statement).execute(store);

describe('selfHeal off', () => {
  test.each([
    ['a spec', "UPDATE resource SET spec = '{}' WHERE kind = 'portal' AND name = 'a'"],
    ['a deleted row', "DELETE FROM resource WHERE kind = 'access' AND name = 'a'"],
    ['an archived row', "UPDATE resource SET archived_at = 1 WHERE kind = 'domain' AND name = 'a.test'"],
    [
      'a row that no file declares',
      "INSERT INTO resource (kind, name, brand, spec, digest, file, line, seq) VALUES ('domain', 'evil.test', 'a', '{}', '', '', 1, 0)",
    ],
  ])('%s is reported and left, pass after pass; commits to other brands go ahead', async (_name, statement) => {
    const world = reconcilerOn(store, repository, { selfHeal: false });
    repository.commit(files);
    await world.reconcile();
    await byHand(statement);
    const edited = (await liveRows(store)).filter((row) => row.split(' ')[2] === 'a');
    for (const footer of ['one', 'two']) {
      repository.commit({ ...files, 'portals/b/p.yaml': portal('b', `footer: ${footer}\n`) });
      await world.reconcile();
      expect((await liveRows(store)).filter((row) => row.split(' ')[2] === 'a')).toEqual(edited);
      expect((await liveRows(store)).join()).toContain(`"footer":"${footer}"`);
      const [a] = (await readStatus(store, 'a')).brands;
      expect(a?.conditions[0]).toMatchObject({ reason: 'Drifted', progress: 'Stalled' });
    }
    // With selfHeal on again it is healed.
    await reconcilerOn(store, repository).reconcile();
    expect((await readStatus(store, null)).ready).toBe(true);
  });
});

test('a change behind the triggers is found by the pass that reads every row', async () => {
  const world = reconcilerOn(store, repository);
  repository.commit(files);
  await world.reconcile();
  const before = await liveRows(store);
  // As after a restore of a part, or when the triggers were switched off by hand.
  await byHand("UPDATE resource SET spec = '{}', seq = seq + 1 WHERE kind = 'portal' AND name = 'a'");
  await world.reconcile();
  expect(await liveRows(store)).not.toEqual(before);
  expect(await world.reconcile({ whole: true })).toMatchObject({
    applied: { changes: [{ action: 'heal', name: 'a' }] },
  });
  expect(await liveRows(store)).toEqual(before);
});

test('an edit by hand after a pass that finds nothing to do is not taken as compared', async () => {
  const world = reconcilerOn(store, repository);
  repository.commit(files);
  await world.reconcile();
  const head = await repository.source.fetch();
  if (head.state !== 'found') throw new Error('there is no commit');
  const policy = { limits: defaults.guards, selfHeal: true, approved: new Set<string>(), now: NOON };
  const looked = await planPass(head.value, { store, readDesired: desiredReader(defaults, { images }), ...policy });
  expect(looked.allowed).toEqual([]);
  await byHand("UPDATE resource SET spec = '{}' WHERE kind = 'portal' AND name = 'a'");
  const fence = (await world.lease.hold()) ?? 0;
  const rest = { now: NOON, suspensions: new Map(), hold: null, inputs: 'same', step: () => undefined };
  const { counter } = await apply(store, looked, { fence, startedAt: NOON, ...rest });
  expect(counter).toBeLessThan(await readChangeCounter(store));
  expect((await readLastPass(store))?.counter).toBe(counter);
});

describe('a break-glass override', () => {
  const set = (show: string[], hide: string[], until: number) =>
    store
      .transaction()
      .execute((tx) =>
        writeBreakGlass(tx, { customer: 'C-1', portal: 'a', show, hide, reason: 'fraud', actor: 'ada', until }),
      );

  test('stays through looks and commits, shows in the plan, and ends on time', async () => {
    const world = reconcilerOn(store, repository);
    repository.commit(files);
    await world.reconcile();
    await set([], ['cdr'], world.clock.now() + HOUR);
    repository.commit({ ...files, 'portals/a/p.yaml': portal('a', 'footer: New\n') });
    expect(await world.reconcile()).toMatchObject({ pass: { breakGlass: [{ customer: 'C-1', hide: ['cdr'] }] } });
    expect((await readStatus(store, null)).breakGlass).toHaveLength(1);
    expect(await world.follower.hasPendingWork()).toBe(false);
    world.clock.time += HOUR;
    expect(await world.follower.hasPendingWork()).toBe(true);
    await world.reconcile();
    expect((await readStatus(store, null)).breakGlass).toEqual([]);
    const events = await store.selectFrom('event').select('message').where('reason', '=', 'BreakGlassEnded').execute();
    expect(events).toEqual([{ message: expect.stringContaining('its time is over') }]);
  });

  test('is dropped when the files say the same', async () => {
    const world = reconcilerOn(store, repository);
    repository.commit(files);
    await world.reconcile();
    await set([], ['cdr'], world.clock.now() + HOUR);
    await world.reconcile();
    expect((await readStatus(store, null)).breakGlass).toHaveLength(1);
    const overrides = 'kind: Overrides\nportal: a\ncustomers:\n  C-1: { hide: [cdr], reason: fraud }\n';
    repository.commit({ ...files, 'portals/a/overrides.yaml': overrides });
    await world.reconcile();
    expect((await readStatus(store, null)).breakGlass).toEqual([]);
  });
});

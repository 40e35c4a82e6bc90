// Which commit is served: only forwards, only what may be followed, and never anything because something could not be read.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWindows } from '../../src/adapters/windows.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { commitOf } from '../../src/core/source.ts';
import { rollbackTarget } from '../../src/operations/rollback.ts';
import { readStatus } from '../../src/operations/status.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import {
  liftSuspension,
  readApprovals,
  readPin,
  waitingRequests,
  writeApproval,
  writePin,
  writeRequest,
  writeSuspension,
} from '../../src/store/tables/requests.ts';
import { liveRows, memoryRepository, portal, reconcilerOn, type WorldOptions } from '../support/worlds/reconcile.ts';

let store: Store;
let repository: ReturnType<typeof memoryRepository>;

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  repository = memoryRepository();
});
afterEach(() => store.destroy());

const files = (footer: string) => ({
  'portals/a/p.yaml': portal('a', `footer: ${footer}\n`),
  'portals/b/p.yaml': portal('b'),
});
const served = async () =>
  /"footer":"(\w+)"/.exec((await liveRows(store)).find((row) => row.startsWith('portal a')) ?? '')?.[1];
const source = async () => (await readStatus(store, null)).source;
const world = (options: WorldOptions = {}) => reconcilerOn(store, repository, options);

/** What runs twice changes nothing the second time. */
async function expectUnchanged(one: ReturnType<typeof world>): Promise<void> {
  const outcome = await one.reconcile();
  expect(outcome.state === 'unchanged' || (outcome.state === 'done' && outcome.applied.changes.length === 0)).toBe(
    true,
  );
}

describe('a rollback', () => {
  test('goes to what was applied, or to what may be followed: behind the head, and signed where that is asked for', async () => {
    const first = repository.commit(files('first'));
    const passed = repository.commit(files('passed'));
    const head = repository.commit(files('head'));
    const aside = repository.commit(files('aside'), { parent: first });
    repository.force(first);
    await world().reconcile();
    repository.force(head);
    const back = async (commit: string, signers: string | null) =>
      commitOf((await rollbackTarget({ source: repository.source, store, signers }, commit)).target.id);
    expect(await back(passed, null)).toBe(passed);
    await expect(back(aside, null)).rejects.toThrow(/never applied, and is not behind/);
    repository.verifiesAs({ state: 'refused', why: 'it is not signed' });
    await expect(back(passed, 'signers')).rejects.toThrow(
      /never applied, and source.requireSignedBy holds it: it is not/,
    );
    await expect(back('HEAD', 'signers')).rejects.toThrow(/never applied/);
    repository.verifiesAs({ state: 'unknown', why: 'no file of signers' });
    await expect(back(passed, 'signers')).rejects.toThrow(/no file of signers/);
    expect(await back(first, 'signers')).toBe(first);
    repository.verifiesAs({ state: 'signed', by: 'ada' });
    expect(await back(passed, 'signers')).toBe(passed);
    await expect(back(aside, 'signers')).rejects.toThrow(/is not behind/);
  });

  const back = async (to: string, bad: string) =>
    writePin(store, { commit_id: to, bad_commit: bad, reason: 'broken fonts', actor: 'ada', at: 1 });

  test('serves the earlier commit through looks, and ends when something newer lands', async () => {
    const one = world();
    const good = repository.commit(files('good'));
    await one.reconcile();
    const bad = repository.commit(files('bad'));
    await one.reconcile();
    await back(good, bad);
    await one.reconcile();
    expect(await served()).toBe('good');
    expect(await source()).toMatchObject({ reason: 'RolledBack', message: expect.stringContaining('broken fonts') });
    await expectUnchanged(one);
    // Another process, another start: the pin is in the store.
    await expectUnchanged(world({ name: 'two' }));
    expect(await served()).toBe('good');
    repository.commit(files('better'));
    await one.reconcile();
    expect(await served()).toBe('better');
    expect(await readPin(store)).toBeUndefined();
    expect(await source()).toMatchObject({ status: 'True' });
    await expectUnchanged(one);
  });

  test('a branch that was rewritten meanwhile does not lift it', async () => {
    const one = world();
    const good = repository.commit(files('good'));
    await one.reconcile();
    const bad = repository.commit(files('bad'));
    await one.reconcile();
    await back(good, bad);
    repository.commit(files('other'), { parent: null });
    await one.reconcile();
    expect(await served()).toBe('good');
    expect(await readPin(store)).toBeDefined();
  });

  test('a newer commit that has to wait leaves it in force', async () => {
    const one = world();
    const good = repository.commit(files('good'));
    await one.reconcile();
    const bad = repository.commit(files('bad'));
    await one.reconcile();
    await back(good, bad);
    repository.commit(files('later'), { notBefore: one.clock.time + 1000 });
    await one.reconcile();
    expect(await served()).toBe('good');
    one.clock.time += 1001;
    await one.reconcile();
    expect(await served()).toBe('later');
    expect(await readPin(store)).toBeUndefined();
  });
});

describe('what has to wait', () => {
  test('a not-before trailer holds its commit and what is built on it; the one before is served', async () => {
    const one = world();
    repository.commit(files('first'));
    await one.reconcile();
    repository.commit(files('second'));
    const until = one.clock.time + HOUR;
    repository.commit(files('third'), { notBefore: until });
    repository.commit(files('fourth'));
    await one.reconcile();
    expect(await served()).toBe('second');
    expect(await source()).toMatchObject({ reason: 'NotBefore', nextTry: until, progress: 'Reconciling' });
    one.clock.time = until;
    await one.reconcile();
    expect(await served()).toBe('fourth');
    expect(await source()).toMatchObject({ status: 'True' });
  });

  test('a trailer that is not a time holds until it is fixed', async () => {
    const one = world();
    const first = repository.commit(files('first'));
    await one.reconcile();
    repository.commit(files('second'), { wrongTrailer: 'Portico-Not-Before: "soon" is not a time' });
    await one.reconcile();
    expect(await served()).toBe('first');
    expect(await source()).toMatchObject({ reason: 'TrailerInvalid', progress: 'Stalled' });
    repository.commit(files('second'), { parent: first });
    await one.reconcile();
    expect(await served()).toBe('second');
  });

  test('outside a window a commit waits and drift is healed; what is urgent goes ahead', async () => {
    // Noon UTC of 15 June 2026, a Monday, is 14:00 in Berlin.
    const windows = createWindows([{ cron: '* 15-16 * * 1', timezone: 'Europe/Berlin' }]);
    repository.commit(files('first'));
    await world().reconcile();
    const one = world({ windows });
    repository.commit(files('second'));
    await store
      .updateTable('resource')
      .set({ spec: '{}' })
      .where('name', '=', 'b')
      .where('kind', '=', 'portal')
      .execute();
    await one.reconcile();
    expect(await served()).toBe('first');
    expect((await liveRows(store)).find((row) => row.startsWith('portal b'))).toContain('"brand":"B"');
    expect(await source()).toMatchObject({ reason: 'OutsideWindow', nextTry: Date.parse('2026-06-15T13:00:00Z') });
    repository.commit(files('third'), { urgent: 'the logo is wrong' });
    await one.reconcile();
    expect(await served()).toBe('third');
    repository.commit(files('fourth'));
    await one.reconcile();
    expect(await served()).toBe('third');
    one.clock.time = Date.parse('2026-06-15T13:00:30Z');
    await one.reconcile();
    expect(await served()).toBe('fourth');
  });
});

describe('signatures', () => {
  test.each([
    [{ state: 'refused', why: 'no signer in the file signed it' } as const],
    [{ state: 'unknown', why: 'gpg is not there' } as const],
  ])('%j: the head is held, and served once it is signed', async (verdict) => {
    const one = world({ signers: 'signers' });
    repository.commit(files('first'));
    await one.reconcile();
    repository.verifiesAs(verdict);
    repository.commit(files('second'));
    await one.reconcile();
    expect(await served()).toBe('first');
    expect(await source()).toMatchObject({ reason: 'Unsigned', message: expect.stringContaining(verdict.why) });
    repository.verifiesAs({ state: 'signed', by: 'ada' });
    await one.reconcile();
    expect(await served()).toBe('second');
  });

  test('an unsigned commit below a signed head can neither approve a removal nor open a window', async () => {
    const one = world({ signers: 'signers', windows: createWindows([{ cron: '0 0 1 1 *', timezone: 'UTC' }]) });
    repository.commit(files('first'));
    await world().reconcile();
    repository.commit(files('second'), { urgent: 'says who?' });
    repository.commit(files('third'));
    await one.reconcile();
    expect(await served()).toBe('first');
    expect(await source()).toMatchObject({ reason: 'OutsideWindow' });
  });
});

describe('approvals', () => {
  const without = { 'portals/a/p.yaml': portal('a', 'footer: good\n') };
  const blockedId = async () =>
    /approve ([0-9a-f]{64})/.exec((await readStatus(store, 'b')).brands[0]?.conditions[0]?.message ?? '')?.[1] ?? '';

  test('by a trailer with the very id, of a commit that is served', async () => {
    const one = world();
    repository.commit(files('good'));
    await one.reconcile();
    repository.commit(without);
    await one.reconcile();
    const id = await blockedId();
    repository.commit(without, { approves: ['f'.repeat(64)] });
    await one.reconcile();
    expect((await liveRows(store)).join()).toContain('portal b');
    repository.commit(without, { approves: [id] });
    await one.reconcile();
    expect((await liveRows(store)).join()).not.toContain('portal b');
    await expectUnchanged(one);
  });

  test('from the store, for one apply: the same plan another time is asked about again', async () => {
    const one = world();
    repository.commit(files('good'));
    await one.reconcile();
    repository.commit(without);
    await one.reconcile();
    await writeApproval(store, { plan_id: await blockedId(), actor: 'ada', at: one.clock.time });
    await one.reconcile();
    expect((await liveRows(store)).join()).not.toContain('portal b');
    repository.commit(files('good'));
    await one.reconcile();
    repository.commit(without);
    await one.reconcile();
    expect((await liveRows(store)).join()).toContain('portal b');
  });

  test('that is not needed any more, or is a day old, does not count when its plan comes again', async () => {
    const one = world();
    const approve = async (plan_id: string) => writeApproval(store, { plan_id, actor: 'ada', at: one.clock.time });
    const isLive = async () => (await liveRows(store)).join().includes('portal b');
    repository.commit(files('good'));
    await one.reconcile();
    repository.commit(without);
    await one.reconcile();
    const id = await blockedId();
    // Put back before the approval is read, and taken out again.
    repository.commit(files('good'));
    await one.reconcile();
    await approve(id);
    await one.reconcile();
    expect(await readApprovals(store, one.clock.time)).toEqual(new Set());
    repository.commit(without);
    await one.reconcile();
    expect([await isLive(), await blockedId()]).toEqual([true, id]);
    await approve(id);
    one.clock.time += DAY;
    await one.reconcile();
    expect(await isLive()).toBe(true);
    await approve(id);
    await one.reconcile();
    expect(await isLive()).toBe(false);
  });

  test('is used up by the apply itself, also when nothing runs after it', async () => {
    let dies = false;
    const step = (name: string): void => {
      if (dies && name === 'committed') throw new Error('the process was killed');
    };
    const one = world({ step });
    repository.commit(files('good'));
    await one.reconcile();
    repository.commit(without);
    await one.reconcile();
    await writeApproval(store, { plan_id: await blockedId(), actor: 'ada', at: one.clock.time });
    dies = true;
    await expect(one.reconcile()).rejects.toThrow('the process was killed');
    expect((await liveRows(store)).join()).not.toContain('portal b');
    expect(await readApprovals(store, one.clock.time)).toEqual(new Set());
  });

  test('a protected portal asks whatever the limits, and when the protection goes in the same commit as the file', async () => {
    const free = { maxRemovals: 1e6, maxRemovalPercent: 100, maxRemovalsPerHour: 1e6, maxRemovalPercentPerHour: 100 };
    const one = world({ limits: free });
    repository.commit({ ...without, 'portals/b/p.yaml': portal('b', 'protect: true\n') });
    await one.reconcile();
    repository.commit(without);
    await one.reconcile();
    expect((await readStatus(store, 'b')).brands[0]?.conditions[0]).toMatchObject({
      reason: 'Blocked',
      message: expect.stringContaining('protected'),
    });
    expect((await liveRows(store)).join()).toContain('portal b');
  });

  test('many small removals within an hour count as one large one', async () => {
    const customers = (numbers: readonly number[]) =>
      `kind: Overrides\nportal: a\ncustomers:\n${numbers.map((n) => `  C-${n}: { hide: [cdr], reason: x }\n`).join('')}`;
    const of = (numbers: readonly number[]) => ({ ...files('good'), 'portals/a/o.yaml': customers(numbers) });
    const one = world({ limits: { maxRemovalPercent: 100, maxRemovalPercentPerHour: 100, maxRemovalsPerHour: 4 } });
    const all = Array.from({ length: 12 }, (_, index) => index);
    repository.commit(of(all));
    await one.reconcile();
    repository.commit(of(all.slice(3)));
    expect(await one.reconcile()).toMatchObject({ applied: { outcome: 'applied' } });
    repository.commit(of(all.slice(6)));
    expect(await one.reconcile()).toMatchObject({
      applied: { outcome: 'blocked' },
      pass: { blocks: [{ level: 'hour' }] },
    });
    one.clock.time += 3_600_001;
    expect(await one.reconcile()).toMatchObject({ applied: { outcome: 'applied' } });
    await expectUnchanged(one);
  });
});

describe('suspended', () => {
  test('one portal stays as it is while the others continue, and catches up', async () => {
    const one = world();
    repository.commit(files('first'));
    await one.reconcile();
    await writeSuspension(store, { portal: 'a', reason: 'fair', actor: 'ada', at: 1 });
    repository.commit({ ...files('second'), 'portals/b/p.yaml': portal('b', 'footer: moved\n') });
    await one.reconcile();
    expect(await served()).toBe('first');
    expect((await liveRows(store)).join()).toContain('"footer":"moved"');
    expect((await readStatus(store, 'a')).brands[0]?.conditions[0]).toMatchObject({
      reason: 'Suspended',
      progress: null,
    });
    expect(await liftSuspension(store, 'a')).toBe(true);
    await one.reconcile();
    expect(await served()).toBe('second');
    expect((await readStatus(store, null)).ready).toBe(true);
  });

  test('all portals stay as they are', async () => {
    const one = world();
    repository.commit(files('first'));
    await one.reconcile();
    await writeSuspension(store, { portal: '', reason: 'freeze', actor: 'ada', at: 1 });
    repository.commit(files('second'));
    expect(await one.reconcile()).toMatchObject({
      state: 'held',
      hold: { reason: 'Suspended', suspension: { reason: 'freeze' } },
    });
    expect(await served()).toBe('first');
  });
});

test('a request is answered by the pass that follows it, and by no other', async () => {
  const one = world();
  repository.commit(files('first'));
  await writeRequest(store, 'pass', 'ada', 1);
  expect(await one.follower.hasPendingWork()).toBe(true);
  await one.reconcile();
  expect(await waitingRequests(store)).toEqual([]);
  const [row] = await store.selectFrom('operator_request').selectAll().execute();
  expect(row).toMatchObject({ outcome: expect.stringContaining('"state":"applied"'), done_at: one.clock.time });
});

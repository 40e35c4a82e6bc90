// Who may approve a plan that guards block: trailers, console and command line, with a second person and without, and what the audit log words.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approveOperation } from '../../src/operations/approve.ts';
import { type Actor, executeOperation } from '../../src/operations/operation.ts';
import { rollbackOperation, rollbackTarget } from '../../src/operations/rollback.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readConditions } from '../../src/store/tables/conditions.ts';
import { readAudit } from '../../src/store/tables/console-audit.ts';
import { lastAppliedCommit } from '../../src/store/tables/revisions.ts';
import { newStoreUrl } from '../support/test-store.ts';
import { defaults, type Files, memoryRepository, NOON, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let folder: string;
let store: Store;
let repository: ReturnType<typeof memoryRepository>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-approvals-'));
  store = await openStore(await newStoreUrl(join(folder, 'portico.db')));
  repository = memoryRepository();
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const fleet = (rest = ''): Files =>
  Object.fromEntries(names.map((name) => [`portals/${name}.yaml`, portal(name, rest)]));
const changed = fleet('links: { terms: "https://x.test/" }\n');

const mira = 'Mira Okafor <mira@halden.test>';
const jonas = 'Jonas Feld <jonas@halden.test>';
const ada = 'Ada Brandt <ada@halden.test>';

/** A fleet whose change by Mira waits for an approval. */
async function waitingWorld(approval: Parameters<typeof reconcilerOn>[2] = {}) {
  const world = reconcilerOn(store, repository, approval);
  repository.commit(fleet(), { author: jonas, signer: jonas });
  await world.reconcile();
  repository.commit(changed, { author: mira, signer: mira });
  const result = await world.reconcile();
  return { ...world, plan: result.state === 'done' ? result.pass.plan.id : '' };
}

const secondPerson = { signers: 'signers', approval: { trailer: 'signed', secondPerson: true } } as const;

const isApplied = async (): Promise<boolean> =>
  (await store.selectFrom('resource').select('spec').where('kind', '=', 'portal').execute()).every(({ spec }) =>
    spec.includes('x.test'),
  );

const audit = async (): Promise<string[]> =>
  (await readAudit(store, { action: 'approve' }, 10)).map(
    ({ actor, via, outcome, detail }) => `${actor} by ${via}: ${outcome}, ${detail}`,
  );

const actor = (name: string, via: Actor['via']): Actor => ({ name, via, role: 'operator', address: '', request: '' });

function approve(by: Actor, planId: string, policy: Partial<typeof defaults.guards.approval> = {}) {
  const all = { ...defaults.guards.approval, ...policy };
  const context = { store, actor: by, action: 'approve', reason: '', subject: planId, now: NOON };
  return executeOperation(context, () => approveOperation(store, { planId, actor: by, policy: all }, NOON));
}

describe('a trailer', () => {
  test('counts in any commit where no signature is asked for, and the audit log words whose plan it lets through', async () => {
    const { plan, reconcile } = await waitingWorld();
    const id = repository.commit(changed, { author: ada, approves: [plan] });
    await reconcile();
    expect(await isApplied()).toBe(true);
    expect(await audit()).toEqual([
      `${ada} by commit: done, the guards are lifted for this plan (written by Mira Okafor), by commit ${id.slice(0, 10)}`,
    ]);
  });

  interface Case {
    readonly files?: Files;
    readonly author: string;
    readonly signer: string;
    readonly counts: boolean;
    readonly words: string;
  }

  test.each<readonly [string, Case]>([
    [
      'of a second person',
      { author: ada, signer: ada, counts: true, words: 'are lifted for this plan (written by Mira Okafor' },
    ],
    ['of the author', { author: mira, signer: mira, counts: false, words: 'Mira Okafor has written a part of it' }],
    [
      'of the author under another name',
      { author: ada, signer: mira, counts: false, words: 'has written a part of it' },
    ],
    [
      'of a second person with a file that changes nothing of it',
      { files: { ...changed, 'portals/x.md': 'x' }, author: ada, signer: ada, counts: true, words: 'are lifted' },
    ],
  ])('%s', async (_name, { files = changed, author, signer, counts, words }) => {
    const { plan, reconcile } = await waitingWorld(secondPerson);
    repository.commit(files, { author, signer, approves: [plan] });
    await reconcile();
    expect(await isApplied()).toBe(counts);
    expect((await audit())[0]).toContain(words);
    const [waiting] = (await readConditions(store)).filter(({ reason }) => reason === 'Blocked');
    expect(waiting?.message.includes('does not count') ?? counts).toBe(true);
    await reconcile({ whole: true });
    const [still] = (await readConditions(store)).filter(({ reason }) => reason === 'Blocked');
    expect(still?.message.includes('does not count') ?? counts).toBe(true);
  });

  test('of the commit that brings the change counts for nothing', async () => {
    const { plan, reconcile } = await waitingWorld(secondPerson);
    repository.commit(fleet(), { author: mira, signer: mira });
    await reconcile();
    repository.commit(changed, { author: ada, signer: ada, approves: [plan] });
    await reconcile();
    expect([await isApplied(), (await audit())[0]]).toEqual([false, expect.stringContaining('Ada Brandt has written')]);
  });

  test('counts for nothing where trailers are not named, and the portals say so', async () => {
    const { plan, reconcile } = await waitingWorld({ approval: { by: ['console'] } });
    repository.commit(changed, { author: ada, approves: [plan] });
    await reconcile();
    expect(await isApplied()).toBe(false);
    const [waiting] = (await readConditions(store)).filter(({ reason }) => reason === 'Blocked');
    expect(waiting?.message).toContain('plans are not approved by a commit trailer');
  });
});

describe('console and command line', () => {
  test('a second person is let through, and the audit log words who has approved whose plan', async () => {
    const { plan, reconcile } = await waitingWorld(secondPerson);
    await approve(actor('ada@halden.test', 'openid'), plan, { secondPerson: true });
    await reconcile();
    expect(await isApplied()).toBe(true);
    expect(await audit()).toEqual([
      `ada@halden.test by openid: done, the guards are lifted for this plan (written by Mira Okafor)`,
    ]);
  });

  test.each<readonly [string, Actor, Partial<typeof defaults.guards.approval>, string]>([
    [
      'the author at the console',
      actor('mira@halden.test', 'openid'),
      { secondPerson: true },
      'has written a part of it',
    ],
    ['the author at a shell', actor('mira', 'command line'), { secondPerson: true }, 'has written a part of it'],
    ['the shared token', actor('console', 'token'), { secondPerson: true }, 'this login names no person'],
    ['a program', actor('ci', 'api'), { secondPerson: true }, 'this login names no person'],
    [
      'the console where it is not named',
      actor('ada', 'openid'),
      { by: ['trailer'] },
      'not approved by the console here',
    ],
    ['a shell where it is not named', actor('ada', 'command line'), { by: ['console'] }, 'not approved by the command'],
  ])('%s is refused, which is audited', async (_name, by, policy, words) => {
    const { plan, reconcile } = await waitingWorld(secondPerson);
    await expect(approve(by, plan, policy)).rejects.toMatchObject({ code: 'approval-refused' });
    await reconcile();
    expect(await isApplied()).toBe(false);
    expect((await audit())[0]).toContain(words);
  });

  test('who has only made an empty commit beside the change has written nothing of it', async () => {
    const world = reconcilerOn(store, repository, secondPerson);
    repository.commit(fleet(), { author: jonas, signer: jonas });
    await world.reconcile();
    repository.commit(fleet(), { author: ada, signer: ada, message: 'empty' });
    repository.commit(changed, { author: mira, signer: mira });
    const result = await world.reconcile();
    const plan = result.state === 'done' ? result.pass.plan.id : '';
    await approve(actor('ada', 'command line'), plan, { secondPerson: true });
    await expect(approve(actor('mira', 'command line'), plan, { secondPerson: true })).rejects.toThrow('has written');
  });

  test('another plan than the one that waits has no known authors, and is refused', async () => {
    await waitingWorld(secondPerson);
    const given = approve(actor('ada@halden.test', 'openid'), 'f'.repeat(64), { secondPerson: true });
    await expect(given).rejects.toThrow('it is not known who has written its changes');
  });

  test('authors are those of every commit since the brands were in step, and not only of the last', async () => {
    const { reconcile } = await waitingWorld(secondPerson);
    repository.commit(fleet('links: { terms: "https://x.test/2" }\n'), { author: ada, signer: ada });
    const result = await reconcile();
    const plan = result.state === 'done' ? result.pass.plan.id : '';
    for (const by of ['mira', 'ada'])
      await expect(approve(actor(by, 'command line'), plan, { secondPerson: true })).rejects.toThrow('has written');
    await approve(actor('jonas', 'command line'), plan, { secondPerson: true });
  });
});

test('a rollback over a guard to what was never let through needs a second person as well', async () => {
  const { reconcile } = await waitingWorld(secondPerson);
  const held = (await lastAppliedCommit(store)) ?? '';
  repository.commit(fleet(), { author: mira, signer: mira });
  const reverted = await reconcile();
  const from = { source: repository.source, store, signers: 'signers' };
  const looked = reverted.state === 'done' ? { ...reverted.pass, blocks: [{}] as never } : ({} as never);
  const policy = { ...defaults.guards.approval, secondPerson: true };
  const which = { portals: [], isFleet: true, held: false };
  const input = { ...which, looked, policy, reason: 'because', actor: actor('mira', 'command line'), now: NOON };
  const never = await rollbackTarget(from, held);
  expect(() => rollbackOperation({ ...never, ...input })).toThrow('it was never applied');
});

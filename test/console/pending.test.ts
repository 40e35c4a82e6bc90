// Work that many viewers ask for: one comparison for all, made again when what it depends on changes; heavy reads one after another.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApiToken } from '../../src/auth/tokens/api-token.ts';
import { createSharedPass } from '../../src/console/fleet/pending.ts';
import { createWorkQueue } from '../../src/console/http/queue.ts';
import type { Revision } from '../../src/core/source.ts';
import type { Pass } from '../../src/reconcile/pass.ts';
import { writeApproval, writeSuspension } from '../../src/store/tables/requests.ts';
import { type ConsoleWorld, consoleWorld } from '../support/worlds/access.ts';
import { NOON, portal } from '../support/worlds/reconcile.ts';

let world: ConsoleWorld;
beforeEach(async () => {
  world = await consoleWorld();
});
afterEach(() => world.close());

async function head(): Promise<Revision> {
  const read = await world.repository.source.fetch();
  if (read.state !== 'found') throw new Error('there is no head');
  return read.value;
}

test('the same is compared once, and again after a suspension, an approval, or a change of the live state', async () => {
  let compared = 0;
  const parts = {
    store: world.store,
    clock: { now: () => world.clock.time },
    compare: async (revision: Revision) => {
      compared += 1;
      return { revision } as Pass;
    },
  };
  const revision = await head();
  const sharedPass = createSharedPass(parts);
  const ask = async (): Promise<number> => {
    await Promise.all([sharedPass(revision), sharedPass(revision), sharedPass(revision)]);
    return compared;
  };
  expect(await ask()).toBe(1);
  const by = { reason: 'a test', actor: 'kim', at: NOON };
  await writeSuspension(world.store, { portal: 'acme', ...by });
  expect(await ask()).toBe(2);
  await writeApproval(world.store, { plan_id: 'a-plan', actor: 'kim', at: NOON });
  expect(await ask()).toBe(3);
  await world.store.updateTable('resource').set({ spec: '{}' }).where('name', '=', 'acme').execute();
  expect(await ask()).toBe(4);
});

test('a comparison that failed is made again', async () => {
  let works = false;
  const parts = {
    store: world.store,
    clock: { now: () => world.clock.time },
    compare: async (revision: Revision) => {
      if (!works) throw new Error('the files cannot be read');
      return { revision } as Pass;
    },
  };
  const revision = await head();
  const sharedPass = createSharedPass(parts);
  await expect(sharedPass(revision)).rejects.toThrow('cannot be read');
  works = true;
  expect(await sharedPass(revision)).toEqual({ revision });
});

test('the plan by the API is compared once for all who ask at the same time', async () => {
  const headers = {
    authorization: `Bearer ${await createApiToken(world.store, { name: 'a-viewer', role: 'viewer' }, NOON)}`,
  };
  world.repository.commit({ 'portals/acme/portal.yaml': portal('acme'), 'portals/nordwind/portal.yaml': portal('n') });
  const ask = async () => (await fetch(`${world.url}/api/v1/plan`, { headers })).text();
  await world.pass();
  let trees = 0;
  const { history } = world.repository.source;
  if (history === null) throw new Error('there is no history');
  const { at } = history;
  history.at = async (commit) => {
    const made = await at(commit);
    return {
      ...made,
      tree: () => {
        trees += 1;
        return made.tree();
      },
    };
  };
  const results = await Promise.all([ask(), ask(), ask(), ask()]);
  expect([new Set(results).size, trees]).toEqual([1, 1]);
});

test('heavy work is done one at a time, and only a limited number waits', async () => {
  const queue = createWorkQueue(2);
  let running = 0;
  let most = 0;
  const work = async (): Promise<string> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return 'done';
  };
  const [first, second, third] = [queue(work), queue(() => Promise.reject(new Error('broken'))), queue(work)];
  expect(third).toBeNull();
  expect(await first).toBe('done');
  await expect(second).rejects.toThrow('broken');
  await new Promise((resolve) => setImmediate(resolve));
  expect(await queue(work)).toBe('done');
  expect(most).toBe(1);
});

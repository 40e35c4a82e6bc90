// What the console keeps of the fleet follows the store: whatever changed it, and in whichever order.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFleet, type FleetView } from '../../src/console/fleet/fleet.ts';
import type { Store } from '../../src/store/store.ts';
import { writeConditions } from '../../src/store/tables/conditions.ts';
import { newStore } from '../support/test-store.ts';
import { type Files, memoryRepository, NOON, portal, reconcilerOn } from '../support/worlds/reconcile.ts';

let store: Store;
beforeEach(async () => {
  store = await newStore();
});
afterEach(() => store.destroy());

const clock = { now: () => NOON };

/** What is shown by a new fleet that has read everything. */
async function shownByNewFleet(): Promise<object> {
  return plain(await createFleet({ store, clock }).view());
}

const plain = ({ brands, sources, revision }: FleetView): object => ({
  brands: [...brands.values()].sort((left, right) => (left.portal < right.portal ? -1 : 1)),
  sources,
  revision,
});

const names = ['ada', 'bob', 'cyd', 'dot', 'eve'] as const;
type FileState = 'absent' | 'fine' | 'wrong' | 'renamed';

const textOf = (name: string, state: Exclude<FileState, 'absent'>): string => {
  if (state === 'wrong') return portal(name, 'colour: blue\n');
  return state === 'fine' ? portal(name) : portal(name).replace(name.toUpperCase(), 'Another');
};

const filesOf = (states: readonly FileState[]): Files =>
  Object.fromEntries(
    states.flatMap((state, index) => {
      const name = names[index] ?? '';
      return state === 'absent' ? [] : [[`portals/${name}/portal.yaml`, textOf(name, state)]];
    }),
  );

const state = fc.constantFrom<FileState>('fine', 'fine', 'wrong', 'renamed', 'absent');
const step = fc.oneof(
  fc.record({ do: fc.constant('commit' as const), states: fc.array(state, { minLength: 5, maxLength: 5 }) }),
  fc.record({ do: fc.constant('condition' as const), name: fc.constantFrom(...names), good: fc.boolean() }),
  fc.record({ do: fc.constant('edit' as const), name: fc.constantFrom(...names) }),
  fc.record({ do: fc.constant('delete' as const), name: fc.constantFrom(...names) }),
);

test('after any changes it shows the same as a full read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const repository = memoryRepository();
      const { reconcile } = reconcilerOn(store, repository, { limits: { maxRemovals: 100, maxRemovalPercent: 100 } });
      const kept = createFleet({ store, clock });
      for (const taken of steps) {
        if (taken.do === 'commit') {
          repository.commit(filesOf(taken.states));
          await reconcile();
        } else if (taken.do === 'condition') await setCondition(taken.name, taken.good);
        else if (taken.do === 'edit') await edit(taken.name);
        else await store.deleteFrom('resource').where('name', '=', `${taken.name}.test`).execute();
        expect(plain(await kept.view())).toEqual(await shownByNewFleet());
      }
    }),
    { numRuns: 25 },
  );
});

/** As a controller does. */
async function setCondition(name: string, good: boolean): Promise<void> {
  const words = good
    ? ({ status: 'True', reason: 'Verified' } as const)
    : ({ status: 'False', reason: 'Lost' } as const);
  const condition = { kind: 'domain', name: `${name}.test`, type: 'Ready', message: 'as seen', ...words } as const;
  await store.transaction().execute((tx) => writeConditions(tx, [condition], '', NOON));
}

/** Edits a row as an operator at a shell does. */
async function edit(name: string): Promise<void> {
  const spec = JSON.stringify({ brand: 'Edited' });
  await store.updateTable('resource').set({ spec }).where('kind', '=', 'portal').where('name', '=', name).execute();
}

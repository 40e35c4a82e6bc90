// Runs one seed: a random story, and at its end a world that must come to rest where the files are.

import { seededRandom } from '../../../src/calls/generate/random.ts';
import { DAY } from '../../../src/core/durations.ts';
import { liftPin, liftSuspension, readPin, writeApproval } from '../../../src/store/tables/requests.ts';
import { brandNames, firstTree } from './brands.ts';
import type { FaultyStore } from './faulty-store.ts';
import { steps, wholeTree } from './steps.ts';
import { SimulatedWorld } from './world.ts';

/** Passes after which a healthy world has come to rest. */
const PASSES_TO_REST = 8;

/** Null when all held; else what did not, with the steps up to there. */
export async function runSeed(
  seed: number,
  faults: FaultyStore,
  read: ConstructorParameters<typeof SimulatedWorld>[1],
): Promise<string | null> {
  const random = seededRandom(seed);
  const trace: string[] = [];
  await faults.empty();
  const world = new SimulatedWorld(faults, read);
  try {
    await addCustomers(world);
    trace.push(`commit ${world.commit(firstTree)}`, await world.reconcile({}));
    for (let count = random.between(6, 12); count > 0; count -= 1)
      trace.push(await random.pick(steps).run(world, random));
    await comeToRest(world, trace);
    return null;
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `seed ${seed}: ${why}\n${trace.map((line, index) => `  ${index + 1}. ${line}`).join('\n')}`;
  }
}

async function addCustomers({ store }: SimulatedWorld): Promise<void> {
  const rows = brandNames.map((portal) => ({
    ...{
      id: `C-${portal}0`,
      portal,
      type: 'customer',
      name: portal,
      currency: 'EUR',
      timezone: 'UTC',
      status: 'active',
    },
    created_at: 1,
  })) as Parameters<ReturnType<typeof store.insertInto<'customer'>>['values']>[0];
  await store.insertInto('customer').values(rows).execute();
}

async function comeToRest(world: SimulatedWorld, trace: string[]): Promise<void> {
  world.faults.heal();
  world.repository.breaks(null);
  world.failingReads = 0;
  world.nextFault = null;
  for (const portal of ['', ...brandNames]) await liftSuspension(world.store, portal);
  const pin = await readPin(world.store);
  if (pin !== undefined) await liftPin(world.store, pin);
  world.pinned = true;
  world.clock.time += DAY;
  trace.push(`at last: commit ${world.commit(wholeTree(world.state))}`);
  for (let passes = 0; passes < PASSES_TO_REST; passes += 1) {
    trace.push(await world.reconcile({ allowRewind: true }));
    const id = await world.blockedPlan();
    if (id === undefined && (await isAtRest(world))) {
      const said = await world.reconcile({});
      if (!/unchanged|done/.test(said) || !(await isAtRest(world))) throw new Error(`not at rest: ${said}`);
      return;
    }
    if (id !== undefined) {
      world.approved.add(id);
      await writeApproval(world.store, { plan_id: id, actor: 'ada', at: world.clock.time });
    }
  }
  const flat = async (rows: Awaited<ReturnType<SimulatedWorld['live']>>) =>
    [...rows].flatMap(([owner, own]) => [...own].map(([key, spec]) => `${owner}/${key} ${spec}`));
  const wanted = await flat(await world.wantedOfHead());
  const live = await flat(await world.live());
  const missing = wanted.filter((row) => !live.includes(row));
  const extra = live.filter((row) => !wanted.includes(row));
  throw new Error(
    `no rest after ${PASSES_TO_REST} passes; missing ${missing.join(', ')}; too many ${extra.join(', ')}`,
  );
}

async function isAtRest(world: SimulatedWorld): Promise<boolean> {
  const wanted = await world.wantedOfHead();
  const live = await world.live();
  const owners = new Set([...wanted.keys(), ...live.keys()]);
  return [...owners].every((owner) => {
    const [want, have] = [wanted.get(owner) ?? new Map(), live.get(owner) ?? new Map()];
    return want.size === have.size && [...want].every(([key, spec]) => have.get(key) === spec);
  });
}

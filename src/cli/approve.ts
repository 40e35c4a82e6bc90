// An approval for the reconciler that is running: noted in the store, and waited for.
import { readLease } from '../store/leases.ts';
import type { Store } from '../store/store.ts';
import { readRequest, writeApproval, writeRequest } from '../store/wishes.ts';
import { type Exit, exit, type World } from './world.ts';

/** How long an operator waits for the running reconciler before being told that it goes on by itself. */
const WAIT_MS = 60_000;
const STEP_MS = 100;

/** Notes the approval for the active reconciler and waits for its look; null when none is running. */
export async function handOverApproval(world: World, store: Store, planId: string): Promise<Exit | null> {
  if (!(await isReconcilerRunning(world, store))) return null;
  const now = world.clock.now();
  await writeApproval(store, { plan_id: planId, actor: actorOf(world), at: now });
  const outcome = await askForLook(world, store, 'look').answered;
  world.print(outcome === null ? stillWaiting : `${outcome}\n`);
  return outcome?.startsWith('applied') === true || outcome?.startsWith('partial') === true ? exit.fine : exit.blocked;
}

export const stillWaiting =
  'The reconciler has not answered yet; it goes on by itself. portico status shows the outcome.\n';

/** A look that was asked of the active reconciler. */
interface Asked {
  readonly noted: Promise<unknown>;
  /** Its words, or null when it did not answer in time. Waits only once it is asked for. */
  readonly answered: Promise<string | null>;
}

export function askForLook(world: World, store: Store, kind: 'look' | 'rewind'): Asked {
  const noted = writeRequest(store, kind, actorOf(world), world.clock.now());
  return {
    noted,
    get answered() {
      return noted.then((id) => waitForAnswer(world, store, id));
    },
  };
}

async function waitForAnswer(world: World, store: Store, id: number): Promise<string | null> {
  const deadline = world.clock.now() + WAIT_MS;
  while (world.clock.now() < deadline && !world.stop.aborted) {
    const request = await readRequest(store, id);
    if (request === undefined || request.done_at !== null) return request?.outcome ?? 'done';
    await world.clock.sleep(STEP_MS, world.stop);
  }
  return null;
}

/** A reconciler is running when its lease moves, or was taken and not given back within the time that a lease lasts. */
export async function isReconcilerRunning(world: World, store: Store): Promise<boolean> {
  const before = await readLease(store);
  if (before.holder === '' || world.hasEnded(before.holder)) return false;
  const deadline = world.clock.now() + 5_000;
  while (world.clock.now() < deadline) {
    await world.clock.sleep(STEP_MS);
    const now = await readLease(store);
    if (now.beat !== before.beat) return now.holder !== '';
  }
  return false;
}

/** Whom the history names: the operator's own login name, as far as it is known. */
export function actorOf({ environment }: World): string {
  return environment['PORTICO_ACTOR'] ?? environment['USER'] ?? environment['LOGNAME'] ?? 'operator';
}

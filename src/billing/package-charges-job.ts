// The job that posts the charges of customers' packages.
import { HOUR, MINUTE } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import { createWorkQueue, type QueueLimits, type Within } from '../core/jobs/work-queue.ts';
import { customersWithPackages } from '../customers/across.ts';
import type { Store } from '../store/store.ts';
import { postDueCharges } from './package-charges.ts';

/** Short transactions; a second portal is charged where one waits for a row. */
const LIMITS: QueueLimits = { total: 2, perOwner: 1, perLane: 1, deadlineMs: MINUTE };

export const packageChargesJob = (store: Store, within?: Within): Job => ({
  name: 'package charges',
  everyMs: HOUR,
  run: (now) => postAllCharges(store, now, within),
});

/** One customer of each portal in turn. What is wrong with one customer's packages keeps no other from being charged. */
async function postAllCharges(store: Store, now: number, within?: Within): Promise<void> {
  const waiting = Map.groupBy(await customersWithPackages(store), ({ portal }) => String(portal));
  let failure: unknown;
  await createWorkQueue({
    ...{ clock: { now: () => now }, limits: LIMITS, within },
    owners: async () => [...waiting].flatMap(([portal, scopes]) => (scopes.length > 0 ? [portal] : [])),
    claim: async (portal) => waiting.get(portal)?.shift(),
    run: async (_portal, scope) => {
      await postDueCharges(store, scope, now).catch((thrown: unknown) => {
        failure ??= thrown;
      });
      return true;
    },
  }).drain();
  if (failure !== undefined) throw failure;
}

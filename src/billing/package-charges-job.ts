// The job that posts the charges of customers' packages.
import { HOUR } from '../core/durations.ts';
import type { Job } from '../core/jobs/job.ts';
import { customersWithPackages } from '../customers/across.ts';
import type { Store } from '../store/store.ts';
import { postDueCharges } from './package-charges.ts';

export const packageChargesJob = (store: Store): Job => ({
  name: 'package charges',
  everyMs: HOUR,
  run: async (now) => {
    let failure: unknown;
    for (const scope of await customersWithPackages(store)) {
      // What is wrong with one customer's packages keeps no other from being charged.
      await postDueCharges(store, scope, now).catch((thrown: unknown) => {
        failure ??= thrown;
      });
    }
    if (failure !== undefined) throw failure;
  },
});

// `portico check cdr`: compares the stored sums that reports read with the calls, and rebuilds them on request.
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { checkSums, rebuildSums, type SumsCheck, sumsMatch } from '../../calls/sums/check-sums.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';

interface CheckCdrOptions extends CommonOptions {
  readonly rebuild?: boolean;
}

export const checkCdr: CommandDefinition<CheckCdrOptions> = {
  summary: 'compare the sums of the reports with the calls',
  options: (command) => command.option('--rebuild', 'compute wrong sums again from the calls'),
  examples: ['portico check cdr', 'portico check cdr --rebuild'],
  exits: { 0: 'all sums are right, or were rebuilt', 1: 'error, or sums are wrong' },
  run: (world, { rebuild = false, ...options }) =>
    withStore(world, options, 'read-write', async (store) => {
      const { customers, calls, wrong } = await checkAll(world, store, rebuild);
      const sums = wrong === 0 ? 'all sums are right' : `the sums of ${wrong} were wrong`;
      world.print(`${customers} customers with ${calls} calls: ${sums}\n`);
      if (wrong > 0 && !rebuild) world.print('portico check cdr --rebuild computes them again from the calls.\n');
      return wrong === 0 || rebuild ? exit.fine : exit.error;
    }),
};

/** Compares customer by customer and prints what differs. @returns how many there are, and how many are wrong */
async function checkAll(world: World, store: Store, rebuild: boolean) {
  const found = { customers: 0, calls: 0, wrong: 0 };
  for await (const check of checkSums(store)) {
    world.stop?.throwIfAborted();
    found.customers += 1;
    found.calls += check.calls;
    if (sumsMatch(check)) continue;
    found.wrong += 1;
    if (rebuild) await rebuildSums(store, check.customer);
    world.print(`${check.customer}: ${differenceText(check)}${rebuild ? '; rebuilt' : ''}\n`);
  }
  return found;
}

function differenceText({ wrong }: SumsCheck): string {
  const parts = [
    ...(wrong.hours > 0 ? [`${wrong.hours} hourly sums`] : []),
    ...(wrong.days > 0 ? [`${wrong.days} daily sums`] : []),
    ...(wrong.codes > 0 ? [`${wrong.codes} counts of SIP codes`] : []),
    ...(wrong.total ? ['what all calls have cost'] : []),
  ];
  return `${parts.join(', ')} differ from the calls`;
}

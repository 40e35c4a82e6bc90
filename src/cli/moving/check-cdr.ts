// `portico check cdr`: whether the sums that reports are made of are those of the calls; `--rebuild` makes them so.

import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { checkSums, rebuildSums, type SumsCheck, sumsMatch } from '../../calls/sums/check-sums.ts';
import { openStore } from '../../store/store.ts';

interface CheckCdrOptions extends CommonOptions {
  readonly rebuild?: boolean;
}

export async function checkCdr(world: World, { rebuild = false, ...options }: CheckCdrOptions): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  const found = { customers: 0, calls: 0, wrong: 0 };
  try {
    for await (const check of checkSums(store)) {
      world.stop?.throwIfAborted();
      found.customers += 1;
      found.calls += check.calls;
      if (sumsMatch(check)) continue;
      found.wrong += 1;
      if (rebuild) await rebuildSums(store, check.customer);
      world.print(`${check.customer}: ${wordsOf(check)}${rebuild ? '; made anew' : ''}\n`);
    }
    const sums = found.wrong === 0 ? 'all sums are right' : `the sums of ${found.wrong} were wrong`;
    world.print(`${found.customers} customers with ${found.calls} calls: ${sums}\n`);
    if (found.wrong > 0 && !rebuild) world.print('portico check cdr --rebuild makes them anew from the calls.\n');
    return found.wrong === 0 || rebuild ? exit.fine : exit.error;
  } finally {
    await store.destroy();
  }
}

function wordsOf({ wrong }: SumsCheck): string {
  const parts = [
    ...(wrong.hours > 0 ? [`${wrong.hours} hourly sums`] : []),
    ...(wrong.days > 0 ? [`${wrong.days} daily sums`] : []),
    ...(wrong.codes > 0 ? [`${wrong.codes} counts of SIP codes`] : []),
    ...(wrong.total ? ['what all calls have cost'] : []),
  ];
  return `${parts.join(', ')} differ from the calls`;
}

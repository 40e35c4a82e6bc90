// How the times of the reports grow with the calls behind them: the last ten days, asked in turns of a store that has just begun and
// of one that is full, so that whatever else the machine does slows both.

import { callsPage, callsTotal } from '../../src/calls/search/search.ts';
import { breakout } from '../../src/calls/sums/breakout.ts';
import { DAY } from '../../src/core/durations.ts';
import { zoneOf } from '../../src/core/zone.ts';
import type { Store } from '../../src/store/store.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { CALLS, FEW, heavy, until } from './reports-calls.ts';

const TIMES = 100;
/** Days that any of the stores has, with as many calls in each. */
const lately = { from: until - 10 * DAY, to: until };
const query = { ...lately, zone: zoneOf('Europe/Kyiv') };

const questions: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'page and total of ten days': async (store) => {
    await callsPage(store, heavy, lately, null, 50);
    await callsTotal(store, heavy, lately);
  },
  'breakout of ten days by destination': (store) => breakout(store, heavy, { ...query, by: ['destination'] }),
  'breakout of ten days by day': (store) => breakout(store, heavy, { ...query, by: ['day'] }),
};

export async function grown(name: string, young: Store, old: Store): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, ask] of Object.entries(questions)) {
    const times: [number[], number[]] = [[], []];
    for (let index = -1; index < TIMES; index += 1) {
      for (const [of, store] of [young, old].entries()) {
        const startedAt = performance.now();
        await ask(store);
        // The first of each is not counted: any running server has been asked before.
        if (index >= 0) times[of]?.push(performance.now() - startedAt);
      }
    }
    const [before, after] = [percentile(times[0], 0.5), percentile(times[1], 0.5)];
    figures.push({
      what: `${name}: ${what}, with ${FEW.toLocaleString('en')} and with ${CALLS.toLocaleString('en')} calls: median`,
      measured: `${before.toFixed(2)} ms, ${after.toFixed(2)} ms (${(after / before).toFixed(2)}x)`,
      target: '<= 1.5x',
      met: after <= 1.5 * before,
    });
  }
  return figures;
}

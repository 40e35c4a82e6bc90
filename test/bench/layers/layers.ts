// Ten thousand brands in three layers beside the same brands flat: the cold plan of each, and a change of the base that all extend.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { writeFleet } from '../fleet.ts';
import { build, makeRepository, type Run, runPortico } from '../process.ts';
import { changeOperator, writeLayeredFleet } from './layered-fleet.ts';

const BRANDS = 10_000;
/** Runs of each cold plan, taken in turns; the fastest counts. */
const RUNS = 3;

export function layers(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'portico-layers-'));
  try {
    build();
    const [flat, layered, place] = [join(folder, 'flat'), join(folder, 'layered'), join(folder, 'server')];
    writeFleet(flat, BRANDS);
    writeLayeredFleet(layered, BRANDS);
    for (const each of [flat, layered]) makeRepository(each);
    mkdirSync(place);
    const plans = Array.from({ length: RUNS }, () => [flat, layered].map((each) => runPortico(place, ['plan', each])));
    const [coldFlat, coldLayered] = [fastest(plans.map(([one]) => one)), fastest(plans.map(([, other]) => other))];
    const first = runPortico(place, ['apply', layered, '--yes']);
    const same = runPortico(place, ['plan', flat, '--detailed-exitcode']);
    if (same.code !== 0) throw new Error(`the two forms of the fleet differ: exit ${same.code}`);
    changeOperator(layered, 'dark');
    const changed = runPortico(place, ['apply', layered, '--yes', '--approve', planId(place, layered)]);
    const unchanged = runPortico(place, ['plan', layered, '--detailed-exitcode']);
    if (changed.code !== 0 || unchanged.code !== 0) throw new Error('the change of the base was not applied');
    return [
      ratio(`${BRANDS} brands in three layers: cold full plan, beside the flat form`, coldLayered, coldFlat, 1.2),
      {
        what: 'the same, peak memory beside the flat form',
        measured: `${coldLayered.mebibytes.toFixed(0)} and ${coldFlat.mebibytes.toFixed(0)} MiB`,
        target: '<= 600 MiB',
        met: coldLayered.mebibytes <= 600,
      },
      ratio(`a change of the base of all ${BRANDS}: apply, beside the first apply`, changed, first, 2),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A change of all brands is beyond the limits, and is approved by the id of its plan. */
function planId(place: string, folder: string): string {
  const args = [join(import.meta.dirname, '../../../dist/main.js'), 'plan', folder, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8', maxBuffer: 1e9 });
  return /"id": ?"([0-9a-f]{64})"/.exec(stdout)?.[1] ?? '';
}

function fastest(runs: readonly (Run | undefined)[]): Run {
  const [best] = runs
    .filter((run) => run !== undefined)
    .toSorted((left, right) => left.milliseconds - right.milliseconds);
  if (best === undefined) throw new Error('nothing was measured');
  return best;
}

function ratio(what: string, run: Run, beside: Run, most: number): Figure {
  const times = run.milliseconds / beside.milliseconds;
  const measured = `${times.toFixed(2)} times (${run.milliseconds.toFixed(0)} and ${beside.milliseconds.toFixed(0)} ms)`;
  return { what, measured, target: `<= ${most} times`, met: times <= most };
}

// Commands of the real program in the process of the test: a start of the program takes longer than most commands do.
import { systemClock } from '../src/adapters/clock.ts';
import { hasEnded } from '../src/adapters/process-identity.ts';
import { buildProgram } from '../src/cli/program.ts';
import { reportFailure } from '../src/cli/report-failure.ts';
import type { World } from '../src/cli/world.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command to its end, in a folder that becomes the one of this process; never rejects. What a daemon logs goes
 * past it, and it cannot be killed: for those, and for streams and signals, a process of its own is started.
 */
export async function runHere(folder: string, environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<Ended> {
  process.chdir(folder);
  let [out, err, code]: [string, string, number] = ['', '', 0];
  const world: World = {
    ...{ clock: systemClock, directory: folder, environment },
    print: (text) => {
      out += text;
    },
    report: (text) => {
      err += text;
    },
    ...{
      confirm: async () => false,
      readInput: async () => '',
      colors: false,
      interactive: false,
      random: Math.random,
    },
    // As from sources: any start may be of other code.
    ...{ release: `test+${systemClock.now()}`, hasEnded, step: () => undefined, stop: new AbortController().signal },
  };
  const program = buildProgram(world, 'test', (given) => {
    code = given;
  });
  await program.parseAsync(['node', 'portico', ...args]).catch((thrown: unknown) => {
    code = reportFailure(world, thrown);
  });
  return { code, out, err };
}

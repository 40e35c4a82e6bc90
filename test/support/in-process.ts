// Commands of the real program in the process of the test: a start of the program takes longer than most commands do.
import { systemClock } from '../../src/adapters/clock.ts';
import { hasEnded } from '../../src/adapters/process-identity.ts';
import type { World } from '../../src/app/world.ts';
import { runProgram } from '../../src/cli/program.ts';
import { reportFailure } from '../../src/cli/report-failure.ts';
import type { Clock } from '../../src/core/clock.ts';
import { images } from './worlds/images.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs until it is stopped. */
export interface Served {
  readonly out: () => string;
  readonly httpsPort: number;
  readonly consoleUrl: string;
  /** The exit code. */
  stop(): Promise<number | null>;
}

/** From this long on, in milliseconds, a sleep is shortened; below it are polls, which would only take the processor. */
const LONG_SLEEP_MS = 500;
/** What is done every second of the program is done three times in one. */
const HURRY = 3;

/** The time of day, with shorter rests: what a running program notices by its next tick is noticed sooner. */
const hurriedClock: Clock = {
  ...systemClock,
  sleep: (milliseconds, signal) =>
    systemClock.sleep(milliseconds < LONG_SLEEP_MS ? milliseconds : milliseconds / HURRY, signal),
};

/** The folders of the programs that run in this process; a lease that names it is of one of them. */
const serving: string[] = [];

/**
 * Runs a command to its end, in a folder that becomes the one of this process; never rejects. What a daemon logs is not
 * captured, and it cannot be killed: for those, and for streams and signals, a process of its own is started. A command
 * that runs until it is stopped ends when `stop` is aborted.
 */
export function runHere(
  folder: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
  stop?: AbortSignal,
): Promise<Ended> {
  const { ended } = begin(folder, environment, args, stop ?? new AbortController().signal);
  return stop === undefined ? ended : serveIn(folder, ended);
}

/** Starts `portico up` likewise, without its log; resolves when it says that it serves. */
export async function serveHere(
  folder: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): Promise<Served> {
  const stopping = new AbortController();
  const { out, printed, ended } = begin(folder, environment, ['--quiet', ...args], stopping.signal);
  void serveIn(folder, ended);
  const early = await Promise.race([ended, printed]);
  if (early !== undefined) throw new Error(`portico ${args.join(' ')} did not start:\n${early.out}${early.err}`);
  return {
    out,
    ...addressesIn(out()),
    stop: async () => {
      stopping.abort();
      return (await ended).code;
    },
  };
}

/** Counts the folder as served until the program has ended. */
function serveIn(folder: string, ended: Promise<Ended>): Promise<Ended> {
  serving.push(folder);
  return ended.finally(() => serving.splice(serving.indexOf(folder), 1));
}

/** Where a program serves, by what it printed or logged. */
export function addressesIn(text: string): Pick<Served, 'httpsPort' | 'consoleUrl'> {
  return {
    httpsPort: Number(/https:\/\/[^:\s]+:(\d+)/.exec(text)?.[1] ?? 0),
    consoleUrl: /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '',
  };
}

interface Begun {
  readonly out: () => string;
  /** Resolves when something was printed for the first time. */
  readonly printed: Promise<void>;
  readonly ended: Promise<Ended>;
}

function begin(folder: string, environment: NodeJS.ProcessEnv, args: readonly string[], stop: AbortSignal): Begun {
  // The running program would look for its files in another folder.
  if (serving.some((other) => other !== folder)) throw new Error(`a program is being served here, in ${serving}`);
  process.chdir(folder);
  let [out, err] = ['', ''];
  const { promise: printed, resolve } = Promise.withResolvers<void>();
  const world: World = {
    ...{ clock: hurriedClock, directory: folder, environment, images, stop },
    print: (text) => {
      out += text;
      resolve();
    },
    report: (text) => {
      err += text;
    },
    ...{
      confirm: async () => false,
      readInput: async () => '',
      colors: false,
      terminal: false,
      interactive: false,
      random: Math.random,
    },
    // As from sources: any start may be of other code.
    ...{ release: `test+${systemClock.now()}`, step: () => undefined },
    hasEnded: (identity) => !(serving.length > 0 && identity.includes(`/${process.pid}/`)) && hasEnded(identity),
  };
  const ended = runProgram(world, 'test', args)
    .catch((thrown: unknown) => reportFailure(world, thrown))
    .then((code) => ({ code, out, err }));
  return { out: () => out, printed, ended };
}

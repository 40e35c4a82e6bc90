// Runs the program of main.ts beside a test: as a process that may die, or one command within this process.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock.ts';
import { hasEnded } from '../../src/adapters/process-identity.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { reportFailure } from '../../src/cli/report-failure.ts';
import type { World } from '../../src/cli/world.ts';
import { until, type Workplace, workplace } from '../running.ts';

const main = join(import.meta.dirname, 'main.ts');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<Ended>;
}

/** A file of settings, so that paths count from the place's folder and not from the test's. */
const settings = ({ folder }: Workplace): readonly string[] => ['-c', join(folder, 'portico.yaml')];

/** A new repository for this program. */
export function killablePlace(): Workplace {
  const place = workplace();
  place.save('portico.yaml', 'source: { repository: . }\n');
  place.commit('Settings');
  return place;
}

/** Starts a command as a process; `extra` goes into its environment. */
export function startProgram(place: Workplace, args: readonly string[], extra: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [main, ...settings(place), ...args], {
    cwd: place.folder,
    env: { ...place.environment, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, out: () => out, err: () => err, ended };
}

/** Waits until `portico up` says where everything is: its first look is through. */
export async function isUp({ child, out, err }: Started): Promise<void> {
  await until(
    async () => ({ out: out(), err: err(), gone: child.exitCode ?? child.signalCode }),
    (seen) => seen.gone !== null || /^Console .*token \S+$/m.test(seen.out),
  );
  if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it did not come up:\n${out()}${err()}`);
}

export const kill = async ({ child, ended }: Started): Promise<void> => {
  child.kill('SIGKILL');
  await ended;
};

/** Runs a command within this process: for what is not to be killed, and has no need of a process of its own. */
export async function command(
  place: Workplace,
  args: readonly string[],
  extra: NodeJS.ProcessEnv = {},
): Promise<Omit<Ended, 'signal'>> {
  let [code, out, err] = [0, '', ''];
  const world: World = {
    clock: systemClock,
    environment: { ...place.environment, ...extra },
    directory: place.folder,
    print: (text) => {
      out += text;
    },
    report: (text) => {
      err += text;
    },
    confirm: async () => false,
    readInput: async () => '',
    colors: false,
    interactive: false,
    random: () => 0.5,
    release: 'test',
    hasEnded,
    step: () => undefined,
    stop: new AbortController().signal,
  };
  const program = buildProgram(world, 'test', (given) => {
    code = given;
  });
  await program.parseAsync(['node', 'portico', ...settings(place), ...args]).catch((thrown: unknown) => {
    code = reportFailure(world, thrown);
  });
  return { code, out, err };
}

// Wiring only: the process (arguments, environment, streams, signals) becomes a world, and a command runs in it.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline/promises';
import { setFlagsFromString } from 'node:v8';
import { systemClock } from './adapters/clock.ts';
import { hasEnded } from './adapters/process-identity.ts';
import { exit, type World } from './app/world.ts';
import { buildProgram } from './cli/program.ts';
import { reportFailure } from './cli/report-failure.ts';

enableCompileCache();
// By default the heap may grow to several times what is alive before it is tidied; a fleet's first plan would take a third more
// memory for a tenth less time.
setFlagsFromString('--heap-growing-percent=30');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

// A reader that goes away (`portico plan | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.fine);
});

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const world: World = {
  clock: systemClock,
  environment: process.env,
  directory: process.cwd(),
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
  confirm: async (question) => {
    if (!process.stdin.isTTY) return false;
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${question} [y/N] `);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
  },
  readInput: async () => {
    for await (const line of createInterface({ input: process.stdin })) return line;
    return '';
  },
  // https://no-color.org: any value that is not empty.
  colors: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
  interactive: process.stderr.isTTY === true,
  random: () => randomInt(2 ** 32) / 2 ** 32,
  // From sources, any start may be of other code.
  release: import.meta.filename.endsWith('.ts') ? `${version}+${systemClock.now()}` : version,
  hasEnded,
  step: () => undefined,
  stop: stopping.signal,
};

const program = buildProgram(world, version, (code) => {
  process.exitCode = code;
});

// A command that fails half way may have started listeners and timers; the process ends with it.
const fail = (thrown: unknown): never => process.exit(reportFailure(world, thrown));
process.once('uncaughtException', fail);
await program.parseAsync(process.argv).catch(fail);

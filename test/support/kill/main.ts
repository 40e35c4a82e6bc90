// The real program, in which a named step between read and commit kills the process: PORTICO_TEST_KILL_AT=claimed.

import { systemClock } from '../../../src/adapters/clock.ts';
import { createImageReader } from '../../../src/adapters/images/image-reader.ts';
import { hasEnded } from '../../../src/adapters/process-identity.ts';
import type { World } from '../../../src/app/world.ts';
import { runProgram } from '../../../src/cli/program.ts';
import { reportFailure } from '../../../src/cli/report-failure.ts';

const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const killAt = process.env['PORTICO_TEST_KILL_AT'];

const world: World = {
  clock: systemClock,
  environment: process.env,
  directory: process.cwd(),
  images: createImageReader(),
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
  confirm: async () => false,
  readInput: async () => '',
  colors: false,
  terminal: false,
  interactive: false,
  random: () => 0.5,
  release: 'test',
  hasEnded,
  // As when the power goes: no handler, no clean-up, nothing flushed.
  step: (name) => {
    if (name === killAt) process.kill(process.pid, 'SIGKILL');
  },
  stop: stopping.signal,
};

process.exitCode = await runProgram(world, 'test', process.argv.slice(2)).catch((thrown: unknown) =>
  process.exit(reportFailure(world, thrown)),
);

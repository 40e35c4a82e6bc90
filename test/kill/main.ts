// The real program, in which a named step between read and commit ends the process or puts it to sleep:
// PORTICO_TEST_KILL_AT=claimed, PORTICO_TEST_SLEEP_AT=contents-read. Its release stays the same over restarts, as an
// installed one does.
import { enableCompileCache } from 'node:module';
import { systemClock } from '../../src/adapters/clock.ts';
import { hasEnded } from '../../src/adapters/process-identity.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { reportFailure } from '../../src/cli/report-failure.ts';
import type { World } from '../../src/cli/world.ts';

enableCompileCache();
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
const { PORTICO_TEST_KILL_AT: killAt, PORTICO_TEST_SLEEP_AT: sleepAt } = process.env;
const isSingleLook = process.argv.includes('--once');
let hasSlept = false;

const world: World = {
  clock: {
    ...systemClock,
    sleep: (milliseconds, signal) => {
      // A single look waits for nothing but another's lease.
      if (isSingleLook) process.stderr.write('waiting\n');
      return systemClock.sleep(milliseconds, signal);
    },
  },
  environment: process.env,
  directory: process.cwd(),
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
  confirm: async () => false,
  readInput: async () => '',
  colors: false,
  interactive: false,
  random: () => 0.5,
  release: 'test',
  hasEnded,
  // As when the power goes: no handler, no clean-up, nothing flushed.
  step: (name) => {
    if (name === killAt) process.kill(process.pid, 'SIGKILL');
    if (name !== sleepAt || hasSlept) return;
    hasSlept = true;
    process.kill(process.pid, 'SIGSTOP');
  },
  stop: stopping.signal,
};

const program = buildProgram(world, 'test', (code) => {
  process.exitCode = code;
});
await program.parseAsync(process.argv).catch((thrown: unknown) => process.exit(reportFailure(world, thrown)));

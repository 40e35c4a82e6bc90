// The process: turns on the compile cache before anything else is loaded, then runs the command that its arguments name.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache();
// How much the heap may grow before garbage is collected, in percent of what is alive. V8's own choice is several hundred; with
// 30 the first plan of a large fleet takes a third less memory and a tenth more time.
setFlagsFromString('--heap-growing-percent=30');

const { createWorld, readVersion } = await import('./app/process-world.ts');
const { runProgram } = await import('./cli/program.ts');
const { reportFailure } = await import('./cli/report-failure.ts');

const version = readVersion();
const world = createWorld(version);
// A command that fails may have left listeners and timers behind; ending the process ends them.
const fail = (thrown: unknown): never => process.exit(reportFailure(world, thrown));
process.once('uncaughtException', fail);
process.exitCode = await runProgram(world, version, process.argv.slice(2)).catch(fail);

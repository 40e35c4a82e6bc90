// The process: refuses a Node that is too old in one sentence, turns on the compile cache, then runs the command that its arguments
// name. Nothing is imported before the first of these, since an older Node ends at what it does not know.
const NEEDED_NODE = 24;
if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) {
  process.stderr.write(`portico needs Node.js ${NEEDED_NODE} or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const { enableCompileCache } = await import('node:module');
const { setFlagsFromString } = await import('node:v8');
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

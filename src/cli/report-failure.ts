// Error boundary of the command line: prints what was thrown as a message without a stack, and returns the exit code.
import { CommanderError } from 'commander';
import { exit, type World } from '../app/world.ts';
import { sha256 } from '../core/canonical.ts';
import { errorCodes, PortalError, reasonOf } from '../core/portal-error.ts';

/** The exit code that shells expect of a process that a signal ended: 128 plus the number of the signal. */
const INTERRUPTED = 130;

/** Prints what happened and what to do. A bug prints an id; `PORTICO_DEBUG=1` adds where it happened. */
export function reportFailure(world: World, thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exit.fine : exit.error;
  if (world.stop.aborted || (thrown instanceof Error && thrown.name === 'AbortError')) {
    world.report('stopped; what was done so far is kept\n');
    return INTERRUPTED;
  }
  if (thrown instanceof PortalError) {
    world.report(`error: ${thrown.message}\n  ${thrown.hint}\n`);
    return errorCodes[thrown.code].exit;
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  world.report(
    `error: ${reasonOf(thrown)}\n  This is a fault in portico (id ${sha256(stack).slice(0, 8)}); nothing was lost.\n`,
  );
  world.report('  PORTICO_DEBUG=1 shows where it happened; please report it with that text.\n');
  if (world.environment['PORTICO_DEBUG'] === '1') world.report(`${stack}\n`);
  return exit.error;
}

// The outcome of one reconcile pass: as text, and as an exit code.
import { type Exit, exit, type World } from '../../app/world.ts';
import { heldBack, holdText, outcomeText, type PassOutcome } from '../../core/pass-outcome.ts';
import { diffPlan } from '../../operations/diff/plan-diff.ts';
import { outcomeOf, type PassResult } from '../../reconcile/follow.ts';
import { planLeft } from '../../reconcile/pass.ts';
import { planExit } from '../portals/plan-revision.ts';
import { reportFileErrors } from './file-errors.ts';
import { printPlan } from './plan.ts';

/** Prints the plan of a pass of this process and its outcome. @returns the exit code */
export function printOutcome(world: World, result: PassResult, approve: string | undefined): Exit {
  if (result.state === 'failed' || result.state === 'held') {
    world.report(`error: ${holdText(result.hold)}\n`);
    return exit.error;
  }
  const held = heldBack(outcomeOf(result));
  if (result.state === 'done') {
    // What could be applied was applied; the rest waits.
    printPlan(
      world.print,
      result.pass,
      diffPlan(result.pass.plan.changes, new Map(), null, result.pass.blocks),
      `portico reconcile --once --approve ${planLeft(result.pass)}`,
    );
  }
  if (held !== null) {
    world.report(`error: held: ${holdText(held)}\n`);
    return exit.error;
  }
  if (result.state !== 'done') {
    world.print('No changes: live state is what the files want.\n');
    return exit.fine;
  }
  if (result.hold !== null) world.report(`note: ${holdText(result.hold)}\n`);
  if (approve !== undefined && approve !== result.pass.plan.id) {
    world.report(`error: the approved plan is ${approve}, but the plan is now ${result.pass.plan.id}\n`);
    return exit.error;
  }
  reportFileErrors(world, result.pass.desired);
  return planExit(result.pass, exit.fine);
}

const notFinishedYet =
  'The reconciler has not finished yet; it continues without this command. portico status shows the outcome.\n';

/** Prints the outcome of a pass of the running reconciler; null for one that did not finish in time. @returns the exit code */
export function printRequestedOutcome(world: World, outcome: PassOutcome | null): Exit {
  if (outcome === null) {
    world.print(notFinishedYet);
    return exit.error;
  }
  const text = `${outcomeText(outcome)}\n`;
  if (outcome.state === 'held' || outcome.state === 'failed' || heldBack(outcome) !== null) {
    world.report(`error: ${text}`);
    return exit.error;
  }
  if (outcome.state === 'partial') {
    world.report(
      `error: ${text}  Portals with errors in their files keep their last good state; portico status shows where.\n`,
    );
    return exit.error;
  }
  world.print(text);
  return outcome.state === 'blocked' ? exit.blocked : exit.fine;
}

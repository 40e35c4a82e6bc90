// The outcome of one reconcile pass: as text, and as an exit code.
import { type Exit, exit, type World } from '../../app/world.ts';
import { heldBack, type Outcome } from '../../reconcile/follow.ts';
import { planLeft } from '../../reconcile/pass.ts';
import { planExit } from '../portals/plan-folder.ts';
import { printPlan } from './plan.ts';

/** Prints the outcome. @returns the exit code */
export function printOutcome(world: World, outcome: Outcome, approve: string | undefined): Exit {
  if (outcome.state === 'failed' || outcome.state === 'held') {
    world.report(`error: ${outcome.why}\n`);
    return exit.error;
  }
  const why = heldBack(outcome);
  if (outcome.state === 'done') {
    // What could be applied was applied; the rest waits.
    printPlan(world.print, outcome.look, `portico reconcile --once --approve ${planLeft(outcome.look)}`);
  }
  if (why !== null) {
    world.report(`error: held: ${why}\n`);
    return exit.error;
  }
  if (outcome.state === 'unchanged') {
    world.print('No changes: live state is what the files want.\n');
    return exit.fine;
  }
  if (outcome.hold !== null) world.report(`note: ${outcome.hold.message}\n`);
  if (approve !== undefined && approve !== outcome.look.plan.id) {
    world.report(`error: the approved plan is ${approve}, but the plan is now ${outcome.look.plan.id}\n`);
    return exit.error;
  }
  return planExit(outcome.look, exit.fine);
}

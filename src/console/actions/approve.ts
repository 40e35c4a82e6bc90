// Approving a blocked plan from the console: exactly the plan that some brand waits for, and no other.
import type { Request, RequestHandler, Response } from 'express';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { readConditions } from '../../store/conditions.ts';
import type { Store } from '../../store/store.ts';
import { writeApproval, writeRequest } from '../../store/wishes.ts';

interface ApproveDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** The id of the plan that a condition's message asks to approve. */
export function planToApprove(message: string): string | null {
  return /--approve ([0-9a-f]{64})/.exec(message)?.[1] ?? null;
}

/** Takes the form of the overview. Who may post was checked before. */
export function approvePlan({ store, clock, log }: ApproveDependencies): RequestHandler {
  return async (request: Request, response: Response) => {
    const given: unknown = request.body?.plan;
    const blocked = (await readConditions(store)).filter(({ reason }) => reason === 'Blocked');
    if (typeof given !== 'string' || !blocked.some(({ message }) => planToApprove(message) === given)) {
      response.status(409).type('text').send('No brand waits for this plan any more. Go back and look again.\n');
      return;
    }
    const now = clock.now();
    await writeApproval(store, { plan_id: given, actor: 'console', at: now });
    await writeRequest(store, 'look', 'console', now);
    log.info('a blocked plan was approved on the console', { plan: given });
    response.redirect(303, '/');
  };
}

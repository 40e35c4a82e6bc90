// Plans a revision against live state and applies what is allowed; starts over when live state moves in between.
import type { Clock } from '../core/clock.ts';
import type { Desired } from '../core/plan/desired.ts';
import type { GuardLimits } from '../core/plan/guard.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Revision } from '../core/source.ts';
import type { Store } from '../store/store.ts';
import { readApprovals } from '../store/tables/requests.ts';
import { type Applied, apply, type Step } from './apply.ts';
import type { Followed } from './followed-revision.ts';
import { type Pass, planPass } from './pass.ts';
import { suspensionsOf, withSuspended } from './suspended.ts';

/** Attempts of one pass while others change live state; each starts from what is live then. */
const MAX_ATTEMPTS = 5;

/** Desired state, and the parsed files behind it. */
export interface DesiredFiles extends Desired {
  /** Stores what was parsed, for the next process. */
  save(fence: number): Promise<void>;
  /** Frees what can be parsed again. */
  forget(): void;
}

export interface ApplyDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly limits: GuardLimits;
  readonly selfHeal: boolean;
  readonly readDesired: (revision: Revision) => Promise<DesiredFiles>;
  readonly step: Step;
}

export interface ApplyRequest {
  readonly fence: number;
  /** Id of a plan whose guards are lifted for this pass; null for none. */
  readonly approved: string | null;
  /** True compares every row, whatever is known of it. */
  readonly whole: boolean;
  /** What decides besides the store that the outcome would be the same again; null when a repetition has to compare. */
  readonly inputs: string | null;
}

export interface AppliedPass {
  readonly pass: Pass;
  readonly applied: Applied;
}

/** @throws PortalError `plan-changed` after too many attempts, `lease-lost`, `source-unreadable` */
export async function planAndApply(
  { store, clock, limits, selfHeal, readDesired, step }: ApplyDependencies,
  { revision, hold, approved, endedPin, suspended }: Followed,
  request: ApplyRequest,
): Promise<AppliedPass> {
  const { fence, whole, inputs } = request;
  const suspensions = suspensionsOf(suspended);
  const own = request.approved === null ? [] : [request.approved];
  let files: DesiredFiles | undefined;
  const read = async (of: Revision): Promise<Desired> => {
    files = await readDesired(of);
    return withSuspended(files, suspensions);
  };
  for (let attempt = 1; ; attempt += 1) {
    const startedAt = clock.now();
    const lifted = new Set([...(await readApprovals(store, startedAt)), ...approved, ...own]);
    const policy = { limits, selfHeal, approved: lifted, now: startedAt, whole };
    const pass = await planPass(revision, { store, readDesired: read, ...policy });
    try {
      const how = { fence, startedAt, now: clock.now(), suspensions, hold, inputs, endedPin, step };
      const applied = await apply(store, pass, how);
      await files?.save(fence);
      files?.forget();
      return { pass, applied };
    } catch (thrown) {
      const moved = thrown instanceof PortalError && thrown.code === 'plan-changed';
      if (!moved || attempt === MAX_ATTEMPTS) throw thrown;
    }
  }
}

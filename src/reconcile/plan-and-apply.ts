// Plans a revision against live state and applies what is allowed; starts over when live state moves in between.
import type { Clock } from '../core/clock.ts';
import type { Desired } from '../core/plan/desired.ts';
import { FIRST_SOURCE } from '../core/plan/ownership.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Revision } from '../core/source.ts';
import type { Store } from '../store/store.ts';
import { readApprovals } from '../store/tables/requests.ts';
import { isSharedEdited } from '../store/tables/resources.ts';
import { type Applied, apply, type Step } from './apply.ts';
import type { Followed } from './followed-revision.ts';
import { type Pass, planPass } from './pass.ts';
import { noRollbacks, type RolledBack, rollbackFiles, withRollbacks } from './rolled-back.ts';
import { type ApprovalDependencies, ruleApprovals } from './rule-approvals.ts';
import { type FollowedSource, type SourcePart, soleSource } from './source-part.ts';
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

export interface ApplyDependencies extends ApprovalDependencies {
  readonly clock: Pick<Clock, 'now'>;
  readonly readDesired: (revision: Revision) => Promise<DesiredFiles>;
  readonly step: Step;
  /** Which of several sources this is; absent for the only one. */
  readonly followed?: FollowedSource;
}

export interface ApplyRequest {
  readonly fence: number;
  /** Id of a plan whose guards are lifted for this pass; null for none. */
  readonly approved: string | null;
  /** True compares every row, whatever is known of it. */
  readonly whole: boolean;
  /** What decides besides the store that the outcome would be the same again; null when a repetition has to compare. */
  readonly inputs: string | null;
  readonly part: SourcePart;
}

export interface AppliedPass {
  readonly pass: Pass;
  readonly applied: Applied;
}

/** Triggers mark what the first source shares; of what others share, the rows say it. */
const isEdited = async (store: Store, { ownership: { source } }: SourcePart): Promise<boolean> =>
  source !== FIRST_SOURCE && isSharedEdited(store, source);

/** @throws PortalError `plan-changed` after too many attempts, `lease-lost`, `source-unreadable` */
export async function planAndApply(
  dependencies: ApplyDependencies,
  followed: Followed,
  request: ApplyRequest,
): Promise<AppliedPass> {
  const { revision, hold, endedPin, suspended, rollbacks } = followed;
  const { fence, whole, inputs, part } = request;
  const { store, clock, limits, selfHeal, readDesired, step, history } = dependencies;
  const { id: sourceId, name: sourceName } = dependencies.followed ?? soleSource;
  const suspensions = suspensionsOf(suspended);
  const own = request.approved === null ? [] : [request.approved];
  let files: DesiredFiles | undefined;
  let rolledBack: RolledBack | undefined;
  const read = async (of: Revision): Promise<Desired> => {
    files = await readDesired(of);
    const more =
      rollbacks.length === 0
        ? noRollbacks
        : await rollbackFiles({ store, source: { history }, readDesired, sourceId }, of, rollbacks);
    rolledBack = await withRollbacks(files, more);
    return withSuspended(rolledBack.desired, suspensions);
  };
  for (let attempt = 1; ; attempt += 1) {
    const startedAt = clock.now();
    const lifted = new Set([...(await readApprovals(store, startedAt)), ...own]);
    const policy = {
      limits,
      selfHeal,
      approved: lifted,
      now: startedAt,
      whole: whole || (await isEdited(store, part)),
      part,
    };
    const planned = await planPass(revision, { store, readDesired: read, ...policy });
    const { pass, ...approvals } = await ruleApprovals(dependencies, planned, followed.approved);
    try {
      const how = {
        fence,
        sourceName,
        startedAt,
        now: clock.now(),
        suspensions,
        hold,
        inputs,
        endedPin,
        step,
        rolledBack,
        approvals,
      };
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

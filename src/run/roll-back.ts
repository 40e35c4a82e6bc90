// Going back to an earlier commit: which one is meant, and the pin that keeps the present head from being served.
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Revision, Source } from '../core/source.ts';
import { writeApproval, writePin } from '../store/wishes.ts';
import type { Deed } from './deed.ts';
import type { Look } from './look.ts';

export interface RollbackTarget {
  readonly target: Revision;
  /** The commit that is not served any more. */
  readonly bad: string;
}

/**
 * The commit of that name; `HEAD`, `HEAD~1` and so on count from what the branch points at.
 * @throws PortalError `source-unreadable`, `not-found`
 */
export async function rollbackTarget(source: Source, revision: string): Promise<RollbackTarget> {
  const head = await source.look();
  if (head.state !== 'found' || source.history === null || head.value.commit === null) {
    const why = head.state === 'found' ? 'the source has no history' : head.state === 'unknown' ? head.why : head.what;
    throw new PortalError('source-unreadable', why, 'A rollback needs the repository; try again when it can be read.');
  }
  const bad = head.value.commit;
  // The mirror has no HEAD of its own: here it is what the branch points at.
  const target = await source.history.at(revision.replace(/^HEAD(?=$|[~^])/, bad)).catch((thrown: unknown) => {
    const hint = 'portico history lists what was served.';
    throw new PortalError('not-found', `there is no commit ${revision}: ${reasonOf(thrown)}`, hint);
  });
  return { target, bad };
}

export interface RollingBack extends RollbackTarget {
  /** What going back changes; who agrees to it has approved exactly that. */
  readonly looked: Look;
  readonly reason: string;
  readonly actor: string;
  readonly now: number;
}

export function rollingBack({ target, bad, looked, reason, actor, now }: RollingBack): Deed {
  const commit = target.commit ?? '';
  return {
    subject: commit,
    detail: `back to ${target.label} (${target.message}) from ${bad}`,
    write: async (tx) => {
      if (looked.blocks.length > 0) await writeApproval(tx, { plan_id: looked.plan.id, actor, at: now });
      await writePin(tx, { commit_id: commit, bad_commit: bad, reason, actor, at: now });
    },
    look: 'look',
  };
}

// The revision that the reconciler follows, and checks of actions against its plan.
import { type Change, losingPortal } from '../../core/plan/change.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Revision } from '../../core/source.ts';
import { readLastPass } from '../../store/tables/revisions.ts';
import type { ConsoleParts } from '../pages/page.ts';

/** Returns the revision of the last reconcile pass; the head of a source without commits. @throws PortalError `source-unreadable` */
export async function followedRevision({ store, source, sourceId }: ConsoleParts): Promise<Revision> {
  const commit = (await readLastPass(store, sourceId))?.commit_id ?? null;
  const known = commit === null || source.history === null ? null : await source.history.at(commit).catch(() => null);
  if (known !== null) return known;
  const head = await source.fetch();
  if (head.state === 'found') return head.value;
  const why = head.state === 'unknown' ? head.why : head.what;
  throw new PortalError('source-unreadable', why, 'Try again when the repository can be read.');
}

/** Returns the changes of one portal; all of them for ''. */
export const changesOf = (changes: readonly Change[], portal: string): readonly Change[] =>
  portal === '' ? changes : changes.filter((change) => change.brand === portal || losingPortal(change) === portal);

/** @throws PortalError `plan-changed` where the shown plan differs from the present one */
export function requireShownPlan(shown: string, plan: string): void {
  if (shown === plan) return;
  const hint = 'Read what it would do now, and confirm that.';
  throw new PortalError('plan-changed', 'what it would do has changed since it was shown', hint);
}

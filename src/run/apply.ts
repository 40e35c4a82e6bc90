// Makes one look so: a single transaction with every allowed change, its conditions, events and the revision.
import type { Change } from '../core/plan.ts';
import { keyOf } from '../core/resource.ts';
import { writeConditions, writeEvent } from '../store/conditions.ts';
import { claimCounter, writeChanges } from '../store/resources.ts';
import { writeRevision } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';
import { brandConditions, sourceCondition } from './conditions.ts';
import type { Look } from './look.ts';

export interface Applied {
  readonly outcome: 'applied' | 'partial' | 'blocked';
  readonly changes: readonly Change[];
  /** The change counter after the apply; a later value means somebody else changed something. */
  readonly counter: number;
}

/**
 * Applies what the look allows. Doing it twice changes nothing the second time; being killed before the commit
 * leaves everything as it was.
 * @throws PortalError `plan-changed` when live state moved since the look; nothing is written then.
 */
export async function apply(store: Store, look: Look, startedAt: number, now: number): Promise<Applied> {
  const wanted = new Map(look.desired.resources.map((resource) => [keyOf(resource), resource]));
  const outcome = outcomeOf(look);
  const conditions = [
    sourceCondition(look.desired),
    ...brandConditions(look.desired, look.live.resources, look.blocked, look.plan.id),
  ];
  return store.transaction().execute(async (tx) => {
    const label = look.revision.label;
    const changed = look.allowed.length > 0;
    const counter = changed ? await claimCounter(tx, look.live.counter) : look.live.counter;
    await writeChanges(tx, look.allowed, wanted, look.desired.contents, counter, now);
    for (const change of look.allowed)
      await writeEvent(tx, change, reasons[change.action], describe(change), label, now);
    await writeConditions(tx, conditions, label, now);
    const entry = {
      label,
      commit_id: look.revision.commit,
      author: look.revision.author,
      message: look.revision.message,
      plan_id: look.plan.id,
      changes: look.allowed.length,
      outcome,
      started_at: startedAt,
      applied_at: now,
    };
    await writeRevision(tx, entry);
    return { outcome, changes: look.allowed, counter };
  });
}

const reasons: Readonly<Record<Change['action'], string>> = {
  create: 'Created',
  update: 'Updated',
  heal: 'Healed',
  restore: 'Restored',
  remove: 'Archived',
};

function outcomeOf(look: Look): Applied['outcome'] {
  if (look.blocks.length > 0) return 'blocked';
  const errors = look.desired.problems.some((problem) => problem.severity === 'error');
  return errors ? 'partial' : 'applied';
}

/** Names the fields only: an event is kept for long, and values belong to the revision. */
function describe(change: Change): string {
  const paths = change.fields.map((field) => field.path).filter((path) => path !== '');
  return paths.length === 0 ? change.action : `${change.action}: ${paths.join(', ')}`;
}

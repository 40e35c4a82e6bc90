// Applies a pass: a single transaction with every allowed change, its conditions, events and the revision.

import type { Condition } from '../core/condition.ts';
import { conditionSummary } from '../core/condition-message.ts';
import type { Hold } from '../core/pass-outcome.ts';
import { type Change, fieldsOf } from '../core/plan/change.ts';
import { FIRST_SOURCE, isForeignTo, sharedStateKey } from '../core/plan/ownership.ts';
import { isPortal, portalStates } from '../core/plan/plan.ts';
import { ownerOf } from '../core/plan/resource.ts';
import { commitOf, revisionLabel } from '../core/source.ts';
import { renamedResource } from '../kinds/registry.ts';
import { claimCounter } from '../store/change-counter.ts';
import { renamePortals } from '../store/portal-names.ts';
import { endRollbacks, writeServedRollbacks } from '../store/rollbacks.ts';
import { writeOwners } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { writeBrandStates, writeHeldBrands, writePortalChanges } from '../store/tables/brand-states.ts';
import { endBreakGlass } from '../store/tables/break-glass.ts';
import { type EventEntry, namesNotTrue, writeConditions, writeEvents } from '../store/tables/conditions.ts';
import { type AuditEntry, writeAudit } from '../store/tables/console-audit.ts';
import { holdFence } from '../store/tables/leases.ts';
import { dropApproval, liftPin, type Pin, writeWaitingPlan } from '../store/tables/requests.ts';
import { carryPasses, writePass, writeRevision } from '../store/tables/revisions.ts';
import { writeChanges } from '../store/tables/write-resources.ts';
import { breakGlassEndings } from './break-glass.ts';
import { brandConditions, sourceCondition } from './conditions.ts';
import type { Pass } from './pass.ts';
import type { RolledBack } from './rolled-back.ts';
import type { ApprovalDecision, Ruled } from './rule-approvals.ts';
import type { Suspensions } from './suspended.ts';

export interface Applied {
  readonly outcome: 'applied' | 'partial' | 'blocked';
  readonly changes: readonly Change[];
  /** The change counter after the apply; a later value means that another writer changed something. */
  readonly counter: number;
  /** Portals whose rollback it has ended. */
  readonly endedRollbacks: readonly string[];
}

/** Named steps between read and commit, at which tests stop the process. */
export type Step = (name: 'looked' | 'contents-read' | 'claimed' | 'written' | 'recorded' | 'committed') => void;

export interface ApplyOptions {
  /** Number of the lease that this writer holds. */
  readonly fence: number;
  readonly startedAt: number;
  readonly now: number;
  readonly suspensions: Suspensions;
  /** Why newer commits than this one are not followed, if they are not. */
  readonly hold: Hold | null;
  /** What decides besides the store that this outcome would be the same again; null when the next pass has to compare again. */
  readonly inputs: string | null;
  /** The rollback that this apply ends; undefined where none does. */
  readonly endedPin?: Pin | undefined;
  /** Rollbacks that this apply ends, and why other portals are at an earlier commit. */
  readonly rolledBack?: Pick<RolledBack, 'ended' | 'texts' | 'served'> | undefined;
  readonly step: Step;
  /** Name of the source, for its condition; empty where it is the only one. */
  readonly sourceName?: string;
  /** The plan that waits, and what came of approvals in commits; undefined for files that are not committed. */
  readonly approvals?: Pick<Ruled, 'waiting' | 'decisions'>;
}

const unknownApprovals: Pick<Ruled, 'waiting' | 'decisions'> = { waiting: null, decisions: [] };

/** A plan of more changes than these is kept as its id and counts alone. */
const MAX_KEPT_CHANGES = 500;

/**
 * Applies what the pass allows. Applying it twice changes nothing the second time; being killed before the commit
 * leaves everything as it was.
 * @throws PortalError `plan-changed` when live state moved since the pass, `lease-lost` when another reconciler took over;
 * nothing is written then.
 */
export async function apply(store: Store, pass: Pass, options: ApplyOptions): Promise<Applied> {
  const { fence, now, step, approvals: { waiting, decisions } = unknownApprovals } = options;
  const outcome = outcomeOf(pass);
  const { source } = pass.part;
  const label = revisionLabel(pass.revision.id);
  const states = statesToWrite(pass);
  const blockedNames = new Set(pass.blocked.map(({ brand }) => brand));
  const endings = breakGlassEndings(pass.breakGlass, pass.desired, now);
  step('looked');
  const contents = await readContents(pass);
  step('contents-read');
  const applied = await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    const writes = pass.allowed.length > 0 || states.size > 0 || endings.length > 0;
    // Without a claim the outcome belongs to the state that was compared, not to later edits.
    const claimed = writes ? await claimCounter(tx, pass.live.counter) : pass.live.counter;
    step('claimed');
    const renames = pass.renames.filter(({ to }) => !blockedNames.has(to));
    const renamed = await renamePortals(tx, renames, renamedResource, { seq: claimed, revision: label, at: now });
    const counter = await writeChanges(tx, pass.allowed, contents, { claimed: renamed, now, source });
    await writeOwners(tx, pass.part, ownedNow(pass, blockedNames));
    await writeBrandStates(tx, storedStates(states, source), { revision: label, at: now });
    const ended = endings.map(({ customer }) => customer);
    await endBreakGlass(tx, ended, counter, now);
    // What was asked for goes with what it led to: a process that dies after the commit could not take it back any more.
    if (pass.allowed.length > 0) await dropApproval(tx, pass.plan.id);
    if (options.endedPin !== undefined) await liftPin(tx, options.endedPin, source);
    await endRollbacks(tx, options.rolledBack?.ended ?? []);
    step('written');
    const restless = (await namesNotTrue(tx, 'portal', 'Synced')).filter((portal) => !isForeignTo(pass.part, portal));
    const events = [...happenings(pass.allowed), ...endings.map(({ happening }) => happening)];
    await writeEvents(tx, events, label, now);
    const chosen = { suspensions: options.suspensions, rollbacks: options.rolledBack?.texts ?? new Map() };
    const conditions = brandConditions(pass, chosen, restless, waiting?.refused ?? '');
    await writeConditions(
      tx,
      [sourceCondition(options.sourceName ?? '', pass.desired, options.hold), ...conditions],
      label,
      now,
    );
    await writeHeldBrands(tx, heldBrands(conditions), pass.part);
    await writeServedRollbacks(tx, options.rolledBack?.served ?? new Map());
    await writeWaitingPlan(tx, waiting, source);
    for (const decision of decisions) await writeAudit(tx, auditOf(decision, now));
    await writePortalChanges(tx, pass.changed, now);
    await writeRevision(tx, revisionEntry(pass, outcome, options));
    const message = pass.revision.message;
    const inputs = outcome === 'applied' && pass.drift.length === 0 ? options.inputs : null;
    const last = { label, commit_id: commitOf(pass.revision.id), at: now, outcome, message, inputs, counter };
    await writePass(tx, last, source);
    await carryPasses(tx, source, pass.live.counter, counter);
    step('recorded');
    const endedRollbacks = (options.rolledBack?.ended ?? []).map(({ portal }) => portal);
    return { outcome, changes: pass.allowed, counter, endedRollbacks };
  });
  step('committed');
  return applied;
}

/** Bytes of new assets, read before the transaction: nothing waits for files while it holds locks. */
async function readContents({ allowed, desired }: Pass): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const { kind, to } of allowed) {
    if (kind === 'asset' && to !== null) contents.set(to.name, await desired.content(to.name));
  }
  return contents;
}

/** The brands whose recorded digest is another than what they are now. What drifted and is only reported stays so. */
function statesToWrite({ desired, plan, allowed, drift, live }: Pass): Map<string, string | null> {
  const drifted = new Set(drift.map(ownerOf));
  const states = [...portalStates(desired, plan, allowed)].filter(([brand]) => !drifted.has(brand));
  return new Map(
    states.filter(([brand, digest]) => (digest === null ? live.synced.has(brand) : live.synced.get(brand) !== digest)),
  );
}

/**
 * Portals that are this source's once this is applied: those that it declares. One that is handed over stays where it is while it is
 * held or blocked; of a new one the name is noted in any case.
 */
function ownedNow({ desired, part }: Pass, blocked: ReadonlySet<string>): string[] {
  const held = desired.held.map(({ portalName }) => portalName);
  const waiting = new Set([...held, ...blocked]);
  const isRecorded = (portal: string): boolean => part.owners.has(portal) || part.source === FIRST_SOURCE;
  const named = new Set([...desired.wanted.keys(), ...held].filter(isPortal));
  return [...named].filter((portal) => !waiting.has(portal) || !isRecorded(portal));
}

/** What portals share is kept by source. */
const storedStates = (states: ReadonlyMap<string, string | null>, source: number) =>
  new Map([...states].map(([brand, digest]) => [isPortal(brand) ? brand : sharedStateKey(source), digest]));

function auditOf({ approver, planId, outcome, detail }: ApprovalDecision, now: number): AuditEntry {
  const who = { actor: approver, role: 'operator', via: 'commit', address: '', request: '' };
  return { at: now, ...who, action: 'approve', subject: planId, reason: '', detail, outcome };
}

const heldBrands = (conditions: readonly Condition[]): string[] =>
  conditions.flatMap(({ name, status }) => (status === 'True' ? [] : [name]));

function revisionEntry(pass: Pass, outcome: Applied['outcome'], { startedAt, now }: ApplyOptions) {
  const { allowed, revision } = pass;
  return {
    label: revisionLabel(revision.id),
    commit_id: commitOf(revision.id),
    author: revision.author,
    message: revision.message,
    plan_id: pass.plan.id,
    changes: allowed.length,
    removed: pass.removed,
    plan: allowed.length === 0 || allowed.length > MAX_KEPT_CHANGES ? null : JSON.stringify(allowed.map(keptChange)),
    outcome,
    source: pass.part.source,
    started_at: startedAt,
    applied_at: now,
  };
}

/** A change as the history keeps it. */
function keptChange(change: Change) {
  const { action, kind, name, brand } = change;
  return { action, kind, name, brand, fields: fieldsOf(change) };
}

function outcomeOf(pass: Pass): Applied['outcome'] {
  if (pass.blocks.length > 0) return 'blocked';
  const errors = pass.desired.problems.some((problem) => problem.severity === 'error');
  return errors ? 'partial' : 'applied';
}

const reasons: Readonly<Record<Change['action'], string>> = {
  create: 'Created',
  update: 'Updated',
  rename: 'Renamed',
  heal: 'Healed',
  restore: 'Restored',
  remove: 'Archived',
};

/** Resources named in one event; the rest is counted. */
const MAX_NAMED = 8;

/** One event for each brand and action: which resources, not their values, since an event is kept for long. */
function happenings(changes: readonly Change[]): EventEntry[] {
  const groups = Map.groupBy(changes, ({ brand, action }) => `${action} ${brand ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const named = group.slice(0, MAX_NAMED).map(({ kind, name }) => ({ kind, name }));
    const detail = { changes: named, more: group.length - named.length };
    const subject = first.brand === null ? { kind: 'shared', name: 'shared' } : { kind: 'portal', name: first.brand };
    const entry = { ...subject, reason: reasons[first.action], message: '', detail };
    return [{ ...entry, message: conditionSummary(entry) }];
  });
}

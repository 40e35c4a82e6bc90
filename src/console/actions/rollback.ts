// Action: roll back to an earlier commit, until a commit newer than the present head arrives.

import type { Desired } from '../../core/plan/desired.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Revision } from '../../core/source.ts';
import { commitOf } from '../../core/source.ts';
import { applicable, planView } from '../../operations/plan-view.ts';
import { planRollback, rollbackOperation, rollbackTarget } from '../../operations/rollback.ts';
import { readPin } from '../../store/tables/requests.ts';
import { type ConsoleParts, hasSeveralSources } from '../pages/page.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation, portalPath, shellWord } from './action.ts';
import { requireShownPlan } from './followed-revision.ts';

const REVISION = /^(?:[0-9a-f]{7,64}|HEAD(?:[~^]\d{0,3}){0,5})$/;

/** The source that goes back: the portal's, the one that is named, or the first. @throws PortalError `input-invalid` */
function sourceFor({ parts, given }: ActionRequest): ConsoleParts {
  const name = given('source');
  if (given('portal') !== '' || name === '') return parts;
  const named = parts.sources.find(({ sourceName }) => sourceName === name);
  if (named !== undefined) return parts.forSource(named.sourceId);
  const hint = 'The Health page lists the sources; a server with one has none to name.';
  throw new PortalError('input-invalid', `there is no source ${name}`, hint);
}

/** How its portals are called: those of one source, where there are several. */
const allOf = (parts: ConsoleParts): string =>
  hasSeveralSources(parts) ? `all portals of ${parts.sourceName}` : 'all portals';

async function found(request: ActionRequest) {
  const { given } = request;
  const parts = sourceFor(request);
  const revision = given('revision');
  const portal = given('portal') === '' ? null : given('portal');
  if (!REVISION.test(revision)) {
    throw new PortalError('input-invalid', `"${revision}" is not a commit`, 'Give its id, or HEAD~1.');
  }
  const target = await rollbackTarget(parts, revision);
  const pass = (of: Revision, desired: Desired) => parts.compare(of, { desired });
  const held = given('hold') === 'true';
  return { ...target, parts, portal, held, ...(await planRollback({ ...parts, pass }, target, portal)) };
}

export const rollbackAction: ConsoleAction = {
  name: 'rollback',
  summary: 'Serve an earlier commit immediately; each portal follows again with the next commit that changes it.',
  role: 'operator',
  concerns: 'fleet',
  needsReason: true,
  parameters: {
    revision: 'Commit id, or HEAD~1.',
    portal: 'Name of the portal that goes back; without it, all of its source.',
    source: 'Name of the source that goes back, where there are several; without it, the operator’s.',
    hold: '`true`: until it is resumed, whatever is committed.',
    shown:
      'Id of the plan that GET has shown; needed where guards hold it, and refused where it is another one by now.',
  },
  confirm: async (request) => {
    const { parts, target, bad, looked, portal, held, portals } = await found(request);
    const all = allOf(parts);
    const pin = await readPin(parts.store, parts.sourceId);
    const source = hasSeveralSources(parts) && portal === null ? parts.sourceName : null;
    const { id } = looked.plan;
    const changes = applicable(looked, looked.plan.changes);
    const revision = commitOf(target.id) ?? '';
    return {
      ...emptyConfirmation,
      title: `Roll ${portal ?? all} back to ${revision.slice(0, 10)}`,
      effects: [
        portal === null
          ? `Its files are served immediately for ${all}, and commits up to the present head are skipped. They differ for ${portals.length}.`
          : `Its files are served immediately for ${portal}; the other portals follow the branch.`,
        held ? 'It ends when it is resumed.' : 'It ends for each portal with the next commit that changes it.',
        changes.length === 0 ? 'Nothing changes: live state is what these files say.' : 'What it changes:',
        ...(looked.blocks.length === 0 ? [] : ['Guards would hold this plan; by going back you approve exactly it.']),
      ],
      facts: [
        { term: 'Back to', text: `${target.message} (${target.author})` },
        { term: 'Passed over', text: bad },
        ...looked.blocks.map(({ message }) => ({ term: 'Guard', text: message })),
        ...(pin === undefined ? [] : [{ term: 'Takes the place of', text: `${pin.commit_id}: ${pin.reason}` }]),
      ],
      plan: changes.length === 0 ? null : planView(changes, looked.blocks),
      refused: revision === bad ? 'This is the present head; there is nothing to go back to.' : '',
      carried: {
        ...{ revision, shown: id },
        ...(portal === null ? {} : { portal }),
        ...(source === null ? {} : { source }),
        ...(held ? { hold: 'true' } : {}),
      },
      command: `portico rollback ${shellWord(revision)}${portal === null ? '' : ` --portal ${shellWord(portal)}`}${source === null ? '' : ` --source ${shellWord(source)}`}${held ? ' --hold' : ''} --reason WHY`,
      button: 'Roll back to here',
    };
  },
  prepare: async (request, reason) => {
    const { parts, target, bad, applied, looked, portal, held, portals } = await found(request);
    if (commitOf(target.id) === bad) {
      throw new PortalError('input-invalid', 'this is the present head', 'Name an earlier commit.');
    }
    const shown = request.given('shown');
    if (shown !== '' || looked.blocks.length > 0) requireShownPlan(shown, looked.plan.id);
    const { actor, now } = request;
    const operation = rollbackOperation({
      ...{ target, bad, applied, looked, portals, isFleet: portal === null, held, sourceId: parts.sourceId },
      ...{ reason, actor, policy: request.parts.approval, now },
    });
    return { ...operation, message: `Rolled back to ${target.message}`, returnTo: portalPath(portal ?? '') };
  },
};

// Changes of a plan as cards: what takes something away is marked as such, and lists are shown by their items. Pure.
import type { ChangeView, FieldView, GroupView, PlanView } from '../../operations/plan-view.ts';

/** Class of the sign in front of a change. */
const signs = { '+': 'add', '^': 'add', '-': 'del', '~': '', '!': '' } as const;

/** A change for `_change.hbs`. */
export function changeCard(change: ChangeView) {
  return {
    ...change,
    mark: change.mark === '-' ? '−' : change.mark,
    sign: signs[change.mark],
    gone: change.action === 'remove',
    fields: change.fields.map(fieldCard),
  };
}

const fieldCard = (field: FieldView) => ({ ...field, isList: field.type === 'list' });

const groupCard = (group: GroupView) => ({ ...group, changes: group.changes.map(changeCard) });

/** A plan for `_plan.hbs`. */
export const planCards = (plan: PlanView) => ({ ...plan, groups: plan.groups.map(groupCard) });

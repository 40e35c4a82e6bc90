// What a principal may see: names of single customers are for operators.
import type { ConditionDetail } from '../../core/condition.ts';
import { withoutNames } from '../../core/condition-message.ts';
import { kindNamed } from '../../kinds/registry.ts';
import { mayAct, type Principal } from '../http/principal.ts';

/** Returns whether names of this kind are hidden from the principal. */
export const hiddenFrom =
  (principal: Principal) =>
  (kind: string): boolean =>
    kindNamed(kind)?.ofCustomer === true && !mayAct(principal, 'operator');

/** Returns the condition or event without the names that are hidden from the principal. */
export function visibleTo<Of extends { readonly detail?: ConditionDetail | undefined }>(
  principal: Principal,
  { detail, ...rest }: Of,
): Omit<Of, 'detail'> & { readonly detail?: ConditionDetail } {
  const visible = withoutNames(detail, hiddenFrom(principal));
  return visible === undefined ? rest : { ...rest, detail: visible };
}

/** Returns the changes of a plan that the principal may see. */
export const changesFor = <Of extends { readonly kind: string }>(principal: Principal, changes: readonly Of[]): Of[] =>
  changes.filter(({ kind }) => !hiddenFrom(principal)(kind));

// Carries an action out and notes it, for pages and API alike.

import { outcomeText } from '../../core/pass-outcome.ts';
import { checkedReason, executeOperation } from '../../operations/operation.ts';
import { waitForPass } from '../../operations/request-pass.ts';
import type { ActionOperation, ActionRequest, ConsoleAction } from './action.ts';

/** A look of a small fleet is through by then; a longer one goes on by itself. */
const MAX_WAIT_MS = 3_000;

export interface ExecutedAction {
  readonly operation: ActionOperation;
  /** What was done, and what the look came to that it asked for, as one sentence. */
  readonly message: string;
}

/** @throws PortalError for what cannot be done; that is noted as refused. */
export async function executeAction(action: ConsoleAction, request: ActionRequest): Promise<ExecutedAction> {
  const { parts, actor, given, now } = request;
  const { store, clock } = parts;
  const subject =
    ['portal', 'host', 'customer', 'revision', 'plan', 'channel'].map(given).find((text) => text !== '') ?? '';
  const written = given('reason');
  const doing = { store, actor, action: action.name, reason: written, subject, now };
  const operation = await executeOperation(doing, async () => {
    const reason = action.needsReason || written !== '' ? checkedReason(written) : '';
    return action.prepare(request, reason);
  });
  if (operation.requestId === null) return { operation, message: `${operation.message}.` };
  const outcome = await waitForPass({ store, clock }, operation.requestId, MAX_WAIT_MS);
  return {
    operation,
    message: `${operation.message}: ${outcome === null ? 'asked; the reconciler continues automatically' : outcomeText(outcome)}.`,
  };
}

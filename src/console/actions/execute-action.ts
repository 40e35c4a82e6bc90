// Execution of an action with its entry in the audit log, for pages and API.

import { outcomeText } from '../../core/pass-outcome.ts';
import { checkedReason, executeOperation } from '../../operations/operation.ts';
import { waitForPass } from '../../operations/request-pass.ts';
import type { ActionOperation, ActionRequest, ConsoleAction } from './action.ts';

/** How long a response waits for the requested reconcile pass. A small fleet is done by then; a longer pass continues without it. */
const MAX_WAIT_MS = 3_000;

export interface ExecutedAction {
  readonly operation: ActionOperation;
  /** One sentence: what was done, and the outcome of the requested pass. */
  readonly message: string;
}

/** @throws PortalError for what cannot be done; it is recorded as refused. */
export async function executeAction(action: ConsoleAction, request: ActionRequest): Promise<ExecutedAction> {
  const { parts, actor, given, now } = request;
  const { store, clock } = parts;
  const subject =
    ['portal', 'host', 'customer', 'revision', 'plan', 'channel'].map(given).find((text) => text !== '') ?? '';
  const written = given('reason');
  const context = { store, actor, action: action.name, reason: written, subject, now };
  const operation = await executeOperation(context, async () => {
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

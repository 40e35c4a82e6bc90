// Carries an action out and notes it, for pages and API alike.

import { checkedReason, perform } from '../../operations/operation.ts';
import { waitForLook } from '../../operations/request-pass.ts';
import type { ActionDeed, ActionRequest, ConsoleAction } from './action.ts';

/** A look of a small fleet is through by then; a longer one goes on by itself. */
const PATIENCE_MS = 3_000;

export interface CarriedOut {
  readonly deed: ActionDeed;
  /** What was done, and what the look came to that it asked for, as one sentence. */
  readonly said: string;
}

/** @throws PortalError for what cannot be done; that is noted as refused. */
export async function carryOut(action: ConsoleAction, request: ActionRequest): Promise<CarriedOut> {
  const { parts, actor, given, now } = request;
  const { store, clock } = parts;
  const subject =
    ['portal', 'host', 'customer', 'revision', 'plan', 'channel'].map(given).find((text) => text !== '') ?? '';
  const written = given('reason');
  const doing = { store, actor, action: action.name, reason: written, subject, now };
  const deed = await perform(doing, async () => {
    const reason = action.needsReason || written !== '' ? checkedReason(written) : '';
    return action.prepare(request, reason);
  });
  if (deed.asked === null) return { deed, said: `${deed.said}.` };
  const outcome = await waitForLook({ store, clock }, deed.asked, PATIENCE_MS);
  return { deed, said: `${deed.said}: ${outcome ?? 'asked; the reconciler goes on by itself'}.` };
}

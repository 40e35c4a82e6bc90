// Writes what a deck changes of a card: all of it, or nothing where the card is no longer what was compared.
import type { PortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Tx } from '../../store/store.ts';
import { batchesOf } from '../../store/tables/resources.ts';
import { allRates, putRates } from '../rates.ts';
import type { DeckLine } from './deck.ts';
import { type PlanOptions, planRates } from './plan-rates.ts';

export interface PlannedDeck extends PlanOptions {
  readonly portal: PortalName;
  readonly card: string;
  readonly lines: readonly DeckLine[];
  /** The id of the plan that was shown. */
  readonly planId: string;
}

/** Lines of one delete. */
const TOGETHER = 200;

/** @throws PortalError `input-invalid` where the plan is another one by now */
export async function applyRates(tx: Tx, { portal, card, lines, planId, ...options }: PlannedDeck): Promise<void> {
  const plan = planRates(await allRates(tx, portal, card), lines, options);
  if (plan.id !== planId) {
    const hint = 'Run the command again and look at what it changes now.';
    throw new PortalError('input-invalid', `rate card ${card} has changed in the meantime; nothing was written`, hint);
  }
  await putRates(tx, portal, card, plan.put);
  for (const some of batchesOf(plan.remove, TOGETHER)) {
    await tx
      .deleteFrom('rate')
      .where('portal', '=', portal)
      .where('card', '=', card)
      .where((eb) =>
        eb.or(
          some.map(({ prefix, validFrom }) => eb.and([eb('prefix', '=', prefix), eb('valid_from', '=', validFrom)])),
        ),
      )
      .execute();
  }
}

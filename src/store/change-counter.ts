// The change counter: grows with every change to any resource row, by any writer. Renderers and passes read it first.
import { PortalError } from '../core/portal-error.ts';
import type { Db, Tx } from './store.ts';

/** One cheap read. */
export async function readChangeCounter(db: Db): Promise<number> {
  const row = await db.selectFrom('change_counter').select('value').where('id', '=', 1).executeTakeFirstOrThrow();
  return row.value;
}

/**
 * Claims the next value of the change counter, as the first statement of an apply: when anything changed since
 * the plan was made, nothing is written.
 * @throws PortalError `plan-changed`
 */
export async function claimCounter(tx: Tx, seen: number): Promise<number> {
  const result = await tx
    .updateTable('change_counter')
    .set({ value: seen + 1 })
    .where('id', '=', 1)
    .where('value', '=', seen)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return seen + 1;
  throw new PortalError('plan-changed', 'the live state changed while the plan was made', 'Plan again.');
}

/** Takes the next value of the change counter, whatever it was: for a write that depends on nothing that was read before. */
export async function nextCounter(tx: Tx): Promise<number> {
  const row = await tx
    .updateTable('change_counter')
    .set((eb) => ({ value: eb('value', '+', 1) }))
    .where('id', '=', 1)
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}

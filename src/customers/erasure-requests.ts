// Requests of customers to be erased: kept until they are taken back, decided, or the customer is erased. What was decided is kept for the customer to read.
import type { ContactId } from '../core/ids.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Db, Store } from '../store/store.ts';

export type ErasureDecision = 'done' | 'refused';

export interface ErasureRequest {
  /** UTC milliseconds. */
  readonly askedAt: number;
  /** Null where it waits. */
  readonly decided: { readonly as: ErasureDecision; readonly reason: string; readonly at: number } | null;
}

/** The last request of the customer; null where it never asked. */
export async function erasureRequest(store: Db, scope: Scope): Promise<ErasureRequest | null> {
  const row = await within(store, scope)
    .select('erasure_request')
    .select(['asked_at', 'decision', 'reason', 'decided_at'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { asked_at: askedAt, decision, reason, decided_at: at } = row;
  return { askedAt, decided: decision === null ? null : { as: decision, reason: reason ?? '', at: at ?? 0 } };
}

/** Asks, unless a request waits already; one that was decided is replaced. */
export async function askForErasure(
  store: Store,
  scope: Scope & { readonly contact: ContactId },
  now: number,
): Promise<void> {
  const asked = { contact: scope.contact, asked_at: now };
  await within(store, scope)
    .insert('erasure_request', asked)
    .onConflict((conflict) =>
      conflict
        .columns(['portal', 'customer'])
        .doUpdateSet({ ...asked, decision: null, reason: null, decided_at: null })
        .where('erasure_request.decision', 'is not', null),
    )
    .execute();
}

/** @returns false where no request waits */
export async function withdrawErasure(store: Store, scope: Scope): Promise<boolean> {
  const { numDeletedRows } = await within(store, scope)
    .remove('erasure_request')
    .where('decision', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Records what became of a request that waits. @returns false where none does */
export async function decideErasure(
  db: Db,
  scope: Scope,
  decision: { readonly as: ErasureDecision; readonly reason: string; readonly at: number },
): Promise<boolean> {
  const { numUpdatedRows } = await within(db, scope)
    .update('erasure_request')
    .set({ decision: decision.as, reason: decision.reason, decided_at: decision.at })
    .where('decision', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

// The lease: one row that says which process is the active reconciler. Its fencing number grows with every change of hands,
// and every write of a reconciler checks that the number is still its own.
import { PortalError } from '../../core/portal-error.ts';
import type { Db, Tx } from '../store.ts';

export interface LeaseRow {
  /** Which process has it; empty when none does. */
  readonly holder: string;
  readonly fence: number;
  /** Grows while the holder lives. */
  readonly beat: number;
}

export async function readLease(db: Db): Promise<LeaseRow> {
  return db.selectFrom('lease').select(['holder', 'fence', 'beat']).where('id', '=', 1).executeTakeFirstOrThrow();
}

/** Takes the lease over from the state that was seen; null when it has moved since. */
export async function takeLease(db: Db, seen: LeaseRow, holder: string): Promise<number | null> {
  const result = await db
    .updateTable('lease')
    .set({ holder, fence: seen.fence + 1, beat: seen.beat + 1 })
    .where('id', '=', 1)
    .where('fence', '=', seen.fence)
    .where('beat', '=', seen.beat)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n ? seen.fence + 1 : null;
}

/** Shows that the holder lives; false when another process has the lease. */
export async function beatLease(db: Db, fence: number): Promise<boolean> {
  const result = await db
    .updateTable('lease')
    .set((eb) => ({ beat: eb('beat', '+', 1) }))
    .where('id', '=', 1)
    .where('fence', '=', fence)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives the lease back, so that the next one need not wait. */
export async function releaseLease(db: Db, fence: number): Promise<void> {
  await db.updateTable('lease').set({ holder: '' }).where('id', '=', 1).where('fence', '=', fence).execute();
}

/**
 * Holds the lease's row for the length of a transaction, so that it cannot change hands before the commit.
 * @throws PortalError `lease-lost` when it already has
 */
export async function holdFence(tx: Tx, fence: number): Promise<void> {
  const result = await tx
    .updateTable('lease')
    .set({ fence })
    .where('id', '=', 1)
    .where('fence', '=', fence)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return;
  throw new PortalError(
    'lease-lost',
    'another reconciler has taken over; nothing was written',
    'Nothing needs to be done: the other one continues.',
  );
}

// The ledger of what was asked of authorities, so that no order of ours breaks a limit of theirs.
import { type QuotaName, type Quotas, quotaNames } from '../../core/certificates/quota.ts';
import type { Db, Tx } from '../store.ts';

/** Reason of the event that says so. */
export const CLOCK_JUMPED = 'ClockJumped';

/** What each quota is counted for; one that does not apply is left out. */
export type Subjects = Readonly<Partial<Record<QuotaName, string>>>;

/** Times of the uses that still count, by quota, in rising order. */
export async function readUses(
  db: Db,
  ca: string,
  subjects: Subjects,
  limits: Quotas,
  now: number,
): Promise<Record<QuotaName, number[]>> {
  const uses: Record<QuotaName, number[]> = { orders: [], certificates: [], duplicates: [], failures: [] };
  for (const quota of quotaNames) {
    const subject = subjects[quota];
    if (subject === undefined) continue;
    const rows = await db
      .selectFrom('quota_use')
      .select('at')
      .where('ca', '=', ca)
      .where('quota', '=', quota)
      .where('subject', '=', subject)
      .where('at', '>', now - limits[quota].window)
      .orderBy('at')
      .execute();
    uses[quota] = rows.map(({ at }) => at);
  }
  return uses;
}

export async function addUses(tx: Tx, ca: string, host: string, subjects: Subjects, now: number): Promise<void> {
  const rows = quotaNames.flatMap((quota) => {
    const subject = subjects[quota];
    return subject === undefined ? [] : [{ ca, quota, subject, host, at: now }];
  });
  if (rows.length > 0) await tx.insertInto('quota_use').values(rows).execute();
}

/** Gives back what was reserved for a certificate that did not come: the last use of each since the last one that did. */
export async function giveBack(tx: Tx, ca: string, host: string, since: number): Promise<void> {
  for (const quota of ['certificates', 'duplicates'] as const) {
    const last = await tx
      .selectFrom('quota_use')
      .select('id')
      .where('ca', '=', ca)
      .where('quota', '=', quota)
      .where('host', '=', host)
      .where('at', '>', since)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last !== undefined) await tx.deleteFrom('quota_use').where('id', '=', last.id).execute();
  }
}

/**
 * Drops uses that count for nothing any more. A clock that is ahead must not empty the ledger, since authorities still count: nothing is
 * dropped while a jump of the clock is within `window`, and the last use is taken for the time until there is a later one.
 * @param window milliseconds
 */
export async function dropUses(tx: Tx, now: number, window: number): Promise<void> {
  const jumped = await tx
    .selectFrom('event')
    .select('id')
    .where('kind', '=', 'source')
    .where('reason', '=', CLOCK_JUMPED)
    .where('at', '>', now - window)
    .where('at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  if (jumped !== undefined) return;
  const last = await tx
    .selectFrom('quota_use')
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirst();
  await tx
    .deleteFrom('quota_use')
    .where('at', '<', Math.min(now, last?.at ?? now) - window)
    .execute();
}

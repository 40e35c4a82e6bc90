// Addresses whose servers refuse email for good: counted for each portal, and after some refusals nothing more is sent there until an operator
// resumes it. Going on would spoil the reputation of the sender with every receiver.
import { DAY } from '../core/durations.ts';
import type { Db } from '../store/store.ts';

/** Refusals for good after which email to an address stops. */
const STOPS_AFTER = 3;
/** Refusals longer apart than this are not of one cause. */
const COUNTED_MS = 90 * DAY;
/** Characters of a reason that are kept. */
const REASON_LENGTH = 500;

export interface RefusedAddress {
  readonly portal: string;
  /** In lower case. */
  readonly email: string;
  readonly refusals: number;
  /** Of the last refusal. */
  readonly problem: string;
  readonly refusedAt: number;
  /** Since when no email is sent there; null while it is. */
  readonly stoppedAt: number | null;
}

const columns = [
  ...(['portal', 'email', 'refusals', 'problem'] as const),
  ...(['refused_at as refusedAt', 'stopped_at as stoppedAt'] as const),
] as const;

/** Records that an address was refused for good. @returns whether email to it is stopped now */
export async function recordRefusal(
  db: Db,
  { portal, email: given, problem }: { readonly portal: string; readonly email: string; readonly problem: string },
  now: number,
): Promise<boolean> {
  const email = given.toLowerCase();
  const known = await refusedAddress(db, portal, email);
  const isRecent = known !== undefined && known.refusedAt > now - COUNTED_MS;
  const refusals = isRecent ? known.refusals + 1 : 1;
  const stopped = known?.stoppedAt ?? (refusals >= STOPS_AFTER ? now : null);
  const row = { refusals, problem: problem.slice(0, REASON_LENGTH), refused_at: now, stopped_at: stopped };
  await db
    .insertInto('refused_address')
    .values({ portal, email, ...row })
    .onConflict((conflict) => conflict.columns(['portal', 'email']).doUpdateSet(row))
    .execute();
  return stopped !== null;
}

/** What is recorded of an address at a portal; undefined where it was never refused. */
export async function refusedAddress(db: Db, portal: string, email: string): Promise<RefusedAddress | undefined> {
  return db
    .selectFrom('refused_address')
    .select(columns)
    .where('portal', '=', portal)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

/** What became of email to an address: nothing was refused; some was, for good; so much was that nothing is sent there any more. */
export const mailStates = ['fine', 'refused', 'stopped'] as const;
export type MailState = (typeof mailStates)[number];

/** What became of email of a portal to addresses. */
export async function mailStatesOf(
  db: Db,
  portal: string,
  emails: readonly string[],
): Promise<(email: string) => MailState> {
  const rows =
    emails.length === 0
      ? []
      : await db
          .selectFrom('refused_address')
          .select(['email', 'stopped_at'])
          .where('portal', '=', portal)
          .where(
            'email',
            'in',
            emails.map((email) => email.toLowerCase()),
          )
          .execute();
  const states = new Map(
    rows.map((row): [string, MailState] => [row.email, row.stopped_at === null ? 'refused' : 'stopped']),
  );
  return (email) => states.get(email.toLowerCase()) ?? 'fine';
}

/** The refused addresses of some portals, or of all when it is null: those that are stopped first, then the newest. */
export async function refusedAddresses(
  db: Db,
  portals: string | readonly string[] | null,
  limit: number,
): Promise<RefusedAddress[]> {
  return db
    .selectFrom('refused_address')
    .select(columns)
    .$if(portals !== null, (query) => query.where('portal', 'in', [portals ?? []].flat()))
    .orderBy((eb) => eb.case().when('stopped_at', 'is', null).then(1).else(0).end())
    .orderBy('refused_at', 'desc')
    .limit(limit)
    .execute();
}

/** Forgets the refusals of an address, so that email is sent there again. @returns whether there were any */
export async function forgetRefusals(db: Db, portal: string, email: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('refused_address')
    .where('portal', '=', portal)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** Deletes refusals that do not count any more. What is stopped stays until an operator resumes it. */
export async function purgeOldRefusals(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('refused_address')
    .where('stopped_at', 'is', null)
    .where('refused_at', '<', now - COUNTED_MS)
    .execute();
}

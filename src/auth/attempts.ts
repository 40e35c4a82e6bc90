// Failed attempts in the store: counted by subject (an account, a device of it), with a wait that grows. They survive a restart.

import { sha256 } from '../core/canonical.ts';
import { DAY, MINUTE, SECOND } from '../core/durations.ts';
import type { ContactId, PortalName } from '../core/ids.ts';
import type { Store } from '../store/store.ts';

export interface AttemptPolicy {
  /** Failures without a wait, for typing errors. */
  readonly free: number;
  /** The wait after the first further failure; each later one is twice as long. */
  readonly firstWaitMs: number;
  /** The longest wait: slows guessing down and locks no one out for long. */
  readonly maxWaitMs: number;
}

export const passwordAttempts: AttemptPolicy = { free: 4, firstWaitMs: SECOND, maxWaitMs: 15 * MINUTE };
/** Three of a million codes are right at a time: about fifty guesses a day are left to who has the password. */
export const codeAttempts: AttemptPolicy = { free: 4, firstWaitMs: 30 * SECOND, maxWaitMs: 30 * MINUTE };

/** Failures are forgotten after a day without one. */
const FORGET_MS = DAY;
/** Retries of counting a failure while other requests count theirs on the same subject. */
const COUNT_TRIES = 20;

/** What failures are counted by. */
export const subjects = {
  /** Passwords from devices that the account does not know, also where no account has the e-mail. */
  account: (portal: PortalName, email: string): string => sha256(`${portal}\0${email}`),
  /** Passwords from a device that the contact has logged in with. */
  device: (contact: ContactId, device: string): string => sha256(`device\0${contact}\0${device}`),
  /** Codes of any second factor; those from a device that gave one before are counted apart. */
  code: (contact: ContactId, device: string | null): string => sha256(`code\0${contact}\0${device ?? ''}`),
  phoneCode: (contact: ContactId): string => sha256(`phone\0${contact}`),
  /** The password, asked for again in a session. */
  proof: (contact: ContactId): string => sha256(`proof\0${contact}`),
  /** Passwords and codes of a user of the console; those from a known browser are counted apart. */
  consoleUser: (email: string, browser: string | null): string => sha256(`console\0${email}\0${browser ?? ''}`),
};

interface Attempts {
  readonly failures: number;
  /** UTC milliseconds until which attempts are refused; the time of the last failure while failures are free. */
  readonly blocked_until: number;
}

export interface Counted {
  readonly before: Attempts | undefined;
  readonly after: Attempts;
}

/** Whether this failure ends the free ones: the contact is notified then. */
export const endsFreeSeries = ({ after }: Counted, { free }: AttemptPolicy): boolean => after.failures === free + 1;

/**
 * Counts a failure before the attempt is checked, so that concurrent guesses are all counted; `clearAttempts` takes it back after a
 * right one. Compares before it sets. @returns how many milliseconds to wait where attempts are refused
 */
export async function countAttempt(
  store: Store,
  subject: string,
  policy: AttemptPolicy,
  now: number,
): Promise<Counted | { readonly wait: number }> {
  const first = { failures: 1, blocked_until: now };
  for (let attempt = 0; attempt < COUNT_TRIES; attempt += 1) {
    const before = await store
      .selectFrom('login_attempt')
      .select(['failures', 'blocked_until'])
      .where('subject', '=', subject)
      .executeTakeFirst();
    if (before === undefined) {
      const inserted = await store
        .insertInto('login_attempt')
        .values({ subject, ...first })
        .onConflict((conflict) => conflict.column('subject').doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows === 1n) return { before, after: first };
      continue;
    }
    if (before.blocked_until > now) return { wait: before.blocked_until - now };
    const failures = before.blocked_until < now - FORGET_MS ? 1 : before.failures + 1;
    const after = { failures, blocked_until: now + waitAfter(failures, policy) };
    const updated = await store
      .updateTable('login_attempt')
      .set(after)
      .where('subject', '=', subject)
      .where('failures', '=', before.failures)
      .where('blocked_until', '=', before.blocked_until)
      .executeTakeFirst();
    if (updated.numUpdatedRows === 1n) return { before, after };
  }
  return { wait: SECOND };
}

function waitAfter(failures: number, { free, firstWaitMs, maxWaitMs }: AttemptPolicy): number {
  return failures <= free ? 0 : Math.min(maxWaitMs, firstWaitMs * 2 ** Math.min(failures - free - 1, 20));
}

/** Takes the counted failure back, because nothing was checked; unless others were counted since. */
export async function uncountAttempt(store: Store, subject: string, { before, after }: Counted): Promise<void> {
  await store
    .updateTable('login_attempt')
    .set(before ?? { failures: 0, blocked_until: after.blocked_until })
    .where('subject', '=', subject)
    .where('failures', '=', after.failures)
    .where('blocked_until', '=', after.blocked_until)
    .execute();
}

/** Forgets the failures of a subject, after a right attempt. */
export async function clearAttempts(store: Store, ...forgotten: readonly string[]): Promise<void> {
  await store.deleteFrom('login_attempt').where('subject', 'in', forgotten).execute();
}

/** Deletes counts older than a day. Any visitor can create one by typing an e-mail. */
export async function purgeAttempts(store: Store, now: number): Promise<void> {
  await store
    .deleteFrom('login_attempt')
    .where('blocked_until', '<', now - FORGET_MS)
    .execute();
}

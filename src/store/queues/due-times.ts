// Stored times at which something is due, and how far ahead a schedule ever sets them: a clock that was wrong leaves them further away.
import { sql } from 'kysely';
import { DAY, HOUR, MINUTE } from '../../core/durations.ts';
import type { Tx } from '../store.ts';

interface DueTime {
  readonly table: string;
  readonly column: string;
  /** Milliseconds from now that no schedule goes beyond, with room for jitter. */
  readonly within: number;
}

/** A task of a certificate is due at its renewal, which may be a year away; without one within a week. */
const CERTIFICATE_TASK: DueTime = { table: 'certificate_task', column: 'next_act', within: 8 * DAY };

/** Every column of the store with a time at which something is due, or until which something is held. A test compares them with the schema. */
export const dueTimes: readonly DueTime[] = [
  { table: 'domain_check', column: 'next_check', within: DAY },
  CERTIFICATE_TASK,
  { table: 'certificate', column: 'ask_at', within: 2 * DAY },
  { table: 'ca_state', column: 'blocked_until', within: 25 * HOUR },
  // Not due, but counted for as long as it lies in the window: one in the future would count for longer.
  { table: 'quota_use', column: 'at', within: 5 * MINUTE },
  { table: 'login_attempt', column: 'blocked_until', within: HOUR },
  { table: 'mail', column: 'next_try', within: DAY },
  { table: 'dkim_key', column: 'next_check', within: DAY },
  { table: 'zone_record', column: 'next_check', within: DAY },
  { table: 'mail_test', column: 'next_test', within: 2 * DAY },
  { table: 'notification_delivery', column: 'next_try', within: DAY },
  { table: 'alert_state', column: 'next_check', within: DAY },
  { table: 'report_schedule', column: 'next_at', within: 40 * DAY },
  { table: 'report_file', column: 'claimed_until', within: HOUR },
  { table: 'visitor_request', column: 'due_at', within: HOUR },
];

/** Makes due now what lies further ahead than any schedule sets it. @returns how many times were changed */
export async function bringBackDueTimes(tx: Tx, now: number): Promise<number> {
  let changed = 0;
  for (const due of dueTimes) {
    const [table, column] = [sql.table(due.table), sql.ref(due.column)];
    const renewal =
      due === CERTIFICATE_TASK
        ? sql`AND next_act > COALESCE((SELECT not_after FROM certificate WHERE certificate.host = certificate_task.host), 0)`
        : sql``;
    const result =
      await sql`UPDATE ${table} SET ${column} = ${now} WHERE ${column} > ${now + due.within} ${renewal}`.execute(tx);
    changed += Number(result.numAffectedRows ?? 0);
  }
  return changed;
}

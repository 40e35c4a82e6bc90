// Tables and columns under the names of the field.
import type { Kysely } from 'kysely';
import type { Database } from '../../schema/tables.ts';

const tables = [
  ['told_problem', 'notified_problem'],
  ['notice', 'notification'],
  ['notice_delivery', 'notification_delivery'],
  ['notice_cursor', 'notification_cursor'],
  ['request', 'operator_request'],
  ['look', 'reconcile_pass'],
  ['domain_look', 'domain_check'],
] as const;

const columns = [
  ['notification_delivery', 'notice', 'notification'],
  ['domain_check', 'misses', 'failures'],
  ['domain_check', 'next_look', 'next_check'],
  ['certificate_task', 'misses', 'failures'],
  ['certificate', 'notice_at', 'warning_at'],
  ['ca_state', 'misses', 'failures'],
  ['login_attempt', 'misses', 'failures'],
  ['session', 'misses', 'failures'],
  ['alert_state', 'next_look', 'next_check'],
  ['console_session', 'person', 'principal'],
] as const;

/** Indexes keep their old names when a table is renamed: they are made again. */
const indexes = [
  ['domain_look_next', 'domain_check_next', 'domain_check', 'next_check'],
  ['certificate_notice_at', 'certificate_warning_at', 'certificate', 'warning_at'],
  ['notice_at', 'notification_at', 'notification', 'at'],
  ['notice_delivery_next', 'notification_delivery_next', 'notification_delivery', 'next_try'],
] as const;

export async function renameTables(db: Kysely<Database>): Promise<void> {
  for (const [before, after] of tables) await db.schema.alterTable(before).renameTo(after).execute();
  for (const [table, before, after] of columns) await db.schema.alterTable(table).renameColumn(before, after).execute();
  for (const [before, after, table, column] of indexes) {
    await db.schema.dropIndex(before).execute();
    await db.schema.createIndex(after).on(table).column(column).execute();
  }
  await db.updateTable('operator_request').set({ kind: 'pass' }).where('kind', '<>', 'rewind').execute();
}

// The log of what operators did: entries follow one another by their digests, so that a missing or a changed one shows.

import type { Selectable } from 'kysely';
import type { ShownAuditEntry } from '../../core/audit/target.ts';
import { canonicalJson, sha256 } from '../../core/canonical.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Database } from '../schema/tables.ts';
import type { Db, Store, Tx } from '../store.ts';
import { holdFence } from './leases.ts';

export type AuditRow = Selectable<Database['console_audit']>;
export type AuditEntry = Omit<AuditRow, 'id' | 'hash'>;

/** Removes control characters, so that what people and programs send cannot break the lines of the log. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, limits.consoleAuditCharacters)
    .toWellFormed();

/** Leaves out e-mail addresses: the log is never changed, and what names a person has to be erasable. */
const impersonal = (text: string): string =>
  plain(text).replace(/[^\s"'<>(),;:/]+(?:@|%40)[^\s"'<>(),;:/]+/gi, '(address)');

/** Appends an entry within the transaction of the operation. A second writer waits for the first. */
export async function writeAudit(tx: Tx, given: AuditEntry): Promise<void> {
  const entry: AuditEntry = {
    ...given,
    actor: plain(given.actor),
    address: plain(given.address),
    subject: impersonal(given.subject),
    reason: impersonal(given.reason),
    detail: impersonal(given.detail),
  };
  const head = await tx
    .updateTable('console_audit_head')
    .set((eb) => ({ last: eb('last', '+', 1) }))
    .where('id', '=', 1)
    .returning(['last', 'hash'])
    .executeTakeFirstOrThrow();
  const hash = hashOf({ id: head.last, ...entry }, head.hash);
  await tx
    .insertInto('console_audit')
    .values({ id: head.last, ...entry, hash })
    .execute();
  await tx.updateTable('console_audit_head').set({ hash }).where('id', '=', 1).execute();
}

function hashOf(row: Omit<AuditRow, 'hash'>, before: string): string {
  const { id, at, actor, role, via, address, action, subject, reason, detail, request, outcome } = row;
  return sha256(
    canonicalJson([before, id, at, actor, role, via, address, action, subject, reason, detail, request, outcome]),
  );
}

export interface AuditFilter {
  readonly actor?: string;
  readonly action?: string;
  readonly subject?: string;
  /** Entries older than this one. */
  readonly before?: number;
}

/** The newest entries first. */
export async function readAudit(db: Db, filter: AuditFilter, limit: number): Promise<AuditRow[]> {
  let query = db.selectFrom('console_audit').selectAll().orderBy('id', 'desc').limit(limit);
  for (const column of ['actor', 'action', 'subject'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  if (filter.before !== undefined) query = query.where('id', '<', filter.before);
  return query.execute();
}

/** An entry as it is printed and streamed: its digest is of use only beside all others. */
export const shownEntry = ({ hash: _hash, at, ...row }: AuditRow): ShownAuditEntry => ({
  at: new Date(at).toISOString(),
  ...row,
});

/** Entries after that one, oldest first. Numbers are given out one after the other, so none appears later before one of these. */
export async function readAuditAfter(db: Db, last: number, limit: number): Promise<AuditRow[]> {
  return db.selectFrom('console_audit').selectAll().where('id', '>', last).orderBy('id').limit(limit).execute();
}

/** Up to which entry a target has accepted; 0 before the first. */
export async function readAuditPosition(db: Db, target: string): Promise<number> {
  const row = await db.selectFrom('audit_position').select('last').where('target', '=', target).executeTakeFirst();
  return row?.last ?? 0;
}

/** @throws PortalError `lease-lost` when another reconciler sends now */
export async function writeAuditPosition(
  store: Store,
  { fence, target, last }: { readonly fence: number; readonly target: string; readonly last: number },
): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await tx
      .insertInto('audit_position')
      .values({ target, last })
      .onConflict((conflict) => conflict.column('target').doUpdateSet({ last }))
      .execute();
  });
}

const ROWS_PER_READ = 1000;

/** Number and digest of the newest entry; 0 and '' before the first. Kept elsewhere, it reveals a log that was rewritten as a whole. */
export async function readAuditHead(db: Db): Promise<{ readonly last: number; readonly hash: string } | undefined> {
  return db.selectFrom('console_audit_head').select(['last', 'hash']).where('id', '=', 1).executeTakeFirst();
}

export interface AuditVerdict {
  /** How many there are before the first that is broken. */
  readonly entries: number;
  /** The first entry that is not as it was written, or is not there; null when all are. */
  readonly broken: number | null;
  /** Digest of the last of `entries`; '' where there are none. It alone tells of a log that was rewritten as a whole. */
  readonly hash: string;
}

/**
 * Reads the whole log, also while others write to it. `broken` is the first entry that is not as it was written, or is not
 * there; null when all are.
 */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  // Before the entries: those that come later follow it, and none up to it may be missing.
  const head = await readAuditHead(db);
  let [last, hash] = [0, ''];
  for (;;) {
    const rows = await db
      .selectFrom('console_audit')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(ROWS_PER_READ)
      .execute();
    for (const row of rows) {
      const follows = row.id === last + 1 && row.hash === hashOf(row, hash);
      if (!follows || (row.id === head?.last && row.hash !== head.hash))
        return { entries: last, broken: last + 1, hash };
      [last, hash] = [row.id, row.hash];
    }
    if (rows.length < ROWS_PER_READ) break;
  }
  const whole = head !== undefined && last >= head.last;
  return { entries: last, broken: whole ? null : last + 1, hash };
}

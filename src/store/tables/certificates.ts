// Certificates as they are stored: one a host, sealed keys, each with a sequence number that grows with every write.

import type { Insertable } from 'kysely';
import { nextExpiryWarning } from '../../core/certificates/renewal.ts';
import { HOUR } from '../../core/durations.ts';
import type { Database } from '../schema/tables.ts';
import type { Db, Tx } from '../store.ts';

export type CertificateRow = Omit<Insertable<Database['certificate']>, 'seq' | 'warning_at'>;

/** Puts a certificate in the place of the host's last one; listeners see it by its sequence number. */
export async function writeCertificate(tx: Tx, certificate: CertificateRow, now: number): Promise<void> {
  const last = await tx
    .selectFrom('certificate')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  const row = { ...certificate, seq: Math.max(now, Number(last?.seq ?? 0) + 1), warning_at: firstWarning(certificate) };
  const { host: _host, ...rest } = row;
  await tx
    .insertInto('certificate')
    .values(row)
    .onConflict((conflict) => conflict.column('host').doUpdateSet(rest))
    .execute();
}

const firstWarning = ({ not_before, not_after }: CertificateRow): number =>
  nextExpiryWarning({ notBefore: not_before, notAfter: not_after }, not_before);

/** Renewals planned by hour since 1970, and how many there are. */
export async function plannedRenewals(db: Db): Promise<{ planned: Map<number, number>; total: number }> {
  const rows = await db.selectFrom('certificate').select('renew_at').where('renew_at', 'is not', null).execute();
  const planned = new Map<number, number>();
  for (const { renew_at } of rows) {
    const hour = Math.floor((renew_at ?? 0) / HOUR);
    planned.set(hour, (planned.get(hour) ?? 0) + 1);
  }
  return { planned, total: rows.length };
}

/** What is known of the certificates of these hosts, at most a few hundred, besides keys and chains. */
export async function certificatesOf(db: Db, hosts: readonly string[]) {
  if (hosts.length === 0) return [];
  return db
    .selectFrom('certificate')
    .select(['host', 'not_before', 'renew_at', 'ca'])
    .where('host', 'in', hosts)
    .execute();
}

/** Certificates that an overview names as those that renew next. */
const SHOWN_RENEWALS = 200;

/** The certificates that are renewed in that time, soonest first. */
export async function renewalsBetween(
  db: Db,
  from: number,
  to: number,
): Promise<{ readonly host: string; readonly renewAt: number }[]> {
  const rows = await db
    .selectFrom('certificate')
    .select(['host', 'renew_at'])
    .where('renew_at', '>', from)
    .where('renew_at', '<=', to)
    .orderBy('renew_at')
    .limit(SHOWN_RENEWALS)
    .execute();
  return rows.map(({ host, renew_at }) => ({ host, renewAt: Number(renew_at) }));
}

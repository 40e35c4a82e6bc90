// What is known of the certificates of some hosts: the one that is there, what is to be done, what failed last, what quotas leave.
import { freeAt, type QuotaName, type Quotas, quotaNames } from '../core/certificates/quota.ts';
import type { Store } from '../store/store.ts';
import { brandEvents, type EventRow } from '../store/tables/events.ts';
import { readUses } from '../store/tables/quota-uses.ts';
import { subjectsOf } from './create-order.ts';
import { registeredDomain } from './registered-domain.ts';

export type CertificateRecord = Awaited<ReturnType<typeof readCertificateRecords>>[number];

/** In the order of the hosts; a host without certificate or task has nulls. */
export async function readCertificateRecords(store: Store, hosts: readonly string[]) {
  if (hosts.length === 0) return [];
  const certificates = await store
    .selectFrom('certificate')
    .select(['host', 'issuer', 'chain', 'not_before', 'not_after', 'ca', 'renew_at', 'ask_at'])
    .where('host', 'in', hosts)
    .execute();
  const tasks = await store
    .selectFrom('certificate_task')
    .select(['host', 'next_act', 'failures', 'ca', 'challenge', 'order_url'])
    .where('host', 'in', hosts)
    .execute();
  return hosts.map((host) => ({
    host,
    certificate: certificates.find((row) => row.host === host) ?? null,
    task: tasks.find((row) => row.host === host) ?? null,
  }));
}

const ATTEMPTS = 10;

const attemptReasons = [
  ...['Ordering', 'Renewing', 'Held', 'RenewalHeld', 'Failed', 'RenewalFailed', 'IssueFailed', 'Valid', 'Revoked'],
  ...['ProvidedUnusable', 'NotServed'],
];
const failures: ReadonlySet<string> = new Set(['Failed', 'RenewalFailed', 'IssueFailed', 'ProvidedUnusable']);

/** The last attempts of one host, newest first, and the last failure among all that are kept: no retry takes it away. */
export async function readAttempts(
  store: Store,
  host: string,
): Promise<{ readonly attempts: readonly EventRow[]; readonly failure: EventRow | undefined }> {
  const subject = { portal: '', hosts: [host] };
  const query = { kind: 'certificate', before: null } as const;
  const attempts = await brandEvents(store, subject, { ...query, limit: ATTEMPTS, reasons: attemptReasons });
  const [failure] = await brandEvents(store, subject, { ...query, limit: 1, reasons: [...failures] });
  return { attempts, failure };
}

export interface QuotaLeft {
  readonly quota: QuotaName;
  /** What it is counted for; empty for the account. */
  readonly subject: string;
  readonly used: number;
  readonly max: number;
  /** Milliseconds. */
  readonly window: number;
  /** When the next one is free; now where there is room. */
  readonly freeAt: number;
}

/** What the limits of an authority leave for a host. A renewal does not count for the registered domain. */
export async function readQuotasLeft(
  store: Store,
  authority: { readonly id: string; readonly limits: Quotas },
  host: string,
  now: number,
): Promise<QuotaLeft[]> {
  const present = await store.selectFrom('certificate').select('ca').where('host', '=', host).executeTakeFirst();
  const subjects = await subjectsOf(host, present?.ca === authority.id, { registeredDomain });
  const uses = await readUses(store, authority.id, subjects, authority.limits, now);
  return quotaNames.flatMap((quota) => {
    const { max, window } = authority.limits[quota];
    const [own, subject] = [uses[quota], subjects[quota]];
    if (subject === undefined) return [];
    return [{ quota, subject, used: own.length, max, window, freeAt: freeAt(own, { max, window }, now) }];
  });
}

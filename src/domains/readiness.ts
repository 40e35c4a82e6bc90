// Readiness of names that need no record, and whom of the others the controllers have to look after.
import type { Condition } from '../core/condition.ts';
import { type HostPolicy, isSpecialUse, needsRecord, storedCertificateRequest } from '../core/domains/host-policy.ts';
import type { Store } from '../store/store.ts';
import { addTasks, dropTasks } from '../store/tables/certificate-tasks.ts';
import { writeConditions } from '../store/tables/conditions.ts';
import { addDomainChecks, dropDomainChecks } from '../store/tables/domain-checks.ts';
import { holdFence } from '../store/tables/leases.ts';
import { addZoneRecords, requestZoneRecords } from './zone-record-rows.ts';

export interface DomainCheck {
  readonly store: Store;
  /** Number of the lease that the writer holds. */
  readonly fence: number;
  readonly policy: HostPolicy;
  readonly now: number;
  /** Whether the record of a name is ours to keep. */
  readonly keepsRecord?: (host: string) => boolean;
}

/**
 * Hands the live ones among these hosts to their controllers, and takes the others away from them. Writes `Ready` of
 * those that need no record.
 */
export async function reconcileDomains(
  hosts: readonly string[],
  { store, fence, policy, now, keepsRecord = () => false }: DomainCheck,
): Promise<void> {
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'name', 'spec'])
    .where('kind', 'in', ['domain', 'certificate'])
    .where('archived_at', 'is', null)
    .where('name', 'in', hosts)
    .execute();
  const live = rows.flatMap(({ kind, name }) => (kind === 'domain' ? [name] : []));
  const recorded = live.filter((host) => needsRecord(host, policy));
  const ordered = rows.flatMap(({ kind, name, spec }) => (kind === 'certificate' && isPublic(spec) ? [name] : []));
  const conditions = live.filter((host) => !needsRecord(host, policy)).map((host) => unrecorded(host, policy));
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await addDomainChecks(tx, recorded, now);
    await addZoneRecords(tx, recorded.filter(keepsRecord), now);
    await requestZoneRecords(tx, without(hosts, live), now);
    await addTasks(tx, ordered, now);
    await dropDomainChecks(tx, without(hosts, recorded));
    await dropTasks(tx, without(hosts, ordered));
    await writeConditions(tx, conditions, '', now);
  });
}

function without(hosts: readonly string[], kept: readonly string[]): string[] {
  const keep = new Set(kept);
  return hosts.filter((host) => !keep.has(host));
}

const isPublic = (spec: string): boolean => storedCertificateRequest(spec)?.issuer === 'acme';

function unrecorded(host: string, policy: HostPolicy): Condition {
  const subject = { kind: 'domain', name: host, type: 'Ready' } as const;
  if (isSpecialUse(host, policy)) {
    return { ...subject, status: 'True', reason: 'SpecialUse', message: 'a special-use name; no DNS record is needed' };
  }
  if (policy.zone !== null && host.endsWith(`.${policy.zone}`)) {
    return { ...subject, status: 'True', reason: 'OwnZone', message: "a name in the operator's own zone" };
  }
  const message = 'DNS was not looked at: set edge.target in portico.yaml to the name that records point to';
  return { ...subject, status: 'Unknown', reason: 'NotChecked', message };
}

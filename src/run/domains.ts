// Readiness of domains. Names that are special by standard lead to this machine and need no DNS record.
import type { Condition } from '../core/condition.ts';
import { writeConditions } from '../store/conditions.ts';
import { holdFence } from '../store/leases.ts';
import type { Store } from '../store/store.ts';

/** RFC 6761 (`localhost`, `test`) and ICANN's `internal`: never in the public DNS. */
const specialUse = /(?:^|\.)(?:localhost|test|internal)$/;

export interface DomainCheck {
  readonly store: Store;
  /** Number of the lease that the writer holds. */
  readonly fence: number;
  readonly edgeTarget: string;
  readonly now: number;
}

/** Writes `Ready` of the live domains among these hosts. */
export async function settleDomains(hosts: readonly string[], check: DomainCheck): Promise<void> {
  const { store, fence, edgeTarget, now } = check;
  const rows = await store
    .selectFrom('resource')
    .select('name')
    .where('kind', '=', 'domain')
    .where('archived_at', 'is', null)
    .where('name', 'in', hosts)
    .execute();
  const conditions = rows.map((row) => domainCondition(row.name, edgeTarget));
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await writeConditions(tx, conditions, '', now);
  });
}

function domainCondition(host: string, edgeTarget: string): Condition {
  const subject = { kind: 'domain', name: host, type: 'Ready' } as const;
  if (specialUse.test(host)) {
    return { ...subject, status: 'True', reason: 'SpecialUse', message: 'a special-use name; no DNS record is needed' };
  }
  const record = `${host}. 300 IN CNAME ${edgeTarget}.`;
  const message = `served here as soon as the name leads here; DNS was not looked at. Record to create: ${record}`;
  return { ...subject, status: 'Unknown', reason: 'NotChecked', message };
}

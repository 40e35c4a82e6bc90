// How many customers, contacts, passkeys and unused links each portal has.
import { sql } from 'kysely';
import type { Db } from './store.ts';

export interface PortalCounts {
  readonly customers: number;
  readonly contacts: number;
  /** Passkeys, which work at the canonical domain alone. */
  readonly passkeys: number;
  /** Links that were mailed and are not used yet. */
  readonly links: number;
}

/** By portal; one that has nothing of them is missing. */
export type FleetCounts = ReadonlyMap<string, PortalCounts>;

/** Counts in four statements, whatever the size of the fleet. */
export async function readFleetCounts(db: Db): Promise<FleetCounts> {
  const tables = { customers: 'customer', contacts: 'contact', passkeys: 'passkey', links: 'link' } as const;
  const counts = new Map<string, PortalCounts>();
  for (const [field, table] of Object.entries(tables)) {
    const rows = await db
      .selectFrom(table)
      .select(['portal', sql<number>`count(*)`.as('count')])
      .groupBy('portal')
      .execute();
    for (const { portal, count } of rows) {
      counts.set(portal, { ...none, ...counts.get(portal), [field]: Number(count) });
    }
  }
  return counts;
}

const none: PortalCounts = { customers: 0, contacts: 0, passkeys: 0, links: 0 };

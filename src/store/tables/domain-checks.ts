// What DNS was last seen to say of each hostname that needs a record.

import type { Selectable } from 'kysely';
import type { DomainCheck, ResolverObservation } from '../../core/domains/domain.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Database } from '../schema/tables.ts';
import type { Db, Tx } from '../store.ts';

export async function dueDomains(db: Db, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('domain_check')
    .select('host')
    .where('next_check', '<=', now)
    .orderBy('next_check')
    .limit(limit)
    .execute();
  return rows.map(({ host }) => host);
}

export async function readDomainCheck(db: Db, host: string): Promise<Selectable<Database['domain_check']> | undefined> {
  return db.selectFrom('domain_check').selectAll().where('host', '=', host).executeTakeFirst();
}

/** Hosts that were not looked at yet are looked at now. */
export async function addDomainChecks(tx: Tx, hosts: readonly string[], now: number): Promise<void> {
  if (hosts.length === 0) return;
  await tx
    .insertInto('domain_check')
    .values(hosts.map((host) => ({ host, state: 'New' as const, since: now, next_check: now })))
    .onConflict((conflict) => conflict.column('host').doNothing())
    .execute();
}

/** What each resolver answered at one check. */
export interface Answers {
  /** UTC milliseconds. */
  readonly at: number;
  readonly seen: readonly ResolverObservation[];
  /** Whether its challenges are delegated to this edge. */
  readonly isDelegated?: boolean;
}

/** Undefined while no resolver was asked, and for answers in the form of an earlier release, which the next check replaces. */
export function answersIn(text: string | null): Answers | undefined {
  if (text === null) return undefined;
  const answers = JSON.parse(text) as Answers;
  return answers.seen.every((entry) => 'observation' in entry) ? answers : undefined;
}

export async function writeDomainCheck(
  tx: Tx,
  host: string,
  check: DomainCheck,
  nextCheck: number,
  answers: Answers,
): Promise<void> {
  const kept = JSON.stringify({ ...answers, seen: answers.seen.slice(0, limits.dnsResolvers).map(bounded) });
  await tx
    .updateTable('domain_check')
    .set({ ...check, next_check: nextCheck, answers: kept })
    .where('host', '=', host)
    .execute();
}

function bounded({ resolver, observation }: ResolverObservation): ResolverObservation {
  if (observation.kind === 'address') {
    return {
      resolver,
      observation: { ...observation, addresses: observation.addresses.slice(0, limits.dnsAddresses) },
    };
  }
  return observation.kind === 'unknown'
    ? { resolver, observation: { ...observation, why: observation.why.slice(0, limits.dnsWhyCharacters) } }
    : { resolver, observation };
}

export async function dropDomainChecks(tx: Tx, hosts: readonly string[]): Promise<void> {
  if (hosts.length > 0) await tx.deleteFrom('domain_check').where('host', 'in', hosts).execute();
}

/** Requests an immediate check, of one host or of all. */
export async function requestDomainChecks(tx: Tx, host: string | null, now: number): Promise<void> {
  const update = tx.updateTable('domain_check').set({ next_check: now });
  await (host === null ? update : update.where('host', '=', host)).execute();
}

/** The hostnames of all live domains. */
export async function liveDomains(db: Db): Promise<string[]> {
  const live = db.selectFrom('resource').select('name').where('kind', '=', 'domain').where('archived_at', 'is', null);
  return (await live.orderBy('name').execute()).map(({ name }) => name);
}

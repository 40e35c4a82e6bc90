// The doctor: examines one hostname in DNS, CAA, certificate and listener, and changes nothing.

import { findCaa } from '../certificates/find-caa.ts';
import { registeredDomain } from '../certificates/registered-domain.ts';
import type { AcmeAuthority } from '../core/certificates/acme.ts';
import { type CaaRecord, caaAllows } from '../core/certificates/caa.ts';
import { delegationRecord } from '../core/domains/delegation.ts';
import type { Resolver } from '../core/domains/dns.ts';
import { arrives, type ResolverObservation } from '../core/domains/domain.ts';
import { type HostPolicy, needsRecord } from '../core/domains/host-policy.ts';
import { reasonOf } from '../core/portal-error.ts';
import type { Probed } from '../edge/probe.ts';
import type { Store } from '../store/store.ts';
import { conditionsOf, type StoredCondition } from '../store/tables/conditions.ts';
import { observeDelegation, observeDomain } from './observe.ts';

export interface ExamineParts {
  readonly store: Store;
  readonly resolvers: readonly Resolver[];
  readonly policy: HostPolicy;
  /** Where challenges of names are answered; null for none. */
  readonly challengeZone: string | null;
  readonly authorities: readonly AcmeAuthority[];
  readonly probe: (host: string) => Promise<Probed> | null;
}

export interface Examined {
  readonly host: string;
  /** The live portal whose domain it is. */
  readonly portal: string | null;
  /** What each resolver sees; empty for a name that needs no record. */
  readonly seen: readonly ResolverObservation[];
  /** The record by which its owner lets us have its certificate before it points to this edge; null where that is not on offer. */
  readonly delegation: { readonly record: string; readonly seen: boolean | null } | null;
  readonly caa: { readonly records: readonly CaaRecord[]; readonly authorities: readonly AuthorityCaa[] };
  /** Of the domain and its certificate, as last recorded. */
  readonly conditions: readonly StoredCondition[];
  readonly certificate: { readonly issuer: string; readonly notAfter: number } | null;
  /** What the listener answers now; null where there is none that could be asked. */
  readonly listener: Probed | null;
  /** Other live names of its portal that are ready. */
  readonly others: readonly string[];
  /** Whether the name is a registered domain itself, at which there can be no CNAME. */
  readonly isBare: boolean;
  readonly ready: boolean;
}

export interface AuthorityCaa {
  readonly name: string;
  readonly identities: readonly string[];
  /** Null where the authority could not be asked what it is called. */
  readonly allowed: boolean | null;
}

export async function examineDomain(host: string, parts: ExamineParts): Promise<Examined> {
  const { store, resolvers, policy, authorities, challengeZone } = parts;
  const recorded = needsRecord(host, policy);
  const live = await store
    .selectFrom('resource')
    .select('brand')
    .where('kind', '=', 'domain')
    .where('name', '=', host)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  const others = live?.brand == null ? [] : await readyNames(store, live.brand, host);
  const certificate = await store
    .selectFrom('certificate')
    .select(['issuer', 'not_after'])
    .where('host', '=', host)
    .executeTakeFirst();
  const [seen, delegated, records, listener] = await Promise.all([
    recorded ? observeDomain(resolvers, host, policy.edgeTarget ?? '') : [],
    recorded ? observeDelegation(resolvers, host, challengeZone) : null,
    recorded && authorities.length > 0 ? findCaa(resolvers, host) : [],
    certificate === undefined ? null : parts.probe(host),
  ]);
  const conditions = (await conditionsOf(store, host)).filter(
    ({ kind }) => kind === 'domain' || kind === 'certificate',
  );
  const sees = seen.filter(({ observation }) => observation.kind !== 'unknown');
  const leads = !recorded || (sees.length > 0 && sees.every(({ observation }) => arrives(observation)));
  // Where no listener can be asked from here, what was recorded counts.
  const answers = listener === null || listener.state === 'answered';
  return {
    host,
    portal: live?.brand ?? null,
    seen,
    delegation:
      !recorded || challengeZone === null ? null : { record: delegationRecord(host, challengeZone), seen: delegated },
    caa: { records, authorities: await Promise.all(authorities.map((authority) => caaOf(authority, records))) },
    conditions,
    certificate: certificate === undefined ? null : { issuer: certificate.issuer, notAfter: certificate.not_after },
    listener,
    others,
    isBare: recorded && (await registeredDomain(host)) === host,
    ready:
      live !== undefined &&
      leads &&
      answers &&
      conditions.length > 0 &&
      conditions.every(({ status }) => status === 'True'),
  };
}

/** Other names of a portal whose domains are ready. */
async function readyNames(store: Store, portal: string, host: string): Promise<string[]> {
  const rows = await store
    .selectFrom('resource')
    .innerJoin('condition', (join) =>
      join
        .onRef('condition.name', '=', 'resource.name')
        .on('condition.kind', '=', 'domain')
        .on('condition.type', '=', 'Ready'),
    )
    .select('resource.name')
    .where('resource.kind', '=', 'domain')
    .where('resource.brand', '=', portal)
    .where('resource.archived_at', 'is', null)
    .where('resource.name', '<>', host)
    .where('condition.status', '=', 'True')
    .orderBy('resource.name')
    .execute();
  return rows.map(({ name }) => name);
}

async function caaOf(authority: AcmeAuthority, records: readonly CaaRecord[]): Promise<AuthorityCaa> {
  const { name } = authority;
  if (records.length === 0) return { name, identities: [], allowed: true };
  const identities = await authority.identities().catch((thrown: unknown) => reasonOf(thrown));
  if (typeof identities === 'string' || identities.length === 0) return { name, identities: [], allowed: null };
  return { name, identities, allowed: caaAllows(records, identities) };
}

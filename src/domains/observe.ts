// Looks a hostname up: follows its CNAMEs to the edge, at each resolver separately, since caches differ.

import { challengeName, delegationTarget } from '../core/domains/delegation.ts';
import type { DnsRecord, Resolver } from '../core/domains/dns.ts';
import type { Observation, ResolverObservation } from '../core/domains/domain.ts';
import { limits } from '../core/limits/limits.ts';

export async function observeDomain(
  resolvers: readonly Resolver[],
  host: string,
  edgeTarget: string,
): Promise<ResolverObservation[]> {
  return Promise.all(
    resolvers.map(async (resolver) => ({
      resolver: resolver.name,
      observation: await orProxied(resolver, { host, edgeTarget }, await observeAt(resolver, host, edgeTarget)),
    })),
  );
}

/**
 * Whether the challenges of a host are delegated to where this edge answers them: every resolver that answers says so.
 * @returns null where none answers
 */
export async function observeDelegation(
  resolvers: readonly Resolver[],
  host: string,
  challengeZone: string | null,
): Promise<boolean | null> {
  if (challengeZone === null) return false;
  const wanted = delegationTarget(host, challengeZone);
  const answers = await Promise.all(resolvers.map((resolver) => resolver.ask(challengeName(host), 'CNAME')));
  const seen = answers.flatMap((answer) => (answer.state === 'answered' ? [answer.records] : []));
  if (seen.length === 0) return null;
  return seen.every((records) => records.some((record) => record.type === 'CNAME' && record.data === wanted));
}

/** A name behind a proxying provider leads there; only its owner can say where that passes visitors on to. */
async function orProxied(
  resolver: Resolver,
  { host, edgeTarget }: { readonly host: string; readonly edgeTarget: string },
  observation: Observation,
): Promise<Observation> {
  if (observation.kind !== 'address' && observation.kind !== 'elsewhere') return observation;
  const answer = await resolver.ask(`_portico.${host}`, 'TXT');
  const records = answer.state === 'answered' ? answer.records : [];
  const isConfirmed = records.some((record) => record.type === 'TXT' && record.text.trim() === `edge=${edgeTarget}`);
  const seen = observation.kind === 'address' ? observation.addresses.join(', ') : (observation.chain.at(-1) ?? '');
  return isConfirmed ? { kind: 'proxied', seen } : observation;
}

async function observeAt(resolver: Resolver, host: string, edgeTarget: string): Promise<Observation> {
  const chain: string[] = [];
  let name = host;
  let ttl = 0;
  while (chain.length < limits.dnsLinks) {
    const answer = await resolver.ask(name, 'CNAME');
    if (answer.state === 'failed') return { kind: 'unknown', why: answer.why, bogus: answer.bogus };
    const link = answer.records.find((record) => record.type === 'CNAME' && record.name === name);
    if (link?.type !== 'CNAME')
      return chain.length === 0 ? observeAddresses(resolver, host) : { kind: 'elsewhere', chain };
    if (chain.length === 0) ttl = link.ttl;
    name = link.data;
    if (name === host || chain.includes(name)) return { kind: 'loop', chain: [host, ...chain, name] };
    chain.push(name);
    if (name === edgeTarget) return (await edgeProblem(resolver, edgeTarget)) ?? { kind: 'edge', chain, ttl };
  }
  return { kind: 'too-long', chain };
}

/** The operator's record is missing: neither visitors nor authorities arrive, which says nothing of the customer's. @returns null where all is well, or not known */
async function edgeProblem(resolver: Resolver, edgeTarget: string): Promise<Observation | null> {
  const { kind } = await observeAddresses(resolver, edgeTarget);
  if (kind !== 'nothing') return null;
  const why = `${edgeTarget} (edge.target), which it points to, has no address: create its A or AAAA record`;
  return { kind: 'unknown', why, bogus: false };
}

async function observeAddresses(resolver: Resolver, host: string): Promise<Observation> {
  const answers = await Promise.all([resolver.ask(host, 'A'), resolver.ask(host, 'AAAA')]);
  const addresses = answers.flatMap((answer) =>
    answer.state === 'answered' ? answer.records.flatMap((record) => addressIn(record) ?? []) : [],
  );
  if (addresses.length > 0) return { kind: 'address', addresses };
  const failed = answers.find((answer) => answer.state === 'failed');
  return failed === undefined ? { kind: 'nothing' } : { kind: 'unknown', why: failed.why, bogus: failed.bogus };
}

const addressIn = (record: DnsRecord): string | undefined =>
  record.type === 'A' || record.type === 'AAAA' ? record.data : undefined;

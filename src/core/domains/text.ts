// The texts about a domain for operators and customers: what DNS has, and the exact record to create.
import type { Condition } from '../condition.ts';
import { arrives, type DomainCheck, type Observation, type ResolverObservation } from './domain.ts';

/** Seconds. With a longer TTL, visitors reach the old address for longer after the record changes. */
export const RECOMMENDED_TTL = 300;

/** The record as a zone file has it. */
export const recordFor = (host: string, edgeTarget: string): string =>
  `${host}. ${RECOMMENDED_TTL} IN CNAME ${edgeTarget}.`;

/** The record with which the owner of a name says that a proxy in front of it passes visitors on to this edge. */
export const proxyRecord = (host: string, edgeTarget: string): string =>
  `_portico.${host}. ${RECOMMENDED_TTL} IN TXT "edge=${edgeTarget}"`;

export interface DomainFacts {
  readonly host: string;
  readonly edgeTarget: string;
  readonly check: DomainCheck;
  readonly seen: readonly ResolverObservation[];
  /** Milliseconds for which a lost name is served. */
  readonly grace: number;
  readonly nextTry: number;
}

/** `Ready` of a domain. */
export function domainCondition(facts: DomainFacts): Condition {
  const { host, edgeTarget, check, grace, nextTry } = facts;
  const { state } = check;
  const subject = { kind: 'domain', name: host, type: 'Ready', message: messageOf(facts) } as const;
  if (state === 'Verified') return { ...subject, status: 'True', reason: 'Verified' };
  const until = state === 'Lost' ? { until: check.since + grace } : {};
  const detail = { record: recordFor(host, edgeTarget), ...until };
  if (state === 'New') return { ...subject, status: 'Unknown', reason: 'NotSeen', detail, nextTry };
  return { ...subject, status: 'False', reason: state, detail, nextTry };
}

function messageOf({ check, seen, grace }: DomainFacts): string {
  const unanswered = failureTexts(seen);
  switch (check.state) {
    case 'Verified':
      return ['it points to this edge', ...ttlWarning(seen), ...unanswered].join('; ');
    case 'New':
      return ['it was not checked yet', ...unanswered].join('; ');
    case 'Pending':
      return [...split(seen), ...unanswered].join('; ');
    case 'Prepared':
      return [
        'its challenges are delegated, so that its certificate is there before its record is changed',
        ...observationTexts(seen),
        ...unanswered,
      ].join('; ');
    case 'Misdirected':
      return [...observationTexts(seen), ...unanswered].join('; ');
    case 'Lost': {
      const end = new Date(check.since + grace).toISOString();
      const until = `it is served until ${end}, and its certificate is not renewed`;
      return ['it pointed to this edge and no longer does', ...observationTexts(seen), until].join('; ');
    }
    case 'Stopped': {
      const since = `it has not pointed to this edge since ${new Date(check.since).toISOString()}, and is no longer served`;
      return [since, ...observationTexts(seen)].join('; ');
    }
  }
}

function split(seen: readonly ResolverObservation[]): string[] {
  const answered = seen.filter(({ observation }) => observation.kind !== 'unknown');
  const edge = answered.filter(({ observation }) => arrives(observation));
  if (edge.length === 0) return ['there is no such record yet'];
  const without = answered.filter((entry) => !edge.includes(entry)).map(({ resolver }) => resolver);
  return [`the record is propagating: not seen yet by ${without.join(', ')}`];
}

/** The text of each observation that is wrong, without repetitions. */
function observationTexts(seen: readonly ResolverObservation[]): string[] {
  return [...new Set(seen.flatMap(({ observation }) => observationText(observation) ?? []))];
}

/** Describes an observation; null where it is as it should be, and where the lookup failed. */
export function observationText(observation: Observation): string | null {
  switch (observation.kind) {
    case 'edge':
    case 'proxied':
    case 'unknown':
      return null;
    case 'nothing':
      return 'there is no record';
    case 'address':
      return `there is an address record (${observation.addresses.join(', ')}) where a CNAME is needed, even if the address is the edge's: it would not follow when the edge's address changes`;
    case 'elsewhere':
      return `the CNAME points to ${observation.chain.at(-1)}`;
    case 'loop':
      return `the CNAMEs form a loop (${observation.chain.join(' -> ')})`;
    case 'too-long':
      return `the chain of CNAMEs is too long (${observation.chain.length} links)`;
  }
}

function ttlWarning(seen: readonly ResolverObservation[]): string[] {
  const longest = Math.max(0, ...seen.map(({ observation }) => (observation.kind === 'edge' ? observation.ttl : 0)));
  return longest > RECOMMENDED_TTL ? [`its TTL is ${longest} s, ${RECOMMENDED_TTL} s is recommended`] : [];
}

function failureTexts(seen: readonly ResolverObservation[]): string[] {
  return seen.flatMap(({ resolver, observation }) =>
    observation.kind === 'unknown' ? [`${resolver}: ${observation.why}`] : [],
  );
}

// What an operator or a customer reads of a domain: what was seen, and the exact record to create.
import type { Condition } from '../condition.ts';
import type { DomainCheck, Observation, ResolverObservation } from './domain.ts';

/** A longer TTL keeps visitors at the old place for longer after a move. */
export const RECOMMENDED_TTL = 300;

/** The record as a zone file has it. */
export const recordFor = (host: string, edgeTarget: string): string =>
  `${host}. ${RECOMMENDED_TTL} IN CNAME ${edgeTarget}.`;

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

function messageOf(words: DomainFacts): string {
  const { check: look, seen, grace } = words;
  const unanswered = unansweredWords(seen);
  switch (look.state) {
    case 'Verified':
      return [`it leads here`, ...ttlWarning(seen), ...unanswered].join('; ');
    case 'New':
      return [`nothing is known yet`, ...unanswered].join('; ');
    case 'Pending':
      return [...split(seen), ...unanswered].join('; ');
    case 'Misdirected':
      return [...wrongWords(seen), ...unanswered].join('; ');
    case 'Lost': {
      const end = new Date(look.since + grace).toISOString();
      const until = `it is served until ${end}, and its certificate is not renewed`;
      return ['it led here and no longer does', ...wrongWords(seen), until].join('; ');
    }
    case 'Stopped': {
      const since = `it has not led here since ${new Date(look.since).toISOString()}, and is no longer served`;
      return [since, ...wrongWords(seen)].join('; ');
    }
  }
}

function split(seen: readonly ResolverObservation[]): string[] {
  const answered = seen.filter(({ observation }) => observation.kind !== 'unknown');
  const edge = answered.filter(({ observation }) => observation.kind === 'edge');
  if (edge.length === 0) return ['there is no such record yet'];
  const without = answered.filter((entry) => !edge.includes(entry)).map(({ resolver }) => resolver);
  return [`the record is spreading: ${without.join(', ')} does not see it yet`];
}

/** What each kind of wrong observation means, said once. */
function wrongWords(seen: readonly ResolverObservation[]): string[] {
  return [...new Set(seen.flatMap(({ observation }) => observationText(observation) ?? []))];
}

/** A observation in words; null for the right one, and for those that could not look. */
export function observationText(observation: Observation): string | null {
  switch (observation.kind) {
    case 'edge':
    case 'unknown':
      return null;
    case 'nothing':
      return 'there is no record';
    case 'address':
      return `there is an address record (${observation.addresses.join(', ')}) where a CNAME has to be, even if the address is ours: it could not follow when ours changes`;
    case 'elsewhere':
      return `the CNAME leads to ${observation.chain.at(-1)}`;
    case 'loop':
      return `the CNAMEs lead round in a circle (${observation.chain.join(' -> ')})`;
    case 'too-long':
      return `the chain of CNAMEs is too long (${observation.chain.length} links)`;
  }
}

function ttlWarning(seen: readonly ResolverObservation[]): string[] {
  const longest = Math.max(0, ...seen.map(({ observation }) => (observation.kind === 'edge' ? observation.ttl : 0)));
  return longest > RECOMMENDED_TTL ? [`its TTL is ${longest} s, ${RECOMMENDED_TTL} s is recommended`] : [];
}

function unansweredWords(seen: readonly ResolverObservation[]): string[] {
  return seen.flatMap(({ resolver, observation }) =>
    observation.kind === 'unknown' ? [`${resolver}: ${observation.why}`] : [],
  );
}

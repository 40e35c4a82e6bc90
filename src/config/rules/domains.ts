// Rules on hostnames: syntax (RFC 1123, RFC 5891), no wildcard, one portal only.
import type { Problem } from '../../core/problem.ts';
import { nameOf, type ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { normalHost } from '../documents/hostname.ts';
import { hostsOf } from '../documents/hosts-of.ts';
import { entriesOf } from '../documents/sound.ts';
import { holdersOf, type Incumbents } from './contested.ts';
import { type NameFacts, nameProblems } from './domain-names.ts';

/** `zone` is the operator's, under which a portal without a domain gets one. */
export function domainProblems({ value, yaml }: ReadablePortal, facts: NameFacts, zone: string | null): Problem[] {
  const { domains } = value;
  if (domains === undefined) return zone === null ? [missingProblem(yaml)] : [];
  const listed = entriesOf(domains);
  return listed.flatMap(([index, domain]) => {
    const pointer = ['domains', index];
    if (domain.includes('*')) {
      const message = `"${domain}" is a wildcard; each hostname has to be listed`;
      return [findingAt(yaml, pointer, { rule: 'domain-wildcard', message, suggestion: 'list the hostnames' })];
    }
    const host = normalHost(domain);
    if (host === '') {
      const message = `"${domain}" is not a hostname`;
      return [
        findingAt(yaml, pointer, { rule: 'domain-syntax', message, suggestion: 'write it as in portal.example.com' }),
      ];
    }
    const [first] = listed.find(([, other]) => normalHost(other) === host) ?? [index];
    if (first === index) return nameProblems(yaml, pointer, host, facts);
    return [
      findingAt(yaml, pointer, {
        rule: 'domain-twice',
        message: `"${domain}" is listed twice`,
        suggestion: 'remove one',
      }),
    ];
  });
}

function missingProblem(yaml: ReadablePortal['yaml']): Problem {
  const message = 'the portal has no domain, and there is no zone of the operator in which it could have one';
  const suggestion = 'list its domains, or set edge.zone in portico.yaml';
  return findingAt(yaml, ['name'], { rule: 'domain-missing', message, suggestion });
}

/** Problems of hostnames that more than one portal claims, by portal document. */
export function sharedDomainProblems(
  portals: readonly ReadablePortal[],
  zone: string | null,
  incumbents: Incumbents,
): Map<ReadablePortal, Problem[]> {
  const claims = Map.groupBy(
    portals.flatMap((portal) => hostsOf(portal.value, zone).map(({ host, pointer }) => ({ portal, pointer, host }))),
    (claim) => claim.host,
  );
  const problems = new Map<ReadablePortal, Problem[]>();
  for (const [host, claimed] of claims) {
    if (claimed.length < 2) continue;
    const names = new Set(claimed.map(({ portal }) => nameOf(portal)));
    if (names.size < 2) continue;
    const holders = holdersOf([...new Set(claimed.map(({ portal }) => portal))], incumbents.get(`domain/${host}`));
    for (const { portal, pointer } of claimed) {
      if (holders.has(portal)) continue;
      const others = [...names].filter((name) => name !== nameOf(portal)).join(', ');
      const [holder] = holders;
      const message =
        holder === undefined
          ? `"${host}" is also a domain of ${others}; a hostname belongs to one portal only`
          : `"${host}" is a domain of ${nameOf(holder)}, which is live; a hostname belongs to one portal only`;
      const problem = findingAt(portal.yaml, pointer, {
        rule: 'domain-shared',
        message,
        suggestion: 'keep it in one of them',
      });
      problems.set(portal, [...(problems.get(portal) ?? []), problem]);
    }
  }
  return problems;
}

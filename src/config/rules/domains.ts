// Rules on hostnames: syntax (RFC 1123, RFC 5891), no wildcard, one portal only.
import type { Problem } from '../../core/problem.ts';
import type { PortalDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { normalHost } from '../documents/hostname.ts';
import { hostsOf } from '../documents/hosts-of.ts';
import { holdersOf, type Incumbents } from './contested.ts';
import { type NameFacts, nameProblems } from './domain-names.ts';

/** `zone` is the operator's, under which a portal without a domain gets one. */
export function domainProblems({ value, yaml }: PortalDocument, facts: NameFacts, zone: string | null): Problem[] {
  const { domains } = value;
  if (domains === undefined) return zone === null ? [missingProblem(yaml)] : [];
  return domains.flatMap((domain, index) => {
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
    const first = domains.findIndex((other) => normalHost(other) === host);
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

function missingProblem(yaml: PortalDocument['yaml']): Problem {
  const message = 'the portal has no domain, and there is no zone of the operator in which it could have one';
  const suggestion = 'list its domains, or set edge.zone in portico.yaml';
  return findingAt(yaml, ['name'], { rule: 'domain-missing', message, suggestion });
}

/** Problems of hostnames that more than one portal claims, by portal document. */
export function sharedDomainProblems(
  portals: readonly PortalDocument[],
  zone: string | null,
  incumbents: Incumbents,
): Map<PortalDocument, Problem[]> {
  const claims = Map.groupBy(
    portals.flatMap((portal) => hostsOf(portal.value, zone).map(({ host, pointer }) => ({ portal, pointer, host }))),
    (claim) => claim.host,
  );
  const problems = new Map<PortalDocument, Problem[]>();
  for (const [host, claimed] of claims) {
    if (claimed.length < 2) continue;
    const names = new Set(claimed.map(({ portal }) => portal.value.name));
    if (names.size < 2) continue;
    const holders = holdersOf([...new Set(claimed.map(({ portal }) => portal))], incumbents.get(`domain/${host}`));
    for (const { portal, pointer } of claimed) {
      if (holders.has(portal)) continue;
      const others = [...names].filter((name) => name !== portal.value.name).join(', ');
      const [holder] = holders;
      const message =
        holder === undefined
          ? `"${host}" is also a domain of ${others}; a hostname belongs to one portal only`
          : `"${host}" is a domain of ${holder.value.name}, which is live; a hostname belongs to one portal only`;
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

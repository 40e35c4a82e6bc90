// The domains of a brand: what each resolver saw, the record that is wanted, and a text to send to the administrator of the customer's DNS.
import type { CaaRecord } from '../../../core/certificates/caa.ts';
import { challengeName, delegationOf, delegationRecord } from '../../../core/domains/delegation.ts';
import type { ResolverObservation } from '../../../core/domains/domain.ts';
import { needsRecord } from '../../../core/domains/host-policy.ts';
import { observationText, RECOMMENDED_TTL, recordFor } from '../../../core/domains/text.ts';
import { toneOf } from '../../../core/severity.ts';
import type { ShownCondition } from '../../../operations/status.ts';
import { answersIn } from '../../../store/tables/domain-checks.ts';
import { dueAt, momentOf } from '../../ui/times.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

/** Hosts on one page; a brand with more is rare, and finds the others by name. */
const SHOWN = 50;

export const domainsPage = brandPage('domains', async (request) => {
  const { record, parts, query } = request;
  const asked = (query.get('host') ?? '').trim().toLowerCase();
  const matching = record.hosts.filter((host) => host.includes(asked));
  const hosts = matching.slice(0, SHOWN);
  const checks = hosts.length === 0 ? [] : await readChecks(parts.store, hosts);
  return {
    asked,
    many: record.hosts.length > SHOWN,
    left: matching.length - hosts.length,
    domains: hosts.map((host) =>
      domainView(
        host,
        checks.find((check) => check.host === host),
        request,
      ),
    ),
  };
});

type DnsCheck = Awaited<ReturnType<typeof readChecks>>[number];

function readChecks(store: BrandRequest['parts']['store'], hosts: readonly string[]) {
  return store
    .selectFrom('domain_check')
    .leftJoin('certificate_task', 'certificate_task.host', 'domain_check.host')
    .select(['domain_check.host', 'state', 'since', 'next_check', 'answers', 'caa'])
    .where('domain_check.host', 'in', hosts)
    .execute();
}

function domainView(host: string, check: DnsCheck | undefined, { record, parts, now }: BrandRequest) {
  const { policy } = parts.names;
  const condition = record.conditions.find(({ kind, name }) => kind === 'domain' && name === host);
  const target = needsRecord(host, policy) ? policy.edgeTarget : null;
  const ours = ourView(host, target, parts.names);
  const dnsAnswers = answersIn(check?.answers ?? null);
  const since = check?.since ?? condition?.since;
  return {
    host,
    url: parts.portalUrl(host),
    state: check?.state ?? condition?.reason ?? 'New',
    tone: condition === undefined ? ('progress' as const) : toneOf(condition),
    replaces: ['Misdirected', 'Lost', 'Stopped'].includes(condition?.reason ?? ''),
    ...ours,
    isDelegated: dnsAnswers?.isDelegated ?? null,
    message: condition?.message ?? 'nothing is known of it yet',
    since: since === undefined ? null : momentOf(since, now),
    wanted: target === null ? null : recordFor(host, target),
    seen: dnsAnswers === undefined ? null : recordSeen(host, dnsAnswers.seen),
    askedAt: dnsAnswers === undefined ? null : momentOf(dnsAnswers.at, now),
    resolvers: (dnsAnswers?.seen ?? []).map(resolverView),
    caa: caaView(check?.caa ?? null),
    next: check === undefined ? null : dueAt(check.next_check, now),
    request:
      target === null || ours.ownZone !== null || condition?.status === 'True'
        ? null
        : requestText({ brand: record.brand, host, target, delegated: ours.delegated, condition }),
  };
}

const notOurs = { fields: [], ownZone: null, delegated: null, delegation: null, delegationFields: [] };

/** The record by fields, which zone of ours it is created in, and where the challenges of the name are delegated to. */
function ourView(host: string, target: string | null, { challengeZone, ownZones }: BrandRequest['parts']['names']) {
  if (target === null) return notOurs;
  const fields = recordFields(host, target);
  const own = ownZones.find(({ zone, records }) => records && host.endsWith(`.${zone}`));
  const ownZone = own?.zone ?? null;
  const delegated = delegationOf(host, challengeZone, ownZones);
  if (delegated === null || challengeZone === null) return { ...notOurs, fields, ownZone };
  const delegationFields = recordFields(challengeName(host), delegated);
  return { fields, ownZone, delegated, delegation: delegationRecord(host, challengeZone), delegationFields };
}

/** The record field by field, as forms of DNS providers ask for it. */
function recordFields(host: string, target: string) {
  const fields = { Type: 'CNAME', Name: `${host}.`, Value: `${target}.`, TTL: String(RECOMMENDED_TTL) };
  return Object.entries(fields).map(([label, value]) => ({ label, value, copyLabel: `Copy ${label} of ${host}` }));
}

/** The record as it was seen, in the form of a zone file; several where resolvers differ. */
function recordSeen(host: string, seen: readonly ResolverObservation[]): string {
  const records = seen.flatMap(({ observation }) => {
    switch (observation.kind) {
      case 'edge':
        return [`${host}. ${observation.ttl} IN CNAME ${observation.chain[0]}.`];
      case 'address':
        return observation.addresses.map((address) => `${host}. IN ${address.includes(':') ? 'AAAA' : 'A'} ${address}`);
      case 'elsewhere':
      case 'too-long':
        return [`${host}. IN CNAME ${observation.chain[0]}.`];
      case 'loop':
        return [`${host}. IN CNAME ${observation.chain[1]}.`];
      default:
        return [];
    }
  });
  return records.length === 0 ? '; no record' : [...new Set(records)].join('\n');
}

function resolverView({ resolver, observation }: ResolverObservation) {
  if (observation.kind === 'edge') {
    const slow =
      observation.ttl > RECOMMENDED_TTL ? `; ${RECOMMENDED_TTL} s is recommended, so that a move is quick` : '';
    return {
      resolver,
      ok: true,
      ttl: `${observation.ttl} s${slow}`,
      text: `points to this edge: ${observation.chain.join(' -> ')}`,
    };
  }
  if (observation.kind === 'proxied')
    return { resolver, ok: true, ttl: '', text: `behind a proxy (${observation.seen}), as its TXT record says` };
  const text = observation.kind === 'unknown' ? `no answer: ${observation.why}` : (observationText(observation) ?? '');
  return { resolver, ok: false, ttl: '', text };
}

function caaView(text: string | null): string {
  if (text === null) return 'not asked yet: they are looked up when a certificate is ordered';
  const records = JSON.parse(text) as readonly CaaRecord[];
  if (records.length === 0) return 'none, so every authority may issue';
  return records
    .map(({ name, critical, tag, value }) => `${name}. IN CAA ${critical ? 128 : 0} ${tag} "${value}"`)
    .join('\n');
}

/** What to create first, so that the move is without an error. */
const delegationText = (host: string, delegated: string): string[] => [
  '',
  'So that visitors see no error while the record changes, please create this one before it,',
  'and leave it there: it lets us renew the certificate of this name, and of no other.',
  '',
  '    Type   CNAME',
  `    Name   ${challengeName(host)}`,
  `    Value  ${delegated}`,
  `    TTL    ${RECOMMENDED_TTL}`,
];

/** Plain text to send as it is. */
function requestText({
  brand,
  host,
  target,
  delegated,
  condition,
}: {
  readonly brand: string;
  readonly host: string;
  readonly target: string;
  readonly delegated: string | null;
  readonly condition: ShownCondition | undefined;
}): string {
  const there = ['Misdirected', 'Lost', 'Stopped'].includes(condition?.reason ?? '');
  return [
    'Hello,',
    '',
    `the customer portal of ${brand} is to be reached at ${host}.`,
    `For that, please ${there ? 'delete the records that exist at that name in your DNS, and create' : 'create'} this record:`,
    '',
    `    ${recordFor(host, target)}`,
    '',
    'In a form with fields:',
    '',
    '    Type   CNAME',
    `    Name   ${host}`,
    `    Value  ${target}`,
    `    TTL    ${RECOMMENDED_TTL}`,
    '',
    'There must be no address record (A or AAAA) at the same name. If the form has a proxy or',
    `acceleration switch, please leave it off. ${delegated === null ? 'Nothing else is needed: the' : 'The'} certificate is`,
    'made by us as soon as the record is seen, which takes a few minutes.',
    ...(delegated === null ? [] : delegationText(host, delegated)),
    '',
    `What we see now: ${condition?.message ?? 'no such record'}.`,
  ].join('\n');
}
